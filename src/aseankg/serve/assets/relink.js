// The dialog in which an end of a claim gets another thing, class, date or text.
import { close, open } from "./dialogs.js";
import { button, make } from "./markup.js";
import { model } from "./model.js";
import { ask } from "./server.js";

const PAUSE = 160;

export function openRelink(claim, send) {
  const words = model.words();
  const introducing = ["class", "name"].includes(claim.form);
  const first = claim.ends.find((end) => !claim[end]) ?? claim.ends.find((end) => claim.near[end].length) ??
    (introducing ? "subject" : "object");
  const form = make("form", "");
  const part = make("div", "");
  const wrong = make("p", "wrong");
  wrong.setAttribute("role", "alert");
  const save = make("button", "action main", words.save);
  save.type = "submit";
  const state = { claim, end: first, value: () => "", everywhere: () => false, isCurrent: () => false };
  const ends = make("fieldset", "", make("legend", "", words.relinkWhich), ...claim.ends.map((end) =>
    choice("end", end, end === first, [`${words[end]}: `, make("b", "", told(claim, end))], () => {
      state.end = end;
      wrong.replaceChildren();
      fillPart(part, state);
    })));
  form.append(evidence(claim), ends, part, make("p", "small", words.relinkUndecides), wrong,
    make("div", "answers", button("action", words.cancel, close), save));
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const value = state.value();
    if (!value) {
      part.querySelector("input")?.focus();
      return;
    }
    if (save.disabled) return;
    save.disabled = true;
    const problem = await send({ claim: claim.id, end: state.end, value, everywhere: state.everywhere() });
    save.disabled = false;
    if (state.isCurrent() && problem) wrong.replaceChildren(problem);
    else if (state.isCurrent()) close();
  });
  state.isCurrent = open(words.relinkTitle, [form]);
  fillPart(part, state);
  // On a touch screen the keyboard would cover what is to be chosen from.
  const field = window.matchMedia("(pointer: coarse)").matches ? null : part.querySelector("input");
  (field ?? form.querySelector("input[name=end]:checked")).focus();
}

function evidence(claim) {
  const element = make("p", "words", `“${claim.surface}”`);
  element.lang = model.text.language;
  return element;
}

const formOf = (claim, end) => (end === "object" ? claim.form : "thing");

function told(claim, end) {
  const value = claim[end];
  const form = formOf(claim, end);
  if (!value) return model.words().noObject;
  if (form === "thing") return model.label(value);
  if (["class", "term"].includes(form)) return model.term(value);
  return form === "date" ? model.date(value) : model.tagged(value).text;
}

function choice(name, value, checked, children, act = () => {}) {
  const input = make("input", "");
  input.type = "radio";
  input.name = name;
  input.value = value;
  input.checked = checked;
  input.addEventListener("change", act);
  return make("label", "choice", input, make("span", "text-part", ...children));
}

function fillPart(part, state) {
  const form = formOf(state.claim, state.end);
  if (form === "thing") fillThings(part, state);
  else if (["class", "term"].includes(form)) fillTerms(part, state);
  else fillText(part, state, form);
}

function picked(part) {
  return part.querySelector("input[name=value]:checked")?.value ?? "";
}

function fillThings(part, state) {
  const words = model.words();
  const { claim, end } = state;
  const hits = make("div", "hits");
  const input = make("input", "");
  input.type = "search";
  input.autocomplete = "off";
  input.spellcheck = false;
  input.placeholder = words.searchHint;
  const found = make("p", "hidden");
  found.setAttribute("role", "status");
  const show = (names, things) => {
    const title = input.value.trim() ? null : make("h3", "", words.nearestTitle);
    hits.replaceChildren(...(names.length && title ? [title] : []),
      ...names.map((name, place) => thing(name, things[name], !title && place === 0)));
    if (!names.length && input.value.trim()) hits.append(make("p", "small", words.noHits));
  };
  search(input, state, (answer) => {
    model.terms = { ...model.terms, ...answer.terms };
    const names = answer.found.filter((name) => name !== claim[end]);
    show(names, answer.things);
    found.textContent = words.hits(names.length);
  }, () => show(claim.near[end] ?? [], model.things));
  input.addEventListener("input", () => {
    const chosen = part.querySelector("input[name=value]:checked");
    if (chosen) chosen.checked = false;
  });
  input.addEventListener("keydown", (event) => {
    const first = part.querySelector("input[name=value]:checked") ?? part.querySelector("input[name=value]");
    if (event.key !== "ArrowDown" || !first) return;
    event.preventDefault();
    first.checked = true;
    first.focus();
  });
  part.replaceChildren(make("label", "field", words.searchThing, input), found, hits);
  show(claim.near[end] ?? [], model.things);
  state.value = () => picked(part);
  state.everywhere = addEverywhere(part, claim, end);
}

// Asks a moment after the last letter; an answer that comes too late is dropped.
function search(input, state, answered, emptied) {
  let timer = 0;
  let last = 0;
  input.addEventListener("input", () => {
    clearTimeout(timer);
    last += 1;
    const own = last;
    const text = input.value.trim();
    if (!text) {
      emptied();
      return;
    }
    timer = setTimeout(async () => {
      const answer = await ask("search", { claim: state.claim.id, end: state.end, text }).catch(() => null);
      if (answer && own === last && input.isConnected) answered(answer);
    }, PAUSE);
  });
}

function thing(name, described, checked) {
  const label = described?.labels[model.language] ?? name;
  const kind = described?.class ? model.term(described.class) : "";
  // What it is called in the other language, since that may be what the text says.
  const other = Object.values(described?.labels ?? {}).find((text) => text !== label);
  const badge = described?.new ? make("span", "badge new", model.words().newMark) : null;
  return choice("value", name, checked, [make("span", "", label), badge ? " " : null, badge,
    make("small", "", [kind, other].filter(Boolean).map((text) => `${text} · `).join(""), make("code", "", name))]);
}

// Whether the other claims that name the old thing change too: usual for a new thing that was a known one after all.
function addEverywhere(part, claim, end) {
  const words = model.words();
  if (end === "subject" && ["class", "name"].includes(claim.form)) {
    part.append(make("p", "small", words.introducing));
    return () => true;
  }
  const count = claim[end] ? model.others(claim, claim[end]) : 0;
  if (!count) return () => false;
  const box = make("input", "");
  box.type = "checkbox";
  box.checked = model.isNew(claim[end]);
  part.append(make("label", "check", box, make("span", "", words.everywhere(count))));
  return () => box.checked;
}

async function fillTerms(part, state) {
  part.replaceChildren();
  state.value = () => picked(part);
  state.everywhere = () => false;
  const answer = await ask("search", { claim: state.claim.id, end: "object" }).catch(() => ({ found: [], terms: {} }));
  if (!state.isCurrent() || state.end !== "object") return;
  model.terms = { ...model.terms, ...answer.terms };
  const title = state.claim.form === "class" ? model.words().chooseClass : model.words().chooseTerm;
  part.replaceChildren(make("fieldset", "hits", make("legend", "", title),
    ...answer.found.map((name) => choice("value", name, name === state.claim.object, [model.term(name)]))));
}

function fillText(part, state, form) {
  const words = model.words();
  const input = make("input", "");
  input.value = state.claim.object;
  input.spellcheck = false;
  const title = { date: words.writeDate, name: words.writeName, text: words.writeText }[form];
  part.replaceChildren(make("label", "field", title, input));
  state.value = () => input.value.trim();
  state.everywhere = () => false;
}
