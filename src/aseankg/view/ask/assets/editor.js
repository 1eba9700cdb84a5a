"use strict";
// The box for SPARQL: a plain text field, so that every aid and key works in it, over the same text in colours.
aseankg.ask.editor = ({ names, prefixes, run, texts, say }) => {
  const { make, offering, fresh } = aseankg.ask.elements;
  const { read, KEYWORDS, FUNCTIONS } = aseankg.ask.tokens;
  const OFFERED = 12;
  // A text longer than this is shown without colours, which would make typing slow.
  const COLOURED = 20000;
  const field = make("textarea", "ask-text");
  const colours = make("pre", "ask-colours");
  const measure = make("span", "");
  const hint = make("p", "ask-hint");
  const label = make("label", "ask-label");
  const offers = offering(field, draw, take);
  const box = make("div", "ask-editor", colours, field, offers.list);
  let replaced = [0, 0];

  field.id = fresh();
  field.rows = 8;
  field.spellcheck = false;
  field.autocapitalize = "off";
  field.autocomplete = "off";
  field.wrap = "soft";
  field.setAttribute("aria-haspopup", "listbox");
  label.htmlFor = field.id;
  hint.id = fresh();
  field.setAttribute("aria-describedby", hint.id);
  colours.setAttribute("aria-hidden", "true");

  function paint(fault) {
    const tokens = field.value.length > COLOURED ? [{ kind: "other", text: field.value, start: 0 }] : read(field.value);
    const parts = tokens.map((token) => {
      const wrong = fault && token.start <= fault.start && fault.start < token.start + token.text.length;
      return make("span", `ask-${token.kind}${wrong ? " ask-wrong" : ""}`, token.text);
    });
    // A last line without text has no height of its own.
    colours.replaceChildren(...parts, "\n");
    colours.scrollTop = field.scrollTop;
    colours.scrollLeft = field.scrollLeft;
  }

  function draw(offer) {
    const { text, language } = offer.label ?? { text: "" };
    const name = make("span", "", text);
    if (language) name.lang = language;
    return [make("code", "", offer.insert.trim()), name, make("small", "", offer.note ?? "")];
  }

  const named = (entry) => ({
    insert: names.written(entry.iri), label: names.label(entry.iri),
    note: entry.role === "thing" ? names.classOf(entry.iri) : "",
  });

  function offersFor(word) {
    if (/^[?$]/.test(word)) {
      const others = read(field.value).filter(({ kind, start }) => kind === "variable" && start !== replaced[0]);
      return [...new Set(others.map(({ text }) => text))].filter((text) => text.startsWith(word) && text !== word)
        .map((insert) => ({ insert }));
    }
    const [, prefix, local] = /^([\w-]*):(.*)$/.exec(word) ?? [];
    if (prefix !== undefined) {
      const base = prefixes[prefix];
      if (!base) return [];
      const inside = ({ iri, local: name }) => name?.startsWith(`${prefix}:`) && iri.startsWith(base);
      return names.find(local, inside, OFFERED).map(named);
    }
    const start = word.toLowerCase();
    const fixed = (list, ending) => list.filter((name) => name.toLowerCase().startsWith(start))
      .map((name) => ({ insert: name + ending }));
    return [...fixed(KEYWORDS, " "), ...fixed(FUNCTIONS, "("), ...fixed(Object.keys(prefixes), ":"),
      ...names.find(word, names.offered, OFFERED).map(named)].slice(0, OFFERED);
  }

  // What stands before the caret and could be completed, and where it begins.
  function wordBefore() {
    const end = field.selectionStart;
    if (end !== field.selectionEnd) return null;
    const token = read(field.value).find(({ start, text }) => start < end && end <= start + text.length);
    if (token && ["comment", "string", "unended", "iri", "number"].includes(token.kind)) return null;
    const word = /(?:[?$][\p{L}\p{N}_]*|[\p{L}_][\p{L}\p{N}_-]*:[\p{L}\p{N}_.-]*|[\p{L}_][\p{L}\p{N}_]*)$/u
      .exec(field.value.slice(0, end))?.[0] ?? "";
    replaced = [end - word.length, end];
    return word;
  }

  function offer(asked) {
    const word = wordBefore();
    if (word === null || (!asked && word.length < 2)) return offers.close();
    const found = offersFor(word).filter(({ insert }) => insert.trim() !== word);
    const whole = found.length && [...KEYWORDS, ...FUNCTIONS].includes(word.toUpperCase());
    if (!found.length || (whole && !asked)) return offers.close();
    offers.show(found);
    place();
    if (asked) say(texts().offers(found.length));
    return undefined;
  }

  // The list stands under the line with the caret, which the colours below the text are measured for.
  function place() {
    const before = make("span", "", field.value.slice(0, replaced[0]));
    const probe = make("pre", "ask-colours", before, measure);
    measure.textContent = "​";
    probe.style.visibility = "hidden";
    box.append(probe);
    const spot = measure.getBoundingClientRect();
    const frame = box.getBoundingClientRect();
    const left = Math.max(0, Math.min(spot.left - frame.left, frame.width - Math.min(360, frame.width)));
    offers.list.style.left = `${left}px`;
    offers.list.style.top = `${Math.min(spot.bottom - frame.top - field.scrollTop, frame.height) + 2}px`;
    probe.remove();
  }

  function take({ insert }) {
    field.focus();
    field.setSelectionRange(...replaced);
    // The one way to write into a field that the browser can undo.
    if (!document.execCommand("insertText", false, insert)) {
      field.setRangeText(insert, ...replaced, "end");
      paint();
    }
    offers.close();
  }

  function key(event) {
    if ((event.ctrlKey || event.metaKey) && event.key === "Enter") {
      event.preventDefault();
      offers.close();
      run();
    } else if (event.ctrlKey && event.key === " ") {
      event.preventDefault();
      offer(true);
    } else {
      offers.key(event);
    }
  }

  field.addEventListener("input", (event) => {
    paint();
    if (event.inputType === "insertText" || event.inputType === "deleteContentBackward") offer(false);
    else offers.close();
  });
  field.addEventListener("keydown", key);
  field.addEventListener("scroll", () => {
    paint();
    offers.close();
  });
  field.addEventListener("click", offers.close);

  return {
    element: make("div", "", label, box, hint),
    text: () => field.value,
    set: (text) => { field.value = text; paint(); },
    point: (fault) => {
      paint(fault);
      if (!fault) return;
      field.focus();
      field.setSelectionRange(fault.start, fault.start);
    },
    rename: () => {
      label.textContent = texts().editor;
      hint.textContent = texts().editorHint;
      offers.list.setAttribute("aria-label", texts().offered);
    },
  };
};
