"""The series of events, the wholes of ceremonies, and the themes of events."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from aseankg.extract.rules.clauses import Clause, entities
from aseankg.extract.rules.reading import EVENTS
from aseankg.extract.rules.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.facts import Facts
    from aseankg.extract.rules.reading import Entity, Reading
    from aseankg.extract.rules.triggers import Trigger

_QUOTED = re.compile(r"[“\"\u2018'«]([^”\"“»]{6,120}?)[”\"\u2019'»](?=[\s.,;:)]|$)")
_THEME_NEAR = 170
"""Characters behind the word for a theme within which the quotation ends."""
_CHAIRMANSHIP = frozenset({"chairmanship", "chair", "keketuaan", "ketua"})
"""Words of a clause about the theme of a year, which is that of the summit that the text is about."""
_DAYS = WordLists("days")
_WITH_THEME = ("APEC", "G20")
"""Organisations whose summits' themes are told beside those of ASEAN."""


def find_programme(facts: Facts, clause: Clause) -> None:
    """Add the themes of the clause's events."""
    for trigger in clause.signals("theme"):
        _theme(facts, clause, trigger)


def _of_another_year(clause: Clause) -> bool:
    """Whether a clause gives only years in which the event spoken of is not."""
    years = {day.date.first[:4] for day in clause.dates}
    return bool(years and clause.home and clause.home.first) and clause.home.first[:4] not in years  # type: ignore[union-attr]


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


def _theme(facts: Facts, clause: Clause, trigger: Trigger) -> None:
    """The quotation behind the word for a theme is that of the clause's events, or of the one spoken of."""
    reading = clause.reading
    begin = reading.tokens[trigger.last - 1].end
    match = _QUOTED.search(reading.text, begin, begin + _THEME_NEAR)
    if match is None or "." in reading.text[begin : match.start()]:
        return
    if not clause.keys.isdisjoint(_DAYS.chairmanship) and _of_another_year(clause):
        return
    abroad = any(span.entity.name in _WITH_THEME for span in clause.of("Organisation"))
    spoken = clause.event if abroad else clause.home
    if not abroad and not clause.keys.isdisjoint(_CHAIRMANSHIP):
        summits = (span.entity for span in reading.ordered() if span.entity.type == "Summit")
        spoken = next((summit for summit in summits if not summit.foreign), spoken)
    events = entities(clause.events()) or ([spoken, *spoken.twins] if spoken else [])
    for event in events[:2]:
        if abroad or not event.foreign:
            words = (trigger.first, reading.token_at(match.end()) + 1)
            for span in reading.overlapping(trigger.last, words[1]):
                span.nested = True
            facts.add(event, "has_theme", match[1].strip(" ,."), "asserted", words)
