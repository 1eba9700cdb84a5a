"""Who is called the chair of an event: "chairperson of the summit, President X", "Selaku ketua KTT, Presiden X"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.clauses.belonging import belongs
from aseankg.extract.rules.discourse.participants import begin_of, past_office
from aseankg.extract.rules.phrases.bare_nouns import means_another
from aseankg.extract.rules.reading.reading import EVENTS, Entity
from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.clauses.clauses import Clause
    from aseankg.extract.rules.clauses.facts import Facts
    from aseankg.extract.rules.reading.reading import Span

_WORDS: Final = WordLists("chairs")
_CLAUSES: Final = WordLists("clauses")
_NEAR: Final = 10
"""Tokens between a word for a chair and who has it."""
_CHAIR_NEAR: Final = 5
"""Tokens behind a word for a chair among which the event or a verb of being stands."""


def find_chairs_of_events(facts: Facts, clause: Clause) -> None:
    """Add who is the chair of an event: "chairperson of the summit, President X", "X sebagai ketua KTT"."""
    for index in clause.at(_WORDS.event_chairs):
        behind = clause.reading.keys[index + 1 : index + 2]
        if clause.reading.keys[index] == "chairs" and behind != ["of"]:
            continue
        if clause.reading.keys[index] == "pimpinan" and _WORDS.events.isdisjoint(behind):
            continue
        if not _WORDS.delegations.isdisjoint(behind):
            continue  # "ketua | delegasi A pada KTT"
        event, relation = _chaired(clause, index), "chairs"
        before = clause.reading.keys[max(clause.first, index - 2) : index]
        if not _WORDS.deputies.isdisjoint(before):
            event, relation = event or _spoken_of(clause, index), "attends"
        elif not _WORDS.other_chairs.isdisjoint((*before, *behind, *clause.reading.keys[index + 2 : index + 3])):
            continue  # "the former chair of the summit", "selaku Ketua ATM sebelumnya"
        event = None if event is not None and event.parties else event  # "Committee chair A met B"
        person = min(_candidates(clause, index), key=lambda span: abs(span.first - index), default=None)
        if event is None or person is None or (person.last <= index and _is_argument(clause, index)):
            continue
        listed = person.first > index and not _WORDS.are.isdisjoint(clause.reading.keys[index : person.first])
        for leader in clause.group(person, ("Person",)) if listed else [person]:
            words = (min(index, leader.first), max(index + 1, leader.last))
            facts.add(leader.entity, relation, event, "planned" if event.planned else "asserted", words)
        if relation == "chairs":
            return


def _spoken_of(clause: Clause, index: int) -> Entity | None:
    """The event spoken of, where somebody is told to be a deputy of its chair, and of nothing else."""
    closed = _WORDS.behind_chair.issuperset(clause.reading.keys[index + 1 : index + 2])
    told = not (_WORDS.copulas | _CLAUSES.as_holder).isdisjoint(
        clause.reading.keys[max(clause.first, index - 4) : index]
    )
    return clause.event if closed and told and clause.one_event else None


def _is_argument(clause: Clause, index: int) -> bool:
    """Whether somebody only deals with a chair: "X wrote to the | chair of the summit"."""
    step = index - (clause.reading.key_before(index) == "the")
    return clause.reading.key_before(step) in _WORDS.before_others


def _chaired(clause: Clause, index: int) -> Entity | None:
    """The event right behind a word for its chair, or its owner; for a bare noun, the one spoken of."""
    keys, before = clause.reading.keys, clause.reading.key_before(index)
    behind = range(index + 1, min(index + 4, clause.last))
    bare = next((i for i in behind if keys[i] in _WORDS.events and not means_another(keys, i)), clause.last)
    named = next((span for span in clause.events() if index < span.first <= index + 4), None)
    if named is not None and (named.first <= bare or _WORDS.before_chaired.issuperset(keys[index + 1 : named.first])):
        return named.entity
    if named is None and before == "whose":
        earlier = clause.before(index, *EVENTS)
        return earlier[0].entity if earlier else clause.event
    owned = before in _WORDS.events and clause.reading.tokens[index - 1].is_possessive
    return clause.event if bare < clause.last or owned else None


def _candidates(clause: Clause, index: int) -> list[Span]:
    fronted = _behind_event(clause, index)
    if fronted is not None:
        return [fronted]
    if not _WORDS.becoming.isdisjoint(clause.reading.keys[max(clause.first, index - 3) : index]):
        states = (s for s in clause.of("State") if s.first == clause.first or clause.reading.key_before(s.first) == ",")
        if (state := next(states, None)) is not None:
            return [state]  # "There, A welcomed the proposal of B and is ready to be the chair of the meeting"
    near = [span for span in clause.of("Person", "State") if abs(span.first - index) < _NEAR]
    near += [span for span in clause.after(index + _NEAR, "Person")[:1] if _is_told_by_offices(clause, index, span)]
    near += [span for span in clause.before(index, "Person")[:1] if past_office(clause, span) >= index - _CHAIR_NEAR]
    return [span for span in near if not belongs(clause, span)]


def _behind_event(clause: Clause, index: int) -> Span | None:
    """Who is named behind the comma of "As chair of the EVENT, X said", or as who is it: "Ketua EVENT ialah X"."""
    keys = clause.reading.keys
    named = next((span for span in clause.events() if index < span.first <= index + _CHAIR_NEAR), None)
    if named is None or not _WORDS.before_chaired.issuperset(keys[index + 1 : named.first]):
        return None
    end = clause.reading.acronym_end(named.last) or named.last
    joint = keys[end : min(end + 1, clause.last)]
    if joint != [","] and _WORDS.before_chairs.isdisjoint(joint):
        return None
    named_next = (actor for actor in clause.after(end, "Person", "State") if begin_of(clause, actor) == end + 1)
    return next((actor for actor in named_next if not belongs(clause, actor)), None)


def _is_told_by_offices(clause: Clause, index: int, person: Span) -> bool:
    """Whether only offices stand between a verb of being behind a chair and who has it: "was A, B and C Minister X"."""
    keys, covered = clause.reading.keys, clause.covered("Role", "State")
    being = next((i for i in clause.at(_WORDS.before_chairs) if index < i <= index + _CHAIR_NEAR), person.first)
    between = [i for i in range(being + 1, person.first) if i not in covered and keys[i] not in _WORDS.between_offices]
    return being < person.first and not between
