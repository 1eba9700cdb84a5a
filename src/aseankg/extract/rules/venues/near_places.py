"""Events of the same days as one whose city is the only one that a text tells events to be held in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.clauses.facts import DAYS
from aseankg.extract.rules.dates.dates import WHOLE_DAY
from aseankg.extract.rules.days.lengths import days_after
from aseankg.extract.rules.events.calls import CALL
from aseankg.extract.rules.reading.reading import EVENTS
from aseankg.extract.rules.text.words import WordLists
from aseankg.extract.rules.venues.venues import is_city

if TYPE_CHECKING:
    from aseankg.extract.rules.clauses.facts import Facts
    from aseankg.extract.rules.reading.reading import Span

_WORDS: Final = WordLists("dateline")
_APART: Final = 1
"""Days between two events that are held one right after the other."""


def place_near_days(facts: Facts) -> None:
    """Add the only city that events are held in as the place of those right before, beside or after them."""
    held = {key[0]: key[2] for key, fact in facts.found.items() if key[1] == "held_in" and fact.modality != "negated"}
    placed = {event: place for event, place in held.items() if is_city(facts.reading, place)}
    if len({*placed.values()}) != 1 or not _WORDS.virtual.isdisjoint(facts.reading.keys):
        return
    spans, told = _own_events(facts), _days(facts)
    city = facts.reading.entities.get(("City", next(iter(placed.values())).casefold()))
    for name, days in told.items():
        near = (other for other in placed if other in told and other in spans and _is_near(days, told[other]))
        if city is not None and name in spans and name not in held and next(near, None) is not None:
            span = spans[name]
            modality = "planned" if span.entity.planned else "asserted"
            facts.add(span.entity, "held_in", city, modality, (span.first, span.last), implied=True)


def _own_events(facts: Facts) -> dict[str, Span]:
    """The last mentions of the events of ASEAN by their names, calls apart, which are at no place."""
    return {
        span.entity.name: span
        for span in facts.reading.spans
        if span.entity.type in EVENTS and not (span.nested or span.entity.foreign or CALL in span.entity.name)
    }


def _days(facts: Facts) -> dict[str, list[str]]:
    """The days that the text gives of events, those apart on which they were not held."""
    told: dict[str, list[str]] = {}
    for (event, relation, day), fact in facts.found.items():
        if relation in DAYS and fact.modality != "negated" and len(day) == WHOLE_DAY:
            told.setdefault(event, []).append(day)
    return told


def _is_near(days: list[str], others: list[str]) -> bool:
    """Whether two events overlap, or one begins right when the other ends."""
    return min(days) <= days_after(max(others), _APART) and min(others) <= days_after(max(days), _APART)
