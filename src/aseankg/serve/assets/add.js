// The dialog in which a reviewer adds what the text says and no reader found.
import { close, open } from "./dialogs.js";
import { button, make } from "./markup.js";
import { model } from "./model.js";
import { choice, field, picked, picker } from "./picker.js";
import { ask } from "./server.js";

const MODALITIES = ["asserted", "planned", "negated"];
const ENDS = ["subject", "object", "meeting"];
const ACTORS = ["Person", "State", "Organisation"];
const NEW = "new:";
// What was added last is often followed by more of its kind: who else came, what else was discussed.
let relation = "attends";

// `passage` has the words that say it, and their place in the text.
export function openAdd(passage, send) {
  const words = model.words();
  const form = make("form", "adding");
  const said = make("p", "words", `“${passage.words}”`);
  said.lang = model.text.language;
  const parts = make("div", "ends");
  const wrong = make("p", "wrong");
  wrong.setAttribute("role", "alert");
  const save = make("button", "action main", words.addSave);
  save.type = "submit";
  const modality = make("fieldset", "row", make("legend", "", words.addModality),
    ...MODALITIES.map((name) => choice("modality", name, name === "asserted", [words[name]])));
  const relations = make("select", "", ...groups());
  relations.value = relation;
  let ends = {};
  const fill = () => {
    const typed = Object.fromEntries(Object.entries(ends).map(([end, { input }]) => [end, input.value]));
    relation = relations.value;
    wrong.replaceChildren();
    ends = Object.fromEntries(ENDS.filter((end) => at(end).form).map((end) => [end, part(end, passage, typed[end])]));
    parts.replaceChildren(...Object.values(ends).map((end) => end.part));
    for (const end of Object.values(ends)) end.start();
  };
  relations.addEventListener("change", fill);
  form.append(said, make("p", "small", words.addWords), make("label", "field", words.addRelation, relations), parts,
    modality, wrong, make("div", "answers", button("action", words.cancel, close), save));
  let isCurrent = () => false;
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const missing = Object.entries(ends).find(([end, one]) => end !== "meeting" && !one.value());
    if (missing) {
      wrong.replaceChildren(words.addMissing);
      missing[1].input.focus();
      return;
    }
    if (save.disabled) return;
    save.disabled = true;
    const values = Object.fromEntries(Object.entries(ends).map(([end, one]) => [end, one.value()]));
    const { start, end } = passage;
    const problem = await send({ relation, start, end, modality: picked(form, "modality"), ...values });
    save.disabled = false;
    if (isCurrent() && problem) wrong.replaceChildren(problem);
    else if (isCurrent()) close();
  });
  isCurrent = open(words.addTitle, [form]);
  fill();
  relations.focus();
}

const at = (end) => model.relations[relation][end];

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

function part(end, passage, typed = "") {
  const words = model.words();
  const { form, types } = at(end);
  if (form !== "thing") {
    const title = { date: words.writeDate, text: words.writeText, series: words.writeSeries }[form];
    const { element, input } = field(title, typed);
    return { part: element, input, start: () => {}, value: () => input.value.trim() };
  }
  const find = (text) => ask("search", { relation, end, text, start: passage.start });
  const things = picker({
    name: end,
    title: words[end],
    text: typed,
    nearTitle: words.inText,
    find,
    near: async (show) => {
      const answer = await find("").catch(() => ({ found: [], things: {}, terms: {} }));
      model.terms = { ...model.terms, ...answer.terms };
      if (!things.input.value.trim()) show(answer.found, answer.things);
    },
    more: (name) => (end === "meeting" ? [] : types.map((type) => choice(end, `${NEW}${type}`, false,
      [words.newThing(words.types[type], name), make("small", "", words.newThingHint)]))),
  });
  const value = () => {
    const chosen = things.value();
    const name = things.input.value.trim();
    return chosen.startsWith(NEW) ? { name, type: chosen.slice(NEW.length) } : chosen;
  };
  return { ...things, value };
}
