"""Who takes part in an event by what he says there: in his opening remarks, to the ministers, "disampaikannya"."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.clauses.facts import needs
from aseankg.extract.rules.clauses.settings import during_or_after, settings_of
from aseankg.extract.rules.discourse.participants import begin_of, is_source, past_office
from aseankg.extract.rules.discourse.who_meets import group_words
from aseankg.extract.rules.reading.reading import EVENTS
from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.clauses.clauses import Clause
    from aseankg.extract.rules.clauses.facts import Facts
    from aseankg.extract.rules.reading.reading import Span

_WORDS: Final = WordLists("acting")
_NAMED_NEAR: Final = 2
"""Tokens behind a word for what somebody says, or where, within which he or his office is named."""
_OCCASION_NEAR: Final = 3
"""Tokens of a sentence before the noun that it begins with: "On the same occasion"."""
_HEARERS_NEAR: Final = 4
"""Tokens behind a verb of telling within which those stand who are told."""


@needs("Person", *EVENTS)
def find_speakers(facts: Facts, clause: Clause) -> None:
    """Add who takes part in an event by what the clause says that he tells those there."""
    _speak_at_opening(facts, clause)
    _give_address(facts, clause)
    _tell_hearers(facts, clause)
    _told_by_him(facts, clause)
    _speak_on_occasion(facts, clause)


def _speak_at_opening(facts: Facts, clause: Clause) -> None:
    """Who speaks "at the opening" of the event spoken of, "pada pembukaan", takes part in it."""
    keys, event = clause.reading.keys, clause.event
    if event is None or event.planned or clause.events():
        return
    for index in clause.at(_WORDS.openings):
        people = clause.after(index, "Person")[:1]
        if not people or _WORDS.settings.isdisjoint(keys[max(clause.first, index - 2) : index]):
            continue
        if _is_right_behind(clause, index, people[0]):
            facts.add(people[0].entity, "attends", event, "asserted", (index, people[0].last), implied=True)


def _give_address(facts: Facts, clause: Clause) -> None:
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


def _tell_hearers(facts: Facts, clause: Clause) -> None:
    """Who tells something to those who meet, "briefed the ministers", "di hadapan para peserta", takes part."""
    event = clause.event
    if event is None or event.planned or clause.events() or not clause.one_event:
        return
    for index in clause.at(_WORDS.briefing):
        if not _are_hearers(clause, index + 1):
            continue
        first = index - (clause.reading.key_before(index) in _WORDS.before_hearers)
        before = [span for span in clause.before(first, "Person") if past_office(clause, span) >= first - _NAMED_NEAR]
        fronted = first == clause.first and clause.after(index, "Person")
        for person in (before or fronted or [])[:1]:
            if not is_source(clause, person):
                facts.add(person.entity, "attends", event, "asserted", (first, index + 1), implied=True)


def _are_hearers(clause: Clause, first: int) -> bool:
    """Whether those who meet, or a noun that points back to the meeting, stand at a token."""
    near = clause.reading.keys[first : min(first + _HEARERS_NEAR, clause.last)]
    for index, key in enumerate(near, first):
        if key in _hearers() or key == clause.bare_noun:
            return clause.reading.keys[index + 1 : index + 2] != ["of"]  # not "participants of a marathon"
        if key not in _WORDS.of_hearers:
            return False
    return False


@cache
def _hearers() -> frozenset[str]:
    """The words for those who meet, and for others who take part in a meeting."""
    return group_words() | _WORDS.audience


def _told_by_him(facts: Facts, clause: Clause) -> None:
    """Who was spoken of last told something at an event: "Hal itu disampaikannya dalam KTT"."""
    people = clause.people
    for index in clause.at(_WORDS.told_by_him) if people and not clause.of("Person") else ():
        for event, first in settings_of(clause, during_or_after()):
            if first > index and not event.planned:
                facts.add(people[0], "attends", event, "asserted", (index, first + 1), implied=True)


def _speak_on_occasion(facts: Facts, clause: Clause) -> None:
    """Who acts "on the occasion", "Pada kesempatan itu", takes part in the event spoken of."""
    event, keys = clause.event, clause.reading.keys
    if event is None or event.planned or clause.events() or not clause.one_event:
        return
    for index in clause.at(_WORDS.occasions):
        pointed = not _WORDS.pointing_at.isdisjoint(keys[max(clause.first, index - 1) : min(index + 3, clause.last)])
        end = index + 1
        while end < clause.last and keys[end] in _WORDS.behind_occasions:
            end += 1
        people = clause.after(end, "Person")[:1] if index <= clause.sentence.first + _OCCASION_NEAR else []
        if pointed and people and _is_right_behind(clause, end - 1, people[0]):
            facts.add(people[0].entity, "attends", event, "asserted", (index, people[0].last), implied=True)
