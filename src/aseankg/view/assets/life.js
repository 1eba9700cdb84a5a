"use strict";
// The life line of an initiative or a document: proposed, launched, adopted, endorsed, expanded, succeeded, in order of
// time, with the gaps in between; and which of these steps nothing is known of.
aseankg.life = (() => {
  const { model, scope, svg, timeline, places } = aseankg;
  const { make } = aseankg.markup;
  const GAP_YEARS = 2;
  const WIDTH = 820, LINE = 168, ROW = 46, WORDS = 84;
  const STAGES = {
    Initiative: ["proposed", "launched", "endorsed", "expanded", "implemented", "succeeded"],
    OutcomeDocument: ["expected", "adopted", "signed", "endorsed", "implemented", "succeeded"],
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
  const VERB = model.number("asean:operativeVerb"), START = model.number("asean:startYear");
  const DOCUMENT_DATE = model.number("asean:documentDate"), END = model.number("asean:endDate");

  const local = (number) => model.reference(number).split(":").at(-1);

  function dateOf(edge, other) {
    if (edge.begin) return edge.begin;
    if (["Meeting", "OutcomeDocument", "Initiative"].includes(other?.family)) return timeline.dateOf(other)[0];
    return "";
  }

  // A concept note about a thing proposes it; another document or a meeting about it takes it up.
  const stageOfSubject = (other) => (model.reference(model.classes[other.cls][0]) === "asean:ConceptNote" ? "proposed" : "endorsed");

  function edgeEvent(node, edge) {
    const outgoing = edge.from === node.id;
    const rule = RULES.find(([name, subject]) => name === local(edge.predicate) && subject === outgoing);
    const other = model.nodes[outgoing ? edge.to : edge.from];
    if (!other) return null;
    const stage = local(edge.predicate) === "subject" && !outgoing ? stageOfSubject(other) : rule?.[2];
    if (!stage) return null;
    const verb = edge.facts.filter((fact) => fact.predicate === VERB).map((fact) => model.label(fact.value)).join(", ");
    const name = outgoing ? model.label(edge.predicate) : edge.back >= 0 ? model.label(edge.back) : `← ${model.label(edge.predicate)}`;
    return {
      stage, date: dateOf(edge, other), words: `${verb || name}: ${model.label(other.id)}`,
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
    return [...said(START, "launched"), ...said(DOCUMENT_DATE, "adopted"), ...said(END, "succeeded")];
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

  function gapRow(row, y, colours) {
    const words = row.undated ? model.texts().undated : model.texts().gap(...row.gap);
    return svg.draw("g", {},
      svg.draw("line", { x1: LINE, x2: LINE, y1: y, y2: y + 34, stroke: colours["line-strong"], "stroke-width": 2, "stroke-dasharray": "2 5" }),
      svg.text(LINE + 20, y + 21, words, { fill: colours.muted, "font-style": "italic" }));
  }

  function publishers(facts) {
    const names = [...new Set(facts.flatMap((fact) => fact.sources).map((number) => model.sources[number].publisher ?? model.sources[number].title))];
    const shown = names.slice(0, 3).join(", ");
    return names.length ? model.texts().saidBy(names.length > 3 ? `${shown} +${names.length - 3}` : shown) : model.texts().inferred;
  }

  function eventRow(event, y, colours) {
    const family = event.subject.family ?? (model.nodes[event.subject.from]?.family === "OutcomeDocument" ? "OutcomeDocument"
      : model.nodes[event.subject.to]?.family ?? "Initiative");
    const planned = event.planned ? ` (${model.texts().planned})` : "";
    const group = svg.draw("g", {},
      svg.draw("rect", { x: 0, y: y - 4, width: WIDTH, height: ROW - 4, fill: colours.paper, opacity: 0 }),
      svg.draw("line", { x1: LINE, x2: LINE, y1: y - 8, y2: y + ROW - 8, stroke: colours["line-strong"], "stroke-width": 2 }),
      svg.symbol(family, LINE, y + 9, 7, event.planned),
      svg.text(LINE - 18, y + 13, event.date ? model.date(event.date) : "–", { "text-anchor": "end", fill: colours.ink, "font-weight": 600 }),
      svg.text(LINE + 20, y + 13, `${model.texts().stages[event.stage]}${planned} · ${svg.shorten(event.words, WORDS)}`, { fill: colours.ink }),
      svg.text(LINE + 20, y + 29, svg.shorten(publishers(event.facts), WORDS + 20), { fill: colours.muted, "font-size": 11 }));
    return svg.clickable(group, event.words, () => aseankg.choose(event.subject, false));
  }

  function stages(node, found, colours) {
    let x = 14, y = 40;
    return STAGES[node.family].map((stage) => {
      const count = found.filter((event) => event.stage === stage).length;
      const words = `${model.texts().stages[stage]}: ${count || model.texts().noneFound}`;
      const width = words.length * 6.4 + 18;
      if (x + width > WIDTH) { x = 14; y += 30; }
      const chip = svg.draw("g", {},
        svg.draw("rect", { x, y, width, height: 24, rx: 12, fill: count ? colours["accent-soft"] : "none", stroke: count ? colours.accent : colours["line-inferred"],
          "stroke-dasharray": count ? null : "3 3" }),
        svg.text(x + width / 2, y + 16, words, { "text-anchor": "middle", fill: count ? colours.accent : colours.muted }));
      x += width + 8;
      return chip;
    });
  }

  function picture(node) {
    const colours = svg.look();
    const found = events(node);
    const chips = stages(node, found, colours);
    let y = Number(chips.at(-1).firstChild.getAttribute("y")) + 52;
    const rows = withGaps(found).map((row) => {
      const drawn = row.stage ? eventRow(row, y, colours) : gapRow(row, y - 4, colours);
      y += row.stage ? ROW : 34;
      return drawn;
    });
    const texts = model.texts();
    return svg.picture(WIDTH, y + 10, texts.lifeOf(model.label(node.id)),
      svg.text(14, 26, svg.shorten(model.label(node.id), 100), { fill: colours.ink, "font-size": 16, "font-weight": 600 }), ...chips, ...rows);
  }

  const has = (chosen) => Boolean(chosen?.family && STAGES[chosen.family]);

  // The initiatives and documents of whose lives most is known, to begin with.
  function suggestions() {
    const ranked = model.nodes.filter((node) => STAGES[node.family] && scope.includes(node))
      .sort((first, second) => second.degree - first.degree).slice(0, 12);
    return make("ul", "best", ...ranked.map((node) => make("li", "",
      aseankg.markup.button("thing", model.label(node.id), () => aseankg.choose(node, false)))));
  }

  function show(element, chosen) {
    const texts = model.texts();
    element.replaceChildren(has(chosen) ? make("div", "life", picture(chosen))
      : make("div", "life", make("p", "", texts.chooseForLife), suggestions()));
  }

  function tables(chosen) {
    const texts = model.texts();
    const found = has(chosen) ? events(chosen) : [];
    const missing = has(chosen) ? STAGES[chosen.family].filter((stage) => !found.some((event) => event.stage === stage)) : [];
    return [{
      name: "life", title: has(chosen) ? texts.lifeOf(model.label(chosen.id)) : texts.chooseForLife,
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
