"use strict";
// The few ways in which this part makes its elements. Text only ever becomes text: nothing here reads markup.
aseankg.ask.elements = (() => {
  let last = 0;

  function make(tag, className, ...children) {
    const element = document.createElement(tag);
    if (className) element.className = className;
    element.append(...children.filter((child) => child !== null && child !== undefined));
    return element;
  }

  function button(className, text, act) {
    const element = make("button", className, text);
    element.type = "button";
    element.addEventListener("click", act);
    return element;
  }

  // Text that may be in another language than the page, which is then said.
  function words(tag, className, { text, language }, own) {
    const element = make(tag, className, text);
    if (language && language !== own) element.lang = language;
    return element;
  }

  function web(text) {
    if (!/^https?:\/\//i.test(text)) return null;
    try {
      return new URL(text).href;
    } catch {
      return null;
    }
  }

  function link(text, address) {
    const element = make("a", "", text);
    element.href = address;
    element.target = "_blank";
    element.rel = "noopener noreferrer";
    return element;
  }

  // An id that no other element of the page has.
  const fresh = () => `ask-${last++}`;

  // A list of names below a field, with the keys of a combobox (WAI-ARIA authoring practices): arrows choose, Enter
  // takes, Escape closes. `field` is what is typed into, `draw` makes one row, `take` is given the row's entry.
  function offering(field, draw, take) {
    const list = make("ul", "ask-offers");
    list.id = fresh();
    list.hidden = true;
    list.setAttribute("role", "listbox");
    field.setAttribute("aria-controls", list.id);
    field.setAttribute("aria-autocomplete", "list");
    let entries = [];
    let current = -1;
    // A text field of several lines has no such state.
    const expand = (open) => {
      if (field.getAttribute("role") === "combobox") field.setAttribute("aria-expanded", String(open));
    };

    function mark(place) {
      list.children[current]?.setAttribute("aria-selected", "false");
      current = place;
      const row = list.children[current];
      if (!row) return field.removeAttribute("aria-activedescendant");
      row.setAttribute("aria-selected", "true");
      row.scrollIntoView({ block: "nearest" });
      field.setAttribute("aria-activedescendant", row.id);
      return undefined;
    }

    function close() {
      list.hidden = true;
      entries = [];
      current = -1;
      expand(false);
      field.removeAttribute("aria-activedescendant");
    }

    function show(found, place = 0) {
      entries = found;
      current = -1;
      list.replaceChildren(...entries.map((entry, row) => {
        const item = make("li", "", ...draw(entry));
        item.id = `${list.id}-${row}`;
        item.setAttribute("role", "option");
        item.setAttribute("aria-selected", "false");
        item.addEventListener("mousedown", (event) => event.preventDefault());
        item.addEventListener("click", () => { close(); take(entry); });
        return item;
      }));
      list.hidden = !entries.length;
      expand(!list.hidden);
      if (entries.length) mark(place); else close();
    }

    // Whether a key was meant for the list.
    function key(event) {
      if (list.hidden) return false;
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        const step = event.key === "ArrowDown" ? 1 : -1;
        mark((current + step + entries.length) % entries.length);
      } else if ((event.key === "Enter" || event.key === "Tab") && current >= 0 && !event.ctrlKey && !event.metaKey) {
        const entry = entries[current];
        close();
        take(entry);
      } else if (event.key === "Escape") {
        close();
      } else {
        return false;
      }
      event.preventDefault();
      event.stopPropagation();
      return true;
    }

    field.addEventListener("blur", close);
    return { list, show, close, key, open: () => !list.hidden };
  }

  return { make, button, words, web, link, fresh, offering };
})();
