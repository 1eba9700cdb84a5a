"""The themes of events: in quotation marks behind the word for a theme or before it, or bare behind "is"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.clauses.clauses import Clause, entities
from aseankg.extract.rules.clauses.facts import needs
from aseankg.extract.rules.days.day_events import meant_events
from aseankg.extract.rules.discourse.discourse import means_summit
from aseankg.extract.rules.discourse.ranks import is_of_officials
from aseankg.extract.rules.reading.reading import EVENTS, PLACES
from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.clauses.facts import Facts
    from aseankg.extract.rules.reading.reading import Entity, Reading
    from aseankg.extract.rules.reading.triggers import Trigger

_WORDS: Final = WordLists("themes")
_QUOTED: Final = re.compile(r"[“\"\u2018'«]([^”\"“»]{6,120}?)[”\"\u2019'»](?=[\s.,;:)]|$)")
_THEME_NEAR: Final = 170
"""Characters behind the word for a theme within which the quotation ends."""
_CHAIRMANSHIP: Final = frozenset({"chairmanship", "chair", "chairs", "keketuaan", "ketua", "presidensi"})
"""Words of a clause about the theme of a year, which is that of the summit that the text is about."""
_ASEAN: Final = frozenset({"asean"})
_YEAR: Final = len("2018")
_DAYS: Final = WordLists("days")
_BARE_NEAR: Final = 6
"""Tokens between the word for a theme and the "is" behind it."""
_SHORTEST: Final = 3
"""Words of a theme without quotation marks."""
_MOST: Final = 3
"""Events that share a theme, at most."""
_NAMED: Final = (*PLACES, "Person", "Role")
_OTHERS: Final = (*EVENTS, "Person", "Role", "City", "OutcomeDocument")
"""What a theme without quotation marks does not go on over, and what is none."""
_WITH_THEME: Final = ("APEC", "G20")
"""Organisations whose summits' themes are told beside those of ASEAN."""


@needs("theme")
def find_themes(facts: Facts, clause: Clause) -> None:
    """Add the themes of the clause's events."""
    for trigger in clause.signals("theme"):
        if _is_of_document(clause, trigger):
            continue
        if clause.reading.keys[trigger.first] == "bertajuk" and not _is_behind_event(clause, trigger):
            continue  # "pidato bertajuk X"
        if clause.reading.keys[trigger.first] in _WORDS.loose and not _is_taken(clause, trigger):
            continue
        found = _quoted(clause, trigger) or _bare(clause, trigger) or _bare_behind(clause, trigger)
        if found is not None:
            _add(facts, clause, trigger, *found)


def _is_behind_event(clause: Clause, trigger: Trigger) -> bool:
    """Whether an event stands right before the word for a theme."""
    return any(event.last == trigger.first for event in clause.events())


def _is_of_document(clause: Clause, trigger: Trigger) -> bool:
    """Whether a theme is that of the document named last before it: "In their Declaration, which bears the theme X"."""
    named = clause.before(trigger.first, *EVENTS, "OutcomeDocument")
    return bool(named) and named[0].entity.type == "OutcomeDocument" and clause.bare_noun is None


def _quoted(clause: Clause, trigger: Trigger) -> tuple[str, int, int] | None:
    """The quotation behind the word for a theme, else the one before it, with its tokens."""
    reading = clause.reading
    begin = reading.ends[trigger.last - 1]
    match = _QUOTED.search(reading.text, begin, begin + _THEME_NEAR)
    if match is None or "." in reading.text[begin : match.start()]:
        start, end = reading.starts[clause.first], reading.starts[trigger.first]
        match = next(reversed(list(_QUOTED.finditer(reading.text, start, end))), None)
    return (match[1], reading.token_at(match.start()), reading.token_at(match.end()) + 1) if match else None


def _bare(clause: Clause, trigger: Trigger) -> tuple[str, int, int] | None:
    """The words without quotation marks behind "the theme is": those with capitals, with what joins them."""
    reading = clause.reading
    first = next((i + 1 for i in range(trigger.last, clause.last) if reading.keys[i] in _WORDS.copulas), 0)
    if (
        not first
        or first - trigger.last > _BARE_NEAR
        or first >= clause.last
        or not reading.tokens[first].is_capitalised
    ):
        return None
    last = first
    while last < clause.last and (reading.tokens[last].is_capitalised or reading.keys[last] in _WORDS.small):
        last += 1
    whole = first < last < clause.last and reading.tokens[first].is_capitalised and reading.texts[last] in ".;"
    return (reading.words(first, last), first, last) if whole and last - first >= _SHORTEST else None


def _bare_behind(clause: Clause, trigger: Trigger) -> tuple[str, int, int] | None:
    """The words without quotation marks right behind the word for a theme, up to where and when: "theme | A for B"."""
    reading, first, last = clause.reading, trigger.last, trigger.last
    if not _is_taken(clause, trigger):
        return None
    apart = clause.covered(*_NAMED) | reading.date_tokens
    while last < clause.last and (reading.capitals[last] or reading.keys[last] in _WORDS.small):
        ends = reading.texts[last] == "," or last in reading.date_tokens
        if ends or (reading.keys[last] in _WORDS.before_places and last + 1 in apart):
            break
        last += 1
    while last > first and not reading.capitals[last - 1]:
        last -= 1
    named = any(not span.nested and span.entity.type in _OTHERS for span in reading.overlapping(first, last))
    whole = last - first >= _SHORTEST and reading.capitals[first] and not named
    chair = not _DAYS.chairmanship.isdisjoint(reading.keys[first:last])
    return (reading.words(first, last), first, last) if whole and not chair else None


