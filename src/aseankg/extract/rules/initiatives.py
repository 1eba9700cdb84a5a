"""Where initiatives come from: who proposed and launched them, when, and what carries them out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aseankg.extract.rules.back_references import named_last, pointed_to
from aseankg.extract.rules.clauses import Clause, extent
from aseankg.extract.rules.reading import ACTORS, EVENTS, Entity, Span

if TYPE_CHECKING:
    from aseankg.extract.rules.facts import Facts
    from aseankg.extract.rules.triggers import Trigger

_WORKS = ("Initiative", "OutcomeDocument")


def find_initiatives(facts: Facts, clause: Clause) -> None:
    """Add what the clause says is launched, proposed or carried out."""
    for trigger in clause.triggers:
        rule = _RULES.get(trigger.kind)
        if rule:
            rule(facts, clause, trigger)


def _launch(facts: Facts, clause: Clause, trigger: Trigger) -> None:
    launched = _launched(clause, trigger)
    if launched is None:
        return
    words = extent(launched, trigger)
    event = _launching(clause, trigger)
    if event is not None and launched.entity.type == "Initiative":
        facts.add(launched.entity, "launched_at", event, clause.modality(trigger, event), words)
    day = next((day for day in clause.dates if day.first >= trigger.first - 2 and not day.date.last), None)
    if day is not None:
        words = (words[0], max(words[1], day.last))
        facts.add(launched.entity, "launched_on", day.date.first, clause.modality(trigger), words)


def _launching(clause: Clause, trigger: Trigger) -> Entity | None:
    """The event at which something is launched: named behind the verb, or meant by a bare noun before it."""
    named = next((span.entity for span in clause.after(trigger.first, *EVENTS)), None)
    meant = clause.bare_noun in clause.reading.keys[clause.first : trigger.first]
    return named or (clause.event if meant else None)


def _launched(clause: Clause, trigger: Trigger) -> Span | None:
    """The initiative, or the organisation right before a passive verb, that is launched."""
    before, after = clause.before(trigger.first, "Initiative", "Organisation"), clause.after(trigger.last, "Initiative")
    chosen = (before or after) if trigger.kind == "launch-by" else after
    if not chosen:
        return None
    near = (s for s in chosen if s.entity.type == "Initiative" or abs(s.last - trigger.first) <= 3)
    return next(near, next(iter(clause.of("Initiative")), None))


def _implement(facts: Facts, clause: Clause, trigger: Trigger) -> None:
    """What carries something out stands before the verb, or is what a pronoun before it points to."""
    left, right = clause.before(trigger.first, *_WORKS), clause.after(trigger.last, *_WORKS)
    doer = left[0] if left else pointed_to(clause, trigger.first, "OutcomeDocument")
    if right and doer is not None:
        words = (min(trigger.first, left[0].first) if left else trigger.first, right[0].last)
        facts.add(doer.entity, "implements", right[0].entity, clause.modality(trigger), words)


def _implemented_by(facts: Facts, clause: Clause, trigger: Trigger) -> None:
    """What carries something out stands behind the verb, with the state in which it does so before."""
    left, right = clause.before(trigger.first, *_WORKS), clause.after(trigger.last, *_WORKS)
    if not right:
        return
    doer, modality = right[0], clause.modality(trigger)
    original = left[0] if left else named_last(clause, trigger.first, "Initiative")
    if original is not None:
        facts.add(doer.entity, "implements", original.entity, modality, (clause.first, doer.last))
    state = next(iter(clause.of("State")), None)
    if state is not None and state.first < trigger.first:
        facts.add(doer.entity, "implemented_in", state.entity, modality, extent(state, doer))
    elif (home := _at_home(clause)) is not None:
        facts.add(doer.entity, "implemented_in", home.entity, modality, (clause.first, doer.last))


def _at_home(clause: Clause) -> Span | None:
    """The "dalam negeri", at home, of an Indonesian clause, which is a mention of Indonesia."""
    reading = clause.reading
    if reading.source.language != "id" or "negeri" not in clause.keys:
        return None
    for index in range(clause.first, clause.last - 1):
        if reading.keys[index : index + 2] == ["dalam", "negeri"]:
            return reading.add(Span(index, index + 2, reading.entity("State", "Indonesia", "state/id")))
    return None


def _initiate(facts: Facts, clause: Clause, trigger: Trigger) -> None:
    if trigger.kind == "initiate-by":
        things = clause.before(trigger.first, *_WORKS)
        actors = [span for span in clause.after(trigger.last, *ACTORS) if span.first <= trigger.last + 4]
    else:
        things, actors = clause.after(trigger.last, *_WORKS), clause.before(trigger.first, *ACTORS)
    if things and actors:
        words = extent(things[0], actors[0])
        facts.add(things[0].entity, "initiated_by", actors[0].entity, clause.modality(trigger), words)


_RULES = {
    "launch": _launch,
    "launch-by": _launch,
    "implement": _implement,
    "implement-by": _implemented_by,
    "initiate": _initiate,
    "initiate-by": _initiate,
}
