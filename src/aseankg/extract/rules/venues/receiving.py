"""States that show themselves hosts: "Laos opened the 5th X", "Laos received the ministers for it", thanks to Laos."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.clauses.belonging import belongs
from aseankg.extract.rules.clauses.facts import needs
from aseankg.extract.rules.days.other_days import before_event
from aseankg.extract.rules.discourse.who_meets import group_words
from aseankg.extract.rules.reading.reading import EVENTS
from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.clauses.clauses import Clause
    from aseankg.extract.rules.clauses.facts import Facts
    from aseankg.extract.rules.reading.reading import Entity, Span

_WORDS: Final = WordLists("receiving")
_GROUP_NEAR: Final = 4
"""Tokens behind a verb of receiving within which those who are received stand: "received | the ten ASEAN ministers"."""
_THANKED_NEAR: Final = 14
"""Tokens from a word of thanks to the hospitality that it is for: "to the Government and people of A for the warm"."""


@needs("State")
def find_receiving(facts: Facts, clause: Clause) -> None:
    """Add the state that opens an event, receives those who meet there, or is thanked for it, as its host."""
    for verb in clause.at(_WORDS.verbs):
        state = _subject(clause, verb)
        event = None if state is None else _opened(clause, verb) or _received_for(clause, verb)
        if state is not None and event is not None:
            facts.add(state.entity, "hosts", event, clause.modality(None, event), (state.first, verb + 1))
    for noun in clause.at(_WORDS.hospitality):
        _add_thanked(facts, clause, noun)


def _subject(clause: Clause, verb: int) -> Span | None:
    """The state right before a verb, days and small words between them apart."""
    keys, step = clause.reading.keys, verb
    while step > clause.first and (keys[step - 1] in _WORDS.before_verb or step - 1 in clause.reading.date_tokens):
        step -= 1
    state = clause.reading.state_before(step)
    return None if state is None or state.nested or state.first < clause.first or belongs(clause, state) else state


def _opened(clause: Clause, verb: int) -> Entity | None:
    """The event right behind a verb of opening."""
    if clause.reading.keys[verb] not in _WORDS.opening:
        return None
    events = (event for event in clause.after(verb + 1, *EVENTS) if before_event(clause, event) == verb)
    return next((event.entity for event in events if event.entity.whole is None), None)


def _received_for(clause: Clause, verb: int) -> Entity | None:
    """The event for which those are received who stand behind a verb: "received the leaders for the 5th Summit"."""
    reading, keys = clause.reading, clause.reading.keys
    guests = next(iter(reading.where(group_words(), verb + 1, min(verb + 1 + _GROUP_NEAR, clause.last))), None)
    event = next(iter(clause.after(guests, *EVENTS)), None) if guests is not None else None
    if (
        guests is None
        or event is None
        or reading.tokens[guests].is_possessive
        or reading.texts[guests + 1] in "'\u2019"
    ):
        return None
    between = range(verb + 1, guests)
    if reading.holding(guests) or not all(reading.capitals[i] or keys[i] in _WORDS.before_guests for i in between):
        return None
    before = event.first - 1
    before -= keys[before] == "the"
    return event.entity if keys[before] in _WORDS.for_event else None


def _add_thanked(facts: Facts, clause: Clause, noun: int) -> None:
    """Add the state that is thanked for its hospitality as host of the event named behind that, or spoken of."""
    thanks = next((i for i in reversed(clause.at(_WORDS.thanks)) if noun - _THANKED_NEAR <= i < noun), None)
    plain = clause.reading.keys[noun] in _WORDS.arranged and clause.reading.key_before(noun) not in _WORDS.praising
    if thanks is None or plain or not clause.keys.isdisjoint(_WORDS.visits):
        return
    state = next((span for span in clause.before(noun, "State") if span.first > thanks), None)
    event = next((span.entity for span in clause.after(noun, *EVENTS)), clause.event)
    if state is not None and event is not None and not event.planned:
        facts.add(state.entity, "hosts", event, "asserted", (thanks, noun + 1))
