"use strict";
// What went wrong with a question, in plain words and with the place, as far as the engine tells it.
aseankg.ask.explain = (() => {
  const { lineOf, KEYWORDS, FUNCTIONS } = aseankg.ask.tokens;

  function distance(first, second) {
    let before = [...Array(second.length + 1).keys()];
    for (let row = 1; row <= first.length; row++) {
      const next = [row];
      for (let column = 1; column <= second.length; column++) {
        next.push(Math.min(before[column] + 1, next[column - 1] + 1,
          before[column - 1] + (first[row - 1] === second[column - 1] ? 0 : 1)));
      }
      before = next;
    }
    return before.at(-1);
  }

  function nearest(word, known) {
    return known.map((name) => [distance(word.toLowerCase(), name.toLowerCase()), name])
      .filter(([far]) => far <= 2).sort(([first], [second]) => first - second).slice(0, 3).map(([, name]) => name);
  }

  // A slip found before the engine was asked: [kind, token].
  function slip([kind, token], text, prefixes, texts) {
    let said = texts.faults[kind](token);
    const near = kind === "unknownPrefix" ? nearest(token.text.split(":")[0], Object.keys(prefixes)).map((name) => `${name}:`)
      : kind === "unknownWord" ? nearest(token.text, [...KEYWORDS, ...FUNCTIONS]) : [];
    if (near.length) said += texts.faults.nearest(near.join(", "));
    if (!token) return { text: `${said}.`, token };
    const { line, column } = lineOf(text, token.start);
    return { text: texts.at(line, column, said), token };
  }

  // The engine's own message: it names the place up to which it read, at the fault or shortly after it. Its first line is
  // the declared prefixes, which the reader did not write.
  function failed(message, text, tokens, texts) {
    const place = /^error at (\d+):(\d+): /.exec(message);
    if (!place) return { text: texts.other(message), token: null };
    const before = text.split("\n").slice(0, Number(place[1]) - 2).reduce((sum, line) => sum + line.length + 1, 0);
    const end = Math.min(text.length, before + Number(place[2]) - 1);
    const token = tokens.findLast(({ kind, start }) => start < end && kind !== "space" && kind !== "comment") ?? null;
    const { line, column } = lineOf(text, token?.start ?? 0);
    const unbound = /SELECT contains a variable that is unbound/.test(message);
    return { text: texts.at(line, column, unbound ? texts.faults.unbound() : texts.faults.misplaced(token)), token };
  }

  return { slip, failed };
})();
