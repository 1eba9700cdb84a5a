from __future__ import annotations

from collections.abc import Callable

import pytest
from rdflib import Graph

from aseankg.errors import InputError
from aseankg.namespaces import ASEAN, DCTERMS, OWL
from aseankg.sources.ontology.expressions import Name
from aseankg.sources.ontology.terms import read_ontology

Parse = Callable[[str], Graph]
HEADER = """<https://w3id.org/aseankg/ontology> a owl:Ontology ; owl:versionInfo "0.1.0" ;
    dcterms:title "Ontology"@en , "Ontologi"@id ; dcterms:license <https://example.org/licence> . """


def test_term_has_its_texts_by_language(parse: Parse) -> None:
    ontology = read_ontology(
        parse(
            HEADER
            + """asean:City a owl:Class ; rdfs:label "City"@en , "Kota"@id ;
        skos:altLabel "Town"@en ; rdfs:comment "One"@en , "Another"@en ; skos:example "akg:city/jakarta" ;
        dcterms:source <https://schema.org/City> , "A book" ."""
        ),
        ASEAN,
    )
    (term,) = ontology.terms
    assert (term.kind, term.labels, term.alternatives) == (
        "class",
        {"en": ("City",), "id": ("Kota",)},
        {"en": ("Town",)},
    )
    assert term.notes == {"en": ("Another", "One")}
    assert term.examples == ("akg:city/jakarta",)
    assert term.sources == ("A book", Name("https://schema.org/City"))


def test_what_has_no_place_of_its_own_is_kept_as_a_statement(parse: Parse) -> None:
    ontology = read_ontology(
        parse(HEADER + "asean:heldIn a owl:ObjectProperty ; asean:plannedProperty asean:plannedIn ."), ASEAN
    )
    assert ontology.terms[0].statements == ((ASEAN + "plannedProperty", Name(ASEAN + "plannedIn")),)


def test_terms_of_others_stand_apart(parse: Parse) -> None:
    ontology = read_ontology(parse(HEADER + "skos:Concept a owl:Class . asean:Topic a owl:Class ."), ASEAN)
    assert [term.iri for term in ontology.terms] == [ASEAN + "Topic"]
    assert len(ontology.foreign) == 1


def test_header_is_read(parse: Parse) -> None:
    ontology = read_ontology(parse(HEADER), ASEAN)
    assert ontology.iri == "https://w3id.org/aseankg/ontology"
    assert ontology.titles == {"en": ("Ontology",), "id": ("Ontologi",)}
    assert ontology.stated(str(OWL) + "versionInfo") == ["0.1.0"]
    assert ontology.stated(DCTERMS + "license") == [Name("https://example.org/licence")]


def test_deprecated_term_is_marked(parse: Parse) -> None:
    ontology = read_ontology(parse(HEADER + "asean:old a owl:ObjectProperty ; owl:deprecated true ."), ASEAN)
    assert ontology.terms[0].deprecated


def test_named_iris_come_once(parse: Parse) -> None:
    ontology = read_ontology(
        parse(
            HEADER
            + """asean:implements a owl:ObjectProperty ;
        rdfs:domain [ owl:unionOf ( asean:A asean:B ) ] , asean:A ."""
        ),
        ASEAN,
    )
    assert sorted(ontology.terms[0].named("domain")) == [ASEAN + "A", ASEAN + "B"]


def test_ontology_without_header_is_refused(parse: Parse) -> None:
    with pytest.raises(InputError, match="declares no owl:Ontology"):
        read_ontology(parse("asean:City a owl:Class ."), ASEAN)
