"""The year of a text that gives none: that of a numbered event which the graph dates to a day that the text names."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.dates.dates import WHOLE_DAY, read_dates
from aseankg.extract.rules.reading.reading import EVENTS

if TYPE_CHECKING:
    from aseankg.extract.rules.dates.dates import DateMention
    from aseankg.extract.rules.reading.reading import Reading

_NEAR: Final = 10
"""Days from an edition within which a day that the text names tells that it is about that edition."""


def settle_year(reading: Reading) -> None:
    """The dates of a text without a day of its own lie about the edition that one of them fits, or as weekdays tell."""
    if reading.published is not None:
        return
    events = (span.entity for span in reading.spans if span.entity.type in EVENTS and span.entity.ordinal)
    days = {event.first for event in events if len(event.first) == WHOLE_DAY}
    editions = [date.fromisoformat(day) for day in sorted(days, reverse=True)]
    editions.sort(key=lambda edition: not _fits(edition, reading.dates))  # first those on days with their year
    for edition in editions:
        dates = read_dates(reading.text, reading.placed, None, edition)
        if _fits(edition, dates.mentions):
            reading.set_dates(dates)
            return
    reading.set_dates(read_dates(reading.text, reading.placed, None, guess=True))


def _fits(edition: date, mentions: list[DateMention]) -> bool:
    """Whether one of some dates lies near an edition."""
    found = (date.fromisoformat(one.first) for one in mentions if len(one.first) == WHOLE_DAY)
    return any(abs((one - edition).days) <= _NEAR for one in found)
