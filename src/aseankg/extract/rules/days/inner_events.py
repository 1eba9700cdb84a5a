"""Days behind the names of several events: those of an event within another one, or of all of them together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.clauses.clauses import entities
from aseankg.extract.rules.dates.dates import WHOLE_DAY
from aseankg.extract.rules.reading.reading import PLACES
from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.clauses.clauses import Clause, ClauseDate
    from aseankg.extract.rules.clauses.verbs import Verb
    from aseankg.extract.rules.reading.reading import Entity, Span

_WORDS: Final = WordLists("days")
_PAIR: Final = 2
"""Events that are several."""
_PART_NEAR: Final = 5
"""Tokens before an event within which "part of" stands."""


def held_within(clause: Clause, earlier: list[Span], day: ClauseDate) -> list[Entity] | None:
    """The event told to be within the one named last, if a place parts that from a day: "X during Y in Z on 5 May".

    Nothing where what is within it has no name, "a meeting on the sidelines of Y"; None where nothing is.
    """
    places = clause.of(*PLACES) if earlier and not day.date.last and len(day.date.first) == WHOLE_DAY else ()
    if not any(earlier[0].last <= place.first < day.first for place in places):
        return None
    whole, keys = earlier[0], clause.reading.keys
    before = [key for key in keys[max(clause.first, whole.first - _PART_NEAR) : whole.first] if key != "the"]
    inner = [span for span in earlier[1:] if 0 <= whole.first - span.last <= _PART_NEAR][:1]
    if not _WORDS.during.isdisjoint(before[-1:]) or " ".join(before[-2:]) in _WORDS.parts_of:
        return entities(inner) or None
    return entities(inner) if not _WORDS.sidelines.isdisjoint(before) else None


def are_in_places_of_their_own(clause: Clause, events: list[Span]) -> bool:
    """Whether each of several events is told to be somewhere else, so that days before them are of all together."""
    if len(entities(events)) < _PAIR:
        return False
    places = clause.of("City")
    return any(events[0].last <= place.first < events[1].first for place in places) and any(
        place.first >= events[1].last for place in places
    )


def brings(clause: Clause, verb: Verb, event: Span) -> bool:
    """Whether a verb before an event says that it comes on a day: "The next day came the 5th X"."""
    keys, before = clause.reading.keys, event.first - 1
    before -= keys[before] in _WORDS.articles
    return before == verb.first and keys[before] in _WORDS.bringing


def event_of_its_own(clause: Clause, earlier: Span, day: ClauseDate) -> Span | None:
    """The event right behind a day, where the one named before has one of its own: "Friday saw X and Saturday | Y"."""
    behind = day.last + (clause.reading.keys[day.last : day.last + 1] == ["the"])
    event = next((span for span in clause.events() if span.first == behind), None)
    return event if any(other.last <= earlier.first for other in clause.dates) else None
