"use strict";
// Questions as a view of the page, in the tab that the template keeps for them.
{
  const { model, views, scope, time } = aseankg;
  const section = document.getElementById("view-ask");
  const text = (id) => document.getElementById(id).textContent;
  const nodes = new Map(model.nodes.map((node) => [model.iri(node.id), node]));

  const mounted = aseankg.mountAsk(section, {
    data: { ...JSON.parse(text("ask-data")), facts: text("ask-facts"), engine: text("ask-engine"), script: text("ask-worker") },
    questions: JSON.parse(text("ask-questions")),
    language: model.language(),
    onSelect: (iris, view) => aseankg.showOnly(iris, view),
    has: (iri) => nodes.has(iri),
    views: ["network", "map", "timeline"].filter((name) => views.names().includes(name)),
    stands: (iri) => scope.standsNode(nodes.get(iri)),
    copy: aseankg.table.copy,
    onAsk: views.tell,
    onAllTimes: () => { time.stop(); time.set(null); },
  });
  const showDay = () => mounted.setDay(scope.day() && model.date(scope.day()));

  new MutationObserver(() => { mounted.setLanguage(document.documentElement.lang); showDay(); })
    .observe(document.documentElement, { attributes: true, attributeFilter: ["lang"] });
  scope.onChange(showDay);
  showDay();
  section.classList.add("ask");
  aseankg.asking = mounted;
  views.add({ name: "ask", show: mounted.open, menus: mounted.menus, restore: mounted.restore });
}
