"""Years and days on which states joined a body: "A joined ASEAN in 1984, B in 1995, C and D in 1997"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.clauses.clauses import Clause
from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.reading.reading import Span

_WORDS: Final = WordLists("members")
_YEAR: Final = 4
"""Digits of one."""


def is_dated(clause: Clause, index: int) -> bool:
    """Whether "in" and a year or day stand at a token."""
    reading = clause.reading
    while index < clause.last - 1 and reading.keys[index] in _WORDS.before_years:
        index += 1
        text = reading.texts[index]
        if index in reading.date_tokens or (len(text) == _YEAR and text.isdecimal()):
            return True
    return False


def joined_later(clause: Clause, position: int) -> list[Span]:
    """Those of whom only the years are told behind the first: "A joined ASEAN in 1984, B in 1995, C and D in 1997"."""
    dated = [span for span in clause.after(position, "State") if is_dated(clause, span.last)]
    return [span for last in dated for span in clause.group(last, ("State",)) if span.first >= position]
