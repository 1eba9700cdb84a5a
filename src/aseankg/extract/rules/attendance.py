"""Who takes part in events, and who stays away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aseankg.extract.rules.belonging import belongs, belongs_to_office, names_relative, qualifies
from aseankg.extract.rules.clauses import Clause, entities, extent, same_breath
from aseankg.extract.rules.delegations import (
    come_from,
    find_comers,
    find_counterparts,
    find_delegations,
    find_envoys,
    find_those_who_meet,
    find_travellers,
    joins_others,
    sent_from,
    sent_to,
)
from aseankg.extract.rules.discourse import BRIEFING, whole_event
from aseankg.extract.rules.doers import is_asked, past_object
from aseankg.extract.rules.facts import needs
from aseankg.extract.rules.groups import are_listed
from aseankg.extract.rules.reading import ACTORS, BODIES, EVENTS, PLACES, Entity, Span
from aseankg.extract.rules.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.facts import Facts
    from aseankg.extract.rules.triggers import Trigger

_WORDS = WordLists("attendance")
_ADJUNCT = 4
"""Tokens of a sentence before an event in what it begins with: "Speaking at the EVENT", "Usai menghadiri EVENT"."""
_BARE_NEAR = 3
"""Tokens behind a verb within which the noun stands that points back to an event."""
_ITEM_NEAR = 9
"""Tokens behind the mark of an item within which the name of who takes part begins."""
_COMPANY_NEAR = 10
"""Tokens behind "accompanied by" within which the name of a companion begins."""
_LACKING_NEAR = 6
"""Tokens between "without" and the name of who does not take part, his office among them."""


def is_only_forum(entity: Entity) -> bool:
    """Whether an organisation is meant as a forum: it attends and hosts nothing itself."""
    return entity.name in _WORDS.forums


def is_source(clause: Clause, person: Span) -> bool:
    """Whether a person is only quoted: "menurut X", "according to X"."""
    first = min((r.first for r in clause.of("Role") if r.last <= person.first <= r.last + 2), default=person.first)
    keys = clause.reading.keys[max(clause.first, first - 4) : first]
    return keys[-2:] == ["according", "to"] or not _WORDS.sources.isdisjoint(keys[-3:])


@needs(*ACTORS, *EVENTS, "attend", "attend-by", "gather", "absent", "list")
def find_attendance(facts: Facts, clause: Clause) -> None:
    """Add who the clause says takes part in an event, or does not."""
    for rule, trigger in clause.ruled(_RULES):
        rule(facts, clause, trigger)
    if clause.attending and clause.is_item:
        _attend_by_item(facts, clause)
    find_travellers(facts, clause)
    find_delegations(facts, clause)
    find_envoys(facts, clause)
    find_counterparts(facts, clause)
    find_those_who_meet(facts, clause)
    find_comers(facts, clause)
    if clause.events():
        _act_at_event(facts, clause)
        _brief(facts, clause)


def _attend(facts: Facts, clause: Clause, trigger: Trigger) -> None:
    events = _events_for(clause, trigger.last)
    needed = clause.reading.keys[trigger.last - 1] in _WORDS.need_event and not clause.after(trigger.last, *EVENTS)
    if needed and not (joins_others(clause, trigger.last) or _is_bare_behind(clause, trigger)):
        return
    actors = _attendants(clause, trigger)
    if not actors:
        _offices_attend(facts, clause, trigger)
    sent = clause.reading.keys[trigger.first] == "attended" and sent_to(clause, trigger.first) == actors
    if clause.reading.keys[trigger.first] in _WORDS.transitive and not (sent or _has_object(clause, trigger)):
        return
    listed = _announced(clause, trigger)
    if listed and listed[0] in actors:
        actors = [*actors, *sent_from(clause, listed[-1].last)]
    actors = [] if actors and is_asked(clause, actors[0], trigger) else actors
    left_out = {actor for actor in actors if _is_excepted(clause, actor)}
    for event in events:
        for actor in with_companions(clause, actors):
            if actor in left_out:
                facts.add(actor.entity, "attends", event, "negated", extent(actor, trigger))
            else:
                _take_part(facts, clause, trigger, actor, event)


def _is_bare_behind(clause: Clause, trigger: Trigger) -> bool:
    """Whether a noun that points back to an event stands behind a verb: "took part in the meeting"."""
    near = clause.reading.keys[trigger.last : min(trigger.last + _BARE_NEAR, clause.last)]
    return clause.bare_noun is not None and clause.bare_noun in near


def _is_excepted(clause: Clause, actor: Span) -> bool:
    """Whether an actor is one of those who do not do what others do: "all leaders except that of A"."""
    return not _WORDS.excepting.isdisjoint(clause.reading.keys[max(clause.first, actor.first - 3) : actor.first])


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


def with_companions(clause: Clause, actors: list[Span]) -> list[Span]:
    """Actors with those who accompany them, or whom they accompany: "X, accompanied by Y", "X didampingi Y"."""
    found = list(actors)
    for trigger in clause.signals("company") if actors and actors[0].entity.type == "Person" else ():
        before = clause.before(trigger.first, "Person")[:1]
        after = [s for s in clause.after(trigger.last, "Person") if s.first <= trigger.last + _COMPANY_NEAR][:1]
        sides = [span for side in (before, after) for end in side for span in clause.group(end, ("Person",))]
        found += sides if not set(sides).isdisjoint(actors) else []
    return list(dict.fromkeys(found))


def _attendants(clause: Clause, trigger: Trigger) -> list[Span]:
    """Who a verb or noun of attending says takes part: its subject, or those listed behind it."""
    word = clause.reading.keys[trigger.first]
    if word in _WORDS.attendance and clause.reading.keys[trigger.last - 1] not in _WORDS.there:
        state = clause.reading.state_at(trigger.last)
        if state is not None and not belongs_to_office(clause, state):
            return _listed_behind(clause, state)
        return [*_actors(clause, clause.after(trigger.last, "Person")), *sent_from(clause, trigger.last)]
    if clause.reading.keys[trigger.last - 1] in _WORDS.attendance:
        return [*_subjects(clause, trigger.first), *sent_from(clause, trigger.last)]
    actors = _subjects(clause, trigger.first) or sent_to(clause, trigger.first) or _announced(clause, trigger)
    actors = actors or come_from(clause)
    if not actors and word in _WORDS.inverted:
        return _actors(clause, clause.after(trigger.last, *ACTORS))
    if not actors and _is_aside(clause, trigger):
        return _actors(clause, clause.after(trigger.last, "Person"))
    return actors


def _listed_behind(clause: Clause, state: Span) -> list[Span]:
    """A state, which can be a part of what is taken for a subject, "participation of A", and those listed behind it."""
    behind = clause.after(state.last, *BODIES)[:1]
    listed = bool(behind) and are_listed(clause.reading, state, behind[0])
    return [state, *clause.group(behind[0], BODIES)] if listed else [state]


def _announced(clause: Clause, trigger: Trigger) -> list[Span]:
    """The people listed behind those who attend as a group: "leaders attending the summit included X and Y"."""
    people = clause.after(trigger.last, "Person")
    if not people:
        states = [span for span in clause.after(trigger.last, *BODIES) if span.entity.name != "ASEAN"][:1]
        listed = states and clause.reading.key_before(states[0].first) in _WORDS.announcing
        return clause.group(states[0], BODIES) if listed else []
    roles = (role.first for role in clause.of("Role") if trigger.last <= role.first <= people[0].first)
    first = min(roles, default=people[0].first)
    words = clause.reading.keys[max(trigger.last, first - 3) : first]
    return clause.group(people[0], ("Person",)) if not _WORDS.announcing.isdisjoint(words) else []


def _has_object(clause: Clause, trigger: Trigger) -> bool:
    """Whether what somebody attends is an event of the clause, or one meant by "it" or a bare noun."""
    behind = clause.reading.keys[trigger.last : trigger.last + 1]
    if clause.events() or clause.bare_noun is not None or behind in (["it"], ["them"]):
        return True
    return any(clause.reading.earlier(clause.first, *EVENTS, since=clause.sentence.first))


def _is_aside(clause: Clause, trigger: Trigger) -> bool:
    """Whether the subject of a verb stands behind it: "besides attending the summit, X"."""
    return clause.reading.key_before(trigger.first) in _WORDS.aside


def _says(clause: Clause, span: Span) -> bool:
    """Whether somebody only says in English what follows, of somebody else: "X says Y is not invited"."""
    return clause.reading.keys[span.last : span.last + 1] in (["says"], ["said"])


def _offices_attend(facts: Facts, clause: Clause, trigger: Trigger) -> None:
    """The states whose offices take part, where nobody is named: "the Foreign Minister of Russia"."""
    for role in clause.before(trigger.first, "Role"):
        states = [span for span in clause.spans if span.entity.type == "State" and role.first <= span.first < role.last]
        for event in _events_for(clause, trigger.last) if states else []:
            modality = clause.modality(trigger, event)
            facts.add(states[0].entity, "attends", event, modality, extent(role, trigger), implied=True)


def _attended_by(facts: Facts, clause: Clause, trigger: Trigger) -> None:
    earlier = [span for span in clause.before(trigger.first, *EVENTS) if not _is_adjunct(clause, span)]
    if not earlier and trigger.kind == "gather" and not _is_spoken_of(clause, trigger):
        return
    told = _told_behind(clause, trigger)
    if clause.reading.keys[trigger.first] in _WORDS.involving and not told:
        return  # "It involved talks on A."
    behind = clause.reading.keys[trigger.last : trigger.last + 1]
    if clause.reading.keys[trigger.last - 1] in _WORDS.attendants and _WORDS.behind_attendants.isdisjoint(behind):
        return  # "Participants praised A."
    spoken = clause.event if trigger.kind == "gather" else None
    events = [earlier[0].entity] if earlier else [spoken] if spoken else _events_for(clause, trigger.first)
    for event in events:
        for state in sent_from(clause, trigger.first):
            _take_part(facts, clause, trigger, state, event)
        for actor in clause.after(trigger.last, *ACTORS):
            if is_only_forum(actor.entity) or (actor not in told and belongs(clause, actor)):
                continue
            between = clause.reading.keys[trigger.last : actor.first]
            if not (_WORDS.excepting.isdisjoint(between) and _WORDS.lacking.isdisjoint(between[-_LACKING_NEAR:])):
                for missing in clause.group(actor, (actor.entity.type,)):
                    facts.add(missing.entity, "attends", event, "negated", extent(trigger, missing))
                break
            _take_part(facts, clause, trigger, actor, event)


def _is_adjunct(clause: Clause, event: Span) -> bool:
    """Whether an event only says when something was: "held on Monday following the 31st ASEAN Summit"."""
    near = clause.reading.keys[max(clause.first, event.first - 2) : event.first]
    return not _WORDS.afterwards.isdisjoint(near)


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


def _absent(facts: Facts, clause: Clause, trigger: Trigger) -> None:
    """Who stays away: those before the word, and those listed after it."""
    place = clause.reading.keys[trigger.last - 1] in _WORDS.places
    if place and not clause.after(trigger.last, *EVENTS) and clause.bare_noun is None:
        return  # "tidak berada dalam tahanan"
    if clause.reading.keys[trigger.first] in _WORDS.absence:
        actors = _actors(clause, clause.after(trigger.last, *ACTORS))
    else:
        actors = _actors(clause, [s for s in clause.before(trigger.first, *ACTORS) if not _says(clause, s)])
    if not actors and trigger.first <= clause.first + 1:
        actors = list(clause.reading.earlier(clause.first, "Person", since=clause.sentence.first))[:1]
    announced = any(signal.first > trigger.first for signal in clause.signals("list"))
    for person in clause.after(trigger.last, "Person"):
        if announced or "adalah" in clause.reading.keys[trigger.last : person.first]:
            actors = [*actors, *clause.group(person, ("Person",))]
            break
    for event in _events_for(clause, trigger.last):
        for actor in actors:
            if actor.entity.name != "ASEAN":
                facts.add(actor.entity, "attends", event, "negated", extent(actor, trigger))


def _listed(facts: Facts, clause: Clause, trigger: Trigger) -> None:
    """Three or more people listed with their offices, where the sentence or the one before speaks of taking part.

    Or the further events that the one just spoken of attends: "Namely, the 13th ASEAN-India Summit and ...".
    """
    people = clause.after(trigger.last, "Person")
    if not people:
        _attend_listed(facts, clause, trigger)
    if len(people) < 3 or people[0].first > trigger.last + 8:
        return
    group = clause.group(people[0], ("Person",))
    if len(group) < 3 or not (clause.attending or clause.has("attend", "attend-by")):
        return
    for event in _events_for(clause, trigger.first):
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
    if names_relative(clause, actor):
        return
    modality = clause.modality(trigger, event)
    if event.planned is None and modality == "planned":
        event.planned = True
    facts.add(actor.entity, "attends", event, modality, extent(actor, trigger))


def _act_at_event(facts: Facts, clause: Clause) -> None:
    """Whoever acts "at the Nth Summit" takes part in it."""
    reading = clause.reading
    if clause.has("chair", "not"):
        return
    for event in clause.events():
        before = reading.keys[max(clause.first, event.first - 2) : event.first]
        there = next((key for key in reversed(before) if key != "the"), "")
        adjunct = event.first <= clause.sentence.first + _ADJUNCT and there in _WORDS.doing_there
        if event.entity.planned or not (adjunct or {"at", "dalam", "during"}.intersection(before)):
            continue
        end = _past_whole(clause, event)
        comma = next((i for i in range(end, min(end + 7, clause.last)) if reading.texts[i] == ","), None)
        people = [span for span in clause.after(comma or end, "Person") if span.first < end + 14]
        between = range(end, comma or end)
        plain = all(_sets_scene(clause, i) for i in between)
        told = (comma is not None and plain) or (people and _begins_behind(clause, event, people[0]))
        if people and told and not is_source(clause, people[0]):
            facts.add(people[0].entity, "attends", event.entity, "asserted", extent(event, people[0]))


def _past_whole(clause: Clause, event: Span) -> int:
    """The token after an event, and after the one that it is the opening of: "the opening of the 32nd ASEAN Summit"."""
    whole = (span for span in clause.after(event.last, *EVENTS)[:1] if span.entity is event.entity.whole)
    return next((span.last for span in whole), event.last)


def _begins_behind(clause: Clause, event: Span, person: Span) -> bool:
    """Whether a sentence begins with an event, and who acts there stands right behind: "At the meeting Minister X"."""
    offices = [role.first for role in clause.of("Role") if event.last <= role.first and role.last <= person.first]
    opens = clause.reading.keys[clause.sentence.first] in _WORDS.scenes and event.first <= clause.sentence.first + 2
    return opens and min([*offices, person.first]) == event.last


def _sets_scene(clause: Clause, index: int) -> bool:
    """Whether a token behind an event only says where and when it was."""
    reading = clause.reading
    if index in reading.date_tokens or reading.keys[index] in _WORDS.where_and_when or reading.capitals[index]:
        return True
    return any(span.entity.type in PLACES for span in reading.overlapping(index, index + 1))


def _brief(facts: Facts, clause: Clause) -> None:
    """Whoever gives a press briefing takes part in it."""
    event = next((span for span in clause.of("Meeting") if span.entity.name == BRIEFING), None)
    if event is not None:
        modality = clause.modality(None, event.entity)
        for person in clause.before(event.first, "Person"):
            facts.add(person.entity, "attends", event.entity, modality, extent(person, event))


def _events_for(clause: Clause, position: int) -> list[Entity]:
    """The events that a signal speaks of: the nearest after it, else before it, else the one spoken of."""
    later, earlier = clause.after(position, *EVENTS), clause.before(position, *EVENTS)
    if later:
        return entities(clause.group(later[0], EVENTS))
    if earlier:
        return same_breath(earlier, earlier[0])
    event = clause.event
    if clause.past_event is not None and clause.bare_noun is None and not clause.has("plan"):
        # "X was there" after a sentence on the next summit means the meeting that the text is about.
        event = clause.past_event
    if event is clause.event:
        return clause.scene if clause.one_event else []
    return [event, *event.twins] if event and clause.one_event else []


def _actors(clause: Clause, spans: list[Span]) -> list[Span]:
    """The nearest actor with those listed beside it; a state that only says whose office it is does not count."""
    nearest = next((span for span in spans if not belongs(clause, span)), None)
    if nearest is None:
        return []
    return clause.group(nearest, ("Person",) if nearest.entity.type == "Person" else BODIES)


def _subjects(clause: Clause, position: int) -> list[Span]:
    """Who does what a verb says: people before it, else the state right before it, else who began the sentence."""
    people = [s for s in clause.before(position, "Person") if not (is_source(clause, s) or _says(clause, s))]
    people = past_object(clause, people)
    if people:
        sends = not _WORDS.sending.isdisjoint(clause.reading.keys[people[0].last : position])
        return [] if sends else clause.group(people[0], ("Person",))
    bodies = [span for span in clause.before(position, *BODIES) if not belongs(clause, span)]
    if bodies:
        near = bodies[0].last >= position - 5 and not is_only_forum(bodies[0].entity)
        return clause.group(bodies[0], BODIES) if near else []
    return list(clause.reading.earlier(clause.first, "Person", since=clause.sentence.first))[-1:]


_RULES = {"attend": _attend, "attend-by": _attended_by, "gather": _attended_by, "absent": _absent, "list": _listed}
