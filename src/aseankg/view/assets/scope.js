"use strict";
// What the whole page shows: the day it is set to, and what the reader hid, kept, pinned or has not yet called up.
// All views ask here; a change is told to all of them at once.
aseankg.scope = (() => {
  const { model } = aseankg;
  // The network starts with so many of the best connected things; the others are called up by name or by expanding.
  const AT_FIRST = 400;
  const STANDS = 0, FORETOLD = 1, ABSENT = 2;
  const HAPPENS = new Set(["asean:atMeeting", "asean:inDocument"].map(model.number));
  const listeners = [];
  const past = [];
  const rules = [];
  let day = null;
  let nodePhases = [];
  let edgePhases = [];
  // Things beyond what the page was asked for wait hidden until a neighbour is expanded.
  const reserve = new Set(model.nodes.filter((node) => node.reserve).map((node) => node.id));
  let around = null;
  let state = { hidden: new Set(reserve), held: heldAtFirst(), kept: null, centre: null, pinned: new Set() };

  function heldAtFirst() {
    const asked = model.nodes.filter((node) => !node.reserve);
    if (asked.length <= AT_FIRST) return new Set();
    const ranked = asked.sort((first, second) => second.degree - first.degree || first.id - second.id);
    return new Set(ranked.slice(AT_FIRST).map((node) => node.id));
  }

  const begun = ({ begin }) => begin <= day.slice(0, begin.length);
  const over = ({ end }) => Boolean(end) && end < day.slice(0, end.length);
  const published = (fact) => fact.sources.some((number) => {
    const { issued } = model.sources[number];
    return issued && issued <= day.slice(0, issued.length);
  });

  // The rules of `aseankg.reason.asof`: what lies ahead stands only as sources published by then tell of it.
  function phase(span, ahead, facts) {
    if (over(span)) return ABSENT;
    if (begun(span) && !ahead) return STANDS;
    return facts.some(published) ? FORETOLD : ABSENT;
  }

  function edgePhase(edge) {
    const ends = [nodePhases[edge.from] ?? STANDS, nodePhases[edge.to] ?? STANDS];
    if (edge.about >= 0) {
      const ahead = edge.facts.some((fact) => HAPPENS.has(fact.predicate) && !begun(model.nodes[fact.value] ?? edge));
      ends.push(phase(edge, ahead, edge.facts));
    }
    if (ends.includes(ABSENT)) return ABSENT;
    return ends.includes(FORETOLD) && !edge.facts.some(published) ? ABSENT : STANDS;
  }

  function setDay(wanted) {
    if (wanted === day) return;
    day = wanted;
    nodePhases = day ? model.nodes.map((node) => phase(node, false, node.said)) : [];
    edgePhases = day ? model.edges.map(edgePhase) : [];
    tell();
  }

  const standsNode = (node) => !day || nodePhases[node.id] !== ABSENT;
  const standsEdge = (edge) => !day || edgePhases[edge.id] !== ABSENT;

  // Whether a fact about a thing stands on the day; its ends are asked for apart.
  function standsFact(fact) {
    if (!day) return true;
    const foretold = nodePhases[fact.subject] === FORETOLD || nodePhases[fact.value] === FORETOLD;
    return !foretold || model.isNaming(fact) || fact.predicate === model.type || published(fact);
  }

  // Whether views other than the network show a thing; pinned ones stay whatever is filtered, not whatever the day.
  function includes(node) {
    if (!standsNode(node)) return false;
    if (state.pinned.has(node.id)) return true;
    return counts(node) && (!around || around.has(node.id)) && rules.every((rule) => rule(node));
  }

  // Whether a thing is there to be filtered.
  const counts = (node) => standsNode(node) && !state.hidden.has(node.id) && (!state.kept || state.kept.has(node.id));

  const includesEdge = (edge) => standsEdge(edge) && [edge.from, edge.to].every((id) =>
    !model.nodes[id] || includes(model.nodes[id]));

  const inNetwork = (node) => includes(node) && !state.held.has(node.id);

  function tell() {
    for (const listener of listeners) listener();
  }

  // Changes the reader's own choice; `undo` takes it back.
  function change(edit) {
    past.push(state);
    state = {
      hidden: new Set(state.hidden), held: new Set(state.held), pinned: new Set(state.pinned),
      kept: state.kept && new Set(state.kept), centre: state.centre,
    };
    edit(state);
    tell();
  }

  function undo() {
    if (!past.length) return false;
    state = past.pop();
    tell();
    return true;
  }

  function call(ids) {
    change((next) => {
      for (const id of ids) {
        next.hidden.delete(id);
        next.held.delete(id);
        next.kept?.add(id);
      }
    });
  }

  return {
    setDay, standsNode, standsEdge, standsFact, includes, includesEdge, inNetwork, undo, call,
    day: () => day,
    canUndo: () => past.length > 0,
    isPinned: (node) => state.pinned.has(node.id),
    isKept: () => state.kept !== null,
    keeps: (node) => Boolean(state.kept?.has(node.id)),
    // The thing that the others are kept around, if they are.
    centre: () => state.centre,
    isChanged: () => state.kept !== null || state.held.size > 0 || state.hidden.size > 0,
    held: () => model.nodes.filter((node) => state.held.has(node.id) && includes(node)).length,
    // How many times as much room each thing has in the network as when all are drawn.
    room: () => model.nodes.length / Math.max(1, model.nodes.length - state.held.size),
    counts,
    // Narrows all views to what lies around a choice, or, with null, no longer.
    setAround: (ids) => {
      around = ids && new Set(ids);
      tell();
    },
    hide: (id) => change((next) => { next.hidden.add(id); next.pinned.delete(id); }),
    pin: (id) => change((next) => { if (!next.pinned.delete(id)) { next.pinned.add(id); next.held.delete(id); } }),
    keep: (ids, centre = null) => change((next) => {
      next.kept = new Set(ids);
      next.centre = centre;
      for (const id of ids) { next.hidden.delete(id); next.held.delete(id); }
    }),
    showAll: () => change((next) => { next.hidden.clear(); next.held.clear(); next.kept = null; next.centre = null; }),
    reveal: (node) => { if (standsNode(node) && (!counts(node) || state.held.has(node.id))) call([node.id]); },
    addRule: (rule) => rules.push(rule),
    onChange: (use) => listeners.push(use),
    changed: tell,
  };
})();
