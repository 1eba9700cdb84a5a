"""Events that are held where, or when, another one is: on its sidelines, back to back or at the same time with it."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.clauses.facts import needs
from aseankg.extract.rules.reading.reading import EVENTS
from aseankg.extract.rules.text.fixed_phrases import Phrases
from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.clauses.clauses import Clause
    from aseankg.extract.rules.clauses.facts import Facts
    from aseankg.extract.rules.reading.reading import Entity

_WORDS: Final = WordLists("together")
_NEAR: Final = 2
"""Tokens between such a phrase and the event behind it."""


@needs(*EVENTS)
def find_together(facts: Facts, clause: Clause) -> None:
    """Note which events of a clause, or which one and the one spoken of before, are in one place or on one day."""
    for signal in clause.signals("beside"):
        _pair(facts, clause, signal.first, signal.last, day=False)
    for index in clause.at(_phrases().starts):
        for end, kind in _phrases().at(clause.reading.keys, index, clause.last):
            if kind == "occasion":
                _pair_with_last(facts, clause)
            else:
                _pair(facts, clause, index, end, day=kind == "day")


def _pair_with_last(facts: Facts, clause: Clause) -> None:
    """Note the last event of a clause and the one named before the clause as in one place on one day."""
    before = next(clause.reading.earlier(clause.first, *EVENTS), None)
    if before is not None and clause.events():
        facts.together.append((before.entity, clause.events()[-1].entity, True))


def _pair(facts: Facts, clause: Clause, first: int, last: int, *, day: bool) -> None:
    """Note the event behind a phrase and the one before it, or else behind it, as in one place or on one day."""
    behind = next((span for span in clause.after(last, *EVENTS) if span.first <= last + _NEAR), None)
    if behind is None:
        return
    others = [*clause.before(first, *EVENTS), *clause.after(behind.last, *EVENTS)]
    other = next((span.entity for span in others if span.entity is not behind.entity), None)
    if other is not None:
        facts.together.append((other, behind.entity, day))


def share_together(facts: Facts) -> None:
    """Add the place, and the day, of one of two such events as that of the other one, of which none is told."""
    for left, right, day in facts.together:
        for relation in ("held_in", "held_on") if day else ("held_in",):
            _share(facts, left, right, relation)
            _share(facts, right, left, relation)


def _share(facts: Facts, source: Entity, event: Entity, relation: str) -> None:
    known = facts.values(event.name, "held_in") if relation == "held_in" else facts.days(event)
    for value in () if known or "phone" in event.name.lower() else facts.values(source.name, relation):
        fact = facts.found[source.name, relation, value]
        if fact.modality != "negated":
            facts.add(event, relation, value, fact.modality, facts.words(fact), implied=True)


@cache
def _phrases() -> Phrases:
    kinds = {"place": _WORDS.place, "day": _WORDS.day, "occasion": _WORDS.occasion}
    return Phrases((words, kind) for kind, phrases in kinds.items() for words in phrases)
