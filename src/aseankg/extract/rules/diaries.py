"""Who is to take part in the events on his programme: "The Minister's schedule includes A and B", "Agenda Menlu X"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.clauses import entities
from aseankg.extract.rules.facts import needs
from aseankg.extract.rules.participants import begin_of
from aseankg.extract.rules.reading import EVENTS, Entity
from aseankg.extract.rules.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.clauses import Clause
    from aseankg.extract.rules.facts import Facts

_WORDS: Final = WordLists("diaries")
_OWNER_NEAR: Final = 2
"""Tokens between somebody and his programme, and behind this within which he or his office is named."""
_VERB_NEAR: Final = 8
"""Tokens behind a programme within which the verb stands that tells what is on it."""


@needs(*EVENTS)
def find_diaries(facts: Facts, clause: Clause) -> None:
    """Add the events that are told to be on the programme of somebody."""
    keys = clause.reading.keys
    for index in clause.at(_WORDS.programmes):
        owner = _owner(clause, index)
        verb = next((i for i in clause.at(_WORDS.include) if index < i <= index + _VERB_NEAR), None)
        named = clause.after(verb, *EVENTS)[:1] if verb is not None else []
        if owner is None or verb is None or not named:
            continue
        if _WORDS.before_events.issuperset(keys[verb + 1 : named[0].first]):
            further = [
                span for span in clause.after(named[0].last, *EVENTS) if ";" in keys[span.first - 3 : span.first]
            ]
            for event in entities([*clause.group(named[0], EVENTS), *further]):
                modality = "planned" if event.planned is None else clause.modality(None, event)
                facts.add(owner, "attends", event, modality, (index, named[-1].last), implied=True)


def _owner(clause: Clause, index: int) -> Entity | None:
    """Whose programme it is: the person named before it or right behind, or who was spoken of last, "his schedule"."""
    reading, keys = clause.reading, clause.reading.keys
    before = next(iter(clause.before(index, "Person")), None)
    if before is not None and reading.tokens[before.last - 1].is_possessive and before.last >= index - _OWNER_NEAR:
        return before.entity
    if keys[index - 1] in _WORDS.his or reading.tokens[index - 1].is_possessive or keys[index].endswith("nya"):
        known = [before.entity] if before is not None else clause.people[-1:]
        office = keys[index - 1] in _WORDS.his or keys[index - 1] in _WORDS.offices or keys[index].endswith("nya")
        return known[0] if known and office else None
    behind = next(iter(clause.after(index, "Person")), None)
    if reading.source.language == "id" and behind is not None and begin_of(clause, behind) == index + 1:
        return behind.entity
    return None
