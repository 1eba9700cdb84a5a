"""Shapes and checks: each fires on its fault, and says what to do."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from aseankg.layout import Layout
from aseankg.reason.graph import BuiltGraph, build_graph
from aseankg.store.memory import MemoryStore
from aseankg.validate.checks import run_checks
from aseankg.validate.shapes import check_shapes

Edit = Callable[..., None]
HEAD = "".join(
    f"@prefix {prefix}: <{iri}> .\n"
    for prefix, iri in {
        "a": "https://w3id.org/aseankg/ontology#",
        "id": "https://w3id.org/aseankg/id/",
        "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
        "skos": "http://www.w3.org/2004/02/skos/core#",
        "topic": "https://w3id.org/aseankg/topic/",
        "xsd": "http://www.w3.org/2001/XMLSchema#",
    }.items()
)
THING = "<https://w3id.org/aseankg/id/meeting/x> a a:Meeting ; rdfs:label 'X'@en ; "


def store_of(turtle: str) -> MemoryStore:
    """A store with a little Turtle as said by the source ``s``."""
    store = MemoryStore()
    store.add_turtle((HEAD + turtle).encode(), "https://w3id.org/aseankg/source/s")
    return store


def test_tiny_project_has_no_problem(tiny: Layout, tiny_graph: BuiltGraph) -> None:
    assert run_checks(tiny_graph.store, tiny.checks) + check_shapes(tiny_graph.store, tiny.shapes) == []


@pytest.mark.parametrize(
    ("turtle", "says"),
    [
        (THING + "a:meetingStatus a:Confirmed .", "correct column status"),
        (THING + "a:meetingStatus a:Held ; a:startDate 'soon' .", "correct column startDate"),
        (THING + "a:meetingStatus a:Held ; a:heldIn <https://w3id.org/aseankg/id/person/p> .", "correct column heldIn"),
        (THING + "a:meetingStatus a:Held ; rdfs:label 'Y'@en .", "move other names to altLabel"),
        ("<http://example.org/x> a a:Meeting ; rdfs:label 'X'@en ; a:meetingStatus a:Held .", "correct column id"),
        ("<https://w3id.org/aseankg/id/post/x> a a:Post ; rdfs:label 'X'@en .", "fill column postIn"),
        (
            "<https://w3id.org/aseankg/id/tenure/x> a a:Tenure ; a:startDate '2018'^^xsd:gYear .",
            "correct column holder",
        ),
        ("topic:x a a:Topic ; skos:prefLabel 'X'@en .", "fill columns label_en and label_id"),
    ],
)
def test_shape_says_which_column_to_change(tiny: Layout, turtle: str, says: str) -> None:
    assert any(says in str(problem) for problem in check_shapes(store_of(turtle), tiny.shapes))


@pytest.mark.parametrize(
    ("name", "turtle"),
    [
        ("held-without-date", THING + "a:meetingStatus a:Held ."),
        ("ends-before-start", THING + "a:startDate '2018-04'^^xsd:gYearMonth ; a:endDate '2018-03-31'^^xsd:date ."),
        ("adopted-at-unheld-meeting", "<http://d> a:adoptedAt <http://m> ."),
        ("attended-unheld-meeting", "<http://p> a:status a:Confirmed ; a:atMeeting <http://m> ."),
        ("place-in-two-states", "<http://p> a:locatedIn <http://x>, <http://y> . "
         "<http://x> a a:State . <http://y> a a:State ."),
        ("topic-broader-than-itself", "topic:x skos:broader topic:y . topic:y skos:broader topic:x ."),
        ("adopted-before-meeting", "<http://d> a:adoptedAt <http://m> ; a:documentDate '2018-04-20'^^xsd:date . "
         "<http://m> a:meetingStatus a:Held ; a:startDate '2018-04-28'^^xsd:date ."),
        ("two-holders-of-one-post", "<http://p> a:soleHolder true . "
         "<http://t> a:post <http://p> ; a:holder <http://x> ; a:startDate '2004'^^xsd:gYear ; "
         "a:endDate '2018'^^xsd:gYear . "
         "<http://u> a:post <http://p> ; a:holder <http://y> ; a:startDate '2014'^^xsd:gYear ."),
        ("planned-counted-as-attended", "<http://x> a:attended <http://m> ."),
        ("same-number-twice", "<http://m> a a:OrdinarySummit ; a:partOfSeries <http://s> ; a:ordinal 7 . "
         "<http://n> a a:OrdinarySummit ; a:partOfSeries <http://s> ; a:ordinal 7 ."),
        ("follows-itself", "<http://m> a:follows <http://n> . <http://n> a:follows <http://m> ."),
        ("part-of-itself", "<http://m> a:subOrganisationOf <http://m> ."),
        ("supersedes-itself", "<http://m> a:supersedes <http://n> . <http://n> a:supersedes <http://m> ."),
        ("national-in-two-states", "<http://i> a a:NationalInitiative ; a:implementedIn <http://x> , <http://y> ."),
        ("member-before-it-began", "<http://t> a:memberOf <http://i> ; a:startDate '2016-05'^^xsd:gYearMonth . "
         "<http://i> a:startYear '2018'^^xsd:gYear ."),
        ("prefers-silent-source", "<http://p> a:onSubject <http://m> ; a:onProperty a:startDate ; "
         "a:preferredSource <https://w3id.org/aseankg/source/t> . <http://m> a:startDate '2018'^^xsd:gYear ."),
        ("source-listed-twice", "<http://s> a a:Source ; <https://schema.org/url> 'http://x' . "
         "<http://t> a a:Source ; <https://schema.org/url> 'http://x' ."),
        ("member-state-twice", "<http://t> a a:Membership ; a:member <http://s> ; a:membershipStatus a:Member ; "
         "a:memberOf <https://w3id.org/aseankg/id/organisation/asean> . "
         "<http://u> a a:Membership ; a:member <http://s> ; "
         "a:membershipStatus a:Member ; a:memberOf <https://w3id.org/aseankg/id/organisation/asean> ."),
    ],
)  # fmt: skip
def test_check_finds_its_fault(tiny: Layout, tmp_path: Path, name: str, turtle: str) -> None:
    only = tmp_path / "only"
    only.mkdir()
    (only / f"{name}.rq").write_bytes((tiny.checks / f"{name}.rq").read_bytes())
    assert run_checks(store_of(turtle), only)


def test_every_check_has_its_fault_above(tiny: Layout) -> None:
    (mark,) = [mark for mark in test_check_finds_its_fault.pytestmark if mark.name == "parametrize"]
    assert {path.stem for path in tiny.checks.glob("*.rq")} == {case[0] for case in mark.args[1]}


def test_check_names_the_source(tiny: Layout) -> None:
    (problem,) = run_checks(store_of(THING + "a:meetingStatus a:Held ."), tiny.checks)
    assert str(problem).startswith("meeting/x: is marked as held but no source gives its date")
    assert problem.sources == ("s",)


def test_dates_of_different_precision_are_in_order(tiny: Layout, edit: Edit) -> None:
    edit("meetings", "asean-summit-32", startDate="2018-04-28", endDate="2018")
    assert run_checks(build_graph(tiny).store, tiny.checks) == []
