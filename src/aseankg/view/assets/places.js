"use strict";
// What the map knows of places: where they lie, in which state, what was held there and what they are members of.
aseankg.places = (() => {
  const { model, scope } = aseankg;
  const numbers = Object.fromEntries(["geo:asWKT", "asean:locatedIn", "asean:heldIn", "asean:memberOf", "asean:cohortYear"]
    .map((name) => [name.split(":")[1], model.number(name)]));
  const POINT = /^POINT\s*\(\s*(-?[\d.]+)\s+(-?[\d.]+)\s*\)$/i;

  function point(node) {
    const said = node.facts.find((fact) => fact.predicate === numbers.asWKT && POINT.test(fact.value[0]));
    return said ? POINT.exec(said.value[0]).slice(1).map(Number) : null;
  }

  const points = new Map(model.nodes.filter((node) => node.family === "Place").map((node) => [node, point(node)]));

  // The state that a place lies in, over any number of steps.
  function stateOf(node, seen = new Set()) {
    if (node.family === "State") return node;
    seen.add(node);
    for (const edge of node.edges) {
      const other = edge.predicate === numbers.locatedIn && edge.from === node.id ? model.nodes[edge.to] : null;
      const state = other && !seen.has(other) ? stateOf(other, seen) : null;
      if (state) return state;
    }
    return null;
  }

  const states = new Map([...points.keys()].map((node) => [node, stateOf(node)]));

  // Where a state's name stands: amid its places.
  function statePoints() {
    const sums = new Map();
    for (const [place, at] of points) {
      const state = states.get(place);
      if (!at || !state) continue;
      const [x, y, count] = sums.get(state) ?? [0, 0, 0];
      sums.set(state, [x + at[0], y + at[1], count + 1]);
    }
    return new Map([...sums].map(([state, [x, y, count]]) => [state, [x / count, y / count]]));
  }

  function membership(initiative) {
    return initiative.edges.filter((edge) => edge.predicate === numbers.memberOf && edge.to === initiative.id &&
      model.nodes[edge.from]?.family === "Place" && scope.includesEdge(edge));
  }

  function cohorts(edge) {
    const years = edge.facts.filter((fact) => fact.predicate === numbers.cohortYear).map((fact) => fact.value[0]);
    return [...new Set(years)].sort();
  }

  // Initiatives that places are members of, those with most first.
  function joined() {
    const counts = new Map();
    for (const place of points.keys()) {
      for (const edge of place.edges) {
        if (edge.predicate === numbers.memberOf && edge.from === place.id && model.nodes[edge.to]) {
          counts.set(model.nodes[edge.to], (counts.get(model.nodes[edge.to]) ?? 0) + 1);
        }
      }
    }
    return [...counts].sort(([first, many], [second, more]) => more - many || first.id - second.id).map(([node]) => node);
  }

  const held = (place) => place.edges.filter((edge) => edge.predicate === numbers.heldIn && edge.to === place.id &&
    edge.drawn && scope.includesEdge(edge));

  return { points, states, statePoints, membership, cohorts, joined, held };
})();
