from __future__ import annotations

from collections.abc import Callable

import pytest
from rdflib import RDFS, Graph, URIRef

from aseankg.namespaces import ASEAN
from aseankg.sources.ontology.expressions import Name, names, plain, read_expression, read_sequence

EXPRESSIONS = {
    "asean:Place": "asean:Place",
    "[ owl:unionOf ( asean:State asean:Organisation ) ]": "asean:State or asean:Organisation",
    "[ owl:intersectionOf ( asean:Place [ owl:complementOf asean:State ] ) ]": "asean:Place and (not asean:State)",
    "[ owl:oneOf ( asean:AEC asean:APSC ) ]": "{asean:AEC, asean:APSC}",
    "[ owl:onProperty asean:member ; owl:cardinality 1 ]": "asean:member exactly 1",
    "[ owl:onProperty asean:member ; owl:minQualifiedCardinality 2 ; owl:onClass asean:State ]":
        "asean:member min 2 asean:State",
    "[ owl:onProperty asean:year ; owl:maxQualifiedCardinality 1 ; owl:onDataRange xsd:integer ]":
        "asean:year max 1 xsd:integer",
    "[ owl:onProperty asean:locatedIn ; owl:someValuesFrom asean:State ]": "asean:locatedIn some asean:State",
    "[ owl:onProperty asean:heldIn ; owl:allValuesFrom [ owl:unionOf ( asean:City asean:State ) ] ]":
        "asean:heldIn only (asean:City or asean:State)",
    "[ owl:onProperty asean:status ; owl:hasValue asean:Confirmed ]": "asean:status value asean:Confirmed",
    "[ owl:onProperty asean:decision ; owl:hasValue \"accepted\" ]": "asean:decision value \"accepted\"",
    "[ owl:onProperty asean:concerns ; owl:hasSelf true ]": "asean:concerns Self",
    "[ owl:onProperty [ owl:inverseOf asean:ledBy ] ; owl:someValuesFrom asean:Fund ]":
        "inverse asean:ledBy some asean:Fund",
    "[ owl:onDatatype xsd:decimal ; owl:withRestrictions ( [ xsd:minInclusive 0 ] [ xsd:maxInclusive 1 ] ) ]":
        "xsd:decimal[>= 0, <= 1]",
    "[ owl:unionOf ( [ owl:oneOf ( asean:AEC ) ] asean:Topic ) ]": "{asean:AEC} or asean:Topic",
    "[ rdfs:comment \"nothing known\" ]": "(anonymous)",
}  # fmt: skip


@pytest.mark.parametrize(("turtle", "text"), EXPRESSIONS.items(), ids=EXPRESSIONS.values())
def test_expression_reads_as_manchester_syntax(parse: Callable[[str], Graph], turtle: str, text: str) -> None:
    graph = parse(f"asean:X rdfs:subClassOf {turtle} .")
    node = graph.value(URIRef(ASEAN + "X"), RDFS.subClassOf)
    assert node is not None
    assert plain(read_expression(graph, node)) == text


def test_chain_keeps_its_order(parse: Callable[[str], Graph]) -> None:
    graph = parse("asean:x rdfs:seeAlso ( asean:post [ owl:inverseOf asean:member ] asean:postIn ) .")
    (head,) = graph.objects(URIRef(ASEAN + "x"), RDFS.seeAlso)
    assert plain(read_sequence(graph, head, " o ")) == "asean:post o inverse asean:member o asean:postIn"


def test_names_of_an_expression_are_its_iris() -> None:
    assert names((Name(ASEAN + "State"), " or ", Name(ASEAN + "City"))) == [ASEAN + "State", ASEAN + "City"]
