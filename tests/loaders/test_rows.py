"""What rows become."""

from __future__ import annotations

from collections.abc import Callable

from aseankg.layout import Layout
from aseankg.loaders.project import project_quads
from aseankg.namespaces import term_iri
from aseankg.sources.project import read_project
from aseankg.sources.vocabulary import read_graph, read_vocabulary
from aseankg.terms import Quad

Edit = Callable[..., None]
SUMMIT = "https://w3id.org/aseankg/id/meeting/asean-summit-32"


def quads(layout: Layout) -> list[Quad]:
    """All quads of a project."""
    return list(project_quads(read_project(layout, read_vocabulary(read_graph(layout.ontology)))))


def said_of(layout: Layout, subject: str, *names: str) -> set[tuple[str, str]]:
    """Property and value of what is said of a subject, for some properties."""
    wanted = {term_iri(name): name for name in names}
    return {
        (wanted[quad.predicate], getattr(quad.object, "value", quad.object))
        for quad in quads(layout)
        if quad.subject == subject and quad.predicate in wanted
    }


def test_each_source_of_a_row_gets_its_own_quads(tiny: Layout, edit: Edit) -> None:
    edit("states", "my", sources="kemlu-briefing-2018-04-20|second-source")
    edit("sources", id="second-source", title="x", publisher="x", language="en", kind="reference",
         retrieved="2026-11-23")  # fmt: skip
    malaysia = [quad for quad in quads(tiny) if quad.subject.endswith("/state/my")]
    graphs = {quad.graph.rpartition("/")[2] for quad in malaysia if quad.predicate.endswith("#label")}
    assert graphs == {"kemlu-briefing-2018-04-20", "second-source"}


def test_planned_meeting_has_no_done_dates(tiny: Layout, edit: Edit) -> None:
    edit("meetings", id="asean-summit-99", label_en="99th ASEAN Summit", status="Planned", startDate="2099-01-01",
         heldIn="jakarta", ordinal="99", sources="kemlu-briefing-2018-04-20",
         **{"class": "OrdinarySummit"})  # fmt: skip
    said = said_of(tiny, SUMMIT.replace("32", "99"), "startDate", "plannedStartDate", "heldIn", "plannedIn")
    assert said == {
        ("plannedStartDate", "2099-01-01"),
        ("plannedIn", "https://w3id.org/aseankg/id/city/jakarta"),
    }


def test_briefing_only_plans_the_summit(tiny: Layout) -> None:
    briefing = {quad for quad in quads(tiny) if quad.graph.endswith("kemlu-briefing-2018-04-20")}
    said = {quad.predicate.rpartition("#")[2] for quad in briefing if quad.subject == SUMMIT}
    assert "plannedIn" in said
    assert not said & {"startDate", "endDate", "heldIn", "hostedBy", "chairedBy"}
    assert not any(quad.predicate == term_iri("adoptedAt") for quad in briefing)


def test_dates_take_the_datatype_of_their_precision(tiny: Layout, edit: Edit) -> None:
    edit("tenures", "lee-hsien-loong-prime-minister-sg", startDate="2004-08")
    types = {
        quad.object.datatype.rpartition("#")[2]  # type: ignore[union-attr]
        for quad in quads(tiny)
        if quad.predicate == term_iri("startDate") and "lee-hsien-loong" in quad.subject
    }
    assert types == {"gYearMonth"}


def test_names_keep_their_language(tiny: Layout, edit: Edit) -> None:
    edit("meetings", "asean-summit-32", altLabel="KTT ASEAN ke-32@id|32nd Summit@en")
    names = {
        (quad.object.value, quad.object.language)  # type: ignore[union-attr]
        for quad in quads(tiny)
        if quad.subject == SUMMIT and quad.predicate == term_iri("skos:altLabel")
    }
    assert {("KTT ASEAN ke-32", "id"), ("32nd Summit", "en")} <= names


def test_coordinates_become_a_point_with_longitude_first(tiny: Layout) -> None:
    geometry = "https://w3id.org/aseankg/id/geometry/jakarta"
    ((_, point),) = said_of(tiny, geometry, "geo:asWKT")
    assert point.startswith("POINT(106.8")


def test_withdrawn_thing_is_deprecated_and_names_its_replacement(tiny: Layout) -> None:
    withdrawn = SUMMIT + "-singapore"
    said = said_of(tiny, withdrawn, "owl:deprecated", "dcterms:isReplacedBy")
    assert said == {("owl:deprecated", "true"), ("dcterms:isReplacedBy", SUMMIT)}


def test_identity_judged_different_says_nothing(tiny: Layout, edit: Edit) -> None:
    for judgement, right in (("same", "http://example.org/1"), ("different", "http://example.org/2")):
        edit("identities", left="city/jakarta", right=right, judgement=judgement, reason="x",
             sources="kemlu-briefing-2018-04-20")  # fmt: skip
    same = said_of(tiny, "https://w3id.org/aseankg/id/city/jakarta", "owl:sameAs")
    assert same == {("owl:sameAs", "http://example.org/1")}


def test_topics_form_one_scheme(tiny: Layout) -> None:
    in_scheme = {quad.subject for quad in quads(tiny) if quad.predicate == term_iri("skos:inScheme")}
    assert "https://w3id.org/aseankg/topic/cybersecurity" in in_scheme
    assert len(in_scheme) == 6
