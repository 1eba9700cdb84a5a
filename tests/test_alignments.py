"""The alignments: questions in others' words are answered, our own say nothing new, no contradiction comes in."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from rdflib import OWL, RDF, RDFS, SKOS, BNode, Graph, URIRef

from aseankg.layout import shipped
from aseankg.namespaces import ASEAN, ONTOLOGY_GRAPH
from aseankg.reason.closure import infer
from aseankg.reason.consistency import check_consistency
from aseankg.reason.graph import BuiltGraph, build_graph
from aseankg.sources.vocabulary import read_graph
from aseankg.store.memory import MemoryStore
from tests import closures, owl
from tests.conftest import copy_project

EX = "http://example.org/"
ALIGNMENTS = shipped().alignments
EXACT, CLOSE, BROAD, RELATED = SKOS.exactMatch, SKOS.closeMatch, SKOS.broadMatch, SKOS.relatedMatch
FOLLOWS = (RDFS.subClassOf, RDFS.subPropertyOf)
FOREIGN = "PREFIX eli: <http://data.europa.eu/eli/ontology#> PREFIX gn: <http://www.geonames.org/ontology#>\n"
QUESTIONS = {
    "dcterms": "{ ?document a dcterms:BibliographicResource ; dcterms:subject topic:cybersecurity }",
    "foaf": "{ person:joko-widodo a foaf:Person , foaf:Agent }",
    "gn": "{ regency:banyuwangi a gn:Feature ; gn:parentFeature state:id }",
    "prov": "{ meeting:asean-summit-32 prov:atLocation city:singapore . city:singapore a prov:Location }",
    "skos": "{ topic:rules-based-cyberspace skos:broaderTransitive topic:cybersecurity }",
}


@pytest.fixture(scope="module")
def alignments() -> Graph:
    """The alignments alone."""
    return read_graph(ALIGNMENTS)


@pytest.fixture(scope="module")
def whole(alignments: Graph) -> Graph:
    """Ontology and alignments."""
    return read_graph(shipped().ontology) + alignments


@pytest.fixture(scope="module")
def aligned(whole: Graph, tmp_path_factory: pytest.TempPathFactory) -> MemoryStore:
    """The miniature project with what follows from ontology and alignments."""
    graph = build_graph(copy_project(tmp_path_factory.mktemp("aligned") / "tiny"))
    return with_alignments(graph, whole)


def with_alignments(graph: BuiltGraph, whole: Graph) -> MemoryStore:
    """A graph's store after the alignments were loaded and the rules run again."""
    graph.store.add_turtle(ALIGNMENTS.read_bytes(), ONTOLOGY_GRAPH)
    infer(graph.store, whole, shipped().rules)
    return graph.store


def rows(store: MemoryStore, query: str) -> set[tuple[str, ...]]:
    """The answers as texts."""
    assert "asean:" not in query
    return {tuple(term.value if term else "" for term in row) for row in store.select(query)}


def pairs(alignments: Graph, *predicates: URIRef) -> Iterator[tuple[URIRef, URIRef]]:
    """Our terms and theirs that a statement joins."""
    for predicate in predicates:
        for ours, theirs in alignments.subject_objects(predicate):
            if isinstance(ours, URIRef) and isinstance(theirs, URIRef) and ours.startswith(ASEAN):
                yield ours, theirs


# Questions in others' words


def test_schema_org_query_lists_events_with_place_organizer_and_day(aligned: MemoryStore) -> None:
    query = """SELECT ?event ?place ?organizer ?day {
      ?meeting a schema:Event ; schema:name ?event ; schema:location/schema:name ?place ;
        schema:organizer/schema:name ?organizer ; schema:startDate ?day .
      FILTER(LANG(?event) = "en" && LANG(?place) = "en" && LANG(?organizer) = "en") }"""
    assert ("32nd ASEAN Summit and Related Meetings", "Singapore", "Singapore", "2018-04-25") in rows(aligned, query)


def test_schema_org_query_lists_cities_with_their_country(aligned: MemoryStore) -> None:
    query = """SELECT ?name ?of { ?city a schema:City ; schema:name ?name ; schema:containedInPlace ?country .
      ?country a schema:Country ; schema:name ?of FILTER(LANG(?name) = "en" && LANG(?of) = "en") }"""
    assert rows(aligned, query) == {("Jakarta", "Indonesia"), ("Singapore", "Singapore")}


def test_schema_org_query_finds_editions_of_a_series_and_what_a_document_is_about(aligned: MemoryStore) -> None:
    editions = "SELECT ?name { ?event schema:superEvent/schema:name ?name . ?event a schema:Event }"
    assert ("ASEAN Summit",) in rows(aligned, editions)
    about = "SELECT ?topic { ?work a schema:CreativeWork ; schema:about/schema:name ?topic }"
    assert ("Cybersecurity",) in rows(aligned, about)


def test_org_query_lists_memberships_with_member_organization_and_role(aligned: MemoryStore) -> None:
    query = """SELECT ?who ?what ?role { ?membership a org:Membership ; org:member/rdfs:label ?who ;
      org:organization/rdfs:label ?what ; org:role/rdfs:label ?role .
      FILTER(LANG(?who) = "en" && LANG(?what) = "en" && LANG(?role) = "en") }"""
    answers = rows(aligned, query)
    assert ("Indonesia", "Association of Southeast Asian Nations", "Member") in answers
    assert ("Banyuwangi Regency", "ASEAN Smart Cities Network", "Participant") in answers


