"""Who stays away from events."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aseankg.extract.rules.clauses import Clause, extent
from aseankg.extract.rules.participants import events_for, nearest_actors, only_says
from aseankg.extract.rules.reading import ACTORS, EVENTS
from aseankg.extract.rules.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.facts import Facts
    from aseankg.extract.rules.reading import Span
    from aseankg.extract.rules.triggers import Trigger

_WORDS = WordLists("attendance")
_BEING_NEAR = 3
"""Tokens behind a verb of being within which the name or office begins of who stays away."""


def stay_away(facts: Facts, clause: Clause, trigger: Trigger) -> None:
    """Who stays away: those before the word, and those listed after it."""
    place = clause.reading.keys[trigger.last - 1] in _WORDS.places
    if place and not clause.after(trigger.last, *EVENTS) and clause.bare_noun is None:
        return  # "tidak berada dalam tahanan"
    if clause.reading.keys[trigger.first] in _WORDS.absence:
        actors = nearest_actors(clause, clause.after(trigger.last, *ACTORS))
    else:
        actors = nearest_actors(clause, [s for s in clause.before(trigger.first, *ACTORS) if not only_says(clause, s)])
    if not actors:
        actors = _named_behind(clause, trigger)
    if not actors and trigger.first <= clause.first + 1:
        actors = list(clause.reading.earlier(clause.first, "Person", since=clause.sentence.first))[:1]
    announced = any(signal.first > trigger.first for signal in clause.signals("list"))
    for person in clause.after(trigger.last, "Person"):
        if announced or "adalah" in clause.reading.keys[trigger.last : person.first]:
            actors = [*actors, *clause.group(person, ("Person",))]
            break
    for event in events_for(clause, trigger.last):
        for actor in actors:
            if actor.entity.name != "ASEAN":
                facts.add(actor.entity, "attends", event, "negated", extent(actor, trigger))


def _named_behind(clause: Clause, trigger: Trigger) -> list[Span]:
    """Those behind the verb of being that says who stays away: "Absent from the summit were X and Y"."""
    verb = next((index for index in clause.at(_WORDS.being) if index >= trigger.last), None)
    named = [*clause.of("Role"), *clause.of(*ACTORS)] if verb is not None else []
    if verb is None or not any(verb < span.first <= verb + _BEING_NEAR for span in named):
        return []
    return nearest_actors(clause, clause.after(verb, *ACTORS))
