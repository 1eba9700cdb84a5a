"""The extractor that works by rules: what the graph knows by name, how press texts are written, when things happen.

A text is read in steps, and each folder uses only those before it: `text`, `dates` and `reading` make it tokens, days
and signals; `phrases` and `clauses` are its grammar; `people`, `names`, `documents`, `topics`, `events` and `offices`
find what it mentions; `discourse` keeps what it speaks of. Then come the facts: of `days`, `venues`, `programmes`, what
is put to talk in `discussing`, who is there in `attending`, `works` that come about, `membership` and `publishing`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from aseankg.extract.known import KnownNames
    from aseankg.extract.rules.extractor import RuleExtractor


def open_extractor(known: KnownNames) -> RuleExtractor:
    """An extractor that knows the names of a graph; opening it takes longer than reading a text."""
    from aseankg.extract.rules.extractor import RuleExtractor
    from aseankg.extract.rules.reading.lexicon import read_lexicon

    return RuleExtractor(read_lexicon(known))
