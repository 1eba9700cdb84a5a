from __future__ import annotations

from collections.abc import Callable

from rdflib import Graph

from aseankg.namespaces import ASEAN
from aseankg.sources.ontology.axioms import read_axioms
from aseankg.sources.ontology.expressions import plain

Parse = Callable[[str], Graph]


def told(graph: Graph, name: str) -> list[tuple[str, str]]:
    """The axioms of a term as a reader sees them."""
    return [(axiom.kind, plain(axiom.expression)) for axiom in read_axioms(graph).get(ASEAN + name, ())]


def test_class_is_told_from_both_ends(parse: Parse) -> None:
    graph = parse("asean:City rdfs:subClassOf asean:Place .")
    assert told(graph, "City") == [("subClassOf", "asean:Place")]
    assert told(graph, "Place") == [("superClassOf", "asean:City")]


def test_restriction_is_no_superclass(parse: Parse) -> None:
    graph = parse("asean:City rdfs:subClassOf [ owl:onProperty asean:locatedIn ; owl:someValuesFrom asean:State ] .")
    assert told(graph, "City") == [("restriction", "asean:locatedIn some asean:State")]
    assert told(graph, "State") == []


def test_union_domain_reaches_each_of_its_classes(parse: Parse) -> None:
    graph = parse("asean:startDate rdfs:domain [ owl:unionOf ( asean:Meeting asean:Tenure ) ] .")
    assert told(graph, "startDate") == [("domain", "asean:Meeting or asean:Tenure")]
    assert told(graph, "Tenure") == [("inDomainOf", "asean:startDate")]


def test_members_of_a_disjoint_group_are_told_of_each_other(parse: Parse) -> None:
    graph = parse("""[] a owl:AllDisjointClasses ;
        owl:members ( asean:Meeting asean:Place [ owl:unionOf ( asean:A asean:B ) ] ) .""")
    assert told(graph, "Place") == [("disjointWith", "asean:A or asean:B"), ("disjointWith", "asean:Meeting")]


def test_disjointness_and_inverse_hold_both_ways(parse: Parse) -> None:
    graph = parse("asean:State owl:disjointWith asean:City . asean:adopted owl:inverseOf asean:adoptedAt .")
    assert told(graph, "City") == [("disjointWith", "asean:State")]
    assert told(graph, "adoptedAt") == [("inverseOf", "asean:adopted")]


def test_characteristics_chain_and_key(parse: Parse) -> None:
    graph = parse("""asean:locatedIn a owl:TransitiveProperty , owl:ObjectProperty .
        asean:attended owl:propertyChainAxiom ( asean:p asean:q ) .
        asean:OrdinarySummit owl:hasKey ( asean:partOfSeries asean:ordinal ) .""")
    assert told(graph, "locatedIn") == [("characteristic", "TransitiveProperty")]
    assert told(graph, "attended") == [("propertyChainAxiom", "asean:p o asean:q")]
    assert told(graph, "OrdinarySummit") == [("hasKey", "asean:partOfSeries, asean:ordinal")]


def test_individual_names_its_class_and_the_class_its_individuals(parse: Parse) -> None:
    graph = parse("asean:AEC a owl:NamedIndividual , asean:Pillar .")
    assert told(graph, "AEC") == [("type", "asean:Pillar")]
    assert told(graph, "Pillar") == [("hasInstance", "asean:AEC")]
