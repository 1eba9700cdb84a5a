// What ties the page together: the current claim, the filter, saving, the language and the keyboard.
import { openAdd, toldOf } from "./add.js";
import { close, confirm, ended, help, isOpen, onClosed } from "./dialogs.js";
import { list } from "./list.js";
import { button, byId, make } from "./markup.js";
import { model } from "./model.js";
import { reading } from "./reading.js";
import { openRelink } from "./relink.js";
import { ask, tell } from "./server.js";
import { texts } from "./texts.js";

const UNSURE = 0.7;
const page = document.documentElement;
const keys = { on: true };
let filter = "undecided";
// What the filter shows stays until it is chosen again, so that a decision can be taken back where it was made.
let kept = new Set();
let current = null;
let queue = Promise.resolve();
let waiting = 0;
let generation = 0;
let finished = false;

const shown = () => model.claims.filter((claim) => filter === "all" || kept.has(claim.id) || !model.decision(claim));
const say = (...parts) => { byId("status").textContent = parts.filter(Boolean).join(" "); };

function draw() {
  const words = model.words();
  const claims = shown();
  for (const claim of claims) kept.add(claim.id);
  if (!claims.some((claim) => claim.id === current)) current = nextUndecided(null) ?? claims[0]?.id ?? null;
  list.show(claims, current);
  reading.mark(current);
  const counts = model.counts();
  const progress = byId("progress");
  progress.max = Math.max(1, counts.all);
  progress.value = counts.decided;
  byId("counts").textContent = words.counts(counts);
  byId("undecided-count").textContent = String(counts.undecided);
  byId("all-count").textContent = String(counts.all);
  const rest = byId("accept-all");
  rest.textContent = words.acceptAll;
  rest.disabled = !model.undecided().some((claim) => !forbids(claim.hindrance));
  for (const one of document.querySelectorAll("[data-filter]")) {
    one.setAttribute("aria-pressed", String(one.dataset.filter === filter));
  }
}

function choose(id, focus = true) {
  if (!model.claim(id)) return;
  if (!shown().some((claim) => claim.id === id)) filter = "all";
  const moved = id !== current;
  if (moved) reading.unselect();
  current = id;
  if (moved || focus) draw();
  if (focus) list.focus(current);
}

// The undecided claim after one, else the first.
function nextUndecided(id) {
  const claims = model.claims;
  const at = claims.findIndex((claim) => claim.id === id);
  const rest = [...claims.slice(at + 1), ...claims.slice(0, at + 1)].filter((claim) => !model.decision(claim));
  return rest[0]?.id ?? null;
}

function step(by) {
  const claims = shown();
  const at = claims.findIndex((claim) => claim.id === current);
  const next = claims[Math.min(claims.length - 1, Math.max(0, at + by))];
  if (next) choose(next.id);
}

function setFilter(name) {
  filter = name;
  kept = new Set();
  draw();
  list.focus(current);
}

// One change after the other, each on the version that the one before made; after a failure those behind are dropped.
function enqueue(path, said, done) {
  const own = generation;
  waiting += 1;
  showSaved();
  queue = queue.then(async () => {
    if (own !== generation) {
      done(null, { kind: "dropped" });
      return;
    }
    try {
      const answer = await tell(path, { version: model.version, ...said });
      model.setClaims(answer);
      done(answer);
    } catch (failure) {
      if (!failure.kind) throw failure;
      generation += 1;
      model.pending.clear();
      await recover(failure, done(null, failure));
    }
  }).finally(() => {
    waiting -= 1;
    if (own !== generation && waiting === 0) model.pending.clear();
    showSaved();
    if (!finished) redraw();
  });
  return queue;
}

function redraw() {
  const inList = byId("claims").contains(document.activeElement) || document.activeElement === document.body;
  draw();
  if (inList && !isOpen()) list.focus(current);
}

function decide(decision) {
  const claim = model.claim(current);
  if (!claim) return;
  const old = model.decision(claim);
  if (decision !== "accepted" && old === "accepted" && claim.dependents.length) {
    const words = model.words();
    const count = claim.dependents.length;
    confirm(words.dependentsTitle, [words.dependentsText(count)], words.goOn, () => record([claim.id], decision));
    return;
  }
  if (decision === "accepted" && claim.hindrance?.[0] === "object") {
    relink();
    return;
  }
  if (old === decision && !claim.hindrance) {
    if (decision) goOn();
    return;
  }
  record([claim.id], decision);
}

// What must be settled before a claim can be accepted; the server says the same.
const forbids = (hindrance) => ["object", "rejected"].includes(hindrance?.[0]);

