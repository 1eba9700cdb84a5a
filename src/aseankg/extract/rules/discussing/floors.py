"""Who has the floor at an event: "Dalam pertemuan itu, Menlu X menekankan A. Ia juga mengangkat B"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.clauses.facts import Floor
from aseankg.extract.rules.reading.reading import EVENTS
from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.clauses.clauses import Clause
    from aseankg.extract.rules.clauses.doers import Doer
    from aseankg.extract.rules.clauses.facts import Facts
    from aseankg.extract.rules.reading.reading import Entity
    from aseankg.extract.rules.reading.triggers import Trigger

_LASTING: Final = 2
"""Paragraphs for which somebody has the floor after he last spoke there."""
_WORDS: Final = WordLists("floors")


def take_floor(facts: Facts, clause: Clause, doer: Doer) -> None:
    """Note that somebody speaks at the event that the clause names, or else speaks of."""
    event = next((span.entity for span in clause.events()), clause.event)
    if event is not None and doer.entity is not None:
        facts.floor = Floor(doer.entity, event, clause.sentence.paragraph)


def floor_of(facts: Facts, clause: Clause, doer: Doer, trigger: Trigger) -> Entity | None:
    """The event at which a person goes on to speak, or a state speaks too, by what sentences before told of it."""
    floor, paragraph = facts.floor, clause.sentence.paragraph
    if floor is None or paragraph - floor.paragraph > _LASTING or doer.entity is None:
        return None
    if doer.entity is not floor.speaker and doer.entity.type != "State":
        return None
    elsewhere = clause.bare_noun is not None or clause.other_event or clause.before(trigger.first, *EVENTS)
    ahead = clause.event is not None and clause.event.planned and not floor.event.planned
    if elsewhere or not (ahead or clause.event is floor.event or clause.event in floor.event.twins):
        return None
    if paragraph != floor.paragraph and clause.keys.isdisjoint(_WORDS.adding):
        return None
    if is_elsewhere(clause, trigger):
        return None
    floor.paragraph = paragraph
    return floor.event


def is_elsewhere(clause: Clause, trigger: Trigger) -> bool:
    """Whether somebody says something at another time, or to others than those who meet: "Usai pertemuan, ia"."""
    at_other_time = any(day.first < trigger.first for day in clause.dates)
    return at_other_time or not clause.keys.isdisjoint(_WORDS.elsewhere)