def test_org_query_finds_who_held_a_post_and_where_it_is(aligned: MemoryStore) -> None:
    query = """SELECT ?person ?where { ?post a org:Post ; org:heldBy ?person ; org:postIn/rdfs:label ?where .
      ?person org:holds ?post FILTER(LANG(?where) = "en") }"""
    found = {(person.rpartition("/")[2], where) for person, where in rows(aligned, query)}
    assert ("joko-widodo", "Indonesia") in found


def test_org_query_finds_organizations_and_what_they_are_part_of(aligned: MemoryStore) -> None:
    query = "SELECT ?part ?whole { ?part a org:Organization ; org:transitiveSubOrganizationOf ?whole }"
    found = {(part.rpartition("/")[2], whole.rpartition("/")[2]) for part, whole in rows(aligned, query)}
    assert ("infomed-kemlu", "kemlu") in found


@pytest.mark.parametrize("vocabulary", QUESTIONS)
def test_question_in_the_words_of(aligned: MemoryStore, vocabulary: str) -> None:
    assert rows(aligned, f"{FOREIGN} SELECT (COUNT(*) AS ?found) {QUESTIONS[vocabulary]}") != {("0",)}


def test_planned_place_host_and_chair_are_none_in_others_words(whole: Graph, tmp_path: Path) -> None:
    facts = Graph()
    for name in ("plannedIn", "plannedHost", "plannedChair"):
        facts.add((URIRef(EX + "meeting"), URIRef(ASEAN + name), URIRef(EX + name)))
    said = {predicate for _, predicate, _ in closures.inferred_by_us(whole, facts, tmp_path)}
    assert {name for name in said if not name.startswith(ASEAN)} == {RDF.type}


# What the alignments are


def test_alignments_say_nothing_in_our_own_words(aligned: MemoryStore, tiny_graph: BuiltGraph) -> None:
    ours = f"FILTER(STRSTARTS(STR(?p), '{ASEAN}') || ?p = rdf:type && STRSTARTS(STR(?o), '{ASEAN}'))"
    query = f"CONSTRUCT {{ ?s ?p ?o }} WHERE {{ ?s ?p ?o {ours} }}"
    assert set(aligned.triples(query)) == set(tiny_graph.store.triples(query))


def test_exact_close_and_broader_are_told_apart(alignments: Graph) -> None:
    kinds = [set(pairs(alignments, *kind)) for kind in ((*FOLLOWS, EXACT), (CLOSE,), (BROAD,), (RELATED,))]
    assert all(kinds)
    assert sum(map(len, kinds)) == len(set().union(*kinds))


def test_our_side_of_every_pair_is_a_term_of_the_ontology(alignments: Graph, whole: Graph) -> None:
    ours = {ours for ours, _ in pairs(alignments, *FOLLOWS, EXACT, CLOSE, BROAD, RELATED)}
    assert len(ours) > 50
    assert {term for term in ours if (term, RDFS.isDefinedBy, URIRef(ASEAN.removesuffix("#"))) not in whole} == set()


def test_no_term_is_equated(alignments: Graph) -> None:
    assert not list(alignments.subject_objects(OWL.equivalentClass))
    assert not list(alignments.subject_objects(OWL.equivalentProperty))


def test_every_block_names_the_page_of_the_other_definition() -> None:
    body = ALIGNMENTS.read_text("utf-8").partition("\n####")[2].partition("# Our own terms, declared")[0]
    blocks = [block for block in body.split("\n\n") if re.search(r"^[a-z-]+:\w+ ", block, re.MULTILINE)]
    assert len(blocks) > 100
    for block in blocks:
        assert re.match(r"# https?://\S+( \([\w, ]+\))?: .+\.\n[a-z]+:", block), block


# OWL 2 DL and reasoning


def test_alignments_are_owl_2_dl_by_themselves_and_ask_for_nothing(alignments: Graph) -> None:
    assert owl.undeclared(alignments) == set()
    assert not list(alignments.objects(None, OWL.imports))


def test_alignments_keep_the_ontology_in_owl_2_dl(whole: Graph) -> None:
    assert owl.undeclared(whole) == set()
    assert owl.punned(whole) == set()
    assert owl.complex_where_simple_is_due(whole) == set()
    assert owl.out_of_order(whole) == set()
    assert not any(isinstance(subject, BNode) for subject in whole.subjects(RDFS.subPropertyOf))


def test_engine_and_owlrl_agree_with_the_alignments(whole: Graph, tmp_path: Path) -> None:
    facts = closures.specimen(whole, EX)
    ours = closures.named_facts(whole, closures.inferred_by_us(whole, facts, tmp_path))
    assert ours == closures.named_facts(whole, closures.inferred_by_owlrl(whole, facts))


@pytest.mark.tools
def test_alignments_add_no_contradiction_to_the_committed_graph(whole: Graph) -> None:
    if shutil.which("java") is None:
        pytest.skip("Java is not installed")
    store = with_alignments(build_graph(shipped()), whole)
    assert check_consistency(store, whole).consistent is True