function goOn() {
  const next = nextUndecided(current);
  if (next) choose(next);
}

function record(ids, decision) {
  const words = model.words();
  for (const id of ids) model.pending.set(id, decision);
  const one = ids.length === 1 ? ids[0] : null;
  const hindered = one && decision === "accepted" && forbids(model.claim(one).hindrance);
  if (one && decision && !hindered) goOn();
  draw();
  list.focus(current);
  enqueue("decide", { ids, decision }, (answer) => {
    for (const id of ids) model.pending.delete(id);
    if (!answer) {
      if (one) current = one;
      return;
    }
    const refused = Object.keys(answer.refused);
    const more = answer.changed.filter((id) => !ids.includes(id)).length;
    const said = { accepted: words.saidAccepted, rejected: words.saidRejected, "": words.saidUndecided }[decision];
    const also = decision === "accepted" ? words.alsoAccepted : words.alsoUndecided;
    say(refused.length < ids.length && said, more && also(more), refused.length && words.refused(refused.length),
      words.countsShort(model.counts()));
    if (one && refused.length) current = one;
    const several = refused.length && ids.length > 1;
    note([more && also(more), several && words.refused(refused.length)].filter(Boolean).join(" "));
  });
}

function relink() {
  const claim = model.claim(current);
  if (!claim) return;
  openRelink(claim, async (said) => {
    let problem = "";
    await enqueue("relink", said, (answer, failure) => {
      if (answer) {
        say(model.words().saidRelinked(answer.changed.length));
        note(model.words().saidRelinked(answer.changed.length));
        kept.add(claim.id);
      } else if (failure.kind === "refused") problem = failure.message;
      else close();
    });
    return problem;
  });
}

// What the text says and no claim does: in the words that are selected, else in those of the current claim.
function add() {
  const claim = model.claim(current);
  const passage = reading.selected() ?? (claim && reading.wordsOf(claim));
  if (!passage) {
    note(model.words().addNothing);
    return;
  }
  openAdd(passage, reading.locate, async (said, goesOn) => {
    let problem = "";
    let told = "";
    await enqueue("add", said, (answer, failure) => {
      if (failure) problem = model.words().failed[failure.kind] ?? failure.message;
      if (!answer) return true;
      // It gives the focus back to the claim that had it, which is then the current one.
      if (!goesOn) close();
      told = showAdded(answer);
      return true;
    });
    return { problem, told };
  });
}

function showAdded(answer) {
  model.setText(answer.text);
  reading.unselect();
  reading.build();
  current = answer.claim;
  for (const id of [current, ...answer.changed]) kept.add(id);
  const told = toldOf(answer);
  say(told);
  note(told);
  return told;
}

function acceptAll() {
  const undecided = model.undecided();
  const claims = undecided.filter((claim) => !forbids(claim.hindrance));
  if (!claims.length) return;
  const words = model.words();
  const count = { asserted: 0, planned: 0, negated: 0 };
  for (const claim of claims) count[claim.modality] += 1;
  const unsure = claims.filter((claim) => claim.confidence < UNSURE).length;
  const hindered = claims.filter((claim) => claim.hindrance).length;
  const left = undecided.length - claims.length;
  confirm(words.acceptAllTitle(claims.length),
    [words.acceptAllText(count), unsure && words.acceptAllUnsure(unsure), hindered && words.acceptAllHindered(hindered),
      left && words.acceptAllLeft(left)],
    words.acceptAllButton(claims.length), () => record(claims.map((claim) => claim.id), "accepted"));
}

function end() {
  const words = model.words();
  const line = [`${words.endText(model.counts().undecided)} `, make("code", "", model.text.table), "."];
  confirm(words.endTitle, [line], words.end, () => {
    queue = queue.then(async () => {
      try {
        await tell("end", {});
        finished = true;
        ended(model.counts());
      } catch (failure) {
        await recover(failure);
      }
    });
  });
}

// What a change did beside what was asked, for a moment beside the buttons.
function note(text) {
  if (!text) return;
  byId("saved").textContent = text;
  byId("saved").classList.remove("plain");
}

function showSaved() {
  const element = byId("saved");
  if (!element) return;
  const words = model.words();
  byId("claims").setAttribute("aria-busy", String(waiting > 0));
  const noted = element.textContent && !element.classList.contains("plain");
  if (waiting || !noted) {
    element.textContent = waiting ? words.saving : words.saved;
    element.classList.add("plain");
  }
  if (element.classList.contains("not") && !waiting) {
    element.textContent = words.notSaved;
    element.classList.remove("plain");
  }
}

