"""Who proposed, drafted or began documents, initiatives and events."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.clauses.back_references import body_meant, pointed_to
from aseankg.extract.rules.clauses.belonging import belongs_to_office
from aseankg.extract.rules.clauses.clauses import Clause, entities, extent
from aseankg.extract.rules.clauses.doers import doer_of
from aseankg.extract.rules.clauses.facts import needs
from aseankg.extract.rules.days.day_events import meant_events
from aseankg.extract.rules.phrases.asides import past_aside
from aseankg.extract.rules.reading.reading import ACTORS, BODIES, EVENTS, WORKS, Entity, Span
from aseankg.extract.rules.text.words import WordLists, WordTables

if TYPE_CHECKING:
    from aseankg.extract.rules.clauses.facts import Facts
    from aseankg.extract.rules.reading.triggers import Trigger

_WORDS: Final = WordLists("proposals")
_DAYS: Final = WordTables("days")
_OBJECT_NEAR: Final = 10
"""Tokens behind a verb within which the work begins that is proposed."""
_ACTOR_NEAR: Final = 4
"""Tokens behind a passive verb or noun within which stands who proposed."""
_APPOSED: Final = 2
"""Tokens before a noun of proposing within which the comma stands that makes it an apposition."""
_BARE_NEAR: Final = 4
"""Tokens behind a verb within which a noun stands that means the event spoken of: "proposed the special meeting"."""
_BEGIN: Final = attrgetter("first")
_APPOSITION: Final = 7
"""Tokens from one comma to the next between which more is told of who proposed."""


@needs("initiate", "initiate-to", "initiate-by")
def find_proposals(facts: Facts, clause: Clause) -> None:
    """Add who the clause says proposed or drafted something."""
    for trigger in clause.signals("initiate", "initiate-to", "initiate-by"):
        if trigger.kind == "initiate-by":
            actors = _agents(clause, trigger)
            things = _told_before(clause, trigger) or _aimed_at(clause, actors) or _held_on(clause, trigger)
            things = things or _behind_comma(clause, trigger, actors)
        else:
            actors = _proposers(clause, trigger)
            things = _proposed(clause, trigger) or _relative(clause, actors)
        for actor in _together(clause, actors[0]) if actors and things else ():
            for thing in things:
                words = clause.extent(actor, trigger)
                facts.add(thing, "initiated_by", actor.entity, clause.modality(trigger), words)


@needs("Initiative", "OutcomeDocument")
def find_own_policies(facts: Facts, clause: Clause) -> None:
    """Add whose policy or initiative a possessive tells: "South Korea's New Southern Policy"."""
    reading = clause.reading
    for work in clause.of(*WORKS):
        owner = next((span for span in reading.spans_before(work.first) if span.entity.type in BODIES), None)
        if owner is None or not reading.tokens[owner.last - 1].is_possessive or owner.entity.name == "ASEAN":
            continue
        if _WORDS.policies.isdisjoint(work.entity.name.lower().split()[-1:]) or work.entity.name.startswith("ASEAN"):
            continue
        facts.add(work.entity, "initiated_by", owner.entity, "asserted", extent(owner, work))
    if not clause.keys.isdisjoint(_WORDS.owned):
        _at_whose(facts, clause)


def _together(clause: Clause, actor: Span) -> list[Span]:
    """Who proposed something, with the states and bodies, or the people, that are listed with it."""
    if actor.entity.type == "Person":
        return clause.group(actor, ("Person",))
    return [span for span in clause.group(actor, BODIES) if span is actor or not belongs_to_office(clause, span)]


def _agents(clause: Clause, trigger: Trigger) -> list[Span]:
    """Who stands behind a passive verb or a noun of proposing, nothing but an office and "by" between them."""
    actors = [s for s in clause.after(trigger.last, *ACTORS) if s.first <= trigger.last + _ACTOR_NEAR]
    if not actors or not _WORDS.away.isdisjoint(clause.reading.keys[trigger.last : actors[0].first]):
        return []
    office = next((role for role in clause.of("Role") if role.first <= actors[0].first < role.last), None)
    holders = [span for span in actors if office is not None and span.first == office.last]
    return holders or actors


def _proposers(clause: Clause, trigger: Trigger) -> list[Span]:
    """Who proposes: the subject of a verb, else the nearest before it; the owner of a noun, "Japan's proposal for"."""
    before = clause.before(trigger.first, *ACTORS)
    if _announces(clause, trigger):
        before = [span for span in before if span.entity.type in BODIES and span.entity.name != "ASEAN"]
    if trigger.kind == "initiate-to" and clause.reading.keys[trigger.first] in _WORDS.nouns:
        owner = clause.reading.tokens[trigger.first - 1]
        return [span for span in before[:1] if span.last == trigger.first and owner.is_possessive]
    doer = doer_of(clause, trigger.first)
    subject = [span for span in before if doer is not None and span.first == doer.first and doer.is_actor]
    before = [span for span in before if not _is_opened_on(clause, span)]
    return subject or _described(clause, before) or before or _named_late(clause, trigger)


def _is_opened_on(clause: Clause, span: Span) -> bool:
    """Whether a clause begins with a state only as what something is told about: "On North Korea, they called for"."""
    keys, opener = clause.reading.keys, clause.reading.keys[clause.first : span.first]
    opened = " ".join(opener) in _WORDS.openers or " ".join(opener[:-1]) in _WORDS.openers
    return opened and keys[span.last : span.last + 1] == [","]


def _announces(clause: Clause, trigger: Trigger) -> bool:
    """Whether something new is announced, which is a state's where the state does so itself, and no speaker's."""
    return clause.reading.keys[trigger.first] in _WORDS.announcing


def _named_late(clause: Clause, trigger: Trigger) -> list[Span]:
    """Who stands behind the work that a clause begins by calling his: "As the initiator of the River Fund, Japan"."""
    work = next(iter(clause.after(trigger.last, *WORKS)), None)
    if work is None or clause.reading.keys[work.last : work.last + 1] != [","]:
        return []
    return [span for span in clause.after(work.last + 1, *ACTORS)[:1] if span.first == work.last + 1]


def _described(clause: Clause, actors: list[Span]) -> list[Span]:
    """Who begins a clause and is described there before its verb: "Singapore, which chairs ASEAN, proposed"."""
    keys = clause.reading.keys
    first = next((span for span in reversed(actors) if span.first <= clause.first + 1), None)
    described = first is not None and not _WORDS.relative.isdisjoint(keys[first.last : first.last + 2])
    return [first] if first is not None and described else []


def _proposed(clause: Clause, trigger: Trigger) -> list[Entity]:
    """What stands behind a verb of proposing: a work, an event that nothing but a verb of holding parts from it."""
    keys, works = clause.reading.keys, clause.after(trigger.last, *WORKS)
    if works and works[0].first <= trigger.last + _OBJECT_NEAR:
        between = keys[trigger.last : works[0].first]
        allowed = _WORDS.founding.issuperset(between) if trigger.kind == "initiate-to" else True
        if allowed and (_WORDS.elsewhere.isdisjoint(between) or _WORDS.founding.issuperset(between)):
            return entities(clause.group(works[0], WORKS))
    for things in (clause.after(trigger.last, *EVENTS), _founded(clause, trigger.first, trigger.last)):
        if things and _WORDS.founding.issuperset(keys[trigger.last : things[0].first]):
            return [things[0].entity]
    return _meant(clause, trigger)


def _founded(clause: Clause, first: int, last: int) -> list[Span]:
    """The organisations behind a token and a verb of founding from another one on: "to establish the River Council"."""
    bodies = clause.after(last, "Organisation")
    behind = clause.reading.keys[first : bodies[0].first] if bodies else []
    return [] if _WORDS.making.isdisjoint(behind) else bodies


def _meant(clause: Clause, trigger: Trigger) -> list[Entity]:
    """The events spoken of, where a bare noun right behind a verb of proposing means them, "proposed the meeting"."""
    passive = trigger.kind == "initiate-by"
    first, last = (trigger.first - _BARE_NEAR, trigger.first) if passive else (trigger.last, trigger.last + _BARE_NEAR)
    near = clause.reading.keys[max(first, clause.first) : min(last, clause.last)]
    meant = meant_events(clause, clause.event) if clause.event is not None and clause.bare_noun in near else []
    if not meant or not (clause.one_event or len(meant) > 1):
        return []
    place = near.index(clause.bare_noun or "")
    if not passive and clause.bare_noun == "talks" and near[:place] != ["the"]:
        return []  # "called for talks on X"
    before = [key for key in near[:place] if key not in _DAYS.several]
    fits = _WORDS.linking.issuperset(near[place + 1 :]) if passive else _WORDS.founding.issuperset(before)
    return list(dict.fromkeys(twin for event in meant for twin in (event, *event.twins))) if fits else []


def _relative(clause: Clause, actors: list[Span]) -> list[Entity]:
    """What stands before "which" and who proposed it: "the River Fund, which Japan proposed"."""
    first = actors[0].first if actors else 0
    return _right_before(clause, first) if first and clause.reading.keys[first - 1] in _WORDS.relative else []


def _right_before(clause: Clause, index: int) -> list[Entity]:
    """The thing in the same sentence that only a comma, auxiliaries or the like part from a token."""
    things = clause.reading.earlier(index, *WORKS, *EVENTS)
    thing = next(things, None)
    if thing is None or thing.first < clause.sentence.first:
        return []
    fits = _WORDS.linking.issuperset(clause.reading.keys[thing.last : index])
    return [thing.entity] if fits else []


def _told_before(clause: Clause, trigger: Trigger) -> list[Entity]:
    """What a passive verb or a noun of proposing is said of: what stands before it, or what a word there points to."""
    keys = clause.reading.keys
    things = clause.before(trigger.first, *WORKS, *EVENTS)
    noun = keys[trigger.first] in _WORDS.nouns
    if not things and (apposed := _right_before(clause, trigger.first) or _body_before(clause, trigger)):
        return apposed
    if not things:
        apposed_noun = "," in keys[max(clause.first, trigger.first - _APPOSED) : trigger.first]
        meant = pointed_to(clause, trigger.first, *WORKS) if not noun or apposed_noun else None
        meant = meant or (None if noun else body_meant(clause, trigger.first))
        return [meant.entity] if meant else _meant(clause, trigger)
    between = keys[things[0].last : trigger.first]
    strict = noun or things[0].entity.type in EVENTS
    fits = _WORDS.linking.issuperset(between) or not (strict or _WORDS.elsewhere.intersection(between))
    return [things[0].entity] if fits else []


def _body_before(clause: Clause, trigger: Trigger) -> list[Entity]:
    """The organisation that a passive verb says to be proposed: "X was proposed by", "X, lembaga yang digagas".

    A clause begins with it, or the word for a body points to it.
    """
    keys = clause.reading.keys
    right = next(iter(clause.before(trigger.first, "Organisation")), None)
    between = keys[right.last : trigger.first] if right is not None else []
    if right is not None and between[:1] == [","] and not _WORDS.bodies.isdisjoint(between):
        fits = all(key in _WORDS.linking or key in _WORDS.bodies for key in between)
        return [right.entity] if fits and not _WORDS.relative.isdisjoint(between) else []
    body = next(iter(clause.of("Organisation")), None)
    if body is None or body.entity.name == "ASEAN" or body.last > trigger.first or keys[trigger.first] in _WORDS.nouns:
        return []
    opening, between = keys[clause.first : body.first], keys[body.last : trigger.first]
    fits = _WORDS.founding.issuperset(opening) and _WORDS.linking.issuperset(between)
    return [body.entity] if fits else []


def _held_on(clause: Clause, trigger: Trigger) -> list[Entity]:
    """The one event of a clause that is told to be held at somebody's initiative."""
    adverbial = clause.reading.keys[trigger.first] in _WORDS.adverbial and clause.has("held")
    events = entities(clause.events()) if adverbial else []
    return events if len(events) == 1 else []


