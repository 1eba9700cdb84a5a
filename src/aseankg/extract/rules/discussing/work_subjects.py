"""What documents and initiatives are about: by what they are said to be, and how the claim of it is put."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.clauses.facts import needs
from aseankg.extract.rules.clauses.governed import endings
from aseankg.extract.rules.reading.reading import WORKS
from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.clauses.clauses import Clause
    from aseankg.extract.rules.clauses.facts import Facts
    from aseankg.extract.rules.reading.reading import Entity, Span

_WORDS: Final = WordLists("work_subjects")
_DEFINED: Final = 20
"""Tokens behind the word that begins what something is for within which that stands."""


@needs(*WORKS)
def find_definitions(facts: Facts, clause: Clause) -> None:
    """Add what a work is for, where a clause says what it is: "the network is a platform on which cities foster X"."""
    verb = next(iter(clause.at(_WORDS.defining)), None)
    if verb is None:
        return
    keys, work = clause.reading.keys, next(iter(clause.before(verb, *WORKS)), None)
    if work is None or (clause.reading.acronym_end(work.last) or work.last) != verb:
        return
    if keys[verb] in _WORDS.copulas and _WORDS.indefinite.isdisjoint(keys[verb + 1 : verb + 2]):
        return  # "the network is made to"
    aim = next((i for i in clause.at(_WORDS.aims) if i > verb), clause.last)
    ends = min((other.first for other in endings(clause) if other.first > verb), default=clause.last)
    for item in clause.after(aim, "Topic"):
        if item.first < min(ends, aim + _DEFINED):
            add_subject(facts, work.entity, item, (work.first, item.last))


def add_subject(facts: Facts, work: Entity, item: Span, words: tuple[int, int]) -> None:
    """Add that a work is about a subject, as words between two tokens say."""
    modality = "planned" if work.planned and work.type == "OutcomeDocument" else "asserted"
    facts.add(work, "covers_topic", item.entity, modality, words)
