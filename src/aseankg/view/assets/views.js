"use strict";
// The views of the page, one at a time, each with its table twin, all over the same choice and the same day.
//
// A view is { name, show(element, chosen), tables(chosen), picture?(chosen), menus?(chosen), restore?(menus, chosen) };
// `show` draws it anew, and is called only while the view is open; `menus` are what its address holds, by key a list of
// texts, and `restore` sets them from an address. A view that is asked to show something else says so by `tell()`.
aseankg.views = (() => {
  const { model, scope, drawing, table } = aseankg;
  const { make } = aseankg.markup;
  const stage = document.getElementById("stage");
  const tabs = new Map();
  const views = new Map();
  let current = "network";
  let wanted = null;
  let held = null;
  let asTable = false;
  let chosen = null;
  let anchor = null;
  let around = false;
  let changed = () => {};
  let waiting = false;

  const panelOf = (name) => document.getElementById(`view-${name}`);
  const twin = document.getElementById("twin");

  function add(view) {
    const tab = document.querySelector(`[data-view="${view.name}"]`);
    if (!tab) return;
    views.set(view.name, view);
    tabs.set(view.name, tab);
    tab.hidden = false;
    tab.addEventListener("click", () => open(view.name));
    tab.addEventListener("keydown", stepTabs);
    if (view.name !== wanted) return;
    open(wanted);
    restore(held);
  }

  function restore(menus) {
    held = menus;
    if (wanted) return;
    views.get(current).restore?.(menus, chosen);
    changed();
  }

  function stepTabs(event) {
    const names = [...tabs.keys()];
    const place = names.indexOf(current);
    const next = { ArrowRight: place + 1, ArrowLeft: place - 1, Home: 0, End: names.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    open(names[(next + names.length) % names.length]);
    tabs.get(current).focus();
  }

  function drawTwin() {
    const tables = views.get(current).tables(chosen);
    while (twin.childElementCount < tables.length) twin.append(make("div", "twin-table"));
    while (twin.childElementCount > tables.length) twin.lastChild.remove();
    tables.forEach((each, place) => table.fill(twin.children[place], each));
  }

  function draw() {
    waiting = false;
    document.body.dataset.view = current;
    for (const [name, tab] of tabs) {
      const open = name === current;
      tab.setAttribute("aria-selected", String(open));
      tab.tabIndex = open ? 0 : -1;
      panelOf(name).hidden = !open || asTable;
    }
    showTools();
    const hasTables = Boolean(views.get(current).tables);
    twin.hidden = !asTable || !hasTables;
    twin.setAttribute("aria-labelledby", `tab-${current}`);
    const toggle = document.getElementById("as-table");
    toggle.setAttribute("aria-pressed", String(asTable));
    toggle.hidden = !hasTables;
    if (!twin.hidden) drawTwin();
    else {
      panelOf(current).hidden = false;
      views.get(current).show?.(panelOf(current), chosen);
    }
  }

  function showTools() {
    const texts = model.texts();
    const drawable = current === "network" || Boolean(views.get(current).picture);
    for (const name of ["save-svg", "save-png"]) document.getElementById(name).hidden = !drawable || asTable;
    document.getElementById("undo").disabled = !scope.canUndo();
    document.getElementById("everything").hidden = !scope.isChanged();
    const only = document.getElementById("around");
    only.disabled = !chosen;
    only.setAttribute("aria-pressed", String(around && Boolean(chosen)));
    const held = scope.held();
    const note = document.getElementById("held");
    note.hidden = !held;
    note.textContent = held ? texts.heldBack(model.nodes.filter(scope.inNetwork).length, held) : "";
  }

  // What lies around a choice: with a thing, all that it is joined to; with a relation, both ends.
  function nearby() {
    if (!anchor) return null;
    if (!anchor.family) return [anchor.from, anchor.to];
    return [anchor.id, ...anchor.edges.flatMap((edge) => [edge.from, edge.to])];
  }

  // Whoever looks closer at a relation of a thing still sees what lies around the thing.
  const isOwn = (subject) => Boolean(anchor?.family && subject && !subject.family && anchor.edges.includes(subject));

  function setAround(wanted) {
    around = wanted;
    anchor = chosen;
    scope.setAround(around ? nearby() : null);
    changed();
  }

  // Draws once for any number of changes in the same moment.
  function drawSoon() {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => { if (waiting) draw(); });
  }

  function open(name, table = asTable) {
    // A view that comes later is opened when it comes.
    wanted = views.has(name) ? null : name;
    current = views.has(name) ? name : "network";
    asTable = table;
    // Before the page is laid out anew, which this would otherwise ask for.
    tabs.get(current)?.scrollIntoView({ block: "nearest", inline: "nearest" });
    draw();
    changed();
  }

  document.getElementById("as-table").addEventListener("click", () => open(current, !asTable));
  document.getElementById("around").addEventListener("click", () => setAround(!around));
  document.getElementById("undo").addEventListener("click", () => {
    const kept = scope.isKept();
    scope.undo();
    if (kept !== scope.isKept()) drawing.fit();
  });
  document.getElementById("everything").addEventListener("click", () => {
    scope.showAll();
    drawing.fit();
  });
  scope.onChange(drawSoon);
  new ResizeObserver(drawSoon).observe(stage);

  return {
    add, open, restore, draw, drawSoon, tell: () => changed(), stage, names: () => [...views.keys()],
    current: () => views.get(current), isTable: () => asTable,
    choose: (subject) => {
      chosen = subject;
      if (around && !isOwn(subject)) {
        anchor = subject;
        scope.setAround(nearby());
      }
      drawSoon();
    },
    isAround: () => around, setAround,
    // What the views are narrowed to the surroundings of, if they are.
    anchor: () => (around ? anchor : null),
    chosen: () => chosen,
    onOpen: (use) => { changed = use; },
    word: (name) => model.texts()[name],
  };
})();
