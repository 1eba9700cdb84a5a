"""Who holds an event with ASEAN takes part in it: "Russia and the ASEAN leaders held their first summit"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.clauses.facts import needs
from aseankg.extract.rules.discourse.participants import begin_of
from aseankg.extract.rules.reading.reading import BODIES, EVENTS, PLACES
from aseankg.extract.rules.text.gazetteer import leader_state
from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.clauses.clauses import Clause
    from aseankg.extract.rules.clauses.facts import Facts
    from aseankg.extract.rules.reading.reading import Span

_WORDS: Final = WordLists("sides")


@needs(*EVENTS)
def find_holding(facts: Facts, clause: Clause) -> None:
    """Add the partners of ASEAN, and their leaders and ministers, with whom a clause says that an event is held."""
    for event in clause.events():
        for side in clause.of(*BODIES, "Person") if event.entity.sides else ():
            if _is_side(clause, event, side) and (_acts(clause, event, side) or _is_with(clause, event, side)):
                modality, words = clause.modality(None, event.entity), clause.extent(side, event)
                facts.add(side.entity, "attends", event.entity, modality, words)


def _is_side(clause: Clause, event: Span, side: Span) -> bool:
    """Whether somebody is one of the partners of an event, or leads or serves one."""
    name = side.entity.name
    if side.entity.type != "Person":
        return name in event.entity.sides
    bodies = {office.body for office in clause.reading.offices_held(side.entity)}
    return not {*event.entity.sides}.isdisjoint({leader_state(name), *bodies})


def _acts(clause: Clause, event: Span, side: Span) -> bool:
    """Whether somebody before an event is one of its holders: beside "and", behind "met", or before their verb."""
    keys, first = clause.reading.keys, begin_of(clause, side)
    if side.last > event.first or clause.reading.tokens[side.last - 1].is_possessive:
        return False
    joined = keys[first - 1] in _WORDS.before_holders and first > clause.first
    behind = keys[side.last]
    verbs = (_WORDS.behind_holders, _WORDS.holding, _WORDS.attending, _WORDS.meeting)
    return joined or any(behind in words for words in verbs)


def _is_with(clause: Clause, event: Span, side: Span) -> bool:
    """Whether somebody stands behind the "with" of an event, with where and when it is before that."""
    keys, told = clause.reading.keys, clause.covered(*PLACES) | clause.reading.date_tokens
    first = begin_of(clause, side)
    place = next((i for i in clause.at(_WORDS.with_others) if event.last <= i < first), None)
    if place is None:
        return False
    placed = all(i in told or keys[i] in _WORDS.where for i in range(event.last, place))
    covered = clause.covered(*BODIES, "Person", "Role")
    return placed and all(i in covered or keys[i] in _WORDS.joints for i in range(place, first))
