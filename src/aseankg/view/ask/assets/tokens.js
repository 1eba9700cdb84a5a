"use strict";
// SPARQL as a row of tokens: enough to colour it, to complete it, and to name the commonest slips in plain words.
aseankg.ask.tokens = (() => {
  const MAX_DEPTH = 128;
  const KEYWORDS = ("SELECT ASK CONSTRUCT DESCRIBE WHERE FROM NAMED PREFIX BASE DISTINCT REDUCED AS GROUP BY HAVING ORDER " +
    "ASC DESC LIMIT OFFSET VALUES UNDEF OPTIONAL UNION MINUS GRAPH FILTER BIND EXISTS NOT IN SERVICE SILENT").split(" ");
  const FUNCTIONS = ("COUNT SUM MIN MAX AVG SAMPLE GROUP_CONCAT SEPARATOR STR LANG LANGMATCHES DATATYPE BOUND IRI URI BNODE " +
    "RAND ABS CEIL FLOOR ROUND CONCAT STRLEN UCASE LCASE ENCODE_FOR_URI CONTAINS STRSTARTS STRENDS STRBEFORE STRAFTER " +
    "YEAR MONTH DAY HOURS MINUTES SECONDS TIMEZONE TZ NOW UUID STRUUID MD5 SHA1 SHA256 SHA384 SHA512 COALESCE IF " +
    "STRLANG STRDT SAMETERM ISIRI ISURI ISBLANK ISLITERAL ISNUMERIC REGEX SUBSTR REPLACE").split(" ");
  // What the engine knows beyond SPARQL 1.1 is taken, not offered.
  const OTHERS = ("TRUE FALSE LATERAL ADJUST TRIPLE ISTRIPLE SUBJECT PREDICATE OBJECT LANGDIR STRLANGDIR HASLANG HASLANGDIR " +
    "VERSION").split(" ");
  const UPDATES = ["INSERT", "DELETE", "LOAD", "CLEAR", "DROP", "CREATE", "ADD", "MOVE", "COPY", "WITH"];
  // Longest first; in this order.
  const KINDS = [
    ["comment", /#[^\n\r]*/y],
    ["iri", /<[^<>"{}|^`\\\x00-\x20]*>/y],
    ["string", /"""(?:[^"\\]|\\[^]|"(?!""))*"""|'''(?:[^'\\]|\\[^]|'(?!''))*'''|"(?:[^"\\\n\r]|\\.)*"|'(?:[^'\\\n\r]|\\.)*'/y],
    ["unended", /"[^\n\r]*|'[^\n\r]*/y],
    ["variable", /[?$][\p{L}\p{N}_]+/yu],
    ["language", /@[A-Za-z]+(?:-[A-Za-z0-9]+)*/y],
    ["name", /(?:_|[\p{L}][\p{L}\p{N}_-]*)?:(?:[\p{L}\p{N}_:%-]|\.(?=[\p{L}\p{N}_:%-])|\\.)*/yu],
    ["number", /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y],
    ["word", /[\p{L}_][\p{L}\p{N}_]*/yu],
    ["open", /[{([]/y],
    ["close", /[})\]]/y],
    ["space", /\s+/y],
    ["other", /[^]/y],
  ];

  function wordKind(word) {
    const upper = word.toUpperCase();
    if (KEYWORDS.includes(upper) || word === "a" || UPDATES.includes(upper)) return "keyword";
    return FUNCTIONS.includes(upper) ? "function" : "word";
  }

  function read(text) {
    const found = [];
    for (let start = 0; start < text.length;) {
      for (const [kind, pattern] of KINDS) {
        pattern.lastIndex = start;
        const part = pattern.exec(text)?.[0];
        if (!part) continue;
        found.push({ kind: kind === "word" ? wordKind(part) : kind, text: part, start });
        start += part.length;
        break;
      }
    }
    return found;
  }

  const told = (tokens) => tokens.filter(({ kind }) => kind !== "space" && kind !== "comment");

  // The query's kind, its first word after the declarations.
  function form(tokens) {
    const words = told(tokens);
    for (let place = 0; place < words.length; place++) {
      const word = words[place].text.toUpperCase();
      if (word === "PREFIX") place += 2;
      else if (word === "BASE") place += 1;
      else return word;
    }
    return "";
  }

  function declared(tokens) {
    const words = told(tokens);
    return words.filter((_, place) => words[place - 1]?.text.toUpperCase() === "PREFIX")
      .map(({ text }) => text.replace(/:$/, ""));
  }

  function brackets(tokens) {
    const ends = { "{": "}", "(": ")", "[": "]" };
    const open = [];
    for (const token of tokens) {
      if (token.kind === "open") {
        open.push(token);
        if (open.length > MAX_DEPTH) return ["nested", token];
      } else if (token.kind === "close") {
        const last = open.pop();
        if (!last) return ["neverOpened", token];
        if (ends[last.text] !== token.text) return ["neverClosed", last];
      }
    }
    return open.length ? ["neverClosed", open.at(-1)] : null;
  }

  // The first slip that can be named without the engine: [name of the text, token], or null.
  function fault(tokens, prefixes) {
    const words = told(tokens);
    if (!words.length) return ["empty", null];
    const kind = form(tokens);
    const first = words.find(({ text }) => text.toUpperCase() === kind);
    if (UPDATES.includes(kind)) return ["changes", first];
    if (!["SELECT", "ASK", "CONSTRUCT", "DESCRIBE"].includes(kind)) return ["noForm", first ?? null];
    const unended = words.find((token) => token.kind === "unended");
    if (unended) return ["unended", unended];
    const service = words.find(({ text, kind: of }) => of === "keyword" && text.toUpperCase() === "SERVICE");
    if (service) return ["service", service];
    const bracket = brackets(words);
    if (bracket) return bracket;
    const strange = words.find(({ kind: of, text }) => of === "word" && !OTHERS.includes(text.toUpperCase()));
    if (strange) return ["unknownWord", strange];
    const known = [...Object.keys(prefixes), ...declared(tokens), "_"];
    const unknown = words.find((token) => token.kind === "name" && !known.includes(token.text.split(":")[0]));
    return unknown ? ["unknownPrefix", unknown] : null;
  }

  // The query with a limit, where it has none: what a page can hold is not without end. A closing VALUES comes after it.
  function limited(text, tokens, limit) {
    if (form(tokens) === "ASK") return text;
    let depth = 0;
    for (const token of told(tokens)) {
      if (token.kind === "open") depth += 1;
      else if (token.kind === "close") depth -= 1;
      else if (depth === 0 && token.text.toUpperCase() === "LIMIT") return text;
      else if (depth === 0 && token.text.toUpperCase() === "VALUES") {
        return `${text.slice(0, token.start)}LIMIT ${limit} ${text.slice(token.start)}`;
      }
    }
    return `${text}\nLIMIT ${limit}`;
  }

  // Variables in the order in which the query first names them.
  const variables = (tokens) => [...new Set(tokens.filter(({ kind }) => kind === "variable").map(({ text }) => text.slice(1)))];

  function lineOf(text, start) {
    const lines = text.slice(0, start).split("\n");
    return { line: lines.length, column: lines.at(-1).length + 1 };
  }

  return { read, form, fault, limited, variables, lineOf, KEYWORDS, FUNCTIONS };
})();
