"use strict";
// The ready-made questions: the list of them, and the form of one with its parameters.
aseankg.ask.forms = ({ names, questions, prefixes, texts, language }) => {
  const { make, offering, fresh } = aseankg.ask.elements;
  const XSD = "http://www.w3.org/2001/XMLSchema#";
  const CHOICE = "one of ";
  const OFFERED = 10;
  const inLanguage = (said) => said[language()] ?? said.en ?? Object.values(said)[0] ?? "";
  const literal = (text) => `"${[...text].map((character) => ({ "\\": "\\\\", '"': '\\"' })[character] ??
    (character < " " ? `\\u${character.codePointAt(0).toString(16).padStart(4, "0")}` : character)).join("")}"`;
  const choices = ({ kind }) => (kind.startsWith(CHOICE) ? kind.slice(CHOICE.length).split("|") : null);

  // A default as a person would write it.
  const plain = (text) => (text === "UNDEF" || text === null ? "" : /^"(.*)"(?:\^\^.*|@.*)?$/.exec(text)?.[1] ?? text);

  // What was entered, for the same field made anew in another language (`keep`, `restore`), and as an address has it.
  const plainly = (field) => {
    const restore = (value) => { field.value = value; };
    return { keep: () => field.value, restore, written: () => field.value, enter: restore };
  };

  function choiceField(parameter) {
    const field = make("select", "");
    const preset = plain(parameter.default);
    if (!preset) field.append(make("option", "", texts().any));
    if (!preset) field.options[0].value = "";
    for (const choice of choices(parameter)) {
      const label = names.label(prefixes.asean + choice);
      const option = make("option", "", label?.text ?? choice);
      option.value = choice;
      option.selected = choice === preset;
      field.append(option);
    }
    return { field, extra: null, term: () => (field.value ? literal(field.value) : null), ...plainly(field) };
  }

  function typedField(parameter) {
    const field = make("input", "");
    const { kind } = parameter;
    const wrong = { year: "notYear", integer: "notNumber", date: "notDay" }[kind];
    field.type = "text";
    if (kind === "date") field.placeholder = texts().day;
    else if (kind !== "text") field.inputMode = "numeric";
    field.value = plain(parameter.default);
    function term() {
      const text = field.value.trim();
      if (!text) return null;
      if (kind === "text") return literal(text);
      const day = kind === "date" && /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
      if (day && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)) return `"${text}"^^<${XSD}date>`;
      if (kind === "year" && /^\d{4}$/.test(text)) return String(Number(text));
      if (kind === "integer" && /^[+-]?\d{1,15}$/.test(text)) return String(Number(text));
      throw new Error(texts()[wrong](text));
    }
    return { field, extra: null, term, ...plainly(field) };
  }

  function thingField(parameter) {
    const field = make("input", "");
    const wanted = names.ofKind(parameter.kind);
    let chosen = null;
    field.type = "text";
    field.autocomplete = "off";
    field.placeholder = texts().choose;
    field.setAttribute("role", "combobox");
    field.setAttribute("aria-expanded", "false");
    const draw = ({ iri }) => {
      const { text, language: tag } = names.shown(iri);
      const name = make("span", "", text);
      if (tag) name.lang = tag;
      return [name, make("small", "", names.classOf(iri))];
    };
    const offers = offering(field, draw, ({ iri }) => {
      chosen = iri;
      field.value = names.shown(iri).text;
    });
    offers.list.setAttribute("aria-label", texts().offered);
    // KIND/ID, as the tables write it, or a prefixed name.
    const reference = (text) => {
      const [, kind, id] = /^([\w-]+)[:/]([\w.-]+)$/.exec(text) ?? [];
      const base = { source: prefixes.src }[kind] ?? prefixes[kind];
      return base && names.known(base + id) && wanted(names.entry(base + id)) ? base + id : null;
    };
    const find = (most) => {
      const number = /^\d+$/.test(field.value.trim()) && prefixes.meeting &&
        `${prefixes.meeting}asean-summit-${field.value.trim()}`;
      const found = names.find(field.value, wanted, most);
      const summit = number && names.known(number) && wanted(names.entry(number)) ? [{ iri: number }] : [];
      return [...summit, ...found.filter(({ iri }) => iri !== number)].slice(0, most);
    };
    field.addEventListener("input", () => {
      chosen = null;
      offers.show(find(OFFERED));
    });
    field.addEventListener("keydown", (event) => {
      if (!offers.key(event) && event.key === "ArrowDown") offers.show(find(OFFERED));
    });
    // A thing is taken without a choice only where its name leaves none.
    function term() {
      const text = field.value.trim();
      if (!text) return null;
      const own = chosen ?? reference(text);
      if (own) return `<${own}>`;
      const [first, second] = find(2);
      const same = (entry) => entry && names.entry(entry.iri).names.some((name) => names.fold(name) === names.fold(text));
      const exact = first && (/^\d+$/.test(text) || (same(first) && !same(second)) || !second) ? first.iri : null;
      if (!exact) throw new Error(texts().notKnown(text));
      return `<${exact}>`;
    }
    function restore({ iri, text }) {
      chosen = iri;
      field.value = iri ? names.shown(iri).text : text;
      if (document.activeElement === field && !iri && text) offers.show(find(OFFERED));
    }
    const preset = /^([\w-]+):([\w.-]+)$/.exec(parameter.default ?? "");
    if (preset && prefixes[preset[1]]) restore({ iri: prefixes[preset[1]] + preset[2] });
    return {
      field, extra: offers.list, term, keep: () => ({ iri: chosen, text: field.value }), restore,
      written: () => (chosen ? names.written(chosen) : field.value),
      enter: (text) => restore({ iri: reference(text), text }),
    };
  }

  function fieldOf(parameter) {
    if (choices(parameter)) return choiceField(parameter);
    if (["date", "year", "integer", "text"].includes(parameter.kind)) return typedField(parameter);
    return thingField(parameter);
  }

  // The form of a question: its element, and `fill()`, the SPARQL with each value in its place, as a term. What was
  // entered into a `previous` form of the same question is kept.
  function form(question, previous) {
    const message = make("p", "ask-fault");
    message.setAttribute("role", "alert");
    const fields = question.parameters.filter(({ name }) => name !== "lang").map((parameter) => {
      const made = fieldOf(parameter);
      const label = make("label", "", inLanguage(parameter.about),
        parameter.default === "UNDEF" ? make("small", "", ` (${texts().optional})`) : null);
      made.field.id = fresh();
      label.htmlFor = made.field.id;
      if (parameter.default === null) made.field.setAttribute("aria-required", "true");
      const element = make("div", "ask-field", label, made.field, made.extra);
      return { ...made, parameter, element };
    });
    previous?.fields.forEach(({ keep }, place) => fields[place].restore(keep()));

    function fill() {
      message.textContent = "";
      let { sparql } = question;
      if (question.parameters.some(({ name }) => name === "lang")) sparql = put(sparql, "lang", literal(language()));
      for (const { field, term, parameter } of fields) {
        field.removeAttribute("aria-invalid");
        try {
          const value = term();
          if (value === null && parameter.default === null) throw new Error(texts().needed(inLanguage(parameter.about)));
          if (value !== null) sparql = put(sparql, parameter.name, value);
        } catch (error) {
          message.textContent = error.message;
          field.setAttribute("aria-invalid", "true");
          field.focus();
          return null;
        }
      }
      return sparql;
    }

    return { element: make("div", "ask-fields", ...fields.map(({ element }) => element), message), fill, fields };
  }

  // What was entered, each `NAME:TEXT`; and the other way round.
  const written = (made) => made.fields.map(({ parameter, written: text }) => `${parameter.name}:${text()}`);

  function enter(made, given) {
    for (const { parameter, enter: put } of made.fields) {
      const said = given.find((each) => each.startsWith(`${parameter.name}:`));
      if (said !== undefined) put(said.slice(parameter.name.length + 1));
    }
  }

  // The line VALUES ?name { … } of a question holds the term instead of its default.
  function put(sparql, name, term) {
    const block = new RegExp(`^([^#\\n]*\\bVALUES\\s+\\?${name}\\s*\\{)[^{}]*\\}`, "gm");
    return sparql.replace(block, (_, head) => `${head} ${term} }`);
  }

  function matching(text) {
    const asked = names.fold(text).split(" ").filter(Boolean);
    return questions.filter((question) => {
      const words = names.fold(`${question.name} ${inLanguage(question.titles)} ${inLanguage(question.abouts)}`);
      return asked.every((word) => words.includes(word));
    });
  }

  return { form, matching, inLanguage, written, enter };
};
