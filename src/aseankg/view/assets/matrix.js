"use strict";
// The matrix: who is in what. Each cell has the status, the date and the way to the sources; an empty one says that no
// evidence was found. Two rows compared stand side by side, what differs first.
aseankg.matrix = (() => {
  const { model, scope, svg, views } = aseankg;
  const { make, button, link } = aseankg.markup;
  const MEMBER_OF = model.number("asean:memberOf"), STATUS = model.number("asean:membershipStatus");
  const AT_FIRST = 24;
  // So many sources a cell leads to; the relation tells them all.
  const SPELLED = 2;
  const asean = model.find("organisation/asean");
  const USUAL = { rows: "members", columns: "Initiative", all: false, first: null, second: null };
  const choice = { ...USUAL };

  const statuses = (edge) => edge.facts.filter((fact) => fact.predicate === STATUS).map((fact) => fact.value);
  const isStatus = (edge, test) => statuses(edge).some((value) => test(model.reference(value)));
  const inAsean = (test) => (node) => node.edges.some((edge) => edge.predicate === MEMBER_OF && asean && edge.to === asean.id &&
    edge.from === node.id && scope.standsEdge(edge) && isStatus(edge, test));

  const ROWS = {
    members: (node) => node.family === "State" && inAsean((name) => name === "asean:Member")(node),
    partners: (node) => ["State", "Organisation"].includes(node.family) && inAsean((name) => /Partner$|Observer$/.test(name))(node),
    State: (node) => node.family === "State",
    Place: (node) => node.family === "Place",
    Organisation: (node) => node.family === "Organisation",
  };
  const COLUMNS = ["Initiative", "OutcomeDocument", "Organisation"];

  const byName = (first, second) => model.compare(model.label(first.id), model.label(second.id));

  function rowNodes(kind = choice.rows, shown = scope.includes) {
    return model.nodes.filter((node) => ROWS[kind](node) && shown(node)).sort(byName);
  }

  // Two things are compared in all that is there, whatever lies around the choice.
  const comparable = (kind) => rowNodes(kind, scope.counts);

  // The cells of some rows: for each column that one of them has a relation to, the relations by row.
  function columnsOf(rows) {
    const columns = new Map();
    const shown = comparing() ? (edge, other) => scope.standsEdge(edge) && scope.counts(other) : scope.includesEdge;
    for (const row of rows) {
      for (const edge of row.edges) {
        const other = model.nodes[edge.from === row.id ? edge.to : edge.from];
        if (!edge.drawn || !other || other === row || other.family !== choice.columns || !shown(edge, other)) continue;
        if (!columns.has(other)) columns.set(other, new Map());
        columns.get(other).set(row, [...(columns.get(other).get(row) ?? []), edge]);
      }
    }
    return [...columns].sort(([first, some], [second, others]) => others.size - some.size || byName(first, second));
  }

  function words(edge) {
    const named = statuses(edge).map((value) => model.label(value));
    const what = named.length ? [...new Set(named)].join(", ") : model.label(edge.predicate);
    const until = edge.end ? `–${edge.end.slice(0, 4)}` : "";
    return [what, (edge.begin.slice(0, 4) + until) || null, edge.planned ? `(${model.texts().planned})` : null].filter(Boolean).join(" ");
  }

  const cellText = (edges) => edges.map(words).join("; ");

  const sourceNumbers = (edges) => [...new Set(edges.flatMap((edge) => edge.facts.flatMap((fact) => fact.sources)))];

  // The way to each source: by its title where there is room, else by a number.
  function citation(edges, spelled) {
    const numbers = sourceNumbers(edges);
    const way = (number, place) => {
      const { title, name, url } = model.sources[number];
      const address = url && model.web(url), words = title || name, look = spelled ? "" : "cite";
      const shown = spelled ? words : String(place + 1);
      const element = address ? link(look, shown, address) : make("span", look, shown);
      element.title = words;
      if (address && !spelled) element.setAttribute("aria-label", model.texts().source(place + 1, words));
      return element;
    };
    const more = numbers.length - SPELLED;
    return make("span", spelled ? "said" : "marks", ...numbers.slice(0, SPELLED).map(way), more > 0 ? make("span", "tag", `+${more}`) : null);
  }

  function cell(edges, row, column, spelled) {
    const { noneFound, showRelation } = model.texts();
    if (!edges) {
      const none = make("td", "none", spelled ? noneFound : make("span", "hidden", noneFound));
      none.title = noneFound;
      return none;
    }
    const element = make("td", "", ...edges.flatMap((edge) => {
      const sign = button("cell", words(edge), () => aseankg.choose(edge, false));
      sign.title = `${model.label(row.id)} · ${model.label(column.id)}: ${[words(edge), model.period(edge)].join(", ")}. ` +
        `${model.texts().sourcesCount(sourceNumbers([edge]).length)}. ${showRelation(model.label(column.id))}`;
      return spelled ? [sign] : [sign, citation([edge], false)];
    }));
    if (spelled) element.append(citation(edges, true));
    return element;
  }

  function head(node, scopeName, chosen) {
    const element = make("th", node === chosen ? "chosen" : "", button("thing", model.label(node.id), () => aseankg.choose(node, false)));
    element.scope = scopeName;
    return element;
  }

  function select(name, options, value, use) {
    const element = make("select", "boxed", ...options.map(([key, text]) => {
      const option = make("option", "", text);
      option.value = key;
      option.selected = key === value;
      return option;
    }));
    element.addEventListener("change", () => { use(element.value); views.draw(); views.tell(); });
    return make("label", "", `${name} `, element);
  }

  const familyName = (family) => model.label(model.families[family]);

  function rowKinds() {
    const texts = model.texts();
    const names = { members: texts.memberStates, partners: texts.partners };
    return Object.keys(ROWS).filter((kind) => comparable(kind).length).map((kind) => [kind, names[kind] ?? familyName(kind)]);
  }

  function chooser() {
    const texts = model.texts();
    const kinds = rowKinds();
    if (!kinds.some(([kind]) => kind === choice.rows)) choice.rows = kinds[0]?.[0] ?? "State";
    const rows = comparable().map((node) => [model.reference(node.id), model.label(node.id)]);
    const none = ["", "–"];
    const pick = (name) => (value) => { choice[name] = model.find(value) ?? null; };
    const key = (node) => (node ? model.reference(node.id) : "");
    return make("div", "chooser",
      select(texts.who, kinds, choice.rows, (value) => { Object.assign(choice, { rows: value, first: null, second: null, all: false }); }),
      select(texts.inWhat, COLUMNS.map((family) => [family, familyName(family)]), choice.columns, (value) => { choice.columns = value; choice.all = false; }),
      select(texts.compare, [none, ...rows], key(choice.first), pick("first")),
      select(texts.with, [none, ...rows], key(choice.second), pick("second")));
  }

  const comparing = () => (choice.first && choice.second && choice.first !== choice.second ? [choice.first, choice.second] : null);

  function menus() {
    const { rows, columns, first, second } = choice;
    const compared = [first, second].map((node) => (node ? model.reference(node.id) : ""));
    if (rows === USUAL.rows && columns === USUAL.columns && !first && !second) return {};
    return { matrix: [rows, columns, ...(first || second ? compared : [])] };
  }

  function restore({ matrix: [rows, columns, ...compared] = [] }) {
    const [first, second] = compared.map((name) => model.find(name) ?? null);
    Object.assign(choice, USUAL, { first: first ?? null, second: second ?? null });
    if (Object.hasOwn(ROWS, rows)) choice.rows = rows;
    if (COLUMNS.includes(columns)) choice.columns = columns;
    views.drawSoon();
  }

  // Two rows side by side: where one has nothing or another status comes first.
  function compared(pair) {
    return columnsOf(pair).map(([column, cells]) => {
      const [first, second] = pair.map((row) => cells.get(row));
      const differ = Boolean(first && second) && cellText(first) !== cellText(second);
      return { column, first, second, rank: differ ? 2 : first && second ? 0 : 1 };
    }).sort((one, other) => other.rank - one.rank);
  }

  function comparison(pair, chosen) {
    const texts = model.texts();
    const rows = compared(pair);
    const body = rows.map(({ column, first, second, rank }) => make("tr", ["", "", "differs"][rank], head(column, "row", chosen),
      cell(first, pair[0], column, true), cell(second, pair[1], column, true), make("td", "", [texts.same, texts.oneOnly, texts.differs][rank])));
    const count = (rank) => rows.filter((row) => row.rank === rank).length;
    return described(texts.comparedCount(count(2), count(1), count(0)), make("table", "compared", make("thead", "", make("tr", "", make("th", "", familyName(choice.columns)), ...pair.map((row) => head(row, "col", chosen)), make("th", "", texts.standing))),
      make("tbody", "", ...body)));
  }

  // A table under what is said of it, which is as wide as the view and not as the table.
  function described(said, table) {
    const note = make("p", "said-of", said);
    note.id = "matrix-note";
    table.setAttribute("aria-describedby", note.id);
    table.setAttribute("aria-label", model.texts().matrix);
    return [note, table];
  }

  function whole(chosen) {
    const texts = model.texts();
    const rows = rowNodes();
    const columns = columnsOf(rows);
    const shown = choice.all ? columns : columns.slice(0, AT_FIRST);
    // What is chosen is shown, however few are in it.
    const own = columns.find(([column]) => column === chosen);
    if (own && !shown.includes(own)) shown.unshift(own);
    const corner = make("th", "corner", texts.emptyCell);
    const body = rows.map((row) => make("tr", "", head(row, "row", chosen), ...shown.map(([column, cells]) => cell(cells.get(row), row, column, false))));
    const table = make("table", "", make("thead", "", make("tr", "", corner, ...shown.map(([column]) => head(column, "col", chosen)))),
      make("tbody", "", ...body));
    const more = columns.length > shown.length
      ? button("plain", texts.showAllColumns(columns.length), () => { choice.all = true; views.draw(); }) : null;
    if (!columns.length) return [make("p", "empty", texts.nothingHere)];
    return [...described(texts.matrixCount(rows.length, columns.length), table), more].filter(Boolean);
  }

  function show(element, chosen) {
    const selects = [...element.querySelectorAll("select")];
    const focused = selects.indexOf(document.activeElement);
    const { scrollLeft, scrollTop } = element.querySelector(".matrix") ?? {};
    const pair = comparing();
    const holder = make("div", "matrix");
    const bar = chooser();
    holder.append(...(pair ? comparison(pair, chosen) : whole(chosen)));
    holder.tabIndex = 0;
    holder.setAttribute("role", "group");
    holder.setAttribute("aria-label", model.texts().matrix);
    element.replaceChildren(bar, holder);
    if (scrollTop !== undefined) Object.assign(holder, { scrollLeft, scrollTop });
    if (focused >= 0) element.querySelectorAll("select")[focused]?.focus();
  }

  // The matrix as a picture: as many columns as are shown, their names slanted.
  function picture() {
    const colours = svg.look();
    const rows = comparing() ?? rowNodes();
    const found = columnsOf(rows);
    const columns = choice.all ? found : found.slice(0, AT_FIRST);
    const LEFT = 190, TOP = 170, WIDE = 100, HIGH = 24;
    const width = LEFT + columns.length * WIDE + 110, height = TOP + rows.length * HIGH + 8;
    const heads = columns.map(([column], place) => svg.text(0, 0, svg.shorten(model.label(column.id), 32), {
      transform: `translate(${LEFT + place * WIDE + 30} ${TOP - 8}) rotate(-48)`, fill: colours.ink, "font-size": 11,
    }));
    const lines = rows.map((row, down) => svg.draw("g", {},
      svg.draw("line", { x1: 0, x2: width, y1: TOP + down * HIGH, y2: TOP + down * HIGH, stroke: colours.rule }),
      svg.text(6, TOP + down * HIGH + 16, svg.shorten(model.label(row.id), 28), { fill: colours.ink, "font-weight": 600 }),
      ...columns.map(([, cells], across) => svg.text(LEFT + across * WIDE + 4, TOP + down * HIGH + 16,
        cells.has(row) ? svg.shorten(cellText(cells.get(row)), 18) : "·", { fill: cells.has(row) ? colours.accent : colours.muted, "font-size": 10.5 }))));
    return columns.length ? svg.picture(width, height, model.texts().matrix, ...heads, ...lines) : null;
  }

  function tables() {
    const texts = model.texts();
    const pair = comparing();
    const rows = pair ?? rowNodes();
    return [{
      name: "matrix", title: texts.matrix, columns: [texts.who, texts.inWhat, texts.standing, texts.from, texts.until, texts.sources],
      rows: columnsOf(rows).flatMap(([column, cells]) => rows.flatMap((row) => {
        const edges = cells.get(row);
        const names = [model.label(row.id), model.label(column.id)];
        const targets = [null, column];
        if (!edges) return pair ? [{ subject: row, targets, cells: [...names, texts.noneFound, "", "", ""] }] : [];
        return edges.map((edge) => aseankg.table.lazy({ subject: row, targets: [null, column, edge] }, () => [
          ...names, words(edge), { text: edge.begin && model.date(edge.begin), sort: edge.begin },
          { text: edge.end && model.date(edge.end), sort: edge.end }, aseankg.table.sourceCell(edge.facts),
        ]));
      })),
    }];
  }

  return {
    name: "matrix", show, tables, menus, restore, legend: () => [], picture,
    compare: (first, second, columns = choice.columns) => {
      Object.assign(choice, { first: model.find(first), second: model.find(second), columns });
      views.draw();
    },
  };
})();
