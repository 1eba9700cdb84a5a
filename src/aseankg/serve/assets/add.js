// The dialog in which a reviewer adds what the text says and no reader found.
import { close, open } from "./dialogs.js";
import { button, make } from "./markup.js";
import { model } from "./model.js";
import { choice, field, picked, picker } from "./picker.js";
import { ask } from "./server.js";

const MODALITIES = ["asserted", "planned", "negated"];
const ENDS = ["subject", "object", "meeting", "post"];
const ACTORS = ["Person", "State", "Organisation"];
const NEW = "new:";
// What was added last is often followed by more of its kind: who else came, what else was discussed.
let relation = "attends";

// `passage` has the words that say it, and their place in the text; `locate` finds others, written or pasted.
export function openAdd(passage, locate, send) {
  const words = model.words();
  const form = make("form", "adding");
  const said = field(words.addWords, passage.words, "textarea");
  said.input.rows = 2;
  said.input.lang = model.text.language;
  const parts = make("div", "ends");
  const wrong = make("p", "wrong");
  wrong.setAttribute("role", "alert");
  const save = make("button", "action main", words.addSave);
  save.type = "submit";
  let goesOn = false;
  const further = button("action", words.addFurther, () => {
    goesOn = true;
    form.requestSubmit();
  });
  const done = make("p", "small");
  done.setAttribute("role", "status");
  const modality = make("fieldset", "row", make("legend", "", words.addModality),
    ...MODALITIES.map((name) => choice("modality", name, name === "asserted", [words[name]])));
  const relations = make("select", "", ...groups());
  relations.value = relation;
  let ends = {};
  const fill = () => {
    relation = relations.value;
    wrong.replaceChildren();
    done.replaceChildren();
    const asked = ENDS.filter((end) => at(end).form);
    ends = Object.fromEntries(asked.map((end) => [end, part(end, passage, ends[end])]));
    parts.replaceChildren(...Object.values(ends).map((end) => end.part));
    for (const end of Object.values(ends)) end.start();
  };
  const complain = (text, input) => {
    wrong.replaceChildren(text);
    input.setAttribute("aria-invalid", "true");
    input.focus();
  };
  relations.addEventListener("change", fill);
  form.append(said.element, make("label", "field", words.addRelation, relations), parts, modality, wrong, done,
    make("div", "answers", button("action", words.cancel, close), further, save));
  let isCurrent = () => false;
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const again = goesOn;
    goesOn = false;
    await Promise.all(Object.values(ends).map((end) => end.settled?.()));
    if (!isCurrent()) return;
    wrong.replaceChildren();
    done.replaceChildren();
    for (const input of form.querySelectorAll("[aria-invalid]")) input.removeAttribute("aria-invalid");
    const chosen = said.input.value === passage.words ? passage : locate(said.input.value, passage.start);
    const missing = Object.values(ends).find((end) => !end.value());
    if (!chosen) complain(words.addNotFound, said.input);
    else if (missing) complain(words.addMissing, missing.input);
    if (!chosen || missing || save.disabled) return;
    save.disabled = true;
    const values = Object.fromEntries(Object.entries(ends).map(([end, one]) => [end, one.value()]));
    const { start, end } = chosen;
    const claim = { relation, start, end, modality: picked(form, "modality"), ...values };
    const { problem, told } = await send(claim, again);
    save.disabled = false;
    if (!isCurrent()) return;
    if (problem) wrong.replaceChildren(problem);
    else if (again) {
      done.replaceChildren(told);
      const [first] = Object.values(ends);
      first.input.value = "";
      first.input.dispatchEvent(new Event("input"));
      first.input.focus();
    } else close();
  });
  isCurrent = open(words.addTitle, [form]);
  fill();
  relations.focus();
}

const at = (end) => model.relations[relation][end];

// What an addition did, in words.
export function toldOf(answer) {
  const words = model.words();
  const claims = answer.changed.map(model.claim);
  const more = claims.filter((claim) => claim.id !== answer.claim && model.decision(claim) === "accepted").length;
  const open = claims.filter((claim) => !claim.object).length;
  const undated = claims.some((claim) => claim.hindrance?.[0] === "undated");
  return [answer.known ? words.saidKnown : words.saidAdded, more && words.alsoAccepted(more),
    open && words.stillOpen(open), undated && words.undated].filter(Boolean).join(" ");
}

// The relations by what they are said of.
function groups() {
  const words = model.words();
  const found = new Map();
  for (const [name, ends] of Object.entries(model.relations)) {
    const [first = ""] = ends.subject.types;
    const group = ACTORS.includes(first) ? "Person" : first;
    if (!found.has(group)) found.set(group, make("optgroup", ""));
    found.get(group).label = words.addGroups[group];
    const option = make("option", "", words.relations[name]);
    option.value = name;
    found.get(group).append(option);
  }
  return found.values();
}

// One end of the relation; what was written or chosen for it before the relation was changed stays where it fits.
function part(end, passage, before) {
  const words = model.words();
  const { form, types } = at(end);
  const text = before?.form === form ? before.input.value : "";
  if (form !== "thing") {
    const title = { date: words.writeDate, text: words.writeText, series: words.writeSeries }[form];
    const { element, input } = field(title, text);
    return { form, part: element, input, start: () => {}, value: () => input.value.trim() };
  }
  const find = (typed) => ask("search", { relation, end, text: typed, start: passage.start });
  const things = picker({
    name: end,
    title: words[end],
    text,
    chosen: before?.form === form ? before.chosen() : "",
    nearTitle: words.inText,
    exactly: true,
    find,
    near: async (show) => {
      const answer = await find("").catch(() => ({ found: [], things: {}, terms: {} }));
      model.terms = { ...model.terms, ...answer.terms };
      if (!things.input.value.trim()) show(answer.found, answer.things);
    },
    more: (name) => types.map((type) => [`${NEW}${type}`,
      [words.newThing(words.types[type], name), make("small", "", words.newThingHint)]]),
  });
  const value = () => {
    const chosen = things.value();
    const name = things.input.value.trim();
    return chosen.startsWith(NEW) ? { name, type: chosen.slice(NEW.length) } : chosen;
  };
  return { ...things, form, value, chosen: things.value };
}
