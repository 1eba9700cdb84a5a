"use strict";
// An answer: a table to sort and to take away, and the ways from it to the page's other views.
aseankg.ask.results = ({ names, texts, language, engine, onSelect, views, stands, fail, copy }) => {
  const { make, button, words, web, link } = aseankg.ask.elements;
  const STEP = 200;
  const element = make("div", "ask-answer");
  let answer = null;
  let sorted = { column: null, descending: false };

  const number = (value) => new Intl.NumberFormat(texts().locale).format(value);
  const source = (id) => {
    const iri = names.sourceOf(id);
    return iri ? { iri, title: names.shown(iri).text, url: web(names.entry(iri).url ?? "") } : null;
  };

  function thing(iri, text) {
    const { language: tag } = names.shown(iri);
    const made = button("ask-thing", text, () => onSelect([iri], "network"));
    made.title = names.prefixed(iri) ?? iri;
    if (tag && tag !== language()) made.lang = tag;
    return made;
  }

  // The sources that a ready-made question names by their IDs, each with its title and address.
  function sources(text) {
    const parts = text.split(", ").map((id) => {
      const found = source(id);
      if (!found) return make("span", "", id);
      const made = found.url ? link(id, found.url) : make("span", "", id);
      made.title = found.title;
      return made;
    });
    return parts.flatMap((part, place) => (place ? [", ", part] : [part]));
  }

  function cell(value, column, row) {
    if (!value) return [];
    const iri = column === answer.naming ? row[answer.linked] : null;
    if (iri?.type === "uri" && value.type !== "uri" && names.known(iri.value)) return [thing(iri.value, value.value)];
    if (value.type === "uri") {
      if (names.drawable(value.value)) return [thing(value.value, names.shown(value.value).text)];
      const found = names.shown(value.value);
      const url = web(names.entry(value.value)?.url ?? "") ?? (found.text === value.value ? web(value.value) : null);
      if (url) return [link(found.text, url)];
      const made = words("span", "", found, language());
      made.title = value.value;
      return [made];
    }
    if (answer.variables[column] === "saidBy") return sources(value.value);
    const address = value.type === "literal" ? web(value.value) : null;
    if (address) return [link(value.value, address)];
    return [words("span", "", { text: value.value, language: value["xml:lang"] }, language())];
  }

  const heading = (name) => texts().columns[name] ?? name.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase();

  function head(column) {
    const name = answer.own ? answer.variables[column] : heading(answer.variables[column]);
    const made = make("th", answer.kinds[column] === "number" ? "ask-right" : "",
      button("", name, () => sort(column)));
    made.scope = "col";
    made.firstChild.title = texts().sortBy(name);
    if (sorted.column === column) made.setAttribute("aria-sort", sorted.descending ? "descending" : "ascending");
    return made;
  }

  const columns = () => answer.variables.map((_, column) => column).filter((column) => column !== answer.linked);

  function line(row) {
    return make("tr", "", ...columns().map((column) =>
      make("td", answer.kinds[column] === "number" ? "ask-right" : "", ...cell(row[column], column, row))));
  }

  async function sort(column) {
    sorted = { column, descending: sorted.column === column && !sorted.descending };
    await fetchRows(0, Math.max(STEP, answer.rows.length));
    element.querySelectorAll("th button")[columns().indexOf(column)]?.focus();
  }

  async function fetchRows(from, count) {
    const asked = answer;
    try {
      const { rows } = await engine.page({ ...(from ? { column: null } : sorted), language: language(), from, count });
      if (asked !== answer) return;
      answer.rows = from ? [...answer.rows, ...rows] : rows;
      draw();
    } catch (error) {
      fail(error);
    }
  }

  async function download() {
    try {
      const address = URL.createObjectURL(new Blob([await engine.csv()], { type: "text/csv" }));
      const made = make("a", "");
      made.href = address;
      made.download = "answer.csv";
      made.click();
      setTimeout(() => URL.revokeObjectURL(address), 60000);
    } catch (error) {
      fail(error);
    }
  }

  async function take() {
    try {
      await copy(await engine.lines({ language: language() }));
    } catch (error) {
      fail(error);
    }
  }

  // Which views of the page can show this answer, by what its columns hold.
  function ways() {
    const drawn = answer.named.filter(names.drawable);
    const some = { network: drawn, map: drawn.filter((iri) => names.entry(iri).placed),
      timeline: drawn.filter((iri) => names.entry(iri).dated) };
    return views.filter((view) => some[view].length).map((view) => {
      const made = button("ask-way", texts().views[view], () => onSelect(some[view], view));
      const here = some[view].filter(stands).length;
      const all = number(some[view].length);
      made.append(make("small", "", here === some[view].length ? texts().things(all) : texts().thingsOf(number(here), all)));
      made.disabled = !here;
      return made;
    });
  }

  function counts() {
    const total = number(answer.total);
    const many = answer.rows.length < answer.total ? texts().shownOf(number(answer.rows.length), total) : texts().rows(total);
    return `${answer.capped ? texts().cappedAt(total) : many} ${texts().took((answer.took / 1000).toLocaleString(texts().locale,
      { maximumSignificantDigits: 2 }))}`;
  }

  function draw() {
    if (!answer) return element.replaceChildren();
    if (answer.form === "ASK") return element.replaceChildren(make("p", "ask-yes", answer.yes ? texts().yes : texts().no));
    if (!answer.total) return element.replaceChildren(make("p", "ask-yes", texts().none));
    const table = make("table", "", make("thead", "", make("tr", "", ...columns().map(head))),
      make("tbody", "", ...answer.rows.map(line)));
    const frame = make("div", "ask-table", table);
    frame.tabIndex = 0;
    frame.setAttribute("role", "region");
    frame.setAttribute("aria-label", texts().results);
    const rest = answer.total - answer.rows.length;
    const tools = make("div", "ask-tools", make("p", "", counts()), ...ways(),
      button("ask-way", texts().copy, take), button("ask-way", texts().csv, download));
    const more = rest > 0
      ? button("ask-way ask-more", texts().more(number(Math.min(rest, STEP))), () => fetchRows(answer.rows.length, STEP))
      : null;
    element.replaceChildren(tools, frame, ...(more ? [more] : []));
    return undefined;
  }

  // A ready-made question has the IRIs of its rows in a column of their own; the column that names them leads there.
  function linkNames(place) {
    if (place < 1) return;
    answer.linked = place;
    const named = (column) => answer.rows.some((row) => row[place]?.type === "uri" && row[column]?.type === "literal" &&
      row[column].value === names.shown(row[place].value).text);
    answer.naming = Math.max(0, answer.variables.findIndex((_, column) => named(column)));
  }

  function show(found, own) {
    sorted = { column: null, descending: false };
    answer = found && { ...found, own, linked: null, naming: null };
    if (answer?.variables && !own) linkNames(answer.variables.indexOf("iri"));
    draw();
  }

  return { element, show, draw, STEP };
};
