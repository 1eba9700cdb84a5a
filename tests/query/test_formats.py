"""Results as bytes."""

from __future__ import annotations

import csv
import io
import json
import xml.etree.ElementTree as ElementTree

import pytest
import rdflib
from rdflib.compare import isomorphic

from aseankg.errors import QueryError, UsageError
from aseankg.query.formats import serialise
from aseankg.store.local import LocalStore

LABELS = "SELECT ?label WHERE { meeting:asean-summit-32 rdfs:label ?label } ORDER BY ?label"
CONSTRUCT = "CONSTRUCT { ?s rdfs:label ?o } WHERE { ?s a asean:OrdinarySummit ; rdfs:label ?o }"


def answer(store: LocalStore, query: str, name: str | None = None) -> str:
    return store.read(query, lambda results: serialise(results, name)).decode()


def test_select_is_a_table_by_default(summit: LocalStore) -> None:
    assert answer(summit, LABELS).splitlines() == ["label", "-----------------", "32nd ASEAN Summit", "KTT ASEAN ke-32"]


def test_csv_is_read_back(summit: LocalStore) -> None:
    rows = list(csv.reader(io.StringIO(answer(summit, LABELS, "csv"))))
    assert rows == [["label"], ["32nd ASEAN Summit"], ["KTT ASEAN ke-32"]]


def test_tsv_keeps_terms(summit: LocalStore) -> None:
    assert answer(summit, LABELS, "tsv") == '?label\n"32nd ASEAN Summit"@en\n"KTT ASEAN ke-32"@id\n'


def test_json_is_read_back(summit: LocalStore) -> None:
    bindings = json.loads(answer(summit, LABELS, "json"))["results"]["bindings"]
    assert bindings[1]["label"] == {"type": "literal", "value": "KTT ASEAN ke-32", "xml:lang": "id"}


def test_xml_is_read_back(summit: LocalStore) -> None:
    tree = ElementTree.fromstring(answer(summit, LABELS, "xml"))
    literals = tree.iter("{http://www.w3.org/2005/sparql-results#}literal")
    assert [literal.text for literal in literals] == ["32nd ASEAN Summit", "KTT ASEAN ke-32"]


def test_xml_that_could_not_be_read_is_refused(summit: LocalStore) -> None:
    with pytest.raises(QueryError, match="XML cannot hold"):
        answer(summit, r'SELECT ("\u0001" AS ?x) {}', "xml")


@pytest.mark.parametrize(("name", "expected"), [("table", "true\n"), ("csv", "true\n"), ("json", '"boolean":true')])
def test_ask_has_every_row_format(summit: LocalStore, name: str, expected: str) -> None:
    assert expected in answer(summit, "ASK { ?s a asean:OrdinarySummit }", name)


@pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated")  # rdflib 7.6's own JSON-LD reader
@pytest.mark.parametrize(("name", "reader"), [("ttl", "turtle"), ("nt", "nt"), ("jsonld", "json-ld")])
def test_construct_is_read_back(summit: LocalStore, name: str, reader: str) -> None:
    expected = rdflib.Graph()
    for triple in summit.triples(CONSTRUCT):
        expected.parse(data=f"{triple} .", format="nt")
    found = rdflib.Graph().parse(data=answer(summit, CONSTRUCT, name), format=reader)
    assert len(found) == 4
    assert isomorphic(found, expected)


def test_turtle_declares_only_the_prefixes_it_needs(summit: LocalStore) -> None:
    turtle = answer(summit, CONSTRUCT)
    assert "meeting:asean-summit-32 rdfs:label" in turtle
    assert "foaf" not in turtle


def test_describe_tells_what_a_thing_is(summit: LocalStore) -> None:
    graph = rdflib.Graph().parse(data=answer(summit, "DESCRIBE initiative:ascn"), format="turtle")
    ascn = rdflib.URIRef("https://w3id.org/aseankg/id/initiative/ascn")
    assert (ascn, rdflib.RDFS.label, rdflib.Literal("ASEAN Smart Cities Network", "en")) in graph


@pytest.mark.parametrize(("query", "name"), [(LABELS, "ttl"), (CONSTRUCT, "csv"), ("ASK {}", "nt")])
def test_format_that_does_not_fit_is_refused(summit: LocalStore, query: str, name: str) -> None:
    with pytest.raises(UsageError, match=f"format {name} does not fit a .* query; use one of"):
        answer(summit, query, name)
