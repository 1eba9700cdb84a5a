"""States whose people take part in an event, and people who go to a place for it."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.clauses.around_events import is_adjunct
from aseankg.extract.rules.clauses.belonging import belongs
from aseankg.extract.rules.clauses.clauses import Clause, entities, same_breath
from aseankg.extract.rules.clauses.origins import is_of_relative, is_origin
from aseankg.extract.rules.discourse.participants import first_of_text
from aseankg.extract.rules.phrases.bare_nouns import bare_nouns
from aseankg.extract.rules.reading.reading import BODIES, EVENTS, PLACES, Span
from aseankg.extract.rules.text.gazetteer import adjective_state
from aseankg.extract.rules.text.numbers import ordinal_at
from aseankg.extract.rules.text.words import WordLists, WordTables

if TYPE_CHECKING:
    from aseankg.extract.rules.clauses.facts import Facts
    from aseankg.extract.rules.reading.reading import Entity

_WORDS: Final = WordLists("delegations")
_ACTING: Final = WordLists("acting")
_ATTENDANCE: Final = WordLists("attendance")
_DAYS: Final = WordLists("days")
_COUNTS: Final = WordTables("dates")
_NEAR: Final = 4
"""Tokens between a word for those who are sent, or of coming, and the state or event."""
_TO_PLACES: Final = frozenset({"to", "in", "di", "ke"})
_MET_NEAR: Final = 6
"""Words between those who meet and the event at which they do, places and days apart."""
_LEAST: Final = 3
"""States that a list of those whose people meet has at least."""
_FAR: Final = 9
"""Tokens before a list of states within which those who come from them stand, without and with a "from" between."""
_PLACE_NEAR: Final = 3
"""Tokens that may stand between a place and the "for" before an event: a day."""
_AT: Final = frozenset({"at", "pada", "dalam"})
_DASHES: Final = frozenset("-\u2013\u2014")
_DONE_NEAR: Final = 14
"""Tokens behind those who come from states within which the event stands at which they do something."""
_SENT_TO: Final = (["to"], ["at"])
_GOER_NEAR: Final = 14
"""Tokens that may stand between who goes to a place and the place."""


def sent_from(clause: Clause, position: int, least: int = 2) -> list[Span]:
    """The states behind those who come from them: "by ministers of A, B and C and representatives of D"."""
    found: list[Span] = []
    for span in clause.after(position, *BODIES):
        if span in found or span.entity.name == "ASEAN":
            continue
        listed = [s for s in clause.group(span, BODIES) if s.first >= position]
        group = [s for s in listed if s.entity.name != "ASEAN"]
        of_office = any(role.first <= span.first < role.last for role in clause.of("Role"))
        several = len(group) >= least or (len(listed) >= least and not of_office)
        if group[0] is span and (several or found) and _of_envoys(clause, listed[0], position):
            found += group
    return found


def sent_to(clause: Clause, position: int) -> list[Span]:
    """The states and bodies before a verb whose people are its subject: "Delegates from A and B joined"."""
    states = [span for span in clause.before(position, *BODIES) if span.last >= position - _NEAR]
    if not states or any(span.first > states[0].last for span in clause.before(position, "Person")):
        return []
    group = clause.group(states[0], BODIES)
    sent = _of_envoys(clause, group[0], clause.first) and clause.reading.key_before(group[0].first) != "of"
    others = _beside_envoys(clause, group[0]) if sent else []
    return [span for span in (*others, *group) if span.entity.name != "ASEAN"] if sent else []


def _beside_envoys(clause: Clause, state: Span) -> list[Span]:
    """The bodies listed before those who come from a state or body: "The Secretariat and observers from the WHO"."""
    bodies = clause.before(state.first, *BODIES)[:1]
    between = clause.reading.keys[bodies[0].last : state.first] if bodies else ["."]
    listed = (
        between[:1] != []
        and between[0] in _WORDS.joining
        and (_WORDS.envoys | _WORDS.of_those | _WORDS.joining).issuperset(between)
    )
    return clause.group(bodies[0], BODIES) if listed and not belongs(clause, bodies[0]) else []


def come_from(clause: Clause) -> list[Span]:
    """The states that those who take part come from: "menteri yang hadir datang dari A dan B"."""
    for index in clause.at(_WORDS.origins) if not clause.keys.isdisjoint(_WORDS.envoys) else ():
        states = [span for span in clause.after(index, "State") if span.first <= index + _NEAR]
        before = clause.reading.key_before(states[0].first) if states else ""
        if before == "the" or before in _WORDS.sources:
            return clause.group(states[0], ("State",))
    return []


def find_travellers(facts: Facts, clause: Clause) -> None:
    """Add who goes to, or is in, a place for an event: "X flew to Manila for the summit", "X, in Manila for ..."."""
    if clause.keys.isdisjoint(_WORDS.purposes):
        return
    keys = clause.reading.keys
    for first, events in _destinations(clause):
        near = range(first - 1, max(first - 5, clause.first - 1), -1)
        purpose = next((index for index in near if keys[index] in _WORDS.purposes), None)
        if purpose is None:
            continue
        place = next(iter(clause.before(purpose, *PLACES)), None)
        if place is None or not _is_near(clause, place.last, purpose):
            continue
        if clause.reading.key_before(place.first) == ",":  # "to Vientiane, Laos"
            place = next((span for span in clause.of("City") if span.last == place.first - 1), place)
        if clause.reading.key_before(place.first) not in _WORDS.ways:
            continue
        people = [span for span in clause.before(place.first, "Person") if span.last >= place.first - _GOER_NEAR]
        for goer in clause.group(people[0], ("Person",)) if people else sent_to(clause, place.first):
            for event in events:
                words, modality = (goer.first, first + 1), clause.modality(None, event)
                facts.add(goer.entity, "attends", event, modality, words, implied=True)


def _destinations(clause: Clause) -> list[tuple[int, list[Entity]]]:
    """The events that somebody can go to, named or meant by a noun that points back, with the tokens they begin at."""
    named = [(span.first, entities(clause.group(span, EVENTS))) for span in clause.events()]
    if named or clause.bare_noun is None or clause.event is None:
        return named
    nouns = clause.at(bare_nouns())
    return [(index, clause.scene) for index in nouns if clause.reading.keys[index] == clause.bare_noun]


def _is_near(clause: Clause, place: int, purpose: int) -> bool:
    """Whether nothing but days and a few words stand between a place and what somebody goes there for."""
    dates = clause.reading.date_tokens
    return sum(index not in dates for index in range(place, purpose)) <= _PLACE_NEAR


def find_delegations(facts: Facts, clause: Clause) -> None:
    """Add the state whose delegation goes to an event, and the bodies and people that belong to it."""
    for index in (*clause.at(_WORDS.delegations), *teams_in(clause)):
        senders, members = senders_of(clause, index), [*_led_by_body(clause, index), *_members(clause, index)]
        verb = next((signal for signal in clause.signals("attend") if signal.first > index), None)
        for event in events_of_delegation(clause, index):
            modality = clause.modality(verb, event)
            for entity in (*senders, *members) if modality != "negated" else ():
                facts.add(entity, "attends", event, modality, (index, index + 1), implied=True)


def teams_in(clause: Clause) -> list[int]:
    """The tokens that are a word for a team which is sent to an event or is there: "Malaysia's team at the EVENT"."""
    keys = clause.reading.keys
    sent = (i for i in clause.at(_WORDS.teams) if keys[i + 1 : i + 2] in _SENT_TO)
    return [i for i in sent if any(i < span.first <= i + _NEAR for span in clause.events())]


def events_of_delegation(clause: Clause, index: int) -> list[Entity]:
    """The events that a delegation goes to: those named, those that a bare noun means, else the first of the text."""
    named = clause.after(index, *EVENTS) or clause.before(index, *EVENTS)
    going = [span for span in named if span.first <= clause.first + _NEAR or not is_adjunct(clause, span)]
    if named:  # not "a delegation to meetings that were held ahead of the summit"
        return entities(clause.group(going[0], EVENTS)) if going else []
    if clause.bare_noun is None:
        sent = clause.has("attend", "attend-by", "chair", "chair-by") or not clause.keys.isdisjoint(_telling_words())
        return first_of_text(clause.reading) if sent and not _goes_elsewhere(clause, index) else []
    return [clause.event, *clause.event.twins] if clause.event is not None else []


@cache
def _telling_words() -> frozenset[str]:
    """The words that tell of a delegation who leads it, or who belongs to it."""
    return _ACTING.leading | _ACTING.heads | _WORDS.consisting


def _goes_elsewhere(clause: Clause, index: int) -> bool:
    """Whether a delegation is one to a place: "leads a delegation of Japan to Manila"."""
    keys = clause.reading.keys
    ways = (i for i in range(index + 1, min(index + _NEAR, clause.last - 1)) if keys[i] in ("to", "ke"))
    return any(span.entity.type in PLACES for way in ways for span in clause.reading.spans_at(way + 1))


def senders_of(clause: Clause, index: int) -> list[Entity]:
    """The states or organisations whose delegations are told of: "delegasi A dan B", "the delegation of A"."""
    keys, reading = clause.reading.keys, clause.reading
    step = index + 1
    while step < clause.last and keys[step] in _WORDS.before_senders:
        step += 1
    behind = [other for span in reading.spans_at(step) for other in _with_listed(clause, span)]
    beside = [s for s in (*behind, *reading.spans_before(index)) if s.entity.type in BODIES]
    adjective = adjective_state(keys[index - 1]) if index and not beside else None
    if adjective is not None:
        beside = [reading.add(Span(index - 1, index, reading.entity("State", adjective)))]
    found = entities(beside)
    return [entity for entity in found if entity.name != "ASEAN"][: len(behind) or 1]


def _with_listed(clause: Clause, span: Span) -> list[Span]:
    """A state or organisation with those listed behind it; nothing else."""
    return [other for other in clause.group(span, BODIES) if other.first >= span.first and other.entity.type in BODIES]


def _led_by_body(clause: Clause, index: int) -> list[Entity]:
    """The body that is said to lead a delegation: "Delegasi Indonesia dipimpin oleh Kementerian X"."""
    led = [signal.last for signal in clause.signals("chair-by") if signal.first > index]
    return entities(span for span in clause.of("Organisation") if span.first in led)


def _members(clause: Clause, index: int) -> list[Entity]:
    """Those whom a delegation is said to consist of, or its members to come from."""
    verbs = (i for i in clause.at(_WORDS.consisting | _WORDS.origins) if i > index)
    verb = next((i for i in verbs if clause.reading.keys[i + 1 : i + 2] != ["asean"]), None)
    led = (signal.first for signal in clause.signals("chair-by") if verb is not None and signal.first > verb)
    last = next(led, clause.last)  # "The delegation consists of A and B, and is led by X."
    parts = clause.after(verb, "Organisation", "Person") if verb is not None else []
    return [entity for entity in entities(span for span in parts if span.first < last) if entity.name != "ASEAN"]


def find_envoys(facts: Facts, clause: Clause) -> None:
    """Add the states whose people meet at an event: "they hosted the leaders of A, B and C at the EVENT"."""
    states = clause.of("State")
    if len(states) < 2 or not clause.events() or clause.keys.isdisjoint(_WORDS.envoys):
        return
    seen: list[Span] = []
    for state in states:
        if state in seen:
            continue
        group = clause.group(state, BODIES)
        seen += group
        event = _event_of_envoys(clause, group) if _of_envoys(clause, group[0], clause.first) else None
        if event is not None and len(group) > 1:
            attend_for(facts, clause, [span for span in group if span.entity.name != "ASEAN"], event.entity)


def _event_of_envoys(clause: Clause, group: list[Span]) -> Span | None:
    """The event right behind a list of states whose people hold it or are there, or right before it with "of"."""
    keys = clause.reading.keys
    where_and_when = clause.covered(*PLACES) | clause.reading.date_tokens
    for event in clause.events():
        open_ = (i for i in range(group[-1].last, event.first) if i not in where_and_when)
        behind = [keys[i] for i in open_] if group[-1].last <= event.first else ["."]
        between = keys[event.last : group[0].first] if event.last <= group[0].first else ["."]
        held = len(behind) <= _MET_NEAR and not (_WORDS.settings | _WORDS.holding).isdisjoint(behind)
        held = held or (behind[:1] != [] and behind[0] in _WORDS.having and _DAYS.articles.issuperset(behind[1:]))
        held = (held or _do_something_at(clause, group, event)) and not _was_made_at(clause, group, event)
        joined = (_WORDS.envoys | _WORDS.of_those | _WORDS.joints).issuperset(between)
        joined = (bool(between) and joined) or _is_made_up(clause, event, group[0].first)
        if held or joined or _comes_with(clause, event, group[0].first):
            return event
    return None


def _do_something_at(clause: Clause, group: list[Span], event: Span) -> bool:
    """Whether those who come from states are the subject of a clause that says what they do at an event."""
    marks = (i + 1 for i in range(group[0].first - 1, clause.first, -1) if clause.reading.texts[i] in _DASHES)
    begin = next(marks, clause.first)  # behind the dateline
    near = group[0].first <= begin + _FAR and group[-1].last <= event.first <= group[-1].last + _DONE_NEAR
    if not near or any(span.first < event.first for span in clause.of("Person")):
        return False
    return not _AT.isdisjoint(clause.reading.keys[event.first - 2 : event.first])


def _was_made_at(clause: Clause, group: list[Span], event: Span) -> bool:
    """Whether a clause only tells what was made at an event before: "ministers of A hailed the plan adopted at X"."""
    keys = clause.reading.keys
    at = next((i for i in (event.first - 1, event.first - 2) if keys[i] in _AT), 0)
    made = keys[at - 1].endswith("ed") and any(key.endswith("ed") for key in keys[group[-1].last : at - 1])
    return at > 0 and (made or is_origin(clause, event) or is_of_relative(clause, event))


def _is_made_up(clause: Clause, event: Span, first: int) -> bool:
    """Whether an edition, or what somebody attends, is told to be made up of those who come from the states at a token.

    "The ADMM-Plus consists of ten states" means every one of its kind.
    """
    keys, end = clause.reading.keys, clause.reading.acronym_end(event.last) or event.last
    made = next((i for i in range(end, min(end + _NEAR, first)) if keys[i] in _WORDS.made_up), None)
    own = made is not None and (bool(event.entity.ordinal and _is_numbered(clause, event)) or clause.has("attend"))
    return own and _WORDS.envoys.isdisjoint(keys[end:made]) and not clause.after(end, *EVENTS)


def _is_numbered(clause: Clause, event: Span) -> bool:
    """Whether the words for an event say which edition it is: "the 2nd ADMM-Plus", "ADMM-Plus ke-2"."""
    reading = clause.reading
    return any(ordinal_at(reading.keys, reading.texts, index) for index in range(event.first, event.last))


def find_welcomed(facts: Facts, clause: Clause) -> None:
    """Add the states whose leaders or ministers are welcomed at the event spoken of: "X welcomed the leaders of A"."""
    event, keys = clause.event, clause.reading.keys
    if event is None or event.planned or not clause.one_event or clause.events() or len(clause.of("State")) < _LEAST:
        return
    for index in clause.at(_WORDS.welcoming):
        state = next(iter(clause.after(index, "State")), None)
        group = clause.group(state, ("State",)) if state is not None else []
        between = keys[index + 1 : group[0].first] if group else []
        plain = _WORDS.envoys | _WORDS.of_those | _WORDS.before_welcomed | _WORDS.openers | _WORDS.joints
        told = (key for key in between if not key.isdigit() and key not in plain and key not in _COUNTS.counts)
        if len(group) < _LEAST or _WORDS.envoys.isdisjoint(between) or any(told):
            continue
        elsewhere = not _TO_PLACES.isdisjoint(keys[group[-1].last : group[-1].last + 1])
        if _is_then(clause, event) and not elsewhere:
            attend_for(facts, clause, group, event)
            return


def _is_then(clause: Clause, event: Entity) -> bool:
    """Whether the days of a clause are those of an event, and no other time is told."""
    days = [day.date.first for day in clause.dates]
    known = not event.first or all(event.first <= day <= (event.last or event.first) for day in days)
    return known and clause.keys.isdisjoint(_WORDS.other_times)


def _comes_with(clause: Clause, event: Span, first: int) -> bool:
    """Whether an event is said to be held with those who come from the states named at a token; no other follows."""
    keys = clause.reading.keys
    together = not _WORDS.together.isdisjoint(keys[event.last : event.last + 1])
    if clause.after(first, *EVENTS) and not together:
        return False
    behind = event.last if together else first
    held = next((signal.last for signal in clause.signals("held") if event.last <= signal.first < first), behind)
    near = (i for i in range(held, first) if keys[i] in _WORDS.together)
    return any(not _WORDS.envoys.isdisjoint(keys[i + 1 : i + _NEAR]) for i in near)


@cache
def _others_who_meet() -> frozenset[str]:
    """The words for those whom others meet."""
    return _WORDS.counterparts | _WORDS.chiefs


def find_counterparts(facts: Facts, clause: Clause) -> None:
    """Add the states whose people others meet at an event: "with their counterparts from A, B and C at the EVENT"."""
    keys = clause.reading.keys
    for index in clause.at(_others_who_meet()):
        if _WORDS.together.isdisjoint(keys[max(clause.first, index - _NEAR) : index]):
            continue
        states = sent_from(clause, index)
        events = clause.after(states[-1].last, *EVENTS)[:1] if states else []
        joined = clause.before(index, *EVENTS)[:1] if states and not events and clause.has("attend") else []
        where = [span for span in clause.before(index, *EVENTS)[:1] if states and "where" in keys[span.last : index]]
        events, joined = events or joined or where, joined or ([] if events else where)
        if joined or (events and not _WORDS.settings.isdisjoint(keys[events[0].first - 2 : events[0].first])):
            for event in same_breath(clause.events(), events[0]):
                attend_for(facts, clause, states, event)
            return


def joins_others(clause: Clause, position: int) -> bool:
    """Whether those who are joined are others who meet: "will join their ASEAN colleagues"."""
    return not _WORDS.counterparts.isdisjoint(clause.reading.keys[position : min(position + _NEAR, clause.last)])


def attend_for(facts: Facts, clause: Clause, states: list[Span], event: Entity, modality: str = "") -> None:
    """Add that states take part in an event through those who come from them; so as the clause puts it, or as given.

    In a meeting of somebody with others nobody else takes part.
    """
    for state in states:
        if event.parties and state.entity not in event.parties:
            continue
        words = (state.first, state.last)
        facts.add(state.entity, "attends", event, modality or clause.modality(None, event), words, implied=True)


def _of_envoys(clause: Clause, first: Span, position: int) -> bool:
    """Whether a list of states stands right behind those who come from them."""
    start = first.first - (clause.reading.key_before(first.first) == "the")
    words = clause.reading.keys[max(position, start - _FAR) : start]
    follows = bool(words) and (words[-1] in _WORDS.sources or words[-1] in _WORDS.openers)
    near = words if follows else words[-_NEAR:]
    return not _WORDS.envoys.isdisjoint(near) and _ATTENDANCE.excepting.isdisjoint(near)
