"""Events that a text names twice: in brackets, or behind an "or", by their name in another language."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.reading.reading import EVENTS

if TYPE_CHECKING:
    from aseankg.extract.rules.phrases.event_phrase import EventPhrase
    from aseankg.extract.rules.reading.reading import Entity, Reading

_RELATIVES: Final = ("yang", "which", "that", "who")
_RELATIVE: Final = 16
"""Tokens from an event to the bracket behind a relative clause that describes it."""
_REST: Final = 4
"""Tokens between the words that are known to name an event and the bracket with its other name."""


def join_translation(reading: Reading, phrase: EventPhrase, entities: list[Entity]) -> None:
    """An event in brackets, behind an "or" or an Indonesian noun is the one before by its name in another language."""
    first = phrase.first - 1 if reading.key_before(phrase.first) == "the" else phrase.first
    if len(entities) == 1 and (begun := _begun_before(reading, phrase, entities[0])) is not None:
        _join(reading, begun, entities[0])
        return
    if len(entities) > 1 or not first or reading.key_before(first) not in ("(", "atau", "or"):
        return
    last = first - 1
    while reading.key_before(first) == "(" and last > first - _REST and _may_end_name(reading, last - 1):
        last -= 1
    ends = (span.entity for end in range(first - 1, last - 1, -1) for span in reading.spans_before(end))
    other = next((entity for entity in ends if entity.type in EVENTS), None) or _described(reading, first, entities[0])
    if other is None or other is entities[0] or (other.ordinal or 0) not in (0, entities[0].ordinal or 0):
        return
    _join(reading, other, entities[0])


def _join(reading: Reading, other: Entity, event: Entity) -> None:
    for span in reading.spans:
        span.entity = event if span.entity is other else span.entity


def _begun_before(reading: Reading, phrase: EventPhrase, event: Entity) -> Entity | None:
    """The event that a noun and the beginning of an English name make in a headline: "Pertemuan | 5th ASEAN Rivers"."""
    if event.ordinal is None:
        return None
    spans = (span for span in reading.holding(phrase.first) if span.first < phrase.first < span.last < phrase.last)
    begun = (span.entity for span in spans if span.entity.type in EVENTS and span.entity.ordinal == event.ordinal)
    return next((entity for entity in begun if entity is not event), None)


def _described(reading: Reading, bracket: int, event: Entity) -> Entity | None:
    """The event with this number that a relative clause before a bracket describes: "Pertemuan ke-7 yang ... (X)"."""
    if event.ordinal is None or reading.key_before(bracket) != "(":
        return None
    since = max(reading.sentence_of(bracket).first, bracket - _RELATIVE)
    earlier = next(reading.earlier(bracket - 1, *EVENTS, since=since), None)
    if earlier is None or earlier.entity.ordinal != event.ordinal or reading.keys[earlier.last] not in _RELATIVES:
        return None
    return earlier.entity


def _may_end_name(reading: Reading, index: int) -> bool:
    """Whether a token may be one of the last of a name: "Pertemuan Khusus Pascagempa | dan Tsunami"."""
    return reading.capitals[index] or reading.keys[index] in ("dan", "and")
