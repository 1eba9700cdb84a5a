"use strict";
// Shortest paths between two things, over the relations that stand on the day, and the few things that can be done
// with a thing in the network: call up its neighbours, keep it alone with them, hide it, pin it.
aseankg.paths = (() => {
  const { model, scope, legend, drawing, panel } = aseankg;
  const { make, button, words } = aseankg.markup;
  const MOST = 12;
  let first = null;
  let ends = null;
  let changed = () => {};

  const usable = (edge) => edge.drawn && scope.standsEdge(edge) && legend.visibleLine(edge);
  const otherEnd = (edge, node) => model.nodes[edge.from === node.id ? edge.to : edge.from];

  function neighbours(node) {
    const others = node.edges.filter(usable).map((edge) => otherEnd(edge, node));
    return [...new Set(others)].filter((other) => other && other !== node && scope.standsNode(other));
  }

  // How far each thing is from one, as far as the other.
  function distances(from, to) {
    const found = new Map([[from, 0]]);
    let edge = [from];
    while (edge.length && !found.has(to)) {
      const next = [];
      for (const node of edge) {
        for (const other of neighbours(node)) {
          if (found.has(other)) continue;
          found.set(other, found.get(node) + 1);
          next.push(other);
        }
      }
      edge = next;
    }
    return found;
  }

  // All shortest paths, each a list of things, the first `MOST` of them; and how many there are.
  function find(from, to) {
    const far = distances(from, to);
    if (!far.has(to)) return { paths: [], count: 0 };
    const counts = new Map();
    const count = (node) => {
      if (node === from) return 1;
      if (!counts.has(node)) counts.set(node, before(node).reduce((sum, other) => sum + count(other), 0));
      return counts.get(node);
    };
    const before = (node) => neighbours(node).filter((other) => far.get(other) === far.get(node) - 1);
    const paths = [];
    const walk = (node, tail) => {
      if (paths.length >= MOST) return;
      if (node === from) paths.push([from, ...tail]);
      else for (const other of before(node)) walk(other, [node, ...tail]);
    };
    walk(to, []);
    return { paths, count: count(to) };
  }

  const between = (one, other) => one.edges.filter((edge) => usable(edge) && otherEnd(edge, one) === other);

  function step(one, other) {
    const edges = between(one, other);
    return make("li", "", ...edges.slice(0, 3).map((edge) => {
      const arrow = edge.from === one.id ? "→" : "←";
      const line = button("thing step", `${arrow} ${model.label(edge.predicate)}`, () => aseankg.choose(edge, false));
      if (model.period(edge)) line.append(make("small", "", ` ${model.period(edge)}`));
      if (edge.planned) line.append(make("span", "badge planned", model.texts().planned));
      return line;
    }), thing(other));
  }

  function thing(node) {
    const element = button("thing", "", () => aseankg.choose(node, true));
    element.append(legend.symbol(node.family), words("span", "", model.named(node.id)));
    return element;
  }

  function lead() {
    const texts = model.texts();
    const close = () => button("boxed", texts.cancel, clear);
    if (first) return make("section", "path", make("p", "", texts.pathFrom(model.label(first.id))), close());
    if (!ends) return null;
    const { paths, count } = find(...ends);
    const names = ends.map((node) => model.label(node.id));
    const head = paths.length ? texts.pathsFound(count, paths[0].length - 1, ...names) : texts.noPath(...names);
    return make("section", "path", make("h3", "", head), ...paths.map((path) => make("ol", "", make("li", "", thing(path[0])),
      ...path.slice(1).map((node, place) => step(path[place], node)))),
      count > paths.length ? make("p", "", texts.morePaths(count - paths.length)) : null, close());
  }

  function keep(ids, centre = null) {
    scope.keep(ids, centre);
    drawing.fit();
  }

  function show(from, to) {
    first = null;
    ends = from === to ? null : [from, to];
    if (!ends) return changed();
    const { paths } = find(from, to);
    if (paths.length) keep(paths.flat().map((node) => node.id));
    else scope.changed();
    changed();
  }

  function clear() {
    const kept = Boolean(ends) && scope.isKept();
    first = null;
    ends = null;
    if (kept) {
      scope.undo();
      drawing.fit();
    } else scope.changed();
    changed();
  }

  // Takes a chosen thing as the other end, if one is waited for.
  function take(node) {
    if (!first || !node?.family || node === first) return;
    show(first, node);
  }

  function tools(node) {
    const texts = model.texts();
    const missing = neighbours(node).filter((other) => !scope.inNetwork(other));
    const outside = new Set(node.edges.filter((edge) => !model.nodes[edge.from] || !model.nodes[edge.to]).map((edge) => edge.id)).size;
    const pin = button("boxed", texts.pin, () => scope.pin(node.id));
    pin.setAttribute("aria-pressed", String(scope.isPinned(node)));
    const expand = button("boxed", texts.expand(missing.length), () => {
      for (const other of missing) legend.reveal(other);
      scope.call(missing.map((other) => other.id));
    });
    expand.disabled = !missing.length;
    return make("div", "actions", expand,
      button("boxed", texts.keepAround, () => keep([node.id, ...neighbours(node).map((other) => other.id)], node)),
      button("boxed", texts.hide, () => { aseankg.choose(null); scope.hide(node.id); }), pin,
      button("boxed", texts.pathHere, () => { first = node; ends = null; scope.changed(); }),
      outside ? make("small", "", texts.outsideCount(outside)) : null);
  }

  panel.onTools(tools);
  panel.onLead(lead);

  return { find, show, clear, take, ends: () => ends, onChange: (use) => { changed = use; } };
})();
