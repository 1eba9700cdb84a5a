"""The ontology: whole, documented, OWL 2 DL, and reasoned over as the reference reasoners do."""

from __future__ import annotations

import re
import shutil
from collections import Counter
from pathlib import Path

import owlready2
import pyhornedowl
import pytest
from rdflib import OWL, RDF, RDFS, SKOS, BNode, Graph, URIRef
from rdflib.namespace import DCTERMS

from aseankg.layout import shipped
from aseankg.namespaces import ASEAN, KINDS, PREFIXES
from aseankg.reason.closure import infer
from aseankg.reason.consistency import Consistency, check_consistency
from aseankg.reason.graph import BuiltGraph, build_graph
from aseankg.sources.vocabulary import read_graph
from aseankg.store.memory import MemoryStore
from tests import closures, owl

EX = "http://example.org/"
HEADER = "".join(f"@prefix {prefix}: <{iri}> .\n" for prefix, iri in {**PREFIXES, "": EX}.items())

# Design, section 4.
CLASSES = """
Meeting Summit OrdinarySummit InformalSummit SpecialSummit DialogueSummit MinisterialMeeting SeniorOfficialsMeeting
PermanentRepresentativesMeeting PressBriefing MeetingSeries OutcomeDocument Declaration Statement ChairmansStatement
JointStatement VisionDocument Treaty Agreement Protocol ConceptNote Plan Blueprint Masterplan ActionPlan Framework
Guidelines JointCommunique Initiative RegionalInitiative NationalInitiative CooperationMechanism Fund Actor Person State
Organisation SectoralBody Ministry Centre Secretariat RegionalOrganisation Post Tenure Membership Participation
Commitment Place City Regency Province Topic Pillar Source Claim
"""
PROPERTIES = """
partOfSeries ordinal startDate endDate heldIn hostedBy chairedBy theme follows subMeetingOf adoptedAt adopted
expectedAt documentDate signedBy establishes supersedes addressesTopic pillar legallyBinding inDocument paragraph
operativeVerb concerns launchedAt startYear proposedBy ledBy implements nationalImplementationOf coordinatedBy member
memberOf membershipStatus cohortYear participatesIn participant atMeeting inCapacity status attended holder post
prioritisedTopic locatedIn year adoptedBy entryIntoForce reportsTo succeeds onBehalfOf contributesTo broughtAbout
heldWithin relatesToTopic
"""
INDIVIDUALS = """
APSC AEC ASCC Planned Confirmed verb-noted verb-acknowledged verb-welcomed verb-encouraged verb-supported verb-endorsed
verb-tasked verb-adopted verb-signed
"""

CONTRADICTIONS = {
    "a press briefing adopts a document": ":b a asean:PressBriefing . :d asean:adoptedAt :b .",
    "a planned participation is confirmed": ":p asean:status asean:Planned , asean:Confirmed .",
    "someone stands in for himself": ":p asean:participant :a ; asean:onBehalfOf :a .",
    "two bodies report to each other": ":a asean:reportsTo :b . :b asean:reportsTo :a .",
    "an organisation succeeds an initiative": ":o a asean:Organisation ; asean:succeeds :i . :i a asean:Initiative .",
    "a city takes part in a meeting": ":p asean:participant :c . :c a asean:City .",
    "a person adopts a document": ":d asean:adoptedBy :p . :p a asean:Person .",
    "a meeting is confirmed, not held": ":m asean:meetingStatus asean:Confirmed .",
    "a part comes after its whole": ":m asean:follows :n ; asean:subMeetingOf :n .",
    "an ordinary summit has partners": ":m a asean:OrdinarySummit , asean:DialogueSummit .",
    "an edition has the number zero": ":m asean:ordinal 0 .",
    "a source is of no known kind": ':s asean:sourceKind "rumour" .',
    "an initiative is national and regional": ":i a asean:NationalInitiative , asean:RegionalInitiative .",
}

# The same shapes as they may be.
ALLOWED = """
:b a asean:MinisterialMeeting . :d asean:adoptedAt :b ; asean:adoptedBy :o .
:p asean:status asean:Confirmed ; asean:participant :a ; asean:onBehalfOf :s . :s a asean:State .
:o a asean:Organisation ; asean:reportsTo :q ; asean:succeeds :r . :q asean:reportsTo :r .
:b asean:meetingStatus asean:Planned , asean:Held ; asean:follows :n ; asean:subMeetingOf :w ; asean:ordinal 1 .
:u asean:sourceKind "news" . :x a asean:DialogueSummit , asean:SpecialSummit . :i a asean:NationalInitiative .
"""