function trouble(text, retry) {
  const element = byId("trouble");
  const words = model.words();
  const act = retry ? () => load(true) : () => {
    element.hidden = true;
    list.focus(current);
  };
  element.replaceChildren(make("p", "", text), button("quiet", retry ? words.retry : words.dismiss, act));
  element.hidden = false;
  byId("saved").classList.toggle("not", Boolean(retry));
  showSaved();
}

// `told`: whether an open dialog has said what went wrong.
async function recover(failure, told = false) {
  const words = model.words();
  if (failure.kind === "gone") trouble(words.gone, true);
  else if (failure.kind === "changed") await load(false, told ? "" : words.changedMeanwhile);
  else if (!isOpen()) await load(false, failure.message);
}

// The claims as the table has them; what is wrong with it stays on the page until it can be read again.
async function load(clear, message = "") {
  try {
    const answer = await ask("claims");
    const isFirst = !model.text;
    model.setText(answer.text);
    model.relations = answer.relations;
    model.setClaims(answer);
    if (isFirst && !model.undecided().length) filter = "all";
    list.forget();
    reading.build();
    byId("saved").classList.remove("not");
    byId("saved").textContent = "";
    if (clear) byId("trouble").hidden = true;
    if (message) trouble(message, false);
    showHead();
    draw();
    if (!isOpen()) list.focus(current);
  } catch (failure) {
    if (!failure.kind) throw failure;
    trouble(failure.kind === "gone" ? model.words().gone : failure.message, true);
  }
}

async function lookAgain() {
  if (document.visibilityState === "hidden" || waiting || finished || !model.text || isOpen()) return;
  const answer = await ask("version").catch((failure) => failure);
  if (waiting || answer.version === model.version) return;
  if (answer.version) await load(true, model.words().reloaded);
  else trouble(answer.kind === "gone" ? model.words().gone : answer.message, true);
}

function showHead() {
  const { title } = model.words();
  byId("name").textContent = model.text?.name ?? "";
  byId("table").textContent = model.text?.table ?? "";
  document.title = model.text ? `${model.text.name} · ${title}` : title;
}

function setLanguage(tag) {
  model.language = tag;
  page.lang = tag;
  const words = model.words();
  for (const element of document.querySelectorAll("[data-text]")) element.textContent = words[element.dataset.text];
  for (const element of document.querySelectorAll("[data-label]")) {
    element.setAttribute("aria-label", words[element.dataset.label]);
  }
  for (const element of document.querySelectorAll("[data-language]")) {
    element.setAttribute("aria-pressed", String(element.dataset.language === tag));
  }
  byId("saved").textContent = "";
  showHead();
  if (model.text) draw();
  showSaved();
}

const ACTS = {
  j: () => step(1), ArrowDown: () => step(1), k: () => step(-1), ArrowUp: () => step(-1),
  a: () => decide("accepted"), r: () => decide("rejected"), u: () => decide(""), l: relink, n: add,
  f: () => setFilter(filter === "all" ? "undecided" : "all"), A: acceptAll, "?": () => help(keys),
};

document.addEventListener("keydown", (event) => {
  if (isOpen() || finished || !model.text || event.isComposing) return;
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const arrow = event.key.startsWith("Arrow");
  if (arrow ? event.target.closest("#text") : !keys.on) return;
  const act = ACTS[event.key.length === 1 && !event.shiftKey ? event.key.toLowerCase() : event.key];
  if (!act || (event.repeat && "aruln".includes(event.key))) return;
  event.preventDefault();
  act();
});

window.addEventListener("beforeunload", (event) => { if (waiting) event.preventDefault(); });
window.addEventListener("focus", lookAgain);
document.addEventListener("visibilitychange", lookAgain);
for (const one of document.querySelectorAll("[data-language]")) {
  one.addEventListener("click", () => setLanguage(one.dataset.language));
}
for (const one of document.querySelectorAll("[data-filter]")) {
  one.addEventListener("click", () => setFilter(one.dataset.filter));
}
byId("help-button").addEventListener("click", () => help(keys));
byId("end-button").addEventListener("click", end);
byId("accept-all").addEventListener("click", acceptAll);
// Pressing the button must leave the words selected.
byId("add").addEventListener("mousedown", (event) => event.preventDefault());
byId("add").addEventListener("click", add);
onClosed(() => {
  if (finished) return;
  list.focus(current);
  reading.reselect();
});
list.onAct({ choose: (id) => { if (id !== current) choose(id); }, decide, relink });
reading.onChoose((id) => choose(id));

const chosen = page.dataset.chosen || (navigator.language.startsWith("id") ? "id" : "en");
setLanguage(chosen in texts ? chosen : "en");
load(true);
