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
  input.addEventListener("change", () => act(value));
  return make("label", "choice", input, make("span", "text-part", ...children));
}

export const picked = (part, name = "value") => part.querySelector(`input[name=${name}]:checked`)?.value ?? "";

export function field(title, value = "", tag = "input") {
  const input = make(tag, "");
  input.value = value;
  input.spellcheck = false;
  return { element: make("label", "field", title, input), input };
}

// `find` asks for what is like a text; `near` gives what is offered while there is none: names and the things they
// are; `more` gives further choices for a text, each its value and how it is shown. The search itself begins a moment
// after the last letter, and an answer that comes too late is dropped. What was chosen stays so where it is found
// again; else the first hit is, or with `exactly` the only one whose name the text is.
export function picker({ name, title, text = "", chosen = "", nearTitle, exactly = false, find, near, more = () => [] }) {
  const words = model.words();
  const hits = make("div", "hits");
  hits.setAttribute("role", "radiogroup");
  hits.setAttribute("aria-label", title);
  const { element, input } = field(title, text);
  input.type = "search";
  input.autocomplete = "off";
  input.placeholder = words.searchHint;
  const found = make("p", "hidden");
  found.setAttribute("role", "status");
  const part = make("div", "", element, found, hits);
  const typed = () => input.value.trim();
  const choose = (value) => { chosen = value; };
  let timer = 0;
  let last = 0;
  let onward = false;
  // Whoever adds at once waits for what is still being looked for.
  let settle = null;
  let settled = Promise.resolve();
  const goOn = () => {
    const first = hits.querySelector("input:checked") ?? hits.querySelector("input");
    if (!first) return;
    first.checked = true;
    chosen = first.value;
    if (document.activeElement === input || document.activeElement === document.body) first.focus();
  };
  const show = (names, things, exact = []) => {
    const heading = typed() ? null : make("h3", "", nearTitle ?? words.nearestTitle);
    const others = typed() ? more(typed()) : [];
    const values = [...names, ...others.map(([value]) => value)];
    const likely = exactly ? (exact.length === 1 ? exact[0] : "") : names[0];
    const wanted = values.includes(chosen) ? chosen : typed() ? likely : "";
    hits.replaceChildren(...(names.length && heading ? [heading] : []),
      ...names.map((one) => choice(name, one, one === wanted, described(one, things[one]), choose)),
      ...others.map(([value, children]) => choice(name, value, value === wanted, children, choose)));
    if (!names.length && typed()) hits.prepend(make("p", "small", words.noHits));
    if (onward) goOn();
    onward = false;
    settle?.();
    settle = null;
  };
  const search = async (own) => {
    const answer = await find(typed()).catch(() => null);
    if (own !== last) return;
    if (!answer || !input.isConnected) {
      settle?.();
      settle = null;
      return;
    }
    model.terms = { ...model.terms, ...answer.terms };
    show(answer.found, answer.things, answer.exact);
    found.textContent = words.hits(answer.found.length);
  };
  const change = (pause) => {
    clearTimeout(timer);
    last += 1;
    if (!typed()) {
      near(show);
      return;
    }
    // What was found before is no answer to what is typed now.
    hits.replaceChildren();
    if (!settle) settled = new Promise((resolve) => { settle = resolve; });
    timer = setTimeout(search, pause, last);
  };
  input.addEventListener("input", () => {
    chosen = "";
    change(PAUSE);
  });
  input.addEventListener("keydown", (event) => {
    if (event.key !== "ArrowDown") return;
    event.preventDefault();
    if (settle) onward = true;
    else goOn();
  });
  return { part, input, start: () => change(0), value: () => picked(hits, name), settled: () => settled };
}

function described(name, thing) {
  const label = thing?.labels[model.language] ?? name;
  const kind = thing?.class ? model.term(thing.class) : "";
  // What it is called in the other language, since that may be what the text says.
  const other = Object.values(thing?.labels ?? {}).find((text) => text !== label);
  const badge = thing?.new ? make("span", "badge new", model.words().newMark) : null;
  return [make("span", "", label), badge ? " " : null, badge,
    make("small", "", [kind, other].filter(Boolean).map((text) => `${text} · `).join(""), make("code", "", name))];
}
