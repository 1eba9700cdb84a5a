"""What follows, and what must not."""

from __future__ import annotations

from collections.abc import Callable

import rdflib
from rdflib import OWL

from aseankg.layout import Layout
from aseankg.namespaces import INFERRED_GRAPH
from aseankg.reason.closure import infer
from aseankg.reason.graph import BuiltGraph, build_graph
from aseankg.store.memory import MemoryStore

EX = "http://example.org/"
PREFIXES = f"@prefix : <{EX}> .\n@prefix owl: <{OWL}> .\n@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .\n"


def inferred(layout: Layout, ontology: str, facts: str) -> set[str]:
    """The inferred triples of some facts under an ontology, in short."""
    store = MemoryStore()
    store.add_turtle((PREFIXES + facts).encode(), EX + "source")
    (layout.root / "no-rules").mkdir()
    infer(store, rdflib.Graph().parse(data=PREFIXES + ontology, format="turtle"), layout.root / "no-rules")
    rows = store.select(f"SELECT ?s ?p ?o {{ GRAPH <{INFERRED_GRAPH}> {{ ?s ?p ?o }} }}")
    return {
        " ".join(term.value.rpartition("/")[2].rpartition("#")[2] for term in row if term is not None) for row in rows
    }


def test_property_chain_with_an_inverse_fires(tiny: Layout) -> None:
    axiom = ":in owl:propertyChainAxiom ( [ owl:inverseOf :member ] :of ) ."
    assert inferred(tiny, axiom, ":m :member :a ; :of :b .") == {"a in b"}


def test_transitive_inverse_and_subproperty_reach_a_fixpoint(tiny: Layout) -> None:
    axioms = ":in a owl:TransitiveProperty . :near rdfs:subPropertyOf :in . :holds owl:inverseOf :in ."
    facts = inferred(tiny, axioms, ":a :near :b . :b :in :c .")
    assert facts == {"a in b", "a in c", "b holds a", "c holds b", "c holds a"}


def test_class_defined_by_a_value_follows_both_ways(tiny: Layout) -> None:
    axiom = ":Done owl:equivalentClass [ owl:intersectionOf ( :Part [ owl:onProperty :is ; owl:hasValue :ok ] ) ] ."
    assert inferred(tiny, axiom, ":a a :Part ; :is :ok . :b a :Done . :c a :Part .") == {
        "a type Done",
        "b type Part",
        "b is ok",
    }


def test_planned_participation_is_no_attendance(tiny_graph: BuiltGraph) -> None:
    planned = tiny_graph.store.select(
        "SELECT ?who { ?p asean:participant ?who ; asean:status asean:Planned ; asean:atMeeting ?m "
        "FILTER NOT EXISTS { ?other asean:participant ?who ; asean:status asean:Confirmed ; asean:atMeeting ?m } }"
    )
    assert planned
    for (who,) in planned:
        assert who is not None
        assert not tiny_graph.store.select(f"SELECT ?m {{ <{who.value}> asean:attended ?m }} ") or _only_confirmed(
            tiny_graph, who.value
        )


def _only_confirmed(graph: BuiltGraph, who: str) -> bool:
    return not graph.store.select(
        f"SELECT ?m {{ <{who}> asean:attended ?m FILTER NOT EXISTS {{ ?p asean:participant <{who}> ; "
        "asean:atMeeting ?m ; asean:status asean:Confirmed } }"
    )


def test_candidate_does_not_participate(tiny: Layout, edit: Callable[..., None]) -> None:
    edit("memberships", "jakarta-ascn", membershipStatus="Candidate")
    store = build_graph(tiny).store
    members = {row[0].value for row in store.select("SELECT ?m { ?m asean:participatesIn initiative:ascn }") if row[0]}
    assert "https://w3id.org/aseankg/id/city/jakarta" not in members
    assert "https://w3id.org/aseankg/id/city/singapore" in members


def test_every_dated_thing_has_a_year(tiny_graph: BuiltGraph) -> None:
    undated = tiny_graph.store.select(
        "SELECT ?x { ?x asean:startDate|asean:plannedStartDate|asean:documentDate ?d "
        "FILTER NOT EXISTS { ?x asean:year ?y } }"
    )
    assert undated == []


def test_inferred_triples_stand_in_no_other_graph(tiny_graph: BuiltGraph) -> None:
    twice = tiny_graph.store.select(
        f"SELECT ?s {{ GRAPH <{INFERRED_GRAPH}> {{ ?s ?p ?o }} GRAPH ?g {{ ?s ?p ?o }} "
        f"FILTER(?g != <{INFERRED_GRAPH}>) }}"
    )
    assert twice == []


def test_every_thing_has_a_name_in_both_languages(tiny_graph: BuiltGraph) -> None:
    nameless = tiny_graph.store.select(
        'SELECT ?x { ?x a ?class FILTER(STRSTARTS(STR(?x), "https://w3id.org/aseankg/id/")) '
        'FILTER NOT EXISTS { ?x rdfs:label ?name FILTER(LANG(?name) = "en") } }'
    )
    assert nameless == []
