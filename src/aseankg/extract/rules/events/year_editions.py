"""Editions by their year, counted from that of the text: "last year's summit", "the 2017 forum", "KTT tahun depan"."""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.events.events import of_year
from aseankg.extract.rules.phrases.event_phrase import is_year
from aseankg.extract.rules.reading.reading import EVENTS, Span
from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.reading.reading import Entity, Reading

_WORDS: Final = WordLists("editions")
_SUMMITS: Final = ("summit", "ktt")
_NEXT: Final = frozenset({("next", "year"), ("tahun", "depan"), ("tahun", "mendatang")})
_YEAR: Final = len("2018")
_BEFORE: Final = 5
"""Tokens before a mention, and behind it, among which it is told in which year it is held."""
_BEHIND: Final = 14


def find_of_years(reading: Reading) -> None:
    """The reading has the editions that a noun and a year mean, where the text has named a single series before."""
    for index in reading.where(_nouns()) if reading.published else ():
        found = _year_beside(reading, index)
        if found is None:
            continue
        first, last, year = found
        base = _base(reading, index)
        if base is not None and not base.foreign and reading.free(index, index + 1):
            entry = reading.lexicon.lookup("Series", base.series)
            event = base if base.first[:4] == year else of_year(reading, base.type, base.series, year, entry)
            reading.add(Span(first, last, event))


def is_of_next_year(reading: Reading, span: Span) -> bool:
    """Whether a mention is held the year after the text, of an event that the text tells of in its own year.

    "Next year | the ADMM will be held in X", "ADMM | akan digelar di X pada 2019."
    """
    published, sentence = (reading.published or "")[:_YEAR], reading.sentence_of(span.first)
    near = reading.keys[max(sentence.first, span.first - _BEFORE) : min(span.last + _BEHIND, sentence.last)]
    if not published or _WORDS.ahead.isdisjoint(near) or _WORDS.held.isdisjoint(near):
        return False
    pairs, later = set(pairwise(near)), str(int(published) + 1)
    if pairs.isdisjoint(_NEXT) and not any(year == later and word in _WORDS.in_year for word, year in pairs):
        return False
    days = [reading.sentence_of(reading.token_at(day.start)) for day in reading.dates if day.first[:_YEAR] == published]
    others = (reading.sentence_of(other.first) for other in reading.spans if other.entity is span.entity)
    return any(other is not sentence and other in days for other in others)


def name_by_year(reading: Reading) -> None:
    """An event without a number goes by the year that stands behind its name: "ASEAN Tourism Forum (ATF) | 2012"."""
    for span in reading.spans:
        event, year = span.entity, reading.texts[span.last - 1]
        if event.ordinal or event.name != event.series or span.nested or not is_year(year):
            continue
        if (event.type, f"{event.name} {year}".casefold()) not in reading.entities:
            event.name = f"{event.name} {year}"


@cache
def _nouns() -> frozenset[str]:
    """The nouns that beside a year mean an edition."""
    return _WORDS.nouns | _WORDS.editions


def _year_beside(reading: Reading, index: int) -> tuple[int, int, str] | None:
    """The tokens of a noun and the year beside it, and that year: "last year's | summit", "KTT | tahun lalu"."""
    keys, published = reading.keys, int((reading.published or "0")[:4])
    if index > 1 and keys[index - 1] == "year" and reading.tokens[index - 1].is_possessive:
        step = _step(keys[index - 2])
        return (index - 2, index + 1, str(published + step)) if step else None
    if index > 1 and is_year(reading.texts[index - 1]) and keys[index - 2] == "the":
        return index - 1, index + 1, reading.texts[index - 1]
    behind = keys[index + 1 : index + 3]
    step = _step(behind[-1]) if behind[:1] == ["tahun"] else 0
    return (index, index + 3, str(published + step)) if step else None


def _step(word: str) -> int:
    """The years from that of the text that a word beside "year" means; 0 for none."""
    return -1 if word in _WORDS.last_year else 1 if word in _WORDS.next_year else 0


def _base(reading: Reading, index: int) -> Entity | None:
    """The event named last before a noun that can be of its series, where only one series is named; None else."""
    noun = reading.keys[index]
    named = [span.entity for span in reading.earlier(index, *EVENTS) if span.entity.series and not span.nested]
    kind = "Summit" if noun in _SUMMITS else "Meeting" if noun in _WORDS.general else ""
    any_of = noun in _WORDS.editions
    fitting = [event for event in named if any_of or event.type == kind or noun in event.series.lower()]
    return fitting[0] if len({event.series for event in fitting}) == 1 else None
