"""The series of events, and the wholes of ceremonies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aseankg.extract.rules.reading import EVENTS

if TYPE_CHECKING:
    from aseankg.extract.rules.facts import Facts
    from aseankg.extract.rules.reading import Entity, Reading


def find_series(facts: Facts) -> None:
    """Add the series of each numbered event."""
    for span in facts.reading.spans:
        event = span.entity
        if event.type in EVENTS and event.ordinal and (event.ordinal > 1 or _is_counted(facts.reading, event)):
            facts.add(event, "in_series", event.series, "asserted", (span.first, span.last))


def _is_counted(reading: Reading, event: Entity) -> bool:
    """Whether a first edition is of a series: one that the graph knows, or one that the text gives its number in."""
    return reading.lexicon.lookup("Series", event.series) is not None or any(
        span.entity is event and any(mark.isdigit() for mark in reading.surface(span)) for span in reading.spans
    )


def find_parts(facts: Facts) -> None:
    """Add the event that each ceremony or session belongs to."""
    for span in facts.reading.spans:
        event = span.entity
        if event.whole is not None and not span.nested:
            modality = "planned" if event.whole.planned else "asserted"
            facts.add(event, "part_of", event.whole, modality, (span.first, span.last))
