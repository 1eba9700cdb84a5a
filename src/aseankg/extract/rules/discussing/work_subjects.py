"""What documents and initiatives are about: by what they are said to be, and how the claim of it is put."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.clauses.facts import needs
from aseankg.extract.rules.clauses.governed import endings
from aseankg.extract.rules.phrases.nominals import is_pursuing
from aseankg.extract.rules.reading.reading import WORKS
from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.clauses.clauses import Clause
    from aseankg.extract.rules.clauses.facts import Facts
    from aseankg.extract.rules.reading.reading import Entity, Span

_WORDS: Final = WordLists("work_subjects")
_TOPICS: Final = WordLists("topics")
_MAKING: Final = ("launch", "launch-by", "adopt", "adopt-by", "sign", "sign-by", "initiate", "initiate-to")
_MADE_NEAR: Final = 3
"""Tokens between a verb of making and the work that is made."""
_PURSUED_NEAR: Final = 6
"""Tokens behind the word for a purpose within which, behind its verb, the subject begins."""
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


@needs(*_MAKING)
def find_purposes(facts: Facts, clause: Clause) -> None:
    """Add what a work is made for: "launched the River Fund to fight X", "Dana Sungai dibentuk guna menjaga X"."""
    aims = clause.at(_WORDS.purposes)
    for made in clause.signals(*_MAKING) if aims else ():
        behind = [work for work in clause.after(made.last, *WORKS)[:1] if work.first <= made.last + _MADE_NEAR]
        before = [work for work in clause.before(made.first, *WORKS)[:1] if work.last >= made.first - _MADE_NEAR]
        for work in behind or before:
            aim = (clause.reading.acronym_end(work.last) or work.last) if behind else made.last
            if aim in aims and aim + 1 < clause.last and _pursues(clause.reading.keys[aim + 1]):
                near = [item for item in clause.after(aim, "Topic")[:1] if item.first <= aim + _PURSUED_NEAR]
                for item in clause.group(near[0], ("Topic",)) if near else ():
                    add_subject(facts, work.entity, item, (work.first, item.last))


def _pursues(key: str) -> bool:
    """Whether a word is a verb for what is done about an aim, in either language."""
    return is_pursuing(key) or key in _TOPICS.verbs


def add_subject(facts: Facts, work: Entity, item: Span, words: tuple[int, int]) -> None:
    """Add that a work is about a subject, as words between two tokens say."""
    modality = "planned" if work.planned and work.type == "OutcomeDocument" else "asserted"
    facts.add(work, "covers_topic", item.entity, modality, words)
