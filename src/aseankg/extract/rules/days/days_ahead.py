"""Days that lie ahead though they read like ones before the text: of a weekday or month alone, "opens on Tuesday"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.clauses.verbs import find_verbs
from aseankg.extract.rules.days.lengths import days_after
from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.clauses.clauses import Clause, ClauseDate
    from aseankg.extract.rules.clauses.verbs import Verb
    from aseankg.extract.rules.reading.triggers import Trigger

_WORDS: Final = WordLists("days")
_VERBS: Final = WordLists("verb_forms")
_FIRST: Final = frozenset({"first"})
_MEANT_NEAR: Final = 12
"""Tokens before a day or place within which a word stands that says that it was only meant."""
_YEAR, _MONTH = len("2018"), len("2018-04")
_BEHIND: Final = 6
"""Tokens before "until" within which the verb stands by which something goes on."""
_TOLD_NEAR: Final = 8
"""Tokens between a signal and the day of which it tells."""
_JUST_OVER: Final = 2
"""Days before that of the text up to which a weekday is the past one where a verb has no tense."""
_NEXT: Final = 2
"""Tokens between a word for a plan and its verb."""


def look_ahead(clause: Clause) -> None:
    """The weekdays of a clause are those that it means, whether they lie before the text or ahead of it."""
    if clause.dates and any(day.date.weekday for day in clause.dates):
        verbs = find_verbs(clause)
        clause.dates = [next_week(clause, day, verbs) for day in clause.dates]


def next_week(clause: Clause, day: ClauseDate, verbs: list[Verb]) -> ClauseDate:
    """A bare weekday beside "will" and the like is the one after the text; otherwise the date as it is."""
    published, date = clause.reading.published, day.date
    words = clause.reading.keys[day.first : day.last]
    if not date.weekday or not published or date.first > published or {"last", "past", "lalu"} & set(words):
        return day
    if _is_listed_later(clause, day, verbs):
        return _week_later(day)
    if date.first == published:
        return day
    # "On Tuesday X will attend ..." too, but not "On Tuesday X said that he would".
    told = next((verb.first for verb in verbs if verb.first >= day.last), clause.last)
    opening = day.first <= clause.first + 1
    verb = next((verb for verb in reversed(verbs) if verb.last <= day.first), None)
    ahead = verb is not None and clause.reading.keys[verb.first] in _WORDS.present
    told_ahead = opening and (_follows_plan(clause) or _is_told_in_present(clause, day, told))
    if not (ahead or told_ahead or _goes_on(clause, day)) and not any(
        signal.first < day.first or (opening and signal.first <= told) for signal in _plans(clause)
    ):
        return day
    return _week_later(day)


def next_year(clause: Clause, day: ClauseDate, verbs: list[Verb]) -> ClauseDate:
    """A month alone for which something is planned is the next one; otherwise the date as it is."""
    date, published = day.date, clause.reading.published or ""
    if not (date.resolved and len(date.first) == _MONTH and date.first < published[:_MONTH]):
        return day
    if clause.has("postpone") or was_meant(clause):
        return day  # "which had been scheduled for April"
    if not _WORDS.near_months.isdisjoint(clause.reading.keys[day.first : day.last]):
        return day
    verb = next((verb for verb in reversed(verbs) if verb.last <= day.first), None)
    if verb is None or not any(verb.first - _NEXT <= s.last and s.first <= verb.first for s in clause.signals("plan")):
        return day
    return replace(day, date=replace(date, first=f"{int(date.first[:_YEAR]) + 1}{date.first[_YEAR:]}"))


def is_told_for_later(clause: Clause, signal: Trigger) -> bool:
    """Whether a day near a signal, or one that its clause begins with, lies after that of the text: "joins on Sunday".

    What has happened, "joined", has none.
    """
    published, keys = clause.reading.published, clause.reading.keys
    coming = clause.event is not None and clause.event.planned
    if coming and not _WORDS.agenda_nouns.isdisjoint(keys[max(clause.first, signal.first - _TOLD_NEAR) : signal.first]):
        return True  # "the admission of A as a member is on the agenda"
    if published is None or keys[signal.first].endswith("ed"):
        return False
    ahead = [day.first for day in clause.dates if day.date.first > published]
    return any(first <= clause.first + 1 or abs(first - signal.first) <= _TOLD_NEAR for first in ahead)


def _plans(clause: Clause) -> list[Trigger]:
    """The signals that what a clause tells is to come; not those of what it only came before, "ahead of the summit"."""
    return [signal for signal in clause.signals("plan") if clause.reading.keys[signal.first] not in _WORDS.leading_up]


def _is_listed_later(clause: Clause, day: ClauseDate, verbs: list[Verb]) -> bool:
    """Whether a weekday is listed behind one that is not yet over: "the AMM on Friday and the ARF on Saturday"."""
    before = next((other for other in reversed(clause.dates) if other.last <= day.first), None)
    if before is None or not before.date.weekday or any(before.last <= verb.first < day.first for verb in verbs):
        return False
    shown = next_week(clause, before, verbs).date.first
    return shown >= (clause.reading.published or "") and shown > day.date.first


def _follows_plan(clause: Clause) -> bool:
    """Whether a sentence in Indonesian, whose verbs have no tense, goes on with an event that is still to come."""
    plan, published = clause.event, clause.reading.published
    if plan is None or published is None or clause.reading.source.language != "id" or not clause.events():
        return False
    return bool(plan.planned) and plan.first > published and all(not span.entity.first for span in clause.events())


def _is_told_in_present(clause: Clause, day: ClauseDate, verb: int) -> bool:
    """Whether the first verb behind a weekday is in the present: "On Tuesday the ministers are joined by X"."""
    if day.first < clause.reading.title_end or clause.reading.source.language != "en":
        return False
    verbs = (i for i in clause.at(_WORDS.present | _WORDS.forms_of_be) if day.last <= i <= verb)
    first = next(verbs, None)
    return first is not None and _WORDS.aside.isdisjoint(clause.reading.keys[day.last : first])


def _week_later(day: ClauseDate) -> ClauseDate:
    """The same weekday, or weekdays, a week later."""
    date = day.date
    first, last = (days_after(one, 7) if one else None for one in (date.first, date.last))
    return replace(day, date=replace(date, first=first or date.first, last=last))


def _goes_on(clause: Clause, day: ClauseDate) -> bool:
    """Whether what was begun goes on until a weekday: "opened on Thursday and continues until Saturday"."""
    keys = clause.reading.keys
    if clause.reading.key_before(day.first) not in _WORDS.until:
        return False
    before = keys[max(clause.first, day.first - _BEHIND) : day.first]
    begun = any(other.last <= day.first and other.date.first > day.date.first for other in clause.dates)
    long_ago = days_after(day.date.first, _JUST_OVER) < (clause.reading.published or "")
    lasts = long_ago and not _WORDS.lasting.isdisjoint(before)  # verbs without a tense: "berlangsung hingga Jumat"
    return begun or lasts or not _WORDS.going_on.isdisjoint(before)


def was_meant(clause: Clause) -> bool:
    """Whether the day that a clause gives was meant before and is no more: "originally", "first scheduled"."""
    keys = clause.reading.keys
    if not clause.keys.isdisjoint(_WORDS.once):
        return True
    return any(keys[i + 1] in _VERBS.meant for i in clause.reading.where(_FIRST, clause.first, clause.last - 1))


def was_meant_for(clause: Clause, position: int) -> bool:
    """Whether a past day, or a place, is one for which something was only meant: "originally planned for | 15 May"."""
    once = [index for index in clause.at(_WORDS.once) if position - _MEANT_NEAR <= index < position]
    return bool(once) and "," not in clause.reading.keys[once[-1] : position]
