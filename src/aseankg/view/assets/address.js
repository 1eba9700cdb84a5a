"use strict";
// The page's address: `#focus=…&view=…&asof=…` brings back what was chosen, the view and the day;
// beside these stand the menus of the view, each `key=value+value`.
aseankg.address = (() => {
  const { model } = aseankg;
  const encode = (text) => encodeURI(text).replace(/[&#+]/g, encodeURIComponent);

  function subject(chosen) {
    if (!chosen) return [];
    if (chosen.family) return [`focus=${encode(model.reference(chosen.id))}`];
    const parts = [chosen.from, chosen.predicate, chosen.to, ...(chosen.about < 0 ? [] : [chosen.about])];
    return [`relation=${parts.map((part) => encodeURIComponent(model.reference(part))).join("+")}`];
  }

  function write({ chosen, view, table, around, day, path, menus }) {
    return [
      ...subject(chosen),
      ...(view && view !== "network" ? [`view=${view}`] : []),
      ...(table ? ["as=table"] : []),
      ...(around ? ["around=1"] : []),
      ...(day ? [`asof=${day}`] : []),
      ...(path ? [`path=${path.map((node) => encode(model.reference(node.id))).join("+")}`] : []),
      ...Object.entries(menus).map(([key, values]) => `${key}=${values.map(encode).join("+")}`),
    ].join("&");
  }

  function decoded(text) {
    try {
      return decodeURIComponent(text);
    } catch {
      return "";
    }
  }

  // What an address names; whatever it names wrongly is left out.
  function read(hash) {
    const parts = new Map(hash.replace(/^#/, "").split("&").map((part) => {
      const place = part.indexOf("=");
      return [part.slice(0, place), part.slice(place + 1)];
    }));
    const focus = decoded(parts.get("focus") ?? "");
    const relation = parts.get("relation");
    const chosen = relation
      ? model.drawn.find((edge) => subject(edge)[0] === `relation=${relation}`)
      : focus && (model.find(focus) ?? model.drawn.find((edge) => edge.about >= 0 && model.reference(edge.about) === focus));
    const day = parts.get("asof") ?? "";
    const valid = /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day));
    const ends = (parts.get("path") ?? "").split("+").map((name) => model.find(decoded(name)));
    return {
      chosen: chosen || null, view: parts.get("view") ?? "network", table: parts.get("as") === "table",
      around: parts.get("around") === "1",
      menus: Object.fromEntries([...parts].map(([key, text]) => [key, text.split("+").map(decoded)])),
      day: valid ? day : null, path: ends.length === 2 && ends.every(Boolean) ? ends : null,
    };
  }

  return { write, read };
})();
