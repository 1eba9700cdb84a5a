"""The place in the head of a text, and what is held there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aseankg.extract.rules.facts import LIKELY
from aseankg.extract.rules.reading import EVENTS, Entity, Span

if TYPE_CHECKING:
    from aseankg.extract.rules.facts import Facts
    from aseankg.extract.rules.reading import Reading

_MARKS = ("-", "\u2013", "—", ":", "(")


def dateline_place(reading: Reading) -> Span | None:
    """The place that the text is dated from: the first one, before a date, a dash, a colon or the publisher's name."""
    for sentence in reading.sentences[:3]:
        for span in reading.spans_at(sentence.first):
            if span.entity.type not in ("City", "State"):
                continue
            if span.last in reading.date_tokens or set(_MARKS) & set(reading.texts[span.last : span.last + 6]):
                return span
    return None


def place_by_dateline(facts: Facts, summit: Entity | None) -> None:
    """Add the place of the head as that of events held "here", and of the main summit where it is on that day."""
    reading = facts.reading
    place = dateline_place(reading)
    if place is None:
        return
    for index, key in enumerate(reading.keys):
        if key == "here" or (key == "sini" and reading.keys[index - 1] == "di"):
            sentence = reading.sentence_of(index)
            for span in reading.overlapping(sentence.first, sentence.last):
                if span.entity.type in EVENTS and not span.nested:
                    _add(facts, span.entity, place)
    if summit is None or not reading.published or not summit.first or summit.planned:
        return
    if summit.first <= reading.published <= (summit.last or summit.first):
        _add(facts, summit, place)


def _add(facts: Facts, event: Entity, place: Span) -> None:
    """Add where an event is held, unless the text names a city for it."""
    known = facts.values(event.name, "held_in")
    if any(("City", name.casefold()) in facts.reading.entities for name in known):
        return
    for value in known:
        facts.discard(event.name, "held_in", value)
    modality = "planned" if event.planned else "asserted"
    facts.add(event, "held_in", place.entity, modality, (place.first, place.last), confidence=LIKELY)
