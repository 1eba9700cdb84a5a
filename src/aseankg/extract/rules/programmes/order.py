"""Which event comes right before which, in the order that the text gives."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.clauses.around_events import is_whole
from aseankg.extract.rules.clauses.clauses import Clause, extent, same_breath
from aseankg.extract.rules.clauses.facts import needs
from aseankg.extract.rules.discourse.discourse import BRIEFING
from aseankg.extract.rules.reading.reading import EVENTS
from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.clauses.facts import Facts
    from aseankg.extract.rules.reading.reading import Entity, Span

_WORDS: Final = WordLists("order")
_SUMMITS: Final = ("summit", "summits", "ktt")
_THEN: Final = (["after", "that"], ["setelah", "itu"], ["sesudah", "itu"], ["usai", "itu"], ["after", "this"])
_NEAR: Final = 4
"""Tokens between "after" and the event behind it."""


@needs(*EVENTS)
def find_order(facts: Facts, clause: Clause) -> None:
    """Add which event the clause says follows which."""
    if not clause.events():
        return
    for kind, later_first in (("follow-by", False), ("precede-by", True)):
        for trigger in clause.signals(kind):
            left, right = clause.before(trigger.first, *EVENTS), clause.after(trigger.last, *EVENTS)
            pointed = clause.bare_noun is not None or clause.reading.keys[clause.first] == "it"
            meant = clause.event if pointed and clause.event and not clause.event.whole else None
            one = left[0].entity if left else meant
            for other in clause.group(right[0], EVENTS) if right else []:
                if one is None:
                    break
                first, second = (other.entity, one) if later_first else (one, other.entity)
                words = extent(*left[:1], trigger, other)
                facts.add(first, "followed_by", second, clause.modality(trigger, second), words)
    told = not (clause.keys.isdisjoint(_WORDS.after) and clause.keys.isdisjoint(_WORDS.before))
    for index in range(clause.first, clause.last) if told else ():
        key = clause.reading.keys[index]
        presented = clause.reading.keys[index - 1] in _WORDS.presenting
        if key in _WORDS.after or (key in _WORDS.before and not presented):
            _beside(facts, clause, index)
    _next(facts, clause)


def _next(facts: Facts, clause: Clause) -> None:
    """Behind "then" comes what follows the event of the sentence before."""
    reading, sentence = clause.reading, clause.sentence
    then = reading.keys[sentence.first] in _WORDS.then or reading.keys[sentence.first : sentence.first + 2] in _THEN
    if not then or clause.first != sentence.first:
        return
    second = clause.events()[0].entity
    first = next(reading.earlier(sentence.first, *EVENTS), None)
    if first is None or _unrelated(first.entity, second) or first.entity.series == second.series:
        return
    before = reading.sentence_of(first.first)
    if before.last == sentence.first and before.paragraph == sentence.paragraph:
        words = (sentence.first, clause.events()[0].last)
        facts.add(first.entity, "followed_by", second, clause.modality(None, second), words)


def _beside(facts: Facts, clause: Clause, index: int) -> None:
    """Add what comes before or after the event behind a word such as "after", where the clause tells of another."""
    named = _right_behind(clause, index)
    if named is None:
        return
    after = clause.reading.keys[index] in _WORDS.after
    others = [span for span in clause.before(index, *EVENTS) if span.entity is not named.entity]
    if after and not others:
        later = [span for span in clause.after(named.last, *EVENTS) if _is_other(named, span)]
        later = later[1:] if later and _are_joined(clause, named, later[0]) else later
        others = [s for s in later if not _is_between(clause, named.last, s.first) and not is_whole(clause, s)]
    for other in _nearest(clause, others):
        if _unrelated(named.entity, other):
            continue
        first, second = (named.entity, other) if after else (other, named.entity)
        facts.add(first, "followed_by", second, clause.modality(None, second), (min(index, named.first), named.last))


def _right_behind(clause: Clause, index: int) -> Span | None:
    """The event named right behind a token, no other word than "attending the" between them."""
    for span in clause.after(index + 1, *EVENTS)[:1]:
        between = clause.reading.keys[index + 1 : span.first]
        if len(between) <= _NEAR and _WORDS.between.issuperset(between):
            return span
    return None


def _nearest(clause: Clause, others: list[Span]) -> list[Entity]:
    """The first of some events with its twins; without any, the one that a bare noun of the clause means."""
    if others:
        return same_breath(others, others[0])[:1]
    return [clause.event] if clause.event is not None and clause.bare_noun in _SUMMITS else []


def _are_joined(clause: Clause, one: Span, other: Span) -> bool:
    """Whether nothing but "and" stands between two events: "after A and B, C was held"."""
    between = [key for key in clause.reading.keys[one.last : other.first] if key != "the"]
    return len(between) == 1 and between[0] in _WORDS.joints


def _is_other(named: Span, span: Span) -> bool:
    return span.entity is not named.entity and span.first >= named.last


def _is_between(clause: Clause, first: int, last: int) -> bool:
    """Whether "on the sidelines of" stands between two tokens."""
    return any(first <= signal.first < last for signal in clause.signals("beside"))


def _unrelated(named: Entity, other: Entity) -> bool:
    """Whether two events are no pair: the same, twins, or a press briefing."""
    return other is named or other in named.twins or BRIEFING in (named.name, other.name)
