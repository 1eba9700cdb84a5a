"""Who hosts events."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.clauses.belonging import belongs, qualifies
from aseankg.extract.rules.clauses.clauses import Clause, entities, extent
from aseankg.extract.rules.clauses.doers import agent_place
from aseankg.extract.rules.clauses.facts import needs
from aseankg.extract.rules.days.other_days import before_event
from aseankg.extract.rules.discourse.participants import is_only_forum
from aseankg.extract.rules.people.holders import state_served
from aseankg.extract.rules.phrases.asides import past_asides
from aseankg.extract.rules.phrases.bare_nouns import bare_nouns
from aseankg.extract.rules.phrases.groups import are_listed
from aseankg.extract.rules.reading.reading import BODIES, EVENTS, PLACES
from aseankg.extract.rules.text.fixed_phrases import Phrases, plain_phrases
from aseankg.extract.rules.text.words import WordLists
from aseankg.extract.rules.venues.named_hosts import HOSTS, named_host

if TYPE_CHECKING:
    from aseankg.extract.rules.clauses.facts import Facts
    from aseankg.extract.rules.reading.reading import Entity, Span
    from aseankg.extract.rules.reading.triggers import Trigger

_WORDS: Final = WordLists("hosts")
_CLAUSES: Final = WordLists("clauses")
_DAYS: Final = WordLists("days")
# Words for being host, and not only for holding an event, as "menggelar" is.
_PERSONAL: Final = frozenset({"host", "hosts", "hosted", "hosting", "rumah", "rumahnya"})
_DASHES: Final = frozenset("-\u2013—:")
_THANKED_NEAR: Final = 8
"""Tokens between a word of thanks and the host who is thanked."""
_TWO: Final = 2
"""Events that "both" means."""
_NEAR: Final = 6
"""Tokens between a state and the signal within which the event need not be named."""


@needs("host", "host-by", "held")
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
    for trigger in clause.signals("held"):
        if clause.reading.keys[trigger.first] in _WORDS.passives and _is_doer_behind(clause, trigger):
            _hosted_by(facts, clause, trigger, trigger.last)


def _is_doer_behind(clause: Clause, trigger: Trigger) -> bool:
    """Whether a state or body is named right behind a passive, which has it as its doer: "diselenggarakan Kamboja"."""
    return any(span.entity.type in BODIES and not span.nested for span in clause.reading.spans_at(trigger.last))


def _host(facts: Facts, clause: Clause, trigger: Trigger) -> None:
    host = named_host(clause, trigger) or _thanked(clause, trigger) or _decider(clause, trigger)
    host = host or _subject(clause, trigger)
    if host is None or (clause.reading.keys[trigger.first] in _WORDS.convening and not _has_object(clause, trigger)):
        return
    for event in _hosted(clause, trigger, host):
        words = clause.extent(host, trigger)
        states = clause.group(host, ("State",)) if host.entity.type == "State" else [host]
        for actor in (*entities(states), *_states_served(clause, trigger, host)):
            facts.add(actor, "hosts", event, _modality(clause, host, trigger, event), words)


def _has_object(clause: Clause, trigger: Trigger) -> bool:
    """Whether an event stands right behind a verb, which the subject holds: "Laos convened the 5th Forum"."""
    return any(before_event(clause, event) == trigger.last - 1 for event in clause.after(trigger.last, *EVENTS)[:1])


def _hosted(clause: Clause, trigger: Trigger, host: Span) -> list[Entity]:
    """What somebody hosts: the event named behind, or before a relative; else the one spoken of."""
    keys = clause.reading.keys
    later, earlier = clause.after(trigger.last, *EVENTS), clause.before(trigger.first, *EVENTS)
    if later and any(trigger.last < other.first and other.last <= later[0].first for other in clause.signals("host")):
        later = []  # "commended X for hosting the Games and welcomed the offer of Y to host the 5th Forum"
    if not later and (both := _both(clause, trigger.last)):
        return both
    if clause.event is not None and _is_bare_behind(clause, trigger, later[0].first if later else clause.last):
        return [clause.event]
    if host.first >= trigger.last and clause.event is not None and _is_of_spoken(clause, trigger, later):
        return clause.scene if clause.one_event else []
    if later and not _WORDS.meals.isdisjoint(keys[trigger.last : later[0].first]):
        return []
    others = _WORDS.other_hosts if later else _CLAUSES.indefinite  # "the host broadcaster", "to host a workshop"
    if not others.isdisjoint(keys[trigger.last : trigger.last + 1]) or _is_of_another(clause, trigger):
        return []
    if later:  # those who meet somebody are no hosts of that
        held = [event for event in _listed_with_places(clause, later[0]) if not event.parties]
        return [event for event in held if _is_host(clause, trigger) or host.entity.name not in event.sides]
    # Who only holds something holds what stands behind: "KTT mendesak X menggelar pemilu".
    related = "which" in keys[earlier[0].last if earlier else clause.first : host.first]
    if earlier and (related or _is_host(clause, trigger)):
        return [earlier[0].entity]
    if clause.event is None or related:
        return []
    first, last = clause.event.first, clause.event.last or clause.event.first
    told = (day.date.first for day in clause.dates)
    other_time = any(first and not first[: len(day)] <= day <= last[: len(day)] for day in told)
    return [clause.event] if _hosts_what_was_named(clause, trigger, host) and not other_time else []


def _both(clause: Clause, index: int) -> list[Entity]:
    """The two events that are meant at a token, "both", "the two Meetings": those of the title, else the last two."""
    keys = clause.reading.keys
    if _WORDS.both.isdisjoint(keys[index : index + 1]) and keys[index : index + 2] != ["the", "two"]:
        return []
    earlier = [span for span in clause.reading.earlier(clause.first, *EVENTS) if not span.nested]
    titled = entities(span for span in earlier if span.last <= clause.reading.title_end)
    return titled if len(titled) == _TWO else entities(earlier)[:_TWO]


def _listed_with_places(clause: Clause, event: Span) -> list[Entity]:
    """The events listed from one on, each with where and when it is: "A in Manila in May and B in Cebu"."""
    group, apart = clause.group(event, EVENTS), clause.covered(*PLACES) | clause.reading.date_tokens
    for other in clause.after(group[-1].last, *EVENTS):
        between = [i for i in range(group[-1].last, other.first) if i not in apart]
        keys, joint = clause.reading.keys, other.first - 1
        joint -= keys[joint] == "the"
        told = len(between) < other.first - group[-1].last and keys[joint] in _WORDS.joints
        if not told or any(keys[i] not in _WORDS.between_listed for i in between):
            break
        group.append(other)
    return entities(group)


def _is_of_another(clause: Clause, trigger: Trigger) -> bool:
    """Whether somebody is host of what is no event that is known: "host of the Film Festival"."""
    keys, step = clause.reading.keys, trigger.last + 1
    if keys[trigger.last : trigger.last + 1] != ["of"] or clause.bare_noun is not None:
        return False
    step += not _DAYS.articles.isdisjoint(keys[step : step + 1])
    return any(clause.reading.capitals[step : step + 1]) and all(span.first != step for span in clause.events())


def _is_of_spoken(clause: Clause, trigger: Trigger, later: list[Span]) -> bool:
    """Whether a host named behind the word for it is that of the event spoken of: "Tuan rumahnya X", "As host, X"."""
    keys = clause.reading.keys
    fronted = keys[clause.first] in _CLAUSES.as_holder and keys[trigger.last] == ","
    return keys[trigger.last - 1] == "rumahnya" or fronted or not (later or clause.before(trigger.first, *EVENTS))


def _is_host(clause: Clause, trigger: Trigger) -> bool:
    """Whether a signal tells of being host, and not only of holding an event."""
    return not _PERSONAL.isdisjoint(clause.reading.keys[trigger.first : trigger.last])


def _is_bare_behind(clause: Clause, trigger: Trigger, limit: int) -> bool:
    """Whether a noun that points back to an event stands behind a word for a host: "is host of the meeting"."""
    keys = clause.reading.keys
    near = range(trigger.last, min(trigger.last + _NEAR, limit - 1)) if _is_host(clause, trigger) else ()
    return any(keys[i] == clause.bare_noun and keys[i + 1] not in _WORDS.of_others for i in near)


def _modality(clause: Clause, host: Span, trigger: Trigger, event: Entity) -> str:
    """How the clause says that somebody is host: who only offers it is host of what is still to come."""
    said, keys = clause.modality(trigger, event), clause.reading.keys
    if said == "planned" and event.planned is None and keys[trigger.first].endswith("ed"):
        said = "planned" if clause.reading.key_before(trigger.first) in _WORDS.auxiliaries else "asserted"
    if any(host.last <= index < trigger.first for index in clause.at(_WORDS.giving_up)):
        return "negated"
    return "planned" if said == "asserted" and not clause.keys.isdisjoint(_WORDS.offering) else said


def _thanked(clause: Clause, trigger: Trigger) -> Span | None:
    """Who is thanked or congratulated for being host: "their appreciation to A for the successful hosting of X"."""
    keys = clause.reading.keys
    if clause.keys.isdisjoint(_WORDS.thanks):
        return None
    step = trigger.first
    while step > clause.first and keys[step - 1] in _WORDS.for_hosting:
        step -= 1
    hosts = [span for span in clause.before(trigger.first, *HOSTS) if span.last == step]
    thanked = [i for i in clause.at(_WORDS.thanks) if hosts and hosts[0].first - _THANKED_NEAR <= i < hosts[0].first]
    return hosts[0] if thanked and _WORDS.reasons.intersection(keys[step : trigger.first]) else None


def _decider(clause: Clause, trigger: Trigger) -> Span | None:
    """Whose decision or offer it is to be host: "the decision by A to host", "A's bid to host"."""
    keys = clause.reading.keys
    to = trigger.first if keys[trigger.first] == "to" else trigger.first - 1
    before = clause.before(to, *HOSTS)[:1] if keys[to] == "to" else []
    if not before or before[0].last < to - 1:
        return None
    if before[0].last == to - 1:
        return before[0] if keys[to - 1] in _WORDS.decisions else None
    step = before[0].first - 1
    step -= keys[step] == "the"
    return before[0] if keys[step] in _WORDS.owned and keys[step - 1] in _WORDS.decisions else None


def _subject(clause: Clause, trigger: Trigger) -> Span | None:
    """Who stands before a signal and is the host; nobody where "tuan rumah" is a noun by itself."""
    keys = clause.reading.keys
    if keys[trigger.first] == "tuan" and clause.reading.key_before(trigger.first) not in _WORDS.before_host:
        return None
    kinds = (*HOSTS, "Person") if _is_host(clause, trigger) else BODIES
    host = next((span for span in clause.before(trigger.first, *kinds) if _can_host(clause, span, trigger)), None)
    if host is not None:
        return host
    # The governor of a place is host on its behalf.
    roles = [role for role in clause.before(trigger.first, "Role") if role.last >= trigger.first - _NEAR]
    inside = (span for role in roles for span in clause.spans if role.first < span.first < role.last)
    return next((span for span in inside if span.entity.type in PLACES), None)


def _states_served(clause: Clause, trigger: Trigger, host: Span) -> list[Entity]:
    """The state for which somebody is host: "X (Singapura) selaku tuan rumah", "PM Singapura X sebagai tuan rumah"."""
    if host.entity.type != "Person":
        return []
    if clause.reading.texts[host.last : host.last + 1] == ["("]:
        return entities(span for span in clause.of("State") if span.first == host.last + 1)
    acting = host.last in (trigger.first, trigger.first - 1) and clause.reading.keys[trigger.last - 1] == "rumah"
    state = state_served(clause.reading, host.entity) if acting else None
    return [state] if state is not None else []


def _can_host(clause: Clause, span: Span, trigger: Trigger) -> bool:
    """Whether something is not only part of an office or a place, a forum, or the place that the text is dated from.

    In "dengan X sebagai tuan rumah" it is the host.
    """
    dated = span.entity.type == "City" and clause.reading.texts[span.last] in _DASHES
    beside = span.last == trigger.first - 1 and clause.reading.key_before(span.first) in _WORDS.together
    owns = span.last == trigger.first and clause.reading.keys[trigger.first] == "hosting"
    met = "Ministers" in span.entity.name  # those who meet host nothing
    if clause.reading.key_before(span.first) in _WORDS.replacing:
        return False  # "X replaces Y as host"
    enclosed = (clause.reading.key_before(span.first), clause.reading.texts[span.last]) == (",", ",")
    if enclosed and span.entity.type == "City" and any(s.last == span.first - 1 for s in clause.of("Organisation")):
        return False  # "The ASEAN Secretariat, Jakarta, hosted X"
    if span.entity.type == "Person" and not _WORDS.countries.isdisjoint(clause.reading.keys[span.last : trigger.first]):
        return False  # "X said that his country would host"
    subject = beside or owns or _has_relative(clause, span, trigger) or not belongs(clause, span)
    return subject and not (dated or met or is_only_forum(span.entity))


def _has_relative(clause: Clause, span: Span, trigger: Trigger) -> bool:
    """Whether a signal stands in the relative clause right behind a name: "to A, which will host X"."""
    between = clause.reading.keys[span.last : trigger.first]
    opener = between[between[:1] == [","] :][:1]
    return bool(opener) and opener[0] in _WORDS.relatives and "," not in between[1:]


def _hosts_what_was_named(clause: Clause, trigger: Trigger, host: Span) -> bool:
    """Whether a state right before the signal, or a pronoun behind it, shows that the event spoken of is meant.

    Who "is the host" is that of it wherever he is named.
    """
    keys = clause.reading.keys
    behind = clause.reading.tokens[trigger.last : clause.last][:2]
    other = len(behind) > 1 and behind[1].key in _WORDS.of_others
    if len(behind) > 1 and behind[0].key == "the" and behind[1].key not in bare_nouns():
        return False  # "hosts the office of a bank"
    plain = [token.key for token in behind[:1] if token.is_word and (other or token.key != clause.bare_noun)]
    apposed = clause.reading.key_before(trigger.first) in _CLAUSES.as_holder and host.last == trigger.first - 1
    if not (_WORDS.open_behind.issuperset(plain) or (apposed and host.entity.type == "State")):
        return False
    if host.entity.type == "Person":
        return host.last >= trigger.first - 1
    is_host = keys[trigger.last - 1] in _WORDS.nouns and keys[trigger.first] not in _WORDS.verbs
    if host.entity.type not in PLACES and not is_host:
        return False
    near = is_host or past_asides(clause.reading, host.last, trigger.first) >= trigger.first - _NEAR
    return near or keys[trigger.last : trigger.last + 1] in (["it"], ["them"])


def _hosted_by(facts: Facts, clause: Clause, trigger: Trigger, start: int) -> None:
    """Add the host that stands behind a token."""
    hosts = [span for span in clause.after(start, *HOSTS) if span.first <= start + 3]
    hosts = [span for span in hosts if not clause.reading.tokens[span.last - 1].is_possessive]
    offices = clause.of("Role")
    hosts = [span for span in hosts if not any(role.first <= span.first < role.last for role in offices)]
    hosts = hosts or _holder_behind(clause, start)
    earlier = clause.before(trigger.first, *EVENTS)
    meant = clause.bare_noun is not None or clause.reading.keys[clause.first] in _WORDS.it
    told = not clause.is_of_press and (meant or trigger.first <= clause.first + 1)
    spoken = [clause.event] if clause.event and told else []
    opened = clause.group(hosts[0], HOSTS)[-1].last + 2 if hosts and trigger.first == clause.first else 0
    later = [
        event
        for event in clause.after(start, *EVENTS)[:1]
        if event.first <= opened or clause.reading.key_before(event.first) in _WORDS.introducing
    ]
    # "Yang akan diadakan X ialah EVENT", "Hosted by X, EVENT ..."
    spoken = _listed_with_places(clause, later[0]) if later else spoken
    for host in _with_partners(clause, hosts[0]) if hosts else ():
        for event in entities(clause.group(earlier[0], EVENTS)) if earlier else spoken:
            facts.add(host.entity, "hosts", event, clause.modality(trigger, event), extent(trigger, host))


def _with_partners(clause: Clause, host: Span) -> list[Span]:
    """A host with those listed beside it, and those with whom it acts: "by A and B", "oleh A bekerja sama dengan B"."""
    if host.entity.type not in BODIES:
        return [host]
    group = [span for span in clause.group(host, BODIES) if span.first >= host.first]
    reading, end = clause.reading, group[-1].last
    begin = next((last for last, _ in _joint_action().at(reading.keys, end, clause.last)), end)
    begin += begin > end and reading.keys[begin : begin + 1] == ["the"]
    beside = [span for span in reading.spans_at(begin) if begin > end and span.entity.type in BODIES]
    beside = [span for span in beside if not qualifies(clause, span)][:1]
    partners, others = list(beside), [s for s in reading.overlapping(begin, clause.last) if s.entity.type in BODIES]
    for other in others if beside else ():
        if other.first >= partners[-1].last and are_listed(reading, partners[-1], other):
            partners.append(other)
    return [s for s in (*group, *partners) if not (is_only_forum(s.entity) or _begins_name(clause, s))]


def _begins_name(clause: Clause, span: Span) -> bool:
    """Whether a state only begins the name of a body that nobody knows: "Singapore Cooperation Enterprise"."""
    behind = clause.reading.tokens[span.last : min(span.last + 1, clause.last)]
    return span.entity.type == "State" and bool(behind) and behind[0].is_word and behind[0].is_capitalised


@cache
def _joint_action() -> Phrases:
    """The phrases behind a host before those with whom it hosts."""
    return plain_phrases(_WORDS.jointly)


def _holder_behind(clause: Clause, start: int) -> list[Span]:
    """The person right behind a token, or behind his office there."""
    roles = [role.last for role in clause.after(start, "Role") if role.first <= start + 2]
    first = max([start, *roles[:1]])
    return [span for span in clause.after(first, "Person") if span.first <= first + 2]
