"""Who hosts events."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aseankg.extract.rules.attendance import belongs, is_forum
from aseankg.extract.rules.clauses import Clause, entities, extent
from aseankg.extract.rules.doers import agent_place
from aseankg.extract.rules.facts import needs
from aseankg.extract.rules.reading import EVENTS, PLACES
from aseankg.extract.rules.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.facts import Facts
    from aseankg.extract.rules.reading import Entity, Span
    from aseankg.extract.rules.triggers import Trigger

_HOSTS = ("State", "Organisation", "City")
_WORDS = WordLists("hosts")
# Words for being host, and not only for holding an event, as "menggelar" is.
_PERSONAL = frozenset({"host", "hosts", "hosted", "hosting", "rumah"})
_DASHES = frozenset("-\u2013—:")
_NEAR = 6
"""Tokens between a state and the signal within which the event need not be named."""


@needs("host", "host-by")
def find_hosts(facts: Facts, clause: Clause) -> None:
    """Add who the clause says hosts an event."""
    for trigger in clause.signals("host"):
        place = agent_place(clause, trigger)
        if place is None:
            _host(facts, clause, trigger)
        else:
            _hosted_by(facts, clause, trigger, place)
    for trigger in clause.signals("host-by"):
        _hosted_by(facts, clause, trigger, trigger.last)


def _host(facts: Facts, clause: Clause, trigger: Trigger) -> None:
    host = _named_behind(clause, trigger) or _subject(clause, trigger)
    if host is None:
        return
    later, earlier = clause.after(trigger.last, *EVENTS), clause.before(trigger.first, *EVENTS)
    # Who only holds something holds what stands behind: "KTT mendesak X menggelar pemilu".
    related = bool(earlier) and "which" in clause.reading.keys[earlier[0].last : host.first]
    personal = not _PERSONAL.isdisjoint(clause.reading.keys[trigger.first : trigger.last])
    named = entities(clause.group(later[0], EVENTS) if later else earlier[:1] if personal or related else [])
    spoken = [clause.event] if clause.event and _hosts_what_was_named(clause, trigger, host) else []
    for event in named or spoken:
        words = clause.extent(host, trigger)
        for actor in (host, *_state_in_brackets(clause, host)):
            facts.add(actor.entity, "hosts", event, _modality(clause, trigger, event), words)


def _modality(clause: Clause, trigger: Trigger, event: Entity) -> str:
    """How the clause says that somebody is host: who only offers it is host of what is still to come."""
    said, keys = clause.modality(trigger, event), clause.reading.keys
    if said == "planned" and event.planned is None and keys[trigger.first].endswith("ed"):
        said = "planned" if clause.reading.key_before(trigger.first) in _WORDS.auxiliaries else "asserted"
    return "planned" if said == "asserted" and not clause.keys.isdisjoint(_WORDS.offering) else said


def _named_behind(clause: Clause, trigger: Trigger) -> Span | None:
    """The state or city right behind the Indonesian word for a host: "tuan rumah Filipina"."""
    if clause.reading.keys[trigger.last - 1] != "rumah":
        return None
    return next((span for span in clause.after(trigger.last, *PLACES) if span.first == trigger.last), None)


def _subject(clause: Clause, trigger: Trigger) -> Span | None:
    """Who stands before a signal and is the host; nobody where "tuan rumah" is a noun by itself."""
    keys = clause.reading.keys
    if keys[trigger.first] == "tuan" and clause.reading.key_before(trigger.first) not in _WORDS.before_host:
        return None
    kinds = (*_HOSTS, "Person") if not _PERSONAL.isdisjoint(keys[trigger.first : trigger.last]) else _HOSTS
    host = next((span for span in clause.before(trigger.first, *kinds) if _can_host(clause, span)), None)
    if host is not None:
        return host
    # The governor of a place is host on its behalf.
    roles = [role for role in clause.before(trigger.first, "Role") if role.last >= trigger.first - _NEAR]
    inside = (span for role in roles for span in clause.spans if role.first < span.first < role.last)
    return next((span for span in inside if span.entity.type in PLACES), None)


def _state_in_brackets(clause: Clause, host: Span) -> list[Span]:
    """The state in brackets behind a person: "PM X (Singapura) selaku tuan rumah"."""
    if host.entity.type != "Person" or clause.reading.texts[host.last : host.last + 1] != ["("]:
        return []
    return [span for span in clause.of("State") if span.first == host.last + 1]


def _can_host(clause: Clause, span: Span) -> bool:
    """Whether something is not only part of an office or a place, a forum, or the place that the text is dated from."""
    dated = span.entity.type == "City" and clause.reading.texts[span.last] in _DASHES
    return not (dated or belongs(clause, span) or is_forum(span.entity))


def _hosts_what_was_named(clause: Clause, trigger: Trigger, host: Span) -> bool:
    """Whether a state right before the signal, or a pronoun behind it, shows that the event spoken of is meant."""
    behind = clause.reading.tokens[trigger.last : clause.last][:1]
    plain = [token.key for token in behind if token.is_word and token.key != clause.bare_noun]
    hosted = not _WORDS.open_behind.issuperset(plain)
    if host.entity.type == "Person" and host.last == trigger.first:
        return not hosted
    if host.entity.type not in PLACES or hosted:
        return False
    return host.last >= trigger.first - _NEAR or clause.reading.keys[trigger.last : trigger.last + 1] in (
        ["it"],
        ["them"],
    )


def _hosted_by(facts: Facts, clause: Clause, trigger: Trigger, start: int) -> None:
    """Add the host that stands behind a token."""
    hosts = [span for span in clause.after(start, *_HOSTS) if span.first <= start + 3]
    offices = clause.of("Role")
    hosts = [span for span in hosts if not any(role.first <= span.first < role.last for role in offices)]
    hosts = hosts or _holder_behind(clause, start)
    earlier = clause.before(trigger.first, *EVENTS)
    told = not clause.is_of_press and (clause.bare_noun is not None or trigger.first <= clause.first + 1)
    spoken = [clause.event] if clause.event and told else []
    for host in hosts[:1]:
        for event in entities(clause.group(earlier[0], EVENTS)) if earlier else spoken:
            facts.add(host.entity, "hosts", event, clause.modality(trigger, event), extent(trigger, host))


def _holder_behind(clause: Clause, start: int) -> list[Span]:
    """The person right behind a token, or behind his office there."""
    roles = [role.last for role in clause.after(start, "Role") if role.first <= start + 2]
    first = max([start, *roles[:1]])
    return [span for span in clause.after(first, "Person") if span.first <= first + 2]