def _is_taken(clause: Clause, trigger: Trigger) -> bool:
    """Whether a word for a theme says that an event has one: "under the theme", "mengusung tema", "bertema"."""
    keys, before = clause.reading.keys, trigger.first - 1
    before -= keys[before] in _DAYS.articles
    return keys[trigger.first] in _WORDS.having or (before >= clause.first and keys[before] in _WORDS.taking)


def _add(facts: Facts, clause: Clause, trigger: Trigger, theme: str, first: int, last: int) -> None:
    reading = clause.reading
    if not clause.keys.isdisjoint(_CHAIRMANSHIP) and _of_another_year(clause):
        return
    if not clause.keys.isdisjoint(_DAYS.chairmanship) and _of_next_chair(clause):
        return
    abroad = any(span.entity.name in _WITH_THEME for span in clause.of("Organisation"))
    for event in _events_of(clause, trigger, abroad=abroad)[:_MOST]:
        if abroad or not event.foreign:
            words = (min(trigger.first, first), max(trigger.last, last))
            for span in reading.overlapping(first, last):
                span.nested = span.nested or span.entity.type not in EVENTS
            facts.add(event, "has_theme", theme.strip(" ,."), "asserted", words)


def _events_of(clause: Clause, trigger: Trigger, *, abroad: bool) -> list[Entity]:
    """The events that a theme belongs to: those of the clause, or the one spoken of."""
    reading = clause.reading
    own = reading.keys[trigger.first - 1] in _WORDS.its and clause.keys.isdisjoint(_CHAIRMANSHIP)
    if own and (owner := _subject_before(clause)) is not None:
        return [owner]
    spoken = clause.event if abroad or means_summit(clause) else clause.home
    of_year = _is_of_asean_year(clause)
    if not abroad and (of_year or not clause.keys.isdisjoint(_CHAIRMANSHIP)):
        named = [span for span in reading.ordered() if span.entity.type == "Summit" and not span.entity.foreign]
        # A text on another meeting tells of the summits that were before or come later too.
        summits = [s.entity for s in named if spoken is None or spoken.type == "Summit" or s.first < clause.last]
        main = [summit for summit in summits if summit.series == "ASEAN Summit"]
        if spoken is None or is_of_officials(spoken):
            spoken = _first_of_asean(reading) or spoken
        spoken = next(iter([*main, *summits]), spoken)
    if spoken is None and clause.first < reading.title_end:
        spoken = _first_of_asean(reading)  # "Theme: X", below the title
    told = entities(clause.before(trigger.first, *EVENTS) or clause.events())
    if spoken is not None and of_year and "ASEAN" not in spoken.name:
        return told  # a conference at which the year is spoken of
    if not (told or _WORDS.with_own.isdisjoint(reading.keys[clause.first : trigger.first])):
        return []  # "Seminar dengan tema X"
    return told or ([*meant_events(clause, spoken), *spoken.twins] if spoken else [])


def _first_of_asean(reading: Reading) -> Entity | None:
    """The first of ASEAN's events that a text names, which falls in the chairmanship that it begins with."""
    named = (span.entity for span in reading.ordered() if span.entity.type in EVENTS)
    return next((event for event in named if "ASEAN" in event.name and not event.foreign), None)


def _is_of_asean_year(clause: Clause) -> bool:
    """Whether a clause speaks of a year of ASEAN, whose theme it tells: "the theme ... for ASEAN 2020"."""
    keys = clause.reading.keys
    behind = (keys[index + 1] for index in clause.at(_ASEAN) if index + 1 < clause.last)
    return any(key.isdigit() and len(key) == _YEAR for key in behind)


def _subject_before(clause: Clause) -> Entity | None:
    """The first event before a clause in its sentence, or of the sentence before, whose theme "its theme" is."""
    before = next(clause.reading.earlier(clause.first, *EVENTS), None)
    if before is None or clause.first == 0:
        return None
    sentence = clause.reading.sentence_of(before.first)
    inside = [s for s in clause.reading.ordered() if sentence.first <= s.first < sentence.last and not s.nested]
    return next((span.entity for span in inside if span.entity.type in EVENTS), None)


def _of_next_chair(clause: Clause) -> bool:
    """Whether a text on the handing over of the chair tells what theme was announced: that of the year to come."""
    return not clause.keys.isdisjoint(_WORDS.announcing) and bool(clause.reading.where(_WORDS.handing_over))


def _of_another_year(clause: Clause) -> bool:
    """Whether a clause gives only years in which the event spoken of is not."""
    years = {day.date.first[:4] for day in clause.dates}
    return bool(years and clause.home and clause.home.first) and clause.home.first[:4] not in years  # type: ignore[union-attr]
