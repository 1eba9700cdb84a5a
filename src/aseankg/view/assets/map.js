"use strict";
// The map: where meetings were held, and which places are members of an initiative, by cohort or beside another one.
aseankg.map = (() => {
  const { model, scope, svg, views, places } = aseankg;
  const { make, button } = aseankg.markup;
  const borders = JSON.parse(document.getElementById("borders")?.textContent ?? "null");
  const WEST = 88, NORTH = 29, EAST = 145, SOUTH = -13, SCALE = 20, GRAIN = 0.02;
  const WIDTH = (EAST - WEST) * SCALE, HEIGHT = (NORTH - SOUTH) * SCALE;
  const FILLS = ["#3f3a9b", "#cc6677", "#44aa99", "#ddbb55", "#aa4499", "#88ccee", "#117733", "#ffffff"];
  const SHAPES = ["dot", "square", "diamond", "triangle", "star", "hexagon", "triangleDown"];
  const HOSTS = "hosts", ALL = "all";
  // Of so few places of a kind the key gives the names.
  const NAMED = 8;
  let layer = null;
  let beside = "";
  let seenChosen = null;
  let frame = { x: 0, y: 0, width: WIDTH, height: HEIGHT };
  let holder = null;
  let drag = null;

  const project = ([east, north]) => [(east - WEST) * SCALE, (NORTH - north) * SCALE];

  // The rings of each land as one path, made once.
  const lands = (borders ?? []).map(([code, rings]) => [code, rings.map((steps) => {
    let x = 0, y = 0, path = "";
    for (let place = 0; place < steps.length; place += 2) {
      x += steps[place];
      y += steps[place + 1];
      const [across, down] = project([x * GRAIN, y * GRAIN]);
      path += `${place ? "L" : "M"}${across.toFixed(1)} ${down.toFixed(1)}`;
    }
    return `${path}Z`;
  }).join("")]);

  const initiative = (name) => (name ? model.find(name) : null);

  function follow(chosen) {
    const joined = places.joined();
    if (layer === null) layer = HOSTS;
    if (chosen !== seenChosen && chosen?.family && joined.includes(chosen)) {
      layer = model.reference(chosen.id);
      beside = "";
    }
    seenChosen = chosen;
  }

  // What the address holds, where it is not what follows from the choice.
  function menus(chosen) {
    follow(chosen);
    const usual = chosen?.family && places.joined().includes(chosen) ? model.reference(chosen.id) : HOSTS;
    return layer === usual && !beside ? {} : { map: [layer, ...(beside ? [beside] : [])] };
  }

  function restore({ map: [first, second] = [] }, chosen) {
    const known = (name) => places.joined().includes(initiative(name));
    [layer, beside, seenChosen] = [null, "", null];
    follow(chosen);
    if ([HOSTS, ALL].includes(first) || known(first)) layer = first;
    if (known(layer) && known(second) && second !== layer) beside = second;
    views.drawSoon();
  }

  // What the map shows: marks { place, kind, edges, weight }, and the kinds with their names.
  function shown() {
    const texts = model.texts();
    if (layer === HOSTS) {
      const marks = [...places.points.keys()].filter(scope.includes).map((place) => ({ place, kind: "", edges: places.held(place) }))
        .filter((mark) => mark.edges.length).map((mark) => ({ ...mark, weight: mark.edges.length }));
      return { marks, kinds: [["", texts.meetingsHeld]] };
    }
    if (layer === ALL) {
      const marks = [...places.points.keys()].filter(scope.includes).map((place) => ({ place, kind: "", edges: [], weight: 1 }));
      return { marks, kinds: [["", texts.placesKnown]] };
    }
    const first = initiative(layer), second = initiative(beside);
    return second ? both(first, second) : byCohort(first);
  }

  function byCohort(node) {
    const texts = model.texts();
    const marks = (node ? places.membership(node) : []).map((edge) => {
      const years = places.cohorts(edge);
      return { place: model.nodes[edge.from], kind: years[0] ?? "", edges: [edge], weight: 1, differ: years.length > 1 };
    });
    const kinds = [...new Set(marks.map((mark) => mark.kind))].sort().reverse().sort((a, b) => (b === "") - (a === ""))
      .reverse().map((kind) => [kind, kind ? texts.cohort(kind) : texts.noCohort]);
    return { marks, kinds };
  }

  function both(first, second) {
    const texts = model.texts();
    const edges = new Map();
    for (const edge of [...places.membership(first), ...places.membership(second)]) {
      edges.set(edge.from, [...(edges.get(edge.from) ?? []), edge]);
    }
    const kindOf = (found) => ({ in1: found.some((edge) => edge.to === first.id), in2: found.some((edge) => edge.to === second.id) });
    const marks = [...edges].map(([id, found]) => {
      const { in1, in2 } = kindOf(found);
      return { place: model.nodes[id], kind: in1 && in2 ? "both" : in1 ? "first" : "second", edges: found, weight: in1 && in2 ? 2 : 1 };
    });
    return { marks, kinds: [
      ["both", texts.inBoth], ["first", texts.onlyIn(model.label(first.id))], ["second", texts.onlyIn(model.label(second.id))],
    ] };
  }

  // The lines of every tenth degree, under the land, and what they are called, over it.
  function grid(colours, unit) {
    const lines = [], words = [];
    const style = { "font-size": 10 * unit, fill: colours.muted, ...halo(colours, unit) };
    for (let east = 90; east < EAST; east += 10) {
      const [x] = project([east, 0]);
      lines.push(svg.draw("line", { x1: x, x2: x, y1: 0, y2: HEIGHT, stroke: colours.rule, "stroke-width": unit }));
      words.push(svg.text(x + 3 * unit, frame.y + frame.height - 5 * unit, `${east}° ${model.texts().longitude[0]}`, style));
    }
    for (let north = -10; north < NORTH; north += 10) {
      const [, y] = project([0, north]);
      const side = model.texts().latitude[north < 0 ? 1 : 0];
      lines.push(svg.draw("line", { x1: 0, x2: WIDTH, y1: y, y2: y, stroke: colours.rule, "stroke-width": unit * (north ? 1 : 2) }));
      words.push(svg.text(frame.x + 4 * unit, y - 3 * unit, `${Math.abs(north)}° ${north ? side : ""}`.trim(), style));
    }
    return { lines, words };
  }

  const halo = (colours, unit) => ({
    "paint-order": "stroke", stroke: colours.paper, "stroke-width": 3 * unit, "stroke-linejoin": "round", "pointer-events": "none",
  });

  function land(colours, unit, chosen) {
    return lands.map(([code, path]) => {
      const state = code && model.find(`state/${code}`);
      const drawn = svg.draw("path", {
        d: path, fill: state && state === chosen ? colours["accent-soft"] : colours.land, stroke: colours["line-strong"],
        "stroke-width": 0.7 * unit, "stroke-linejoin": "round",
      });
      return state ? svg.clickable(drawn, model.label(state.id), () => aseankg.choose(state)) : drawn;
    });
  }

  function symbolFor(place, kinds, mark, unit, colours, chosen) {
    const index = Math.max(0, kinds.findIndex(([kind]) => kind === mark.kind));
    const radius = (layer === HOSTS ? 3.5 + 2.2 * Math.sqrt(mark.weight) : mark.kind === "both" ? 8 : 6) * unit *
      Math.min(1, Math.max(0.55, (holder?.clientWidth || 900) / 760));
    const [x, y] = place;
    const group = svg.draw("g", {}, svg.mark(SHAPES[index % SHAPES.length], x, y, radius, {
      fill: FILLS[index % FILLS.length], stroke: colours.ink, "stroke-width": 1 * unit, "fill-opacity": layer === HOSTS ? 0.75 : 1,
    }));
    if (mark.place === chosen) {
      group.append(svg.draw("circle", { cx: x, cy: y, r: radius + 4 * unit, fill: "none", stroke: colours.focus, "stroke-width": 2.5 * unit }));
    }
    return { group, radius };
  }

  function draw(chosen) {
    const colours = svg.look();
    const unit = frame.width / Math.max(320, holder?.clientWidth || 900);
    const { marks, kinds } = shown();
    const placed = marks.filter((mark) => places.points.get(mark.place)).sort((first, second) =>
      (second.place === chosen) - (first.place === chosen) || second.weight - first.weight || first.place.id - second.place.id);
    const drawn = placed.map((mark) => {
      const at = project(places.points.get(mark.place));
      return { mark, at, ...symbolFor(at, kinds, mark, unit, colours, chosen) };
    });
    for (const { mark, group } of drawn) {
      const title = [model.label(mark.place.id), describe(mark)].filter(Boolean).join(": ");
      svg.clickable(group, title, () => aseankg.choose(mark.place));
    }
    const labels = names(drawn, colours, unit);
    const { lines, words } = grid(colours, unit);
    const box = { viewBox: `${frame.x} ${frame.y} ${frame.width} ${frame.height}`, width: "100%", height: "100%", preserveAspectRatio: "xMidYMid meet" };
    const picture = svg.picture(WIDTH, HEIGHT, model.texts().mapName, svg.draw("rect", { x: -WIDTH, y: -HEIGHT, width: 3 * WIDTH, height: 3 * HEIGHT, fill: colours.sea }),
      ...lines, ...land(colours, unit, chosen), ...words, ...drawn.map(({ group }) => group).reverse(), ...labels);
    for (const [key, value] of Object.entries(box)) picture.setAttribute(key, value);
    return { picture, marks, kinds, missing: marks.filter((mark) => !places.points.get(mark.place)) };
  }

  // Names of places where there is room beside them, those that matter most first, then of states amid their places.
  function names(drawn, colours, unit) {
    const boxes = drawn.map(({ at: [x, y], radius }) => [x - radius, y - radius, x + radius, y + radius]);
    const SIDES = { middle: 0.5, start: 0, end: 1 };
    const write = (x, y, words, anchor, attributes) => {
      const width = words.length * 11 * unit * (attributes["letter-spacing"] ? 0.82 : 0.56), left = x - width * SIDES[anchor];
      const box = [left, y - 9 * unit, left + width, y + 3 * unit];
      if (box[0] < frame.x || box[2] > frame.x + frame.width) return null;
      if (boxes.some((other) => box[0] < other[2] && box[2] > other[0] && box[1] < other[3] && box[3] > other[1])) return null;
      boxes.push(box);
      return svg.text(x, y, words, { "font-size": 11 * unit, "text-anchor": anchor, ...halo(colours, unit), ...attributes });
    };
    const first = (spots, words, attributes) => {
      for (const [x, y, anchor] of spots) {
        const text = write(x, y, words, anchor, attributes);
        if (text) return text;
      }
      return null;
    };
    const placed = drawn.map(({ mark, at: [x, y], radius }) => {
      const gap = radius + 3 * unit;
      return first([[x, y + gap + 9 * unit, "middle"], [x + gap, y + 4 * unit, "start"], [x - gap, y + 4 * unit, "end"],
        [x, y - gap - 1 * unit, "middle"]], model.label(mark.place.id), { fill: colours.ink });
    });
    const style = { fill: colours.muted, "letter-spacing": 1 * unit, "font-weight": 600 };
    const states = [...places.statePoints()].filter(([state]) => scope.includes(state)).map(([state, at]) => {
      const [x, y] = project(at);
      const spots = [0, -24, 24, -42, 42, -60, 60].map((shift) => [x, y + shift * unit, "middle"]);
      return first(spots, model.label(state.id).toUpperCase(), style);
    });
    return [...placed, ...states].filter(Boolean);
  }

  function describe(mark) {
    const texts = model.texts();
    if (layer === HOSTS) return texts.meetingsCount(mark.edges.length);
    return mark.edges.map((edge) => [
      ...(beside ? [model.label(edge.to)] : []), ...places.cohorts(edge).map(texts.cohort), model.period(edge),
    ].filter(Boolean).join(", ")).join("; ") + (mark.differ ? ` (${texts.differ})` : "");
  }

  function option(value, words, chosen) {
    const element = make("option", "", words);
    element.value = value;
    element.selected = value === chosen;
    return element;
  }

  function select(name, options, value, use) {
    const element = make("select", "boxed", ...options.map(([key, words]) => option(key, words, value)));
    element.addEventListener("change", () => { use(element.value); views.draw(); views.tell(); });
    return make("label", "", `${name} `, element);
  }

  function chooser() {
    const texts = model.texts();
    const joined = places.joined().map((node) => [model.reference(node.id), svg.shorten(model.label(node.id), 40)]);
    const first = select(texts.showOnMap, [[HOSTS, texts.meetingsHeld], [ALL, texts.placesKnown], ...joined], layer,
      (value) => { layer = value; if (beside === value) beside = ""; });
    const second = initiative(layer) ? select(texts.besides, [["", "–"], ...joined.filter(([name]) => name !== layer)], beside,
      (value) => { beside = value; }) : null;
    return make("div", "chooser", first, second);
  }

  // What the signs mean, how many there are of each, and of few their names.
  function key(result) {
    const texts = model.texts();
    const items = result.kinds.map(([kind, words], index) => {
      const marks = result.marks.filter((mark) => mark.kind === kind);
      const sign = svg.draw("svg", { viewBox: "-8 -8 16 16", class: "symbol", "aria-hidden": "true" },
        svg.mark(SHAPES[index % SHAPES.length], 0, 0, 6, { fill: FILLS[index % FILLS.length], stroke: "currentColor", "stroke-width": 1 }));
      const named = marks.length <= NAMED ? marks.map(({ place }) =>
        button("thing", model.label(place.id), () => aseankg.choose(place))) : [];
      return make("li", "", sign, make("span", "", `${words} (${marks.length})${named.length ? ":" : ""}`), ...named);
    });
    const missing = result.missing.length
      ? make("p", "", texts.noCoordinates(result.missing.length, result.missing.slice(0, 5).map((mark) => model.label(mark.place.id)).join(", ")))
      : null;
    return make("div", "key", make("ul", "", ...items), missing, make("p", "", borders ? texts.bordersFrom : texts.noBorders));
  }

  function zoom(factor, at = [frame.x + frame.width / 2, frame.y + frame.height / 2]) {
    const width = Math.min(WIDTH, Math.max(WIDTH / 40, frame.width * factor));
    const ratio = width / frame.width;
    frame = { x: at[0] - (at[0] - frame.x) * ratio, y: at[1] - (at[1] - frame.y) * ratio, width, height: frame.height * ratio };
    views.drawSoon();
  }

  function move(across, down) {
    frame = { ...frame, x: frame.x + across, y: frame.y + down };
    views.drawSoon();
  }

  function fit() {
    frame = { x: 0, y: 0, width: WIDTH, height: HEIGHT };
    views.drawSoon();
  }

  function press(event) {
    const step = frame.width / 8;
    const keys = {
      ArrowLeft: () => move(-step, 0), ArrowRight: () => move(step, 0), ArrowUp: () => move(0, -step), ArrowDown: () => move(0, step),
      "+": () => zoom(0.7), "=": () => zoom(0.7), "-": () => zoom(1 / 0.7), 0: fit,
    };
    if (!keys[event.key] || event.target !== event.currentTarget || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    keys[event.key]();
  }

  function prepare(element) {
    const texts = model.texts();
    holder = make("div", "canvas map-canvas");
    const tools = make("div", "tools", button("", "+", () => zoom(0.6), texts.zoomIn), button("", "−", () => zoom(1 / 0.6), texts.zoomOut),
      button("", texts.fit, fit, texts.fitHint));
    element.replaceChildren(chooser(), holder, tools);
    element.onkeydown = press;
    holder.addEventListener("pointerdown", (event) => { drag = { x: event.clientX, y: event.clientY, frame }; });
    holder.addEventListener("pointermove", (event) => {
      if (!drag || !event.buttons) return;
      const unit = drag.frame.width / holder.clientWidth;
      const across = (drag.x - event.clientX) * unit, down = (drag.y - event.clientY) * unit;
      if (Math.hypot(across, down) < 4 * unit) return;
      frame = { ...drag.frame, x: drag.frame.x + across, y: drag.frame.y + down };
      views.drawSoon();
    });
    holder.addEventListener("pointerup", () => { drag = null; });
    holder.addEventListener("wheel", (event) => {
      if (!event.ctrlKey && !event.shiftKey) return;
      event.preventDefault();
      zoom(event.deltaY > 0 ? 1.2 : 1 / 1.2);
    }, { passive: false });
  }

  function show(element, chosen) {
    follow(chosen);
    const focused = element.contains(document.activeElement) && document.activeElement.tagName === "SELECT"
      ? [...element.querySelectorAll("select")].indexOf(document.activeElement) : -1;
    prepare(element);
    const result = draw(chosen);
    holder.replaceChildren(result.picture);
    holder.after(key(result));
    if (focused >= 0) element.querySelectorAll("select")[focused]?.focus();
  }

  function tables(chosen) {
    follow(chosen);
    const texts = model.texts();
    const { marks, kinds } = shown();
    const names = new Map(kinds);
    const order = [...names.keys()];
    const rows = [...marks].sort((first, second) => order.indexOf(first.kind) - order.indexOf(second.kind) ||
      second.weight - first.weight || model.compare(model.label(first.place.id), model.label(second.place.id)));
    return [{
      name: "map", title: texts.map, columns: [texts.place, texts.state, texts.what, texts.details, texts.coordinates, texts.sources],
      rows: rows.map((mark) => {
        const at = places.points.get(mark.place), state = places.states.get(mark.place);
        return { subject: mark.place, targets: [null, state], cells: [
          model.label(mark.place.id), state ? model.label(state.id) : "", names.get(mark.kind) ?? "",
          { text: describe(mark), sort: layer === HOSTS ? mark.edges.length : describe(mark) },
          at ? model.coordinates(at) : texts.noneFound, aseankg.table.sourceCell(mark.edges.flatMap((edge) => edge.facts)),
        ] };
      }),
    }];
  }

  return {
    name: "map", show, tables, menus, restore,
    picture: (chosen) => { follow(chosen); const { picture } = draw(chosen); picture.setAttribute("width", WIDTH); picture.setAttribute("height", HEIGHT); return picture; },
    showAll: () => { layer = ALL; },
    layer: (first, second = "") => { layer = first; beside = second; views.draw(); },
    legend: () => { const { kinds } = shown(); return kinds.map(([, words], index) => [SHAPES[index % SHAPES.length], FILLS[index % FILLS.length], words]); },
  };
})();
