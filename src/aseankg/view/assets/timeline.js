"use strict";
// The timeline: meetings, adoptions, launches, tenures and memberships in lanes. Where a lane has room, each thing
// stands there by name; else bars count them, and a click on a bar goes nearer.
aseankg.timeline = (() => {
  const { model, scope, svg, views } = aseankg;
  const { texts } = model;
  const { make, button } = aseankg.markup;
  const LANES = ["Meeting", "OutcomeDocument", "Initiative", "Tenure", "Membership"];
  const FAMILIES = { Tenure: "Person", Membership: "State" };
  const POST = model.number("asean:post"), MEMBER = model.number("asean:memberOf");
  const ADOPTED = model.number("asean:adoptedAt"), STATUS = model.number("asean:membershipStatus");
  const PLANNED_START = model.number("asean:plannedStartDate");
  const MOST_ROWS = 40, ROW = 19, BARS = 64, LEFT = 14, TOP = 26, LETTER = 6.1, LONGEST = 42;
  const LEAST_YEARS = 0.25;
  let range = null;
  let size = [0, 0];
  let holder = null;
  let drag = null;
  let fitted = null;

  // A date as years since the year 0, with fractions.
  function year(text) {
    const [, years, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(text) ?? [];
    return years ? Number(years) + (Number(month ?? 1) - 1) / 12 + (Number(day ?? 1) - 1) / 372 : null;
  }

  function dateOf(node) {
    if (node.begin) return [node.begin, false];
    const planned = node.facts.find((fact) => fact.predicate === PLANNED_START);
    if (planned) return [planned.value[0], true];
    const adopted = node.edges.find((edge) => edge.predicate === ADOPTED && edge.from === node.id && scope.standsEdge(edge));
    const meeting = adopted && model.nodes[adopted.to];
    return [meeting?.begin ?? "", false];
  }

  function nodeItem(node) {
    const [begin, planned] = dateOf(node);
    return begin ? {
      subject: node, lane: node.family, begin, end: node.end, planned: planned || node.planned,
      label: model.label(node.id), facts: node.said,
    } : null;
  }

  // A status first, for it is what changes; and of what is chosen not its own name again.
  function labelOf(edge) {
    const status = edge.facts.filter((fact) => fact.predicate === STATUS).map((fact) => model.label(fact.value));
    const ends = [edge.from, edge.to].filter((id) => id !== views.anchor()?.id);
    return [...new Set(status), ...ends.map(model.label)].join(" · ");
  }

  function edgeItem(edge) {
    if (!edge.begin && !edge.end) return null;
    return {
      subject: edge, lane: edge.predicate === POST ? "Tenure" : "Membership", begin: edge.begin || edge.end,
      end: edge.end, open: !edge.end, planned: edge.planned, facts: edge.facts,
      label: labelOf(edge),
    };
  }

  function items() {
    const nodes = model.nodes.filter((node) => LANES.includes(node.family) && scope.includes(node)).map(nodeItem);
    const edges = model.drawn.filter((edge) => edge.about >= 0 && (edge.predicate === POST || edge.predicate === MEMBER) &&
      scope.includesEdge(edge) && (near(views.anchor())?.has(edge) ?? true)).map(edgeItem);
    return [...nodes, ...edges].filter((item) => item && year(item.begin) !== null)
      .sort((first, second) => (first.begin < second.begin ? -1 : first.begin > second.begin ? 1 :
        model.compare(first.label, second.label)));
  }

  function laneName(lane) {
    const texts = model.texts();
    return { Tenure: texts.tenures, Membership: texts.memberships }[lane] ?? model.label(model.families[lane]);
  }

  function near(chosen) {
    if (!chosen) return null;
    if (!chosen.family) return new Set([chosen]);
    return new Set([chosen, ...chosen.edges, ...chosen.edges.flatMap((edge) =>
      [model.nodes[edge.from], model.nodes[edge.to]])]);
  }

  function pack(inside, place, width) {
    const rows = [];
    return inside.map((item) => {
      const { from, until, side } = spots(item, place, width);
      const words = Math.min(LONGEST + 12, item.label.length) * LETTER + 20;
      const box = side === "end" ? [from - words, until + 8] : [from - 8, Math.max(from, until) + words];
      let row = rows.findIndex((taken) => taken.every(([left, right]) => box[1] < left || box[0] > right));
      if (row < 0) row = rows.push([]) - 1;
      rows[row].push(box);
      return row;
    });
  }

  // Where an item begins and ends, and on which side its name has room.
  function spots(item, place, width) {
    const from = Math.max(place(year(item.begin)), LEFT);
    const until = item.end ? Math.min(place(year(item.end)), width - 6) : from;
    const words = Math.min(LONGEST, item.label.length) * LETTER + 16;
    const side = until + words > width && from - words > 0 ? "end" : "start";
    // A name beside a bar that leaves it no room stands over the bar's end.
    const at = side === "end" ? from - 10 : Math.max(from, Math.min(until, width - words)) + 10;
    return { from, until, side, at };
  }

  function rowsOf(inside, rows, top, place, context) {
    const { colours, lit, choose, width } = context;
    return inside.map((item, index) => {
      const y = top + rows[index] * ROW + 10;
      const { from, until, side, at } = spots(item, place, width);
      const strong = lit?.has(item.subject);
      const faint = lit && !strong;
      const group = svg.draw("g");
      if (until > from + 6) {
        group.append(svg.draw("line", {
          x1: from, x2: until, y1: y, y2: y, stroke: colours["line-strong"], "stroke-width": 4,
          "stroke-dasharray": item.planned ? "6 4" : null,
        }));
      }
      const family = item.subject.family ?? model.nodes[item.subject.from]?.family ?? FAMILIES[item.lane];
      const symbol = svg.symbol(family, from, y, 5.5, item.planned);
      if (faint) symbol.setAttribute("opacity", 0.5);
      group.append(symbol);
      const words = svg.shorten(item.label, LONGEST) + (item.planned ? ` (${model.texts().planned})` : "");
      group.append(svg.text(at, y + 4, words, {
        "text-anchor": side, fill: item.planned ? colours.planned : faint ? colours.muted : colours.ink, "font-weight": strong ? 600 : 400,
      }));
      const when = model.period(item);
      return svg.clickable(group, `${item.label}, ${when}`, () => choose(item.subject, false));
    });
  }

  function bars(inside, top, place, context) {
    const { colours, lit } = context;
    const step = range[1] - range[0] > 10 ? 1 : 1 / 12;
    const groups = new Map();
    // A year alone is no month.
    for (const item of inside.filter(({ begin }) => step === 1 || begin.length > 4)) {
      const slot = Math.floor(year(item.begin) / step + 1e-6);
      groups.set(slot, [...(groups.get(slot) ?? []), item]);
    }
    if (!groups.size) return [];
    const most = Math.max(...[...groups.values()].map((group) => group.length));
    const height = (count) => Math.max(2, (count / most) * (BARS - 22));
    return [...groups].map(([slot, group]) => {
      const x = place(slot * step) + 1, wide = Math.max(2, place((slot + 1) * step) - place(slot * step) - 2);
      const base = top + BARS - 6, strong = lit ? group.filter((item) => lit.has(item.subject)).length : 0;
      const drawn = svg.draw("g", {}, svg.draw("rect", {
        x, width: wide, y: base - height(group.length), height: height(group.length), fill: colours["line-strong"],
        opacity: lit ? 0.45 : 0.9,
      }));
      if (strong) drawn.append(svg.draw("rect", { x, width: wide, y: base - height(strong), height: height(strong), fill: colours.accent }));
      if (wide > 11) {
        drawn.append(svg.text(x + wide / 2, base - height(group.length) - 4, String(group.length),
          { "text-anchor": "middle", "font-size": 10, fill: colours.muted }));
      }
      const begin = slot * step;
      const title = `${step === 1 ? begin : model.date(group[0].begin.slice(0, 7))}: ${model.texts().thingsCount(group.length)}`;
      return svg.clickable(drawn, title, () => zoomTo(step === 1 ? begin - 0.5 : begin - 0.1, begin + step * 1.5));
    });
  }

  function axis(place, height, colours) {
    const years = range[1] - range[0];
    const room = (range[1] - range[0]) / (size[0] / 60);
    const step = years < 4 ? null : [1, 2, 5, 10, 20].find((each) => each >= room) ?? 50;
    const ticks = [];
    if (step) {
      for (let at = Math.ceil(range[0] / step) * step; at <= range[1]; at += step) ticks.push([at, String(at)]);
    } else {
      const months = [1, 3, 6, 12].find((each) => each / 12 >= room * 1.4) ?? 12;
      for (let at = Math.ceil(range[0] * 12 / months) * months; at / 12 <= range[1]; at += months) {
        ticks.push([at / 12, model.date(`${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`)]);
      }
    }
    return ticks.filter(([at, words]) => place(at) + words.length * LETTER < size[0]).map(([at, words]) => svg.draw("g", {},
      svg.draw("line", { x1: place(at), x2: place(at), y1: 20, y2: height, stroke: colours.rule }),
      svg.text(place(at) + 3, 15, words, { fill: colours.muted, "font-size": 11 })));
  }

  function dayLine(place, height, colours) {
    const day = scope.day();
    const at = day && year(day);
    if (!day || at < range[0] || at > range[1]) return null;
    return svg.draw("line", { x1: place(at), x2: place(at), y1: 0, y2: height, stroke: colours.planned, "stroke-width": 2 });
  }

  function picture(chosen, width = size[0]) {
    const colours = svg.look();
    const place = (at) => LEFT + ((at - range[0]) / (range[1] - range[0])) * (width - 2 * LEFT);
    // Where only what is joined to the choice is shown, it does not stand out.
    const context = { colours, lit: chosen === views.anchor() ? null : near(chosen), choose: aseankg.choose, width };
    const all = items();
    const drawn = [];
    let top = TOP;
    for (const lane of LANES) {
      const inside = all.filter((item) => item.lane === lane && year(item.begin) <= range[1] &&
        year(item.end || item.begin) >= range[0]);
      const starting = inside.filter((item) => year(item.begin) >= range[0]);
      if (!inside.length) continue;
      const vague = range[1] - range[0] > 10 ? 0 : starting.filter(({ begin }) => begin.length === 4).length;
      const note = vague ? ` · ${texts().yearOnly(vague)}` : "";
      drawn.push(svg.text(LEFT, top + 14, `${laneName(lane)} (${inside.length})${note}`, { fill: colours.muted, "font-weight": 600 }));
      top += 20;
      const rows = inside.length <= 160 ? pack(inside, place, width) : [MOST_ROWS];
      const most = Math.max(...rows) + 1;
      if (most <= MOST_ROWS) drawn.push(...rowsOf(inside, rows, top, place, context));
      else if (starting.length) drawn.push(...bars(starting, top, place, context));
      top += most <= MOST_ROWS ? most * ROW + 8 : BARS + 8;
      drawn.push(svg.draw("line", { x1: 0, x2: width, y1: top - 3, y2: top - 3, stroke: colours.rule }));
    }
    if (top === TOP) drawn.push(svg.text(LEFT, 50, model.texts().nothingHere, { fill: colours.muted }));
    const height = Math.max(top + 6, 120);
    return svg.picture(width, height, model.texts().timelineName, ...axis(place, height, colours), ...drawn,
      dayLine(place, height, colours));
  }

  function whole() {
    const begins = items().map((item) => year(item.begin));
    range = begins.length ? [Math.floor(Math.min(...begins)) - 0.5, Math.ceil(Math.max(...begins)) + 1] : [1967, 2030];
  }

  function zoomTo(from, to) {
    const years = Math.max(LEAST_YEARS, to - from);
    range = [from, from + years];
    views.drawSoon();
  }

  function zoom(factor, at = (range[0] + range[1]) / 2) {
    const years = Math.min(120, (range[1] - range[0]) * factor);
    const share = (at - range[0]) / (range[1] - range[0]);
    zoomTo(at - years * share, at + years * (1 - share));
  }

  const atPointer = (event) => range[0] + ((event.clientX - holder.getBoundingClientRect().left) / size[0]) * (range[1] - range[0]);

  function key(event) {
    const step = (range[1] - range[0]) / 8;
    const keys = {
      ArrowLeft: () => zoomTo(range[0] - step, range[1] - step), ArrowRight: () => zoomTo(range[0] + step, range[1] + step),
      "+": () => zoom(1 / 1.5), "=": () => zoom(1 / 1.5), "-": () => zoom(1.5), 0: fit,
    };
    if (!keys[event.key] || event.target !== event.currentTarget || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    keys[event.key]();
  }

  function fit() {
    whole();
    views.drawSoon();
  }

  function prepare(element) {
    holder = make("div", "canvas");
    const tools = make("div", "tools");
    element.replaceChildren(holder, tools);
    tools.append(button("", "+", () => zoom(1 / 1.6), texts().zoomIn), button("", "−", () => zoom(1.6), texts().zoomOut),
      button("", texts().fit, fit, texts().fitHint));
    element.onkeydown = key;
    holder.addEventListener("wheel", (event) => {
      if (!event.ctrlKey && !event.shiftKey) return;
      event.preventDefault();
      zoom(event.deltaY > 0 ? 1.2 : 1 / 1.2, atPointer(event));
    }, { passive: false });
    holder.addEventListener("pointerdown", (event) => { drag = { x: event.clientX, range, moved: false }; });
    holder.addEventListener("pointermove", (event) => {
      if (!drag || !event.buttons) return;
      const shift = ((event.clientX - drag.x) / size[0]) * (drag.range[1] - drag.range[0]);
      if (Math.abs(event.clientX - drag.x) < 4) return;
      zoomTo(drag.range[0] - shift, drag.range[1] - shift);
    });
    holder.addEventListener("pointerup", () => { drag = null; });
  }

  function show(element, chosen) {
    prepare(element);
    size = [Math.max(320, element.clientWidth), element.clientHeight];
    const asked = views.anchor();
    if (!range || asked !== fitted) whole();
    fitted = asked;
    holder.replaceChildren(picture(chosen));
  }

  function tables() {
    const texts = model.texts();
    const state = (item) => {
      const status = item.facts.filter((fact) => fact.predicate === STATUS).map((fact) => model.worded(fact.value).text);
      return [item.planned ? texts.planned : texts.stated, ...new Set(status)].join(", ");
    };
    return [{
      name: "timeline", title: texts.timeline, columns: [texts.from, texts.until, texts.what, texts.name, texts.standing, texts.sources],
      rows: items().map((item) => aseankg.table.lazy({ targets: [null, null, null, item.subject] }, () => [
        { text: model.date(item.begin), sort: item.begin }, { text: item.end && model.date(item.end), sort: item.end },
        laneName(item.lane), item.label, state(item), aseankg.table.sourceCell(item.facts),
      ])),
    }];
  }

  return { name: "timeline", show, tables, picture: (chosen) => picture(chosen, Math.max(900, size[0])), zoomTo, year, dateOf,
    // Lanes say what their things are.
    legend: () => [] };
})();
