"""Telephone calls of two people: "a phone call with B", "A and B spoke by telephone"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.clauses.pairs import pair_at, pair_before, pair_between
from aseankg.extract.rules.reading.reading import Span
from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.reading.reading import Entity, Reading

_WORDS: Final = WordLists("encounters")
CALL: Final = "Telephone call"
_BARE_CALL: Final = frozenset({"call"})
_VERB: Final = 5
"""Tokens before the word for a telephone within which the verb of speaking stands."""
_PAIR: Final = 2


def name_calls(reading: Reading) -> None:
    """Calls are those of the people beside them, also where a verb tells of them."""
    _name_by_nouns(reading)
    _name_by_verbs(reading)


def _name_by_nouns(reading: Reading) -> None:
    """Each call is that of the people beside it; one without any is the only one that the text tells of."""
    calls = [span for span in reading.spans if span.entity.name == CALL]
    for span in calls:
        pair = pair_at(reading, span.first, span.last) or pair_between(reading, span.last)
        noun = "Phone call" if reading.keys[span.first] == "phone" else CALL
        span.entity = _call(reading, noun, pair) if pair else span.entity
    named = {span.entity for span in calls if span.entity.parties}
    for span in calls:
        span.entity = next(iter(named)) if len(named) == 1 else span.entity


def _name_by_verbs(reading: Reading) -> None:
    """The reading has the calls that a verb tells of, "A and his counterpart B spoke by telephone", and "the call"."""
    told: set[Entity] = set()
    for index in reading.where(_WORDS.phones):
        sentence = reading.sentence_of(index)
        near = range(index - 1, max(index - _VERB, sentence.first), -1)
        verb = next((i for i in near if reading.keys[i] in _WORDS.speaking), 0)
        if not verb or not reading.free(verb, index + 1):
            continue
        pair = pair_before(reading, verb) or pair_at(reading, verb, index + 1)
        if pair:
            event = _call(reading, CALL, pair)
            told.add(event)
            reading.add(Span(verb, index + 1, event, told=True))
    for index in reading.where(_BARE_CALL) if len(told) == 1 else ():
        if reading.key_before(index) == "the" and reading.free(index, index + 1):
            reading.add(Span(index, index + 1, next(iter(told))))


def _call(reading: Reading, noun: str, pair: list[Span]) -> Entity:
    """The call of two people; one and the same whoever of them is named first."""
    one, other = (span.entity for span in pair[:_PAIR])
    known = reading.entities.get(("Meeting", f"{noun} between {other.name} and {one.name}".casefold()))
    event = known or reading.entity("Meeting", f"{noun} between {one.name} and {other.name}")
    event.parties = (one, other)
    return event
