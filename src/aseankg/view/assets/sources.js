"use strict";
// Citations in the panel, numbered as they come, and the list of sources that they lead to.
aseankg.sources = (() => {
  const { model } = aseankg;
  const { make, button, link, heading } = aseankg.markup;
  let cited = [];

  function show(number) {
    const entry = document.getElementById(`source-${number}`);
    entry.scrollIntoView({ block: "nearest" });
    entry.focus();
  }

  function mark(source) {
    const number = cited.indexOf(source) + 1;
    const { title } = model.sources[source];
    const element = button("cite", String(number), () => show(number), model.texts().source(number, title));
    element.title = title;
    return element;
  }

  // The numbers of all sources that state some facts, or what stands in for a source.
  function cite(facts) {
    const numbers = [...new Set(facts.flatMap((fact) => fact.sources))];
    cited.push(...numbers.filter((source) => !cited.includes(source)));
    numbers.sort((first, second) => cited.indexOf(first) - cited.indexOf(second));
    const marks = make("span", "cites", ...numbers.map(mark));
    const inferred = facts.every((fact) => fact.inferred);
    if (inferred) marks.append(make("span", "badge inferred", model.texts().inferred));
    else if (!numbers.length) marks.append(make("span", "badge", model.texts().noSource));
    return marks;
  }

  function entry(source, place) {
    const { title, publisher, issued, language, url, name } = model.sources[source];
    const address = url && model.web(url);
    const text = title || name;
    const head = address ? link("title", text, address) : make("span", "title", text);
    if (language) head.lang = language;
    const details = [publisher, issued && model.date(issued), !address && url].filter(Boolean).join(" · ");
    const element = make("li", "source", head, details ? make("span", "detail", details) : null);
    element.id = `source-${place + 1}`;
    element.tabIndex = -1;
    return element;
  }

  function list() {
    if (!cited.length) return null;
    return make("section", "sources", heading(model.texts().sources), make("ol", "", ...cited.map(entry)));
  }

  return { cite, list, restart: () => { cited = []; } };
})();
