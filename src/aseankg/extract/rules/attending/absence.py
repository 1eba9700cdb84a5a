"""Who stays away from events."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.clauses.clauses import Clause, extent, same_breath
from aseankg.extract.rules.clauses.denials import is_denied
from aseankg.extract.rules.discourse.listed import listed_before
from aseankg.extract.rules.discourse.participants import (
    begin_of,
    events_for,
    nearest_actors,
    only_says,
    speaks_of_others,
)
from aseankg.extract.rules.reading.reading import ACTORS, EVENTS
from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.clauses.facts import Facts
    from aseankg.extract.rules.reading.reading import Span
    from aseankg.extract.rules.reading.triggers import Trigger

_WORDS: Final = WordLists("attendance")
_DELEGATIONS: Final = WordLists("delegations")
_ALL_NEAR: Final = 6
"""Tokens before "except" or "but" within which those stand who but for some take part."""
_BEING_NEAR: Final = 3
"""Tokens behind a verb of being within which the name or office begins of who stays away."""
_EVENT_NEAR: Final = 8
"""Tokens between an event and "without", and between that and the name of a person behind it, his office among them."""


def stay_away(facts: Facts, clause: Clause, trigger: Trigger) -> None:
    """Who stays away: those before the word, and those listed after it."""
    if is_denied(clause, trigger.first) or clause.reading.key_before(trigger.first) in _WORDS.possibly:
        return
    place = clause.reading.keys[trigger.last - 1] in _WORDS.places
    if place and not clause.after(trigger.last, *EVENTS) and clause.bare_noun is None:
        return  # "tidak berada dalam tahanan"
    if _comes_to_something_else(clause, trigger):
        return
    actors = [*_absent(clause, trigger), *_listed_behind(clause, trigger)]
    for event in events_for(clause, trigger.last):
        for actor in actors:
            if actor.entity.name != "ASEAN":
                facts.add(actor.entity, "attends", event, "negated", extent(actor, trigger))


def _comes_to_something_else(clause: Clause, trigger: Trigger) -> bool:
    """Whether a word behind "did not come" makes it tell of no event: "did not come to terms", "up with ideas"."""
    behind = clause.reading.keys[trigger.last : min(trigger.last + 1, clause.last)]
    coming = clause.reading.keys[trigger.last - 1] in _WORDS.coming and not _WORDS.behind_coming.isdisjoint(behind)
    return coming and not clause.after(trigger.last, *EVENTS) and clause.bare_noun is None


def _absent(clause: Clause, trigger: Trigger) -> list[Span]:
    """Who is before a word for staying away, or behind a noun or "Absent were"; else who began the sentence."""
    if clause.reading.keys[trigger.first] in _WORDS.absence:
        actors = nearest_actors(clause, clause.after(trigger.last, *ACTORS))
    else:
        before = clause.before(trigger.first, *ACTORS)
        actors = nearest_actors(clause, [span for span in before if not _only_tells(clause, span, trigger)])
    actors = actors or _named_behind(clause, trigger) or listed_before(clause, trigger.first)
    if not actors and trigger.first <= clause.first + 1:
        return list(clause.reading.earlier(clause.first, "Person", since=clause.sentence.first))[:1]
    return actors


def _listed_behind(clause: Clause, trigger: Trigger) -> list[Span]:
    """The people listed behind such a word: "Tiga pemimpin yang tidak hadir adalah A, B, dan C"."""
    announced = any(signal.first > trigger.first for signal in clause.signals("list"))
    for person in clause.after(trigger.last, "Person"):
        if announced or "adalah" in clause.reading.keys[trigger.last : person.first]:
            return clause.group(person, ("Person",))
    return []


def _only_tells(clause: Clause, actor: Span, trigger: Trigger) -> bool:
    """Whether an actor only tells that others stay away, or asks them to."""
    if only_says(clause, actor):
        return True
    return actor.entity.type == "Person" and speaks_of_others(clause, actor.last, trigger.first)


def meet_without(facts: Facts, clause: Clause, trigger: Trigger) -> None:
    """Add who is lacking at the event named right before: "began the 38th ASEAN Summit without X"."""
    held = [span for span in clause.before(trigger.first, *EVENTS)[:1] if span.last >= trigger.first - _EVENT_NEAR]
    if trigger.first == clause.first:  # "Without X, the leaders opened the summit."
        held = clause.after(trigger.last, *EVENTS)[:1]
    for event in same_breath(clause.events(), held[0]) if held else ():
        for actor in _lacked(clause, trigger):
            facts.add(actor.entity, "attends", event, "negated", extent(trigger, actor))


def _lacked(clause: Clause, trigger: Trigger) -> list[Span]:
    """Who is named right behind "without", alone or with his office, and not what something has to do with."""
    states = [span for span in clause.after(trigger.last, "State")[:1] if span.first <= trigger.last + 1]
    people = clause.after(trigger.last, "Person")[:1]
    if people and min([begin_of(clause, people[0]), *(s.first for s in states)]) <= trigger.last + 1:
        return clause.group(people[0], ("Person",)) if people[0].first <= trigger.last + _EVENT_NEAR else []
    states = clause.group(states[0], ("State",)) if states else []
    behind = clause.reading.keys[states[-1].last : min(states[-1].last + 1, clause.last)] if states else ["."]
    return states if not behind or behind[0] in _WORDS.behind_lacked else []


def _named_behind(clause: Clause, trigger: Trigger) -> list[Span]:
    """Those behind the verb of being that says who stays away: "Absent from the summit were X and Y"."""
    verb = next((index for index in clause.at(_WORDS.being) if index > trigger.first), None)
    named = [*clause.of("Role"), *clause.of(*ACTORS)] if verb is not None else []
    if verb is None or not any(verb < span.first <= verb + _BEING_NEAR for span in named):
        return []
    return nearest_actors(clause, clause.after(verb, *ACTORS))


def is_excepted(clause: Clause, actor: Span) -> bool:
    """Whether an actor is one of those who do not do what others do: "all leaders except that of A"."""
    keys = clause.reading.keys
    before = keys[max(clause.sentence.first, actor.first - _ALL_NEAR) : actor.first]
    but = before[-1:] == ["but"] and not _WORDS.all.isdisjoint(before)
    return but or not _WORDS.excepting.isdisjoint(keys[max(clause.first, actor.first - 3) : actor.first])


def those_excepted(clause: Clause) -> list[Span]:
    """The states whose people are excepted from all who take part: "all leaders except those of A and B"."""
    for index in clause.at(_WORDS.excepting) if clause.keys.isdisjoint(_WORDS.nobody) else ():
        state = next(iter(clause.after(index, "State")), None)
        all_but = not _DELEGATIONS.envoys.isdisjoint(clause.reading.keys[max(clause.first, index - _ALL_NEAR) : index])
        if (
            state is not None
            and all_but
            and _WORDS.before_excepted.issuperset(clause.reading.keys[index + 1 : state.first])
        ):
            return [span for span in clause.group(state, ("State",)) if span.first > index]
    return []
