"""Days that one sentence gives for what was done at the event that the next one names.

"Leaders signed X in Manila on Friday. At the 5th Summit, they also ..."
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.clauses.clauses import Clause, ClauseDate, entities, same_breath
from aseankg.extract.rules.clauses.origins import is_origin
from aseankg.extract.rules.dates.dates import WHOLE_DAY
from aseankg.extract.rules.days.days import day_of_whole
from aseankg.extract.rules.discourse.discourse import BRIEFING
from aseankg.extract.rules.discourse.who_meets import group_words
from aseankg.extract.rules.events.editions import is_other_edition
from aseankg.extract.rules.reading.reading import Entity, Span
from aseankg.extract.rules.text.tokens import Sentence
from aseankg.extract.rules.text.words import WordLists, WordTables

if TYPE_CHECKING:
    from aseankg.extract.rules.clauses.facts import Facts

_WORDS: Final = WordLists("carried_days")
_DAYS: Final = WordLists("days")
_TABLES: Final = WordTables("days")
_DONE: Final = frozenset({
    "adopt", "adopt-by", "sign", "sign-by", "launch", "launch-by", "gather", "held", "handover", "discuss", "chair",
    "attend", "join", "succeed", "succeed-by", "start", "end",
})  # fmt: skip
"""Signals of what is done at events."""
_TELLING: Final = frozenset(
    {"chair-by", "attend-by", "host-by", "act-by", "adopt", "sign", "discuss", "precede-by", "include"}
)
"""Signals behind an event which the sentence is about."""
_LEAD_REACH: Final = 3
"""Sentences behind the first one of a text within which the event is named at which it happened."""
_OPENING: Final = 4
"""Tokens of a sentence within which what it is about begins."""
_SPEAKING: Final = 12
"""Tokens of a sentence within which the event is named that "Speaking at" begins with."""
_NEAR: Final = 7
"""Tokens before an event within which the verb stands that says that something was done there."""


@dataclass(slots=True)
class _Day:
    """A day of which a sentence tells, and up to which token an event may be named that it is that of."""

    sentence: Sentence
    day: ClauseDate
    done: bool
    """Whether several people did something then; else only somebody spoke."""
    left: int
    """Sentences behind it in which the event can be named."""
    events: list[Entity]
    """The events that the sentence names; another one that the next names is not that of the day."""


@dataclass(slots=True)
class CarriedDays:
    """The days of events that the sentence before gave; clauses are read in the order of the text."""

    events: list[Entity] = field(default_factory=list)
    """The events of which days were added."""
    _told: _Day | None = None
    _lead: bool = True
    """Whether the first sentence of the text is still to come."""
    _found: list[tuple[Entity, str, ClauseDate]] = field(default_factory=list)

    def read(self, clause: Clause) -> None:
        """Note the event of a clause whose day the sentence before gave, and the day that it gives itself."""
        told, sentence = self._told, clause.sentence
        if told is not None and sentence.first >= told.sentence.last:
            if clause.first == sentence.first:
                told.left -= 1
            named = [span for span in clause.events() if span.entity.name != BRIEFING]
            if named and clause.first == sentence.first and _happened_there(clause, named[0], told):
                counted = _counted(clause, named[0])
                self._found += [(event, counted, told.day) for event in same_breath(named, named[0])]
            if named or told.left <= 0 or _days(clause):
                self._told = None
        if clause.reading.title_end > clause.first:
            return
        day = _day_told(clause) if clause.dates else None
        if day is not None and (self._told is None or self._told.sentence is not sentence):
            reach = _LEAD_REACH if self._lead else 1
            done = not (clause.kinds.isdisjoint(_DONE) and clause.keys.isdisjoint(group_words()))
            self._told = _Day(sentence, day, done, reach, entities(clause.events()))
        self._lead = self._lead and clause.last < sentence.last

    def add(self, facts: Facts) -> None:
        """Add the days found as those of events of which the text gives none."""
        for event, counted, day in self._found:
            relation = counted or _relation(event, day.date.first)
            if event.planned or facts.days(event) or not relation:
                continue
            date, words = day.date.first, (day.first, day.last)
            facts.add(event, relation, date, "asserted", words, implied=True)
            self.events.append(event)
            whole, which = event.whole, day_of_whole(event)
            if whole is not None and which and not facts.days(whole) and _relation(whole, date):
                one_day = bool(whole.first) and whole.first == whole.last
                facts.add(whole, "held_on" if one_day else which, date, "asserted", words, implied=True)


def _relation(event: Entity, date: str) -> str:
    """What a day is of an event of which the text tells no days, by those that are known; "" where it is none of them.

    One between the first and the last tells neither.
    """
    if len(event.first) < WHOLE_DAY:
        return "held_on" if date.startswith(event.first) else ""
    if event.last and event.last != event.first:
        return {event.first: "start_date", event.last: "end_date"}.get(date, "")
    return "held_on" if date == event.first else ""


def _counted(clause: Clause, event: Span) -> str:
    """Whether something is told to be done on the first or last day of an event."""
    before = clause.reading.keys[max(clause.first, event.first - _OPENING) : event.first]
    pairs = (_TABLES.counted_days.get(" ".join(pair)) for pair in pairwise(before))
    return next(({"first": "start_date", "last": "end_date"}[which] for which in pairs if which), "")


def _day_told(clause: Clause) -> ClauseDate | None:
    """The only day, not after that of the text, of a clause that tells of nothing to come."""
    reading = clause.reading
    heads = [line for line in reading.head if clause.first < line.last]
    days = [day for day in _days(clause) if not any(line.first <= day.first < line.last for line in heads)]
    if len({day.date.first for day in days}) != 1:
        return None
    day = days[0]
    past = reading.published is not None and day.date.first <= reading.published
    return day if past and not day.date.last and not clause.has("plan", "not", "postpone") else None


def _days(clause: Clause) -> list[ClauseDate]:
    """The days of a clause, without its months and years."""
    return [day for day in clause.dates if len(day.date.first) == WHOLE_DAY]


def _happened_there(clause: Clause, event: Span, told: _Day) -> bool:
    """Whether a sentence tells of an event at which happened what the one before told of."""
    reading, keys = clause.reading, clause.reading.keys
    if _days(clause) or clause.has("plan", "postpone"):
        return False
    if any(other not in (event.entity, event.entity.whole) for other in told.events):
        return False
    before, behind = keys[clause.first : event.first], keys[event.last : clause.last]
    if not _WORDS.earlier.isdisjoint(before) or not _WORDS.earlier.isdisjoint(behind[:_NEAR]):
        return False
    if is_other_edition(reading, event) or is_origin(clause, event):
        return False
    if not _WORDS.speaking.isdisjoint(before[:2]):
        return event.first - clause.first <= _SPEAKING
    if not told.done:
        return False
    if _counted(clause, event):
        return True
    step = len(before)
    while step > 0 and before[step - 1] in _WORDS.within:
        step -= 1
    if step > 0 and before[step - 1] in _DAYS.at:
        return step <= _OPENING or not _WORDS.happened.isdisjoint(before[-_NEAR:])
    return len(before) <= _OPENING and not clause.kinds.isdisjoint(_TELLING) and not (_WORDS.had & {*behind})
