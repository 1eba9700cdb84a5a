"use strict";
// The legend: what each shape and line means, how many there are, and which of them are shown.
aseankg.legend = (() => {
  const { model, scope } = aseankg;
  const { make, button } = aseankg.markup;
  const styles = JSON.parse(document.getElementById("network-data").textContent).options.groups;
  const body = document.getElementById("legend-body");
  const hidden = new Set();
  const hiddenLines = new Set();
  const unfolded = new Set();

  const dark = window.matchMedia("(prefers-color-scheme: dark)");
  // Paper is white, whatever the screen is.
  const onPaper = () => document.documentElement.classList.contains("on-paper");
  const colours = (family) => styles[family][dark.matches && !onPaper() ? "dark" : "light"];

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
    const shape = outline ? svg("polygon", { points: outline.join(" ") }) : svg("circle", { r: 0.95 });
    for (const [key, value] of Object.entries(look)) shape.setAttribute(key, value);
    drawing.append(shape);
    return drawing;
  }

  function stroke(kind) {
    const dashes = { planned: "7 5", inferred: "1.5 4", stated: "none" }[kind];
    const drawing = svg("svg", { viewBox: "0 0 34 10", class: `stroke ${kind}`, "aria-hidden": "true" });
    drawing.append(
      svg("path", { d: "M1 5h28", "stroke-dasharray": dashes }),
      svg("path", { d: "m28 1.8 5 3.2-5 3.2z", class: "head" }),
    );
    return drawing;
  }

  const visible = (node) => !hidden.has(node.cls);
  const visibleLine = (edge) => !hiddenLines.has(model.kind(edge));

  function count(values) {
    const counts = new Map();
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
    return counts;
  }

  function mark() {
    for (const row of body.querySelectorAll("[data-classes]")) {
      const classes = row.dataset.classes.split(" ").map(Number);
      const shown = classes.filter((cls) => !hidden.has(cls)).length;
      row.setAttribute("aria-pressed", shown === 0 ? "false" : shown === classes.length ? "true" : "mixed");
    }
    for (const row of body.querySelectorAll("[data-line]")) {
      row.setAttribute("aria-pressed", String(!hiddenLines.has(row.dataset.line)));
    }
  }

  function apply() {
    mark();
    scope.changed();
  }

  // How many there are on the day that the page is set to.
  function recount() {
    const standing = count(model.nodes.filter(scope.counts).map((node) => node.cls));
    const kinds = count(model.drawn.filter((edge) => scope.standsEdge(edge) &&
      scope.counts(model.nodes[edge.from]) && scope.counts(model.nodes[edge.to])).map(model.kind));
    for (const row of body.querySelectorAll("[data-classes]")) {
      const sum = row.dataset.classes.split(" ").reduce((total, cls) => total + (standing.get(Number(cls)) ?? 0), 0);
      row.lastChild.textContent = String(sum);
    }
    for (const row of body.querySelectorAll("[data-line]")) {
      row.lastChild.textContent = String(kinds.get(row.dataset.line) ?? 0);
    }
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

  function row(name, number, classes, family) {
    const main = button("toggle", "", () => toggle(hidden, classes));
    main.dataset.classes = classes.join(" ");
    main.addEventListener("dblclick", () => showOnly(classes));
    main.append(...(family ? [symbol(family)] : []), make("span", "", name), make("span", "count", String(number)));
    return make("li", "", main,
      button("only", model.texts().only, () => showOnly(classes), model.texts().onlyThis(name)));
  }

  function familyRows(family, classes, counts) {
    const name = family === "Other" ? model.texts().other : model.label(model.families[family]);
    const sum = classes.reduce((total, cls) => total + counts.get(cls), 0);
    const item = row(name, sum, classes, family);
    if (classes.length > 1) {
      const inner = make("ul", "",
        ...classes.map((cls) => row(model.label(model.classes[cls][0]), counts.get(cls), [cls], null)));
      item.prepend(unfoldButton(family, name, inner));
      item.append(inner);
    }
    return item;
  }

  function unfoldButton(family, name, inner) {
    const unfold = button("unfold", "", () => {
      if (!unfolded.delete(family)) unfolded.add(family);
      show();
    }, model.texts().classesOf(name));
    const show = () => {
      inner.hidden = !unfolded.has(family);
      unfold.setAttribute("aria-expanded", String(!inner.hidden));
    };
    show();
    return unfold;
  }

  function lineRow(kind, number) {
    const main = button("toggle", "", () => toggle(hiddenLines, [kind]));
    main.dataset.line = kind;
    main.append(stroke(kind), make("span", "", model.texts()[kind]), make("span", "count", String(number)));
    return make("li", "", main);
  }

  function build() {
    const counts = count(model.nodes.map((node) => node.cls));
    const families = Object.keys(styles).map((family) => [
      family,
      [...counts.keys()].filter((cls) => model.classes[cls][1] === family)
        .sort((first, second) => counts.get(second) - counts.get(first) || first - second),
    ]);
    const list = make("ul", "", ...families.filter(([, classes]) => classes.length)
      .map(([family, classes]) => familyRows(family, classes, counts)));
    const both = make("div", "both",
      button("plain", model.texts().showAll, () => { hidden.clear(); hiddenLines.clear(); apply(); }),
      button("plain", model.texts().hideAll, () => showOnly([])));
    const kinds = count(model.drawn.map(model.kind));
    const lines = make("ul", "", ...["stated", "planned", "inferred"].filter((kind) => kinds.has(kind))
      .map((kind) => lineRow(kind, kinds.get(kind))));
    body.replaceChildren(both, list, ...(kinds.size ? [make("h2", "", model.texts().lines), lines] : []));
    mark();
    recount();
  }

  function reveal(node) {
    if (hidden.delete(node.cls)) apply();
  }

  scope.addRule(visible);
  scope.onChange(recount);
  return {
    build, symbol, outlines: OUTLINES, shapeOf: (family) => styles[family].shape, stroke, colours, visible, visibleLine, reveal, dark,
  };
})();
