"""What passive verbs tell of: the subjects before them, or those listed behind, that are discussed or stressed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.clauses.doers import BY
from aseankg.extract.rules.clauses.governed import is_duty
from aseankg.extract.rules.discussing.agendas import is_of_relative_clause, put_on_agenda
from aseankg.extract.rules.discussing.work_subjects import add_subject
from aseankg.extract.rules.phrases.passive_lists import is_relative, more_start, past_auxiliaries, relative_start
from aseankg.extract.rules.reading.reading import CONTENT, EVENTS, WORKS
from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.clauses.clauses import Clause
    from aseankg.extract.rules.clauses.facts import Facts
    from aseankg.extract.rules.reading.reading import Span
    from aseankg.extract.rules.reading.triggers import Trigger

_BY_NEAR: Final = 5
"""Tokens behind a verb within which its "by" stands, and behind that within which those who meet do."""
_OPENING: Final = 3
"""Tokens of a clause behind which the document begins in which something is stressed."""
_OTHERS: Final = frozenset({"State", "Person", "Organisation", "Role"})
_RELATIVES: Final = frozenset({"yang", "that", "which"})
_WORDS: Final = WordLists("subjects")
_DOERS: Final = WordLists("doers")


def discussed(clause: Clause, trigger: Trigger) -> list[Span]:
    """What stands behind a verb of discussing; before a passive one; of a relative clause in the list behind it."""
    if trigger.kind not in ("discuss-by", "state-by"):
        return clause.after(trigger.last, *CONTENT)
    if is_relative(clause.reading, trigger):
        start = relative_start(clause.reading, clause.sentence, trigger)
        return _antecedent(clause, trigger) + clause.after(start, *CONTENT) if start else []
    before, more = clause.before(trigger.first, *CONTENT), more_start(clause.reading, trigger, clause.sentence.last)
    added = clause.reading.overlapping(more, clause.sentence.last) if more else []
    added = [span for span in added if span.entity.type in CONTENT and not span.nested]
    return before + added or (clause.after(trigger.last, *CONTENT) if trigger.kind == "discuss-by" else [])


def _antecedent(clause: Clause, trigger: Trigger) -> list[Span]:
    """The subject of which a relative clause says that it is discussed: "transnational crime that was discussed"."""
    before = clause.before(trigger.first, "Topic")[:1]
    return [item for item in before if clause.reading.keys[item.last] in _RELATIVES]


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
    by_others = is_by_others(clause, trigger) or _has_agent(clause, trigger)
    if by_others or is_duty(clause, trigger) or _is_in_other_text(clause):
        return
    before = clause.before(trigger.first, *CONTENT)
    if before and _is_source(clause, trigger, before[0]):
        return
    listed = clause.group(before[0], CONTENT) if before else []
    items = [item for item in discussed(clause, trigger) if item in listed or item not in before]
    work = before[-1] if before and before[-1].entity.type == "OutcomeDocument" else None
    if work is None or clause.reading.keys[clause.first] not in _WORDS.through or work.first > clause.first + _OPENING:
        put_on_agenda(facts, clause, trigger, items, implied=True)
        return
    for item in items:
        if item is not work:
            add_subject(facts, work.entity, item, (work.first, item.last))


def is_by_others(clause: Clause, trigger: Trigger) -> bool:
    """Whether somebody else than those who meet is told to do what a passive verb says: "was welcomed by Japan"."""
    keys = clause.reading.keys
    if any(span.entity.type in _OTHERS for span in clause.reading.spans_at(trigger.last)):
        return True  # "ditekankan Indonesia"
    by = next((i for i in range(trigger.last, min(trigger.last + _BY_NEAR, clause.last)) if keys[i] in BY), None)
    return by is not None and _DOERS.together.isdisjoint(keys[by + 1 : by + _BY_NEAR])


def _has_agent(clause: Clause, trigger: Trigger) -> bool:
    """Whether a noun right behind an Indonesian verb says who else does it: "disampaikan pengamat"."""
    keys, behind = clause.reading.keys, trigger.last
    if behind >= clause.last or not (keys[trigger.first].startswith("di") and keys[behind].isalpha()):
        return False
    met = any(span.entity.type in EVENTS for span in clause.reading.spans_at(behind))
    return not (met or keys[behind] in _WORDS.behind_passives or keys[behind] in _DOERS.together)


def _is_source(clause: Clause, trigger: Trigger, item: Span) -> bool:
    """Whether an Indonesian verb apart from a subject only says who told of it: "X maju, seperti dilaporkan media"."""
    near = past_auxiliaries(clause.reading, trigger.first, clause.first) <= item.last + 1
    apart = not (near or is_relative(clause.reading, trigger))
    return apart and clause.reading.keys[trigger.first].startswith("di")


def _is_in_other_text(clause: Clause) -> bool:
    """Whether a clause begins with a text that is none of those named: "In a report by the bank, X was stressed"."""
    keys = clause.reading.keys[clause.first : clause.first + _OPENING + 1]
    return keys[0] in _WORDS.through and not _WORDS.other_texts.isdisjoint(keys) and not clause.of(*WORKS)
