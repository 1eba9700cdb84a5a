"use strict";
// The graph behind the picture, read from the page's JSON, and how its names and values are worded.
aseankg.model = (() => {
  const PLANNED = 1, INFERRED = 2, RESERVE = 2;
  const data = JSON.parse(document.getElementById("data").textContent);
  let language = data.language;

  const facts = data.facts.map(([subject, predicate, value, sources, flags]) => ({
    subject, predicate, value, sources, planned: Boolean(flags & PLANNED), inferred: Boolean(flags & INFERRED),
  }));
  const edges = data.edges.map(([from, to, predicate, back, about, flags, numbers, begin = "", end = ""], id) => ({
    id, from, to, predicate, back, about, begin, end,
    planned: Boolean(flags & PLANNED), inferred: Boolean(flags & INFERRED),
    drawn: id < data.drawn, facts: numbers.map((number) => facts[number]),
  }));
  // `said` is every fact whose subject a node is, `facts` those that no line stands for.
  const nodes = data.nodes.map(([cls, flags, begin = "", end = ""], id) => ({
    id, cls, family: data.classes[cls][1], planned: Boolean(flags & PLANNED), reserve: Boolean(flags & RESERVE), begin, end,
    said: [], facts: [], edges: [], degree: 0,
  }));
  for (const fact of facts) nodes[fact.subject]?.said.push(fact);
  const relating = new Set(edges.flatMap((edge) => edge.facts));
  for (const fact of facts) if (!relating.has(fact)) nodes[fact.subject]?.facts.push(fact);
  for (const edge of edges) {
    for (const end of new Set([edge.from, edge.to])) {
      nodes[end]?.edges.push(edge);
      if (edge.drawn) nodes[end].degree += 1;
    }
  }
  const drawn = edges.slice(0, data.drawn);
  const sources = data.sources.map(([name, title, publisher, issued, tag, url]) =>
    ({ name, title, publisher, issued, language: tag, url }));
  const naming = new Set(data.naming);

  const texts = () => aseankg.texts[language];
  const kind = (edge) => (edge.planned ? "planned" : edge.inferred ? "inferred" : "stated");

  // The name of anything numbered, and the language that it is in, which need not be the page's.
  function named(number) {
    const [name, labels] = data.names[number];
    for (const tag of [language, "en", "", ...Object.keys(labels)]) {
      if (labels[tag]) return { text: labels[tag], language: tag };
    }
    return { text: name.replace(/^(asean|dcterms|schema|skos|owl|rdfs|geo):/, ""), language: "" };
  }
  const label = (number) => named(number).text;

  // KIND/ID of a thing of this graph, as the tables write it and the page's address shows it; else a prefixed name.
  const reference = (number) => data.names[number][0];
  const byName = new Map();

  function find(name) {
    if (!byName.size) for (const node of nodes) byName.set(reference(node.id), node).set(iri(node.id), node);
    return byName.get(name);
  }

  function iri(number) {
    const name = reference(number);
    const [, prefix, local] = /^([\w-]+):(?!\/\/)(.*)$/.exec(name) ?? [];
    if (prefix) return Object.hasOwn(data.prefixes, prefix) ? data.prefixes[prefix] + local : name;
    if (/^(topic|source)\//.test(name)) return data.base + name;
    return /^[\w-]+\//.test(name) ? `${data.base}id/${name}` : name;
  }

  function web(text) {
    if (!/^https?:\/\//i.test(text)) return null;
    try {
      return new URL(text).href;
    } catch {
      return null;
    }
  }

  function date(text) {
    const parts = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(text);
    if (!parts) return text;
    const [, year, month, day] = parts;
    const moment = new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
    const style = { timeZone: "UTC", year: "numeric", month: month && "long", day: day && "numeric" };
    if (Number.isNaN(moment.getTime())) return text;
    return made(`date ${text.length}`, () => new Intl.DateTimeFormat(texts().locale, style)).format(moment);
  }

  // What words dates, numbers and order in the page's language; making one takes longer than using it a hundred times.
  const makers = new Map();

  function made(name, make) {
    const key = `${language} ${name}`;
    if (!makers.has(key)) makers.set(key, make());
    return makers.get(key);
  }

  // The order of two texts for readers of the page's language, numbers in them by size.
  const compare = (first, second) =>
    made("order", () => new Intl.Collator(language, { numeric: true })).compare(first, second);

  function coordinates(text) {
    const parts = Array.isArray(text) ? [null, ...text] : /^POINT\s*\(\s*(-?[\d.]+)\s+(-?[\d.]+)\s*\)$/i.exec(text);
    if (!parts) return text;
    const numbers = made("degrees", () => new Intl.NumberFormat(texts().locale, { maximumFractionDigits: 4 }));
    const worded = (degrees, [positive, negative]) =>
      `${numbers.format(Math.abs(degrees))}° ${degrees < 0 ? negative : positive}`;
    return `${worded(Number(parts[2]), texts().latitude)}, ${worded(Number(parts[1]), texts().longitude)}`;
  }

  // What a fact says, in words: its text, its language, the address it leads to if any, and the node it names if any.
  function worded(value) {
    if (typeof value === "number") {
      const known = Object.keys(data.names[value][1]).length > 0;
      return { ...named(value), link: known ? null : web(iri(value)), node: value < nodes.length ? value : null };
    }
    const [text, type = ""] = value;
    if (type.startsWith("@")) return { text, language: type.slice(1) };
    if (["xsd:date", "xsd:gYear", "xsd:gYearMonth"].includes(type)) return { text: date(text) };
    if (type === "xsd:boolean") return { text: /^(true|1)$/.test(text) ? texts().yes : texts().no };
    if (type === "geo:wktLiteral") return { text: coordinates(text) };
    return { text, link: web(text) };
  }

  // From when to when something stands, in words; empty where nobody says.
  function period({ begin, end }) {
    if (!end) return begin && date(begin);
    return begin === end ? date(begin) : `${begin && date(begin)} – ${date(end)}`.trim();
  }

  const numbers = new Map(data.names.map(([name], number) => [name, number]));

  return {
    nodes, edges, drawn, period, coordinates, compare,
    // The number of a term by its prefixed name, or -1.
    number: (name) => numbers.get(name) ?? -1, sources, named, label, iri, reference, find, web, date, worded, texts, kind,
    version: data.version, leftOut: data.leftOut, asOf: data.asOf, centre: data.centre, classes: data.classes, families: data.families, type: data.type,
    // A status, capacity or verb of the ontology, which needs no further word.
    isTerm: (value) => typeof value === "number" && value >= nodes.length,
    isNaming: (fact) => naming.has(fact.predicate),
    language: () => language,
    setLanguage: (tag) => { language = tag; },
    namesOf: (node) => node.facts.filter((fact) => naming.has(fact.predicate)),
  };
})();
