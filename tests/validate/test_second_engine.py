"""The shapes judged by a second, independent SHACL engine: it finds what pyshacl finds."""

from __future__ import annotations

from pathlib import Path

import pyshacl
import pytest
import rdflib
import shacl
from rdflib import RDF, SH

from aseankg.layout import shipped

HEAD = """
@prefix a: <https://w3id.org/aseankg/ontology#> .
@prefix id: <https://w3id.org/aseankg/id/meeting/> .
@prefix geo: <http://www.opengis.net/ont/geosparql#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
"""
FAULTY = [
    "id:x a a:Meeting .",
    "id:x a a:Meeting ; rdfs:label 'X'@en , 'Y'@en , 'no tag' ; a:meetingStatus a:Confirmed ; a:startDate 'soon' .",
    "id:x a a:Meeting ; rdfs:label 'X'@en ; a:meetingStatus a:Held ; a:startDate '2018'^^xsd:gYear ; a:heldIn id:y .",
    "id:x a a:OrdinarySummit ; a:ordinal 0 , 1 .",
    "<http://example.org/t> a a:Tenure ; a:holder id:x , id:y .",
    "<http://example.org/m> a a:Membership ; a:member id:x ; a:membershipStatus a:Nothing .",
    "<http://example.org/p> a a:Participation ; a:status a:Planned , a:Confirmed .",
    "<http://example.org/c> a a:City ; geo:hasGeometry id:g , id:h .",
    "id:g a geo:Geometry ; geo:asWKT 'POINT(1 2)' , 'POINT(x)'^^geo:wktLiteral .",
    "<http://example.org/t> a a:Topic ; skos:prefLabel 'T'@en ; skos:broader id:x .",
    "<http://example.org/s> a a:Source .",
]

Result = tuple[str, str | None, str]


def by_pyshacl(data: str) -> set[Result]:
    """Focus node, path and message of each result of pyshacl."""
    graph = rdflib.Graph().parse(data=data, format="turtle")
    shapes = rdflib.Graph().parse(shipped().shapes, format="turtle")
    _, report, _ = pyshacl.validate(graph, shacl_graph=shapes)
    found = set()
    for result in report.subjects(RDF.type, SH.ValidationResult):
        if report.value(predicate=SH.detail, object=result) is None:
            path = report.value(result, SH.resultPath)
            message = str(report.value(result, SH.resultMessage))
            found.add((str(report.value(result, SH.focusNode)), str(path) if path is not None else None, message))
    return found


def by_the_other(path: Path) -> set[Result]:
    """The same of the second engine."""
    results = shacl.validate(str(path), str(shipped().shapes)).results
    return {
        (str(one.focus_node).strip("<>"), str(one.path).strip("<>") if one.path else None, one.message)
        for one in results
    }


@pytest.mark.parametrize("turtle", FAULTY)
def test_both_engines_find_the_same_faults(tmp_path: Path, turtle: str) -> None:
    data = tmp_path / "data.ttl"
    data.write_text(HEAD + turtle, "utf-8")
    found = by_pyshacl(HEAD + turtle)
    assert found
    assert by_the_other(data) == found


def test_the_release_conforms_in_the_second_engine() -> None:
    assert shacl.validate(str(shipped().turtle), str(shipped().shapes)).conforms
