from __future__ import annotations

from collections.abc import Callable

import pytest
from rdflib import Graph

from aseankg.namespaces import ASEAN
from aseankg.sources.ontology.alignments import read_alignments

CASES = {
    "asean:Meeting owl:equivalentClass schema:Event .": "exact",
    "asean:Meeting skos:closeMatch schema:Event .": "close",
    "asean:Meeting rdfs:subClassOf schema:Event .": "broader",
    "schema:Event rdfs:subClassOf asean:Meeting .": "narrower",
    "asean:Meeting skos:narrowMatch schema:Event .": "narrower",
    "schema:Event skos:relatedMatch asean:Meeting .": "related",
}


@pytest.mark.parametrize(("turtle", "relation"), CASES.items())
def test_relation_is_told_from_our_side(parse: Callable[[str], Graph], turtle: str, relation: str) -> None:
    (found,) = read_alignments(parse(turtle), ASEAN)
    assert (found.term, found.relation, found.other) == (ASEAN + "Meeting", relation, "https://schema.org/Event")


def test_relations_within_one_vocabulary_are_no_alignment(parse: Callable[[str], Graph]) -> None:
    graph = parse("asean:City rdfs:subClassOf asean:Place . schema:City rdfs:subClassOf schema:Place .")
    assert read_alignments(graph, ASEAN) == []


def test_exact_stands_before_close(parse: Callable[[str], Graph]) -> None:
    graph = parse("asean:City skos:closeMatch schema:City ; owl:equivalentClass foaf:City .")
    assert [one.relation for one in read_alignments(graph, ASEAN)] == ["exact", "close"]


def test_name_follows_the_prefixes_of_the_file(parse: Callable[[str], Graph]) -> None:
    graph = parse("""@prefix eli: <http://data.europa.eu/eli/ontology#> .
        asean:OutcomeDocument skos:broadMatch eli:LegalResource , <https://example.org/a/Thing> .""")
    names = [(one.vocabulary, one.name) for one in read_alignments(graph, ASEAN)]
    assert names == [
        ("http://data.europa.eu/eli/ontology#", "eli:LegalResource"),
        ("https://example.org/a/", "https://example.org/a/Thing"),
    ]
