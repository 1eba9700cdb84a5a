"""Who takes part in events, and who stays away."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.attending.absence import is_excepted, meet_without, stay_away, those_excepted
from aseankg.extract.rules.attending.comers import (
    find_arrivals,
    find_awaited,
    find_comers,
    find_companions,
    find_those_among,
)
from aseankg.extract.rules.attending.delegations import (
    come_from,
    find_counterparts,
    find_delegations,
    find_envoys,
    find_travellers,
    find_welcomed,
    joins_others,
    sent_from,
    sent_to,
)
from aseankg.extract.rules.clauses.around_events import is_adjunct
from aseankg.extract.rules.clauses.belonging import (
    belongs,
    belongs_to_office,
    is_stood_in_for,
    names_relative,
    qualifies,
)
from aseankg.extract.rules.clauses.clauses import Clause, entities, extent
from aseankg.extract.rules.clauses.doers import is_asked
from aseankg.extract.rules.clauses.facts import needs
from aseankg.extract.rules.discourse.discourse import BRIEFING, whole_event
from aseankg.extract.rules.discourse.listed import likewise, listed_before, offices_at
from aseankg.extract.rules.discourse.participants import (
    begin_of,
    bodies_alongside,
    events_for,
    is_only_forum,
    nearest_actors,
    subjects_of,
    with_companions,
)
from aseankg.extract.rules.phrases.groups import are_listed
from aseankg.extract.rules.reading.reading import ACTORS, BODIES, EVENTS, Entity, Span
from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.clauses.facts import Facts
    from aseankg.extract.rules.reading.triggers import Trigger

_WORDS: Final = WordLists("attendance")
_DELEGATIONS: Final = WordLists("delegations")
_WHICH_NEAR: Final = 8
"""Tokens before a verb within which the "which" stands whose clause it is in."""
_BARE_NEAR: Final = 3
"""Tokens behind a verb within which the noun stands that points back to an event."""
_ITEM_NEAR: Final = 9
"""Tokens behind the mark of an item within which the name of who takes part begins."""
_LISTED_LEAST: Final = 3
_TOLD_LEAST: Final = 2
"""People listed at least, and at least where the sentence begins with their list: "They are X and Y"."""
_LACKING_NEAR: Final = 6
"""Tokens between "without" and the name of who does not take part, his office among them."""


@needs(*ACTORS, *EVENTS, "attend", "attend-by", "gather", "absent", "list")
def find_attendance(facts: Facts, clause: Clause) -> None:
    """Add who the clause says takes part in an event, or does not."""
    if not (clause.keys.isdisjoint(_WORDS.receiving) or clause.events() or clause.has("not")):
        return  # "Also present to greet him at the airport was X."
    for rule, trigger in clause.ruled(_RULES):
        rule(facts, clause, trigger)
    if clause.attending and clause.is_item:
        _attend_by_item(facts, clause)
    find_travellers(facts, clause)
    find_delegations(facts, clause)
    find_envoys(facts, clause)
    find_counterparts(facts, clause)
    find_welcomed(facts, clause)
    find_comers(facts, clause)
    find_those_among(facts, clause)
    find_awaited(facts, clause)
    find_arrivals(facts, clause)
    find_companions(facts, clause)
    if clause.events():
        _brief(facts, clause)


def _attend(facts: Facts, clause: Clause, trigger: Trigger) -> None:
    """Who does what a verb of attending says, and with whom, takes part; those who are excepted do not."""
    events = events_for(clause, trigger.last)
    needed = clause.reading.keys[trigger.last - 1] in _WORDS.need_event and not clause.after(trigger.last, *EVENTS)
    needed = needed and clause.reading.keys[trigger.last - 2] not in _WORDS.flying  # "flew in on Friday"
    joins = joins_others(clause, trigger.last) or _joins_party(clause, trigger)
    if needed and not (joins or _is_bare_behind(clause, trigger)):
        return
    if clause.reading.keys[trigger.last - 1 : trigger.last + 1] == ["represented", "by"]:
        return  # Who is represented by somebody is told by the rules on deputies.
    if clause.reading.keys[trigger.first] in _WORDS.watching and not clause.keys.isdisjoint(_WORDS.screens):
        return
    if _is_of_unnamed(clause, trigger) or any(other.last == trigger.first for other in clause.signals("absent")):
        return  # "was not invited to | join"
    possible = clause.reading.key_before(trigger.first) in _WORDS.possibly  # "X may attend"
    if possible or any(index < trigger.first for index in clause.at(_WORDS.doubting)):
        return  # "It is not clear whether X will come."
    actors = [*_attendants(clause, trigger), *likewise(clause, trigger.last), *bodies_alongside(clause, trigger.last)]
    if not actors:
        _offices_attend(facts, clause, trigger)
    sent = clause.reading.keys[trigger.first] == "attended" and sent_to(clause, trigger.first) == actors
    if clause.reading.keys[trigger.first] in _WORDS.transitive and not (sent or _has_object(clause, trigger)):
        return
    listed = _announced(clause, trigger)
    if listed and listed[0] in actors:
        actors = [*actors, *sent_from(clause, listed[-1].last)]
    actors = [] if actors and is_asked(clause, actors[0], trigger) else actors
    excepted = those_excepted(clause)
    left_out = {actor for actor in actors if is_excepted(clause, actor)}.union(excepted)
    for event in events:
        if _goes_elsewhere(facts, clause, trigger, event) or (event.postponed and not clause.events()):
            continue
        for actor in dict.fromkeys((*with_companions(clause, actors), *excepted)):
            if actor in left_out:
                facts.add(actor.entity, "attends", event, "negated", extent(actor, trigger))
            else:
                _take_part(facts, clause, trigger, actor, event)


def _goes_elsewhere(facts: Facts, clause: Clause, trigger: Trigger, event: Entity) -> bool:
    """Whether somebody comes to a city that is not the one in which the event spoken of is held."""
    held, last = facts.values(event.name, "held_in"), trigger.last
    last -= clause.reading.keys[last - 1] == "di"  # "berada di"
    way = clause.reading.keys[last : last + 1] in (["to"], ["ke"], ["in"], ["di"])
    cities = [span.entity.name for span in clause.reading.spans_at(last + 1) if span.entity.type == "City"]
    return way and bool(held) and bool(cities) and held[0] not in cities and not clause.events()


def _is_of_unnamed(clause: Clause, trigger: Trigger) -> bool:
    """Whether who is named in a relative clause attends what is no event: "the G20, which A will attend"."""
    near = range(max(clause.first, trigger.first - _WHICH_NEAR), trigger.first)
    which = next((index for index in near if clause.reading.keys[index] == "which"), trigger.first)
    actors = any(which < actor.first for actor in clause.before(trigger.first, *ACTORS))
    return actors and not clause.before(which, *EVENTS)


def _is_bare_behind(clause: Clause, trigger: Trigger) -> bool:
    """Whether a noun that points back to an event stands behind a verb: "took part in the meeting"."""
    near = clause.reading.keys[trigger.last : min(trigger.last + _BARE_NEAR, clause.last)]
    return clause.bare_noun is not None and clause.bare_noun in near


def _joins_party(clause: Clause, trigger: Trigger) -> bool:
    """Whether somebody goes with others who are sent to an event: "ikut dalam rombongan Presiden"."""
    return not _WORDS.parties.isdisjoint(clause.reading.keys[trigger.last : min(trigger.last + 1, clause.last)])


def _attend_by_item(facts: Facts, clause: Clause) -> None:
    """Who is the item of a list behind a sentence that speaks of taking part: "- Mr X, Minister of Y"."""
    people = clause.of("Person")[:1]
    if not people or clause.has("attend", "attend-by", "absent"):
        return
    if people[0].first > clause.first + _ITEM_NEAR or clause.event is None or clause.events():
        return
    for event in (clause.event, *clause.event.twins):
        words = (people[0].first, people[0].last)
        facts.add(people[0].entity, "attends", event, clause.modality(None, event), words, implied=True)


def _attendants(clause: Clause, trigger: Trigger) -> list[Span]:
    """Who a verb or noun of attending says takes part: its subject, or those listed behind it."""
    word = clause.reading.keys[trigger.first]
    if word in _WORDS.attendance and clause.reading.keys[trigger.last - 1] not in _WORDS.there:
        state = clause.reading.state_at(trigger.last)
        if state is not None and not belongs_to_office(clause, state):
            return _listed_behind(clause, state)
        return [*nearest_actors(clause, clause.after(trigger.last, "Person")), *sent_from(clause, trigger.last)]
    if clause.reading.keys[trigger.last - 1] in _WORDS.attendance:
        there = subjects_of(clause, trigger.first) or sent_to(clause, trigger.first)
        return [*there, *sent_from(clause, trigger.last)]
    actors = subjects_of(clause, trigger.first) or sent_to(clause, trigger.first) or _announced(clause, trigger)
    actors = actors or come_from(clause)
    inverted = not _WORDS.inverted.isdisjoint(clause.reading.keys[trigger.first : trigger.last])
    beside = actors if inverted and clause.reading.keys[clause.first] in _WORDS.aside else []
    if (
        (beside or not actors)
        and inverted
        and _WORDS.going_on.isdisjoint(clause.reading.keys[trigger.last : trigger.last + 1])
    ):
        discussed = next((s.first for s in clause.signals("discuss") if s.first >= trigger.last), clause.last)
        behind = nearest_actors(clause, [s for s in clause.after(trigger.last, *ACTORS) if s.first < discussed])
        return [*beside, *(behind or offices_at(clause, trigger.last))]
    if not actors and (_is_aside(clause, trigger) or (trigger.first == clause.first and word in _WORDS.returning)):
        return nearest_actors(clause, clause.after(trigger.last, "Person"))
    return actors


def _listed_behind(clause: Clause, state: Span) -> list[Span]:
    """A state, which can be a part of what is taken for a subject, "participation of A", and those listed behind it."""
    behind = clause.after(state.last, *BODIES)[:1]
    listed = bool(behind) and are_listed(clause.reading, state, behind[0])
    return [state, *clause.group(behind[0], BODIES)] if listed else [state]


def _announced(clause: Clause, trigger: Trigger) -> list[Span]:
    """The people listed behind those who attend as a group: "leaders attending the summit included X and Y"."""
    people = [span for span in clause.after(trigger.last, "Person") if not span.anaphor]
    if not people:
        states = [span for span in clause.after(trigger.last, *BODIES) if span.entity.name != "ASEAN"][:1]
        listed = states and clause.reading.key_before(states[0].first) in _WORDS.announcing
        listed = listed and _WORDS.with_whom.isdisjoint(clause.reading.keys[trigger.last : states[0].first])
        return clause.group(states[0], BODIES) if listed else []
    roles = [role.first for role in clause.of("Role") if trigger.last <= role.first <= people[0].first]
    before = (clause.reading.keys[max(trigger.last, first - 3) : first] for first in (*roles, people[0].first))
    listed = any(not _WORDS.announcing.isdisjoint(words) for words in before)
    return clause.group(people[0], ("Person",)) if listed else []


def _has_object(clause: Clause, trigger: Trigger) -> bool:
    """Whether what somebody attends is an event of the clause, or one meant by "it" or a bare noun."""
    behind = clause.reading.keys[trigger.last : min(trigger.last + 1, clause.last)]
    if clause.events() or clause.bare_noun is not None or not behind or behind[0] in _WORDS.objectless:
        return True
    return any(clause.reading.earlier(clause.first, *EVENTS, since=clause.sentence.first))


def _is_aside(clause: Clause, trigger: Trigger) -> bool:
    """Whether the subject of a verb stands behind it: "besides attending the summit, X"."""
    return clause.reading.key_before(trigger.first) in _WORDS.aside


def _offices_attend(facts: Facts, clause: Clause, trigger: Trigger) -> None:
    """The states whose offices take part, where nobody is named: "the Foreign Minister of Russia"."""
    for state in listed_before(clause, trigger.first):
        for event in events_for(clause, trigger.last):
            if _goes_elsewhere(facts, clause, trigger, event):
                continue
            facts.add(
                state.entity, "attends", event, clause.modality(trigger, event), extent(state, trigger), implied=True
            )


def _attended_by(facts: Facts, clause: Clause, trigger: Trigger) -> None:
    """Who stands behind a signal takes part in the event before it, or in the one spoken of."""
    earlier = [span for span in clause.before(trigger.first, *EVENTS) if not is_adjunct(clause, span)]
    if not earlier and trigger.kind == "gather":
        earlier = _brought_to(clause, trigger)
        if not (earlier or _is_spoken_of(clause, trigger)):
            return
    told = _told_behind(clause, trigger)
    if clause.reading.keys[trigger.first] in _WORDS.involving and not told:
        return  # "It involved talks on A."
    end = trigger.last + (clause.reading.keys[trigger.last : trigger.last + 1] in (["lain"], ["lainnya"]))
    behind = clause.reading.keys[end : end + 1]
    if clause.reading.keys[trigger.last - 1] in _WORDS.attendants and _WORDS.behind_attendants.isdisjoint(behind):
        return  # "Participants praised A."
    spoken = trigger.kind == "gather" or _is_meant_before(clause, trigger)
    meant = [clause.event, *clause.event.twins] if clause.event is not None and spoken else []
    events = [earlier[0].entity] if earlier else meant or events_for(clause, trigger.first)
    present, missing = _present_and_missing(clause, trigger, told)
    offices = [span for span in offices_at(clause, trigger.last) if span.entity.type in BODIES]
    offices = [span for span in offices if qualifies(clause, span) and not _is_of_holder(clause, span)]
    # Not C: "Yang diikuti A ialah peluncuran oleh C".
    told_apart = next((i for i in clause.at(_WORDS.equating) if present and i >= present[0].last), clause.last)
    there = [span for span in (*sent_from(clause, trigger.first), *present, *offices) if span.first < told_apart]
    for event in events:
        for actor in dict.fromkeys(there):
            _take_part(facts, clause, trigger, actor, event)
        for actor in missing:
            facts.add(actor.entity, "attends", event, "negated", extent(trigger, actor))


def _brought_to(clause: Clause, trigger: Trigger) -> list[Span]:
    """The event behind those whom something brings in for it: "Monday brings in A and B for the 5th ADMM-Plus"."""
    keys = clause.reading.keys
    later = clause.after(trigger.last, *EVENTS)[:1]
    before = keys[later[0].first - 2 : later[0].first] if later else []
    return later if not _DELEGATIONS.purposes.isdisjoint(before) else []


def _is_of_holder(clause: Clause, body: Span) -> bool:
    """Whether an office of a body is one that somebody holds whom the text names, who is meant by it."""
    held = clause.reading.held.values()
    return any(role.first <= body.first < role.last and role.entity in held for role in clause.of("Role"))


def _present_and_missing(clause: Clause, trigger: Trigger, told: list[Span]) -> tuple[list[Span], list[Span]]:
    """Those behind a signal who take part, and those who do not: "attended by A and B, except C"."""
    present: list[Span] = []
    for actor in clause.after(trigger.last, *ACTORS):
        if is_only_forum(actor.entity) or is_stood_in_for(clause, actor):
            continue
        if actor not in told and belongs(clause, actor):
            continue
        between = clause.reading.keys[trigger.last : actor.first]
        if not _WORDS.quoting.isdisjoint(between):
            break  # "will be attended by A, said B"
        if not (_WORDS.excepting.isdisjoint(between) and _WORDS.lacking.isdisjoint(between[-_LACKING_NEAR:])):
            return present, clause.group(actor, (actor.entity.type,))
        present.append(actor)
    return present, those_excepted(clause)


def _is_meant_before(clause: Clause, trigger: Trigger) -> bool:
    """Whether a noun that points back to an event stands before a signal: "The meeting was attended by"."""
    return clause.bare_noun is not None and clause.bare_noun in clause.reading.keys[clause.first : trigger.first]


def _is_spoken_of(clause: Clause, trigger: Trigger) -> bool:
    """Whether the event spoken of is said to bring people or several states together: "It brings together A and B".

    "The forum gathers ministers from ..." means every one of its kind.
    """
    keys = clause.reading.keys
    pronoun = keys[clause.first] == "it" and trigger.first <= clause.first + 2
    once = clause.bare_noun in keys[clause.first : clause.first + 3] and not keys[trigger.first].endswith("s")
    return (pronoun or once) and (len(clause.after(trigger.last, "State")) > 1 or bool(clause.of("Person")))


def _told_behind(clause: Clause, trigger: Trigger) -> list[Span]:
    """The states right behind a signal: "attended by A and B", where no office or group is theirs."""
    state = clause.reading.state_at(trigger.last)
    return [] if state is None or qualifies(clause, state) else clause.group(state, BODIES)


def _listed(facts: Facts, clause: Clause, trigger: Trigger) -> None:
    """Three or more people listed with their offices, where the sentence or the one before speaks of taking part.

    Or the further events that the one just spoken of attends: "Namely, the 13th ASEAN-India Summit and ...".
    """
    people = clause.after(trigger.last, "Person")
    if not people:
        _attend_listed(facts, clause, trigger)
    if len(people) < _TOLD_LEAST or min(people[0].first - 8, begin_of(clause, people[0]) - 3) > trigger.last:
        return
    group = clause.group(people[0], ("Person",))
    least = _TOLD_LEAST if trigger.first <= clause.sentence.first + 1 else _LISTED_LEAST
    if len(group) < least or not (clause.attending or clause.has("attend", "attend-by", "gather")):
        return
    for event in events_for(clause, trigger.first):
        for person in group:
            _take_part(facts, clause, trigger, person, whole_event(clause.reading, event))


def _attend_listed(facts: Facts, clause: Clause, trigger: Trigger) -> None:
    """The events listed behind the sentence that said that somebody attends several: "Yakni, KTT ..."."""
    events = clause.after(trigger.last, *EVENTS)
    said = facts.last("attends")
    if said is None or trigger.first != clause.sentence.first or not clause.attending:
        return
    if len(events) < 2 or events[0].first > trigger.last + 3:
        return
    for event in entities(events):
        words = (trigger.first, events[-1].last)
        facts.add(said.subject, "attends", event, said.modality, words, implied=True)


def _take_part(facts: Facts, clause: Clause, trigger: Trigger, actor: Span, event: Entity) -> None:
    if names_relative(clause, actor) or is_only_forum(actor.entity):
        return
    modality = clause.modality(trigger, event)
    if event.planned is None and modality == "planned":
        event.planned = True
    facts.add(actor.entity, "attends", event, modality, extent(actor, trigger))


def _brief(facts: Facts, clause: Clause) -> None:
    """Whoever gives a press briefing takes part in it."""
    event = next((span for span in clause.of("Meeting") if span.entity.name == BRIEFING), None)
    if event is not None:
        modality = clause.modality(None, event.entity)
        for person in clause.before(event.first, "Person"):
            facts.add(person.entity, "attends", event.entity, modality, extent(person, event))


_RULES: Final = {
    "attend": _attend,
    "attend-by": _attended_by,
    "gather": _attended_by,
    "absent": stay_away,
    "lack": meet_without,
    "list": _listed,
}
