"use strict";
// What vis-network holds. To filter or to take in more, it goes through all that it has, which blocks the page; so each
// thing and relation is made here when it is first to be seen, some a frame where they are many, and hidden or seen by
// its own option after that. For this vis-network has no calls, but its own parts have.
aseankg.canvas = (() => {
  const { model } = aseankg;
  const data = JSON.parse(document.getElementById("network-data").textContent);
  const container = document.getElementById("network");
  // Milliseconds of each frame that making may take.
  const SHARE = 40;
  const nodes = new vis.DataSet(data.nodes.map(({ value, ...node }) => node));
  const edges = new vis.DataSet(data.edges);
  const sizes = radii();
  let network = null;
  let wanted = null;
  let missing = [];
  let frame = 0;
  let filled = () => {};

  // As vis-network scales values, but over all things, so that none changes its size when others come.
  function radii() {
    const { min, max } = data.options.nodes.scaling;
    const values = data.nodes.map(({ value }) => value);
    const least = values.reduce((first, second) => Math.min(first, second), Infinity);
    const span = values.reduce((first, second) => Math.max(first, second), 0) - least;
    return values.map((value) => min + (max - min) * (span ? (value - least) / span : 0.5));
  }

  function create(options) {
    network?.destroy();
    network = new vis.Network(container, {}, options);
    Object.assign(network.body.data, { nodes, edges });
    return network;
  }

  function arrange(item) {
    const { x, y } = wanted.spots?.get(item.id) ?? nodes.get(item.id);
    Object.assign(item, { x, y });
    const size = sizes[item.id] * wanted.enlarged;
    if (item.options.size === size) return;
    item.options.size = size;
    item.needsRefresh();
  }

  // Has vis-network show what `wanted` sees, `{ node(node), edge(edge), enlarged, spots }`: how many times their size
  // symbols have, and where things stand that do not stand where they always do.
  function show(next, share = SHARE) {
    cancelAnimationFrame(frame);
    wanted = next;
    missing = [];
    for (const [all, held, maker, sees] of [
      [model.nodes, network.body.nodes, network.nodesHandler, wanted.node],
      [model.drawn, network.body.edges, network.edgesHandler, wanted.edge],
    ]) {
      for (const each of all) {
        const item = held[each.id], seen = sees(each);
        if (item) item.options.hidden = !seen; else if (seen) missing.push([maker, each.id]);
      }
    }
    for (const item of Object.values(network.body.nodes)) arrange(item);
    missing.reverse();
    fill(share);
  }

  function fill(share) {
    const end = performance.now() + share;
    while (missing.length && performance.now() < end) {
      const [maker, id] = missing.pop();
      maker.add([id], true);
      if (maker === network.nodesHandler) arrange(network.body.nodes[id]);
    }
    if (missing.length) {
      frame = requestAnimationFrame(() => fill(share));
      return;
    }
    network._updateVisibleIndices();
    network.body.emitter.emit("_resizeNodes");
    filled();
  }

  // Where a thing was put by hand is kept.
  function moved(ids) {
    for (const id of ids) {
      const { x, y } = network.body.nodes[id];
      if (wanted.spots) wanted.spots.set(id, { x, y }); else nodes.update({ id, x, y });
    }
  }

  function item(id) {
    const held = network.body.nodes[id];
    return held && !held.options.hidden ? held : null;
  }

  return {
    container, options: data.options, nodes, edges, create, show, moved, item,
    line: (id) => network.body.edges[id],
    isFilled: () => !missing.length,
    onFilled: (use) => { filled = use; },
    counts: () => ({ nodes: network.body.nodeIndices.length, edges: network.body.edgeIndices.length }),
  };
})();
