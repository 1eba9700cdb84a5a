"use strict";
// What ties the page together: the choice, the language, the page's address and the keyboard.
//
// For tests and scripts: `aseankg.select(name)` chooses a thing by KIND/ID or IRI, `aseankg.selectRelation(from, to)`
// the first drawn relation between two; `aseankg.pointOfNode(name)` and `aseankg.pointOfRelation(from, to)` are the
// place on the page, in pixels, where a click would hit them; `aseankg.ready` is true once the network is drawn.
//
// A part of the page that comes later gets a tab of its own by `aseankg.views.add({ name, show })`, if the template has
// one with that name, and shows what it found by `aseankg.showOnly(names, view)`.
{
  const { model, scope, search, legend, drawing, panel, views, time, table, address, paths } = aseankg;
  const status = document.getElementById("status");
  const narrow = window.matchMedia("(max-width: 760px)");
  let chosen = null;

  aseankg.choose = (subject, travel) => choose(subject, travel);
  aseankg.say = (text) => { status.textContent = text; };

  function showTitle() {
    const { title } = model.texts();
    const name = chosen && model.label(chosen.family ? chosen.id : chosen.predicate);
    document.title = name ? `${name} · ${title}` : `${title} · aseankg`;
  }

  // Chooses a node, an edge or nothing; `travel` also brings it into view.
  function choose(subject, travel = false) {
    chosen = subject ?? null;
    for (const node of chosen?.family ? [chosen] : chosen ? [model.nodes[chosen.from], model.nodes[chosen.to]] : []) {
      if (!node) continue;
      legend.reveal(node);
      scope.reveal(node);
    }
    panel.show(chosen);
    showTitle();
    drawing.mark(chosen);
    if (chosen && narrow.matches) views.stage.scrollIntoView();
    if (chosen && (travel || narrow.matches)) drawing.approach(chosen);
    views.choose(chosen);
    paths.take(chosen);
    writeAddress();
  }

  const written = () => address.write({
    chosen, view: views.current().name, table: views.isTable(), around: views.isAround() && chosen !== null,
    day: scope.day(), path: paths.ends(), menus: views.current().menus?.(chosen) ?? {},
  });

  // A change of what is chosen can be gone back from; one of the view or the day only replaces the address. In a
  // notebook's frame (about:srcdoc) an address cannot be replaced (HTML standard, "can have its URL rewritten").
  const replaceable = window.location.protocol !== "about:";
  function writeAddress(replace = false) {
    const hash = written();
    if (hash === window.location.hash.slice(1)) return;
    if (replace && replaceable) window.history.replaceState(null, "", `#${hash}`); else window.location.hash = hash;
  }

  function goTo(hash, travel) {
    const wanted = address.read(hash);
    if (wanted.day !== scope.day()) time.set(wanted.day);
    if (wanted.view !== views.current().name || wanted.table !== views.isTable()) views.open(wanted.view, wanted.table);
    if (wanted.path && wanted.path.some((node, place) => node !== paths.ends()?.[place])) paths.show(...wanted.path);
    if (wanted.chosen !== chosen) choose(wanted.chosen, travel);
    if (wanted.around !== views.isAround()) views.setAround(wanted.around);
    views.restore(wanted.menus);
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
    const { sources } = model;
    const nodes = model.nodes.filter((node) => !node.reserve);
    const drawn = model.drawn.filter((edge) => !model.nodes[edge.from].reserve && !model.nodes[edge.to].reserve);
    const near = model.nodes.length - nodes.length;
    const more = (near ? ` · ${texts.nearCount(near)}` : "") + (model.leftOut ? ` · ${texts.leftOut(model.leftOut)}` : "");
    const day = model.asOf ? ` · ${texts.asOf(model.date(model.asOf))}` : "";
    document.getElementById("counts").textContent = texts.counts(nodes.length, drawn.length, sources.length) + more + day;
    const version = model.version ? ` ${texts.version(model.date(model.version))}` : "";
    document.getElementById("version").textContent = version;
    legend.build();
    search.clear();
    panel.show(chosen);
    drawing.rename();
    time.show();
    views.drawSoon();
  }

  function pictureKey(event) {
    const keys = {
      ArrowLeft: () => drawing.pan(-1, 0), ArrowRight: () => drawing.pan(1, 0),
      ArrowUp: () => drawing.pan(0, -1), ArrowDown: () => drawing.pan(0, 1),
      "+": () => drawing.zoom(1.3), "=": () => drawing.zoom(1.3), "-": () => drawing.zoom(1 / 1.3),
      0: () => drawing.fit(), Escape: () => choose(null), z: () => document.getElementById("undo").click(),
      Delete: () => { if (chosen?.family) { const { id } = chosen; choose(null); scope.hide(id); } },
    };
    if (!keys[event.key] || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    keys[event.key]();
  }

  if (narrow.matches) document.getElementById("legend").open = false;
  views.add({ name: "network", show: drawing.show, tables: aseankg.network.tables });
  for (const name of ["timeline", "map", "matrix", "life"]) if (aseankg[name]) views.add(aseankg[name]);
  drawing.start();
  search.onChoose((node) => chooseAndRead(node, true));
  panel.onChoose(chooseAndRead);
  table.onChoose(chooseAndRead);
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
    views.drawSoon();
  });
  window.addEventListener("hashchange", () => {
    if (window.location.hash.slice(1) !== written()) goTo(window.location.hash, true);
  });
  scope.onChange(panel.refresh);
  time.onChange(() => writeAddress(true));
  paths.onChange(() => writeAddress(true));
  views.onOpen(() => writeAddress(true));

  const asked = window.location.hash;
  setLanguage(model.language());
  if (asked.length > 1) goTo(asked, true);
  if (!chosen && model.centre !== null && !asked.includes("relation=")) choose(model.nodes[model.centre]);

  // Shows several things, and only them, in a view; `undo` takes it back. For parts of the page that find things.
  aseankg.showOnly = (names, view = "network") => {
    const found = names.map((name) => model.find(name)).filter(Boolean);
    for (const node of found) legend.reveal(node);
    // A single thing is shown in the network among what it is joined to, not alone.
    if (found.length > 1 || view !== "network") scope.keep(found.map((node) => node.id));
    if (view === "map") aseankg.map?.showAll();
    views.open(view, false);
    if (found.length === 1) choose(found[0], true); else drawing.fit();
  };

  const relation = (from, to) => model.drawn.find((edge) =>
    edge.from === model.find(from)?.id && edge.to === model.find(to)?.id);
  aseankg.select = (name) => choose(model.find(name), true);
  aseankg.selectRelation = (from, to) => choose(relation(from, to), true);
  aseankg.pointOfNode = (name) => drawing.pointOf(model.find(name));
  aseankg.pointOfRelation = (from, to) => drawing.pointOf(relation(from, to));
  aseankg.ready = true;
}
