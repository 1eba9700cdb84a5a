"""Who is named of those who come to an event: of its guests and speakers, of those who are expected and invited."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.attending.delegations import attend_for
from aseankg.extract.rules.clauses.belonging import belongs
from aseankg.extract.rules.clauses.clauses import Clause, entities
from aseankg.extract.rules.discourse.listed import actors_listed, likewise, listed_before, offices_at
from aseankg.extract.rules.discourse.participants import begin_of, events_for, first_of_text, is_only_forum
from aseankg.extract.rules.reading.reading import ACTORS, BODIES, EVENTS
from aseankg.extract.rules.text.fixed_phrases import Phrases, plain_phrases
from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.clauses.facts import Facts
    from aseankg.extract.rules.reading.reading import Entity, Span

_WORDS: Final = WordLists("comers")
_DELEGATIONS: Final = WordLists("delegations")
_OPENING: Final = 3
"""Tokens of a clause among which those stand that it begins with."""
_COMERS_NEAR: Final = 5
"""Tokens from "among" on within which those stand who come."""
_NEAR: Final = 4
"""Tokens from "among" on within which those stand of whom some are told before it."""
_DENIED_NEAR: Final = 3
"""Tokens before what says that somebody is expected within which a negation counts for it."""
_CAME_NEAR: Final = 5
"""Tokens from "from" to the verb of coming behind which those are named who came."""
_VERB_NEAR: Final = 12
"""Tokens from what a clause begins with to the verb behind which those are named who come."""


def find_comers(facts: Facts, clause: Clause) -> None:
    """Add who is named of those who come to an event: "Among the guests at the summit were leaders of A and B".

    Also without "among", where who they are is said right behind: "Speakers at the forum included X", "Also expected
    are A and B", "On the guest list is X".
    """
    opener = next((i for i in clause.at(_opening_words()) if i < clause.first + _OPENING), None)
    if opener is None or clause.has("absent"):
        return
    verbs = sorted(i for i in (*clause.at(_WORDS.are), *_came_from(clause)) if i > opener)
    if not verbs:
        return
    verb = next((index for index in verbs if _names(clause, index)), verbs[0])
    events = _of_comers(clause, opener, verb)
    begin = verb + 1 + (clause.reading.keys[verb + 1 : verb + 2] == ["lain"])
    listed = [*actors_listed(clause, begin)[0], *_alongside(clause, verb)]
    people = [span for span in clause.after(verb, "Person") if not span.anaphor]
    states = [span for span in clause.after(verb, "State") if clause.reading.key_before(span.first) != "in"]
    ahead = not _WORDS.ahead.isdisjoint(clause.reading.keys[opener:verb])
    for event in events:
        known = event.planned is None or bool(event.last)
        modality = "planned" if ahead and known and not clause.is_over(event) else ""
        attend_for(facts, clause, list(dict.fromkeys([*listed, *people])) or states, event, modality)


@cache
def _opening_words() -> frozenset[str]:
    """The words that a clause begins with on those who come."""
    return _WORDS.among | _WORDS.comers | _WORDS.coming | _WORDS.lists


def _of_comers(clause: Clause, opener: int, verb: int) -> list[Entity]:
    """The events to which those come whom a clause begins with, up to the verb behind which they are named."""
    keys = clause.reading.keys
    named = [span for span in clause.events() if opener < span.first < verb]
    if _begins_with_coming(clause, opener, verb) or _is_on_list(clause, opener, verb):
        return entities(clause.group(named[0], EVENTS)) if named else _gathering(clause)
    if _WORDS.comers.isdisjoint(keys[opener : opener + _COMERS_NEAR]):
        return []
    among = keys[opener] in _WORDS.among
    if named:
        # "... ialah para menteri A dan mitra, yakni B"
        told = verb <= named[0].last or keys[named[0].last] in _WORDS.are or keys[verb] in _WORDS.origins
        return [named[0].entity] if among or (told and _names(clause, verb)) else []
    if among and not _WORDS.coming.isdisjoint(keys[opener:verb]):
        return _gathering(clause)
    nouns = clause.event.name.lower().split() if clause.event is not None else []
    # "Speakers were X and Y.", "Speakers at the seminar were X and Y."
    direct = clause.one_event and (keys[verb - 1] in _WORDS.invited or keys[verb - 1] in nouns)
    meant = clause.event is not None and (direct or clause.bare_noun in keys[opener:verb])
    return [clause.event] if clause.event is not None and meant and (among or _names(clause, verb)) else []


def _gathering(clause: Clause) -> list[Entity]:
    """The event to which guests come: the one spoken of, with its twins; of several the one that the text is about."""
    return clause.scene if clause.one_event else first_of_text(clause.reading)


def _begins_with_coming(clause: Clause, opener: int, verb: int) -> bool:
    """Whether a clause begins with a word of coming, and who comes is named behind its verb: "Also expected are"."""
    keys = clause.reading.keys
    before = keys[clause.first : opener]
    named = [span for span in clause.events() if opener < span.first < verb]
    if keys[opener] not in _WORDS.coming or not _WORDS.before_coming.issuperset(before):
        return False
    if verb > max([opener, *(span.last for span in named)]) + _NEAR:
        return False
    if keys[opener] in _WORDS.taking and keys[opener + 1] not in _WORDS.part:
        return False  # "Taking over were A and B"
    alone = keys[opener] in _WORDS.coming_beside and not before
    aims = keys[opener + 1 : named[0].first if named else verb]
    return not alone and _WORDS.other_aims.isdisjoint(aims) and _names(clause, verb)


def _is_on_list(clause: Clause, opener: int, verb: int) -> bool:
    """Whether those named behind a verb are told to be on the list of guests: "The guest list includes X"."""
    keys = clause.reading.keys
    first = next((i for i in range(opener, verb) if _guest_lists().at(keys, i, clause.last)), None)
    meal = not _WORDS.meals.isdisjoint(keys[opener:verb])
    return first is not None and verb <= clause.first + _VERB_NEAR and not meal and _names(clause, verb)


@cache
def _guest_lists() -> Phrases:
    return plain_phrases(_WORDS.guest_lists)


def _names(clause: Clause, verb: int) -> bool:
    """Whether a verb behind those who come to an event says who they are: who is named stands right behind it."""
    beside = verb + 1 + (clause.reading.keys[verb + 1 : verb + 2] == ["the"])
    named = [*clause.of("Role"), *clause.of(*ACTORS)]
    begins = {span.first for span in named} | {begin_of(clause, person) for person in clause.of("Person")}
    listed = (
        beside in begins
        or not _DELEGATIONS.envoys.isdisjoint(clause.reading.keys[beside : beside + 1])
        or bool(offices_at(clause, verb + 1))
        or bool(_alongside(clause, verb))
    )
    return clause.reading.keys[verb] in _WORDS.include or listed


def _came_from(clause: Clause) -> list[int]:
    """The words before the states that those come from of whom a clause tells: "Participants came | from A"."""
    return [i for i in clause.at(_WORDS.origins) if clause.reading.key_before(i) in _WORDS.came]


def _alongside(clause: Clause, verb: int) -> list[Span]:
    """The bodies told behind a verb to come as well: "were officials of its members, together with the | WHO"."""
    keys = clause.reading.keys
    for signal in clause.signals("company") if keys[verb] in _WORDS.being else ():
        first = signal.last + (keys[signal.last : signal.last + 1] == ["the"])
        body = next((span for span in clause.of(*BODIES) if span.first == first > verb), None)
        if body is not None and not belongs(clause, body):
            return [span for span in clause.group(body, BODIES) if not is_only_forum(span.entity)]
    return []


def find_arrivals(facts: Facts, clause: Clause) -> None:
    """Add who is named behind a verb of coming and where he came from: "From Oslo came X", "Dari luar ASEAN datang"."""
    keys = clause.reading.keys
    if keys[clause.first] not in _WORDS.origins or clause.events():
        return
    verb = next((i for i in clause.at(_WORDS.came) if clause.first < i <= clause.first + _CAME_NEAR), None)
    if verb is None or (not offices_at(clause, verb + 1) and _WORDS.outside.isdisjoint(keys[clause.first : verb])):
        return
    for event in events_for(clause, verb):
        attend_for(facts, clause, actors_listed(clause, verb + 1)[0], event)


def find_companions(facts: Facts, clause: Clause) -> None:
    """Add who is named as with somebody of whom the text said last that he attends: "With him were X and Y"."""
    beside = next((end for end, _ in _beside_him().at(clause.reading.keys, clause.first, clause.last)), None)
    said = facts.last("attends") if beside is not None else None
    if beside is None or said is None or said.modality == "negated" or clause.events():
        return
    begin = beside + (clause.reading.keys[beside : beside + 1] != [] and clause.reading.keys[beside] in _WORDS.are)
    people = [span for span in actors_listed(clause, begin)[0] if span.entity.type == "Person"]
    told = {fact.object for fact in facts.found.values() if (fact.subject, fact.start) == (said.subject, said.start)}
    for event in entities(span for span in clause.reading.ordered() if span.entity.type in EVENTS):
        if event.name in told:
            attend_for(facts, clause, people, event, said.modality)


@cache
def _beside_him() -> Phrases:
    return plain_phrases(_WORDS.beside_him)


def find_those_among(facts: Facts, clause: Clause) -> None:
    """Add who is said to be one of those who speak or are guests at an event: "X and Y are among the speakers"."""
    keys = clause.reading.keys
    for index in clause.at(_WORDS.among):
        nouns = [i for i in range(index + 1, min(index + _NEAR, clause.last)) if keys[i] in _WORDS.invited]
        if not nouns or keys[index - 1] not in _WORDS.are or index == clause.first:
            continue
        people = clause.before(index, "Person")
        named = [span.entity for span in clause.after(nouns[0], *EVENTS)[:1]]
        spoken = clause.scene if clause.one_event and not clause.events() else []
        for event in named or spoken if people else ():
            attend_for(facts, clause, clause.group(people[0], ("Person",)), event)


def find_awaited(facts: Facts, clause: Clause) -> None:
    """Add who is said to be expected or to have confirmed, and nothing else: "A and President X are expected too"."""
    keys = clause.reading.keys
    for index in clause.at(_awaited().starts):
        for end, _ in _awaited().at(keys, index, clause.last):
            if end < clause.last and keys[end] not in _WORDS.behind_awaited:
                continue
            if any(index - _DENIED_NEAR <= signal.first < index for signal in clause.signals("not")):
                continue
            awaited = listed_before(clause, index, bare=True)
            for event in (events_for(clause, end) or _gathering(clause)) if awaited else ():
                attend_for(facts, clause, [*awaited, *likewise(clause, end)], event)


@cache
def _awaited() -> Phrases:
    return plain_phrases(_WORDS.awaited)
