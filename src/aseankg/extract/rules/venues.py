"""Where events are held."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aseankg.extract.rules.clauses import Clause, entities, same_breath
from aseankg.extract.rules.days import with_ceremonies
from aseankg.extract.rules.reading import EVENTS, Entity, Span
from aseankg.extract.rules.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.facts import Facts

_WORDS = WordLists("venues")
_PRESS_NEAR = 5
"""Tokens before a place within which the word for what was told the press stands."""
_FAR = 12
"""Tokens before a place within which the "in" stands that makes it one where something happens."""


def find_venues(facts: Facts, clause: Clause) -> None:
    """Add the places that the clause gives for an event."""
    for place in clause.of("City", "State"):
        if (
            _of_press(clause, place)
            or not _is_located(clause, place)
            or _lies_in(clause, place)
            or _on_the_way(clause, place)
        ):
            continue
        exact = _city_of_venue(clause, place) or place
        trigger = next(iter(clause.signals("held", "host", "attend")), None)
        for event in with_ceremonies(clause, _events_at(clause, place)):
            modality = clause.modality(trigger, event)
            facts.add(event, "held_in", exact.entity, modality, (clause.first, place.last))


def _events_at(clause: Clause, place: Span) -> list[Entity]:
    """The events held at a place: the nearest before it, else those after it, else the one spoken of."""
    earlier, later = clause.before(place.first, *EVENTS), clause.after(place.last, *EVENTS)
    if later and later[0].first == place.last + 1 and clause.reading.texts[place.last] == "(":
        return same_breath(later, later[0])
    if earlier:
        if _belongs_elsewhere(clause, earlier[0].last, place.first):
            return []
        # "A and B, to be held in X" gives the place of both.
        shared = any(earlier[0].last <= signal.first < place.first for signal in clause.signals("held"))
        return entities(clause.group(earlier[0], EVENTS)) if shared else same_breath(earlier, earlier[0])
    if later:
        opening = place.first <= clause.first + 2 and clause.reading.texts[place.last : place.last + 1] == [","]
        free = opening or not _belongs_elsewhere(clause, place.last, later[0].first)
        return entities(clause.group(later[0], EVENTS)) if free else []
    if clause.event is None or not clause.has("held", "host"):
        return []
    alone = len(clause.of("Person", "State")) < 2
    return [clause.event] if clause.bare_noun or alone else []


def _of_press(clause: Clause, place: Span) -> bool:
    """Whether something was only told the press at a place: "in a statement in X", "keterangan pers di X"."""
    words = clause.reading.keys[max(clause.first, place.first - _PRESS_NEAR) : place.first]
    told = words[-1:] in (["in"], ["di"], ["at"]) and not _WORDS.press.isdisjoint(words)
    dated = clause.reading.texts[place.last : place.last + 1] == [","] and place.last + 1 in clause.reading.date_tokens
    if dated and words[-1:] == ["di"] and clause.before(place.first - 1, "Person"):
        # "X, di Jakarta, Jumat, ..." is where and when X spoke.
        told = told or clause.before(place.first - 1, "Person")[0].last >= place.first - 3
    return told and clause.reading.keys[place.last : place.last + 2] != [",", "where"]


def _lies_in(clause: Clause, place: Span) -> bool:
    """Whether a place behind a city and a comma only says where the city lies."""
    before = clause.reading.spans_before(place.first - 1)
    comma = clause.reading.texts[place.first - 1] == ","
    return comma and any(span.entity.type == "City" for span in before)


def _on_the_way(clause: Clause, place: Span) -> bool:
    """Whether somebody only arrives at a place or leaves for it, and does not come for the event of the clause."""
    words = clause.reading.keys[max(clause.first, place.first - 3) : place.first]
    coming = any(signal.first >= place.last for signal in clause.signals("attend"))
    if _WORDS.moving.intersection(words) and not coming:
        return True
    if words[-1:] == ["to"] and clause.has("handover"):
        return True
    return coming and len(clause.group(place, ("State", "City"))) > 1 and len(entities(clause.events())) > 1


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
    for index in range(place.first - 1, max(clause.first - 1, place.first - _FAR), -1):
        if reading.keys[index] in _WORDS.locatives:
            return index == clause.sentence.first or not reading.tokens[index].is_capitalised
        if not _in_venue(clause, index):
            return False
    return False


def _in_venue(clause: Clause, index: int) -> bool:
    """Whether a token can stand within the name of a venue."""
    reading, token = clause.reading, clause.reading.tokens[index]
    if index in reading.date_tokens:
        return False
    if not (token.is_capitalised or token.text in ",()-" or token.key in ("the", "of", "and", "dan")):
        return False
    ending = reading.spans_before(index + 1)
    return not any(span.entity.type in ("Person", "Role", "Summit", "Meeting") for span in ending)


def _belongs_elsewhere(clause: Clause, first: int, last: int) -> bool:
    """Whether another thing stands between an event and a place that the place may belong to."""
    others = clause.of("Role", "Initiative", "OutcomeDocument", "Person")
    return any(first <= span.first < last for span in others)
