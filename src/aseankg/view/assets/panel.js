"use strict";
// The panel: what is known about the thing or relation that is chosen, each fact with the sources that state it.
aseankg.panel = (() => {
  const { model, legend, scope, sources } = aseankg;
  const { make, words, button, link, heading } = aseankg.markup;
  const panel = document.getElementById("panel");
  // Milliseconds after which the facts of another day are told, so that a slider that moves on need not wait for them.
  const AFTER = 60;
  const YEAR = "asean:year";
  // What is asked first comes first; the rest by name, and the year, which only repeats a date, last.
  const FIRST = ["meetingStatus", "membershipStatus", "status", "inCapacity", "operativeVerb", "startDate", "endDate",
    "documentDate", "startYear", "plannedStartDate", "plannedEndDate", "attestedOn", "cohortYear", "ordinal",
    "theme"].map((name) => `asean:${name}`);
  const DATES = ["startDate", "endDate"].map((name) => model.number(`asean:${name}`));
  const CHAIRED = model.number("asean:chairedBy");
  let choose = () => {};
  let tools = () => null;
  let lead = () => null;
  let told = null;
  let waiting = 0;

  function value(fact) {
    const said = model.worded(fact.value);
    if (said.node !== undefined && said.node !== null) return thing(said.node);
    return said.link ? link("value", said.text, said.link) : words("span", "value", said);
  }

  function thing(id) {
    const node = model.nodes[id];
    if (!node) {
      const note = make("small", "", model.texts().outside);
      return make("span", "value outside", words("span", "", model.named(id)), note);
    }
    const element = button("thing", "", () => choose(node, true));
    element.append(legend.symbol(node.family), words("span", "", model.named(id)));
    return element;
  }

  const badge = (said) => (said.planned ? make("span", "badge planned", model.texts().planned) : null);

  function groupBy(items, key) {
    const groups = new Map();
    for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
    return [...groups];
  }

  function rank(predicate) {
    const name = model.reference(predicate);
    if (name === YEAR) return FIRST.length + 1;
    return FIRST.includes(name) ? FIRST.indexOf(name) : FIRST.length;
  }

  // Whether one thing is given two dates that cannot both be right; a month and a day in it can.
  function differ(said) {
    const dates = said.map((fact) => fact.value[0]);
    return /(Date|startYear)$/.test(model.reference(said[0].predicate)) && dates.some((first) =>
      dates.some((second) => !first.startsWith(second) && !second.startsWith(first)));
  }

  // The word at the left of as many rows.
  function term(rows, ...children) {
    const element = make("dt", "", ...children);
    element.style.gridRowEnd = `span ${rows}`;
    return element;
  }

  function factGroups(facts) {
    const groups = groupBy(facts, (fact) => fact.predicate).sort(([first], [second]) =>
      rank(first) - rank(second) || model.compare(model.label(first), model.label(second)));
    return make("dl", "facts", ...groups.flatMap(([predicate, said]) => [
      term(said.length, words("span", "", model.named(predicate)),
        differ(said) ? make("span", "differ", model.texts().differ) : null),
      ...said.map((fact) => make("dd", "", value(fact), badge(fact), sources.cite([fact]))),
    ]));
  }

  // What a folded relation says beside its two ends: status, capacity, cohort, dates. Where it leads to something else
  // than its own end, such as a topic put first at a meeting, that end too.
  function qualifiers(edge) {
    if (edge.about < 0) return null;
    const besides = (fact) => fact.value !== edge.from && fact.predicate !== edge.predicate &&
      model.reference(fact.predicate) !== YEAR && (edge.back < 0 || !model.nodes[fact.value]);
    const said = edge.facts.filter(besides).sort((first, second) => rank(first.predicate) - rank(second.predicate));
    const text = groupBy(said, (fact) => fact.predicate).map(([predicate, facts]) => {
      const values = facts.map((fact) => model.worded(fact.value).text).join(", ");
      return facts.every((fact) => model.isTerm(fact.value)) ? values : `${model.label(predicate)} ${values}`;
    });
    return text.length ? make("span", "qualifiers", text.join(" · ")) : null;
  }

  function relation(edge, other) {
    const row = make("dd", "relation", thing(other), badge(edge), sources.cite(edge.facts), qualifiers(edge));
    if (model.nodes[other]) {
      row.append(button("more", "›", () => choose(edge, true), model.texts().showRelation(model.label(other))));
    }
    return row;
  }

  function byName(other) {
    return (first, second) => model.compare(model.label(other(first)), model.label(other(second))) ||
      model.compare(first.begin, second.begin);
  }

  function relationGroups(groups, other, prefix) {
    return make("dl", "facts", ...groups.flatMap(([name, edges]) => [
      term(edges.length, prefix(edges[0]), words("span", "", model.named(name))),
      ...[...edges].sort(byName(other)).map((edge) => relation(edge, other(edge))),
    ]));
  }

  function section(title, content) {
    return content.childElementCount ? make("section", "", heading(title), content) : null;
  }

  function kindLine(family, ...name) {
    return make("p", "kind", family ? legend.symbol(family) : null, ...name);
  }

  function closeButton() {
    return button("close", "×", () => choose(null), model.texts().close);
  }

  function otherNames(node) {
    const shown = model.label(node.id);
    const names = groupBy(model.namesOf(node).filter((fact) => fact.value[0] !== shown), (fact) => fact.value[0]);
    if (!names.length) return null;
    return make("section", "names", heading(model.texts().alsoCalled), make("ul", "", ...names.map(([text, facts]) => {
      const tags = [...new Set(facts.map((fact) => (fact.value[1] ?? "").replace("@", "")).filter(Boolean))];
      return make("li", "", words("span", "value", { text, language: tags[0] }),
        tags.length ? make("span", "tag", tags.join(", ")) : null, sources.cite(facts));
    })));
  }

  const absentNote = (stands) => (stands ? null : make("p", "note planned",
    model.texts().notThen(model.date(scope.day()))));

  function showNode(node) {
    const own = model.namesOf(node).filter((fact) => fact.value[0] === model.label(node.id));
    const types = node.facts.filter((fact) => fact.predicate === model.type);
    const facts = node.facts.filter((fact) => !model.isNaming(fact) && fact.predicate !== model.type &&
      scope.standsFact(fact));
    const edges = node.edges.filter(scope.standsEdge);
    const outgoing = groupBy(edges.filter((edge) => edge.from === node.id), (edge) => edge.predicate);
    const incoming = groupBy(edges.filter((edge) => edge.to === node.id && edge.from !== node.id),
      (edge) => (edge.back < 0 ? edge.predicate : edge.back));
    const kinds = types.length
      ? types.map((fact) => make("span", "", words("span", "", model.named(fact.value)), sources.cite([fact])))
      : [words("span", "", model.named(model.classes[node.cls][0]))];
    panel.replaceChildren(...[
      closeButton(),
      make("header", "", kindLine(node.family, ...kinds),
        words("h2", "", model.named(node.id)), own.length ? sources.cite(own) : null,
        node.planned ? make("p", "note planned", model.texts().plannedNote) : null, absentNote(scope.standsNode(node)),
        tools(node)),
      otherNames(node),
      section(model.texts().facts, factGroups(facts)),
      section(model.texts().relations, relationGroups(outgoing, (edge) => edge.to, () => null)),
      section(model.texts().incoming, relationGroups(incoming, (edge) => edge.from,
        (edge) => (edge.back < 0 ? make("span", "arrow", "← ") : null))),
      sources.list(),
      identifier(node.id),
    ].filter(Boolean));
  }

  function identifier(number) {
    return make("p", "identifier", `${model.texts().identifier}: `, make("code", "", model.iri(number)));
  }

  function end(name, id) {
    return [make("dt", "", name), make("dd", "", thing(id))];
  }

  // The meetings that were being held when a relation began or ended, and who chaired them.
  function meanwhile(edge) {
    const days = new Set(edge.facts.filter((fact) => DATES.includes(fact.predicate) && fact.value[0].length === 10)
      .map((fact) => fact.value[0]));
    return [...days].sort().map((day) => {
      const held = model.nodes.filter((node) => node.family === "Meeting" && node.begin.length === 10 && !node.planned &&
        node.begin <= day && day <= lastDay(node) && scope.standsNode(node));
      return section(model.texts().heldOn(model.date(day)), make("ul", "", ...held.map(meeting)));
    });
  }

  function lastDay(node) {
    const ends = node.facts.filter((fact) => fact.predicate === DATES[1]).map((fact) => fact.value[0]);
    return ends.sort().at(-1) ?? node.begin;
  }

  function meeting(node) {
    const chairs = node.edges.filter((edge) => edge.predicate === CHAIRED && edge.from === node.id && scope.standsEdge(edge));
    return make("li", "", thing(node.id), ...chairs.map((edge) => make("div", "qualifiers",
      `${model.label(CHAIRED)} `, thing(edge.to), sources.cite(edge.facts))));
  }

  function showEdge(edge) {
    const facts = edge.facts.filter((fact) => fact.value !== edge.from && fact.value !== edge.to);
    panel.replaceChildren(...[
      closeButton(),
      make("header", "", kindLine(null, legend.stroke(model.kind(edge)), make("span", "", model.texts().relation)),
        words("h2", "", model.named(edge.predicate)), sources.cite(edge.facts),
        edge.planned ? make("p", "note planned", model.texts().plannedNote) : null,
        edge.inferred ? make("p", "note", model.texts().inferredNote) : null, absentNote(scope.standsEdge(edge))),
      make("dl", "facts ends", ...end(model.texts().from, edge.from), ...end(model.texts().to, edge.to)),
      edge.about < 0 ? null : section(model.texts().facts, factGroups(facts)),
      ...meanwhile(edge),
      sources.list(),
      edge.about < 0 ? null : identifier(edge.about),
    ].filter(Boolean));
  }

  function showStart() {
    const best = model.nodes.filter(scope.standsNode).sort((first, second) => second.degree - first.degree).slice(0, 10);
    panel.replaceChildren(
      make("header", "", make("h2", "", model.texts().start)),
      make("p", "", model.texts().startText),
      make("p", "", model.texts().readingText),
      make("section", "", heading(model.texts().mostConnected), make("ul", "best", ...best.map((node) =>
        make("li", "", thing(node.id), make("small", "", model.texts().relationsCount(node.degree)))))),
    );
  }

  function show(subject) {
    clearTimeout(waiting);
    waiting = 0;
    // Before the page is laid out anew, which this would otherwise ask for.
    panel.scrollTop = 0;
    sources.restart();
    if (!subject) showStart();
    else if (subject.family) showNode(subject);
    else showEdge(subject);
    told = { subject, day: scope.day() };
    showLead();
  }

  function showLead() {
    panel.querySelector(".path")?.remove();
    const first = lead();
    if (first) panel.prepend(first);
    panel.classList.toggle("open", Boolean(told.subject || first));
  }

  // After a change of what is shown: on another day other facts stand, else only what can be done has changed.
  function refresh() {
    clearTimeout(waiting);
    waiting = 0;
    if (told.day !== scope.day()) waiting = setTimeout(() => show(told.subject), AFTER);
    else panel.querySelector(".actions")?.replaceWith(tools(told.subject));
    showLead();
  }

  return { show, refresh, isWaiting: () => waiting !== 0, focus: () => panel.focus({ preventScroll: true }), onChoose: (use) => { choose = use; },
    // What can be done with a thing, shown under its name.
    onTools: (use) => { tools = use; },
    // What stands before everything else, while it is asked for.
    onLead: (use) => { lead = use; } };
})();
