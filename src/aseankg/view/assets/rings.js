"use strict";
// Where things stand when one is kept alone with its neighbours: it in the middle, they on rings around it, those of a
// kind side by side; what is called up from a neighbour stands further out, in its direction.
aseankg.rings = (() => {
  const { model, scope } = aseankg;
  const FIRST = 220, GAP = 140, ROOM = 120;
  let spots = null;
  let drawn = "";

  function order(first, second) {
    return (first.family < second.family ? -1 : first.family > second.family ? 1 : 0) || first.cls - second.cls ||
      (first.begin < second.begin ? -1 : first.begin > second.begin ? 1 : 0) || first.id - second.id;
  }

  // The things by how far they are from the middle, each with the one nearer by which it was reached.
  function layers(centre, inside) {
    const found = [[centre]];
    const nearer = new Map([[centre, null]]);
    for (const layer of found) {
      const next = [];
      for (const node of layer) {
        const others = node.edges.filter((edge) => edge.drawn).map((edge) => model.nodes[edge.from === node.id ? edge.to : edge.from]);
        for (const other of others.filter((each) => each && inside.has(each) && !nearer.has(each)).sort(order)) {
          if (nearer.has(other)) continue;
          nearer.set(other, node);
          next.push(other);
        }
      }
      if (next.length) found.push(next);
    }
    const apart = [...inside].filter((node) => !nearer.has(node));
    return apart.length ? [...found, apart.sort(order)] : found;
  }

  // Turns a layer's things by turns onto as many rings as hold them, so that they keep their order around the middle.
  function place(layer, inner, made) {
    const radii = [inner];
    const holds = (radius) => Math.floor((2 * Math.PI * radius) / ROOM);
    while (radii.reduce((sum, radius) => sum + holds(radius), 0) < layer.length) radii.push(radii.at(-1) + GAP);
    const all = radii.reduce((sum, radius) => sum + holds(radius), 0);
    const taken = radii.map(() => 0);
    layer.forEach((node, number) => {
      const lacks = radii.map((radius, ring) => ((number + 1) * holds(radius)) / all - taken[ring]);
      const ring = lacks.indexOf(Math.max(...lacks));
      taken[ring] += 1;
      const angle = ((number + 0.5) / layer.length) * 2 * Math.PI - Math.PI / 2;
      made.set(node.id, { x: Math.round(radii[ring] * Math.cos(angle)), y: Math.round(radii[ring] * Math.sin(angle)) });
    });
    return radii.at(-1) + GAP;
  }

  function make(centre, inside) {
    const made = new Map([[centre.id, { x: 0, y: 0 }]]);
    layers(centre, inside).slice(1).reduce((inner, layer) => place(layer, inner, made), FIRST);
    return made;
  }

  // By number, or null where all things stand where they always do.
  function current() {
    const centre = scope.centre();
    const inside = centre ? model.nodes.filter((node) => scope.keeps(node)) : [];
    const key = [centre?.id, ...inside.map((node) => node.id)].join(" ");
    if (key !== drawn) spots = centre ? make(centre, new Set([centre, ...inside])) : null;
    drawn = key;
    return spots;
  }

  return { spots: current };
})();
