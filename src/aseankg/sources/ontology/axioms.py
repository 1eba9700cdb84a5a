"""What an ontology says of each term: its axioms, those told from the other end included."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from rdflib import OWL, RDF, RDFS, BNode, Graph, URIRef
from rdflib.collection import Collection
from rdflib.term import Node

from aseankg.sources.ontology.expressions import Expression, Name, names, plain, read_expression, read_sequence

# The kinds of axioms, in the order in which a reader meets them.
KINDS = (
    "characteristic", "type", "equivalentClass", "subClassOf", "superClassOf", "restriction", "disjointUnionOf",
    "disjointWith", "hasKey", "equivalentProperty", "subPropertyOf", "superPropertyOf", "inverseOf", "domain", "range",
    "propertyChainAxiom", "propertyDisjointWith", "hasInstance", "sameAs", "differentFrom", "inDomainOf", "inRangeOf",
)  # fmt: skip

CHARACTERISTICS = (
    "FunctionalProperty", "InverseFunctionalProperty", "TransitiveProperty", "SymmetricProperty",
    "AsymmetricProperty", "ReflexiveProperty", "IrreflexiveProperty",
)  # fmt: skip

_DIRECT = {
    "equivalentClass": OWL.equivalentClass,
    "equivalentProperty": OWL.equivalentProperty,
    "subPropertyOf": RDFS.subPropertyOf,
    "domain": RDFS.domain,
    "range": RDFS.range,
    "sameAs": OWL.sameAs,
}
_SEQUENCES = {
    "disjointUnionOf": (OWL.disjointUnionOf, ", "),
    "hasKey": (OWL.hasKey, ", "),
    "propertyChainAxiom": (OWL.propertyChainAxiom, " o "),
}
_MUTUAL = {
    "disjointWith": OWL.disjointWith,
    "propertyDisjointWith": OWL.propertyDisjointWith,
    "inverseOf": OWL.inverseOf,
    "differentFrom": OWL.differentFrom,
}
_GROUPS = {
    "disjointWith": (OWL.AllDisjointClasses, OWL.members),
    "propertyDisjointWith": (OWL.AllDisjointProperties, OWL.members),
    "differentFrom": (OWL.AllDifferent, OWL.distinctMembers),
}
_REVERSED = {
    "subClassOf": "superClassOf",
    "subPropertyOf": "superPropertyOf",
    "type": "hasInstance",
    "domain": "inDomainOf",
    "range": "inRangeOf",
}


@dataclass(frozen=True)
class Axiom:
    """One thing said of a term: its kind, one of `KINDS`, and the other side."""

    kind: str
    expression: Expression


def read_axioms(graph: Graph) -> dict[str, tuple[Axiom, ...]]:
    """What an ontology says of each IRI, by kind and then by text."""
    found: dict[str, set[Axiom]] = defaultdict(set)
    for subject, axiom in _all_axioms(graph):
        found[subject].add(axiom)
        if axiom.kind in _REVERSED:
            for name in names(axiom.expression):
                found[name].add(Axiom(_REVERSED[axiom.kind], (Name(subject),)))
    return {subject: tuple(sorted(axioms, key=_order)) for subject, axioms in found.items()}


def _order(axiom: Axiom) -> tuple[int, str]:
    return KINDS.index(axiom.kind), plain(axiom.expression)


def _all_axioms(graph: Graph) -> Iterator[tuple[str, Axiom]]:
    yield from _direct(graph)
    yield from _superclasses(graph)
    yield from _types(graph)
    yield from _mutual(graph)
    yield from _grouped(graph)


def _direct(graph: Graph) -> Iterator[tuple[str, Axiom]]:
    for kind, predicate in _DIRECT.items():
        for subject, value in _said(graph, predicate):
            yield subject, Axiom(kind, read_expression(graph, value))
    for kind, (predicate, between) in _SEQUENCES.items():
        for subject, value in _said(graph, predicate):
            yield subject, Axiom(kind, read_sequence(graph, value, between))


def _superclasses(graph: Graph) -> Iterator[tuple[str, Axiom]]:
    for subject, value in _said(graph, RDFS.subClassOf):
        kind = "subClassOf" if isinstance(value, URIRef) else "restriction"
        yield subject, Axiom(kind, read_expression(graph, value))


def _types(graph: Graph) -> Iterator[tuple[str, Axiom]]:
    for subject, value in _said(graph, RDF.type):
        local = str(value).removeprefix(str(OWL))
        if local in CHARACTERISTICS:
            yield subject, Axiom("characteristic", (local,))
        elif isinstance(value, URIRef) and not value.startswith(str(OWL)):
            yield subject, Axiom("type", (Name(str(value)),))


def _mutual(graph: Graph) -> Iterator[tuple[str, Axiom]]:
    for kind, predicate in _MUTUAL.items():
        for subject, value in _said(graph, predicate):
            yield subject, Axiom(kind, read_expression(graph, value))
            if isinstance(value, URIRef):
                yield str(value), Axiom(kind, (Name(subject),))


def _grouped(graph: Graph) -> Iterator[tuple[str, Axiom]]:
    """Each member of a group of which all are disjoint, or different, against each other member."""
    for kind, (group, predicate) in _GROUPS.items():
        for node in graph.subjects(RDF.type, group):
            for head in graph.objects(node, predicate):
                yield from _pairs(graph, kind, list(Collection(graph, head)))


def _pairs(graph: Graph, kind: str, members: list[Node]) -> Iterator[tuple[str, Axiom]]:
    for member in members:
        if not isinstance(member, URIRef):
            continue
        for other in members:
            if other != member:
                yield str(member), Axiom(kind, read_expression(graph, other))


def _said(graph: Graph, predicate: URIRef) -> Iterator[tuple[str, Node]]:
    for subject, value in graph.subject_objects(predicate):
        if not isinstance(subject, BNode):
            yield str(subject), value
