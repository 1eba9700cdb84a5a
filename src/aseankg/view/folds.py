"""Folding: what says who, in which role and when is drawn as one line between what it connects.

A tenure, membership, participation or commitment is a thing of its own in the graph, with its own facts and sources.
Drawn as a node it would hide the very relation that it states.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from aseankg.namespaces import ASEAN, GEO
from aseankg.view.vocabulary import NAMING, PLANNED, TYPE

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Mapping

    from aseankg.view.facts import Fact
    from aseankg.view.vocabulary import Vocabulary

# Class: the property that names where the line starts, the one that names where it ends, and the short form that
# is inferred from it and would draw the same line again.
FOLDED: dict[str, tuple[str, str, str | None]] = {
    ASEAN + "Tenure": (ASEAN + "holder", ASEAN + "post", None),
    ASEAN + "Membership": (ASEAN + "member", ASEAN + "memberOf", ASEAN + "participatesIn"),
    ASEAN + "Participation": (ASEAN + "participant", ASEAN + "atMeeting", ASEAN + "attended"),
    ASEAN + "Commitment": (ASEAN + "inDocument", ASEAN + "concerns", None),
}
_GEOMETRY = GEO + "hasGeometry"
_STATUS = ASEAN + "status"
_CONFIRMED = ASEAN + "Confirmed"


@dataclass(frozen=True)
class Edge:
    """A relation between two things: one fact, or a folded thing (`about`) with all of its facts.

    `back` is the property that names the relation seen from its object, where the ontology has one.
    """

    subject: str
    predicate: str
    object: str
    facts: tuple[Fact, ...]
    about: str | None = None
    back: str | None = None
    planned: bool = False
    inferred: bool = False


def fold_geometries(facts: Iterable[Fact]) -> list[Fact]:
    """The facts with each geometry's co-ordinates said of the place itself."""
    facts = list(facts)
    places = {fact.value.text: fact.subject for fact in facts if fact.predicate == _GEOMETRY}
    kept = (fact for fact in facts if fact.predicate != _GEOMETRY)
    return [
        replace(fact, subject=places[fact.subject]) if fact.subject in places else fact
        for fact in kept
        if fact.subject not in places or fact.predicate == GEO + "asWKT"
    ]


def fold_edges(facts: Iterable[Fact], classes: Mapping[str, Iterable[str]]) -> list[Edge]:
    """The edges of all things of the `FOLDED` classes that name both of their ends."""
    by_subject: dict[str, list[Fact]] = defaultdict(list)
    for fact in facts:
        if any(cls in FOLDED for cls in classes.get(fact.subject, ())):
            by_subject[fact.subject].append(fact)
    return [
        edge
        for about, said in by_subject.items()
        for cls in sorted(set(classes[about]) & FOLDED.keys())
        for edge in _edges_of(about, said, *FOLDED[cls][:2])
    ]


def _edges_of(about: str, said: list[Fact], start: str, end: str) -> list[Edge]:
    """One edge for each end, and one from the start to each other thing that is named (a prioritised topic)."""
    own = tuple(fact for fact in said if fact.predicate != TYPE and fact.predicate not in NAMING)
    statuses = {fact.value.text for fact in own if fact.predicate == _STATUS}
    planned = PLANNED in statuses and _CONFIRMED not in statuses
    own = tuple(replace(fact, planned=fact.planned or planned) for fact in own)
    starts = dict.fromkeys(fact.value.text for fact in own if fact.predicate == start)
    ends = dict.fromkeys(
        (fact.predicate, fact.value.text) for fact in own if fact.predicate != start and not fact.value.is_literal
    )
    if not starts or not any(name == end for name, _ in ends):
        return []
    return [
        Edge(first, name, last, own, about, start if name == end else None, planned)
        for first in starts
        for name, last in ends
    ]


def drop_short_forms(edges: Iterable[Edge]) -> list[Edge]:
    """The edges without inferred ones that say again, in shorter or more general words, what connects their ends."""
    edges = list(edges)
    stated = {(edge.subject, edge.object) for edge in edges if not edge.inferred and not edge.about}
    folded = {(edge.subject, edge.predicate, edge.object) for edge in edges if edge.about}
    long_forms = {short: end for _, end, short in FOLDED.values() if short}
    return [
        edge
        for edge in edges
        if not edge.inferred
        or (
            (edge.subject, edge.object) not in stated
            and (edge.subject, long_forms.get(edge.predicate), edge.object) not in folded
        )
    ]


def drop_shortcuts(edges: Iterable[Edge], used: Container[str]) -> list[Edge]:
    """The edges without the inferred ones that stated edges lead to, or whose property is none that sources `used`."""
    edges = list(edges)
    steps: dict[tuple[str, str], set[str]] = defaultdict(set)
    for edge in edges:
        if not edge.inferred:
            steps[edge.predicate, edge.subject].add(edge.object)
    return [edge for edge in edges if not edge.inferred or (edge.predicate in used and not _leads(steps, edge))]


def _leads(steps: Mapping[tuple[str, str], set[str]], edge: Edge) -> bool:
    reached: set[str] = set()
    waiting = {edge.subject}
    while waiting:
        reached |= waiting
        waiting = {last for first in waiting for last in steps.get((edge.predicate, first), ())} - reached
    return edge.object in reached


def canonical_facts(facts: Iterable[Fact], vocabulary: Vocabulary) -> list[Fact]:
    """The facts with each pair of inverse ones merged into one, which has the sources of both."""
    merged: dict[tuple[object, ...], Fact] = {}
    for fact in facts:
        turned = _turn(fact, vocabulary)
        key = (turned.subject, turned.predicate, turned.value)
        known = merged.get(key)
        if known is not None:
            sources = tuple(sorted({*known.sources, *turned.sources}))
            turned = replace(turned, sources=sources, inferred=known.inferred and turned.inferred)
        merged[key] = turned
    return list(merged.values())


def _turn(fact: Fact, vocabulary: Vocabulary) -> Fact:
    if fact.value.is_literal:
        return fact
    other = vocabulary.inverses.get(fact.predicate)
    backwards = fact.predicate in vocabulary.symmetric and fact.value.text < fact.subject
    if other is None and not backwards:
        return fact
    value = fact.value._replace(text=fact.subject)
    return replace(fact, subject=fact.value.text, predicate=other or fact.predicate, value=value)
