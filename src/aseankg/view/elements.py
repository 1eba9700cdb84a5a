"""What is drawn, as plain data: nodes, the edges between them, and every fact about both with its sources."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from aseankg.namespaces import ASEAN, DATASET, DCTERMS, OWL, PREFIXES, RDFS, SCHEMA, SKOS, shorten
from aseankg.view.facts import Fact, fact_order, name_of, read_facts
from aseankg.view.folds import (
    FOLDED,
    Edge,
    canonical_facts,
    drop_short_forms,
    drop_shortcuts,
    fold_edges,
    fold_geometries,
)
from aseankg.view.vocabulary import (
    NAMING,
    PLANNED,
    TITLE,
    TYPE,
    Vocabulary,
    choose_labels,
    is_thing,
    read_vocabulary,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from aseankg.store.local import LocalStore, Triple

_THING = OWL + "Thing"
_HELD = ASEAN + "Held"
_STATUSES = (ASEAN + "status", ASEAN + "meetingStatus")
# Housekeeping of vocabularies and concept schemes.
_UNSHOWN = frozenset(
    {RDFS + "isDefinedBy", SKOS + "inScheme", SKOS + "topConceptOf", SKOS + "hasTopConcept", SKOS + "example"}
)
_VERSION = PREFIXES["dcat"] + "version"
_READ = ASEAN + "retrievedOn"


@dataclass(frozen=True)
class Node:
    """A thing that is drawn; `names` holds everything that it is called, in any language."""

    iri: str
    cls: str
    labels: Mapping[str, str]
    names: tuple[str, ...]
    planned: bool = False


@dataclass(frozen=True)
class Source:
    """What the catalogue says of a source; only the title is always there."""

    iri: str
    title: str
    publisher: str | None = None
    issued: str | None = None
    language: str | None = None
    url: str | None = None


@dataclass(frozen=True)
class Elements:
    """A picture: what is drawn, and what is said beside it.

    `undrawn` holds the relations of drawn things that no line shows: those to things outside the picture, and
    shortcuts. `labels` names every term and thing, drawn or not. Nodes in `reserve` wait until a reader calls them up;
    `left_out` counts those that were too many for a page.
    """

    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]
    undrawn: tuple[Edge, ...]
    facts: tuple[Fact, ...]
    sources: Mapping[str, Source]
    labels: Mapping[str, Mapping[str, str]]
    vocabulary: Vocabulary
    version: str | None = None
    as_of: str | None = None
    reserve: frozenset[str] = frozenset()
    left_out: int = 0


def read_elements(store: LocalStore, constructed: Iterable[Triple] = ()) -> Elements:
    """Everything that a store can show, and with it what a query `constructed`."""
    constructed = list(constructed)
    stored = read_facts(store, constructed)
    vocabulary = read_vocabulary(stored)
    facts = [
        replace(fact, planned=fact.predicate in vocabulary.planned or fact.value.text == PLANNED)
        for fact in canonical_facts(fold_geometries(stored), vocabulary)
        if fact.predicate not in _UNSHOWN
    ]
    classes = _classes(facts, vocabulary)
    folded = fold_edges(facts, classes)
    things = _things(classes, constructed) - {edge.about for edge in folded if edge.about}
    edges = drop_short_forms([*folded, *_direct_edges(facts, things)])
    edges = [edge for edge in edges if edge.subject in things and edge.object in things]
    shown = _shown_facts(facts, things, edges)
    return Elements(
        nodes=_nodes(things, classes, shown, vocabulary),
        edges=tuple(sorted(edges, key=_edge_order)),
        undrawn=(),
        facts=tuple(sorted(_without_broader_types(shown, classes), key=fact_order)),
        sources=_sources(stored),
        labels=vocabulary.labels,
        vocabulary=vocabulary,
        version=_version(stored),
    )


def narrow(whole: Elements, keep: Iterable[str], lines: Iterable[Edge] | None = None) -> Elements:
    """The part of a picture with these nodes and, of the edges between them, these `lines` or all.

    Inferred shortcuts are not drawn where the stated steps are.
    """
    kept = frozenset(keep)
    asked = whole.edges if lines is None else tuple(lines)
    inside = [edge for edge in asked if edge.subject in kept and edge.object in kept]
    used = {edge.predicate for edge in whole.edges if not edge.inferred}
    drawn = set(map(id, drop_shortcuts(inside, used)))
    touching = [edge for edge in whole.edges if edge.subject in kept or edge.object in kept]
    said = {fact for edge in touching for fact in edge.facts}
    return replace(
        whole,
        nodes=tuple(node for node in whole.nodes if node.iri in kept),
        edges=tuple(edge for edge in touching if id(edge) in drawn),
        undrawn=tuple(edge for edge in touching if id(edge) not in drawn),
        facts=tuple(fact for fact in whole.facts if fact.subject in kept or fact in said),
    )


def _classes(facts: Iterable[Fact], vocabulary: Vocabulary) -> dict[str, list[str]]:
    """The most specific classes of each thing, those that most sources state first; folded ones stay."""
    stated: dict[str, dict[str, int]] = defaultdict(dict)
    for fact in facts:
        if fact.predicate == TYPE and is_thing(fact.subject, fact.value.text):
            stated[fact.subject][fact.value.text] = len(fact.sources)
    return {
        thing: sorted(
            {*vocabulary.most_specific(found), *(found.keys() & FOLDED.keys())}, key=lambda cls: (-found[cls], cls)
        )
        for thing, found in stated.items()
    }


def _things(classes: Mapping[str, list[str]], constructed: Iterable[Triple]) -> set[str]:
    """All things with a class, and what a query made subject of a fact or put a line to."""
    things = set(classes)
    for triple in constructed:
        things.add(name_of(triple.subject))
    return {thing for thing in things if not thing.startswith(ASEAN) or thing in classes}


def _direct_edges(facts: Iterable[Fact], things: set[str]) -> list[Edge]:
    return [
        Edge(fact.subject, fact.predicate, fact.value.text, (fact,), planned=fact.planned, inferred=fact.inferred)
        for fact in facts
        if fact.predicate != TYPE and fact.subject in things and not fact.value.is_literal
    ]


def _shown_facts(facts: Iterable[Fact], things: set[str], edges: Iterable[Edge]) -> list[Fact]:
    """The facts of the edges and, of all others about things, those that an edge does not say already."""
    said = dict.fromkeys(fact for edge in edges for fact in edge.facts)
    own = (
        fact for fact in facts if fact.subject in things and (fact.value.is_literal or fact.value.text not in things)
    )
    return [*said, *own]


def _nodes(
    things: set[str], classes: Mapping[str, list[str]], facts: Iterable[Fact], vocabulary: Vocabulary
) -> tuple[Node, ...]:
    naming: dict[str, list[Fact]] = defaultdict(list)
    statuses: dict[str, set[str]] = defaultdict(set)
    for fact in facts:
        if fact.predicate in NAMING:
            naming[fact.subject].append(fact)
        elif fact.predicate in _STATUSES:
            statuses[fact.subject].add(fact.value.text)
    return tuple(
        Node(
            iri=thing,
            cls=classes[thing][0] if thing in classes else _THING,
            labels=vocabulary.labels.get(thing) or choose_labels(naming[thing]) or {"": shorten(thing)},
            names=tuple(sorted({fact.value.text for fact in naming[thing]})),
            planned=PLANNED in statuses[thing] and _HELD not in statuses[thing],
        )
        for thing in sorted(things)
    )


def _without_broader_types(facts: Iterable[Fact], classes: Mapping[str, list[str]]) -> list[Fact]:
    return [fact for fact in facts if fact.predicate != TYPE or fact.value.text in classes.get(fact.subject, ())]


def _sources(facts: Iterable[Fact]) -> dict[str, Source]:
    """All sources that facts name; one that the catalogue lacks is called by its prefixed name."""
    named = {source for fact in facts for source in fact.sources}
    said: dict[str, dict[str, str]] = defaultdict(dict)
    for fact in facts:
        if fact.subject in named:
            said[fact.subject].setdefault(fact.predicate, fact.value.text)
    return {
        iri: Source(
            iri=iri,
            title=said[iri].get(TITLE) or shorten(iri),
            publisher=said[iri].get(DCTERMS + "publisher"),
            issued=said[iri].get(DCTERMS + "issued"),
            language=said[iri].get(DCTERMS + "language"),
            url=said[iri].get(SCHEMA + "url"),
        )
        for iri in sorted(named)
    }


def _version(facts: Iterable[Fact]) -> str | None:
    """The version of the dataset, where the store says it; else what it is made from, the newest day of reading."""
    said: dict[str, list[str]] = defaultdict(list)
    for fact in facts:
        if (fact.subject == DATASET and fact.predicate == _VERSION) or fact.predicate == _READ:
            said[fact.predicate].append(fact.value.text)
    return max(said[_VERSION] or said[_READ], default=None)


def _edge_order(edge: Edge) -> tuple[str, ...]:
    return edge.subject, edge.object, edge.predicate, edge.about or ""
