"use strict";
// Runs beside the page, in a worker: keeps the page's facts in oxigraph and answers queries, one at a time.
// The page can end it at any moment; nothing is lost by that but the answer.
(() => {
  const KEPT = 100000;
  const NAMES = ["http://www.w3.org/2000/01/rdf-schema#label", "http://www.w3.org/2004/02/skos/core#prefLabel",
    "http://purl.org/dc/terms/title", "http://www.w3.org/2004/02/skos/core#altLabel"];
  const TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
  const SUBCLASS = "http://www.w3.org/2000/01/rdf-schema#subClassOf";
  const URL_OF = "https://schema.org/url";
  const XSD = "http://www.w3.org/2001/XMLSchema#";
  const DATES = ["date", "dateTime", "gYear", "gYearMonth"].map((name) => XSD + name);
  const NUMBERS = ["integer", "decimal", "double", "float", "int", "long", "nonNegativeInteger"].map((name) => XSD + name);
  const WKT = "http://www.opengis.net/ont/geosparql#wktLiteral";
  const things = new Map();
  let store = null;
  let answer = null;

  async function unpack(base64) {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  }

  function* pieces(bytes) {
    for (let start = 0; start < bytes.length; start += 65536) yield bytes.subarray(start, start + 65536);
  }

  // The engine's memory may grow to `pages` of 64 KiB and no further, so that no query takes the browser with it:
  // the module's memory section (WebAssembly core specification, 5.5.8) is given that maximum.
  function bounded(bytes, pages) {
    const number = (value) => {
      const made = [];
      do {
        made.push((value & 127) | (value > 127 ? 128 : 0));
        value >>>= 7;
      } while (value);
      return made;
    };
    let place = 8;
    const read = () => {
      let value = 0;
      for (let shift = 0; ; shift += 7) {
        const byte = bytes[place++];
        value |= (byte & 127) << shift;
        if (byte < 128) return value >>> 0;
      }
    };
    while (place < bytes.length) {
      const start = place;
      const section = bytes[place++];
      const size = read();
      const body = place;
      if (section === 5 && read() === 1 && read() === 0) {
        const limits = [1, 1, ...number(read()), ...number(pages)];
        return new Blob([bytes.subarray(0, start), new Uint8Array([5, ...number(limits.length), ...limits]),
          bytes.subarray(body + size)]).arrayBuffer();
      }
      place = body + size;
    }
    return bytes;
  }

  function rows(sparql) {
    const { head, results } = JSON.parse(store.query(sparql, { results_format: "json" }));
    return results.bindings.map((row) => head.vars.map((name) => row[name]));
  }

  function thing(iri) {
    if (!things.has(iri)) things.set(iri, { labels: {}, names: [], classes: [], dated: false, placed: false, url: null });
    return things.get(iri);
  }

  // What everything is called and what it is: for completion, for the cells of tables, and for sorting them.
  function readIndex() {
    const named = [...NAMES, TYPE, URL_OF].map((iri) => `<${iri}>`).join(" ");
    for (const [subject, predicate, value] of rows(`SELECT ?a ?b ?c { VALUES ?b { ${named} } ?a ?b ?c }`)) {
      if (subject.type !== "uri") continue;
      const entry = thing(subject.value);
      if (predicate.value === TYPE) entry.classes.push(value.value);
      else if (predicate.value === URL_OF) entry.url ??= value.value;
      else {
        const tag = (value["xml:lang"] ?? "").toLowerCase();
        if (predicate.value !== NAMES[3]) {
          if (!entry.labels[tag] || value.value < entry.labels[tag]) entry.labels[tag] = value.value;
        }
        entry.names.push(value.value);
      }
    }
    const datatypes = DATES.map((iri) => `<${iri}>`).join(", ");
    for (const [subject] of rows(`SELECT DISTINCT ?a { ?a ?b ?c FILTER(DATATYPE(?c) IN (${datatypes})) }`)) {
      if (things.has(subject.value)) things.get(subject.value).dated = true;
    }
    for (const [subject] of rows("SELECT DISTINCT ?a { ?a <http://www.opengis.net/ont/geosparql#hasGeometry> ?c }")) {
      if (things.has(subject.value)) things.get(subject.value).placed = true;
    }
    const above = new Map();
    for (const [narrow, broad] of rows(`SELECT ?a ?c { ?a <${SUBCLASS}> ?c FILTER(?a != ?c) }`)) {
      above.set(narrow.value, [...(above.get(narrow.value) ?? []), broad.value]);
    }
    for (const entry of things.values()) {
      const broader = new Set(entry.classes.flatMap((cls) => above.get(cls) ?? []));
      entry.kinds = entry.classes.filter((cls) => !broader.has(cls));
    }
    const properties = rows("SELECT DISTINCT ?b { ?a ?b ?c }").map(([property]) => property.value);
    const [[facts]] = rows("SELECT (COUNT(*) AS ?n) { ?a ?b ?c }");
    return { things: [...things], properties, facts: Number(facts.value) };
  }

  async function start({ engine, facts, pages }) {
    oxigraph.initSync({ module: await bounded(await unpack(engine), pages) });
    store = new oxigraph.Store();
    store.load(pieces(await unpack(facts)), { format: "application/trig", lenient: true });
    store.update("INSERT { ?s ?p ?o } WHERE { GRAPH ?g { ?s ?p ?o } }");
    return readIndex();
  }

  const cell = (iri) => ({ type: "uri", value: iri });

  // The engine puts the columns of `SELECT *` in alphabetical order; a reader expects that of the query.
  function inOrder(variables, order, sparql) {
    if (!/\bSELECT\s+(?:(?:DISTINCT|REDUCED)\s+)?\*/i.test(sparql)) return variables;
    return [...variables].sort((first, second) => order.indexOf(first) - order.indexOf(second));
  }

  function read(form, sparql, order) {
    if (form === "ASK") return { yes: Boolean(store.query(sparql)) };
    if (form === "SELECT") {
      const { head, results } = JSON.parse(store.query(sparql, { results_format: "json" }));
      const variables = inOrder(head.vars, order, sparql);
      return { variables, rows: results.bindings.map((row) => variables.map((name) => row[name] ?? null)) };
    }
    const term = (value) => (value.termType === "NamedNode" ? cell(value.value)
      : value.termType !== "Literal" ? { type: "bnode", value: String(value) }
        : { type: "literal", value: value.value, "xml:lang": value.language, datatype: value.datatype.value });
    const found = store.query(sparql).map((quad) => [quad.subject, quad.predicate, quad.object].map(term));
    return { variables: ["subject", "property", "value"], rows: found };
  }

  function kindOf(values) {
    const present = values.filter(Boolean);
    const every = (test) => present.length > 0 && present.every(test);
    if (every((value) => value.type === "uri")) return "thing";
    if (every((value) => NUMBERS.includes(value.datatype))) return "number";
    if (every((value) => DATES.includes(value.datatype))) return "date";
    if (every((value) => value.datatype === WKT)) return "place";
    return "text";
  }

  function ask({ form, sparql, order, from, count }) {
    const began = performance.now();
    answer = read(form, sparql, order);
    const took = performance.now() - began;
    if (form === "ASK") return { form, yes: answer.yes, took };
    const capped = answer.rows.length > KEPT;
    if (capped) answer.rows.length = KEPT;
    const kinds = answer.variables.map((_, column) => kindOf(answer.rows.map((row) => row[column])));
    const named = new Set();
    for (const row of answer.rows) for (const value of row) if (value?.type === "uri") named.add(value.value);
    const { variables } = answer;
    const total = answer.rows.length;
    return { form, variables, kinds, named: [...named], rows: answer.rows.slice(from, from + count), total, capped, took };
  }

  function shown(value, language) {
    if (value?.type !== "uri") return value?.value ?? "";
    const labels = things.get(value.value)?.labels ?? {};
    return labels[language] ?? labels.en ?? labels[""] ?? value.value;
  }

  function page({ column, descending, language, from, count }) {
    if (column !== null) {
      const { compare } = new Intl.Collator(language, { numeric: true });
      const numeric = kindOf(answer.rows.map((row) => row[column])) === "number";
      const keyed = answer.rows.map((row) => [shown(row[column], language), row]);
      const order = numeric ? (first, second) => Number(first) - Number(second) : compare;
      // Empty cells come last in either direction.
      keyed.sort(([first], [second]) => (!first || !second ? (first ? -1 : second ? 1 : 0)
        : descending ? order(second, first) : order(first, second)));
      answer.rows = keyed.map(([, row]) => row);
    }
    return { rows: answer.rows.slice(from, from + count) };
  }

  // As the SPARQL 1.1 Query Results CSV format has it.
  function csv() {
    const field = (text) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
    const lines = answer.rows.map((row) => row.map((value) => field(value?.value ?? "")).join(","));
    return [answer.variables.map(field).join(","), ...lines, ""].join("\r\n");
  }

  // For the clipboard: what the reader sees, a row a line.
  function lines({ language }) {
    const flat = (text) => (/^[=+@]|^-\D/.test(text) ? `'${text}` : text).replace(/\s+/g, " ");
    const rows = answer.rows.map((row) => row.map((value) => flat(shown(value, language))));
    return [answer.variables.map(flat), ...rows].map((row) => row.join("\t")).join("\n");
  }

  const WORK = { start, ask, page, csv, lines };
  self.addEventListener("message", async ({ data: { id, work, given } }) => {
    try {
      self.postMessage({ id, result: await WORK[work](given) });
    } catch (error) {
      // After these the engine's memory cannot be trusted, and the worker is not used again.
      const broken = error instanceof WebAssembly.RuntimeError || error instanceof RangeError || work === "start";
      self.postMessage({ id, failure: String(error?.message ?? error), broken });
    }
  });
})();
