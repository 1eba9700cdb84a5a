"""Days that stand beside an event and say more of it: "the 5th Summit in Manila on 5 May"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.dates.dates import WHOLE_DAY
from aseankg.extract.rules.reading.reading import ACTORS, WORKS
from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.clauses.clauses import Clause, ClauseDate
    from aseankg.extract.rules.reading.reading import Span

_WORDS: Final = WordLists("days")
_NAMED: Final = ("City", "Role", *ACTORS)
"""What may stand between an event and a day that says more of it."""
_FAR: Final = 32
"""Tokens between an event and a date that says more of it."""


def is_beside_event(clause: Clause, event: Span, day: ClauseDate) -> bool:
    """Whether a date says more of an event: nothing but places and small words stand between them."""
    reading = clause.reading
    places = clause.covered(*_NAMED)
    light = _WORDS.light | (frozenset() if len(day.date.first) == WHOLE_DAY else _WORDS.of_month)
    for index in range(_past_gloss(clause, event), day.first):
        token = reading.tokens[index]
        small = token.key in light or not token.is_word or _is_edition(reading.texts, index)
        if not (small or index in places or token.is_capitalised or index in reading.date_tokens):
            return False
        if token.text in (";", ":"):
            return False
    return day.first - event.last <= _FAR and not (is_enclosed(clause, day) and day.first - event.last > 1)


def _is_edition(texts: list[str], index: int) -> bool:
    """Whether a token is the number of an event that stands behind what it is called: "(AEM) ke-43"."""
    return texts[index].isdigit() and texts[index - 2 : index] == ["ke", "-"]


def _past_gloss(clause: Clause, event: Span) -> int:
    """The token behind an event and a bracket that says who takes part, or what it is called."""
    texts, end = clause.reading.texts, end_of_event(clause, event)
    if texts[end : end + 1] != ["("] or not clause.reading.date_tokens.isdisjoint((end, end + 1)):
        return end
    return next((i + 1 for i in range(end, clause.last) if texts[i] == ")"), end)


def is_enclosed(clause: Clause, day: ClauseDate) -> bool:
    """Whether a span of days stands in brackets of its own: "Ministers' Meeting (8-10 January)"."""
    texts = clause.reading.texts
    return bool(day.date.last) and "(" in (texts[day.first], texts[day.first - 1] if day.first else "")


def end_of_event(clause: Clause, event: Span) -> int:
    """The token behind an event and the works that its name goes on with: "the 5th Conference of the Parties to X"."""
    keys, end = clause.reading.keys, event.last
    for work in clause.of(*WORKS):
        if end <= work.first and _WORDS.before_works.issuperset(keys[end : work.first]) and work.first > end:
            end = work.last
    return end
