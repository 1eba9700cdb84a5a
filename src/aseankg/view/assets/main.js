"use strict";
// What ties the page together: the choice, the language, the page's address and the keyboard.
//
// For tests and scripts: `aseankg.select(name)` chooses a thing by KIND/ID or IRI, `aseankg.selectRelation(from, to)`
// the first drawn relation between two; `aseankg.pointOfNode(name)` and `aseankg.pointOfRelation(from, to)` are the
// place on the page, in pixels, where a click would hit them; `aseankg.ready` is true once the network is drawn.
{
  const { model, search, legend, drawing, panel } = aseankg;
  const status = document.getElementById("status");
  const narrow = window.matchMedia("(max-width: 760px)");
  let chosen = null;

  aseankg.say = (text) => { status.textContent = text; };

  function address(subject) {
    if (!subject) return "";
    if (subject.family) return `focus=${encodeURI(model.reference(subject.id))}`;
    const parts = [subject.from, subject.predicate, subject.to, ...(subject.about < 0 ? [] : [subject.about])];
    return `relation=${parts.map((part) => encodeURIComponent(model.reference(part))).join("+")}`;
  }

  function subjectAt(hash) {
    const [, kind, text] = /^#(focus|relation)=(.+)$/.exec(hash) ?? [];
    if (kind === "relation") return model.drawn.find((edge) => `#${address(edge)}` === hash);
    if (kind !== "focus") return null;
    let name = text;
    try {
      name = decodeURIComponent(text);
    } catch {
      return null;
    }
    return model.find(name) ?? model.drawn.find((edge) => edge.about >= 0 && model.reference(edge.about) === name);
  }

  function showTitle() {
    const { title } = model.texts();
    const name = chosen && model.label(chosen.family ? chosen.id : chosen.predicate);
    document.title = name ? `${name} · ${title}` : `${title} · aseankg`;
  }

  // Chooses a node, an edge or nothing; `travel` also brings it into view.
  function choose(subject, travel = false) {
    chosen = subject ?? null;
    if (chosen?.family) legend.reveal(chosen);
    panel.show(chosen);
    showTitle();
    drawing.mark(chosen);
    if (chosen && (travel || narrow.matches)) drawing.approach(chosen);
    const hash = address(chosen);
    if (hash !== window.location.hash.slice(1)) window.location.hash = hash;
  }

  function chooseAndRead(subject, travel) {
    choose(subject, travel);
    if (subject) panel.focus(); else drawing.container.focus();
  }

  function setLanguage(tag) {
    model.setLanguage(tag);
    const texts = model.texts();
    document.documentElement.lang = tag;
    showTitle();
    for (const element of document.querySelectorAll("[data-text]")) element.textContent = texts[element.dataset.text];
    for (const element of document.querySelectorAll("[data-label]")) {
      element.setAttribute("aria-label", texts[element.dataset.label]);
    }
    for (const element of document.querySelectorAll("[data-title]")) element.title = texts[element.dataset.title];
    for (const element of document.querySelectorAll("[data-placeholder]")) {
      element.placeholder = texts[element.dataset.placeholder];
    }
    for (const button of document.querySelectorAll("[data-language]")) {
      button.setAttribute("aria-pressed", String(button.dataset.language === tag));
    }
    const { nodes, drawn, sources } = model;
    const day = model.asOf ? ` · ${texts.asOf(model.date(model.asOf))}` : "";
    document.getElementById("counts").textContent = texts.counts(nodes.length, drawn.length, sources.length) + day;
    const version = model.version ? ` ${texts.version(model.date(model.version))}` : "";
    document.getElementById("version").textContent = version;
    legend.build();
    search.clear();
    panel.show(chosen);
    drawing.rename();
  }

  function pictureKey(event) {
    const keys = {
      ArrowLeft: () => drawing.pan(-1, 0), ArrowRight: () => drawing.pan(1, 0),
      ArrowUp: () => drawing.pan(0, -1), ArrowDown: () => drawing.pan(0, 1),
      "+": () => drawing.zoom(1.3), "=": () => drawing.zoom(1.3), "-": () => drawing.zoom(1 / 1.3),
      0: () => drawing.fit(), Escape: () => choose(null),
    };
    if (!keys[event.key] || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    keys[event.key]();
  }

  if (narrow.matches) document.getElementById("legend").open = false;
  drawing.start();
  search.onChoose((node) => chooseAndRead(node, true));
  panel.onChoose(chooseAndRead);
  drawing.onChoose((subject) => choose(subject));
  drawing.container.addEventListener("keydown", pictureKey);
  document.getElementById("panel").addEventListener("keydown", (event) => {
    if (event.key === "Escape") chooseAndRead(null);
  });
  document.getElementById("zoom-in").addEventListener("click", () => drawing.zoom(1.4));
  document.getElementById("zoom-out").addEventListener("click", () => drawing.zoom(1 / 1.4));
  document.getElementById("fit").addEventListener("click", () => drawing.fit());
  for (const button of document.querySelectorAll("[data-language]")) {
    button.addEventListener("click", () => setLanguage(button.dataset.language));
  }
  legend.dark.addEventListener("change", () => {
    legend.build();
    panel.show(chosen);
  });
  window.addEventListener("hashchange", () => {
    if (window.location.hash.slice(1) !== address(chosen)) choose(subjectAt(window.location.hash), true);
  });

  setLanguage(model.language());
  const first = subjectAt(window.location.hash);
  if (first) choose(first, true);
  else if (model.centre !== null) choose(model.nodes[model.centre]);

  const relation = (from, to) => model.drawn.find((edge) =>
    edge.from === model.find(from)?.id && edge.to === model.find(to)?.id);
  aseankg.select = (name) => choose(model.find(name), true);
  aseankg.selectRelation = (from, to) => choose(relation(from, to), true);
  aseankg.pointOfNode = (name) => drawing.pointOf(model.find(name));
  aseankg.pointOfRelation = (from, to) => drawing.pointOf(relation(from, to));
  aseankg.ready = true;
}
