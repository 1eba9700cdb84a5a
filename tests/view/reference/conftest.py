"""Fixtures: the real ontology, its page made with the miniature project's graph, and terms from lines of Turtle."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from rdflib import Graph

from aseankg.namespaces import ASEAN, OWL, PREFIXES, RDFS, SCHEMA
from aseankg.reason.graph import BuiltGraph
from aseankg.sources.ontology.alignments import Alignment
from aseankg.sources.ontology.terms import Ontology, Term, read_ontology
from aseankg.store.local import LocalStore
from aseankg.view.reference.page import write_reference

ORG = PREFIXES["org"]
_HEAD = "".join(f"@prefix {prefix}: <{base}> .\n" for prefix, base in PREFIXES.items())
_HEADER = '<https://w3id.org/aseankg/ontology> a owl:Ontology ; dcterms:title "T"@en , "J"@id .\n'
ALIGNMENTS = [
    Alignment(ASEAN + "Meeting", "broader", SCHEMA + "Event", RDFS + "subClassOf", SCHEMA, "schema:Event"),
    Alignment(ASEAN + "Post", "exact", ORG + "Post", OWL + "equivalentClass", ORG, "org:Post"),
]


@pytest.fixture(scope="session")
def store(tiny_graph: BuiltGraph) -> LocalStore:
    return tiny_graph.store


@pytest.fixture(scope="session")
def ontology(tiny_graph: BuiltGraph) -> Ontology:
    return read_ontology(tiny_graph.ontology, ASEAN)


@pytest.fixture(scope="session")
def terms(ontology: Ontology) -> dict[str, Term]:
    """The terms of the real ontology by local name."""
    return {term.iri.removeprefix(ASEAN): term for term in ontology.terms}


@pytest.fixture(scope="session")
def page(ontology: Ontology, store: LocalStore) -> str:
    return write_reference(ontology, store, ALIGNMENTS)


@pytest.fixture(scope="session")
def read() -> Callable[[str], Ontology]:
    """A function that reads an ontology of a few lines."""

    def parse(turtle: str) -> Ontology:
        return read_ontology(Graph().parse(data=_HEAD + _HEADER + turtle, format="turtle"), ASEAN)

    return parse
