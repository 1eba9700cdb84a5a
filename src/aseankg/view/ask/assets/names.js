"use strict";
// What the things, classes and properties of the graph are called, found again by any of their names.
aseankg.ask.names = (prefixes, has) => {
  const ACCENTS = /[\u0300-\u036f]/g;
  const CLASSES = ["http://www.w3.org/2002/07/owl#Class", "http://www.w3.org/2000/01/rdf-schema#Class"];
  const ONTOLOGY = prefixes.asean;
  const bases = Object.entries(prefixes).sort(([, first], [, second]) => second.length - first.length);
  const LOCAL = /^[A-Za-z0-9_](?:[A-Za-z0-9_.-]*[A-Za-z0-9_-])?$/;
  let entries = new Map();
  let index = [];
  let language = "en";

  const fold = (text) => text.normalize("NFKD").replace(ACCENTS, "").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();

  // A prefixed name that can stand in a query, or null.
  function prefixed(iri) {
    for (const [prefix, base] of bases) {
      if (iri.startsWith(base) && LOCAL.test(iri.slice(base.length))) return `${prefix}:${iri.slice(base.length)}`;
    }
    return null;
  }
  const written = (iri) => prefixed(iri) ?? `<${iri}>`;

  function label(iri) {
    const labels = entries.get(iri)?.labels;
    if (!labels) return null;
    for (const tag of [language, "en", "", ...Object.keys(labels)]) {
      if (labels[tag]) return { text: labels[tag], language: tag };
    }
    return null;
  }

  // What is read for an IRI: its name, else the prefixed name, else the IRI.
  const shown = (iri) => label(iri) ?? { text: prefixed(iri) ?? iri, language: "" };

  function roleOf(iri, entry, properties) {
    if (entry.classes.some((cls) => CLASSES.includes(cls))) return "class";
    if (properties.has(iri) || entry.classes.some((cls) => /#\w*Property$/.test(cls))) return "property";
    return "thing";
  }

  function fill({ things, properties }) {
    entries = new Map(things);
    const used = new Set(properties);
    for (const iri of used) if (!entries.has(iri)) entries.set(iri, { labels: {}, names: [], classes: [] });
    index = [];
    for (const [iri, entry] of entries) {
      const local = prefixed(iri);
      const called = [...entry.names, ...(local ? [local.slice(local.indexOf(":") + 1)] : [])].map(fold);
      const role = roleOf(iri, entry, used);
      Object.assign(entry, { iri, local, role, used: used.has(iri), keys: [...new Set(called)] });
      if (entry.keys.length && !iri.startsWith("_:")) index.push(entry);
    }
  }

  function points(name, asked) {
    if (name === asked) return 4;
    if (name.startsWith(asked)) return 3;
    if (` ${name}`.includes(` ${asked}`)) return 2;
    return name.includes(asked) && asked.length > 2 ? 1 : 0;
  }

  // The best entries for what was typed, those that `wanted` takes.
  function find(text, wanted, most) {
    const asked = fold(text);
    const found = [];
    for (const entry of index) {
      if (!wanted(entry)) continue;
      let best = asked ? 0 : 1;
      let length = 99;
      for (const name of entry.keys) {
        const score = points(name, asked);
        if (score > best || (score === best && name.length < length)) [best, length] = [score, name.length];
      }
      if (best) found.push({ entry, best: best + (entry.role === "thing" ? 0 : 0.5), length });
    }
    found.sort((first, second) => second.best - first.best || first.length - second.length ||
      (first.entry.iri < second.entry.iri ? -1 : 1));
    return found.slice(0, most).map(({ entry }) => entry);
  }

  const DESCRIBING = [`${ONTOLOGY}Source`, `${ONTOLOGY}Claim`];

  // Whether a thing can be the value of a parameter of this kind: a class of the ontology, or any thing at all.
  function ofKind(kind) {
    if (kind === "property") return ({ used }) => used;
    if (kind !== "Thing") return ({ classes }) => classes.includes(ONTOLOGY + kind);
    return ({ role, iri, classes }) => role === "thing" && (!iri.startsWith(ONTOLOGY) || classes.includes(`${ONTOLOGY}Pillar`)) &&
      !classes.some((cls) => DESCRIBING.includes(cls)) && classes.some((cls) => cls.startsWith(ONTOLOGY));
  }

  // What is offered before a prefix was typed: what can be written as a prefixed name, and geometries only then.
  const offered = ({ local, role, classes }) => local !== null &&
    (role !== "thing" || classes.some((cls) => cls.startsWith(ONTOLOGY)));

  // The narrowest class of a thing, in words.
  function classOf(iri) {
    const own = (entries.get(iri)?.kinds ?? []).find((cls) => cls.startsWith(ONTOLOGY));
    return own ? shown(own).text : "";
  }

  return {
    fill, find, ofKind, offered, label, shown, prefixed, written, classOf, fold,
    known: (iri) => entries.has(iri),
    drawable: (iri) => has(iri),
    sourceOf: (id) => (entries.has(prefixes.src + id) ? prefixes.src + id : null),
    entry: (iri) => entries.get(iri),
    setLanguage: (tag) => { language = tag; },
  };
};
