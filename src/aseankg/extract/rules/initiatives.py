"""Where initiatives come from: who proposed and launched them, when, and what carries them out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aseankg.extract.rules.adoption import is_noun, on_another_day, says_so
from aseankg.extract.rules.back_references import named_last, pointed_to
from aseankg.extract.rules.clauses import Clause, ClauseDate, extent
from aseankg.extract.rules.reading import ACTORS, EVENTS, Entity, Span
from aseankg.extract.rules.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.facts import Facts
    from aseankg.extract.rules.triggers import Trigger

_WORDS = WordLists("initiatives")
_WORKS = ("Initiative", "OutcomeDocument")
_OTHERWISE = ("discuss", "state", "prioritise", "adopt", "sign", "attend", "host", "chair")
"""Signals behind which an event is no longer where something is launched."""
_INITIATIVE_NEAR = 14
_ORGANISATION_NEAR = 3
"""Tokens between a verb of launching and what is launched."""
_FRONTED = 3
"""Tokens of a clause within which a verb of launching stands before its subject: "Sejak dibentuk pada 2018, X"."""
_SUBJECT_NEAR = 3
"""Tokens before a verb within which the event stands that launches."""
_DAY_NEAR = 12
"""Tokens behind a launch within which its day stands."""


def find_initiatives(facts: Facts, clause: Clause) -> None:
    """Add what the clause says is launched, proposed or carried out."""
    for trigger in clause.triggers:
        rule = _RULES.get(trigger.kind)
        if rule:
            rule(facts, clause, trigger)


def _launch(facts: Facts, clause: Clause, trigger: Trigger) -> None:
    launched = _launched(clause, trigger)
    if launched is None or not says_so(clause, trigger):
        return
    words = extent(launched, trigger)
    event = _launching(clause, trigger)
    if event is not None and launched.entity.type == "Initiative":
        facts.add(launched.entity, "launched_at", event, _modality(clause, trigger, event), words)
    day = _launching_day(clause, trigger, launched)
    if day is not None:
        words = (words[0], max(words[1], day.last))
        facts.add(launched.entity, "launched_on", day.date.first, _modality(clause, trigger, None, day), words)
    if trigger.kind == "launch-by" and launched.entity.type == "Initiative":
        _founded_by(facts, clause, trigger, launched)


def _modality(clause: Clause, trigger: Trigger, event: Entity | None, day: ClauseDate | None = None) -> str:
    """How a clause puts a launch; what a day before that of the text brought was no plan any more."""
    modality = clause.modality(trigger, event)
    if modality == "asserted" and not _WORDS.meant.isdisjoint(clause.reading.keys[trigger.first - 2 : trigger.first]):
        return "planned"
    published = clause.reading.published
    if day is not None and published is not None:
        first = day.date.first
        if modality == "asserted" and first > published[: len(first)]:
            return "planned"
        past = first < published[: len(first)] and not clause.has("not")
        modality = "asserted" if past and modality == "planned" else modality
    return modality


def _launching_day(clause: Clause, trigger: Trigger, launched: Span) -> ClauseDate | None:
    """The day, month or year right beside a verb of launching: behind it or what it launches, or right before it."""
    end = max(trigger.last, launched.last) + _DAY_NEAR
    named = [span for span in clause.spans if span.entity.type in (*EVENTS, *_WORKS)]
    return next(
        (
            day
            for day in clause.dates
            if trigger.first - 2 <= day.first <= end
            and not day.date.last
            and not any(span.first <= day.first < span.last for span in named)
        ),
        None,
    )


def _founded_by(facts: Facts, clause: Clause, trigger: Trigger, launched: Span) -> None:
    """Who founded an initiative: "was established by Thailand"; not the whole of ASEAN, nor its leaders."""
    opener = next((i for i in range(trigger.last - 1, trigger.last + 2) if clause.reading.keys[i] in _WORDS.by), None)
    actors = [s for s in clause.after(opener, *ACTORS) if s.first <= opener + 4] if opener is not None else []
    for actor in clause.group(actors[0], ACTORS) if actors and actors[0].entity.name != "ASEAN" else []:
        words = extent(launched, actor)
        facts.add(launched.entity, "initiated_by", actor.entity, clause.modality(trigger), words)


def _launching(clause: Clause, trigger: Trigger) -> Entity | None:
    """The event at which something is launched: named behind the verb or as what launches, or meant by a bare noun."""
    named = [span for span in clause.after(trigger.first, *EVENTS) if _is_setting(clause, trigger, span)]
    if not named and trigger.kind == "launch" and not is_noun(clause, trigger):
        named = [span for span in clause.before(trigger.first, *EVENTS) if span.last >= trigger.first - _SUBJECT_NEAR]
    meant = clause.bare_noun in clause.reading.keys[clause.first : trigger.first] and not is_noun(clause, trigger)
    spoken = clause.event if meant and not named else None
    if spoken is not None and on_another_day(clause, spoken):
        return None
    return named[0].entity if named else spoken


def _is_setting(clause: Clause, trigger: Trigger, event: Span) -> bool:
    """Whether an event behind a verb is where something is launched, and no other verb leads to it."""
    return not any(trigger.last < other.first < event.first for other in clause.signals(*_OTHERWISE))


def _launched(clause: Clause, trigger: Trigger) -> Span | None:
    """The initiative, or the organisation right beside a verb, that is launched."""
    kinds = ("Initiative", "Organisation")
    passive = trigger.kind == "launch-by"
    chosen = clause.before(trigger.first, *kinds) if passive else clause.after(trigger.last, *kinds)
    for span in chosen:
        first, last = (span.last, trigger.first) if passive else (trigger.last, span.first)
        between = clause.reading.keys[first:last]
        near = len(between) <= (_INITIATIVE_NEAR if span.entity.type == "Initiative" else _ORGANISATION_NEAR)
        if near and _WORDS.others.isdisjoint(between):
            return span
    if not passive or chosen:
        return None
    fronted = trigger.first <= clause.first + _FRONTED
    behind = [span for span in clause.after(trigger.last, "Initiative") if fronted]
    return behind[0] if behind else pointed_to(clause, trigger.first, "Initiative")


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
