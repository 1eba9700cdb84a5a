"""Who leads events, and which state has the chair of an organisation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aseankg.extract.rules.attendance import belongs
from aseankg.extract.rules.clauses import Clause, entities, extent
from aseankg.extract.rules.facts import needs
from aseankg.extract.rules.reading import ACTORS, EVENTS, Entity, Span
from aseankg.extract.rules.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.facts import Facts
    from aseankg.extract.rules.triggers import Trigger

_WORDS = WordLists("chairs")
_BODY_NEAR = 3
"""Tokens between a word for a chair and the organisation or event."""
_STATE_NEAR = 10
"""Tokens between such a word, or an event, and who has the chair."""


@needs("State", "Person", "chair", "chair-by", "chair-as", "handover")
def find_chairs(facts: Facts, clause: Clause) -> None:
    """Add who the clause says leads an event, or has the chair of an organisation."""
    for rule, trigger in clause.ruled(_RULES):
        rule(facts, clause, trigger)
    for trigger in clause.signals("chair-as"):
        _serve_as_chair(facts, clause, trigger)
    _chair_of_body(facts, clause)
    _chair_of_event(facts, clause)


def _chair(facts: Facts, clause: Clause, trigger: Trigger) -> None:
    later = clause.after(trigger.last, *EVENTS)
    actor = next((span for span in clause.before(trigger.first, *ACTORS) if not belongs(clause, span)), None)
    bare = _WORDS.events.intersection(clause.reading.keys[trigger.last : trigger.last + 3])
    if actor is None or actor.entity.type == "Organisation":
        return
    spoken = [clause.event] if clause.event and bare else []
    together = "co" in clause.reading.keys[max(clause.first, trigger.first - 2) : trigger.last]
    actors = clause.before(trigger.first, "Person")[:2] if together and actor.entity.type == "Person" else [actor]
    for event in entities(clause.group(later[0], EVENTS)) if later else spoken:
        for leader in (*actors, *_chairs_with(clause, later[:1])):
            words = (leader.first, trigger.last + 1)
            facts.add(leader.entity, "chairs", event, clause.modality(trigger, event), words)


def _serve_as_chair(facts: Facts, clause: Clause, trigger: Trigger) -> None:
    """Who is said to be in the chair: "X and Y served as co-chairs", "with X in the chair"."""
    people = [span for span in clause.before(trigger.first, "Person") if not belongs(clause, span)]
    events = clause.events()[:1]
    event = events[0].entity if events else clause.event if clause.one_event else None
    for person in clause.group(people[0], ("Person",)) if people and event is not None else []:
        if event is not None:
            words = (person.first, trigger.last)
            facts.add(person.entity, "chairs", event, clause.modality(trigger, event), words)


def _chairs_with(clause: Clause, events: list[Span]) -> list[Span]:
    """Who chairs an event with another: "co-chaired the meeting with X"."""
    behind = clause.reading.keys[events[0].last : events[0].last + 1] if events else []
    if _WORDS.together.isdisjoint(behind):
        return []
    return [span for span in clause.after(events[0].last, "Person") if span.first < events[0].last + _STATE_NEAR][:1]


def _chaired_by(facts: Facts, clause: Clause, trigger: Trigger) -> None:
    actors = [span for span in clause.after(trigger.last, "Person") if span.first < trigger.last + 14]
    if not _WORDS.delegations.isdisjoint(clause.reading.keys[clause.first : trigger.first]):
        return
    events = clause.before(trigger.first, *EVENTS)
    event = events[0].entity if events else clause.event
    if actors and event is not None:
        for actor in clause.group(actors[0], ("Person",)):
            facts.add(actor.entity, "chairs", event, clause.modality(trigger, event), extent(trigger, actor))


def _handover(facts: Facts, clause: Clause, trigger: Trigger) -> None:
    """Who takes the chair of ASEAN over: the receiver of the chairmanship."""
    keys = clause.reading.keys
    near = range(trigger.last, min(trigger.last + 5, clause.last))
    chair = next((i for i in near if keys[i] in _WORDS.chairmanship), None)
    if chair is None or _is_of_another(clause, chair):
        return
    giving = keys[trigger.first] in _WORDS.giving
    receivers = clause.after(trigger.last, "State") if giving else clause.before(trigger.first, "State")
    givers = clause.before(trigger.first, "State") if giving else []
    body = clause.reading.entity("Organisation", "ASEAN", "organisation/asean")
    if receivers:
        facts.add(receivers[0].entity, "chairs", body, "planned", extent(trigger, receivers[0]))
    if receivers and givers:
        facts.add(givers[0].entity, "chairs", body, "asserted", extent(givers[0], trigger))


def _is_of_another(clause: Clause, chair: int) -> bool:
    """Whether a chair is that of a meeting or body other than ASEAN: "the ADMM chairmanship", "keketuaan ALMM"."""
    owners = [s for s in clause.of(*EVENTS, "Organisation", "Initiative") if s.entity.name != "ASEAN"]
    if any(s.last == chair or chair < s.first <= chair + _BODY_NEAR for s in owners):
        return True
    beside = clause.reading.texts[max(0, chair - 1)], *clause.reading.texts[chair + 1 : chair + 2]
    return any(text.isupper() and len(text) > 1 and text != "ASEAN" for text in beside)


def _chair_of_event(facts: Facts, clause: Clause) -> None:
    """Who is the chair of an event: "chairperson of the summit, President X", "X sebagai ketua KTT"."""
    for index in clause.at(_WORDS.event_chairs):
        if clause.reading.keys[index] == "chairs" and clause.reading.keys[index + 1 : index + 2] != ["of"]:
            continue
        event = _chaired(clause, index)
        person = min(_candidates(clause, index), key=lambda span: abs(span.first - index), default=None)
        if event is None or person is None:
            continue
        listed = person.first > index and not _WORDS.are.isdisjoint(clause.reading.keys[index : person.first])
        for leader in clause.group(person, ("Person",)) if listed else [person]:
            words = (min(index, leader.first), max(index + 1, leader.last))
            facts.add(leader.entity, "chairs", event, "planned" if event.planned else "asserted", words)
        return


def _chaired(clause: Clause, index: int) -> Entity | None:
    """The event right behind a word for its chair; for a bare noun, the one spoken of."""
    named = next((span.entity for span in clause.events() if index < span.first <= index + 4), None)
    if named is None and clause.reading.key_before(index) == "whose":
        before = clause.before(index, *EVENTS)
        return before[0].entity if before else clause.event
    if named is None and _WORDS.events.intersection(clause.reading.keys[index + 1 : index + 4]):
        return clause.event
    return named


def _candidates(clause: Clause, index: int) -> list[Span]:
    near = [span for span in clause.of("Person", "State") if abs(span.first - index) < _STATE_NEAR]
    return [span for span in near if not belongs(clause, span)]


def _chair_of_body(facts: Facts, clause: Clause) -> None:
    """Which state has the chair of ASEAN, or of another organisation: "Chair of ASEAN", "which chairs ASEAN"."""
    for index in clause.at(_WORDS.body_chairs):
        bodies = [s for s in clause.spans if s.entity.type == "Organisation" and abs(s.first - index) <= _BODY_NEAR]
        bodies = [s for s in bodies if s.last <= index or _is_beside(clause, index, s)]
        states = [s for s in clause.of("State") if min(abs(s.first - index), abs(s.last - index)) < _STATE_NEAR]
        states = [s for s in states if not _of_person(clause, s)]
        if not bodies or not states or _of_event(clause, index) or _is_argument(clause, min(index, bodies[0].first)):
            continue
        # Of two states as near as each other the one before the word has the chair.
        state = min(states, key=lambda span: abs(span.first - index) + (2 if span.first > index else 0))
        modality = "planned" if _is_ahead(clause, index) else "asserted"
        words = (min(state.first, index), max(state.last, index + 1))
        facts.add(state.entity, "chairs", bodies[0].entity, modality, words)
        return


def _is_beside(clause: Clause, index: int, body: Span) -> bool:
    """Whether only small words, years and a state stand between a word for a chair and the organisation."""
    states = clause.covered("State")
    between = (i for i in range(index + 1, body.first) if i not in states)
    return all(clause.reading.keys[i] in _WORDS.before_body or clause.reading.texts[i].isdigit() for i in between)


def _of_person(clause: Clause, state: Span) -> bool:
    """Whether a state only says whose office it is: "the President of Bangladesh"."""
    roles = (role for role in clause.of("Role") if "chair" not in role.entity.name.lower())
    return any(role.first <= state.first < role.last for role in roles)


def _is_argument(clause: Clause, first: int) -> bool:
    """Whether "of the" and the like stand before a chair: somebody deals with it, and is not it."""
    before = clause.reading.keys[max(clause.first, first - 2) : first]
    return before in (["of", "the"], ["with", "the"], ["by", "the"], ["to", "the"])


def _of_event(clause: Clause, index: int) -> bool:
    """Whether an event stands at a word for a chair, whose chair is meant."""
    return any(
        span.first <= index + _BODY_NEAR and span.last > index and span.entity.type in EVENTS for span in clause.spans
    )


def _is_ahead(clause: Clause, index: int) -> bool:
    """Whether the chair is still to come: the words say so, or a later year stands near."""
    year = (clause.reading.published or "9999")[:4]
    if any(day.date.first[:4] > year for day in clause.dates if abs(day.first - index) < 8):
        return True
    if clause.reading.keys[index] in ("chair", "ketua", "chairman"):
        return False
    return any(index - 4 <= signal.first < index for signal in clause.signals("plan"))


_RULES = {"chair": _chair, "chair-by": _chaired_by, "handover": _handover}
