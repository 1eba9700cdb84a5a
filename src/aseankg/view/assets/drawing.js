"use strict";
// The network itself. vis-network draws and moves it; this adds names, and points out what is hovered or chosen by
// drawing it again over a veil, which is faster than restyling every other node.
aseankg.drawing = (() => {
  const { model, legend, labels, scope } = aseankg;
  const data = JSON.parse(document.getElementById("network-data").textContent);
  const container = document.getElementById("network");
  const calm = window.matchMedia("(prefers-reduced-motion: reduce)");
  const EDGES_WHILE_MOVING = 1500;
  // How many times their size symbols have at most where few of many things are drawn.
  const LARGEST = 2.5;
  // So many things that come or go at once are drawn faster by beginning anew.
  const MANY = 100;
  const nodes = new vis.DataSet(data.nodes);
  const edges = new vis.DataSet(data.edges);
  const visibleNodes = new vis.DataView(nodes, { filter: ({ id }) => scope.inNetwork(model.nodes[id]) });
  const visibleEdges = new vis.DataView(edges, { filter: ({ id }) => shown(model.edges[id]) });
  let network = null;
  let chosen = null;
  let hovered = null;
  let choose = () => {};
  let enlarged = null;
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
    const groups = Object.fromEntries(Object.entries(data.options.groups).map(([family, { shape }]) => {
      const [background, border] = legend.colours(family);
      const both = { background, border };
      return [family, { shape, color: { ...both, hover: both, highlight: both } }];
    }));
    const manyEdges = model.drawn.length > EDGES_WHILE_MOVING;
    const { scaling } = data.options.nodes;
    enlarged = enlargement();
    return {
      ...data.options,
      groups,
      nodes: { ...data.options.nodes, scaling: { ...scaling, min: scaling.min * enlarged, max: scaling.max * enlarged } },
      interaction: { ...data.options.interaction, hideEdgesOnDrag: manyEdges, hideEdgesOnZoom: manyEdges },
      edges: { ...data.options.edges, color: { color: colours.stated, hover: colours.strong, inherit: false } },
    };
  }

  // Things stand as far apart as all need, so that a few of them have room to be larger.
  const enlargement = () => Math.min(LARGEST, Math.round(4 * Math.sqrt(scope.room())) / 4);

  function colourEdges() {
    const colours = look();
    edges.update(model.drawn.filter((edge) => model.kind(edge) !== "stated").map((edge) => {
      const color = colours[model.kind(edge)];
      return { id: edge.id, color: { color, hover: edge.planned ? color : colours.strong, inherit: false } };
    }));
    nodes.update(model.nodes.filter((node) => node.planned).map((node) => ({
      id: node.id, shapeProperties: { borderDashes: [4, 3] },
    })));
  }

  // What is pointed out: a hovered or chosen thing with all it is joined to, or an edge with both ends.
  function active() {
    // A path is seen as a whole, although its end is chosen.
    const subject = hovered ?? (aseankg.paths?.ends() ? null : chosen);
    if (!subject) return null;
    const node = subject.family ? subject : null;
    if (node && !network.body.nodes[node.id]) return null;
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
    const lines = pointed.edges.map((edge) => network.body.edges[edge.id]).filter(Boolean);
    for (const line of lines) {
      line.hover = true;
      line.draw(context);
      line.drawArrows(context);
      line.hover = false;
    }
    for (const id of pointed.nodes) network.body.nodes[id]?.draw(context);
    for (const id of pointed.centre) ring(context, network.body.nodes[id], colours);
  }

  function ring(context, item, colours) {
    if (!item) return;
    context.save();
    context.setLineDash([]);
    context.lineWidth = 2.2 / network.getScale();
    context.strokeStyle = colours.ink;
    context.beginPath();
    context.arc(item.x, item.y, item.options.size + 5 / network.getScale(), 0, Math.PI * 2);
    context.stroke();
    context.restore();
  }

  function middle(edge) {
    const line = network.body.edges[edge.id];
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
        const item = network.body.nodes[node.id];
        return item && { ...network.canvasToDOM({ x: item.x, y: item.y }), radius: item.options.size * scale };
      },
      middle: (edge) => {
        const spot = middle(edge);
        return spot && network.canvasToDOM(spot);
      },
      length: (edge) => {
        const { from, to } = network.body.edges[edge.id];
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
      asked = false;
      network.redraw();
    });
  }

  function start() {
    const seen = network && { position: network.getViewPosition(), scale: network.getScale() };
    network?.destroy();
    visibleNodes.refresh();
    visibleEdges.refresh();
    colourEdges();
    network = new vis.Network(container, { nodes: visibleNodes, edges: visibleEdges }, options());
    network.on("afterDrawing", decorate);
    network.on("click", ({ pointer }) => choose(under(pointer.DOM)));
    network.on("hoverNode", ({ node }) => hover(model.nodes[node]));
    network.on("hoverEdge", ({ edge }) => hover(model.edges[edge]));
    network.on("blurNode", () => hover(null));
    network.on("blurEdge", () => hover(null));
    network.on("dragEnd", ({ nodes: moved }) => { if (moved.length) network.storePositions(); });
    if (seen) network.moveTo(seen); else fit(false);
  }

  const motion = (wanted) => (wanted && !calm.matches ? { duration: 350, easingFunction: "easeInOutQuad" } : false);

  // Brings all that is drawn into view; while another view is open, once this one is again.
  function fit(moving = true) {
    unseen = container.offsetParent === null;
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
    const present = [...new Set(ids)].filter((id) => network.body.nodes[id]);
    if (present.length) network.fit({ nodes: present, maxZoomLevel: 1.3, animation: motion(true) });
  }

  function onPage(point) {
    const { left, top } = container.getBoundingClientRect();
    const { x, y } = network.canvasToDOM(point);
    return { x: x + left, y: y + top };
  }

  let stale = false;
  let seen = [model.nodes.map(scope.inNetwork), model.drawn.map(shown)];

  // Takes up what the page shows by now; while another view is open, only once this one is again.
  function refresh() {
    stale = container.offsetParent === null;
    if (stale) return;
    const now = [model.nodes.map(scope.inNetwork), model.drawn.map(shown)];
    const changes = now[0].filter((each, number) => each !== seen[0]?.[number]).length;
    if (changes > MANY) {
      seen = now;
      start();
      return;
    }
    // Given its groups again, vis-network takes up the size of all symbols.
    if (enlargement() !== enlarged) network.setOptions(options());
    const same = (place) => seen[place]?.every((each, number) => each === now[place][number]);
    if (!same(0)) visibleNodes.refresh();
    if (!same(1)) visibleEdges.refresh();
    seen = now;
  }

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
        const via = network.body.edges[edge.id]?.edgeType.getViaNode?.();
        return via?.x === undefined ? null : network.canvasToDOM(via);
      },
      loop: (edge) => {
        const { centre, radius } = loop(network.body.edges[edge.id]);
        return { ...network.canvasToDOM(centre), radius: radius * network.getScale() };
      },
    }),
    start, fit, zoom, pan, approach, container, refresh,
    show: () => {
      if (stale) refresh();
      network.setSize("100%", "100%");
      if (unseen) fit(false);
      network.redraw();
    },
    mark: (subject) => { chosen = subject; redrawSoon(); },
    rename: () => { labels.forget(); redrawSoon(); },
    onChoose: (use) => { choose = use; },
    scale: () => network.getScale(),
    shownNodes: () => visibleNodes.length,
    shownEdges: () => visibleEdges.length,
    pointOf: (subject) => onPage(subject.family ? network.getPosition(subject.id) : middle(subject)),
  };
})();
