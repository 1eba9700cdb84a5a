"""Later mentions by the acronym that stands in brackets behind a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aseankg.extract.rules.reading import Span

if TYPE_CHECKING:
    from aseankg.extract.rules.reading import Reading

_NAMED = frozenset({"Summit", "Meeting", "Initiative", "OutcomeDocument", "Organisation"})


def find_acronyms(reading: Reading) -> None:
    """The reading has the mentions by acronyms that the text itself introduces."""
    introduced = {reading.texts[span.last - 2]: span for span in reversed(reading.ordered()) if _has(reading, span)}
    if not introduced:
        return
    for index, text in enumerate(reading.texts):
        span = introduced.get(text)
        if span is None or index < span.last or not _stands_alone(reading, index):
            continue
        for other in reading.spans_at(index):
            other.nested = True
        reading.add(Span(index, index + 1, span.entity))


def _has(reading: Reading, span: Span) -> bool:
    """Whether the name of a mention ends with an acronym in brackets."""
    if span.nested or span.entity.type not in _NAMED:
        return False
    return reading.texts[span.last - 1] == ")" and span.last - span.first > 3


def _stands_alone(reading: Reading, index: int) -> bool:
    """Whether an acronym is no part of a longer name."""
    covering = reading.overlapping(index, index + 1)
    return all(other.nested or (other.first == index and other.last == index + 1) for other in covering)
