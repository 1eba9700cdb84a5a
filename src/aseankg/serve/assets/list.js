// The claims as sentences, one of them current; the current one has the buttons.
import { button, byId, make } from "./markup.js";
import { model } from "./model.js";

const container = byId("claims");
const cards = new Map();
let act = {};
let signatures = new Map();

export const list = {
  onAct(handlers) {
    act = handlers;
  },

  forget() {
    cards.clear();
    signatures = new Map();
  },

  show(claims, current) {
    const wanted = claims.map((claim) => card(claim, claim.id === current));
    const present = [...container.children];
    if (wanted.length !== present.length || wanted.some((element, place) => element !== present[place])) {
      container.replaceChildren(...wanted);
    }
    const nothing = byId("nothing");
    nothing.hidden = claims.length > 0;
    container.hidden = claims.length === 0;
    nothing.textContent = model.words().nothingLeft;
  },

  focus(current) {
    const element = cards.get(current);
    if (!element?.isConnected) return;
    element.focus({ preventScroll: true });
    const frame = container.getBoundingClientRect();
    const box = element.getBoundingClientRect();
    if (box.top < frame.top + 8) container.scrollTop -= frame.top + 8 - box.top;
    else if (box.bottom > frame.bottom - 8) {
      container.scrollTop += Math.min(box.bottom - frame.bottom + 8, box.top - frame.top - 8);
    }
  },
};

function card(claim, isCurrent) {
  let element = cards.get(claim.id);
  if (!element) {
    element = make("li", "");
    element.dataset.claim = claim.id;
    element.addEventListener("click", (event) => {
      if (!event.target.closest("button")) act.choose(claim.id);
    });
    element.addEventListener("focus", () => act.choose(claim.id));
    cards.set(claim.id, element);
  }
  const names = [claim.subject, claim.object, claim.meeting, ...claim.nearest].map((name) => model.things[name] ?? "");
  const signature = JSON.stringify([claim, model.pending.get(claim.id), isCurrent, model.language, names]);
  if (signatures.get(claim.id) !== signature) {
    signatures.set(claim.id, signature);
    fill(element, claim, isCurrent);
  }
  return element;
}

function fill(element, claim, isCurrent) {
  const words = model.words();
  const decision = model.decision(claim);
  element.className = `${decision || "undecided"}${model.pending.has(claim.id) ? " saving" : ""}`;
  element.tabIndex = isCurrent ? 0 : -1;
  if (isCurrent) element.setAttribute("aria-current", "true");
  else element.removeAttribute("aria-current");
  const state = make("span", "state", { accepted: "✓", rejected: "✗", "": "" }[decision]);
  state.setAttribute("aria-hidden", "true");
  const said = make("span", "hidden", `${words.decisionOf[decision]}: `);
  element.replaceChildren(state, make("p", "sentence", said, ...sentence(claim)), meta(claim));
  if (isCurrent && claim.nearest.length) {
    element.append(make("p", "more", `${words.nearest} ${claim.nearest.map(model.label).join("; ")}`));
  }
  if (claim.note && (isCurrent || !claim.object)) element.append(make("p", "more", `${words.note} ${told(claim.note)}`));
  const hindrance = model.hindrance(claim);
  if (hindrance) element.append(make("p", "warning", hindrance));
  if (isCurrent) element.append(actions(claim, decision));
}

// A note of the program itself, in the language of the page.
const told = (note) => Object.entries(model.words().notes).reduce((text, said) => text.replace(...said), note);

function meta(claim) {
  const words = model.words();
  const said = make("span", "words", `“${claim.surface}”`);
  said.lang = model.text.language;
  return make("p", "meta", make("span", "hidden", `${words.evidence}: `), said,
    make("span", "", words[claim.modality]), make("span", "", words.confidence(model.percent(claim.confidence))));
}

function actions(claim, decision) {
  const words = model.words();
  const acceptable = decision !== "accepted" || claim.hindrance?.[0] === "introduced";
  const row = make("div", "actions",
    acceptable ? button("action main", words.accept, () => act.decide("accepted"), "a") : null,
    decision === "rejected" ? null : button("action", words.reject, () => act.decide("rejected"), "r"),
    decision ? button("action", words.undecide, () => act.decide(""), "u") : null,
    button("action", words.relink, () => act.relink(), "l"));
  row.setAttribute("role", "group");
  row.setAttribute("aria-label", words.actions);
  return row;
}

// The claim as it is read: subject, how it is put, property, object, and at which meeting.
export function sentence(claim) {
  const words = model.words();
  const parts = [end(claim.subject), " "];
  if (claim.modality === "negated") parts.push(make("span", "badge not", words.negation), " ");
  if (claim.modality === "planned") parts.push(make("span", "badge plan", words.plan), " ");
  parts.push(make("span", "property", property(claim)), " ", object(claim));
  if (claim.meeting) parts.push(" ", make("span", "property", words.at), " ", end(claim.meeting));
  return parts;
}

function property(claim) {
  const words = model.words();
  if (claim.form === "class") return model.isNew(claim.subject) ? words.isNew : words.isA;
  return claim.form === "name" ? words.isCalled : words.phrases[claim.property] ?? model.term(claim.property);
}

function object(claim) {
  if (!claim.object) return make("span", "open", model.words().noObject);
  if (claim.form === "thing") return end(claim.object);
  if (["class", "term"].includes(claim.form)) return make("b", "", model.term(claim.object));
  if (claim.form === "date") return make("b", "", model.date(claim.object));
  const { text, language } = model.tagged(claim.object);
  const element = make("b", "", `“${text}”`);
  element.lang = language;
  if (claim.form === "text" && !language) element.textContent = text;
  return language && claim.form === "name" ? make("span", "", element, ` (${language})`) : element;
}

function end(name) {
  const element = make("b", "", model.label(name));
  element.title = name;
  if (!model.isNew(name)) return element;
  const badge = make("span", "badge new", model.words().newMark);
  badge.title = model.words().newHint;
  return make("span", "", element, " ", badge);
}
