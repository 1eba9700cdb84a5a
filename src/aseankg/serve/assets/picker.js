// A search by name with what it finds, of which one can be chosen.
import { make } from "./markup.js";
import { model } from "./model.js";

const PAUSE = 160;

export function choice(name, value, checked, children, act = () => {}) {
  const input = make("input", "");
  input.type = "radio";
  input.name = name;
  input.value = value;
  input.checked = checked;
  input.addEventListener("change", act);
  return make("label", "choice", input, make("span", "text-part", ...children));
}

export const picked = (part, name = "value") => part.querySelector(`input[name=${name}]:checked`)?.value ?? "";

export function field(title, value = "") {
  const input = make("input", "");
  input.value = value;
  input.spellcheck = false;
  return { element: make("label", "field", title, input), input };
}

// `find` asks for what is like a text; `near` gives what is offered while there is none: names and the things they
// are; `more` gives further choices for a text. The search itself begins a moment after the last letter, and an answer
// that comes too late is dropped.
export function picker({ name, title, text = "", nearTitle, find, near, more = () => [] }) {
  const words = model.words();
  const hits = make("div", "hits");
  const { element, input } = field(title, text);
  input.type = "search";
  input.autocomplete = "off";
  input.placeholder = words.searchHint;
  const found = make("p", "hidden");
  found.setAttribute("role", "status");
  const part = make("div", "", element, found, hits);
  const chosen = () => part.querySelector(`input[name=${name}]:checked`);
  const typed = () => input.value.trim();
  const show = (names, things) => {
    const heading = typed() ? null : make("h3", "", nearTitle ?? words.nearestTitle);
    const others = typed() ? more(typed()) : [];
    hits.replaceChildren(...(names.length && heading ? [heading] : []),
      ...names.map((one, place) => thing(name, one, things[one], !heading && place === 0)), ...others);
    if (!names.length && typed()) hits.prepend(make("p", "small", words.noHits));
  };
  let timer = 0;
  let last = 0;
  const search = async (own) => {
    const answer = await find(typed()).catch(() => null);
    if (!answer || own !== last || !input.isConnected) return;
    model.terms = { ...model.terms, ...answer.terms };
    show(answer.found, answer.things);
    found.textContent = words.hits(answer.found.length);
  };
  const change = (pause) => {
    clearTimeout(timer);
    last += 1;
    if (!typed()) near(show);
    else timer = setTimeout(search, pause, last);
  };
  input.addEventListener("input", () => {
    if (chosen()) chosen().checked = false;
    change(PAUSE);
  });
  input.addEventListener("keydown", (event) => {
    const first = chosen() ?? part.querySelector(`input[name=${name}]`);
    if (event.key !== "ArrowDown" || !first) return;
    event.preventDefault();
    first.checked = true;
    first.focus();
  });
  return { part, input, start: () => change(0), value: () => picked(part, name) };
}

function thing(group, name, described, checked) {
  const label = described?.labels[model.language] ?? name;
  const kind = described?.class ? model.term(described.class) : "";
  // What it is called in the other language, since that may be what the text says.
  const other = Object.values(described?.labels ?? {}).find((text) => text !== label);
  const badge = described?.new ? make("span", "badge new", model.words().newMark) : null;
  return choice(group, name, checked, [make("span", "", label), badge ? " " : null, badge,
    make("small", "", [kind, other].filter(Boolean).map((text) => `${text} · `).join(""), make("code", "", name))]);
}
