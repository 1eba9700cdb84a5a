"""Places that a clause gives for something else than the event that it names."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.clauses.around_events import stands_at
from aseankg.extract.rules.clauses.verbs import find_verbs
from aseankg.extract.rules.reading.reading import EVENTS, WORKS
from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.clauses.clauses import Clause
    from aseankg.extract.rules.reading.reading import Span

_WORDS: Final = WordLists("venues")
_DAYS: Final = WordLists("days")
_NOUNS: Final = WordLists("clauses")
_DONE: Final = ("sign", "sign-by", "adopt", "adopt-by", "launch", "launch-by")
"""Signals of what is done at a place."""
_SAID_NEAR: Final = 4
"""Tokens before a place within which the verb of saying stands that tells what was said there."""
_DOER_NEAR: Final = 3
"""Tokens behind an event within which "hosted by" tells of it, and before a place within which something was signed."""
_TALK_NEAR: Final = 5
"""Tokens before a place within which the "in" stands of what goes on there."""


def is_of_object(clause: Clause, event: Span, place: Span) -> bool:
    """Whether a place is that of what another verb behind an event is about: "the AMM agreed to open a house in X"."""
    reading, keys = clause.reading, clause.reading.keys
    verb = next((verb for verb in reversed(find_verbs(clause)) if event.last <= verb.first < place.first), None)
    if any(event.last <= signal.first < place.first for signal in clause.signals("follow-by")):
        return True  # "X will be followed by talks in Y"
    if verb is None:
        return False
    if verb.happens:
        return keys[verb.last] in _NOUNS.indefinite  # "urged X to hold | a workshop in Y"
    locative = next((i for i in range(place.first - 1, verb.first, -1) if keys[i] in _WORDS.locatives), verb.last)
    between = [i for i in range(verb.last, locative) if i not in reading.date_tokens]
    return bool(between) and reading.texts[locative - 1] != "," and locative - 1 not in reading.date_tokens


def is_told_elsewhere(clause: Clause, place: Span, event: Span) -> bool:
    """Whether something is said, or was signed, at a place of which an event behind it only hears."""
    keys = clause.reading.keys
    said = not _DAYS.telling.isdisjoint(keys[max(clause.first, place.first - _SAID_NEAR) : place.first])
    done = any(place.first - _DOER_NEAR <= signal.last <= place.first for signal in clause.signals(*_DONE))
    apart = any(place.last <= verb.first < event.first for verb in find_verbs(clause)) if done else said
    return apart and not (said and stands_at(clause, event))


def is_told_of(clause: Clause, place: Span) -> bool:
    """Whether a place is where something goes on that is talked about: "the crisis in X", "perang di X"."""
    near = range(place.first - 1, max(clause.first, place.first - _TALK_NEAR), -1)
    locative = next((index for index in near if clause.reading.keys[index] in _WORDS.locatives), clause.first)
    told = (index for index in clause.at(_WORDS.going_on) if locative - 2 <= index < locative)
    return not clause.covered(*EVENTS).issuperset(told)  # not "a seminar on floods | was held in X"


def belongs_elsewhere(clause: Clause, first: int, last: int) -> bool:
    """Whether another thing stands between an event and a place that the place may belong to."""
    # "the dinner hosted by X in Y" is in Y, whoever X is.
    near = range(first, first + _DOER_NEAR)
    by = (
        signal.last for signal in clause.signals("host-by", "chair-by", "attend-by", "act-by") if signal.first in near
    )
    doers = next(by, last)
    held = max((signal.last for signal in clause.signals("held") if signal.first < last), default=first)
    works = any(max(first, held) <= span.first < last for span in clause.of(*WORKS))
    works = works or any(max(first, held) <= signal.first < last for signal in clause.signals("discuss-by"))
    return works or any(max(first, held) <= span.first < doers for span in clause.of("Role", "Person"))