FAULTS = {
    "undeclared": "asean:heldIn rdfs:range asean:Venue .",
    "punned": "asean:heldIn a owl:DatatypeProperty .",
    "foreign_datatypes": "asean:endDate rdfs:range xsd:date .",
    "complex_where_simple_is_due": "asean:heldWithin a owl:FunctionalProperty .",
    "out_of_order": "asean:locatedIn owl:propertyChainAxiom ( [ owl:inverseOf asean:heldWithin ] asean:heldIn ) .",
}


@pytest.fixture(scope="module")
def ontology() -> Graph:
    """The ontology's triples; tests only read them."""
    return read_graph(shipped().ontology)


@pytest.fixture(scope="module")
def real() -> BuiltGraph:
    """The graph that the committed tables and ontology make."""
    return build_graph(shipped())


@pytest.fixture(scope="module")
def no_rules(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of rules that holds none."""
    return tmp_path_factory.mktemp("no-rules")


def turtle(text: str) -> Graph:
    """A graph of facts written with the prefixes of a query."""
    return Graph().parse(data=HEADER + text, format="turtle")


def own_terms(ontology: Graph) -> list[URIRef]:
    """The terms of the ontology's own namespace."""
    return [term for term in owl.declared(ontology) if term.startswith(ASEAN)]


def languages(ontology: Graph, term: URIRef, predicate: URIRef) -> list[str]:
    """The languages of a term's texts."""
    return sorted(str(getattr(text, "language", None)) for text in ontology.objects(term, predicate))


# The terms


@pytest.mark.parametrize("name", CLASSES.split())
def test_class_of_the_design_exists(ontology: Graph, name: str) -> None:
    assert (URIRef(ASEAN + name), RDF.type, OWL.Class) in ontology


@pytest.mark.parametrize("name", PROPERTIES.split())
def test_property_of_the_design_exists(ontology: Graph, name: str) -> None:
    kinds = set(ontology.objects(URIRef(ASEAN + name), RDF.type))
    assert kinds & {OWL.ObjectProperty, OWL.DatatypeProperty}


@pytest.mark.parametrize("name", INDIVIDUALS.split())
def test_individual_of_the_design_exists(ontology: Graph, name: str) -> None:
    assert (URIRef(ASEAN + name), RDF.type, OWL.NamedIndividual) in ontology


def test_every_term_is_documented(ontology: Graph) -> None:
    for term in own_terms(ontology):
        assert languages(ontology, term, RDFS.label) == ["en", "id"], term
        assert languages(ontology, term, SKOS.definition) == ["en", "id"], term
        assert languages(ontology, term, RDFS.comment) in ([], ["en", "id"], ["en", "en", "id", "id"]), term
        assert list(ontology.objects(term, DCTERMS.source)), term
        assert len(list(ontology.objects(term, SKOS.example))) == 1, term
        assert ontology.value(term, RDFS.isDefinedBy) == URIRef(ASEAN.removesuffix("#")), term


def test_foreign_terms_have_a_name_in_both_languages(ontology: Graph) -> None:
    foreign = [term for term in owl.declared(ontology) if not term.startswith(ASEAN.removesuffix("#"))]
    assert foreign
    for term in foreign:
        assert languages(ontology, term, RDFS.label) == ["en", "id"], term


def test_names_differ_from_each_other(ontology: Graph) -> None:
    for kind in (OWL.Class, OWL.ObjectProperty, OWL.DatatypeProperty):
        labels = [label for term in ontology.subjects(RDF.type, kind) for label in ontology.objects(term, RDFS.label)]
        assert len(labels) == len(set(labels))


def test_every_example_stands_in_the_graph(ontology: Graph, real: BuiltGraph) -> None:
    for term in own_terms(ontology):
        example = str(ontology.value(term, SKOS.example))
        if example.startswith("e.g. "):
            named = re.findall(rf"\b((?:{'|'.join(KINDS)}):[a-z0-9-]+)", example)
            found = all(real.store.count(f"{{ {name} a ?class }}") for name in named)
        elif (term, RDF.type, OWL.Class) in ontology:
            found = all(real.store.count(f"{{ {name} a <{term}> }}") for name in example.split(", "))
        else:
            assert len(turtle(example + " .").query("SELECT * { ?s ?p ?o }")) == 1
            found = term in {node for triple in turtle(example + " .") for node in triple}
            found = found and real.store.count(f"{{ {example} }}") == 1
        assert found, f"{term}: {example}"


def test_every_term_is_used_in_the_release(ontology: Graph, real: BuiltGraph) -> None:
    text = shipped().ontology.read_text("utf-8")
    # Claims come from press texts; the description of the tables uses terms of its own.
    claims = text.partition("\n# Claims\n")[2].partition("\n# Preferences")[0]
    description = (shipped().tables / "csv-metadata.json").read_text("utf-8")
    for term in own_terms(ontology):
        kinds = set(ontology.objects(term, RDF.type))
        if f"\nasean:{term.removeprefix(ASEAN)} a " in claims or (
            OWL.AnnotationProperty in kinds and f'"{term}"' in description
        ):
            continue
        if OWL.Class in kinds:
            pattern = f"?thing a <{term}>"
        elif OWL.NamedIndividual in kinds:
            pattern = f"?thing ?property <{term}> FILTER(!isBlank(?thing))"
        else:
            pattern = f"?thing <{term}> ?value"
        assert real.store.count(f"{{ {pattern} }}"), term


# Other tools


def test_owlready2_opens_it(ontology: Graph, tmp_path: Path) -> None:
    path = tmp_path / "asean.nt"
    ontology.serialize(path, format="nt", encoding="utf-8")
    opened = owlready2.World().get_ontology(path.as_uri()).load()
    assert {term.iri for term in opened.classes()} == {str(term) for term in owl.declared(ontology, OWL.Class)}
    names = {term.iri for term in opened.object_properties()}
    assert names == {str(term) for term in owl.declared(ontology, OWL.ObjectProperty)}


def test_horned_owl_opens_it_with_its_classes_properties_and_chains(ontology: Graph) -> None:
    opened = pyhornedowl.open_ontology(str(shipped().ontology))
    kinds = Counter(type(axiom.component).__name__ for axiom in opened.get_axioms())
    assert kinds["DeclareClass"] == len(owl.declared(ontology, OWL.Class))
    assert kinds["DeclareObjectProperty"] == len(owl.declared(ontology, OWL.ObjectProperty))
    assert kinds["SubClassOf"] == len(list(ontology.subject_objects(RDFS.subClassOf)))
    stated = [*ontology.subject_objects(RDFS.subPropertyOf), *ontology.subject_objects(OWL.propertyChainAxiom)]
    assert kinds["SubObjectPropertyOf"] == len(stated)


# OWL 2 DL


def test_every_used_term_is_declared(ontology: Graph) -> None:
    assert owl.undeclared(ontology) == set()


def test_no_property_is_of_two_kinds(ontology: Graph) -> None:
    assert owl.punned(ontology) == set()


def test_data_ranges_keep_to_the_datatypes_of_owl(ontology: Graph) -> None:
    assert owl.foreign_datatypes(ontology) == set()


def test_only_simple_properties_are_counted_or_restricted(ontology: Graph) -> None:
    assert owl.complex_where_simple_is_due(ontology) == set()


def test_chains_can_be_ordered(ontology: Graph) -> None:
    assert owl.out_of_order(ontology) == set()


@pytest.mark.parametrize("check", FAULTS)
def test_check_finds_its_fault(ontology: Graph, check: str) -> None:
    assert getattr(owl, check)(ontology + turtle(FAULTS[check])) != set()


# What follows


def test_engine_and_owlrl_agree_on_every_axiom(ontology: Graph, no_rules: Path) -> None:
    facts = closures.specimen(ontology, EX)
    ours = closures.named_facts(ontology, closures.inferred_by_us(ontology, facts, no_rules))
    assert ours == closures.named_facts(ontology, closures.inferred_by_owlrl(ontology, facts))
    assert len(ours) > 2 * len(facts)


def test_engine_and_owlrl_agree_on_the_tiny_project(tiny_graph: BuiltGraph, no_rules: Path) -> None:
    said = "WHERE { GRAPH ?source { ?s ?p ?o } FILTER(STRSTARTS(STR(?source), STR(src:)) && !isLiteral(?o)) }"
    triples = tiny_graph.store.triples(f"CONSTRUCT {{ ?s ?p ?o }} {said}")
    facts = Graph().parse(data="".join(f"{triple} .\n" for triple in triples), format="nt")
    ours = closures.named_facts(tiny_graph.ontology, closures.inferred_by_us(tiny_graph.ontology, facts, no_rules))
    assert ours == closures.named_facts(tiny_graph.ontology, closures.inferred_by_owlrl(tiny_graph.ontology, facts))
    assert len(ours) > len(facts)


def test_every_chain_leads_where_it_says(ontology: Graph, no_rules: Path) -> None:
    for term, steps in owl.chains(ontology):
        assert not any(isinstance(step, BNode) for step in steps)
        facts = Graph()
        for number, step in enumerate(steps):
            facts.add((URIRef(f"{EX}{number}"), step, URIRef(f"{EX}{number + 1}")))
        closure = closures.inferred_by_us(ontology, facts, no_rules)
        assert (URIRef(f"{EX}0"), term, URIRef(f"{EX}{len(steps)}")) in closure


def test_place_in_a_national_programme_contributes_to_the_asean_initiative(tiny_graph: BuiltGraph) -> None:
    assert tiny_graph.store.count("{ regency:banyuwangi asean:contributesTo initiative:ascn }") == 1


def test_meeting_is_held_within_the_state_of_its_city(tiny_graph: BuiltGraph) -> None:
    assert tiny_graph.store.count("{ meeting:asean-summit-32 asean:heldIn city:singapore }") == 1
    assert tiny_graph.store.count("{ meeting:asean-summit-32 asean:heldWithin state:sg }") == 1


def test_planned_place_is_no_place_where_it_was_held(ontology: Graph, no_rules: Path) -> None:
    facts = turtle(":m asean:plannedIn :city . :city asean:locatedIn :state .")
    assert not list(
        closures.inferred_by_us(ontology, facts, no_rules).triples((None, URIRef(ASEAN + "heldWithin"), None))
    )


def test_expected_document_brings_nothing_about(ontology: Graph, no_rules: Path) -> None:
    facts = turtle(":d asean:adoptedAt :m ; asean:expectedAt :n ; asean:establishes :network .")
    closure = closures.inferred_by_us(ontology, facts, no_rules)
    assert list(closure.subjects(URIRef(ASEAN + "broughtAbout"), URIRef(EX + "network"))) == [URIRef(EX + "m")]


def test_document_relates_to_the_broader_topics_of_its_own(ontology: Graph, no_rules: Path) -> None:
    facts = turtle(":d asean:addressesTopic :norms . :norms skos:broader :cyber . :cyber skos:broader :security .")
    closure = closures.inferred_by_us(ontology, facts, no_rules)
    topics = set(closure.objects(URIRef(EX + "d"), URIRef(ASEAN + "relatesToTopic")))
    assert topics == {URIRef(EX + name) for name in ("norms", "cyber", "security")}


# What cannot be


def hermit(ontology: Graph, facts: str, no_rules: Path) -> Consistency:
    """HermiT's answer for the ontology with some facts and what follows from them."""
    if shutil.which("java") is None:
        pytest.skip("Java is not installed")
    store = MemoryStore()
    store.add_turtle((HEADER + facts).encode(), EX + "source")
    infer(store, ontology, no_rules)
    return check_consistency(store, ontology)


@pytest.mark.tools
def test_no_class_is_impossible(ontology: Graph, no_rules: Path) -> None:
    assert hermit(ontology, "", no_rules).consistent is True


@pytest.mark.tools
def test_impossible_class_is_named(ontology: Graph, no_rules: Path) -> None:
    spoilt = ontology + turtle(":Raft a owl:Class ; rdfs:subClassOf asean:City , asean:Person .")
    found = hermit(spoilt, "", no_rules)
    assert found.consistent is False
    assert "Raft" in found.detail


@pytest.mark.tools
def test_committed_graph_is_consistent(real: BuiltGraph) -> None:
    assert check_consistency(real.store, real.ontology).consistent is True


@pytest.mark.tools
def test_what_is_allowed_is_consistent(ontology: Graph, no_rules: Path) -> None:
    assert hermit(ontology, ALLOWED, no_rules).consistent is True


@pytest.mark.tools
@pytest.mark.parametrize("case", CONTRADICTIONS)
def test_contradiction_is_found(ontology: Graph, no_rules: Path, case: str) -> None:
    assert hermit(ontology, CONTRADICTIONS[case], no_rules).consistent is False
