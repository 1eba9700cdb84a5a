from __future__ import annotations

from collections.abc import Callable

from aseankg.namespaces import ASEAN, SCHEMA, SKOS, SRC
from aseankg.sources.ontology.alignments import Alignment
from aseankg.sources.ontology.terms import Ontology
from aseankg.terms import Iri
from aseankg.view.reference.counts import Count
from aseankg.view.reference.entries import Entry, Fact, Knowledge, make_entry
from aseankg.view.reference.examples import Example, Origin
from aseankg.view.reference.pieces import Anchors, Pieces

NOTHING = Knowledge({}, {}, {}, {})
PLACE = """asean:City a owl:Class ; rdfs:label "City"@en , "Kota"@id ; skos:definition "A place"@en , "Tempat"@id ;
    skos:altLabel "Town"@en ; rdfs:subClassOf asean:Place ,
    [ owl:onProperty asean:in ; owl:someValuesFrom asean:Place ] ;
    dcterms:source "A book" ; skos:example "akg:city/jakarta" . asean:Place a owl:Class ; owl:disjointWith
    [ owl:unionOf ( asean:Meeting asean:Post ) ] , asean:Topic ."""


def entry(ontology: Ontology, name: str, knowledge: Knowledge = NOTHING) -> Entry:
    term = next(term for term in ontology.terms if term.iri == ASEAN + name)
    return make_entry(term, "places", 0, Anchors(ontology.terms, ontology.foreign), knowledge)


def text(pieces: Pieces) -> str:
    return "".join(piece.text or piece.key for piece in pieces)


def told(facts: list[Fact]) -> list[tuple[str, list[str]]]:
    return [(fact.name.text if fact.name else fact.key, [text(item) for item in fact.items]) for fact in facts]


def test_entry_tells_axioms_then_source_then_example(read: Callable[[str], Ontology]) -> None:
    assert told(entry(read(PLACE), "City").facts) == [
        ("subClassOf", ["Place"]),
        ("restriction", ["in some Place"]),
        ("source", ["A book"]),
        ("example", ["akg:city/jakarta"]),
    ]


def test_entry_has_both_languages(read: Callable[[str], Ontology]) -> None:
    city = entry(read(PLACE), "City")
    assert city.labels == ("City", "Kota")
    assert [text(definition) for definition in city.definitions] == ["A place", "Tempat"]
    assert city.alternatives == [("Town", "en")]


def test_compound_among_names_in_one_line_has_brackets(read: Callable[[str], Ontology]) -> None:
    facts = dict(told(entry(read(PLACE), "Place").facts))
    assert facts["disjointWith"] == ["(Meeting or Post)", "Topic"]


def test_other_statements_keep_their_property(read: Callable[[str], Ontology]) -> None:
    ontology = read("asean:p a owl:ObjectProperty ; asean:plannedProperty asean:q . asean:q a owl:ObjectProperty .")
    assert told(entry(ontology, "p").facts) == [("plannedProperty", ["q"])]


def test_entry_shows_use_example_and_alignment(read: Callable[[str], Ontology]) -> None:
    city = ASEAN + "City"
    knowledge = Knowledge(
        {city: Count(7, 2)},
        {city: Example(SRC + "one", SRC + "thing", ((ASEAN + "in", (Iri(ASEAN + "Place"),)),), 0)},
        {SRC + "one": Origin("A title", "javascript:alert(1)")},
        {city: [Alignment(city, "close", SCHEMA + "City", SKOS + "closeMatch", SCHEMA, "schema:City")]},
    )
    shown = entry(read(PLACE), "City", knowledge)
    assert shown.count == Count(7, 2)
    assert shown.shown is not None
    assert (shown.shown.origin, shown.shown.title, shown.shown.href) == ("stated", "A title", "")
    assert told(shown.facts)[-1] == ("alignments", ["close schema:City (skos:closeMatch)"])
