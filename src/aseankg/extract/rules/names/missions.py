"""Embassies, missions and committees of ASEAN by their seats: "KBRI Hanoi", "the ASEAN Committee in Berlin"."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.reading.reading import Span
from aseankg.extract.rules.text.fixed_phrases import Phrases
from aseankg.extract.rules.text.gazetteer import adjective_state
from aseankg.extract.rules.text.words import WordLists, WordTables

if TYPE_CHECKING:
    from aseankg.extract.rules.clauses.clauses import Clause
    from aseankg.extract.rules.reading.reading import Reading

_WORDS: Final = WordLists("missions")
_TABLES: Final = WordTables("missions")
_PARTS: Final = ("City", "State", "Organisation")
"""What a mission is of, in and to."""


def find_missions(reading: Reading) -> None:
    """The reading has the missions of states, and the committees of ASEAN, named with where or to whom they are."""
    for index in reading.where(_heads().starts):
        for last, kind in _heads().at(reading.keys, index, len(reading.keys)):
            if reading.capitals[index]:
                _read_mission(reading, index, last, kind)
    for index in reading.where(_WORDS.committees):
        _read_committee(reading, index)


def seats(clause: Clause) -> list[Span]:
    """The cities in which the missions that a clause names are, each with the words for its mission."""
    found = list[Span]()
    for body in clause.of("Organisation"):
        if body.entity.name.partition(" of ")[0] in _kinds():
            seat = next((span for span in clause.spans if span.last == body.last and span.entity.type == "City"), None)
            found += [Span(body.first, body.last, seat.entity)] if seat is not None else []
    return found


def _read_committee(reading: Reading, noun: int) -> None:
    """Add the committee of the envoys of ASEAN's states in a city: "Komite ASEAN di Oslo", "ASEAN Oslo Committee"."""
    keys, first, last = reading.keys, noun - 1, noun + 1
    if reading.source.language == "id" and keys[last : last + 1] == ["asean"]:
        first, last = noun, last + 1
    city = next((span for span in reading.spans_before(noun) if span.entity.type == "City"), None)
    if city is not None:
        first = city.first - 1
    else:
        last += last < len(keys) and keys[last] in _WORDS.before_seats
        city = next((span for span in reading.spans_at(last) if span.entity.type == "City"), None)
    if city is None or not reading.capitals[noun] or "asean" not in keys[first : first + 2]:
        return
    end = max(last, city.last)
    end = end + 3 if reading.has_acronym(end) else end
    if not all(span.nested or span.entity.type in _PARTS for span in reading.overlapping(first, end)):
        return
    for span in reading.overlapping(first, end):
        span.nested = True
    name = f"ASEAN Committee in {city.entity.name}" if city.first > noun else reading.words(first, last)
    reading.add(Span(first, end, reading.entity("Organisation", name)))


@cache
def _heads() -> Phrases:
    return Phrases(_TABLES.heads.items())


@cache
def _kinds() -> frozenset[str]:
    return frozenset(_TABLES.heads.values())


def _read_mission(reading: Reading, head: int, last: int, kind: str) -> None:
    """Add a mission whose state stands beside its noun, or whose seat does where the noun alone tells the state."""
    first, end, state = _with_state(reading, head, last)
    stop, seat = _seat(reading, end)
    if not state or (reading.keys[head] in _WORDS.own and not seat):
        return
    covered = reading.overlapping(first, stop)
    if any(not span.nested and span.entity.type not in _PARTS for span in covered):
        return
    for span in covered:
        span.nested = True
    reading.add(Span(first, stop, reading.entity("Organisation", f"{kind} of {state}{seat}")))


def _with_state(reading: Reading, head: int, last: int) -> tuple[int, int, str]:
    """The tokens of a mission with its state before or behind it, and the state; nothing where none stands there."""
    keys = reading.keys
    if keys[head] in _WORDS.own:
        return head, last, "Indonesia"
    step = last + (keys[last : last + 1] == ["of"])
    step += step > last and keys[step : step + 1] == ["the"]
    behind = reading.state_at(step)
    if behind is not None and (step > last or reading.source.language == "id"):
        return head, behind.last, behind.entity.name
    before = reading.state_before(head)
    if before is not None:
        return before.first, last, before.entity.name
    adjective = adjective_state(keys[head - 1]) if head else None
    return (head - 1, last, adjective) if adjective is not None else (head, last, "")


def _seat(reading: Reading, index: int) -> tuple[int, str]:
    """The token after where or to whom a mission is, and how its name says so; nothing where that is left out."""
    keys = reading.keys
    index = index + 3 if reading.has_acronym(index) else index
    preposition = keys[index : index + 1] and keys[index] in _WORDS.before_seats
    step = index + 1 if preposition else index
    article = bool(preposition) and keys[step : step + 1] == ["the"]
    step += article and not any(span.entity.type == "City" for span in reading.spans_at(step))  # "The Hague"
    if not preposition and keys[index - 1] not in _WORDS.own:
        return index, ""
    place = next((span for span in reading.spans_at(step) if span.entity.type in _PARTS), None)
    if place is None:
        return index, ""
    return place.last, f" {'to' if place.entity.type == 'Organisation' else 'in'} {place.entity.name}"
