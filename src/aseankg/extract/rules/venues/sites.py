"""Places that are called the venue of an event: "X will be the venue of the summit", "Tempatnya X"."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.clauses.clauses import Clause, entities
from aseankg.extract.rules.clauses.facts import needs
from aseankg.extract.rules.names.missions import seats
from aseankg.extract.rules.reading.reading import EVENTS, PLACES
from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.clauses.facts import Facts
    from aseankg.extract.rules.reading.reading import Span

_WORDS: Final = WordLists("venues")
_EVENT_NEAR: Final = 4
"""Tokens behind the word for a venue within which the name of the event begins whose it is."""
_NEAR: Final = 8
"""Tokens before the word for a venue within which the place stands that is one."""


@needs(*PLACES, "Organisation")
def find_sites(facts: Facts, clause: Clause) -> None:
    """Add the place that the clause calls the venue of an event."""
    if clause.keys.isdisjoint(_words()):
        return
    for index in clause.at(_WORDS.venues):
        _add_before(facts, clause, index)
        _add_as_venue(facts, clause, index)
    for index in clause.at(_WORDS.scenes):
        if any(index < event.first <= index + _EVENT_NEAR for event in clause.events()):
            _add_before(facts, clause, index)
    for index in clause.at(_WORDS.their_venues):
        _add_behind(facts, clause, index)


@cache
def _words() -> frozenset[str]:
    return _WORDS.venues | _WORDS.scenes | _WORDS.their_venues


def _add_before(facts: Facts, clause: Clause, index: int) -> None:
    """Add the place before the word for a venue as that of the event behind it, or spoken of."""
    sites = [place for place in seats(clause) if place.last <= index]
    places = sorted([*clause.before(index, "City"), *sites], key=lambda place: -place.last)
    if not places or places[0].last < index - _NEAR or clause.modality(None) == "negated":
        return
    place, events = _most_exact(clause, places[0]), clause.after(index, *EVENTS)
    spoken = [clause.event] if clause.event and clause.bare_noun else []
    for event in entities(clause.group(events[0], EVENTS)) if events else spoken:
        facts.add(event, "held_in", place.entity, clause.modality(None, event), (place.first, index + 1))


def _add_behind(facts: Facts, clause: Clause, index: int) -> None:
    """Add the place behind the word for the venue of the event spoken of: "Tahun ini tempatnya di X"."""
    event, behind = clause.event, index + 1
    behind += not _WORDS.before_site.isdisjoint(clause.reading.keys[behind : behind + 1])
    place = next((span for span in clause.after(behind, "City") if span.first == behind), None)
    if event is not None and place is not None and not clause.events():
        facts.add(event, "held_in", place.entity, clause.modality(None, event), (index, place.last))


def _add_as_venue(facts: Facts, clause: Clause, index: int) -> None:
    """Add the place that the venue of an event is said to be: "The venue of the summit is X", "Lokasi KTT adalah X"."""
    named = next((span for span in clause.after(index, *EVENTS) if span.first <= index + _EVENT_NEAR), None)
    noun = next((i for i in range(index, index + _EVENT_NEAR) if clause.bare_noun in clause.reading.keys[i : i + 1]), 0)
    event = named.entity if named is not None else clause.event if noun else None
    end = clause.reading.acronym_end(named.last) or named.last if named is not None else noun + 1
    step = end
    while step < clause.last and clause.reading.keys[step] in _WORDS.being_venue:
        step += 1
    place = next((span for span in clause.after(step, "City") if span.first == step > end), None)
    if event is not None and place is not None:
        facts.add(event, "held_in", place.entity, clause.modality(None, event), (index, place.last))


def _most_exact(clause: Clause, place: Span) -> Span:
    """The first of the places that commas join to one: "Makati, Metro Manila, the Philippines"."""
    before = [span for span in clause.before(place.first - 1, "City") if span.last == place.first - 1]
    return _most_exact(clause, before[0]) if before and lies_in(clause, place) else place


def lies_in(clause: Clause, place: Span) -> bool:
    """Whether a place behind a city and a comma only says where the city lies."""
    before = clause.reading.spans_before(place.first - 1)
    comma = clause.reading.texts[place.first - 1] == ","
    return comma and any(span.entity.type == "City" for span in before)
