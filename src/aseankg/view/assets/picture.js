"use strict";
// Pictures of a view to keep: SVG or PNG, with a title, the legend of what is in it, and a caption that says of when
// and from what it is.
aseankg.picture = (() => {
  const { model, scope, svg, legend, labels, drawing, views, table } = aseankg;
  const MARGIN = 16, HEAD = 40, LINE = 20, ARROW = 7, FAINT = 0.14;

  const paper = document.getElementById("paper");

  // What `labels` needs of a canvas, written down as SVG texts instead.
  function recorder() {
    const measure = document.createElement("canvas").getContext("2d");
    const written = [];
    return {
      written, font: "", fillStyle: "", strokeStyle: "", lineWidth: 0, textAlign: "", textBaseline: "", lineJoin: "",
      measureText(words) {
        measure.font = this.font;
        return measure.measureText(words);
      },
      strokeText() {},
      fillText(words, x, y) {
        const [, style, weight, size] = /^(italic )?(\d+ )?([\d.]+)px/.exec(this.font) ?? [null, "", "", 12];
        written.push(svg.text(x, y + Number(size) * 0.8, words, {
          "font-size": size, "font-weight": (weight ?? "400").trim(), "font-style": style ? "italic" : null, fill: this.fillStyle,
          "text-anchor": "middle", "paint-order": "stroke", stroke: this.strokeStyle, "stroke-width": 3, "stroke-linejoin": "round",
        }));
      },
    };
  }

  // A line with its arrow, which ends where the symbol of the thing begins that it leads to.
  function line(edge, seen, colours) {
    const [from, to] = [seen.place(model.nodes[edge.from]), seen.place(model.nodes[edge.to])];
    const kind = model.kind(edge);
    const stroke = colours[`line-${kind}`];
    const look = { fill: "none", stroke, "stroke-width": 1, "stroke-dasharray": { planned: "7 5", inferred: "1.5 4" }[kind] ?? null };
    if (edge.from === edge.to) {
      const { x, y, radius } = seen.loop(edge);
      return svg.draw("circle", { cx: x, cy: y, r: radius, ...look });
    }
    const bend = seen.bend(edge);
    const path = bend ? `M${from.x} ${from.y}Q${bend.x} ${bend.y} ${to.x} ${to.y}` : `M${from.x} ${from.y}L${to.x} ${to.y}`;
    return svg.draw("g", {}, svg.draw("path", { d: path, ...look }), arrow(bend ?? from, to, stroke));
  }

  function arrow(from, to, fill) {
    const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
    const [x, y] = [(to.x - from.x) / length, (to.y - from.y) / length];
    const tip = [to.x - x * to.radius, to.y - y * to.radius];
    const corner = (side) => [tip[0] - x * ARROW - side * y * ARROW * 0.45, tip[1] - y * ARROW + side * x * ARROW * 0.45];
    const points = [tip, corner(1), corner(-1)].map((point) => point.map((each) => each.toFixed(1)).join(",")).join(" ");
    return svg.draw("polygon", { points, fill });
  }

  function network() {
    const colours = svg.look();
    const seen = drawing.snapshot();
    const inside = ({ x, y }) => x > -60 && y > -60 && x < seen.width + 60 && y < seen.height + 60;
    const nodes = model.nodes.filter((node) => scope.inNetwork(node) && seen.place(node) && inside(seen.place(node)));
    const shown = new Set(nodes.map((node) => node.id));
    const edges = model.drawn.filter((edge) => drawing.shows(edge) && seen.place(model.nodes[edge.from]) && seen.place(model.nodes[edge.to]) &&
      (shown.has(edge.from) || shown.has(edge.to)));
    const context = recorder();
    const { active } = seen;
    labels.draw(context, seen, active, { ink: colours.ink, muted: colours.muted, paper: colours.paper });
    const symbol = (node) => {
      const at = seen.place(node);
      return svg.symbol(node.family, at.x, at.y, at.radius, node.planned);
    };
    // As on the page, what is not joined to the choice is faint.
    const bright = { edges: new Set(active?.edges ?? edges), nodes: active?.nodes ?? shown };
    const faint = active ? svg.draw("g", { opacity: FAINT }, ...edges.filter((edge) => !bright.edges.has(edge)).map((edge) => line(edge, seen, colours)),
      ...nodes.filter((node) => !bright.nodes.has(node.id)).map(symbol)) : null;
    return svg.draw("svg", { width: seen.width, height: seen.height, viewBox: `0 0 ${seen.width} ${seen.height}`, overflow: "hidden" }, faint,
      ...edges.filter((edge) => bright.edges.has(edge)).map((edge) => line(edge, seen, colours)),
      ...nodes.filter((node) => bright.nodes.has(node.id)).map(symbol), ...context.written);
  }

  // The kinds of things in the picture, with how many there are.
  function legendItems() {
    const counts = new Map();
    for (const node of model.nodes.filter(scope.inNetwork)) counts.set(node.family, (counts.get(node.family) ?? 0) + 1);
    return [...counts].sort(([, some], [, others]) => others - some).map(([family, count]) => ({
      words: `${family === "Other" ? model.texts().other : model.label(model.families[family])} (${count})`,
      sign: (x, y) => svg.symbol(family, x, y, 6),
    }));
  }

  function itemsOf(view) {
    if (!view.legend) return legendItems();
    return view.legend().map(([shape, fill, words]) => ({ words, sign: (x, y) => svg.mark(shape, x, y, 6, { fill, stroke: svg.look().ink }) }));
  }

  function captions(view) {
    const texts = model.texts();
    const day = scope.day() ?? model.asOf;
    return [
      [texts.emptyNote, day ? `${texts.asOf(model.date(day))}.` : "", texts.lineNote].filter(Boolean).join(" "),
      ...(view.name === "map" ? [document.getElementById("borders")?.textContent.length > 4 ? texts.bordersFrom : texts.noBorders] : []),
      `${texts.madeBy} ${model.version ? texts.version(model.date(model.version)) : ""}`,
    ];
  }

  function compose() {
    const view = views.current();
    const content = view.name === "network" ? network() : view.picture?.(views.chosen());
    if (!content) return null;
    const colours = svg.look();
    const inner = [Number(content.getAttribute("width")), Number(content.getAttribute("height"))];
    const width = Math.max(inner[0], 720) + 2 * MARGIN;
    let x = MARGIN, y = HEAD + inner[1] + 28;
    const signs = itemsOf(view).map(({ words, sign }) => {
      const room = 26 + words.length * 6.6;
      if (x + room > width) { x = MARGIN; y += LINE; }
      const group = svg.draw("g", {}, sign(x + 7, y - 4), svg.text(x + 20, y, words, { fill: colours.ink }));
      x += room + 8;
      return group;
    });
    const words = captions(view).map((caption) => svg.text(MARGIN, (y += LINE), caption, { fill: colours.muted, "font-size": 11 }));
    const title = [model.texts().title, model.texts()[view.name], views.chosen()?.family ? model.label(views.chosen().id) : ""].filter(Boolean).join(" · ");
    content.setAttribute("x", String((width - inner[0]) / 2));
    content.setAttribute("y", String(HEAD));
    const height = y + MARGIN;
    return svg.picture(width, height, title, svg.draw("title", {}, title), svg.draw("rect", { width, height, fill: colours.paper }),
      svg.text(MARGIN, 26, title, { fill: colours.ink, "font-size": 16, "font-weight": 600 }), content, ...signs, ...words);
  }

  const name = (ending) => `aseankg-${views.current().name}${scope.day() ? `-${scope.day()}` : ""}.${ending}`;
  const source = (picture) => `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(picture)}\n`;

  function saveSvg() {
    const picture = compose();
    if (picture) table.save(name("svg"), "image/svg+xml", source(picture));
    else aseankg.say(model.texts().noPicture);
  }

  function rasterise(picture) {
    return new Promise((resolve, reject) => {
      const image = new Image();
      image.addEventListener("error", () => reject(new Error("the picture could not be drawn")));
      image.addEventListener("load", () => {
        const canvas = document.createElement("canvas");
        canvas.width = image.width * 2;
        canvas.height = image.height * 2;
        canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
        canvas.toBlob(resolve, "image/png");
      });
      image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(source(picture))}`;
    });
  }

  async function savePng() {
    const picture = compose();
    if (picture) table.save(name("png"), "image/png", await rasterise(picture));
    else aseankg.say(model.texts().noPicture);
  }

  // On paper a view is the picture that can be saved, for it has its legend and caption; a table stays a table.
  function prepare() {
    document.documentElement.classList.add("on-paper");
    const picture = views.isTable() ? null : compose();
    paper.replaceChildren(...(picture ? [picture] : []));
  }

  function clear() {
    document.documentElement.classList.remove("on-paper");
    paper.replaceChildren();
  }

  window.addEventListener("beforeprint", prepare);
  window.addEventListener("afterprint", clear);
  document.getElementById("save-svg").addEventListener("click", saveSvg);
  document.getElementById("save-png").addEventListener("click", savePng);
  document.getElementById("print").addEventListener("click", () => window.print());

  return { compose, source };
})();
