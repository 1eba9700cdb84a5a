"""What the axioms forbid is found in the store, with the facts that cause it: what HermiT finds, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest
from rdflib import Graph

from aseankg.layout import shipped
from aseankg.reason.closure import infer
from aseankg.reason.contradictions import Contradiction, Fact, find_contradictions, stated_facts
from aseankg.reason.graph import BuiltGraph
from aseankg.sources.vocabulary import read_graph
from aseankg.store.memory import MemoryStore
from tests.test_ontology import ALLOWED, CONTRADICTIONS, EX, HEADER

SOURCE = "https://w3id.org/aseankg/source/s"
RDF_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"
ASEAN = "https://w3id.org/aseankg/ontology#"


@pytest.fixture(scope="module")
def ontology() -> Graph:
    """The ontology's triples; tests only read them."""
    return read_graph(shipped().ontology)


def store_of(facts: str, ontology: Graph, rules: Path) -> MemoryStore:
    """A store with some facts and what follows from them by the axioms alone."""
    store = MemoryStore()
    store.add_turtle((HEADER + facts).encode(), SOURCE)
    infer(store, ontology, rules)
    return store


def found(facts: str, ontology: Graph, rules: Path) -> list[Contradiction]:
    """The contradictions of some facts."""
    return find_contradictions(store_of(facts, ontology, rules), ontology)


@pytest.mark.parametrize("case", CONTRADICTIONS)
def test_what_hermit_finds_is_found(ontology: Graph, tmp_path: Path, case: str) -> None:
    assert found(CONTRADICTIONS[case], ontology, tmp_path)


def test_what_is_allowed_is_not_found(ontology: Graph, tmp_path: Path) -> None:
    assert found(ALLOWED, ontology, tmp_path) == []


def test_the_miniature_project_has_none(tiny_graph: BuiltGraph) -> None:
    assert find_contradictions(tiny_graph.store, tiny_graph.ontology) == []


@pytest.mark.parametrize(
    ("facts", "says"),
    [
        (":x a asean:Meeting , asean:Person .", "cannot be both a Meeting and a Person"),
        (":x a asean:Person ; asean:heldIn :y .", "cannot be both a Meeting and a Person"),
        (":x asean:implements :x .", "cannot have itself for implements"),
        (":c a asean:Commitment ; asean:concerns :p . :p a asean:Post .", "has a Post for concerns, which must be"),
        (":p a asean:Person ; asean:establishes :o .", "cannot be both an OutcomeDocument and a Person"),
        (":p a asean:Person ; asean:addressesTopic :t .",
         "is a Person, but what has addressesTopic must be an OutcomeDocument or an Initiative"),
        (":v asean:strength 10 .", "must have for strength >= 1 and <= 9"),
    ],
)  # fmt: skip
def test_contradiction_is_told_in_words(ontology: Graph, tmp_path: Path, facts: str, says: str) -> None:
    assert any(one.message.startswith(says) for one in found(facts, ontology, tmp_path))


def test_its_facts_are_those_that_the_source_states(ontology: Graph, tmp_path: Path) -> None:
    store = store_of(":b a asean:PressBriefing . :d asean:adoptedAt :b .", ontology, tmp_path)
    (contradiction,) = find_contradictions(store, ontology)
    assert contradiction.thing == EX + "b"
    assert stated_facts(store, ontology, contradiction.facts) == {
        Fact(EX + "b", RDF_TYPE, ASEAN + "PressBriefing"): [SOURCE],
        Fact(EX + "d", ASEAN + "adoptedAt", EX + "b"): [SOURCE],
    }


def test_class_that_follows_from_a_property_is_explained_by_it(ontology: Graph, tmp_path: Path) -> None:
    store = store_of(":x a asean:Person . :m asean:heldIn :x .", ontology, tmp_path)
    (contradiction,) = find_contradictions(store, ontology)
    assert Fact(EX + "m", ASEAN + "heldIn", EX + "x") in stated_facts(store, ontology, contradiction.facts)
