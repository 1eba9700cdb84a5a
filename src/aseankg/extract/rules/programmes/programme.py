"""The series of events, the wholes of ceremonies, and what days and places these share with them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.days.days import day_of_whole
from aseankg.extract.rules.phrases.event_phrase import is_year
from aseankg.extract.rules.reading.reading import EVENTS

if TYPE_CHECKING:
    from aseankg.extract.rules.clauses.facts import Facts
    from aseankg.extract.rules.reading.reading import Entity, Reading

_SHARED: Final = ("held_in", "held_on", "start_date", "end_date")


def find_series(facts: Facts) -> None:
    """Add the series of each event that goes by a number, or by a year behind its name: "ATF 2012"."""
    for span in facts.reading.spans:
        event, year = span.entity, facts.reading.texts[span.last - 1]
        if event.type not in EVENTS:
            continue
        if event.ordinal and (event.ordinal > 1 or _is_counted(facts.reading, event)):
            facts.add(event, "in_series", event.series, "asserted", (span.first, span.last))
        elif not (event.ordinal or event.foreign or span.nested) and is_year(year) and span.last > span.first + 1:
            facts.add(event, "in_series", event.name.removesuffix(f" {year}"), "asserted", (span.first, span.last))


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


def find_shared_days(facts: Facts) -> None:
    """Add the first day of each event as that of its opening ceremony, the last one as that of its closing ceremony."""
    for span in facts.reading.spans:
        event, whole = span.entity, span.entity.whole
        shared = day_of_whole(event) if whole is not None else None
        if whole is None or shared is None or facts.values(event.name, "held_on"):
            continue
        known = [fact for key, fact in facts.found.items() if key[:2] == (whole.name, shared)]
        for fact in known[:1]:
            facts.add(event, "held_on", fact.object, fact.modality, (span.first, span.last), implied=True)


def share_with_twins(facts: Facts) -> None:
    """Add the place and days of an event as those of the one named in the same breath of which none are told."""
    named = {span.entity: (span.first, span.last) for span in facts.reading.spans if span.entity.twins}
    for event, words in named.items():
        for fact in [fact for key, fact in facts.found.items() if key[0] == event.name and key[1] in _SHARED]:
            for twin in event.twins:
                if not facts.values(twin.name, fact.relation):
                    facts.add(twin, fact.relation, fact.object, fact.modality, words, implied=True)
