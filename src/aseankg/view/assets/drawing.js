"use strict";
// The network itself. vis-network draws and moves it; this adds names, and points out what is hovered or chosen by
// drawing it again over a veil, which is faster than restyling every other node.
aseankg.drawing = (() => {
  const { model, legend, labels, scope, canvas } = aseankg;
  const { container, item, line: lineOf } = canvas;
  const calm = window.matchMedia("(prefers-reduced-motion: reduce)");
  const EDGES_WHILE_MOVING = 1500;
  // How many times their size symbols have at most where few of many things are drawn.
  const LARGEST = 2.5;
  let network = null;
  let chosen = null;
  let hovered = null;
  let choose = () => {};
  let unseen = false;
  let asked = false;

  function shown(edge) {
    return edge.drawn && legend.visibleLine(edge) && scope.standsEdge(edge) &&
      scope.inNetwork(model.nodes[edge.from]) && scope.inNetwork(model.nodes[edge.to]);
  }

  function look() {
    const style = getComputedStyle(document.documentElement);
    const read = (name) => style.getPropertyValue(name).trim();
    return {
      paper: read("--paper"), ink: read("--ink"), muted: read("--muted"),
      stated: read("--line-stated"), planned: read("--line-planned"), inferred: read("--line-inferred"),
      strong: read("--line-strong"), veil: read("--veil"),
    };
  }

  function options() {
    const colours = look();
    const groups = Object.fromEntries(Object.entries(canvas.options.groups).map(([family, { shape }]) => {
      const [background, border] = legend.colours(family);
      const both = { background, border };
      return [family, { shape, color: { ...both, hover: both, highlight: both } }];
    }));
    const manyEdges = model.drawn.length > EDGES_WHILE_MOVING;
    return {
      ...canvas.options,
      groups,
      interaction: { ...canvas.options.interaction, hideEdgesOnDrag: manyEdges, hideEdgesOnZoom: manyEdges },
      edges: { ...canvas.options.edges, color: { color: colours.stated, hover: colours.strong, inherit: false } },
    };
  }

  // Things stand as far apart as all need, so that a few of them have room to be larger.
  const enlargement = () => Math.min(LARGEST, Math.round(4 * Math.sqrt(scope.room())) / 4);

  function colourEdges() {
    const colours = look();
    canvas.edges.update(model.drawn.filter((edge) => model.kind(edge) !== "stated").map((edge) => {
      const color = colours[model.kind(edge)];
      return { id: edge.id, color: { color, hover: edge.planned ? color : colours.strong, inherit: false } };
    }));
    canvas.nodes.update(model.nodes.filter((node) => node.planned).map((node) => ({
      id: node.id, shapeProperties: { borderDashes: [4, 3] },
    })));
  }

  // What is pointed out: a hovered or chosen thing with all it is joined to, or an edge with both ends.
  function active() {
    // A path is seen as a whole, although its end is chosen.
    const subject = hovered ?? (aseankg.paths?.ends() ? null : chosen);
    if (!subject) return null;
    const node = subject.family ? subject : null;
    if (node && !item(node.id)) return null;
    const joined = node ? node.edges.filter((edge) => edge.drawn && shown(edge)) : [subject].filter(shown);
    if (!node && !joined.length) return null;
    return {
      centre: new Set(node ? [node.id] : [subject.from, subject.to]),
      nodes: new Set([...(node ? [node.id] : []), ...joined.flatMap((edge) => [edge.from, edge.to])]),
      edges: joined,
    };
  }

  // vis-network has no call to draw one element once more; its own elements have.
  function drawAgain(context, pointed, colours) {
    const corner = network.DOMtoCanvas({ x: 0, y: 0 });
    const end = network.DOMtoCanvas({ x: container.clientWidth, y: container.clientHeight });
    context.fillStyle = colours.veil;
    context.fillRect(corner.x, corner.y, end.x - corner.x, end.y - corner.y);
    const lines = pointed.edges.map((edge) => lineOf(edge.id)).filter(Boolean);
    for (const line of lines) {
      line.hover = true;
      line.draw(context);
      line.drawArrows(context);
      line.hover = false;
    }
    for (const id of pointed.nodes) item(id)?.draw(context);
    for (const id of pointed.centre) ring(context, item(id), colours);
  }

  function ring(context, node, colours) {
    if (!node) return;
    context.save();
    context.setLineDash([]);
    context.lineWidth = 2.2 / network.getScale();
    context.strokeStyle = colours.ink;
    context.beginPath();
    context.arc(node.x, node.y, node.options.size + 5 / network.getScale(), 0, Math.PI * 2);
    context.stroke();
    context.restore();
  }

  function middle(edge) {
    const line = lineOf(edge.id);
    if (!line?.from || !line?.to) return null;
    if (line.from === line.to) {
      const { centre, radius } = loop(line);
      return { x: centre.x, y: centre.y - radius };
    }
    const via = line.edgeType.getViaNode();
    const share = via ? 0.25 : 0.5;
    return {
      x: share * (line.from.x + line.to.x) + (via ? 0.5 * via.x : 0),
      y: share * (line.from.y + line.to.y) + (via ? 0.5 * via.y : 0),
    };
  }

  // The circle that vis-network draws for a relation of a thing to itself.
  function loop(line) {
    const [x, y, radius] = line.edgeType._getCircleData();
    return { centre: { x, y }, radius };
  }

  function view() {
    const scale = network.getScale();
    return {
      scale, width: container.clientWidth, height: container.clientHeight,
      place: (node) => {
        const drawn = item(node.id);
        return drawn && { ...network.canvasToDOM({ x: drawn.x, y: drawn.y }), radius: drawn.options.size * scale };
      },
      middle: (edge) => {
        const spot = middle(edge);
        return spot && network.canvasToDOM(spot);
      },
      length: (edge) => {
        const { from, to } = lineOf(edge.id);
        return from === to ? Infinity : Math.hypot(from.x - to.x, from.y - to.y) * scale;
      },
      pointed: (edge) => edge === (hovered ?? chosen),
    };
  }

  function decorate(context) {
    const pointed = active();
    const colours = look();
    if (pointed) drawAgain(context, pointed, colours);
    context.save();
    const corner = network.DOMtoCanvas({ x: 0, y: 0 });
    context.translate(corner.x, corner.y);
    context.scale(1 / network.getScale(), 1 / network.getScale());
    labels.draw(context, view(), pointed, colours);
    context.restore();
  }

  // Lines are thin: where the pointer hits nothing, what lies a few pixels off counts.
  function under(point) {
    const node = network.getNodeAt(point);
    if (node !== undefined) return model.nodes[node];
    for (const [x, y] of [[0, 0], [4, 0], [-4, 0], [0, 4], [0, -4]]) {
      const edge = network.getEdgeAt({ x: point.x + x, y: point.y + y });
      if (edge !== undefined) return model.edges[edge];
    }
    return null;
  }

  function hover(subject) {
    hovered = subject;
    container.style.cursor = subject ? "pointer" : "";
    redrawSoon();
  }

  // Draws once for any number of changes in the same moment.
  function redrawSoon() {
    if (asked) return;
    asked = true;
    requestAnimationFrame(() => {
      if (asked) network.redraw();
      asked = false;
    });
  }

  function start() {
    const seen = network && { position: network.getViewPosition(), scale: network.getScale() };
    colourEdges();
    network = canvas.create(options());
    network.on("afterDrawing", decorate);
    network.on("click", ({ pointer }) => choose(under(pointer.DOM)));
    network.on("hoverNode", ({ node }) => hover(model.nodes[node]));
    network.on("hoverEdge", ({ edge }) => hover(model.edges[edge]));
    network.on("blurNode", () => hover(null));
    network.on("blurEdge", () => hover(null));
    network.on("dragEnd", ({ nodes: moved }) => { canvas.moved(moved); });
    canvas.show(wanted(), seen ? undefined : Infinity);
    if (seen) network.moveTo(seen); else fit(false);
  }

  const motion = (wanted) => (wanted && !calm.matches && canvas.counts().edges <= EDGES_WHILE_MOVING ? { duration: 350, easingFunction: "easeInOutQuad" } : false);

  // Brings all that is drawn into view; while another view is open or much is still to come, once that is over.
  function fit(moving = true) {
    unseen = container.offsetParent === null || !canvas.isFilled();
    if (unseen) return;
    network.fit({ maxZoomLevel: 1.6, animation: motion(moving) });
  }

  function zoom(factor) {
    network.moveTo({ scale: Math.min(5, Math.max(0.05, network.getScale() * factor)), animation: motion(true) });
  }

  function pan(x, y) {
    const { x: left, y: top } = network.getViewPosition();
    const step = 80 / network.getScale();
    network.moveTo({ position: { x: left + x * step, y: top + y * step } });
  }

  // Brings a thing and what it is joined to, or both ends of an edge, into view.
  function approach(subject) {
    const ids = subject.family
      ? [subject.id, ...subject.edges.filter(shown).flatMap((edge) => [edge.from, edge.to])]
      : [subject.from, subject.to];
    const present = [...new Set(ids)].filter(item);
    if (present.length) network.fit({ nodes: present, maxZoomLevel: 1.3, animation: motion(true) });
  }

  function onPage(point) {
    const { left, top } = container.getBoundingClientRect();
    const { x, y } = network.canvasToDOM(point);
    return { x: x + left, y: y + top };
  }

  const wanted = () => ({ node: scope.inNetwork, edge: shown, enlarged: enlargement(), spots: aseankg.rings.spots() });
  let stale = false;

  // Takes up what the page shows by now; while another view is open, only once this one is again.
  function refresh() {
    stale = container.offsetParent === null;
    if (!stale) canvas.show(wanted());
  }

  canvas.onFilled(() => {
    redrawSoon();
    if (unseen && network) fit();
  });
  scope.onChange(refresh);
  legend.dark.addEventListener("change", start);
  container.addEventListener("mouseleave", () => { if (hovered) hover(null); });

  return {
    shows: shown,
    // What is seen, for a picture to keep: where things stand and how lines bend.
    snapshot: () => ({
      ...view(),
      active: active(),
      bend: (edge) => {
        const via = lineOf(edge.id)?.edgeType.getViaNode?.();
        return via?.x === undefined ? null : network.canvasToDOM(via);
      },
      loop: (edge) => {
        const { centre, radius } = loop(lineOf(edge.id));
        return { ...network.canvasToDOM(centre), radius: radius * network.getScale() };
      },
    }),
    start, fit, zoom, pan, approach, container, refresh,
    show: () => {
      if (stale) refresh();
      network.setSize("100%", "100%");
      if (unseen) fit(false);
      network.redraw();
      asked = false;
    },
    // Whoever marks something draws the views anew, this one among them.
    mark: (subject) => { chosen = subject; },
    rename: () => { labels.forget(); redrawSoon(); },
    onChoose: (use) => { choose = use; },
    scale: () => network.getScale(),
    isFilled: canvas.isFilled,
    shownNodes: () => canvas.counts().nodes,
    shownEdges: () => canvas.counts().edges,
    pointOf: (subject) => onPage(subject.family ? network.getPosition(subject.id) : middle(subject)),
  };
})();
