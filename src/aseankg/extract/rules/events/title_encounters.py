"""Meetings of two states that the title of a text names: "X-Y Foreign Ministers' Meeting"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aseankg.extract.rules.reading.reading import EVENTS

if TYPE_CHECKING:
    from aseankg.extract.rules.reading.reading import Entity, Reading


def name_after_title(reading: Reading) -> None:
    """The only encounter that the text tells of is the meeting of two states that its title names, if any."""
    met = {span.entity for span in reading.spans if span.entity.parties}
    title = _bilateral_of_title(reading) if len(met) == 1 else None
    if title is not None:
        title.parties = next(iter(met)).parties
        for span in reading.spans:
            span.entity = title if span.entity in met else span.entity


def _bilateral_of_title(reading: Reading) -> Entity | None:
    """The meeting of two states in the lines before the first sentence: "X-Y Foreign Ministers' Meeting"."""
    for span in reading.spans:
        if span.entity.type in EVENTS and not span.nested and span.last <= reading.title_end:
            inside = {part.entity for part in reading.overlapping(span.first, span.last) if part.nested}
            if len(inside) > 1 and all(part.type == "State" for part in inside):
                return span.entity
    return None
