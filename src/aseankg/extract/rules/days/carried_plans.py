"""Days to come that one sentence gives for those who are to meet, at the event that the next one names.

"The President will receive the leaders on 12 May. The 5th Summit will mark ..."
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.clauses.clauses import Clause, ClauseDate, entities
from aseankg.extract.rules.dates.dates import WHOLE_DAY
from aseankg.extract.rules.days.days import in_head
from aseankg.extract.rules.discourse.who_meets import group_words
from aseankg.extract.rules.events.editions import is_other_edition
from aseankg.extract.rules.reading.reading import Entity, Span
from aseankg.extract.rules.text.words import WordLists, WordTables

if TYPE_CHECKING:
    from aseankg.extract.rules.clauses.facts import Facts

_CARRIED: Final = WordLists("carried_days")
_CLAUSES: Final = WordLists("clauses")
_DAYS: Final = WordLists("days")
_DISCOURSE: Final = WordLists("discourse")
_NOUNS: Final = WordTables("clauses")
_VENUES: Final = WordLists("venues")
_OPENING: Final = 6
"""Tokens of a sentence within which the event is named that it is about."""


@dataclass(slots=True)
class _Plan:
    """A day to come, the place named with it, and the type of event that those meet at who are told of."""

    last: int
    """The token behind its sentence."""
    day: ClauseDate
    place: Entity | None
    kind: str


@dataclass(slots=True)
class CarriedPlans:
    """The days to come of events that the sentence before gave; clauses are read in the order of the text."""

    _told: _Plan | None = None
    _found: list[tuple[Entity, _Plan]] = field(default_factory=list)

    def read(self, clause: Clause) -> None:
        """Note the events of a clause whose days the sentence before gave, and the day that it gives itself."""
        told, sentence = self._told, clause.sentence
        if told is not None and sentence.first >= told.last:
            if sentence.first == told.last and clause.first == sentence.first and not clause.dates:
                self._found += [(event, told) for event in _events_of(clause, told)]
            self._told = None
        if clause.dates and clause.first >= clause.reading.title_end and not clause.events():
            self._told = _plan_of(clause) or self._told

    def add(self, facts: Facts) -> None:
        """Add the days found, and the places, as those of events of which the text gives none."""
        for event, told in self._found:
            date, words = told.day.date, (told.day.first, told.day.last)
            if facts.days(event) or event.planned is False or not event.first <= date.first:
                continue
            days = (
                [("held_on", date.first)]
                if date.last is None
                else [("start_date", date.first), ("end_date", date.last)]
            )
            for relation, day in days:
                facts.add(event, relation, day, "planned", words, implied=True)
            event.planned, event.first, event.last = True, date.first, date.last or date.first
            if told.place is not None and not facts.values(event.name, "held_in"):
                facts.add(event, "held_in", told.place, "planned", words, implied=True)


def _plan_of(clause: Clause) -> _Plan | None:
    """The only day of a clause, to come, on which leaders or ministers do something."""
    reading = clause.reading
    days = [day for day in clause.dates if not in_head(clause, day)]
    kinds = {_NOUNS.groups[reading.keys[index]] for index in clause.at(group_words())}
    if len(days) != 1 or len(kinds) != 1 or len(days[0].date.first) < WHOLE_DAY or clause.has("not", "postpone"):
        return None
    if reading.published is None or days[0].date.first <= reading.published:
        return None
    cities = [span for span in clause.of("City") if reading.key_before(span.first) in _VENUES.within]
    place = cities[0].entity if len(entities(cities)) == 1 else None
    return _Plan(clause.sentence.last, days[0], place, kinds.pop())


def _events_of(clause: Clause, told: _Plan) -> list[Entity]:
    """The events that a sentence begins with, or at which it says that something is to be done."""
    keys, first = clause.reading.keys, clause.first
    named = [span for span in clause.events() if span.entity.type == told.kind and span.entity.whole is None]
    if not named or named[0].first - first > _OPENING or is_other_edition(clause.reading, named[0]):
        return []
    meant = keys[first] in _DISCOURSE.they or keys[named[0].last] in _CLAUSES.pointers_behind
    if not clause.has("plan") and (not meant or not _CARRIED.earlier.isdisjoint(keys[first : clause.last])):
        return []
    return entities(span for span in named if span is named[0] or _is_at(clause, span))


def _is_at(clause: Clause, event: Span) -> bool:
    """Whether a preposition before an event says that something is done there."""
    before = event.first - 1
    before -= clause.reading.keys[before] in _DAYS.articles
    return clause.reading.keys[before] in _DAYS.at
