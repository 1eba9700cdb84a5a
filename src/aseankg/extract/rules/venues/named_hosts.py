"""Hosts named behind the word for one: "host Laos", "tuan rumahnya Laos", "The host is Laos", "As host, Laos ..."."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.phrases.asides import past_aside
from aseankg.extract.rules.reading.reading import EVENTS, PLACES
from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.clauses.clauses import Clause
    from aseankg.extract.rules.reading.reading import Span
    from aseankg.extract.rules.reading.triggers import Trigger

HOSTS: Final = ("State", "Organisation", "City")
_WORDS: Final = WordLists("hosts")
_CLAUSES: Final = WordLists("clauses")
_DAYS: Final = WordLists("days")
_NEAR: Final = 6
"""Tokens of words of their own between the word for a host and the "is" behind which the host stands."""


def named_host(clause: Clause, trigger: Trigger) -> Span | None:
    """Who is named behind a word for a host."""
    return _apposed(clause, trigger) or _named_behind(clause, trigger) or _fronted(clause, trigger)


def _apposed(clause: Clause, trigger: Trigger) -> Span | None:
    """The state right behind "host" or "the hosts,": "host Laos", "and host country, the Philippines"."""
    reading, keys, last = clause.reading, clause.reading.keys, trigger.last
    country = keys[last : last + 1] in (["country"], ["nation"])
    before = reading.key_before(trigger.first)
    begins = trigger.first == clause.first or before in _WORDS.before_apposed
    if keys[last - 1] not in _WORDS.apposed or not (country or begins) or _is_apposition(clause, trigger):
        return None
    step = last + country
    while step < clause.last and keys[step] in (",", "the"):
        step += 1
    verb = keys[last - 1] == "hosts" and step == last
    return None if verb else reading.state_at(step)


def _is_apposition(clause: Clause, trigger: Trigger) -> bool:
    """Whether a word for a host says more of the name before it: "Laos, the host, and China"."""
    step = trigger.first - (clause.reading.key_before(trigger.first) == "the")
    named = (span for span in clause.reading.spans_before(step - 1) if span.entity.type in HOSTS)
    return clause.reading.key_before(step) == "," and next(named, None) is not None


def _named_behind(clause: Clause, trigger: Trigger) -> Span | None:
    """Who is named behind a noun for a host: "tuan rumah Filipina", "the host of the meeting was A"."""
    keys = clause.reading.keys
    if keys[trigger.last - 1] not in _WORDS.nouns:
        return None
    verb = _past_copula(clause, trigger)
    named = (span for span in clause.after(verb, *HOSTS) if verb and span.first <= verb + 1)
    if verb or keys[trigger.last - 1] not in _WORDS.house:
        return next(named, None)
    step = trigger.last + (keys[trigger.last : trigger.last + 1] == [","])
    places = (span for span in clause.after(step, *PLACES) if span.first == step)
    return next(places, None) or _state_of_office(clause, step)


def _past_copula(clause: Clause, trigger: Trigger) -> int:
    """The token behind the "is" of who a host is, events and asides before it apart; 0 where none stands there."""
    keys, step, words = clause.reading.keys, trigger.last, 0
    begins = clause.reading.key_before(trigger.first) in _WORDS.before_noun or trigger.first == clause.first
    if not (begins or (step < clause.last and keys[step] in _WORDS.copulas)):
        return 0
    ends = {event.first: event.last for event in clause.events()}
    while step < clause.last and words < _NEAR and keys[step] not in _DAYS.reporting | _DAYS.telling:
        if keys[step] in _WORDS.copulas:
            return step + 1
        past = ends.get(step) or past_aside(clause.reading, step, clause.last)
        words += past == step
        step = max(past, step + 1)
    return 0


def _state_of_office(clause: Clause, index: int) -> Span | None:
    """The state of the office that stands at a token: "tuan rumah, | Menteri Energi Laos X"."""
    roles = [role for role in clause.of("Role") if role.first == index]
    inside = (span for role in roles for span in clause.spans if role.first < span.first < role.last)
    return next((span for span in inside if span.entity.type == "State"), None)


def _fronted(clause: Clause, trigger: Trigger) -> Span | None:
    """Who is named behind the comma of what a clause begins with: "As host of the summit, A welcomed them"."""
    reading = clause.reading
    if trigger.first > clause.first + 2 or reading.keys[clause.first] not in _CLAUSES.as_holder:
        return None
    comma = next((i for i in range(trigger.last, clause.last) if reading.texts[i] == ","), clause.last)
    named = any(span.last <= comma for span in clause.after(trigger.last, *EVENTS))
    if comma > trigger.last and not named and clause.bare_noun not in reading.keys[trigger.last : comma]:
        return None  # "As host of the centre, A ..."
    return next((span for span in clause.after(comma, *HOSTS) if span.first <= comma + 2), None)
