"""What initiatives are made up of: the pillars of communities, and the parts of programmes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.clauses.back_references import pointed_to
from aseankg.extract.rules.reading.reading import ACTORS, EVENTS, WORKS, Span
from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.clauses.clauses import Clause
    from aseankg.extract.rules.clauses.facts import Facts
    from aseankg.extract.rules.reading.triggers import Trigger

_WORDS: Final = WordLists("initiatives")
_OBJECT_NEAR: Final = 10
"""Tokens behind a verb within which what is carried out or listed begins."""
_COMMUNITY: Final = "Community"
"""What the names end with of communities, and of those that are the pillars of one."""
_FRONTED_PART: Final = 2
"""Tokens of a clause before the signal by which it begins with what something is a part of: "As a | part of X"."""


def add_pillars(facts: Facts, clause: Clause) -> None:
    """The pillars of a community: "X is a pillar of Y", "Y rests on three pillars, A, B and C"."""
    keys = clause.reading.keys
    pillar = next((i for i in range(clause.first, clause.last) if keys[i] in _WORDS.pillars), None)
    if pillar is None or len(clause.of("Initiative")) < 2:
        return
    before, after = clause.before(pillar, "Initiative"), clause.after(pillar, "Initiative")
    listed = clause.group(after[0], ("Initiative",)) if after else []
    if not before and len(listed) > 1 and all(part.entity.name.endswith(_COMMUNITY) for part in listed):
        earlier = clause.reading.earlier(clause.first, "Initiative")
        before = [span for span in earlier if span.entity.name.endswith(_COMMUNITY)][:1]
    right_behind, others = bool(after) and after[0].first <= pillar + 3, after[1:] or before
    if before and len(listed) > 1:
        _add_parts(facts, clause, before[0], listed)
    elif right_behind and others and len(listed) == 1:
        _add_parts(facts, clause, after[0], clause.group(others[0], ("Initiative",)))


def _consists_of(facts: Facts, clause: Clause, trigger: Trigger) -> None:
    """The initiatives that another one is made up of."""
    before, after = clause.before(trigger.first, "Initiative"), clause.after(trigger.last, "Initiative")
    if before and after and after[0].first <= trigger.last + _OBJECT_NEAR:
        listed = clause.group(after[0], ("Initiative",))
        _add_parts(facts, clause, before[0], listed if len(listed) > 1 else [])


def _part_of(facts: Facts, clause: Clause, trigger: Trigger) -> None:
    """An initiative that is said to be a part of another one."""
    before, after = clause.before(trigger.first, "Initiative"), clause.after(trigger.last, "Initiative")
    between = clause.before(trigger.first, *WORKS, *ACTORS, *EVENTS)
    if trigger.first <= clause.first + _FRONTED_PART and len(after) > 1 and _is_apart(clause, *after[:2]):
        before = between = after[1:2]  # "As part of X, the Y Project started"
    elif not between and (meant := pointed_to(clause, trigger.first, "Initiative")) is not None:
        before = between = [meant]  # "It falls under the X Initiative"
    own = clause.reading.keys[trigger.last - 1] in _WORDS.of and before and between[0] is before[0]
    if own and after and after[0].first <= trigger.last + 2:
        _add_parts(facts, clause, after[0], before[:1])


def _is_apart(clause: Clause, whole: Span, part: Span) -> bool:
    """Whether only a comma and an article stand between two initiatives."""
    between = clause.reading.keys[whole.last : part.first]
    return between[:1] == [","] and _WORDS.articles.issuperset(between[1:])


def _add_parts(facts: Facts, clause: Clause, whole: Span, parts: list[Span]) -> None:
    modality = "asserted" if _WORDS.will.isdisjoint(clause.keys) else "planned"
    for part in parts:
        facts.add(part.entity, "part_of", whole.entity, modality, clause.extent(part, whole))


PART_RULES: Final = {"members": _consists_of, "contain": _consists_of, "part": _part_of}
