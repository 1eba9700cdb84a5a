"""Honorifics before the names of people: "H.E. Dr. | Budi Santoso"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.clauses import Clause

_PEOPLE: Final = WordLists("people")


def before_honorifics(clause: Clause, index: int) -> int:
    """The token with which the honorifics right before a token begin; itself where none stand there."""
    keys = clause.reading.keys
    while index > clause.first and (keys[index - 1] in _PEOPLE.honorifics or keys[index - 1] == "."):
        index -= 1
    return index
