"""What gatherings are made up of, and communities by the names of their pillars."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.clauses.clauses import Clause, entities, extent
from aseankg.extract.rules.clauses.facts import needs
from aseankg.extract.rules.discourse.discourse import BRIEFING
from aseankg.extract.rules.reading.reading import ACTORS, EVENTS
from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.clauses.facts import Facts
    from aseankg.extract.rules.reading.reading import Entity, Span
    from aseankg.extract.rules.reading.triggers import Trigger

_WORDS: Final = WordLists("parts")
_PILLAR: Final = re.compile(r"(\w+) [\w-].* (Community)")
_FAR: Final = 8
"""Tokens between the word for beginning and the part that something begins with."""
_EARLIER_NEAR: Final = 4
"""Tokens before "includes" within which the word stands by which earlier events are listed."""
_TWO: Final = 2
"""Events of a clause of which one is a part of the other."""
_SUBJECT: Final = 3
"""Tokens of a clause within which the noun stands that is its subject."""
_NEAR: Final = 3
"""Tokens between "part of" and what something is a part of."""
_NOUN: Final = 2
"""Tokens behind "on the sidelines of" within which a noun stands for the event spoken of."""


@needs("Initiative", *EVENTS)
def find_parts_told(facts: Facts, clause: Clause) -> None:
    """Add what the clause says to be a part of something: meetings of a gathering, pillars of a community."""
    if clause.events():
        for trigger in clause.signals("part"):
            _is_part(facts, clause, trigger)
        for trigger in clause.signals("include"):
            _includes(facts, clause, trigger)
        for trigger in clause.signals("begin-with"):
            _begins_with(facts, clause, trigger)
        for trigger in clause.signals("beside"):
            _is_beside(facts, clause, trigger)
    if len(clause.of("Initiative")) > 1:
        _find_pillars(facts, clause)


def _begins_with(facts: Facts, clause: Clause, trigger: Trigger) -> None:
    """What an event begins or ends with is a part of it: "the forum began on Monday with a meeting of X"."""
    before, behind = clause.before(trigger.first, *EVENTS), clause.after(trigger.last, *EVENTS)
    whole = before[0].entity if before else _whole(clause, trigger)
    if whole is None or not behind:
        return
    words = clause.reading.keys[trigger.last - 1 : behind[0].first]
    joint = next((word for word in reversed(words) if word not in ("the", "a", "an")), "")
    beside = behind[0].first <= trigger.last + 1 and clause.reading.keys[trigger.last - 1] in _WORDS.joints
    near = joint in _WORDS.joints and behind[0].first <= trigger.last + _FAR
    if (beside or near) and _is_pair(behind[0].entity, whole):
        modality = clause.modality(trigger, behind[0].entity)
        facts.add(behind[0].entity, "part_of", whole, modality, extent(trigger, *before[:1], behind[0]))


def _is_beside(facts: Facts, clause: Clause, trigger: Trigger) -> None:
    """An event that is held on the sidelines of another, or of the one spoken of, is a part of it."""
    near = [span for span in clause.after(trigger.last, *EVENTS) if span.first <= trigger.last + 1][:1]
    bare = not _WORDS.programmes.isdisjoint(clause.reading.keys[trigger.last : trigger.last + _NOUN])
    whole = near[0].entity if near else clause.event if bare else None
    if whole is None or not clause.has("held", "host", "attend"):
        return
    for span in clause.events():
        if span.entity is not whole and not span.entity.parties and _is_pair(span.entity, whole):
            modality = clause.modality(None, span.entity)
            facts.add(span.entity, "part_of", whole, modality, extent(trigger, span, *near))


def _is_part(facts: Facts, clause: Clause, trigger: Trigger) -> None:
    """Of two events around "part of" the first is a part of the second."""
    before, behind = clause.before(trigger.first, *EVENTS), clause.after(trigger.last, *EVENTS)
    if behind and not before and clause.event is not None and _begins_with_spoken(clause, trigger):
        if _is_pair(behind[0].entity, clause.event):
            modality = clause.modality(trigger, behind[0].entity)
            facts.add(behind[0].entity, "part_of", clause.event, modality, extent(trigger, behind[0]))
        return
    if not before and _opens_with_whole(clause, trigger, behind):
        if _is_pair(behind[1].entity, behind[0].entity):
            modality = clause.modality(trigger, behind[1].entity)
            facts.add(behind[1].entity, "part_of", behind[0].entity, modality, extent(trigger, behind[1]))
        return
    if not behind or behind[0].first > trigger.last + _NEAR:
        return
    if "conjunction" in clause.reading.keys[trigger.first : trigger.last] and "Ministers" in behind[0].entity.name:
        return  # of two meetings of ministers held together neither is a part of the other
    part = before[0].entity if before else _meant_before(clause, trigger)
    if part is None or not _WORDS.leading_up.isdisjoint(clause.reading.keys[trigger.last : behind[0].first]):
        return  # "part of the events ahead of the summit"
    if _is_pair(part, behind[0].entity):
        modality = clause.modality(trigger, part)
        facts.add(part, "part_of", behind[0].entity, modality, extent(*before[:1], trigger, behind[0]))


def _meant_before(clause: Clause, trigger: Trigger) -> Entity | None:
    """The event that "it", or a noun that points back, means as what is a part of another: "The meeting is part of"."""
    subject, word = clause.reading.keys[clause.first : trigger.first], clause.reading.keys[trigger.first]
    if word == "part" and clause.reading.key_before(trigger.first) not in _WORDS.before_part:
        return None  # "It rained during part of the summit"
    alone = not clause.before(trigger.first, *ACTORS, "Initiative", "OutcomeDocument")
    meant = subject[:1] == ["it"] or clause.bare_noun in subject[:_SUBJECT]
    return clause.event if alone and meant and clause.one_event else None


def _opens_with_whole(clause: Clause, trigger: Trigger, events: list[Span]) -> bool:
    """Whether a clause begins with the event that the next one is a part of: "As part of X, Y was held"."""
    if len(events) < _TWO or trigger.first > clause.first + 1 or events[0].first > trigger.last + 1:
        return False
    return "," in clause.reading.texts[events[0].last : events[1].first] and clause.has("held")


def _begins_with_spoken(clause: Clause, trigger: Trigger) -> bool:
    """Whether a clause begins with what the event spoken of holds: "As part of the summit, X was held"."""
    near = clause.reading.keys[trigger.last : trigger.last + _NEAR]
    return trigger.first <= clause.first + 1 and clause.bare_noun in near and clause.has("held")


def _includes(facts: Facts, clause: Clause, trigger: Trigger) -> None:
    """The events listed behind "includes" or "yaitu" are parts of the one before, or of the one spoken of."""
    listed = clause.after(trigger.last, *EVENTS)
    if not listed or listed[0].first > trigger.last + _NEAR or clause.before(trigger.first, "Person"):
        return
    before = clause.reading.keys[max(clause.first, trigger.first - _EARLIER_NEAR) : trigger.first]
    whole = _whole(clause, trigger) if _WORDS.earlier_ones.isdisjoint(before) else None
    for part in entities(_listed(clause, listed[0])) if whole else []:
        if whole is not None and _is_pair(part, whole):
            facts.add(part, "part_of", whole, clause.modality(trigger, part), (trigger.first, listed[0].last))


def _listed(clause: Clause, first: Span) -> list[Span]:
    """The events of a list from one on, whatever is said of each between them: "A, held for the first time, and B"."""
    keys, found = clause.reading.keys, clause.group(first, EVENTS)
    for span in clause.after(found[-1].last, *EVENTS):
        before = span.first - 2 if keys[span.first - 1] == "the" else span.first - 1
        if keys[before] in _WORDS.separators and clause.reading.texts[found[-1].last] not in ".;":
            found.append(span)
    return found


def _whole(clause: Clause, trigger: Trigger) -> Entity | None:
    """The gathering whose parts stand behind a signal: named before it, or meant by a noun for its programme."""
    words = clause.reading.keys[clause.first : trigger.first]
    if _WORDS.programmes.isdisjoint(words):
        return None
    named = clause.before(trigger.first, *EVENTS)
    if clause.event is not None and clause.reading.keys[clause.first] == clause.bare_noun:
        return clause.event  # "KTT itu ... akan diramaikan oleh kegiatan, antara lain ..."
    if named and named[0].last >= trigger.first - 1 and clause.reading.keys[trigger.first] in _WORDS.naming:
        return None  # "X, yaitu Y" is X by another name
    return named[0].entity if named else clause.event or clause.home


def _find_pillars(facts: Facts, clause: Clause) -> None:
    """The communities that a clause names together are parts of the one that they build up, wherever it is named."""
    pillars: dict[str, list[Entity]] = {}
    for part in entities(clause.of("Initiative")):
        match = _PILLAR.fullmatch(part.name)
        if match is not None:
            pillars.setdefault(f"{match[1]} {match[2]}", []).append(part)
    modality = "asserted" if clause.keys.isdisjoint(_WORDS.ahead) else "planned"
    for name, parts in pillars.items():
        named = (span.entity for span in clause.reading.ordered() if span.entity.name == name)
        whole = next(named, None) if len(parts) > 1 else None
        if whole is not None:
            for part in parts:
                facts.add(part, "part_of", whole, modality, (clause.first, clause.last))


def _is_pair(part: Entity, whole: Entity) -> bool:
    return part is not whole and part not in whole.twins and BRIEFING not in (part.name, whole.name)


def find_signings(facts: Facts) -> None:
    """A signing ceremony is a part of the event at which its document is signed."""
    adopted = [(key, fact) for key, fact in facts.found.items() if key[1] == "adopted_at"]
    ceremonies = {span.entity.name: span for span in facts.reading.spans if not span.nested} if adopted else {}
    for (document, _, event), fact in adopted:
        span, whole = ceremonies.get(f"Signing ceremony of the {document}"), ceremonies.get(event)
        if span is not None and whole is not None and whole.entity is not span.entity:
            facts.add(span.entity, "part_of", whole.entity, fact.modality, (span.first, span.last))


def find_following_parts(facts: Facts) -> None:
    """What follows a part of an event is a part of it too: "the summit began with A, followed by B"."""
    wholes = {left: right for left, relation, right in facts.found if relation == "part_of"}
    for (first, relation, second), fact in list(facts.found.items()) if wholes else ():
        whole = wholes.get(first)
        if relation == "followed_by" and whole is not None and second not in wholes and second != whole:
            wholes[second] = whole
            facts.put(fact._replace(subject=second, relation="part_of", object=whole))
