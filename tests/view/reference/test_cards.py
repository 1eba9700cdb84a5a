from __future__ import annotations

from collections.abc import Callable

from aseankg.namespaces import ASEAN
from aseankg.sources.ontology.terms import Ontology
from aseankg.view.reference.cards import COLUMNS, Card, Row, build_cards

Read = Callable[[str], Ontology]


def cards(ontology: Ontology) -> dict[str, Card]:
    return {card.name: card for column in build_cards(ontology.terms) for card in column}


def rows(card: Card, kind: str) -> list[str]:
    return [row.name for row in card.rows if row.kind == kind]


def test_every_class_stands_in_the_diagram(ontology: Ontology) -> None:
    shown = {card.iri for card in cards(ontology).values()}
    shown |= {row.iri for card in cards(ontology).values() for row in card.rows if row.kind == "class"}
    assert shown == {term.iri for term in ontology.terms if term.kind == "class"}


def test_every_place_in_the_diagram_is_a_class_of_the_ontology(ontology: Ontology) -> None:
    assert {ASEAN + name for column in COLUMNS for name in column} <= {term.iri for term in ontology.terms}


def test_card_tells_subclasses_values_and_relations(read: Read) -> None:
    card = cards(
        read("""asean:A a owl:Class . asean:B a owl:Class ; rdfs:subClassOf asean:A . asean:C a owl:Class .
        asean:v a owl:NamedIndividual , asean:B . asean:p a owl:ObjectProperty ; rdfs:domain asean:B ;
        rdfs:range [ owl:unionOf ( asean:C asean:A ) ] .""")
    )["A"]
    assert [(row.kind, row.name, row.target_name, row.drawn) for row in card.rows] == [
        ("class", "B", "", False),
        ("value", "v", "", False),
        ("relation", "p", "C", True),
        ("relation", "", "A", False),
    ]


def test_planned_form_follows_the_done_one_and_has_no_line(ontology: Ontology) -> None:
    relations = [row for row in cards(ontology)["Meeting"].rows if row.kind == "relation"]
    names = [row.name for row in relations]
    place = names.index("plannedIn")
    assert names[place - 1] == "heldIn"
    assert (relations[place].planned, relations[place].drawn) == (True, False)


def test_only_one_of_two_inverses_has_a_line(ontology: Ontology) -> None:
    drawn = [row.name for card in cards(ontology).values() for row in card.rows if row.drawn]
    assert ("adopted" in drawn) != ("adoptedAt" in drawn)


def test_verbs_stand_in_the_order_of_their_strength(ontology: Ontology) -> None:
    verbs = rows(cards(ontology)["OperativeVerb"], "value")
    assert (verbs[0], verbs[-1]) == ("verb-noted", "verb-signed")


def test_class_of_two_heads_stands_on_both_cards(ontology: Ontology) -> None:
    assert "State" in rows(cards(ontology)["Actor"], "class")
    assert "State" in rows(cards(ontology)["Place"], "class")


def test_new_class_without_superclass_gets_a_card_of_its_own(read: Read) -> None:
    assert list(cards(read("asean:Quite-New a owl:Class ."))) == ["Quite-New"]


def test_relation_to_another_vocabulary_has_no_target(read: Read) -> None:
    (row,) = cards(
        read("""asean:A a owl:Class . skos:Concept a owl:Class . asean:p a owl:ObjectProperty ;
        rdfs:domain asean:A ; rdfs:range skos:Concept .""")
    )["A"].rows
    assert row == Row("relation", ASEAN + "p")
