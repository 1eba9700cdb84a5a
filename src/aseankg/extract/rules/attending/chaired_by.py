"""Who leads events as a passive tells: "the meeting, chaired by X", "sidang yang dipimpin X"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.clauses.around_events import is_before_or_after
from aseankg.extract.rules.clauses.belonging import qualifies
from aseankg.extract.rules.clauses.clauses import extent, same_breath
from aseankg.extract.rules.clauses.doers import BY
from aseankg.extract.rules.discourse.listed import actors_listed
from aseankg.extract.rules.discourse.participants import begin_of
from aseankg.extract.rules.reading.reading import BODIES, EVENTS
from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.clauses.clauses import Clause
    from aseankg.extract.rules.clauses.facts import Facts
    from aseankg.extract.rules.reading.reading import Entity, Span
    from aseankg.extract.rules.reading.triggers import Trigger

_WORDS: Final = WordLists("chairs")
_CLAUSES: Final = WordLists("clauses")
_BODIES: Final = ("Organisation", "Initiative")
_FAR: Final = 14
"""Tokens behind "chaired by" and an office within which the name begins of who chairs."""
_OTHERS: Final = ("attend", "attend-by", "act-by", "host-by")
"""Signals of what others than who chairs do."""
_OBJECT_NEAR: Final = 4
"""Tokens between what is led and a participle that tells of it."""
_OFFICE_NEAR: Final = 2
"""Tokens between a second "by" and the office or name of who chairs too."""


def chaired_by(facts: Facts, clause: Clause, trigger: Trigger) -> None:
    """Who stands behind a passive chairs the event before it, or the one spoken of."""
    article = clause.reading.keys[trigger.last : trigger.last + 1] == ["the"]
    office = next((role.last for role in clause.of("Role") if role.first == trigger.last + article), trigger.last)
    other = next((signal.first for signal in clause.signals(*_OTHERS) if signal.first >= office), clause.last)
    actors = [span for span in clause.after(trigger.last, "Person") if span.first < min(office + _FAR, other)]
    state = next((s for s in clause.of(*BODIES) if s.first == trigger.last + article), None)
    if state is not None and not qualifies(clause, state):
        opens = trigger.first == clause.first and clause.reading.keys[trigger.last - 1] == "by"
        actors = [state] if opens or _stands_before(clause, trigger) or _is_told_of(clause, trigger) else []
    if not actors and office > trigger.last:
        holder = state_within(clause, next(role for role in clause.of("Role") if role.last == office))
        actors = [holder] if holder is not None else []
    if not actors or not _WORDS.delegations.isdisjoint(clause.reading.keys[clause.first : trigger.first]):
        return
    if _is_of_others(clause, trigger) or _is_body_led(clause, trigger):
        return
    if clause.reading.state_before(trigger.first) is not None and not clause.before(trigger.first, *EVENTS):
        return  # "Thailand | dipimpin X": those who came from there
    listed = actors_listed(clause, trigger.last + article)[0]
    if not (listed and _are_two(clause, listed[0], actors[0])):
        listed = clause.group(actors[0], ("Person",) if actors[0].entity.type == "Person" else BODIES)
    for event in _chaired_events(clause, trigger, actors[0]):
        group = _without_deputies(clause, listed)
        for actor in [*group, *_by_further(clause, group[-1])]:
            facts.add(actor.entity, "chairs", event, clause.modality(trigger, event), extent(trigger, actor))


def state_within(clause: Clause, office: Span) -> Span | None:
    """The state in the name of an office, or right before it: "Menlu | Malaysia", "Indonesia's | Minister"."""
    states = (span for span in clause.spans if span.entity.type == "State")
    return next((s for s in states if office.first <= s.first < office.last or s.last == office.first), None)


def _are_two(clause: Clause, state: Span, person: Span) -> bool:
    """Whether a minister told by his state alone and another chair: "by the Minister of A | and X", not "of A, X"."""
    joined = not _WORDS.joints.isdisjoint(clause.reading.keys[state.last : person.first])
    return state.entity.type == "State" and joined


def _by_further(clause: Clause, last: Span) -> list[Span]:
    """Who chairs too, as a second "by" says: "co-chaired by A, an envoy of X, and | by B"."""
    keys = clause.reading.keys
    further = [i for i in clause.at(BY) if i > last.last and keys[i - 1] in _WORDS.joints]
    people = clause.after(further[0], "Person")[:1] if further else []
    near = [span for span in people if begin_of(clause, span) <= further[0] + _OFFICE_NEAR]
    return clause.group(near[0], ("Person",)) if near else []


def _is_of_others(clause: Clause, trigger: Trigger) -> bool:
    """Whether a participle can tell of those before it, and no event stands there: "para menteri yang dipimpin X"."""
    relative = clause.reading.key_before(trigger.first) == "yang" and not clause.before(trigger.first, *EVENTS)
    weak = relative or not _WORDS.weak.isdisjoint(clause.reading.keys[trigger.first : trigger.last])
    return weak and not _stands_before(clause, trigger)


def _without_deputies(clause: Clause, group: list[Span]) -> list[Span]:
    """Those of a group who chair: not "with B | as Vice-Chairman"."""
    vice = next((i for i in clause.at(_WORDS.deputies) if clause.reading.key_before(i) in _CLAUSES.as_holder), None)
    after = [span for span in group[1:] if vice is None or span.last > vice]
    return [group[0], *after]


def _chaired_events(clause: Clause, trigger: Trigger, actor: Span) -> list[Entity]:
    """What is chaired by somebody: named before a passive, behind him where a clause begins with it, or spoken of."""
    named = clause.before(trigger.first, *EVENTS)
    if named:
        return [] if is_before_or_after(clause, named[0], trigger.first) else same_breath(named, named[0])
    behind = clause.after(actor.last, *EVENTS) if trigger.first == clause.first else []
    if behind:
        return same_breath(behind, behind[0])
    return [clause.event, *clause.event.twins] if clause.event is not None else []


def _stands_before(clause: Clause, trigger: Trigger) -> bool:
    """Whether an event, or a noun that points back to it, stands right before a verb: "the meeting chaired by A"."""
    first = max(clause.first, trigger.first - _OBJECT_NEAR)
    named = any(span.last > first for span in clause.before(trigger.first, *EVENTS)[:1])
    of_what = clause.reading.keys[trigger.first] == "under" and bool(clause.events())
    return named or of_what or clause.bare_noun in clause.reading.keys[first : trigger.first]


def _is_told_of(clause: Clause, trigger: Trigger) -> bool:
    """Whether a passive tells of the event that a clause begins with: "was held in X and | co-chaired by A and B".

    Or of one named with its noun alone, "The Dialogue was | co-chaired by A and B".
    """
    keys, first = clause.reading.keys, clause.first
    if clause.before(trigger.first, *EVENTS):
        before = keys[trigger.first - 1]
        return before == "," or any(before in words for words in (_WORDS.joints, _WORDS.holding_with, _WORDS.copulas))
    noun = clause.reading.words(first + (keys[first] == "the"), trigger.first - 1)
    return clause.event is not None and (noun == "It" or (noun != "" and clause.event.name.endswith(f" {noun}")))


def _is_body_led(clause: Clause, trigger: Trigger) -> bool:
    """Whether a verb only says more of a body right before it: "the Secretariat, then led by X"."""
    led = clause.before(trigger.first, *EVENTS, *_BODIES)[:1]
    if not led or led[0].entity.type not in _BODIES or led[0].last < trigger.first - _OBJECT_NEAR:
        return False
    return _WORDS.joints.isdisjoint(clause.reading.keys[led[0].last : trigger.first])
