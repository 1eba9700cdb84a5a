"use strict";
// The legend: what each shape and line means, how many there are, and which of them are shown.
aseankg.legend = (() => {
  const { model } = aseankg;
  const styles = JSON.parse(document.getElementById("network-data").textContent).options.groups;
  const body = document.getElementById("legend-body");
  const hidden = new Set();
  const hiddenLines = new Set();
  const unfolded = new Set();
  let changed = () => {};

  const dark = window.matchMedia("(prefers-color-scheme: dark)");
  const colours = (family) => styles[family][dark.matches ? "dark" : "light"];

  // Outlines in a square from -1 to 1, drawn as vis-network draws them.
  function corners(count, turn, inner) {
    return Array.from({ length: inner ? count * 2 : count }, (_, place) => {
      const radius = inner && place % 2 ? inner : 1;
      const angle = (place * Math.PI * 2) / (inner ? count * 2 : count) + turn;
      return [radius * Math.sin(angle), -radius * Math.cos(angle)];
    });
  }
  const OUTLINES = {
    square: [[-0.8, -0.8], [0.8, -0.8], [0.8, 0.8], [-0.8, 0.8]],
    diamond: [[0, -1], [1, 0], [0, 1], [-1, 0]],
    triangle: corners(3, 0),
    triangleDown: corners(3, Math.PI),
    hexagon: corners(6, Math.PI / 6),
    star: corners(5, 0, 0.45),
  };

  function svg(name, attributes) {
    const element = document.createElementNS("http://www.w3.org/2000/svg", name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  }

  function symbol(family) {
    const [fill, stroke] = colours(family);
    const outline = OUTLINES[styles[family].shape];
    const look = { fill, stroke, "stroke-width": 0.22, "stroke-linejoin": "round" };
    const drawing = svg("svg", { viewBox: "-1.2 -1.2 2.4 2.4", class: "symbol", "aria-hidden": "true" });
    drawing.append(outline ? svg("polygon", { points: outline.join(" "), ...look }) : svg("circle", { r: 0.95, ...look }));
    return drawing;
  }

  function stroke(kind) {
    const dashes = { planned: "7 5", inferred: "1.5 4", stated: "none" }[kind];
    const drawing = svg("svg", { viewBox: "0 0 34 10", class: `stroke ${kind}`, "aria-hidden": "true" });
    drawing.append(svg("path", { d: "M1 5h28", "stroke-dasharray": dashes }), svg("path", { d: "m28 1.8 5 3.2-5 3.2z", class: "head" }));
    return drawing;
  }

  const visible = (node) => !hidden.has(node.cls);
  const visibleLine = (edge) => !hiddenLines.has(model.kind(edge));

  function count(values) {
    const counts = new Map();
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
    return counts;
  }

  function apply() {
    for (const row of body.querySelectorAll("[data-classes]")) {
      const classes = row.dataset.classes.split(" ").map(Number);
      const shown = classes.filter((cls) => !hidden.has(cls)).length;
      row.setAttribute("aria-pressed", shown === 0 ? "false" : shown === classes.length ? "true" : "mixed");
    }
    for (const row of body.querySelectorAll("[data-line]")) {
      row.setAttribute("aria-pressed", String(!hiddenLines.has(row.dataset.line)));
    }
    changed();
  }

  function toggle(set, members) {
    const show = members.every((member) => set.has(member));
    for (const member of members) if (show) set.delete(member); else set.add(member);
    apply();
  }

  function showOnly(members) {
    model.classes.forEach((_, cls) => (members.includes(cls) ? hidden.delete(cls) : hidden.add(cls)));
    apply();
  }

  function button(className, text, act) {
    const element = document.createElement("button");
    element.type = "button";
    element.className = className;
    element.textContent = text;
    element.addEventListener("click", act);
    return element;
  }

  function row(name, number, classes, family) {
    const item = document.createElement("li");
    const main = button("toggle", "", () => toggle(hidden, classes));
    main.dataset.classes = classes.join(" ");
    main.addEventListener("dblclick", () => showOnly(classes));
    const text = document.createElement("span");
    text.textContent = name;
    const total = document.createElement("span");
    total.className = "count";
    total.textContent = number;
    main.append(...(family ? [symbol(family)] : []), text, total);
    const only = button("only", model.texts().only, () => showOnly(classes));
    only.setAttribute("aria-label", model.texts().onlyThis(name));
    item.append(main, only);
    return item;
  }

  function familyRows(family, classes, counts) {
    const name = family === "Other" ? model.texts().other : model.label(model.families[family]);
    const sum = classes.reduce((total, cls) => total + counts.get(cls), 0);
    const item = row(name, sum, classes, family);
    if (classes.length > 1) {
      const inner = document.createElement("ul");
      inner.hidden = !unfolded.has(family);
      const unfold = button("unfold", "", () => {
        inner.hidden = !inner.hidden;
        if (inner.hidden) unfolded.delete(family); else unfolded.add(family);
        unfold.setAttribute("aria-expanded", String(!inner.hidden));
      });
      unfold.setAttribute("aria-label", model.texts().classesOf(name));
      unfold.setAttribute("aria-expanded", String(!inner.hidden));
      item.prepend(unfold);
      inner.append(...classes.map((cls) => row(model.label(model.classes[cls][0]), counts.get(cls), [cls], null)));
      item.append(inner);
    }
    return item;
  }

  function lineRow(kind, number) {
    const item = document.createElement("li");
    const main = button("toggle", "", () => toggle(hiddenLines, [kind]));
    main.dataset.line = kind;
    const text = document.createElement("span");
    text.textContent = model.texts()[kind];
    const total = document.createElement("span");
    total.className = "count";
    total.textContent = number;
    main.append(stroke(kind), text, total);
    item.append(main);
    return item;
  }

  function build() {
    const counts = count(model.nodes.map((node) => node.cls));
    const families = Object.keys(styles).map((family) => [
      family,
      [...counts.keys()].filter((cls) => model.classes[cls][1] === family)
        .sort((first, second) => counts.get(second) - counts.get(first) || first - second),
    ]);
    const list = document.createElement("ul");
    list.append(...families.filter(([, classes]) => classes.length)
      .map(([family, classes]) => familyRows(family, classes, counts)));
    const both = document.createElement("div");
    both.className = "both";
    both.append(
      button("plain", model.texts().showAll, () => { hidden.clear(); hiddenLines.clear(); apply(); }),
      button("plain", model.texts().hideAll, () => showOnly([])),
    );
    const heading = document.createElement("h2");
    heading.textContent = model.texts().lines;
    const lines = document.createElement("ul");
    const kinds = count(model.drawn.map(model.kind));
    lines.append(...["stated", "planned", "inferred"].filter((kind) => kinds.has(kind))
      .map((kind) => lineRow(kind, kinds.get(kind))));
    body.replaceChildren(both, list, ...(kinds.size ? [heading, lines] : []));
    apply();
  }

  function reveal(node) {
    if (hidden.delete(node.cls)) apply();
  }

  return {
    build, symbol, stroke, colours, visible, visibleLine, reveal, dark,
    onChange: (use) => { changed = use; },
  };
})();
