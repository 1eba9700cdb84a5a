"""Days of events that are told by another day: "on Tuesday, a day before the 5th Summit", "now in its second day"."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.clauses.clauses import entities
from aseankg.extract.rules.clauses.facts import needs
from aseankg.extract.rules.dates.dates import WHOLE_DAY
from aseankg.extract.rules.days.days import in_head
from aseankg.extract.rules.days.lengths import days_after
from aseankg.extract.rules.reading.reading import EVENTS
from aseankg.extract.rules.text.words import WordLists, WordTables

if TYPE_CHECKING:
    from aseankg.extract.rules.clauses.clauses import Clause
    from aseankg.extract.rules.clauses.facts import Facts
    from aseankg.extract.rules.reading.reading import Entity, Span

_WORDS: Final = WordLists("days")
_COUNTS: Final = WordTables("dates")
_TABLES: Final = WordTables("days")
_RELATIONS: Final = {"first": "start_date", "last": "end_date"}
_DAY: Final = frozenset({"day", "days", "hari", "sehari", "eve"})
_NEAR: Final = 3
"""Tokens between the word for days and the event: "a day | ahead of the | 5th Summit"."""
_ENTERED_NEAR: Final = 6
"""Tokens behind a verb of entering within which the day of an event stands: "its second and final day"."""


@needs(*EVENTS)
def find_counted_days(facts: Facts, clause: Clause) -> None:
    """Add the days of events that are counted from the only day of a clause, and the first day of one in its second."""
    if clause.keys.isdisjoint(_DAY):
        return
    told = [day.date for day in clause.dates if not in_head(clause, day)]
    days = {date.first for date in told if len(date.first) == WHOLE_DAY and not date.last}
    if len(days) != 1:
        return
    day = next(iter(days))
    for span in clause.events():
        steps = _days_before(clause, span)
        if steps and not facts.days(span.entity):
            _add(facts, clause, span, days_after(day, steps))
        steps = _days_since(clause, span)
        relation = _course_behind(clause, span) if steps and not facts.days(span.entity) else ""
        if relation:
            facts.add(span.entity, relation, days_after(day, -steps), "asserted", (clause.first, span.last))
    _enter_days(facts, clause, day)
    events = entities(clause.events())
    pairs = pairwise(clause.reading.keys[clause.first : clause.last]) if len(events) == 1 else ()
    later = next((int(_TABLES.later_days[pair]) for pair in map(" ".join, pairs) if pair in _TABLES.later_days), 0)
    if later and not facts.days(events[0]):
        facts.add(events[0], "start_date", days_after(day, -later), "asserted", (clause.first, clause.last))


def _enter_days(facts: Facts, clause: Clause, day: str) -> None:
    """Add the day on which an event enters its last one: "The summit entered its final day on Tuesday"."""
    keys = clause.reading.keys
    for verb in clause.at(_WORDS.entering):
        near = pairwise(keys[verb + 1 : min(verb + 1 + _ENTERED_NEAR, clause.last)])
        which = next((_TABLES.counted_days[pair] for pair in map(" ".join, near) if pair in _TABLES.counted_days), None)
        named = clause.before(verb, *EVENTS)[:1]
        spoken = [clause.event] if clause.event is not None and clause.bare_noun is not None else []
        for event in entities(named) or spoken if which else ():
            if not facts.days(event):
                ahead = "planned" if day > (clause.reading.published or "9999") else "asserted"
                facts.add(event, _RELATIONS[which or ""], day, ahead, (verb, verb + 1))


def _days_before(clause: Clause, event: Span) -> int:
    """How many days before an event it is told that something was; 0 where nothing is."""
    keys = clause.reading.keys
    near = range(event.first - 1, max(clause.first, event.first - 1 - _NEAR) - 1, -1)
    index = next((i for i in near if keys[i] in _DAY), None)
    if index is None:
        return 0
    if keys[index] == "eve":
        return 1
    between = [key for key in keys[index + 1 : event.first] if key not in _WORDS.articles]
    return _count(keys, index) if " ".join(between) in _WORDS.ahead else 0


def _days_since(clause: Clause, event: Span) -> int:
    """How many days after an event it is told that something was: "a day | after | the 5th Summit"; 0 for none."""
    keys, anchor = clause.reading.keys, event.first - 1
    anchor -= keys[anchor] in _WORDS.articles
    days = anchor - 1
    told = days > clause.first and keys[anchor] in _WORDS.behind and keys[days] in _DAY
    return _count(keys, days) if told else 0


def _count(keys: list[str], index: int) -> int:
    """How many days a word for days at a token counts."""
    one = keys[index] == "sehari" or keys[index - 1] in ("a", "one", "satu")
    return 1 if one else int(_COUNTS.counts.get(keys[index - 1], 0))


def _course_behind(clause: Clause, event: Span) -> str:
    """What the day is of an event after which something was, by the verb right behind it: its first or its last one."""
    behind = clause.reading.keys[event.last : event.last + 1]
    if not _WORDS.opening.isdisjoint(behind):
        return "start_date"
    return "end_date" if not _WORDS.closing.isdisjoint(behind) or behind == ["usai"] else ""


def _add(facts: Facts, clause: Clause, span: Span, day: str) -> None:
    """Add the day before which something was: the first one of an event that begins then or lasts longer."""
    event, behind = span.entity, clause.reading.keys[span.last : span.last + _NEAR]
    relation = "held_on" if _WORDS.opening.isdisjoint(behind) and not _lasts(event, day) else "start_date"
    ahead = day > (clause.reading.published or "9999")
    facts.add(event, relation, day, "planned" if ahead else "asserted", (clause.first, span.last))
    event.planned = ahead
    event.first = event.first or day


def _lasts(event: Entity, day: str) -> bool:
    """Whether an event is known to begin on a day and to last longer."""
    return event.first == day and event.last > event.first
