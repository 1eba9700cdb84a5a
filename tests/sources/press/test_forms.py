"""The forms of claims say of the ontology what it says itself."""

from __future__ import annotations

import pytest
from rdflib import OWL, RDF, RDFS, BNode, Graph, URIRef
from rdflib.collection import Collection

from aseankg.layout import shipped
from aseankg.namespaces import ASEAN, term_iri
from aseankg.sources.press.forms import FORMS, KINDS_OF_TYPE, PLAIN, claimable, fits, property_of
from aseankg.sources.press.relations import RELATIONS, TYPES
from aseankg.sources.vocabulary import read_graph

CLASSES = {"document": "OutcomeDocument", "series": "MeetingSeries"}
# By its definition an agenda is announced beforehand too.
SAID_BOTH_WAYS = {"addressesTopic", "agendaTopic", "dcterms:subject", "follows", "subMeetingOf"}


@pytest.fixture(scope="module")
def ontology() -> Graph:
    """The ontology's triples; tests only read them."""
    return read_graph(shipped().ontology)


def named(ontology: Graph, node: object) -> set[URIRef]:
    """The classes that a class expression unites."""
    if isinstance(node, BNode):
        union = ontology.value(node, OWL.unionOf)
        return {URIRef(str(part)) for part in Collection(ontology, union)} if union is not None else set()
    return {URIRef(str(node))}


def allows(ontology: Graph, property_iri: str, end: URIRef, kind: str) -> bool:
    """Whether the ontology lets a thing of a kind stand at an end of a property."""
    cls = URIRef(ASEAN + CLASSES.get(kind, kind.capitalize()))
    above = set(ontology.transitive_objects(cls, RDFS.subClassOf))
    expressions = list(ontology.objects(URIRef(property_iri), end))
    return all(named(ontology, one) & above for one in expressions)


@pytest.mark.parametrize("name", [name for name, form in FORMS.items() if form.way == PLAIN])
def test_plain_form_relates_what_the_ontology_relates(ontology: Graph, name: str) -> None:
    for end, kinds in ((RDFS.domain, FORMS[name].subjects), (RDFS.range, FORMS[name].objects)):
        assert [kind for kind in kinds if not allows(ontology, term_iri(name), end, kind)] == []


@pytest.mark.parametrize("name", FORMS)
def test_planned_form_is_the_ontologys(ontology: Graph, name: str) -> None:
    planned = ontology.value(URIRef(term_iri(name)), URIRef(ASEAN + "plannedProperty"))
    expected = str(planned) if planned is not None else term_iri(name) if name in SAID_BOTH_WAYS else None
    form = FORMS[name]
    assert (term_iri(form.planned) if form.planned else None) == expected


@pytest.mark.parametrize("name", FORMS)
def test_property_is_declared(ontology: Graph, name: str) -> None:
    kinds = set(ontology.objects(URIRef(term_iri(name)), RDF.type))
    assert kinds & {OWL.ObjectProperty, OWL.DatatypeProperty, OWL.AnnotationProperty}


def test_every_relation_has_a_form_and_every_type_kinds() -> None:
    assert {relation.property for relation in RELATIONS.values()} <= FORMS.keys()
    assert KINDS_OF_TYPE.keys() == set(TYPES)


@pytest.mark.parametrize(
    ("relation", "subject", "value", "expected"),
    [
        ("held_in", "meeting/a", "city/b", "heldIn"),
        ("discusses", "meeting/a", "topic/b", "agendaTopic"),
        ("discusses", "meeting/a", "initiative/b", "dcterms:subject"),
        ("covers_topic", "document/a", "document/b", "dcterms:subject"),
        ("covers_topic", "initiative/a", "initiative/b", "addressesTopic"),
        ("launched_on", "initiative/a", "2018", "startYear"),
        ("launched_on", "initiative/a", "2018-04", "startDate"),
        ("launched_on", "organisation/a", "1967", "startDate"),
        ("has_role", "person/a", "post/b", "post"),
        ("had_role", "person/a", "post/b", "formerPost"),
    ],
)
def test_relation_becomes_the_property_that_fits_its_ends(
    relation: str, subject: str, value: str, expected: str
) -> None:
    assert property_of(RELATIONS[relation], subject, value) == expected


def test_what_a_text_can_claim_is_wider_than_what_the_ontology_takes() -> None:
    subjects, objects = claimable("chairedBy")
    assert "organisation" in subjects
    assert not fits(FORMS["chairedBy"], "organisation/asean", "state/sg")
    assert fits(FORMS["chairedBy"], "meeting/asean-summit-32", "state/sg")
    assert objects == {"person", "state", "organisation"}
    assert "state" in claimable("formerPost")[0]
