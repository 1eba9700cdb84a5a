// The text, marked where claims take their words from.
import { byId, make } from "./markup.js";
import { model } from "./model.js";

const pane = byId("text");
let pieces = [];
let choose = () => {};
let shown = null;
let selected = null;
// The first half of a character that a selection cuts in two.
const HALF = /[\ud800-\udbff]$/;

export const reading = {
  onChoose(act) {
    choose = act;
  },

  build() {
    pieces = [];
    pane.lang = model.text.language;
    const body = make("div", "");
    for (const [text, over, ending] of model.text.pieces) {
      if (!over.length) {
        body.append(text);
        continue;
      }
      const element = make("span", "piece", text);
      pieces.push({ element, over, ending });
      element.addEventListener("click", () => clicked(over));
      body.append(element);
    }
    pane.replaceChildren(body);
    shown = null;
  },

  // The words that are selected, and from where to where they stand, counted in characters; null where none are.
  selected() {
    const selection = window.getSelection();
    const body = pane.firstElementChild;
    selected = null;
    if (!body || !selection.rangeCount || selection.isCollapsed) return null;
    const range = selection.getRangeAt(0).cloneRange();
    if (!range.intersectsNode(body)) return null;
    const whole = document.createRange();
    whole.selectNodeContents(body);
    if (range.compareBoundaryPoints(Range.START_TO_START, whole) < 0) range.setStart(body, 0);
    if (range.compareBoundaryPoints(Range.END_TO_END, whole) > 0) range.setEnd(body, body.childNodes.length);
    selected = range;
    whole.setEnd(range.startContainer, range.startOffset);
    const before = whole.toString().replace(HALF, "");
    return passage(before.length, range.toString().length + whole.toString().length);
  },

  // After a dialog the words are selected as before it.
  reselect() {
    if (!selected?.startContainer.isConnected) return;
    window.getSelection().removeAllRanges();
    window.getSelection().addRange(selected);
  },

  unselect() {
    if (selected) window.getSelection().removeAllRanges();
    selected = null;
  },

  // The words of a claim, as they stand in the text.
  wordsOf(claim) {
    const words = [...whole()].slice(claim.start, claim.end).join("");
    return { words, start: claim.start, end: claim.end };
  },

  // Words that someone writes, where they stand nearest to a place, whatever white space is in them; null for nowhere.
  locate(words, near) {
    const parts = words.trim().split(/\s+/).map((part) => part.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&"));
    if (!parts[0]) return null;
    const found = [...whole().matchAll(new RegExp(parts.join("\\s+"), "gu"))]
      .map((match) => passage(match.index, match.index + match[0].length));
    return found.sort((one, other) => Math.abs(one.start - near) - Math.abs(other.start - near))[0] ?? null;
  },

  mark(current) {
    const own = pieces.filter((piece) => piece.over.includes(current));
    for (const piece of pieces) piece.element.className = classes(piece, own, current);
    if (own.length && shown !== current) bringIntoView(own);
    shown = current;
  },
};

const whole = () => model.text.pieces.map(([text]) => text).join("");
// A character outside the first plane counts as one, as it does in the table.
const characters = (text) => [...text].length;

// The text between two places, without the white space around it; null where that is all.
function passage(first, last) {
  const text = whole().slice(first, last);
  const words = text.trim();
  const start = characters(whole().slice(0, first)) + characters(text) - characters(text.trimStart());
  return words ? { words, start, end: start + characters(words) } : null;
}

const length = (claim) => claim.end - claim.start;
const known = (ids) => ids.map(model.claim).filter(Boolean);

// What is still open shows first, then what was accepted; of several claims the one with the fewest words.
function leading(claims) {
  const group = ["", "accepted", "rejected"].map((decision) =>
    claims.filter((claim) => model.decision(claim) === decision)).find((found) => found.length) ?? [];
  return [...group].sort((one, other) => length(one) - length(other))[0];
}

function classes(piece, own, current) {
  const claims = known(piece.over);
  const lead = own.includes(piece) ? model.claim(current) : leading(claims);
  if (!lead) return "piece";
  const found = ["piece", lead.modality, model.decision(leading(claims)) || "undecided"];
  const ending = known(piece.ending).map(model.decision);
  if (ending.length && ending.every(Boolean)) found.push(ending.includes("accepted") ? "ends-yes" : "ends-no");
  if (own.includes(piece)) found.push("now");
  if (piece === own[0]) found.push("first");
  if (piece === own.at(-1)) found.push("last");
  return found.join(" ");
}

// The claims of the words that were clicked on, one after the other.
function clicked(ids) {
  if (!window.getSelection().isCollapsed) return;
  const claims = known(ids).sort((one, other) =>
    Boolean(model.decision(one)) - Boolean(model.decision(other)) || length(one) - length(other));
  const at = claims.findIndex((claim) => claim.id === shown);
  if (claims.length) choose(claims[(at + 1) % claims.length].id);
}

function bringIntoView(own) {
  const frame = pane.getBoundingClientRect();
  const top = own[0].element.getBoundingClientRect().top;
  const bottom = own.at(-1).element.getBoundingClientRect().bottom;
  if (top >= frame.top + 20 && bottom <= frame.bottom - 20) return;
  const space = Math.max(20, (frame.height - (bottom - top)) / 2);
  pane.scrollTop += top - frame.top - Math.min(space, frame.height / 3);
}
