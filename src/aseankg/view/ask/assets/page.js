"use strict";
// Questions in the page of the network: a button in its heading opens them in the network's place.
{
  const { model } = aseankg;
  const section = document.getElementById("ask");
  const open = document.getElementById("ask-open");
  const text = (id) => document.getElementById(id).textContent;
  const nodes = new Map(model.nodes.map((node) => [model.iri(node.id), node]));

  function show(asking) {
    document.body.classList.toggle("asking", asking);
    section.hidden = !asking;
    open.setAttribute("aria-pressed", String(asking));
    if (asking) mounted.open();
  }

  // The network shows one thing with its details, or several at once.
  function select(iris) {
    const chosen = iris.map((iri) => nodes.get(iri)).filter(Boolean);
    show(false);
    if (chosen.length === 1) aseankg.select(iris[0]);
    else aseankg.drawing.gather(chosen);
  }

  const mounted = aseankg.mountAsk(section, {
    data: { ...JSON.parse(text("ask-data")), facts: text("ask-facts"), engine: text("ask-engine"), script: text("ask-worker") },
    questions: JSON.parse(text("ask-questions")),
    language: model.language(),
    onSelect: select,
    has: (iri) => nodes.has(iri),
    views: ["network"],
  });

  function rename() {
    const tag = document.documentElement.lang;
    open.textContent = aseankg.ask.texts[tag].title;
    section.setAttribute("aria-label", aseankg.ask.texts[tag].title);
    mounted.setLanguage(tag);
  }

  new MutationObserver(rename).observe(document.documentElement, { attributes: true, attributeFilter: ["lang"] });
  rename();
  open.addEventListener("click", () => show(section.hidden));
  aseankg.asking = mounted;
}
