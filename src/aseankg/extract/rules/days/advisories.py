"""Lines of an advisory that say when and where the event is that it announces: "WHEN: 5 May", "Tempat: Manila"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.clauses.clauses import Clause

_WORDS: Final = WordLists("advisories")
_LABEL: Final = 4
"""Tokens of the longest label, its colon left out."""


def tells_when(clause: Clause) -> bool:
    """Whether a sentence is such a line with the day of the event spoken of."""
    return clause.event is not None and _has_label(clause, _WORDS.when)


def tells_where(clause: Clause) -> bool:
    """Whether a sentence is such a line with the place of the event spoken of."""
    return clause.event is not None and _has_label(clause, _WORDS.where)


def _has_label(clause: Clause, words: frozenset[str]) -> bool:
    """Whether a sentence begins with one of some words, or a label that does, and a colon."""
    keys, first = clause.reading.keys, clause.sentence.first
    if clause.first != first or keys[first] not in words:
        return False
    step = first + 1
    while step < min(first + _LABEL, clause.last) and keys[step] in _WORDS.within:
        step += 1
    return keys[step : step + 1] == [":"]
