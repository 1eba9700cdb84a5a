// The dialog in which an end of a claim gets another thing, class, date or text.
import { close, open } from "./dialogs.js";
import { button, make } from "./markup.js";
import { model } from "./model.js";
import { choice, field, picked, picker } from "./picker.js";
import { ask } from "./server.js";

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
  const input = window.matchMedia("(pointer: coarse)").matches ? null : part.querySelector("input");
  (input ?? form.querySelector("input[name=end]:checked")).focus();
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

function fillPart(part, state) {
  const form = formOf(state.claim, state.end);
  if (form === "thing") fillThings(part, state);
  else if (["class", "term"].includes(form)) fillTerms(part, state);
  else fillText(part, state, form);
}

function fillThings(part, state) {
  const words = model.words();
  const { claim, end } = state;
  const others = (names) => names.filter((name) => name !== claim[end]);
  const things = picker({
    name: "value",
    title: words.searchThing,
    find: async (text) => {
      const answer = await ask("search", { claim: claim.id, end, text });
      return { ...answer, found: others(answer.found) };
    },
    near: (show) => show(claim.near[end] ?? [], model.things),
  });
  part.replaceChildren(things.part);
  things.start();
  state.value = things.value;
  state.everywhere = addEverywhere(part, claim, end);
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
  const title = { date: words.writeDate, name: words.writeName, text: words.writeText }[form];
  const { element, input } = field(title, state.claim.object);
  part.replaceChildren(element);
  state.value = () => input.value.trim();
  state.everywhere = () => false;
}
