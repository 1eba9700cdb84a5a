"use strict";
// A table as the twin of a view: sorted by any column, copied, or saved as CSV. It is also the way to the same facts
// for those who use a keyboard or a screen reader.
//
// A table is { title, columns: [text], rows: [{ cells: [cell], subject }] }; a cell is a text, or { text, sort, language,
// links: [[text, address]] }. Its first cell leads to the subject, where there is one.
aseankg.table = (() => {
  const { model } = aseankg;
  const { make, button, link, words } = aseankg.markup;
  const AT_ONCE = 100;
  const LINKS = 1;
  const LONG = 60;
  let choose = () => {};

  const text = (cell) => (typeof cell === "string" ? cell : cell.text ?? "");
  const key = (cell) => (typeof cell === "string" ? cell : cell.sort ?? cell.text ?? "");

  function compare(first, second) {
    if (typeof first === "number" && typeof second === "number") return first - second;
    if (!first || !second) return first ? -1 : second ? 1 : 0;
    return model.compare(String(first), String(second));
  }

  // A cell for spreadsheet programs, which would take a text that starts like a formula for one.
  const guarded = (cell) => (/^[=+@\t\r]|^-\D/.test(cell) ? `'${cell}` : cell);
  const quoted = (cell) => (/[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

  function csv(table) {
    const lines = [table.columns, ...table.rows.map((row) => row.cells.map(text))];
    return lines.map((line) => line.map((cell) => quoted(guarded(cell))).join(",")).join("\r\n") + "\r\n";
  }

  function tsv(table) {
    const flat = (cell) => guarded(cell).replace(/\s+/g, " ");
    return [table.columns, ...table.rows.map((row) => row.cells.map(text))]
      .map((line) => line.map(flat).join("\t")).join("\n");
  }

  async function copy(words) {
    try {
      await navigator.clipboard.writeText(words);
    } catch {
      const field = make("textarea", "hidden");
      field.value = words;
      document.body.append(field);
      field.select();
      document.execCommand("copy");
      field.remove();
    }
    aseankg.say(model.texts().copied);
  }

  function save(name, type, content) {
    const anchor = document.createElement("a");
    const address = URL.createObjectURL(new Blob([content], { type }));
    anchor.href = address;
    anchor.download = name;
    anchor.click();
    setTimeout(() => URL.revokeObjectURL(address), 10000);
  }

  function content(cell, subject) {
    if (subject !== undefined && subject !== null) return button("thing", text(cell), () => choose(subject, true));
    if (typeof cell === "string") return cell;
    if (!cell.links) return words("span", "", cell);
    const shown = cell.links.slice(0, LINKS).map(([name, address]) =>
      Object.assign(address ? link("", name, address) : make("span", "", name), { title: name }));
    const more = cell.links.length - LINKS;
    return make("span", "links", ...shown, more > 0 ? make("span", "tag", `+${more}`) : null);
  }

  function line(row) {
    return make("tr", "", ...row.cells.map((cell, place) => {
      const element = make(place ? "td" : "th", !cell.links && text(cell).length > LONG ? "long" : "", content(cell, place ? row.targets?.[place] : row.subject));
      if (!place) element.scope = "row";
      return element;
    }));
  }

  // A row whose cells are worded when they are first asked for: of thousands only some are seen.
  function lazy(row, word) {
    let cells = null;
    return Object.defineProperty(row, "cells", { enumerable: true, get: () => (cells ??= word()) });
  }

  // Fills an element with a table, and keeps how it was sorted when it is filled again under the same name.
  function fill(container, table) {
    const sorted = container.sorted?.name === table.name ? container.sorted : { name: table.name, column: -1, down: false };
    container.sorted = sorted;
    table = { ...table, columns: table.columns.map((column) => column.charAt(0).toUpperCase() + column.slice(1)) };
    let shown = AT_ONCE;
    let frame = 0;
    const rows = [...table.rows];
    const body = make("tbody");
    const more = button("plain", "", () => { shown = rows.length; freeze(); grow(); });
    const heads = table.columns.map((column, place) => {
      const head = make("th", "", button("", column, () => sort(place)));
      head.scope = "col";
      return head;
    });

    // Columns as wide as they are, so that more rows need not be laid out with all before them.
    function freeze() {
      const widths = heads.map((head) => head.offsetWidth);
      heads.forEach((head, place) => { head.style.width = `${widths[place]}px`; });
      body.parentElement.style.tableLayout = "fixed";
    }

    // Of many rows some a frame, so that the page stays awake.
    function grow() {
      const from = body.childElementCount;
      body.append(...rows.slice(from, Math.min(shown, from + AT_ONCE)).map(line));
      if (body.isConnected && body.childElementCount < Math.min(shown, rows.length)) frame = requestAnimationFrame(grow);
      more.hidden = rows.length <= shown;
    }

    function draw() {
      cancelAnimationFrame(frame);
      body.replaceChildren();
      grow();
      more.textContent = model.texts().showAllRows(rows.length);
      heads.forEach((head, place) => head.setAttribute("aria-sort",
        place !== sorted.column ? "none" : sorted.down ? "descending" : "ascending"));
    }

    function order() {
      if (sorted.column < 0) return;
      const sign = sorted.down ? -1 : 1;
      rows.sort((first, second) => sign * compare(key(first.cells[sorted.column]), key(second.cells[sorted.column])));
    }

    function sort(place) {
      sorted.down = sorted.column === place ? !sorted.down : false;
      sorted.column = place;
      order();
      draw();
    }

    order();
    draw();
    const { texts } = model;
    const tools = make("div", "table-tools", make("h2", "", table.title),
      make("span", "count", texts().rows(rows.length)),
      button("boxed", texts().copy, () => copy(tsv({ ...table, rows }))),
      button("boxed", texts().saveCsv, () => save(`${table.name}.csv`, "text/csv", `\ufeff${csv({ ...table, rows })}`)));
    const element = make("table", "", make("thead", "", make("tr", "", ...heads)), body);
    element.setAttribute("aria-label", table.title);
    container.replaceChildren(tools, rows.length ? element : make("p", "empty", texts().nothingHere), more);
  }

  // The cell that names the sources of some facts, each with its address.
  function sourceCell(facts) {
    const numbers = [...new Set(facts.flatMap((fact) => fact.sources))];
    const links = numbers.map((number) => {
      const { title, name, url, publisher, issued } = model.sources[number];
      const words = [title || name, publisher, issued].filter(Boolean).join(", ");
      return [words, url && model.web(url)];
    });
    const none = facts.length && facts.every((fact) => fact.inferred) ? model.texts().inferred : model.texts().noSource;
    return links.length ? { text: links.map(([words]) => words).join("; "), links } : none;
  }

  return { fill, csv, copy, save, lazy, sourceCell, onChoose: (use) => { choose = use; } };
})();
