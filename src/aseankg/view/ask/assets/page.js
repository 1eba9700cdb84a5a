"use strict";
// Questions as a view of the page, in the tab that the template keeps for them.
{
  const { model, views } = aseankg;
  const section = document.getElementById("view-ask");
  const text = (id) => document.getElementById(id).textContent;
  const nodes = new Set(model.nodes.map((node) => model.iri(node.id)));

  const mounted = aseankg.mountAsk(section, {
    data: { ...JSON.parse(text("ask-data")), facts: text("ask-facts"), engine: text("ask-engine"), script: text("ask-worker") },
    questions: JSON.parse(text("ask-questions")),
    language: model.language(),
    onSelect: (iris, view) => aseankg.showOnly(iris, view),
    has: (iri) => nodes.has(iri),
    views: ["network", "map", "timeline"].filter((name) => views.names().includes(name)),
  });

  new MutationObserver(() => mounted.setLanguage(document.documentElement.lang))
    .observe(document.documentElement, { attributes: true, attributeFilter: ["lang"] });
  section.classList.add("ask");
  aseankg.asking = mounted;
  views.add({ name: "ask", show: mounted.open });
}
