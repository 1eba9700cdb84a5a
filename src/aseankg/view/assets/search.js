"use strict";
// Search by name in any language: accents and case do not matter, and a slip of the finger in a word is forgiven.
aseankg.search = (() => {
  const { model } = aseankg;
  const { make } = aseankg.markup;
  const SHOWN = 12;
  const input = document.getElementById("search");
  const list = document.getElementById("results");
  let choose = () => {};
  let hits = [];
  let current = -1;

  function fold(text) {
    return text.normalize("NFKD").replace(/[\u0300-\u036f'’‘`´]/g, "").toLowerCase()
      .replace(/đ/g, "d").replace(/[^\p{L}\p{N}\p{M}]+/gu, " ").trim();
  }

  const index = model.nodes.flatMap((node) => {
    const texts = new Set([model.label(node.id), ...model.namesOf(node).map((fact) => fact.value[0])]);
    return [...texts].map((text) => ({ node, text, key: fold(text), words: fold(text).split(" ") }));
  });
  const vocabulary = [...new Set(index.flatMap((entry) => entry.words))];

  // Whether two words are at most `limit` slips apart (a letter more, fewer, other, or two swapped).
  function near(first, second, limit) {
    if (Math.abs(first.length - second.length) > limit) return false;
    let before = [], last = Array.from({ length: second.length + 1 }, (_, place) => place);
    for (let row = 1; row <= first.length; row += 1) {
      const next = [row];
      for (let column = 1; column <= second.length; column += 1) {
        const other = first[row - 1] === second[column - 1] ? 0 : 1;
        next[column] = Math.min(last[column] + 1, next[column - 1] + 1, last[column - 1] + other);
        const swapped = row > 1 && column > 1 && first[row - 1] === second[column - 2] &&
          first[row - 2] === second[column - 1];
        if (swapped) next[column] = Math.min(next[column], before[column - 2] + 1);
      }
      if (Math.min(...next) > limit) return false;
      [before, last] = [last, next];
    }
    return last[second.length] <= limit;
  }

  function wordScore(word, other) {
    if (other === word) return 10;
    if (other.startsWith(word)) return 8;
    if (/^\d+$/.test(word)) return 0;
    if (word.length > 2 && other.includes(word)) return 5;
    const limit = word.length >= 7 ? 2 : word.length >= 4 ? 1 : 0;
    return limit && near(word, other, limit) ? 4 : 0;
  }

  // What each word of the page's names is worth for an asked word, the worthless left out.
  function wordScores(word) {
    return new Map(vocabulary.map((other) => [other, wordScore(word, other)]).filter(([, worth]) => worth));
  }

  function score(entry, asked, tables) {
    if (entry.key === asked) return 100;
    if (entry.key.startsWith(asked)) return 60 - Math.min(20, (entry.key.length - asked.length) / 4);
    const scores = tables.map((worth) => Math.max(0, ...entry.words.map((word) => worth.get(word) ?? 0)));
    if (scores.includes(0)) return 0;
    const mean = scores.reduce((sum, each) => sum + each, 0) / scores.length;
    return mean * 4 - Math.min(8, Math.abs(entry.words.length - tables.length));
  }

  function find(text) {
    const asked = fold(text);
    if (!asked) return [];
    const tables = asked.split(" ").map(wordScores);
    const best = new Map();
    for (const entry of index) {
      const points = score(entry, asked, tables);
      if (points > (best.get(entry.node)?.points ?? 0)) best.set(entry.node, { ...entry, points });
    }
    return [...best.values()].sort((first, second) =>
      second.points - first.points || second.node.degree - first.node.degree ||
      model.compare(first.text, second.text)).slice(0, SHOWN);
  }

  function option(hit, place) {
    const other = fold(hit.text) === fold(model.label(hit.node.id)) ? "" : ` · ${hit.text}`;
    const item = make("li", "", aseankg.legend.symbol(hit.node.family), make("span", "", model.label(hit.node.id)),
      make("small", "", model.label(model.classes[hit.node.cls][0]) + other));
    item.id = `result-${place}`;
    item.setAttribute("role", "option");
    item.setAttribute("aria-selected", String(place === current));
    item.addEventListener("mousedown", (event) => event.preventDefault());
    item.addEventListener("click", () => take(hit));
    return item;
  }

  function show() {
    const asked = input.value.trim();
    list.replaceChildren(...hits.map(option));
    if (asked && !hits.length) {
      list.append(make("li", "none", model.texts().nothingFound));
      list.lastChild.setAttribute("role", "presentation");
    }
    list.hidden = !asked;
    input.setAttribute("aria-expanded", String(!list.hidden));
    if (current >= 0) {
      input.setAttribute("aria-activedescendant", `result-${current}`);
      list.children[current].scrollIntoView({ block: "nearest" });
    } else {
      input.removeAttribute("aria-activedescendant");
    }
  }

  function ask() {
    hits = find(input.value);
    current = hits.length ? 0 : -1;
    show();
    const { found, nothingFound } = model.texts();
    if (input.value.trim()) aseankg.say(hits.length ? found(hits.length) : nothingFound);
  }

  function close() {
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  }

  function take(hit) {
    input.value = model.label(hit.node.id);
    close();
    choose(hit.node);
  }

  function key(event) {
    const steps = { ArrowDown: 1, ArrowUp: -1 };
    if (event.key in steps && hits.length) {
      event.preventDefault();
      if (list.hidden) return show();
      current = (current + steps[event.key] + hits.length) % hits.length;
      show();
    } else if (event.key === "Enter" && !list.hidden && hits[current]) {
      event.preventDefault();
      take(hits[current]);
    } else if (event.key === "Escape") {
      event.preventDefault();
      if (list.hidden) input.value = "";
      close();
    }
  }

  input.addEventListener("input", ask);
  input.addEventListener("keydown", key);
  input.addEventListener("focus", () => input.select());
  input.addEventListener("blur", close);
  return { find, clear: () => { input.value = ""; hits = []; close(); }, onChoose: (use) => { choose = use; } };
})();