def _behind_comma(clause: Clause, trigger: Trigger, actors: list[Span]) -> list[Entity]:
    """What stands behind a phrase that a clause begins with: "Proposed by Japan, the River Fund", "At the idea of"."""
    keys, last = clause.reading.keys, actors[0].last if actors else clause.last
    noun = keys[trigger.first] in _WORDS.nouns or keys[trigger.first] in _WORDS.adverbial
    if trigger.first > clause.first + noun or keys[last : last + 1] != [","]:
        return []
    step = last + 1 + (keys[last + 1 : last + 2] == ["the"])
    return [span.entity for span in clause.after(step, *WORKS, *EVENTS)[:1] if span.first == step]


def _aimed_at(clause: Clause, actors: list[Span]) -> list[Entity]:
    """What stands behind who proposed it: "usulan Indonesia untuk membentuk Dana Sungai"."""
    if not actors:
        return []
    keys, end = clause.reading.keys, actors[0].last
    last = past_aside(clause.reading, end, min(end + _APPOSITION, clause.last))
    things = sorted((*clause.after(last, *WORKS, *EVENTS)[:1], *_founded(clause, last, last)[:1]), key=_BEGIN)
    between = keys[last : things[0].first] if things else []
    fits = bool(between) and between[0] in _WORDS.purposes and _WORDS.founding.issuperset(between)
    return [things[0].entity] if fits else []


def _at_whose(facts: Facts, clause: Clause) -> None:
    """Add at whose initiative the one thing that a clause tells of is begun: "At Japan's urging, X was set up"."""
    reading = clause.reading
    for index in clause.at(_WORDS.owned):
        owner = next((span for span in reading.spans_before(index) if span.entity.type in ACTORS), None)
        if owner is None or not reading.tokens[index - 1].is_possessive:
            continue
        works = clause.of("Initiative", "OutcomeDocument")
        named = [work for work in works if work.first == index + 2 + (reading.keys[index + 2 : index + 3] == ["the"])]
        if named and reading.keys[index + 1] == ",":  # "Japan's initiative, the X Fund"
            facts.add(named[0].entity, "initiated_by", owner.entity, "asserted", extent(owner, named[0]))
        if (
            reading.key_before(owner.first) in _WORDS.at_whose
            and works
            and clause.has("launch", "launch-by", "adopt-by")
        ):
            facts.add(works[0].entity, "initiated_by", owner.entity, clause.modality(None), extent(owner, works[0]))
