"""Events that are cancelled, and so held at no place and on no day; and what only may be cancelled or put off."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.clauses.clauses import Clause, entities
from aseankg.extract.rules.clauses.facts import DAYS, needs
from aseankg.extract.rules.clauses.verbs import find_verbs
from aseankg.extract.rules.discourse.discourse import means_summit
from aseankg.extract.rules.reading.reading import EVENTS, Entity
from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.clauses.facts import Facts
    from aseankg.extract.rules.reading.reading import Span

_WORDS: Final = WordLists("cancelled")
_DOERS: Final = WordLists("doers")
_UNDONE_NEAR: Final = 5
"""Tokens before a verb of cancelling within which the word stands that denies it or makes it only possible."""
_FEARED_NEAR: Final = 14
"""The same for the noun or verb whose clause it is in: "fears that X may be forced to | postpone the summit"."""
_WHERE_AND_WHEN: Final = DAYS | {"held_in"}


@needs()
def find_cancelled(_facts: Facts, clause: Clause) -> None:
    """The events that a clause says are cancelled are marked as such."""
    for index in clause.at(_WORDS.cancelling):
        for event in _cancelled(clause, index) if is_done(clause, index) else ():
            event.cancelled = True


def settle_cancelled(facts: Facts) -> None:
    """Where and when events that are cancelled were to be is denied, unless they are only put off."""
    told = (span.entity for span in facts.reading.spans if span.entity.cancelled)
    names = {event.name for event in told if not event.postponed}
    for key, fact in facts.found.items() if names else ():
        if key[0] in names and key[1] in _WHERE_AND_WHEN:
            facts.found[key] = fact._replace(modality="negated")


def is_done(clause: Clause, index: int) -> bool:
    """Whether a verb of cancelling or putting off is neither denied nor told as what can happen.

    "No plan to cancel the summit", "fears that it has to be put off".
    """
    keys = clause.reading.keys
    ends = (i + 1 for i in range(index - 1, clause.first - 1, -1) if keys[i] in _WORDS.parting)
    start = next(ends, clause.first)
    if not _WORDS.undone.isdisjoint(keys[max(start, index - _UNDONE_NEAR) : index]):
        return False
    if keys[index - 1] in _WORDS.done and index > clause.first:
        return True
    feared = (i for i in clause.at(_WORDS.feared) if max(start, index - _FEARED_NEAR) <= i < index)
    return not any(keys[i + 1] in _WORDS.governing and _WORDS.forcing.isdisjoint(keys[i + 1 : index]) for i in feared)


def _cancelled(clause: Clause, index: int) -> list[Entity]:
    """The events that a verb of cancelling is about: the subject of a passive one, the object of an active one."""
    keys = clause.reading.keys
    if keys[index] in _WORDS.passive or clause.reading.key_before(index) in _DOERS.passive:
        before = clause.before(index, *EVENTS)[:1]
        if before:
            return entities(clause.group(before[0], EVENTS)) if _is_subject(clause, before[0], index) else []
        own = means_summit(clause) and clause.bare_noun in keys[clause.first : index]
        return [clause.event] if own and clause.event is not None else []
    behind = clause.after(index + 1, *EVENTS)[:1]
    beside = behind and _WORDS.before_object.issuperset(keys[index + 1 : behind[0].first])
    return entities(clause.group(behind[0], EVENTS)) if beside else []


def _is_subject(clause: Clause, event: Span, index: int) -> bool:
    """Whether an event is what a passive verb tells of: no "to" stands before it, and nothing else happens between."""
    before = event.first - 1
    before -= clause.reading.keys[before] in ("the", "a")
    if before >= clause.first and clause.reading.keys[before] in _WORDS.prepositions:
        return False
    return all(verb.happens for verb in find_verbs(clause) if event.last <= verb.first < index - 1)
