"use strict";
// Names on the canvas, as on a map: always of a legible size, the best connected first, none over another.
aseankg.labels = (() => {
  const { model } = aseankg;
  const FONT = '"Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "Liberation Sans", Arial, sans-serif';
  const LINE_LENGTH = 24;
  const LONGEST_LINE = 32;
  // Square pixels of picture for each name that nobody asked for.
  const ROOM = 13000;
  const FEW_EDGES = 14;
  // With fewer relations, a name that would lie over another thing's symbol is left out.
  const HUB = 12;
  const order = [...model.nodes].sort((first, second) => second.degree - first.degree || first.id - second.id);
  let wrapped = new Map();
  let widths = new Map();

  function wrap(text, limit) {
    const lines = [""];
    // A line may also end after a hyphen, as in the names of growth areas.
    const parts = text.split(/\s+/).flatMap((word) =>
      word.split(/(?<=\p{L}-)(?=\p{L}{3})/u).map((piece, place) => (place ? piece : ` ${piece}`)));
    for (const part of parts) {
      const line = lines[lines.length - 1];
      if (line && line.length + part.length > LINE_LENGTH) lines.push(part.trim());
      else lines[lines.length - 1] = (line + part).trimStart();
    }
    const kept = lines.slice(0, limit).map((line) =>
      (line.length > LONGEST_LINE ? line.slice(0, LONGEST_LINE - 1) + "…" : line));
    if (lines.length > limit) kept[limit - 1] = `${kept[limit - 1].replace(/…$/, "")}…`;
    return kept;
  }

  function linesOf(node, strong) {
    const key = `${node.id}/${strong}`;
    if (!wrapped.has(key)) wrapped.set(key, wrap(model.label(node.id), strong ? 4 : 2));
    return wrapped.get(key);
  }

  // Boxes that are taken, found again by the cells of a grid that they touch.
  function grid() {
    const cells = new Map();
    const SIZE = 64;
    function* keys(box) {
      for (let x = Math.floor(box.left / SIZE); x <= Math.floor(box.right / SIZE); x += 1) {
        for (let y = Math.floor(box.top / SIZE); y <= Math.floor(box.bottom / SIZE); y += 1) yield `${x},${y}`;
      }
    }
    return {
      free: (box) => [...keys(box)].every((key) => (cells.get(key) ?? []).every((other) =>
        box.right < other.left || box.left > other.right || box.bottom < other.top || box.top > other.bottom)),
      take: (box) => {
        for (const key of keys(box)) if (!cells.get(key)?.push(box)) cells.set(key, [box]);
      },
    };
  }

  const boxAround = (width, lines, size, x, top) =>
    ({ left: x - width / 2 - 3, right: x + width / 2 + 3, top, bottom: top + lines * size * 1.2 + 2 });

  const measure = (context, lines) => Math.max(...lines.map((line) => context.measureText(line).width));

  // A name is always written in the same size, so that it is measured once.
  function widthOf(context, node, strong, lines) {
    const key = `${node.id}/${strong}`;
    if (!widths.has(key)) widths.set(key, measure(context, lines));
    return widths.get(key);
  }

  // How far a name must move so that the picture's edge does not cut it, if its thing is in the picture; moves the box.
  function inside(view, spot, box) {
    if (spot.x < 0 || spot.x > view.width) return 0;
    const shift = Math.max(0, 2 - box.left) - Math.max(0, box.right - view.width + 2);
    box.left += shift;
    box.right += shift;
    return shift;
  }

  function write(context, lines, size, x, top, ink, paper) {
    context.textAlign = "center";
    context.textBaseline = "top";
    context.lineJoin = "round";
    context.lineWidth = 3.5;
    context.strokeStyle = paper;
    context.fillStyle = ink;
    lines.forEach((line, row) => context.strokeText(line, x, top + row * size * 1.2));
    lines.forEach((line, row) => context.fillText(line, x, top + row * size * 1.2));
  }

  function takeSymbols(places, nodes, view) {
    for (const node of nodes) {
      const spot = view.place(node);
      if (!spot) continue;
      const { x, y, radius } = spot;
      places.take({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius });
    }
    return places;
  }

  // Draws names in screen pixels. `view` has the canvas' width, height and scale, and `place(node)`, the position and
  // radius of a node on the screen or null; `active` is null or holds the nodes and edges that are pointed out.
  function draw(context, view, active, look) {
    const taken = grid();
    const symbols = takeSymbols(grid(), active ? [] : order, view);
    let left = Math.round((view.width * view.height) / ROOM * Math.max(1, view.scale * view.scale));
    const first = active ? order.filter((node) => active.nodes.has(node.id)) : [];
    const main = first.filter((node) => active.centre.has(node.id));
    takeSymbols(taken, main, view);
    const candidates = active ? [...main, ...first.filter((node) => !active.centre.has(node.id))] : order;
    for (const node of candidates) {
      if (left <= 0) break;
      const spot = view.place(node);
      if (!spot || spot.x < -80 || spot.y < -40 || spot.x > view.width + 80 || spot.y > view.height + 40) continue;
      const strong = Boolean(active?.centre.has(node.id));
      const size = strong ? 14 : Math.min(14, 11 + Math.sqrt(node.degree) * 0.28);
      context.font = `${strong ? 600 : node.degree > 12 ? 500 : 400} ${size}px ${FONT}`;
      const lines = linesOf(node, strong);
      const width = widthOf(context, node, strong, lines);
      const top = spot.y + spot.radius + 3;
      const box = boxAround(width, lines.length, size, spot.x, top);
      const shift = inside(view, spot, box);
      if (!strong && !taken.free(box)) continue;
      if (!active && node.degree < HUB && !symbols.free(box)) continue;
      taken.take(box);
      write(context, lines, size, spot.x + shift, top, look.ink, look.paper);
      if (!active) left -= 1;
    }
    const edges = active?.edges ?? [];
    const named = namedEdges(edges);
    for (const edge of named) drawEdge(context, view, taken, edge, look, named.length === edges.length);
  }

  // All edges, or of many one of each kind: the same word on every line around a hub says nothing more.
  function namedEdges(edges) {
    if (edges.length <= FEW_EDGES) return edges;
    const kinds = new Map(edges.map((edge) => [`${edge.predicate} ${model.kind(edge)}`, edge]));
    return [...kinds.values()];
  }

  function drawEdge(context, view, taken, edge, look, each) {
    const spot = view.middle(edge);
    if (!spot || (view.length(edge) < 70 && !view.pointed(edge))) return;
    context.font = `italic 11px ${FONT}`;
    const kind = model.kind(edge);
    const lines = [model.label(edge.predicate) + (kind === "stated" ? "" : ` (${model.texts()[kind]})`)];
    const alone = view.pointed(edge);
    if (model.period(edge) && (alone || each)) lines.push(model.period(edge));
    if (alone) lines.push(sourceOf(edge));
    const box = boxAround(measure(context, lines), lines.length, 11, spot.x, spot.y - 7);
    if (!alone && !taken.free(box)) return;
    taken.take(box);
    write(context, lines, 11, spot.x, spot.y - 6, look.muted, look.paper);
  }

  // Who says so, in few words.
  function sourceOf(edge) {
    const numbers = [...new Set(edge.facts.flatMap((fact) => fact.sources))];
    if (!numbers.length) return edge.inferred ? model.texts().inferred : model.texts().noSource;
    const { publisher, title } = model.sources[numbers[0]];
    const name = wrap(publisher || title, 1)[0];
    return numbers.length > 1 ? `${name} +${numbers.length - 1}` : name;
  }

  return { draw, forget: () => { wrapped = new Map(); widths = new Map(); } };
})();
