"use strict";
// The life line of an initiative or a document: proposed, launched, adopted, endorsed, expanded, succeeded, in order of
// time, with the gaps in between; and which of these steps nothing is known of.
aseankg.life = (() => {
  const { model, scope, svg, timeline, places } = aseankg;
  const { make } = aseankg.markup;
  const GAP_YEARS = 2;
  const WIDEST = 820, LINE = 168, ROW = 46, EDGE = 6;
  // On narrow screens the date stands over the words.
  const NARROW = 560, NARROW_LINE = 14, NARROW_ROW = 62;
  const STAGES = {
    Initiative: ["proposed", "launched", "endorsed", "expanded", "implemented", "succeeded"],
    OutcomeDocument: ["expected", "adopted", "signed", "inForce", "endorsed", "implemented", "succeeded"],
  };
  // Property, whether the thing is its subject, and the step that it tells of.
  const RULES = [
    ["proposedBy", true, "proposed"], ["establishes", false, "launched"],
    ["launchedAt", true, "launched"], ["expectedAt", true, "expected"], ["adoptedAt", true, "adopted"],
    ["signedBy", true, "signed"], ["concerns", false, "endorsed"], ["memberOf", false, "expanded"],
    ["implements", false, "implemented"], ["nationalImplementationOf", false, "implemented"],
    ["establishes", true, "implemented"], ["implementedIn", true, "implemented"], ["coordinatedBy", true, "implemented"],
    ["supersedes", false, "succeeded"],
  ];
  // Relations that say no more than their step.
  const PLAIN = new Set(["launchedAt", "adoptedAt", "expectedAt", "subject"]);
  const VERB = model.number("asean:operativeVerb"), START = model.number("asean:startYear");
  const IN_FORCE = model.number("asean:entryIntoForce");
  const DOCUMENT_DATE = model.number("asean:documentDate"), END = model.number("asean:endDate");

  const local = (number) => model.reference(number).split(":").at(-1);

  function dateOf(edge, other) {
    if (edge.begin) return edge.begin;
    if (["Meeting", "OutcomeDocument", "Initiative"].includes(other?.family)) return timeline.dateOf(other)[0];
    return "";
  }

  // A concept note about a thing proposes it; another document or a meeting about it takes it up.
  const stageOfSubject = (other) => (model.reference(model.classes[other.cls][0]) === "asean:ConceptNote" ? "proposed" : "endorsed");

  // What a relation says of a step, without what the step itself says already.
  function wordsOf(edge, other, outgoing, stage) {
    const verb = edge.facts.filter((fact) => fact.predicate === VERB).map((fact) => model.label(fact.value)).join(", ");
    const name = model.label(other.id);
    if (verb) return `${verb}: ${name}`;
    if (PLAIN.has(local(edge.predicate)) || stage === "proposed") return name;
    if (outgoing || edge.back >= 0) return `${model.label(outgoing ? edge.predicate : edge.back)}: ${name}`;
    return `${name}: ${model.label(edge.predicate)} …`;
  }

  function edgeEvent(node, edge) {
    const outgoing = edge.from === node.id;
    const rule = RULES.find(([name, subject]) => name === local(edge.predicate) && subject === outgoing);
    const other = model.nodes[outgoing ? edge.to : edge.from];
    if (!other) return null;
    const stage = local(edge.predicate) === "subject" && !outgoing ? stageOfSubject(other) : rule?.[2];
    if (!stage) return null;
    const date = dateOf(edge, other);
    // What was there before the thing itself did not carry it out from its own beginning on.
    const early = stage === "implemented" && !edge.begin && node.begin && date < node.begin;
    return {
      stage, date: early ? "" : date, words: wordsOf(edge, other, outgoing, stage),
      subject: edge, facts: edge.facts, planned: edge.planned || other.planned,
    };
  }

  // Members that came in together are one step.
  function memberEvents(node) {
    const edges = node.edges.filter((edge) => edge.to === node.id && local(edge.predicate) === "memberOf" && edge.drawn &&
      scope.includesEdge(edge));
    const groups = new Map();
    for (const edge of edges) {
      const date = edge.begin || places.cohorts(edge)[0] || "";
      groups.set(date, [...(groups.get(date) ?? []), edge]);
    }
    return [...groups].map(([date, joined]) => ({
      stage: "expanded", date, subject: joined.length === 1 ? joined[0] : node, facts: joined.flatMap((edge) => edge.facts),
      words: `${model.texts().joined(joined.length)}: ${joined.map((edge) => model.label(edge.from)).sort().join(", ")}`,
      planned: joined.every((edge) => edge.planned),
    }));
  }

  // What many states signed is one step.
  function signedEvent(node) {
    const signed = node.edges.filter((edge) => edge.from === node.id && local(edge.predicate) === "signedBy" && scope.includesEdge(edge));
    return signed.length ? [{
      stage: "signed", date: node.begin, subject: signed.length === 1 ? signed[0] : node, facts: signed.flatMap((edge) => edge.facts),
      words: `${model.texts().signedBy(signed.length)}: ${signed.map((edge) => model.label(edge.to)).sort().join(", ")}`,
    }] : [];
  }

  function ownEvents(node) {
    const said = (predicate, stage) => {
      const facts = node.facts.filter((fact) => fact.predicate === predicate);
      return [...new Set(facts.map((fact) => fact.value[0]))].map((date) => ({
        stage, date, words: `${model.label(predicate)}: ${model.date(date)}`, subject: node, facts: facts.filter((fact) => fact.value[0] === date),
      }));
    };
    return [...said(START, "launched"), ...said(DOCUMENT_DATE, "adopted"), ...said(IN_FORCE, "inForce"), ...said(END, "succeeded")];
  }

  function events(node) {
    const edges = node.edges.filter((edge) => edge.drawn && scope.includesEdge(edge) &&
      !["memberOf", "signedBy"].includes(local(edge.predicate)));
    return [...ownEvents(node), ...edges.map((edge) => edgeEvent(node, edge)), ...memberEvents(node), ...signedEvent(node)]
      .filter(Boolean).sort((first, second) => {
        if (!first.date || !second.date) return Boolean(second.date) - Boolean(first.date);
        return first.date < second.date ? -1 : first.date > second.date ? 1 : 0;
      });
  }

  // The steps with the gaps between them.
  function withGaps(found) {
    const rows = [];
    let last = null;
    for (const event of found) {
      const at = timeline.year(event.date);
      if (at !== null && last !== null && at - last >= GAP_YEARS) rows.push({ gap: [Math.floor(last), Math.floor(at)] });
      if (!event.date && last !== undefined) {
        rows.push({ undated: true });
        last = undefined;
      } else if (at !== null) last = at;
      rows.push(event);
    }
    return rows;
  }

  function gapRow(row, y, colours, { line }) {
    const words = row.undated ? model.texts().undated : model.texts().gap(...row.gap);
    return svg.draw("g", {},
      svg.draw("line", { x1: line, x2: line, y1: y, y2: y + 34, stroke: colours["line-strong"], "stroke-width": 2, "stroke-dasharray": "2 5" }),
      svg.text(line + 20, y + 21, words, { fill: colours.muted, "font-style": "italic" }));
  }

  function publishers(facts) {
    const names = [...new Set(facts.flatMap((fact) => fact.sources).map((number) => model.sources[number].publisher ?? model.sources[number].title))];
    const shown = names.slice(0, 3).join(", ");
    return names.length ? model.texts().saidBy(names.length > 3 ? `${shown} +${names.length - 3}` : shown) : model.texts().inferred;
  }

  function eventRow(event, y, colours, { width, line, row, narrow }) {
    const family = event.subject.family ?? (model.nodes[event.subject.from]?.family === "OutcomeDocument" ? "OutcomeDocument"
      : model.nodes[event.subject.to]?.family ?? "Initiative");
    const planned = event.planned ? ` (${model.texts().planned})` : "";
    const left = line + 20, room = width - left - EDGE, top = narrow ? y + 17 : y;
    const date = event.date ? model.date(event.date) : "–";
    const group = svg.draw("g", {},
      svg.draw("rect", { x: 0, y: y - 4, width, height: row - 4, fill: colours.paper, opacity: 0 }),
      svg.draw("line", { x1: line, x2: line, y1: y - 8, y2: y + row - 8, stroke: colours["line-strong"], "stroke-width": 2 }),
      svg.symbol(family, line, y + 9, 7, event.planned),
      svg.text(narrow ? left : line - 18, y + 13, date, { "text-anchor": narrow ? "start" : "end", fill: colours.ink, "font-weight": 600 }),
      svg.text(left, top + 13, svg.fit(`${model.texts().stages[event.stage]}${planned} · ${event.words}`, room), { fill: colours.ink }),
      svg.text(left, top + 29, svg.fit(publishers(event.facts), room, 11), { fill: colours.muted, "font-size": 11 }));
    return svg.clickable(group, event.words, () => aseankg.choose(event.subject, false));
  }

  function stages(node, found, colours, width) {
    let x = 14, y = 40;
    return STAGES[node.family].map((stage) => {
      const count = found.filter((event) => event.stage === stage).length;
      const words = `${model.texts().stages[stage]}: ${count || model.texts().noneFound}`;
      const wide = svg.widthOf(words) + 22;
      if (x + wide > width) { x = 14; y += 30; }
      const chip = svg.draw("g", {},
        svg.draw("rect", { x, y, width: wide, height: 24, rx: 12, fill: count ? colours["accent-soft"] : "none", stroke: count ? colours.accent : colours["line-inferred"],
          "stroke-dasharray": count ? null : "3 3" }),
        svg.text(x + wide / 2, y + 16, words, { "text-anchor": "middle", fill: count ? colours.accent : colours.muted }));
      x += wide + 8;
      return chip;
    });
  }

  function picture(node, width = WIDEST) {
    const colours = svg.look();
    const narrow = width < NARROW;
    const frame = { width, narrow, line: narrow ? NARROW_LINE : LINE, row: narrow ? NARROW_ROW : ROW };
    const found = events(node);
    const chips = stages(node, found, colours, width);
    let y = Number(chips.at(-1).firstChild.getAttribute("y")) + 52;
    const rows = withGaps(found).map((row) => {
      const drawn = row.stage ? eventRow(row, y, colours, frame) : gapRow(row, y - 4, colours, frame);
      y += row.stage ? frame.row : 34;
      return drawn;
    });
    const texts = model.texts();
    return svg.picture(width, y + 10, texts.lifeOf(model.label(node.id)),
      svg.text(14, 26, svg.fit(model.label(node.id), width - 14 - EDGE, 16, 600), { fill: colours.ink, "font-size": 16, "font-weight": 600 }),
      ...chips, ...rows);
  }

  const has = (chosen) => Boolean(chosen?.family && STAGES[chosen.family]);

  // The initiatives and documents of whose lives something is known, those with most first.
  const ranked = () => model.nodes.filter((node) => STAGES[node.family] && scope.includes(node))
    .sort((first, second) => second.degree - first.degree);

  function suggestions() {
    return make("ul", "best", ...ranked().slice(0, 12).map((node) => make("li", "",
      aseankg.markup.button("thing", model.label(node.id), () => aseankg.choose(node, false)))));
  }

  function show(element, chosen) {
    const texts = model.texts();
    element.replaceChildren(has(chosen) ? make("div", "life", picture(chosen, Math.min(WIDEST, Math.max(300, element.clientWidth - 28))))
      : make("div", "life", make("p", "", texts.chooseForLife), suggestions()));
  }

  function choices() {
    const texts = model.texts();
    return {
      name: "life", title: texts.chooseForLife, columns: [texts.name, texts.class, texts.from, texts.relations],
      rows: ranked().map((node) => aseankg.table.lazy({ subject: node }, () => [
        model.label(node.id), model.label(model.classes[node.cls][0]),
        { text: node.begin && model.date(node.begin), sort: node.begin }, { text: String(node.degree), sort: node.degree },
      ])),
    };
  }

  function tables(chosen) {
    if (!has(chosen)) return [choices()];
    const texts = model.texts();
    const found = events(chosen);
    const missing = STAGES[chosen.family].filter((stage) => !found.some((event) => event.stage === stage));
    return [{
      name: "life", title: texts.lifeOf(model.label(chosen.id)),
      columns: [texts.when, texts.what, texts.details, texts.standing, texts.sources],
      rows: [
        ...found.map((event) => ({ targets: [null, null, event.subject], cells: [
          { text: event.date ? model.date(event.date) : texts.undated, sort: event.date }, texts.stages[event.stage], event.words,
          event.planned ? texts.planned : texts.stated, aseankg.table.sourceCell(event.facts),
        ] })),
        ...missing.map((stage) => ({ cells: [{ text: "–", sort: "" }, texts.stages[stage], texts.noneFound, "", ""] })),
      ],
    }];
  }

  return { name: "life", show, tables, legend: () => [], picture: (chosen) => (has(chosen) ? picture(chosen) : null) };
})();
