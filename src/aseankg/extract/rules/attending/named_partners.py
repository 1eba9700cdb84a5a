"""Partners who take part in an event by standing beside its name: "the 8th AMAF Plus Three (China and Japan)"."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.attending.delegations import attend_for
from aseankg.extract.rules.clauses.belonging import qualifies
from aseankg.extract.rules.clauses.facts import needs
from aseankg.extract.rules.reading.reading import BODIES, EVENTS, PLACES
from aseankg.extract.rules.text.fixed_phrases import Phrases, plain_phrases
from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.clauses.clauses import Clause
    from aseankg.extract.rules.clauses.facts import Facts
    from aseankg.extract.rules.reading.reading import Span

_WORDS: Final = WordLists("named_partners")
_WITH_PARTNERS: Final = re.compile(r"Plus\b|Regional Forum|East Asia|Post[ -]Ministerial")
"""In the names of events: those to which partners of ASEAN come."""
_VERB_NEAR: Final = 5
"""Tokens behind a word for partners within which the verb stands behind which they are named."""
_LEAST: Final = 2
"""Partners who are listed at least."""


@needs("State")
def find_named_partners(facts: Facts, clause: Clause) -> None:
    """Add the states listed in brackets behind an event, or with whom it is held."""
    if len(clause.of("State")) < _LEAST:
        return
    for event in clause.events():
        index = _past_place(clause, event)
        attend_for(facts, clause, _listed(clause, index, _with_whom(clause, index)), event.entity)
    for index in clause.at(_WORDS.partners):
        _add_told(facts, clause, index)


def _add_told(facts: Facts, clause: Clause, index: int) -> None:
    """Add who is told to be a partner at the event spoken of, to which partners come: "The other partners are"."""
    keys = clause.reading.keys
    verb = next((i for i in range(index, min(index + _VERB_NEAR, clause.last)) if keys[i] in _WORDS.are), None)
    named = [span.entity for span in clause.before(index, *EVENTS)[:1]]
    event = next(iter([*named, *clause.scene[:1]]), None)
    if verb is None or event is None or not is_for_partners(event.name):
        return
    there = _WORDS.beside_partners.issuperset(keys[index + 1 : verb])
    if there and clause.reading.key_before(index) not in _WORDS.lasting:
        attend_for(facts, clause, _listed(clause, verb, verb + 1), event)


def is_for_partners(event: str) -> bool:
    """Whether an event is by its name one to which partners of ASEAN come."""
    return _WITH_PARTNERS.search(event) is not None


def _past_place(clause: Clause, event: Span) -> int:
    """The token behind an event, its acronym, and where and when it is held."""
    reading = clause.reading
    index = reading.acronym_end(event.last) or event.last
    told = clause.covered(*PLACES) | reading.date_tokens
    while index < clause.last and (index in told or reading.keys[index] in _WORDS.between):
        index += 1
    return index


def _with_whom(clause: Clause, index: int) -> int:
    """The token behind a bracket, "with" or the like that stands at a token; 0 for anything else."""
    if clause.reading.keys[index : index + 1] == ["("]:
        return index + 1
    return next((end for end, _ in _with().at(clause.reading.keys, index, clause.last)), 0)


def _listed(clause: Clause, index: int, first: int) -> list[Span]:
    """The states listed from a token on, behind what brings them in at another; none for one alone."""
    keys = clause.reading.keys
    first += bool(first) and keys[first : first + 1] == ["the"]
    state = clause.reading.state_at(first) if first else None
    if state is None or qualifies(clause, state):
        return []
    group = [span for span in clause.group(state, BODIES) if span.first >= first]
    behind = keys[group[-1].last : min(group[-1].last + 1, clause.last)]
    ended = behind == [")"] if keys[index] == "(" else _WORDS.behind_others.issuperset(behind)
    partners = [span for span in group if span.entity.name != "ASEAN"]
    return partners if ended and len(partners) >= _LEAST and not qualifies(clause, group[-1]) else []


@cache
def _with() -> Phrases:
    return plain_phrases(_WORDS.with_others)
