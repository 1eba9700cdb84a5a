"""What a query must not hold, checked before the engine sees it.

pyoxigraph ends its process with SIGSEGV, no exception, when a query is nested too deeply for the stack, and reaches
out to the network for SERVICE with no switch to forbid it.
"""

from __future__ import annotations

import re

from aseankg.errors import QueryError

MAX_DEPTH = 128
MAX_LENGTH = 1_000_000

# Longest first: what stands inside an IRI, a string or a comment neither nests nor calls.
_TOKEN = re.compile(
    r"""
      <[^<>"{}|^`\\\x00-\x20]*>
    | \"\"\"(?:[^"\\]|\\.|"(?!\"\"))*\"\"\"
    | '''(?:[^'\\]|\\.|'(?!''))*'''
    | "(?:[^"\\\n\r]|\\.)*"
    | '(?:[^'\\\n\r]|\\.)*'
    | \#[^\n\r]*
    | (?P<open>[\[({])
    | (?P<close>[\])}])
    | (?P<word>[?$]?\w[\w.:-]*)
    """,
    re.VERBOSE | re.DOTALL,
)


def check_query(text: str, allow_service: bool = False) -> None:
    """Nothing, when the engine can be handed `text`; `QueryError` when it could crash or call out."""
    if len(text) > MAX_LENGTH:
        raise QueryError(f"the query has {len(text):,} characters; at most {MAX_LENGTH:,} are accepted")
    depth = 0
    for token in _TOKEN.finditer(text):
        match token.lastgroup:
            case "open":
                depth += 1
                if depth > MAX_DEPTH:
                    line = text.count("\n", 0, token.start()) + 1
                    raise QueryError(f"the query nests more than {MAX_DEPTH} brackets (line {line}); write it flatter")
            case "close":
                depth -= 1
            case "word" if token.group().upper() == "SERVICE" and not allow_service:
                raise QueryError("SERVICE would call another server; give --allow-service if that is what you want")
