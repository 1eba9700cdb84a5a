"""Events that a text names in passing: prepared, of another time, or named for their results or for somebody alone."""

from __future__ import annotations

import re
from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.clauses.origins import is_of_relative, is_origin
from aseankg.extract.rules.events.editions import is_other_edition
from aseankg.extract.rules.events.event_phrases import PREPARATORY
from aseankg.extract.rules.reading.reading import Entity, Reading
from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.clauses.clauses import Clause
    from aseankg.extract.rules.reading.reading import Span

_WORDS: Final = WordLists("discourse")
_VENUES: Final = WordLists("venues")
_ASIDE: Final = 4
"""Tokens before an event within which the word stands that puts it aside."""
_WHEN: Final = 2
"""Tokens before an event within which the word stands that makes it no more than the time of something planned."""
_WHO: Final = 5
"""Tokens before an event within which the relative stands that makes it one of which only somebody is told."""
_BEHIND: Final = 8
"""Tokens behind an event within which its month or year stands: "in X last month"."""
_BEGINNING: Final = 4
"""Tokens of a clause within which it tells how long ago something was."""
_EDITION: Final = re.compile(r"(\d+)(?:st|nd|rd|th) ")
_NEAR: Final = 14
"""Days from that of a text within which an event lies that it can be about."""
_FAR: Final = 30
"""Days from that of a text behind which an event is of another time."""
_YEAR: Final = len("2018")
_BEGIN, _END = "YYYY-01-01", "YYYY-12-28"
"""The first and about the last day of a year; of a month the end of it."""


def is_earlier(event: Entity, other: Entity) -> bool:
    """Whether an event is an earlier edition of the series that another one belongs to."""
    if not event.series or event.series != other.series:
        return False
    one, two = _EDITION.match(event.name), _EDITION.match(other.name)
    return one is not None and two is not None and int(one[1]) < int(two[1])


def is_aside(clause: Clause, event: Span) -> bool:
    """Whether an event is only what something is prepared for, what had results, or one of an earlier month or year."""
    keys = clause.reading.keys
    if is_other_edition(clause.reading, event):
        return True
    behind = keys[event.last : min(event.last + _BEHIND, clause.last)]
    earlier = not _WORDS.past.isdisjoint(behind) and not _WORDS.periods.isdisjoint(behind)
    if clause.has("plan") and not _WORDS.when.isdisjoint(keys[max(clause.first, event.first - _WHEN) : event.first]):
        return True  # "It is to be signed in October, when the 5th AMM is held."
    near = keys[max(clause.first, event.first - _ASIDE) : event.first]
    aside = not (_WORDS.asides.isdisjoint(near) and _WORDS.preceded.isdisjoint(near))
    told_of = is_of_somebody(clause.reading, event) or is_origin(clause, event) or is_of_relative(clause, event)
    return earlier or aside or told_of


def is_brought_to(reading: Reading, event: Span) -> bool:
    """Whether an event is only where the results of another are brought: "empat dokumen yang akan dibawa ke X"."""
    near = reading.keys[max(0, event.first - _ASIDE) : event.first]
    if _VENUES.bringing_to.isdisjoint(near):
        return False
    return any(key in _VENUES.bringing_to and following in _WORDS.to for key, following in pairwise(near))


def is_of_somebody(reading: Reading, event: Span) -> bool:
    """Whether only somebody is told of by an event: "Minister X, who chaired the 14th AHMM, said"."""
    first = max(reading.sentence_of(event.first).first, event.first - _WHO)
    return "who" in reading.keys[first : event.first]


def session_of(clause: Clause, issuer: Entity) -> Entity:
    """The event whose statement a text is, or the session of it with a partner, whichever was spoken of last."""
    for span in clause.reading.earlier(clause.first, "Meeting"):
        session = span.entity.sides and span.entity.name.startswith(f"{issuer.name} ")
        aside = is_other_edition(clause.reading, span) or is_of_somebody(clause.reading, span) or span.entity.planned
        if span.entity is issuer or (session and not aside):
            return span.entity
    return issuer


def stands_aside(reading: Reading, event: Span) -> bool:
    """Whether a text names an event only for something else, so that no noun behind it points to it."""
    aside = (is_other_edition, is_of_somebody, is_brought_to, _is_time_of_something, _came_before)
    return any(is_so(reading, event) for is_so in aside)


def _came_before(reading: Reading, event: Span) -> bool:
    """Whether an event is one of those that came before the one spoken of: "preceded by the 5th SOM"."""
    keys = reading.keys[reading.sentence_of(event.first).first : event.first]
    return not _WORDS.preceded.isdisjoint(keys)


def _is_time_of_something(reading: Reading, event: Span) -> bool:
    """Whether an event only tells when something else was, years before: "chair since 2012, when the 7th X met"."""
    when = event.first - 1 - (reading.key_before(event.first) == "the")
    if reading.keys[when] not in _WORDS.when_then:
        return False
    year = reading.texts[when - 1 - (reading.texts[when - 1] == ",")]
    return len(year) == _YEAR and year.isdecimal() and year < (reading.published or year)[:_YEAR]


def is_minor(event: Entity) -> bool:
    """Whether an event is one of some people, or prepares another, and so what a text goes on with seldom."""
    return bool(event.parties) or event.name.startswith(PREPARATORY)


def is_of_long_ago(clause: Clause) -> bool:
    """Whether a clause begins by telling of what was years before: "Fifty years ago", "dua dasawarsa silam"."""
    keys = clause.reading.keys
    near = (index for index in clause.at(_WORDS.ago) if clause.first < index <= clause.first + _BEGINNING)
    return any(keys[index - 1] in _WORDS.long_periods for index in near)


def is_of_another_time(clause: Clause, event: Entity, other: Entity) -> bool:
    """Whether an event lies more than a month from the day of a text, and another one near it.

    Where its days are not known, a month or year right behind its name tells. One that is planned for a year, no more,
    is of another time too: "X is to be agreed at the summit this year".
    """
    near = days_apart(clause.reading, other.first, other.last)
    if not 0 <= near <= _NEAR:
        return False
    first, last = _days_of(clause, event)
    some_day = len(first) == _YEAR < len(other.first) and clause.has("plan")
    return some_day or days_apart(clause.reading, first, last) > _FAR


def _days_of(clause: Clause, event: Entity) -> tuple[str, str]:
    """The first and the last day of an event, as far as known."""
    if event.first:
        return event.first, event.last
    ends = [span.last for span in clause.events() if span.entity is event]
    behind = (day.date for day in clause.dates if any(end <= day.first <= end + _BEHIND for end in ends))
    date = next(behind, None)
    return (date.first, date.last or "") if date is not None else ("", "")


def days_apart(reading: Reading, first: str, last: str) -> int:
    """How many days lie between those of an event and that of the text; -1 where either is not known."""
    first, last = first or last, last or first
    if reading.published is None or not first:
        return -1
    today = date.fromisoformat(reading.published)
    begin, end = date.fromisoformat(first + _BEGIN[len(first) :]), date.fromisoformat(last + _END[len(last) :])
    return max((begin - today).days, (today - end).days, 0)
