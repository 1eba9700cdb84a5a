// What the page asks before it does something large, and its help: one dialog, filled anew each time.
import { button, byId, make } from "./markup.js";
import { model } from "./model.js";

const dialog = byId("dialog");
let closed = () => {};
let generation = 0;

export const isOpen = () => dialog.open;
export const onClosed = (act) => { closed = act; };
export const close = () => dialog.close();

// The event comes late: by then the dialog may be open again, for something else.
dialog.addEventListener("close", () => {
  if (dialog.open) return;
  dialog.replaceChildren();
  closed();
});

// Opens the dialog; `first` gets the focus. Gives a function that tells whether it is still this one that is open.
export function open(title, children, first = null) {
  const heading = make("h2", "", title);
  heading.id = "dialog-title";
  dialog.replaceChildren(heading, ...children);
  if (!dialog.open) dialog.showModal();
  (first ?? dialog.querySelector("button, input"))?.focus();
  generation += 1;
  const own = generation;
  return () => dialog.open && own === generation;
}

export function confirm(title, lines, label, act) {
  const cancel = button("action", model.words().cancel, close);
  const go = button("action main", label, () => {
    close();
    act();
  });
  const paragraphs = lines.filter(Boolean).map((line) => make("p", "", ...[line].flat()));
  open(title, [...paragraphs, make("div", "answers", cancel, go)], cancel);
}

export function help(keys) {
  const words = model.words();
  const list = make("dl", "keys", ...words.keys.flatMap(([pressed, meaning]) => [
    make("dt", "", ...pressed.split(" ").flatMap((key) => [make("kbd", "", key), " "])), make("dd", "", meaning),
  ]));
  const marks = make("ul", "marks", ...words.marks.map(([mark, meaning]) =>
    make("li", "", make("span", `key ${mark}`, meaning))));
  const box = make("input", "");
  box.type = "checkbox";
  box.checked = keys.on;
  box.addEventListener("change", () => { keys.on = box.checked; });
  const label = make("label", "check", box, make("span", "", words.keysOn));
  const done = button("action main", words.dismiss, close);
  open(words.helpTitle, [make("p", "", words.helpText), list, make("h3", "", words.helpMarks), marks, label,
    make("div", "answers", done)], done);
}

export function ended(counts) {
  const words = model.words();
  const heading = make("h1", "", words.endedTitle);
  heading.tabIndex = -1;
  document.body.replaceChildren(make("main", "ended", heading,
    make("p", "", `${words.endedText(counts)} `, make("code", "", model.text.table), "."),
    make("p", "", `${words.endedNext} `, make("code", "", "aseankg build"), "."),
    make("p", "small", words.endedClose)));
  heading.focus();
}
