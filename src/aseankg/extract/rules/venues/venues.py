"""Where events are held."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.clauses.around_events import (
    is_ahead,
    is_attended_elsewhere,
    is_counted_from,
    is_only_wished,
    is_prepared,
    is_whole,
)
from aseankg.extract.rules.clauses.clauses import Clause, entities, same_breath
from aseankg.extract.rules.clauses.facts import needs
from aseankg.extract.rules.days.advisories import tells_where
from aseankg.extract.rules.days.beside_days import end_of_event
from aseankg.extract.rules.days.day_events import is_left_out, listed_events
from aseankg.extract.rules.days.days import unfulfilled, with_ceremonies
from aseankg.extract.rules.days.days_ahead import was_meant_for
from aseankg.extract.rules.days.other_days import is_led_up_to, is_of_relative
from aseankg.extract.rules.names.missions import seats
from aseankg.extract.rules.reading.reading import EVENTS, EVENTS_AND_PEOPLE, PLACES, Entity, Span
from aseankg.extract.rules.text.words import WordLists
from aseankg.extract.rules.venues.other_places import belongs_elsewhere, is_of_object, is_told_elsewhere, is_told_of
from aseankg.extract.rules.venues.said_places import is_said_there, of_press, speaks_there
from aseankg.extract.rules.venues.sites import lies_in

if TYPE_CHECKING:
    from aseankg.extract.rules.clauses.facts import Facts
    from aseankg.extract.rules.reading.reading import Reading

_WORDS: Final = WordLists("venues")
_ACTING: Final = WordLists("acting")
_DAYS: Final = WordLists("days")
_VERBS: Final = WordLists("verb_forms")
_BY_NEAR: Final = 3
"""Tokens behind an event within which "hosted by" tells of it, "will be" before it."""
_LAST: Final = 3
"""Cities named last, of which "the same city" is one that somebody is said to be in or to go to."""
_NOWHERE: Final = "phone"
"""Part of the names of events that are held at no place."""
_OPENING: Final = 2
"""Tokens of a clause, a quotation mark among them, within which the word stands that only supposes something."""
_FAR: Final = 12
"""Tokens before a place within which the "in" stands that makes it one where something happens."""


@needs(*PLACES, "Organisation")
def find_venues(facts: Facts, clause: Clause) -> None:
    """Add the places that the clause gives for an event."""
    _find_moves(facts, clause)
    if _of_another_edition(clause) or not clause.keys.isdisjoint(_WORDS.moved) or _supposes(clause):
        return
    told = tells_where(clause)
    for place in (*clause.of(*PLACES), *seats(clause)):
        if (
            not (told or _is_located(clause, place))
            or of_press(clause, place)
            or is_said_there(clause, place)
            or _names_something(clause, place)
            or lies_in(clause, place)
            or is_told_of(clause, place)
            or _on_the_way(clause, place)
        ):
            continue
        exact = _city_of_venue(clause, place) or place
        trigger = next(iter(clause.signals("held", "host", "attend")), None)
        here = [clause.event] if told and clause.event else _events_at(clause, place)
        aside = (is_only_wished, is_attended_elsewhere)
        before = clause.before(place.first, *EVENTS)
        wished = entities(event for event in before if any(stands_aside(clause, event) for stands_aside in aside))
        events = [event for event in here if _NOWHERE not in event.name.lower() and event not in wished]
        for event in with_ceremonies(clause, events):
            if _has_place(facts, clause, event, exact):
                if was_meant_for(clause, place.first):
                    facts.add(event, "held_in", exact.entity, "negated", (clause.first, place.last))
                continue  # what was said before counts
            modality = clause.modality(trigger, event)
            if trigger is not None and trigger.first < place.first and clause.has_before(trigger, unfulfilled()):
                modality = "negated"  # "should have been held in X"
            elif modality == "negated" and trigger is not None and trigger.kind == "attend":
                modality = "planned" if event.planned else "asserted"  # who stays away does not move it
            facts.add(event, "held_in", exact.entity, modality, (clause.first, place.last))


def _supposes(clause: Clause) -> bool:
    """Whether a clause only supposes what it tells of an event that it does not name: "If the summit is held in X"."""
    opening = clause.reading.keys[clause.first : clause.first + _OPENING]
    return not clause.events() and not _DAYS.supposing.isdisjoint(opening)


def keep_exact_places(facts: Facts) -> None:
    """Take back the state as the place of an event of which the text names a city, too."""
    placed: dict[str, dict[str, bool]] = {}
    for (event, relation, place), fact in facts.found.items():
        if relation == "held_in" and fact.modality != "negated":
            placed.setdefault(event, {})[place] = is_city(facts.reading, place)
    for event, places in placed.items():
        for place in [place for place, city in places.items() if not city] if any(places.values()) else []:
            facts.discard(event, "held_in", place)


def place_by_host(facts: Facts) -> None:
    """Add the host of an event as its place where the host is a city and no place is told."""
    for (host, relation, event), fact in list(facts.found.items()):
        if relation != "hosts" or fact.modality == "negated" or not is_city(facts.reading, host):
            continue
        if not facts.values(event, "held_in"):
            facts.add(event, "held_in", host, fact.modality, facts.words(fact), implied=True)


def is_city(reading: Reading, name: str) -> bool:
    """Whether a place that the text names is a city, or a state that is one."""
    return name.casefold() in _WORDS.city_states or ("City", name.casefold()) in reading.entities


def _has_place(facts: Facts, clause: Clause, event: Entity, place: Span) -> bool:
    """Whether a place as exact as another one is known of an event, and the two are not listed together."""
    known = {value.casefold() for value in facts.values(event.name, "held_in")}
    if not known or (event is clause.event and not clause.events()):
        return bool(known)
    listed = {span.entity.name.casefold() for span in clause.group(place, PLACES)}
    cities = any(is_city(facts.reading, value) for value in known)
    return known.isdisjoint(listed) and (cities or place.entity.type == "State")


def _find_moves(facts: Facts, clause: Clause) -> None:
    """Add from where and to where the clause says that an event was moved: not held there, and held here."""
    keys = clause.reading.keys
    if clause.keys.isdisjoint(_WORDS.moved):
        return
    verb = next(index for index in range(clause.first, clause.last) if keys[index] in _WORDS.moved)
    events = clause.before(verb, *EVENTS) or clause.after(verb, *EVENTS)
    moved = entities(events[:1]) or ([clause.event] if clause.event and clause.bare_noun else [])
    for place in clause.after(verb, *PLACES):
        if lies_in(clause, place):
            continue
        away = _last_way(keys, verb, place.first) in _WORDS.away
        for event in moved:
            modality = "negated" if away else "asserted" if event.planned is False else "planned"
            facts.add(event, "held_in", place.entity, modality, (verb, place.last))


def _last_way(keys: list[str], first: int, last: int) -> str:
    """The last word between two tokens that tells from where or to where: "out", "from", "to"."""
    ways = _WORDS.away | _WORDS.towards
    return next((keys[i] for i in range(last - 1, first, -1) if keys[i] in ways), "")


def _events_at(clause: Clause, place: Span) -> list[Entity]:
    """The events held at a place: the nearest before it, else those after it, else the one spoken of."""
    earlier, later = clause.before(place.first, *EVENTS), clause.events_after(place.last)
    if later and later[0].first == place.last + 1 and clause.reading.texts[place.last] == "(":
        return same_breath(later, later[0])
    beside = bool(earlier) and earlier[0].last + 1 == place.first
    if not beside:
        earlier = [span for span in earlier if not is_whole(clause, span)] or earlier
        led = [span for span in earlier if is_ahead(clause, span, place.first)]
        if led and len(led) == len(earlier):
            return []  # "Ahead of the summit, officials met in X"
        earlier = [span for span in earlier if span not in led]
    if earlier:
        named = earlier[0].told or earlier[0].entity.parties
        if not named and belongs_elsewhere(clause, end_of_event(clause, earlier[0]), place.first):
            return []
        if not (beside or named) and is_of_object(clause, earlier[0], place):
            return []
        # "A and B, to be held in X" gives the place of both, and so does "A and B in X".
        shared = any(earlier[0].last <= signal.first < place.first for signal in clause.signals("held", "plan"))
        sidelined = [span for span in earlier[1:2] if _is_met_beside(clause, span, earlier[0])]
        there = listed_events(clause, earlier[0]) if shared or beside else []
        return [*(entities(there) or same_breath(earlier, earlier[0])), *entities(sidelined)]
    pointed = clause.bare_noun is not None and clause.reading.key_before(place.first - 1) == clause.bare_noun
    if (
        pointed
        and later
        and _is_aim(clause, later[0])
        and clause.reading.key_before(place.first - 2) in _WORDS.before_gerund
    ):
        pointed = False  # "Meeting in X for the summit, they"
    if pointed and later:
        including = not _WORDS.including.isdisjoint(clause.reading.keys[place.last : later[0].first])
        later = later if including else []  # "the results of the meeting in X go to the summit"
    if later:
        return _events_behind(clause, place, later[0])
    if clause.event is None or clause.is_of_press:
        return []
    if pointed:
        return [clause.event]  # "at their retreat in X"
    met = clause.bare_noun is not None and not clause.keys.isdisjoint(_WORDS.meeting)
    course = clause.bare_noun is not None and not clause.keys.isdisjoint(_VERBS.of_course)
    if not (met or course or _holds_what_was_spoken_of(clause)):
        return []
    alone = len(clause.of("Person", "State")) < 2
    return [clause.event] if clause.bare_noun or alone else []


def _holds_what_was_spoken_of(clause: Clause) -> bool:
    """Whether a clause tells of holding or hosting something, and names nothing else that is held."""
    held = [signal for signal in clause.signals("held") if clause.reading.keys[signal.first] != "giliran"]
    if held and all(is_of_relative(clause, signal.first) for signal in held):
        return False  # "came to the X Day, which will be held in Y"
    if clause.has("host", "gather"):
        return True
    return any(clause.bare_noun is not None or is_left_out(clause, signal.first) for signal in held)


def _is_met_beside(clause: Clause, meeting: Span, event: Span) -> bool:
    """Whether a meeting is told to be held on the sidelines of an event: "the ministers met beside the X in Y"."""
    beside = any(
        meeting.last <= signal.first and event.first - 2 <= signal.last <= event.first
        for signal in clause.signals("beside")
    )
    return beside and any(meeting.last <= signal.first < event.first for signal in clause.signals("held"))


def _events_behind(clause: Clause, place: Span, event: Span) -> list[Entity]:
    """The event behind a place, with those listed with it, where it is held there: "In Manila, the leaders of X"."""
    if not _has_place_of_its_own(clause, event) and _is_arrival_before(clause, place, event):
        return entities([event])
    if _has_place_of_its_own(clause, event) or is_counted_from(clause, event) or is_prepared(clause, event):
        return []
    if is_led_up_to(clause, event) or is_told_elsewhere(clause, place, event) or speaks_there(clause, place, event):
        return []
    if not _WORDS.bringing_to.isdisjoint(clause.reading.keys[place.last : event.first]):
        return []  # "drafted in X, it will be submitted to the summit"
    during = clause.reading.key_before(place.first - 1) in _WORDS.during
    opening = during or place.first <= clause.first + 2
    opening = opening and clause.reading.texts[place.last : place.last + 1] == [","]
    free = opening or _attends_there(clause, place, event) or not belongs_elsewhere(clause, place.last, event.first)
    return entities(clause.group(event, EVENTS)) if free else []


def _attends_there(clause: Clause, place: Span, event: Span) -> bool:
    """Whether a clause begins with a place at which somebody then attends an event: "In Manila he also attends X"."""
    keys, between = clause.reading.keys, clause.reading.keys[place.last : event.first]
    fronted = keys[clause.first] in _WORDS.within and place.first - clause.first <= _BY_NEAR
    there = any(place.last <= signal.first < event.first for signal in clause.signals("attend", "chair", "act"))
    return fronted and there and _DAYS.telling.isdisjoint(between)


def _has_place_of_its_own(clause: Clause, event: Span) -> bool:
    """Whether "in" and a place stand right behind an event: "in X for the summit in Y"."""
    located = clause.reading.keys[event.last : event.last + 1] in (["in"], ["di"])
    return located and any(span.entity.type in PLACES for span in clause.reading.spans_at(event.last + 1))


def _on_the_way(clause: Clause, place: Span) -> bool:
    """Whether somebody only arrives at a place or leaves for it, and does not come for the event of the clause."""
    words = clause.reading.keys[max(clause.first, place.first - 3) : place.first]
    if words[-1:] in (["dari"], ["from"]) or words[-2:] in (["setelah", "di"], ["after", "in"]):
        return True
    if not _WORDS.staying.isdisjoint(words):
        return True
    aimed = [span for span in clause.after(place.last, *EVENTS) if _is_aim(clause, span)]
    aimed += [span for span in clause.after(place.last, *EVENTS)[:1] if _is_arrival_before(clause, place, span)]
    coming = bool(aimed) or any(signal.first >= place.last for signal in clause.signals("attend"))
    if _WORDS.moving.intersection(words) and not coming:
        return True
    if words[-1:] == ["to"] and clause.has("handover"):
        return True
    if not coming or len(entities(clause.events())) < 2:
        return False
    return len([span for span in clause.group(place, PLACES) if not lies_in(clause, span)]) > 1


def _is_arrival_before(clause: Clause, place: Span, event: Span) -> bool:
    """Whether somebody arrives at a place some days before an event: "arrived in X on Tuesday, a day before Y"."""
    keys = clause.reading.keys
    arriving = not _WORDS.arriving.isdisjoint(keys[max(clause.first, place.first - _BY_NEAR) : place.first])
    return arriving and is_counted_from(clause, event) and _DAYS.behind.isdisjoint(keys[place.last : event.first])


def _is_aim(clause: Clause, event: Span) -> bool:
    """Whether somebody goes somewhere for an event: "to X for the summit"."""
    return not _WORDS.aims.isdisjoint(clause.reading.keys[max(clause.first, event.first - 2) : event.first])


@needs(*EVENTS)
def find_same_places(facts: Facts, clause: Clause) -> None:
    """Add the city named last as the place of an event that the clause says to be "in the same city"."""
    for index in clause.at(_WORDS.same):
        keys = clause.reading.keys
        noun = index + 1 if keys[index] == "same" else index - 2
        if not clause.first <= noun < clause.last or keys[noun] not in _WORDS.sites:
            continue
        city = _city_before(facts, noun)
        if city is None:
            continue
        for event in _events_at(clause, Span(noun, noun + 1, city)):
            if not facts.values(event.name, "held_in"):
                words = (clause.first, max(index, noun) + 1)
                facts.add(event, "held_in", city, clause.modality(None, event), words, implied=True)


def _city_before(facts: Facts, index: int) -> Entity | None:
    """The city named last before a token in which somebody is said to be; a few names on the last one of an event."""
    reading = facts.reading
    cities = [*islice(reading.earlier(index, "City"), _LAST)]
    located = (city.entity for city in cities if reading.key_before(city.first) in _WORDS.locatives)
    held = facts.last("held_in")
    of_event = reading.entities.get(("City", held.object.casefold())) if held is not None else None
    return next(located, of_event or next((city.entity for city in cities), None))


def _city_of_venue(clause: Clause, place: Span) -> Span | None:
    """The city in the name of a venue that only the state follows: "Kuala Lumpur Convention Centre, Malaysia"."""
    if place.entity.type != "State":
        return None
    keys = clause.reading.keys
    inside = [s for s in clause.spans if s.entity.type == "City" and place.first - 10 <= s.first < place.first]
    return next((s for s in inside if _WORDS.locatives.isdisjoint(keys[s.last : place.first])), None)


def _is_located(clause: Clause, place: Span) -> bool:
    """Whether a place is where something happens: "in X", "at the Y in X", "di Gedung Y, X"."""
    reading = clause.reading
    if reading.tokens[place.last - 1].is_possessive:
        return False  # "the run-up to Indonesia's chairmanship"
    if _is_dated_beside_event(clause, place) or _is_where(clause, place):
        return True
    for index in range(place.first - 1, max(clause.first - 1, place.first - _FAR), -1):
        if reading.keys[index] == "for" and reading.key_before(index) in _VERBS.meant:
            return index + 1 == place.first  # "is slated for X"
        if reading.keys[index] == "for":
            leaves = not _WORDS.setting_off.isdisjoint(reading.keys[max(clause.first, index - _FAR) : index])
            return leaves and _ACTING.afterwards.isdisjoint(reading.keys[place.last : place.last + 1])
        if reading.keys[index] in _WORDS.locatives:
            if reading.keys[index] == "on" and place.entity.type == "State":
                return False  # "the summit on Myanmar" talks of it
            if reading.key_before(index) in _WORDS.bringing or reading.key_before(index) in _WORDS.given:
                return False  # "brought in Japan", "congratulations to Japan"
            if reading.keys[index] in ("to", "ke", "kepada") and clause.has("handover"):
                return False  # who is handed the chair
            return index == clause.sentence.first or not reading.tokens[index].is_capitalised
        if not _in_venue(clause, index):
            return False
    return False


def _is_dated_beside_event(clause: Clause, place: Span) -> bool:
    """Whether a place with a day stands right behind an event: "the 20th AMM (Manila, 23 July)", "(2 May, Manila)"."""
    reading, before = clause.reading, place.first - 1
    if reading.texts[before] not in ("(", ","):
        return False
    day = next((day for day in clause.dates if day.last == before), None)
    dated = day is not None or not reading.date_tokens.isdisjoint((place.last, place.last + 1))
    step = day.first - 1 if day is not None else before
    named = any(span.entity.type in EVENTS for span in reading.spans_before(step))
    return named and dated and reading.texts[step] in ("(", ",")


def _is_where(clause: Clause, place: Span) -> bool:
    """Whether a clause goes on to say what happens at a place: "Manila, Philippines, where the 30th AMM opens"."""
    keys, end = clause.reading.keys, place.last
    state = clause.reading.state_at(end + 1) if keys[end : end + 1] == [","] else None
    end = state.last if state else end
    return keys[end : end + 1] == [","] and not _WORDS.where.isdisjoint(keys[end + 1 : end + 2])


def _in_venue(clause: Clause, index: int) -> bool:
    """Whether a token can stand within the name of a venue."""
    reading, token = clause.reading, clause.reading.tokens[index]
    if index in reading.date_tokens:
        return False
    if not (token.is_capitalised or token.text in ",()-\u2013'\u2019" or token.key in _WORDS.in_venues):
        return any(span.entity.type == "City" for span in reading.holding(index))  # "Cha-am"
    ending = reading.spans_before(index + 1)
    return not any(span.entity.type in EVENTS_AND_PEOPLE for span in ending)


def _names_something(clause: Clause, place: Span) -> bool:
    """Whether a place is only a part of an office, or of the name of a house: "at Rumah Malaysia in X"."""
    if any(role.first < place.first < role.last for role in clause.of("Role")):
        return True
    before = clause.reading.tokens[place.first - 1]
    house = place.entity.type == "State" and before.is_capitalised and place.first - 1 > clause.sentence.first
    end = clause.reading.acronym_end(place.last) or place.last
    return house and any(city.first == end + 1 for city in clause.of("City"))


def _of_another_edition(clause: Clause) -> bool:
    """Whether a clause tells where an event was held first, or the last time, and not where this one is."""
    keys = clause.reading.keys
    if not clause.events() and not clause.keys.isdisjoint(_WORDS.again) and not clause.keys.isdisjoint(_WORDS.years):
        return True  # "will gather again next year in X"
    told = clause.signals("held", "gather", "host")
    if not told or any(event.entity.ordinal == 1 for event in clause.events()):
        return False
    return any(
        clause.reading.key_before(signal.first) in _WORDS.other_times
        or keys[max(0, signal.first - 2) : signal.first] == ["pertama", "kali"]
        or "pernah" in keys[max(0, signal.first - 2) : signal.first + 1]
        for signal in told
    )
