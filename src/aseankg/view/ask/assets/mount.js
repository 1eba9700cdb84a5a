"use strict";
// Puts the part that answers questions into an element of a page:
//
//   const asking = aseankg.mountAsk(element, { data, language, questions, onSelect, has, views });
//
// data       { prefixes, facts, engine, script }: prefix to namespace; TriG and oxigraph's WebAssembly, each as base64
//            of gzip; the text of the worker
// questions  the ready-made ones: { name, titles, abouts, theme, parameters: [{ name, kind, about, default }], sparql }
// onSelect   called with IRIs and "network", "map" or "timeline" when the reader wants to see them there
// has        whether the page can show a thing with this IRI
// views      those of the three that the page has
// stands     whether the page, on the day that it is set to, has a thing with this IRI
// onAllTimes called when the reader wants the page to be set to no day
// copy       puts a text on the clipboard
// onAsk      called when another question was asked, or none is any more
//
// The engine starts when `open()` is called or a question is asked. Of what is returned, `setLanguage(tag)` rewrites all
// words, `setDay(words)` says which day the page is set to, or, with null, none; `stop()` ends what runs,
// `ask(sparql)` asks as if typed, `menus()` is the question asked, by key a list of texts, `restore(menus)` asks it
// again, and `csv()` is the last answer as CSV.
aseankg.mountAsk = (element, { data, language: first, questions, onSelect, has, views, stands,
  onAllTimes, copy, onAsk }) => {
  const { make, button, fresh } = aseankg.ask.elements;
  const { tokens, explain } = aseankg.ask;
  const LIMIT = 100001;
  const EXAMPLES = {
    sources: "# Which source says what was adopted where?\nSELECT ?document ?meeting ?source {\n" +
      "  GRAPH ?source { ?document asean:adoptedAt ?meeting }\n}\nORDER BY ?meeting",
    places: "# Which places take part in which initiatives?\nSELECT ?place ?initiative {\n" +
      "  ?place a asean:Place ; asean:participatesIn ?initiative\n}\nORDER BY ?initiative ?place",
    counts: "# How many things of each class are there?\nSELECT ?class (COUNT(?thing) AS ?things) {\n" +
      "  ?thing a ?class\n  FILTER(STRSTARTS(STR(?class), STR(asean:)))\n}\nGROUP BY ?class\nORDER BY DESC(?things)",
  };
  const declarations = Object.entries(data.prefixes).map(([prefix, iri]) => `PREFIX ${prefix}: <${iri}>`).join(" ");
  let language = first;
  let question = null;
  let form = null;
  let facts = null;
  let ticking = null;
  let asked = null;
  let menus = {};
  let day = null;
  const texts = () => aseankg.ask.texts[language];
  const names = aseankg.ask.names(data.prefixes, has);
  const engine = aseankg.ask.startEngine(data);
  const status = make("p", "ask-status");
  const fault = make("p", "ask-fault");
  const say = (text) => { status.textContent = text; };
  const forms = aseankg.ask.forms({ names, questions, prefixes: data.prefixes, texts, language: () => language });
  const editor = aseankg.ask.editor({ names, prefixes: data.prefixes, run, texts, say });
  const results = aseankg.ask.results({
    names, texts, language: () => language, engine, onSelect, views, stands, fail: failed, copy,
  });

  const heading = make("h2", "");
  const summary = make("summary", "", heading);
  const filter = make("input", "");
  const filterLabel = make("label", "hidden");
  const list = make("div", "ask-groups");
  const aside = make("details", "ask-list", summary, filterLabel, filter, list);
  const title = make("h2", "");
  const about = make("p", "ask-about");
  const dayNote = make("p", "");
  const allTimes = button("ask-way", "", () => { onAllTimes(); go.focus(); });
  const dayBox = make("div", "ask-day", dayNote, allTimes);
  const body = make("div", "ask-body");
  const go = button("ask-go", "", () => (ticking ? engine.stop() : run()));
  const toSparql = button("ask-way", "", openAsSparql);
  const examples = make("p", "ask-examples");
  const main = make("div", "ask-main", title, about, dayBox, body, make("div", "ask-run", go, toSparql), examples, status, fault,
    results.element);
  filter.type = "search";
  filter.id = fresh();
  filterLabel.htmlFor = filter.id;
  main.setAttribute("aria-busy", "false");
  status.setAttribute("role", "status");
  fault.setAttribute("role", "alert");
  aside.open = true;

  function entry(one) {
    const made = button("ask-question", one ? forms.inLanguage(one.titles) : texts().own, () => {
      choose(one);
      if (window.matchMedia("(max-width: 760px)").matches) aside.open = false;
    });
    if (one === question) made.setAttribute("aria-current", "true");
    return made;
  }

  function drawList() {
    const found = forms.matching(filter.value);
    const themes = [...new Set(found.map(({ theme }) => theme))].sort();
    const groups = themes.flatMap((theme) => [
      make("h3", "ask-theme", texts().themes[theme] ?? theme),
      make("ul", "", ...found.filter((one) => one.theme === theme).map((one) => make("li", "", entry(one)))),
    ]);
    list.replaceChildren(entry(null), ...(groups.length ? groups : [make("p", "", texts().noQuestion)]));
  }

  function choose(one) {
    question = one;
    form = one && forms.form(one);
    results.show(null);
    fault.textContent = "";
    tell({});
    describe();
    drawList();
  }

  function tell(now) {
    menus = now;
    onAsk();
  }

  const same = (wanted) => ["ask", "given", "sparql"].every((key) => String(wanted[key]) === String(menus[key]));

  // Asks what an address holds, once names are known, if it is not what was asked last.
  async function restore(wanted) {
    if (same(wanted)) return;
    const [name] = wanted.ask ?? [], [text] = wanted.sparql ?? [];
    const ready = questions.find((one) => one.name === name);
    if (!ready && !text) return;
    choose(ready ?? null);
    if (ready) {
      tell({ ask: [name], given: wanted.given ?? [] });
      await open();
      if (question !== ready) return;
      forms.enter(form, wanted.given ?? []);
    } else editor.set(text);
    await run();
  }

  function describe() {
    title.textContent = question ? forms.inLanguage(question.titles) : texts().own;
    about.textContent = question ? forms.inLanguage(question.abouts) : "";
    about.hidden = !question;
    body.replaceChildren(form ? form.element : editor.element);
    toSparql.hidden = examples.hidden = false;
    if (question) examples.hidden = true; else toSparql.hidden = true;
    examples.replaceChildren(texts().examples, ": ", ...Object.entries(EXAMPLES).flatMap(([name, text], place) =>
      [place ? " · " : "", button("ask-example", texts().exampleNames[name], () => { editor.set(text); run(); })]));
  }

  function openAsSparql() {
    const sparql = form.fill();
    if (sparql === null) return;
    const said = forms.inLanguage(question.titles);
    choose(null);
    editor.set(`# ${said}\n${sparql}`);
  }

  function tick(began) {
    const seconds = Math.floor((performance.now() - began) / 1000);
    if (facts !== null && seconds >= 1) say(texts().running(seconds));
  }

  function busy(on) {
    clearInterval(ticking);
    const began = performance.now();
    ticking = on ? setInterval(() => tick(began), 500) : null;
    go.textContent = on ? texts().stop : texts().ask;
    go.classList.toggle("ask-stop", on);
    main.setAttribute("aria-busy", String(on));
  }

  async function open() {
    if (facts !== null) return;
    say(texts().loading);
    const index = await engine.ready();
    if (facts !== null) return;
    names.fill(index);
    facts = index.facts;
    say(texts().answeredFrom(facts.toLocaleString(texts().locale)));
    if (question) renew();
  }

  // The form is made anew, for names or a language that it did not have, and the reader goes on where they were.
  function renew() {
    const place = form.fields.findIndex(({ field }) => field === document.activeElement);
    const previous = form;
    form = forms.form(question, previous);
    body.replaceChildren(form.element);
    form.fields[place]?.field.focus();
    // Again, for the field that now has the focus may offer names.
    form.fields.forEach(({ restore }, at) => restore(previous.fields[at].keep()));
  }

  function refuse(problem) {
    fault.textContent = problem.text;
    say("");
    editor.point(question ? null : problem.token);
  }

  function failed(error) {
    if (error.stopped) {
      say(texts().stopped);
      results.show(null);
    } else if (error.broken) {
      say("");
      fault.textContent = facts === null ? `${texts().noEngine} (${error.message})` : texts().broken;
    } else {
      refuse(explain.failed(error.message, asked.text, asked.tokens, texts()));
    }
  }

  async function run() {
    if (ticking) return;
    fault.textContent = "";
    editor.point(null);
    const own = !question;
    const text = own ? editor.text() : form.fill();
    if (text === null) return;
    asked = { text, tokens: tokens.read(text) };
    const slip = tokens.fault(asked.tokens, data.prefixes);
    if (slip) {
      refuse(explain.slip(slip, text, data.prefixes, texts()));
      return;
    }
    tell(own ? { sparql: [text] } : { ask: [question.name], given: forms.written(form) });
    busy(true);
    try {
      await open();
      const sparql = `${declarations}\n${tokens.limited(text, asked.tokens, LIMIT)}`;
      const order = tokens.variables(asked.tokens);
      const found = await engine.ask({ form: tokens.form(asked.tokens), sparql, order, from: 0, count: results.STEP });
      results.show(found, own);
      say(texts().answeredFrom(facts.toLocaleString(texts().locale)));
    } catch (error) {
      results.show(null);
      failed(error);
    } finally {
      busy(false);
    }
  }

  // Questions are answered from all facts of the page, whatever day its other views are set to; the reader is told.
  function setDay(words) {
    const changed = day !== words;
    day = words;
    dayBox.hidden = day === null;
    dayNote.textContent = day === null ? "" : texts().setTo(day);
    allTimes.textContent = texts().allTimes;
    if (changed) results.draw();
  }

  function setLanguage(tag) {
    language = tag;
    names.setLanguage(tag);
    heading.textContent = texts().questions;
    filterLabel.textContent = texts().filter;
    filter.placeholder = texts().filter;
    toSparql.textContent = texts().asSparql;
    go.textContent = ticking ? texts().stop : texts().ask;
    fault.textContent = "";
    say(facts === null ? "" : texts().answeredFrom(facts.toLocaleString(texts().locale)));
    editor.rename();
    setDay(day);
    if (question) form = forms.form(question, form);
    describe();
    drawList();
    results.draw();
  }

  filter.addEventListener("input", drawList);
  // Enter in a field answers, once the list of names below it has had its turn.
  body.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && question && event.target.tagName === "INPUT") run();
  });
  editor.set(EXAMPLES.sources);
  element.replaceChildren(aside, main);
  setLanguage(language);
  return {
    setLanguage, setDay,
    menus: () => menus,
    restore: (wanted) => restore(wanted).catch(failed),
    open: () => open().catch(failed),
    stop: engine.stop,
    csv: engine.csv,
    ask: (sparql) => { choose(null); editor.set(sparql); return run(); },
  };
};
