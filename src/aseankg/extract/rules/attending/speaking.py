"""Who takes part in an event by what he says there: in his opening remarks, "dalam sambutannya"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.clauses.facts import needs
from aseankg.extract.rules.discourse.participants import begin_of, past_office
from aseankg.extract.rules.reading.reading import EVENTS
from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.clauses.clauses import Clause
    from aseankg.extract.rules.clauses.facts import Facts
    from aseankg.extract.rules.reading.reading import Span

_WORDS: Final = WordLists("acting")
_NAMED_NEAR: Final = 2
"""Tokens behind a word for what somebody says, or where, within which he or his office is named."""


@needs("Person", *EVENTS)
def find_speakers(facts: Facts, clause: Clause) -> None:
    """Who says something "in his opening remarks", "dalam sambutannya", takes part in the event spoken of."""
    keys, event = clause.reading.keys, clause.event
    named = {span.entity for span in clause.events()}
    if event is None or event.planned or not (clause.one_event or named) or not named <= {event, *event.twins}:
        return
    for index in clause.at(_WORDS.addresses):
        first = index
        while first > clause.first and keys[first - 1] in _WORDS.before_addresses:
            first -= 1
        behind = keys[index + 1 : index + 2]
        delivered = first > clause.first and keys[first - 1] in _WORDS.delivering
        first -= delivered
        told = delivered or not _WORDS.settings_of_addresses.isdisjoint(keys[first:index])
        if not told or not _WORDS.elsewhere.isdisjoint(behind):
            continue
        before = [span for span in clause.before(first, "Person")[:1] if past_office(clause, span) >= first - 1]
        people = before or clause.after(index, "Person")[:1]
        if before or (people and _is_right_behind(clause, index, people[0])):
            facts.add(people[0].entity, "attends", event, "asserted", (first, index + 1), implied=True)


def _is_right_behind(clause: Clause, index: int, person: Span) -> bool:
    """Whether somebody is named, his office and honorifics first, right behind a token."""
    offices = [role.first for role in clause.of("Role") if index < role.first]
    return min([*offices, begin_of(clause, person)]) <= index + _NAMED_NEAR
