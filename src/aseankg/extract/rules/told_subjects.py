"""What passive verbs tell of: the subjects before them, or those listed behind, that are discussed or stressed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.agendas import is_of_relative_clause, put_on_agenda
from aseankg.extract.rules.governed import is_duty
from aseankg.extract.rules.passive_lists import is_relative, more_start, relative_start
from aseankg.extract.rules.reading import CONTENT, EVENTS, WORKS
from aseankg.extract.rules.words import WordLists
from aseankg.extract.rules.work_subjects import add_subject

if TYPE_CHECKING:
    from aseankg.extract.rules.clauses import Clause
    from aseankg.extract.rules.facts import Facts
    from aseankg.extract.rules.reading import Span
    from aseankg.extract.rules.triggers import Trigger

_BY_NEAR: Final = 5
"""Tokens behind a verb within which its "by" stands, and behind that within which those who meet do."""
_OPENING: Final = 3
"""Tokens of a clause behind which the document begins in which something is stressed."""
_BY: Final = frozenset({"by", "oleh"})
_WORDS: Final = WordLists("subjects")
_DOERS: Final = WordLists("doers")


def discussed(clause: Clause, trigger: Trigger) -> list[Span]:
    """What stands behind a verb of discussing; before a passive one; of a relative clause in the list behind it."""
    if trigger.kind not in ("discuss-by", "state-by"):
        return clause.after(trigger.last, *CONTENT)
    if is_relative(clause.reading, trigger):
        start = relative_start(clause.reading, clause.sentence, trigger)
        return clause.after(start, *CONTENT) if start else []
    before, more = clause.before(trigger.first, *CONTENT), more_start(clause.reading, trigger, clause.sentence.last)
    added = clause.reading.overlapping(more, clause.sentence.last) if before and more else []
    added = [span for span in added if span.entity.type in CONTENT and not span.nested]
    return before + added or clause.after(trigger.last, *CONTENT)


def welcome(facts: Facts, clause: Clause, trigger: Trigger) -> None:
    """What is told to be welcomed or noted, where nobody else than those who meet is said to do so."""
    if is_by_others(clause, trigger):
        return
    works = clause.before(trigger.first, *WORKS) or clause.before(trigger.first, "Topic")
    events = clause.before(trigger.first, *EVENTS)
    if works and (not events or is_of_relative_clause(clause, events[0], trigger.first)):
        put_on_agenda(facts, clause, trigger, works, implied=True)


def stress(facts: Facts, clause: Clause, trigger: Trigger) -> None:
    """What is told to be stressed: in a document that the clause begins with, else where it says by nobody else."""
    before = clause.before(trigger.first, *CONTENT)
    if not before or is_by_others(clause, trigger) or is_duty(clause, trigger) or _is_in_other_text(clause):
        return
    listed = clause.group(before[0], CONTENT)
    items = [item for item in discussed(clause, trigger) if item in listed or item not in before]
    within = clause.reading.keys[clause.first] in _WORDS.through and before[-1].entity.type == "OutcomeDocument"
    if not within or before[-1].first > clause.first + _OPENING:
        put_on_agenda(facts, clause, trigger, items, implied=True)
        return
    for item in items:
        if item is not before[-1]:
            add_subject(facts, before[-1].entity, item, (before[-1].first, item.last))


def is_by_others(clause: Clause, trigger: Trigger) -> bool:
    """Whether somebody else than those who meet is told to do what a passive verb says: "was welcomed by Japan"."""
    keys = clause.reading.keys
    by = next((i for i in range(trigger.last, min(trigger.last + _BY_NEAR, clause.last)) if keys[i] in _BY), None)
    return by is not None and _DOERS.together.isdisjoint(keys[by + 1 : by + _BY_NEAR])


def _is_in_other_text(clause: Clause) -> bool:
    """Whether a clause begins with a text that is none of those named: "In a report by the bank, X was stressed"."""
    keys = clause.reading.keys[clause.first : clause.first + _OPENING + 1]
    return keys[0] in _WORDS.through and not _WORDS.other_texts.isdisjoint(keys) and not clause.of(*WORKS)
