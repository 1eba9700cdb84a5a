"""The terms of an ontology with their labels, definitions, notes, sources, examples and axioms."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from rdflib import DCTERMS, OWL, RDF, RDFS, SKOS, BNode, Graph, Literal, URIRef
from rdflib.term import Node

from aseankg.errors import InputError
from aseankg.sources.ontology.axioms import Axiom, read_axioms
from aseankg.sources.ontology.expressions import Expression, Name, names

_KINDS = {
    "class": OWL.Class,
    "object": OWL.ObjectProperty,
    "datatype": OWL.DatatypeProperty,
    "annotation": OWL.AnnotationProperty,
    "individual": OWL.NamedIndividual,
}
_READ_ELSEWHERE = {
    DCTERMS.source, RDF.type, RDFS.comment, RDFS.domain, RDFS.isDefinedBy, RDFS.label, RDFS.range, RDFS.subClassOf,
    RDFS.subPropertyOf, SKOS.altLabel, SKOS.definition, SKOS.example, SKOS.prefLabel, OWL.deprecated,
    OWL.differentFrom, OWL.disjointUnionOf, OWL.disjointWith, OWL.equivalentClass, OWL.equivalentProperty, OWL.hasKey,
    OWL.inverseOf, OWL.propertyChainAxiom, OWL.propertyDisjointWith, OWL.sameAs,
}  # fmt: skip

# The type's name for packages that do not import rdflib.
OntologyGraph = Graph
Texts = Mapping[str, tuple[str, ...]]
Value = str | Name


@dataclass(frozen=True)
class Term:
    """One class, property or individual; texts are by language, "" for those without one."""

    iri: str
    kind: str
    labels: Texts
    alternatives: Texts
    definitions: Texts
    notes: Texts
    sources: tuple[Value, ...]
    examples: tuple[str, ...]
    axioms: tuple[Axiom, ...]
    statements: tuple[tuple[str, Value], ...]
    deprecated: bool

    def said(self, kind: str) -> list[Expression]:
        """The other sides of this term's axioms of one kind."""
        return [axiom.expression for axiom in self.axioms if axiom.kind == kind]

    def named(self, kind: str) -> list[str]:
        """The IRIs named in this term's axioms of one kind, each once."""
        return list(dict.fromkeys(name for expression in self.said(kind) for name in names(expression)))


@dataclass(frozen=True)
class Ontology:
    """An ontology: what it says of itself, its own terms, and the terms of others that it declares."""

    iri: str
    titles: Texts
    descriptions: Texts
    statements: tuple[tuple[str, Value], ...]
    terms: tuple[Term, ...]
    foreign: tuple[Term, ...]

    def stated(self, predicate: str) -> list[Value]:
        """What the ontology says of itself with one property."""
        return [value for name, value in self.statements if name == predicate]


def read_ontology(graph: Graph, namespace: str) -> Ontology:
    """The ontology of a graph; its own terms are those in `namespace`. Raises `InputError` where none is declared."""
    headers = sorted(str(node) for node in graph.subjects(RDF.type, OWL.Ontology) if isinstance(node, URIRef))
    if not headers:
        raise InputError("the ontology declares no owl:Ontology; add one with dcterms:title and owl:versionInfo")
    header = URIRef(headers[0])
    terms = _read_terms(graph)
    return Ontology(
        iri=str(header),
        titles=_texts(graph, header, DCTERMS.title, RDFS.label),
        descriptions=_texts(graph, header, DCTERMS.description, RDFS.comment),
        statements=_statements(graph, header, {RDF.type, DCTERMS.title, DCTERMS.description, RDFS.comment}),
        terms=tuple(term for term in terms if term.iri.startswith(namespace)),
        foreign=tuple(term for term in terms if not term.iri.startswith(namespace)),
    )


def _read_terms(graph: Graph) -> list[Term]:
    axioms = read_axioms(graph)
    kinds: dict[str, str] = {}
    for kind, declared in _KINDS.items():
        for node in graph.subjects(RDF.type, declared):
            if isinstance(node, URIRef):
                kinds.setdefault(str(node), kind)
    return [_read_term(graph, iri, kind, axioms.get(iri, ())) for iri, kind in sorted(kinds.items())]


def _read_term(graph: Graph, iri: str, kind: str, axioms: tuple[Axiom, ...]) -> Term:
    node = URIRef(iri)
    return Term(
        iri=iri,
        kind=kind,
        labels=_texts(graph, node, RDFS.label, SKOS.prefLabel),
        alternatives=_texts(graph, node, SKOS.altLabel),
        definitions=_texts(graph, node, SKOS.definition),
        notes=_texts(graph, node, RDFS.comment),
        sources=tuple(_sorted_values(graph.objects(node, DCTERMS.source))),
        examples=tuple(sorted(str(value) for value in graph.objects(node, SKOS.example))),
        axioms=axioms,
        statements=_statements(graph, node, _READ_ELSEWHERE),
        deprecated=bool(graph.value(node, OWL.deprecated)),
    )


def _texts(graph: Graph, node: Node, *predicates: URIRef) -> Texts:
    """The literals of the first of these properties that has any, by language."""
    for predicate in predicates:
        found: dict[str, list[str]] = {}
        for value in graph.objects(node, predicate):
            if isinstance(value, Literal):
                found.setdefault(value.language or "", []).append(str(value))
        if found:
            return {language: tuple(sorted(found[language])) for language in sorted(found)}
    return {}


def _statements(graph: Graph, node: Node, left_out: set[URIRef]) -> tuple[tuple[str, Value], ...]:
    rest = {predicate for predicate in graph.predicates(node) if predicate not in left_out}
    return tuple(
        (str(predicate), value)
        for predicate in sorted(rest, key=str)
        for value in _sorted_values(graph.objects(node, predicate))
    )


def _sorted_values(values: Iterable[Node]) -> list[Value]:
    """IRIs and literals, each once; blank nodes have no name to sort by and are told by the axioms."""
    known = {
        Name(str(value)) if isinstance(value, URIRef) else str(value)
        for value in values
        if not isinstance(value, BNode)
    }
    return sorted(known, key=lambda value: (isinstance(value, Name), str(value)))
