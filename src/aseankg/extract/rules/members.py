"""Which states belong to organisations, and which cities to networks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aseankg.extract.rules.clauses import Clause, extent
from aseankg.extract.rules.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.facts import Facts
    from aseankg.extract.rules.triggers import Trigger

_WORDS = WordLists("members")
_INTRODUCED = 8
"""Tokens before a list of states within which the word for members stands."""
_LEAST = 4
_ACTING = ("attend", "attend-by", "sign", "sign-by")


def find_members(facts: Facts, clause: Clause) -> None:
    """Add the members that the clause names, of an organisation, of ASEAN or of the network spoken of."""
    for trigger in clause.signals("member"):
        _join(facts, clause, trigger)
    for trigger in clause.signals("members"):
        _hold(facts, clause, trigger)
    _states_of_asean(facts, clause)
    _cities_of_network(facts, clause)


def _join(facts: Facts, clause: Clause, trigger: Trigger) -> None:
    """States and cities before "joined", "members of" and the like, with the body right behind it."""
    keys = clause.reading.keys
    bodies = clause.after(trigger.last, "Initiative", "Organisation")
    before = clause.before(trigger.first, "State", "City")
    members = [span for span in before if keys[span.first - 1] not in ("in", "di", "from", "dari", "of")]
    if bodies and bodies[0].entity.name == "ASEAN":
        members = [span for span in members if span.entity.type == "State"]
    if not bodies or bodies[0].first > trigger.last + 4 or not members:
        return
    for member in clause.group(members[0], ("State", "City")):
        words = extent(members[0], bodies[0])
        facts.add(member.entity, "member_of", bodies[0].entity, clause.modality(trigger), words)


def _hold(facts: Facts, clause: Clause, trigger: Trigger) -> None:
    """States and cities listed behind "consists of" and the like, with the body before it."""
    bodies = clause.before(trigger.first, "Initiative", "Organisation")
    members = clause.after(trigger.last, "State", "City")
    if not bodies or not members or members[0].first > trigger.last + 3:
        return
    for member in clause.group(members[0], ("State", "City")):
        words = extent(bodies[0], members[0])
        facts.add(member.entity, "member_of", bodies[0].entity, clause.modality(trigger), words)


def _introduced(clause: Clause, first: int) -> bool:
    """Whether a list of states is told to be that of ASEAN's members: "the 10 ASEAN member nations: A, B"."""
    words = clause.reading.keys[max(clause.first, first - _INTRODUCED) : first]
    opened = words[-1:] and (words[-1] in _WORDS.opening or words[-2:] == ["antara", "lain"])
    return bool(opened) and "asean" in clause.keys and not _WORDS.member.isdisjoint(words)


def _states_of_asean(facts: Facts, clause: Clause) -> None:
    """The states that a text lists as the members of ASEAN."""
    states = clause.of("State")
    group = clause.group(states[0], ("State",)) if states else []
    if len(group) >= _LEAST and _introduced(clause, group[0].first):
        body = clause.reading.entity("Organisation", "ASEAN", "organisation/asean")
        for state in group:
            facts.add(state.entity, "member_of", body, "asserted", (group[0].first, group[-1].last))
        return
    said = "asean" in clause.keys and not clause.keys.isdisjoint(_WORDS.member)
    if len(states) < 4 or not said or clause.has(*_ACTING):
        return
    lead = next((trigger for trigger in clause.signals("list") if trigger.first < states[-4].first), None)
    if lead is not None:
        body = clause.reading.entity("Organisation", "ASEAN", "organisation/asean")
        for state in clause.after(lead.last, "State"):
            facts.add(state.entity, "member_of", body, "asserted", (lead.first, states[-1].last))


def _cities_of_network(facts: Facts, clause: Clause) -> None:
    """The cities listed where the text speaks of a network: "pilot cities", "joined by"."""
    keys = clause.reading.keys
    cities = [city for city in clause.of("City") if keys[city.first - 1] not in ("di", "in", "at", "ke", "to")]
    cities = [city for city in cities if _WORDS.others.isdisjoint(keys[max(clause.first, city.first - 6) : city.first])]
    if clause.network is None or len(cities) < 2 or clause.events() or clause.keys.isdisjoint(_WORDS.network):
        return
    for city in cities:
        facts.add(city.entity, "member_of", clause.network, clause.modality(None), extent(*cities))
