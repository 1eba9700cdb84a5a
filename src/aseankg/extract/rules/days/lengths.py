"""How many days events last, and by that the days that no text gives: "The two-day summit ended on Friday"."""

from __future__ import annotations

from datetime import date as calendar_date
from datetime import timedelta
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.clauses.facts import needs
from aseankg.extract.rules.dates.dates import WHOLE_DAY
from aseankg.extract.rules.phrases.bare_nouns import bare_nouns
from aseankg.extract.rules.text.words import WordLists, WordTables

if TYPE_CHECKING:
    from aseankg.extract.rules.clauses.clauses import Clause
    from aseankg.extract.rules.clauses.facts import Facts
    from aseankg.extract.rules.reading.reading import Entity

_WORDS: Final = WordLists("lengths")
_DAYS: Final = WordLists("days")
_COUNTS: Final = WordTables("dates")
_DAY: Final = frozenset({"day", "days", "hari"})
_LASTING: Final = 4
"""Tokens between a word for days and the event, or the verb, of which it tells how long it lasts."""
_HOURS_NEAR: Final = 7
"""Tokens behind a verb of lasting within which the hours stand: "took about one hour and twenty | minutes"."""


def days_after(day: str, days: int) -> str:
    """The day some days after another one."""
    return (calendar_date.fromisoformat(day) + timedelta(days)).isoformat()


def told_length(clause: Clause) -> int:
    """How many days a clause says that an event lasts: "the two-day | summit", "berlangsung dua hari"; 0 for none."""
    if clause.keys.isdisjoint(_DAY):
        return 0
    keys, dated = clause.reading.keys, clause.reading.date_tokens
    told = (i for i in clause.at(_DAY) if i not in dated and _DAYS.anchors.isdisjoint(keys[i + 1 : i + 2]))
    heads = {span.first for span in clause.events()} | set(clause.at(bare_nouns()))
    near = (keys[i - 1 - (keys[i - 1] == "-")] for i in told if _is_of_event(clause, i, heads))
    return next((int(_COUNTS.counts[word]) for word in near if word in _COUNTS.counts), 0)


def lasts_hours(clause: Clause) -> bool:
    """Whether a clause says that an event lasts some hours: "began at 9 on 3 May and took two hours"."""
    keys = clause.reading.keys
    return any(
        not _WORDS.for_hours.isdisjoint(keys[max(clause.first, i - _HOURS_NEAR) : i - 1])
        and keys[i - 1] not in _WORDS.before_clock
        for i in clause.at(_WORDS.hours)
    )


def _is_of_event(clause: Clause, index: int, heads: set[int]) -> bool:
    """Whether a word for days tells how long an event lasts."""
    keys, first = clause.reading.keys, max(clause.first, index - _LASTING)
    if not _WORDS.lasting.isdisjoint(keys[first:index]) or index - 2 in heads:
        return True  # "selama dua hari", "pertemuan dua hari"
    if keys[index + 1 : index + 2] == ["of"] and not _WORDS.spent.isdisjoint(keys[index + 2 : index + _LASTING]):
        return True  # "after two days of talks"
    if keys[index] == "hari" and not _WORDS.spent.isdisjoint(keys[index + 1 : index + 2]):
        return True  # "setelah dua hari bersidang"
    if not _WORDS.after.isdisjoint(keys[first:index]) and not clause.keys.isdisjoint(_DAYS.closing):
        return True  # "closed after two days"
    return keys[index] != "days" and not heads.isdisjoint(range(index + 1, index + _LASTING))


@needs()
def find_length(facts: Facts, clause: Clause) -> None:
    """Note how many days the event lasts that a clause names, or that its noun means."""
    days = told_length(clause)
    if not days:
        return
    named = clause.events()
    meant = clause.bare_noun is not None or clause.reading.keys[clause.first] in _WORDS.it
    event = named[0].entity if named else clause.event if meant else None
    if event is not None and event.whole is None:
        facts.lengths.setdefault(event.name, (event, days, (clause.first, clause.last)))


def add_days_by_length(facts: Facts) -> None:
    """Add the first day of the events of which the text gives the last one and how long they last, or the last one."""
    for name, (event, days, words) in facts.lengths.items():
        _set_apart(facts, event, days)
        first, last = (facts.values(name, relation) for relation in ("start_date", "end_date"))
        if len(first) + len(last) != 1:
            continue
        told, relation, step = ("end_date", "start_date", 1 - days) if last else ("start_date", "end_date", days - 1)
        for day in first or last:
            if len(day) == WHOLE_DAY:
                other, put = days_after(day, step), facts.found[name, told, day].modality
                facts.add(event, relation, other, _modality(facts, other, put), words, implied=True)


def _set_apart(facts: Facts, event: Entity, days: int) -> None:
    """A day on which an event of several is held is its first or last one, where the text says so, or none."""
    told = [day for day in facts.values(event.name, "held_on") if len(day) == WHOLE_DAY]
    if days == 1 or not told:
        return
    pairs = {" ".join(pair) for pair in pairwise(facts.reading.keys)}
    first, last = not pairs.isdisjoint(_WORDS.first_days), not pairs.isdisjoint(_WORDS.last_days)
    relation = "start_date" if first else "end_date"
    for day in told:
        fact = facts.found[event.name, "held_on", day]
        if not _WORDS.holding.isdisjoint(facts.reading.keys[slice(*facts.words(fact))]) and first == last:
            continue  # "held a two-day workshop on 2 May"
        facts.discard(event.name, "held_on", day)
        if first != last and len(told) == 1:
            facts.add(event, relation, day, fact.modality, facts.words(fact))


def _modality(facts: Facts, day: str, known: str) -> str:
    """How the other day of an event is put: by the day of the text, or as the one that the text gives."""
    today = facts.reading.published
    return known if today is None or known == "negated" else "planned" if day > today else "asserted"
