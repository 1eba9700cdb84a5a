"""Who takes part in an event by what he does: opens it, speaks at it, leads a delegation, meets others beside it."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.attending.delegation_leaders import find_delegation_leaders
from aseankg.extract.rules.clauses.belonging import belongs, is_stood_in_for
from aseankg.extract.rules.clauses.clauses import Clause, entities, extent, same_breath
from aseankg.extract.rules.clauses.doers import agent_place, both_meant, past_by
from aseankg.extract.rules.clauses.facts import needs
from aseankg.extract.rules.clauses.settings import does_there, during_or_after, is_between_commas, settings_of
from aseankg.extract.rules.discourse.participants import (
    begin_of,
    is_only_forum,
    is_source,
    only_says,
    past_office,
    with_companions,
)
from aseankg.extract.rules.reading.reading import EVENTS, PLACES, Entity, Span
from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.clauses.facts import Facts
    from aseankg.extract.rules.reading.triggers import Trigger

_WORDS: Final = WordLists("acting")
_CLAUSES: Final = WordLists("clauses")
_SIGNALS: Final = frozenset({"act", "act-by", "beside", "company", "escort"})
_CLOSING: Final = "Closing ceremony"
_CEREMONY: Final = "ceremony"
_MET_NEAR: Final = 3
"""Tokens before the words for a meeting within which the "after" stands that makes it one of the past."""
_OBJECT_NEAR: Final = 5
"""Tokens behind a verb within which the event stands that it is done to."""
_DOER_NEAR: Final = 10
"""Tokens behind "opened by" and the like within which the name of who does it begins."""
_DECLARED_NEAR: Final = 14
"""Tokens between "declared" and "open"."""
_SAID_NEAR: Final = 7
"""Tokens that may stand between who speaks and the event at which he does."""
_TOLD_NEAR: Final = 16
"""Tokens before a name within which the passive stands that says that he tells something: with his office between."""


@needs("Person", *EVENTS, *_SIGNALS)
def find_acting(facts: Facts, clause: Clause) -> None:
    """Add who takes part in an event by what the clause says that he does there."""
    if not clause.kinds.isdisjoint(_SIGNALS):
        for trigger in clause.signals("act"):
            _act(facts, clause, trigger)
        for trigger in clause.signals("act-by"):
            _acted_by(facts, clause, trigger, past_by(clause, trigger))
        for trigger in clause.signals("beside"):
            _meet_beside(facts, clause, trigger)
        for trigger in clause.signals("company", "escort"):
            _accompany(facts, clause, trigger)
    find_delegation_leaders(facts, clause)
    _meet_again(facts, clause)
    _meet_counterparts(facts, clause)
    _speak_at(facts, clause)
    _hand_gavel(facts, clause)
    _declare_open(facts, clause)


def imply_attendance(facts: Facts) -> None:
    """Who leads an event, and who signs a document at one, takes part in it; who is at a ceremony, in its event too."""
    kinds = {span.entity.name: span.entity.type for span in facts.reading.spans if not is_only_forum(span.entity)}
    wholes = {s.entity.name: (s.entity.whole, *s.entity.whole.twins) for s in facts.reading.spans if s.entity.whole}
    signed: dict[str, list[str]] = {}
    for subject, relation, value in facts.found:
        if relation == "adopted_at":
            signed.setdefault(subject, []).append(value)
    for (subject, relation, value), fact in list(facts.found.items()):
        leads = relation in ("chairs", "hosts") and kinds.get(subject) == "Person"
        pairs = [(subject, value)] if leads else []
        if relation == "signed_by":
            pairs = [(value, event) for event in signed.get(subject, ())]
        if relation == "attends" and value in wholes:
            pairs = [(subject, event.name) for event in wholes[value]]
        for actor, event in pairs:
            if actor in kinds and kinds.get(event) in EVENTS and fact.modality != "negated":
                facts.add(actor, "attends", event, fact.modality, facts.words(fact), implied=True)


def _act(facts: Facts, clause: Clause, trigger: Trigger) -> None:
    place, keys = agent_place(clause, trigger), clause.reading.keys
    if place is not None:
        _acted_by(facts, clause, trigger, place)
        return
    people = [span for span in clause.before(trigger.first, "Person") if not is_source(clause, span)]
    people = people or _named_behind(clause, trigger)
    people = [] if people and _is_of_state(clause, trigger, people[0]) else people
    named = [span for span in clause.after(trigger.last, *EVENTS) if span.first <= trigger.last + _OBJECT_NEAR]
    named = [span for span in named if _WORDS.that.isdisjoint(keys[trigger.last : span.first])]
    meant = [] if named else _bare(clause, trigger.last) or _meant_by_it(clause, trigger)
    if people:
        for event in same_breath(named, named[0]) if named else meant:
            _add(facts, clause, trigger, with_companions(clause, clause.group(people[0], ("Person",))), event)


def _meant_by_it(clause: Clause, trigger: Trigger) -> list[Entity]:
    """The event that a pronoun behind a verb means, or its ending: "the summit, with X to open | it", "menutupnya"."""
    keys, named = clause.reading.keys, clause.before(trigger.first, *EVENTS)[:1]
    if keys[trigger.last - 1].endswith("nya"):
        return entities(named) or (clause.scene if clause.one_event else [])
    return entities(named) if keys[trigger.last : trigger.last + 1] == ["it"] else []


def _declare_open(facts: Facts, clause: Clause) -> None:
    """Who declares an event open takes part in it: "X declared the 14th ATM officially open"."""
    keys = clause.reading.keys
    for index in clause.at(_WORDS.declaring):
        end = next((i for i in clause.at(_WORDS.open) if index < i <= index + _DECLARED_NEAR), None)
        people = [span for span in clause.before(index, "Person") if not is_source(clause, span)]
        if end is None or not people or keys[index - 1] in _CLAUSES.being:
            continue
        named = [span for span in clause.after(index, *EVENTS) if span.last <= end]
        for event in same_breath(named, named[0]) if named else _bare(clause, index + 1):
            words, modality = (people[0].first, end + 1), clause.modality(None, event)
            facts.add(people[0].entity, "attends", event, modality, words, implied=True)


def _is_of_state(clause: Clause, trigger: Trigger, person: Span) -> bool:
    """Whether a state right before a verb does what it says, and not who only tells it: "X said A will open"."""
    states = (s for s in clause.before(trigger.first, "State")[:1] if person.last < s.first)
    return any(state.last >= trigger.first - 1 and not belongs(clause, state) for state in states)


def _named_behind(clause: Clause, trigger: Trigger) -> list[Span]:
    """Who does what a sentence begins with: "Opening the summit were X and Y"."""
    near = clause.at(_WORDS.behind) if trigger.first == clause.sentence.first else []
    verb = next((i for i in near if trigger.last < i <= trigger.last + _OBJECT_NEAR), None)
    return clause.after(verb, "Person") if verb is not None else []


def _acted_by(facts: Facts, clause: Clause, trigger: Trigger, place: int) -> None:
    """Add who is named behind a token, which follows the "by" of what he does."""
    people = [span for span in clause.after(place, "Person") if span.first <= place + _DOER_NEAR]
    earlier, later = clause.before(trigger.first, *EVENTS), clause.after(trigger.last, *EVENTS)
    done = clause.reading.keys[trigger.first] in _WORDS.done
    if done and _WORDS.openings.isdisjoint(clause.reading.keys[clause.first : trigger.first]):
        return  # "a survey that was done by X"
    if clause.reading.keys[trigger.first] in _WORDS.carrying:
        earlier, later = [], [s for s in later if clause.reading.keys[s.first - 1] in _WORDS.to_events]
        if not later:
            return  # "aid that was brought by X"
    spoken = clause.scene if clause.one_event or clause.bare_noun else []
    listed = entities(clause.group(earlier[0], EVENTS)) if earlier else []
    events = listed or (same_breath(later, later[0]) if later else spoken)
    for event in events if people else []:
        _add(facts, clause, trigger, clause.group(people[0], ("Person",)), event)


def _meet_beside(facts: Facts, clause: Clause, trigger: Trigger) -> None:
    """Those who meet "on the sidelines of" an event."""
    named = [span for span in clause.after(trigger.last, *EVENTS) if span.first <= trigger.last + _OBJECT_NEAR]
    events = same_breath(named, named[0]) if named else _bare(clause, trigger.last)
    if events and not named:  # "came to the X summit and met on the sidelines of the summit"
        events = entities(clause.before(trigger.first, *EVENTS)[:1]) or events
    first = trigger.first <= clause.first + 1
    people = clause.after(trigger.last, "Person") if first else clause.before(trigger.first, "Person")
    people = [span for span in people if not (is_source(clause, span) or only_says(clause, span))]
    told = not (clause.keys.isdisjoint(_WORDS.meeting) and clause.keys.isdisjoint(_WORDS.speaking))
    for event in events if told else []:
        _add(facts, clause, trigger, people, event)


def _accompany(facts: Facts, clause: Clause, trigger: Trigger) -> None:
    """Who accompanies somebody whom the text said to attend an event: "He was accompanied by X"."""
    come = any(signal.last == trigger.first for signal in clause.signals("attend"))  # "hadir mendampingi X"
    if clause.has("attend-by", "absent") or (clause.has("attend") and not come):
        return
    people = [*clause.before(trigger.first, "Person")[:1], *clause.after(trigger.last, "Person")]
    escorts = trigger.kind == "escort" and bool(clause.events())
    told = escorts or clause.reading.keys[trigger.first] in _CLAUSES.accompanied
    for event, _ in settings_of(clause) if told else ():
        _add(facts, clause, trigger, people, event)
    for event in _led_before(clause, trigger) if told and not escorts else ():
        mates = clause.after(trigger.last, "Person")[:1]
        _add(facts, clause, trigger, clause.group(mates[0], ("Person",)) if mates else [], event)
    if clause.events():
        return
    if not clause.before(trigger.first, "Person"):
        people = [*people, *(span for span in clause.spans if span.anaphor and span.entity.type == "Person")]
    attended = _attended_last(facts, people, clause.event)
    first = trigger.first <= clause.first + 1 or bool(clause.event and clause.event.parties)
    if attended is None and clause.event is not None and clause.one_event and first:
        # "Accompanying the Prime Minister are X and Y", in a text on his way to an event
        attended, people = (clause.event, clause.modality(None, clause.event)), clause.after(trigger.last, "Person")
    if attended is None or (attended[0].parties and not clause.keys.isdisjoint(_WORDS.travels)):
        return  # "accompanied the President on this visit" tells of no meeting of two
    main, modality = attended
    for event in (main, *main.twins):
        for person in entities(people):
            facts.add(person, "attends", event, modality, extent(trigger, *people[:1]), implied=True)


def _led_before(clause: Clause, company: Trigger) -> list[Entity]:
    """The event that somebody leads or opens, as is told before his company: "memimpin KTT itu, didampingi X"."""
    verbs = [verb for verb in clause.signals("chair", "act") if verb.last <= company.first]
    if not verbs:
        return []
    named = [span for span in clause.after(verbs[-1].last, *EVENTS) if span.last <= company.first]
    return same_breath(named, named[0]) if named else _bare(clause, verbs[-1].last)


def _attended_last(facts: Facts, people: list[Span], spoken: Entity | None) -> tuple[Entity, str] | None:
    """The event that the text last said one of some people to attend, and how: the one spoken of, if they met since."""
    told = [
        (key[2], fact.modality)
        for span in people
        for key, fact in facts.found.items()
        if key[0] == span.entity.name and key[1] == "attends" and fact.modality != "negated"
    ]
    if not told:
        return None
    events = {span.entity.name: span.entity for span in facts.reading.spans if span.entity.type in EVENTS}
    name, modality = told[-1]
    if events[name].parties and spoken is not None:
        name, modality = next((event for event in told if event[0] == spoken.name), told[-1])
    return events[name], modality


def _meet_again(facts: Facts, clause: Clause) -> None:
    """Two who are told of as both take part where they meet: "Both leaders will meet at the EVENT", "Keduanya"."""
    if clause.of("Person") or clause.keys.isdisjoint(_WORDS.meeting):
        return
    for person in both_meant(clause):
        for event, first in settings_of(clause):
            words = (clause.first, first)
            facts.add(person, "attends", event, clause.modality(None, event), words, implied=True)


def _meet_counterparts(facts: Facts, clause: Clause) -> None:
    """The two who met take part in that meeting; who met his counterparts too, and whoever is named with them."""
    keys = clause.reading.keys
    for event in clause.of("Meeting"):
        for meeting in (event.entity, *event.entity.twins) if event.entity.parties else ():
            modality = _modality_of_meeting(clause, event, meeting)
            for party in meeting.parties:
                facts.add(party, "attends", meeting, modality, extent(event), implied=True)
            met = [span for span in clause.of("Person") if span.entity in meeting.parties]
            for mate in with_companions(clause, met):
                facts.add(mate.entity, "attends", meeting, modality, extent(event, mate))
        if event.entity.parties or not event.told or keys[event.first] not in _WORDS.met:
            continue
        before, behind = clause.before(event.first, "Person"), clause.after(event.last, "Person")[:1]
        offices = [role.first for role in clause.after(event.last, "Role")]
        between = keys[event.last : min([*offices, behind[0].first])] if behind else ["."]
        mates = behind if _WORDS.with_mates.issuperset(between) else []
        for person in [*(clause.group(before[0], ("Person",)) if before else []), *mates]:
            modality = clause.modality(None, event.entity)
            facts.add(person.entity, "attends", event.entity, modality, extent(person, event))


def _modality_of_meeting(clause: Clause, words: Span, meeting: Entity) -> str:
    """How a clause tells of a meeting: what somebody says after it may be to come, "after meeting B, A said X will"."""
    keys, modality = clause.reading.keys, clause.modality(None, meeting)
    after = not _WORDS.afterwards.isdisjoint(keys[max(clause.first, words.first - _MET_NEAR) : words.first])
    plans = clause.signals("plan")
    said = bool(plans) and not _WORDS.speaking.isdisjoint(keys[words.last : plans[0].first])
    return "asserted" if modality == "planned" and meeting.planned is not True and after and said else modality


def _speak_at(facts: Facts, clause: Clause) -> None:
    """Who says something at an event: "X told the 30th ASEAN Summit", "X said at the meeting", "X dalam KTT itu"."""
    keys = clause.reading.keys
    for event, first in settings_of(clause, during_or_after()):
        _open_scene(facts, clause, event, first)
        people = [span for span in clause.before(first, "Person") if past_office(clause, span) >= first - _SAID_NEAR]
        if not people or event.planned or is_source(clause, people[0]) or is_stood_in_for(clause, people[0]):
            continue
        signing = (verb for verb in clause.signals("sign-by") if verb.last <= people[0].first)
        if any(clause.modality(verb) == "planned" for verb in signing):
            continue  # "was to be signed by X at the summit"
        last = past_office(clause, people[0])
        aside = first == last + 1 and is_between_commas(clause, event, first)
        between = [] if aside or _is_where_and_when(clause, last, first) else keys[last:first]
        told = between == [","] and not _WORDS.told.isdisjoint(
            keys[max(clause.first, people[0].first - _TOLD_NEAR) : first]
        )
        spoken_to = (
            key for before, key in pairwise(["", *between]) if (key, before in _WORDS.speaking_to) != ("to", True)
        )
        if not _WORDS.ends.isdisjoint(spoken_to) and not told:
            continue
        near = [*between, *keys[max(clause.first, people[0].first - 5) : people[0].first]]
        said = not _WORDS.speaking.isdisjoint(near) or does_there(between)
        ahead = not said and any(signal.last <= people[0].first for signal in clause.signals("plan"))
        if told or said or _WORDS.being.issuperset(between):
            words, modality = (people[0].first, first + 1), "planned" if ahead else "asserted"
            span = next((span for span in clause.events() if span.entity is event and span.first > first), None)
            speakers = [person for person in clause.group(people[0], ("Person",)) if person.first <= people[0].first]
            for there in entities(clause.group(span, EVENTS)) if span is not None else [event]:
                for speaker in speakers:
                    facts.add(speaker.entity, "attends", there, modality, words, implied=True)


def _is_where_and_when(clause: Clause, first: int, last: int) -> bool:
    """Whether a place or day stands between two tokens, and nothing else: "X last November in Bali, | at the EVENT"."""
    dates = clause.reading.date_tokens
    places = clause.covered(*PLACES)
    told = [i for i in range(first, last) if i in dates or i in places]
    return bool(told) and all(
        i in dates or i in places or clause.reading.keys[i] in _WORDS.before_places for i in range(first, last)
    )


def _open_scene(facts: Facts, clause: Clause, event: Entity, first: int) -> None:
    """Who acts behind "At the meeting," or "Dalam forum tersebut" that opens a sentence takes part in it."""
    noun = clause.bare_noun
    if first > clause.sentence.first + 1 or noun is None or not clause.one_event:
        return
    index = next((i for i in range(first, first + 4) if clause.reading.keys[i] == noun), None)
    people = clause.after(index, "Person")[:1] if index is not None else []
    roles = [role.first for role in clause.of("Role") if people and role.last <= people[0].first]
    begin = min([*roles, begin_of(clause, people[0])]) if people else 0
    if people and any(span.first < people[0].last for span in clause.events()):
        return  # "Saat pertemuan pada KTT X, Y berkata"
    if people and index is not None and begin <= index + 3 and event.planned is not True:
        facts.add(people[0].entity, "attends", event, "asserted", (first, people[0].last), implied=True)


def _hand_gavel(facts: Facts, clause: Clause) -> None:
    """Who hands over the gavel of the chair, or something else at a ceremony, and who is handed it, takes part."""
    gavels, signals = clause.at(_WORDS.gavels), clause.signals("handover")
    if not gavels and not signals:
        return
    named = (span.entity for span in clause.reading.ordered() if span.entity.name.startswith(_CLOSING))
    there = next((span.entity for span in clause.of("Meeting") if _CEREMONY in span.entity.name.lower()), None)
    ceremony = next(named, None) if gavels else there
    if ceremony is None and any(clause.reading.keys[signal.first] in _WORDS.giving for signal in signals):
        ceremony = next((event for event, _ in settings_of(clause)), None)
    if ceremony is None:
        return
    modality = clause.modality(signals[0] if signals else None, ceremony)
    for index in gavels or [signal.first for signal in signals]:
        for person in (*clause.before(index, "Person")[:1], *clause.after(index, "Person")[:1]):
            facts.add(person.entity, "attends", ceremony, modality, extent(person), implied=True)


def _bare(clause: Clause, position: int) -> list[Entity]:
    """The event spoken of, where a bare noun right behind a signal points back to it."""
    near = clause.reading.keys[position : position + _OBJECT_NEAR]
    if clause.event is None or clause.bare_noun is None or clause.bare_noun not in near:
        return []
    return [clause.event, *clause.event.twins]


def _add(facts: Facts, clause: Clause, trigger: Trigger, people: list[Span], event: Entity) -> None:
    modality = clause.modality(trigger, event)
    for person in entities(people):
        facts.add(person, "attends", event, modality, extent(trigger, *people[:1]), implied=True)
