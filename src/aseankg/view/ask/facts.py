"""The facts that a page answers from, by named graph, so that `GRAPH ?source` says who says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aseankg.namespaces import DATASET, GEO, ONTOLOGY_GRAPH, PREFIXES, TOPIC
from aseankg.store.local import DefaultGraph, Quad, RdfFormat
from aseankg.store.local import serialise_triples as serialise
from aseankg.view.facts import name_of
from aseankg.view.vocabulary import LABEL, PREFERRED_LABEL, TITLE, TYPE

if TYPE_CHECKING:
    from collections.abc import Iterable

    from aseankg.store.local import LocalStore, Triple
    from aseankg.view.elements import Elements

_NAMING = frozenset({TYPE, LABEL, PREFERRED_LABEL, TITLE})
_GEOMETRY = GEO + "hasGeometry"
_EVERYTHING = "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }"


def whole_facts(store: LocalStore) -> bytes:
    """TriG with all that a store holds."""
    return _write(_all_quads(store))


def page_facts(store: LocalStore, elements: Elements, constructed: Iterable[Triple] = ()) -> bytes:
    """TriG with what a store says of the things, relations and sources of a picture, and what a query constructed.

    The ontology's own terms come along, and what the things outside the picture that are named in it are called.
    """
    inside = _subjects(elements)
    quads = _all_quads(store)
    inside |= {name_of(q.object) for q in quads if name_of(q.predicate) == _GEOMETRY and name_of(q.subject) in inside}
    kept = [quad for quad in quads if name_of(quad.subject) in inside or _is_term(quad)]
    named = {name_of(quad.object) for quad in kept} - inside
    names = [q for q in quads if name_of(q.subject) in named and name_of(q.predicate) in _NAMING and not _is_term(q)]
    made = [Quad(triple.subject, triple.predicate, triple.object, DefaultGraph()) for triple in constructed]
    return _write([*kept, *names, *made])


def _subjects(elements: Elements) -> set[str]:
    lines = (*elements.edges, *elements.undrawn)
    sources = {source for fact in elements.facts for source in fact.sources}
    about = {edge.about for edge in lines if edge.about}
    return {DATASET} | {node.iri for node in elements.nodes} | about | sources


def _is_term(quad: Quad) -> bool:
    return name_of(quad.graph_name) == ONTOLOGY_GRAPH and not name_of(quad.subject).startswith(TOPIC)


def _all_quads(store: LocalStore) -> list[Quad]:
    """The quads of the named graphs, and those of the default graph that none of them has."""
    named = list(store.quads())
    stated = {quad.triple for quad in named}
    if store.count("{ ?s ?p ?o }") == len(stated):
        return named
    own = [triple for triple in store.triples(_EVERYTHING) if triple not in stated]
    return [*named, *(Quad(triple.subject, triple.predicate, triple.object, DefaultGraph()) for triple in own)]


def _write(quads: Iterable[Quad]) -> bytes:
    ordered = sorted(set(quads), key=lambda quad: (str(quad.graph_name), str(quad)))
    return serialise(ordered, format=RdfFormat.TRIG, prefixes=PREFIXES) or b""
