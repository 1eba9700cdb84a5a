"""What carries out initiatives and documents, and where."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.clauses.back_references import named_last, pointed_to
from aseankg.extract.rules.clauses.belonging import belongs
from aseankg.extract.rules.clauses.clauses import Clause, extent
from aseankg.extract.rules.clauses.facts import needs
from aseankg.extract.rules.reading.reading import ACTORS, EVENTS, PLACES, WORKS, Span
from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.clauses.facts import Facts
    from aseankg.extract.rules.reading.triggers import Trigger

_WORDS: Final = WordLists("implementation")
_SIGNERS: Final = WordLists("signers")
_OBJECT_NEAR: Final = 10
"""Tokens behind a verb within which what is carried out begins."""
_BOTH: Final = 2
"""Works of a clause one of which carries out the other."""
_COUNTED_NEAR: Final = 6
"""Tokens behind a verb within which a list of places that are counted is opened."""
_PLACE_NEAR: Final = 2
"""Tokens behind a verb, days apart, within which the place begins."""


@needs("Initiative", "implement", "implement-by", "implement-in")
def find_implementation(facts: Facts, clause: Clause) -> None:
    """Add what the clause says carries something out, and where programmes are."""
    for rule, trigger in clause.ruled(_RULES):
        rule(facts, clause, trigger)
    for span in clause.of("Initiative") if not (clause.holds.isdisjoint(PLACES) or clause.events()) else ():
        _placed(facts, clause, span)


def _implement(facts: Facts, clause: Clause, trigger: Trigger) -> None:
    """What carries something out is the subject of the verb, or what a pronoun before it points to."""
    right = clause.after(trigger.last, *WORKS)
    if not right or (_is_bare_noun(clause, trigger) and clause.reading.keys[clause.first] not in _WORDS.as_what):
        return
    named = clause.before(trigger.first, *WORKS, *ACTORS, *EVENTS) or _fronted(clause, trigger, right)
    if named and named[0].entity.type == "State" and right[0].first <= trigger.last + _PLACE_NEAR:
        _carry_out(facts, clause, trigger, named[0])
    left = next((span for span in named[:1] if span.entity.type in WORKS), None)
    doer = left if named else pointed_to(clause, trigger.first, "OutcomeDocument")
    wished = not _WORDS.wishing.isdisjoint(clause.reading.keys[left.last if left else clause.first : trigger.first])
    if doer is not None and not wished and right[0].first <= trigger.last + _OBJECT_NEAR:
        for work in clause.group(right[0], WORKS):
            words = (min(left.first if left is not None else trigger.first, work.first), work.last)
            facts.add(doer.entity, "implements", work.entity, clause.modality(trigger), words)


def _fronted(clause: Clause, trigger: Trigger, works: list[Span]) -> list[Span]:
    """What carries out the work that a clause begins by naming: "As a follow-up to the X Plan, the Y Fund started"."""
    keys = clause.reading.keys
    if len(works) < _BOTH or trigger.first > clause.first + 1 or keys[clause.first] not in _WORDS.as_what:
        return []
    return works[1:2] if keys[works[0].last : works[0].last + 1] == [","] else []


def _carry_out(facts: Facts, clause: Clause, trigger: Trigger, state: Span) -> None:
    """Add that what a state carries out is so there: "Laos has implemented the X", nothing but auxiliaries between."""
    between = clause.reading.keys[state.last : trigger.first]
    initiative = next(iter(clause.after(trigger.last, "Initiative")), None)
    if initiative is None or belongs(clause, state) or not _WORDS.auxiliaries.issuperset(between):
        return
    for place in clause.group(state, ("State",)) if initiative.first <= trigger.last + _PLACE_NEAR else ():
        words = (place.first, initiative.last)
        facts.add(initiative.entity, "implemented_in", place.entity, clause.modality(trigger), words)


def _is_bare_noun(clause: Clause, trigger: Trigger) -> bool:
    """Whether a signal is a noun, and nothing is said to be it: "pelaksanaan X", but not "adalah pelaksanaan X"."""
    keys, first = clause.reading.keys, trigger.first
    return keys[first] in _WORDS.carrying_out and _WORDS.copulas.isdisjoint(keys[first - 2 : first])


def _placed(facts: Facts, clause: Clause, span: Span) -> None:
    """Where a programme is that a city right behind it places, "platform JAKI di Jakarta", or that a city has."""
    if span.entity.thing is not None or span.entity.name.startswith("ASEAN "):
        return  # those of ASEAN are no programme of one city
    behind = clause.reading.keys[span.last : span.last + 1]
    near = not _WORDS.placing.isdisjoint(behind) and not clause.has("held", "attend", "launch", "launch-by")
    city = next((place for place in clause.of("City") if near and place.first == span.last + 1), None)
    city = city or _owner(clause, span)
    if city is not None:
        facts.add(span.entity, "implemented_in", city.entity, clause.modality(None), extent(span, city))


def _owner(clause: Clause, programme: Span) -> Span | None:
    """The city or state that a verb says to have or run a programme: "Medan memiliki aplikasi X", "Laos runs the X"."""
    keys = clause.reading.keys
    first = clause.group(programme, ("Initiative",))[0].first
    city = next(iter(clause.before(first, *PLACES)), None)
    between = keys[city.last : first] if city is not None else []
    if city is not None and city.entity.type == "City" and _is_shown_with(clause, city, between):
        return city
    if city is None or keys[city.first - 1] in _WORDS.places:
        return None
    runs = not _WORDS.running.isdisjoint(between)
    alone = all(key in _WORDS.running or key in _WORDS.beside_running for key in between)
    return city if runs and alone else None


def _is_shown_with(clause: Clause, city: Span, between: list[str]) -> bool:
    """Whether only small words part a city from what it has: "Manila with its X", "in Cebu the X", "Davao's X"."""
    reading = clause.reading
    if reading.tokens[city.last - 1].is_possessive:
        return _WORDS.articles.issuperset(between)
    if between[:1] and between[0] in _WORDS.having:
        return _WORDS.articles.issuperset(between[1:])
    return between == ["the"] and reading.key_before(city.first) == "in"


def _implemented_in(facts: Facts, clause: Clause, trigger: Trigger) -> None:
    """Where something is carried out: the states and cities right behind the verb."""
    if trigger.kind == "held" and (clause.events() or clause.reading.keys[trigger.first] not in _WORDS.held):
        return
    reach = max((day.last for day in clause.dates if day.first <= trigger.last + _PLACE_NEAR), default=trigger.last)
    reach = _past_count(clause, max(reach, trigger.last)) + _PLACE_NEAR
    places = [span for span in clause.after(trigger.last, *PLACES) if span.first <= reach]
    named = clause.before(trigger.first, "Initiative")
    left = [span for span in named if not _is_means(clause, span)]
    doer = next(iter(left), None) if named else pointed_to(clause, trigger.first, "Initiative")
    if not places or doer is None or (trigger.kind == "held" and not left):
        return
    for place in clause.group(places[0], PLACES):
        words = clause.extent(doer, place, trigger)
        facts.add(doer.entity, "implemented_in", place.entity, clause.modality(trigger), words)


def _is_means(clause: Clause, initiative: Span) -> bool:
    """Whether an initiative is only that by which something else is carried out: "funded by the EU through | X"."""
    keys, step = clause.reading.keys, initiative.first - 1
    return keys[step - (keys[step] == "the")] in _WORDS.means


def _past_count(clause: Clause, index: int) -> int:
    """The token that opens a list of places which are counted before: "in three states, | namely"; else the same."""
    keys, last = clause.reading.keys, min(index + _COUNTED_NEAR, clause.last)
    opener = next((i for i in range(index, last) if keys[i] in _SIGNERS.listing), None)
    return index if opener is None or _SIGNERS.counted.isdisjoint(keys[index:opener]) else opener


def _implemented_by(facts: Facts, clause: Clause, trigger: Trigger) -> None:
    """What carries something out stands behind the verb, with the state in which it does so before."""
    left, right = clause.before(trigger.first, *WORKS), clause.after(trigger.last, *WORKS)
    if not right:
        return
    doer, modality = right[0], clause.modality(trigger)
    original = left[0] if left else named_last(clause, trigger.first, "Initiative")
    if original is not None:
        facts.add(doer.entity, "implements", original.entity, modality, (clause.first, doer.last))
    state = next(iter(clause.of("State")), None)
    if state is not None and state.first < trigger.first:
        facts.add(doer.entity, "implemented_in", state.entity, modality, extent(state, doer))
    elif (home := _at_home(clause)) is not None:
        facts.add(doer.entity, "implemented_in", home.entity, modality, (clause.first, doer.last))


def _at_home(clause: Clause) -> Span | None:
    """The "dalam negeri", at home, of an Indonesian clause, which is a mention of Indonesia."""
    reading = clause.reading
    if reading.source.language != "id" or "negeri" not in clause.keys:
        return None
    for index in range(clause.first, clause.last - 1):
        if reading.keys[index : index + 2] == ["dalam", "negeri"]:
            return reading.add(Span(index, index + 2, reading.entity("State", "Indonesia", "state/id")))
    return None


_RULES: Final = {
    "implement": _implement,
    "implement-by": _implemented_by,
    "implement-in": _implemented_in,
    "held": _implemented_in,
}
