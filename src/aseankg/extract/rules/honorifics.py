"""Honorifics before the names of people: "H.E. Dr. | Budi Santoso"."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.words import Phrases, WordLists, list_words, plain_phrases

if TYPE_CHECKING:
    from aseankg.extract.rules.clauses import Clause
    from aseankg.extract.rules.reading import Reading

_PEOPLE: Final = WordLists("people")


def before_honorifics(clause: Clause, index: int) -> int:
    """The token with which the honorifics right before a token begin; itself where none stand there."""
    keys = clause.reading.keys
    while index > clause.first and (keys[index - 1] in _PEOPLE.honorifics or keys[index - 1] == "."):
        index -= 1
    return index


def past_rank(reading: Reading, index: int) -> int:
    """The token after a rank of several words, "Inspektur Jenderal Polisi | Budi Santoso"; itself where none begins."""
    found = _ranks().at(reading.keys, index, len(reading.keys))
    return found[0][0] if found else index


@cache
def _ranks() -> Phrases:
    return plain_phrases(list_words("people", "ranks"))
