// The claims as the table has them, the decisions that are still on their way, and how all is said in words.
import { texts } from "./texts.js";

export const model = {
  text: null, relations: {}, version: "", claims: [], things: {}, terms: {}, language: "en",
  pending: new Map(),
  words: () => texts[model.language],

  setText(text) {
    model.text = text;
  },

  setClaims(answer) {
    model.version = answer.version;
    model.claims = answer.claims;
    model.things = answer.things;
    model.terms = { ...model.terms, ...answer.terms };
    model.byId = new Map(model.claims.map((claim) => [claim.id, claim]));
  },

  claim: (id) => model.byId?.get(id),
  decision: (claim) => model.pending.get(claim.id) ?? claim.decision,
  undecided: () => model.claims.filter((claim) => !model.decision(claim)),

  counts() {
    const counts = { all: model.claims.length, accepted: 0, rejected: 0, undecided: 0 };
    for (const claim of model.claims) counts[model.decision(claim) || "undecided"] += 1;
    return { ...counts, decided: counts.accepted + counts.rejected };
  },

  // How many other claims name a thing that a claim names.
  others: (claim, name) => model.claims.filter((other) => other.id !== claim.id &&
    [other.subject, other.object, other.meeting].includes(name)).length,

  label(name) {
    if (name === `source/${model.text.source}`) return model.words().thisText;
    return model.things[name]?.labels[model.language] ?? name;
  },

  term: (name) => model.terms[name]?.[model.language] ?? name,
  isNew: (name) => Boolean(model.things[name]?.new),

  date(value) {
    const [year, month, day] = value.split("-").map(Number);
    const options = { year: "numeric", month: "long", ...(day && { day: "numeric" }), timeZone: "UTC" };
    const date = new Date(Date.UTC(year, (month || 1) - 1, day || 1));
    if (!/^\d{4}(-\d\d){0,2}$/.test(value) || Number.isNaN(date.getTime())) return value;
    return month ? date.toLocaleDateString(model.words().locale, options) : value;
  },

  percent: (value) => value.toLocaleString(model.words().locale, { style: "percent", maximumFractionDigits: 0 }),

  // A text and its language, of TEXT@LANGUAGE.
  tagged(value) {
    const [, text, language] = /^(.+)@([a-z]{2,3}(?:-[A-Za-z0-9]+)*)$/s.exec(value) ?? [null, value, ""];
    return { text, language };
  },

  hindrance(claim) {
    if (!claim.hindrance || model.decision(claim) === "rejected") return "";
    const [reason, name] = claim.hindrance;
    return model.words().hindrance[reason](name ? model.label(name) : "");
  },
};
