from __future__ import annotations

from collections.abc import Callable

import pytest

from aseankg.namespaces import ASEAN, SKOS, XSD
from aseankg.sources.ontology.expressions import Name
from aseankg.sources.ontology.terms import Ontology
from aseankg.view.reference.pieces import Anchors, Piece, web_address


@pytest.fixture
def anchors(read: Callable[[str], Ontology]) -> Anchors:
    ontology = read("asean:City a owl:Class . skos:Concept a owl:Class .")
    return Anchors(ontology.terms, ontology.foreign)


def test_own_name_is_bare_and_leads_to_its_entry(anchors: Anchors) -> None:
    assert anchors.name(ASEAN + "City") == Piece("City", "#City", "name")


def test_declared_foreign_name_leads_to_its_row(anchors: Anchors) -> None:
    assert anchors.name(SKOS + "Concept") == Piece("skos:Concept", "#foreign-skos-Concept", "name")


def test_other_name_leads_to_its_own_address(anchors: Anchors) -> None:
    assert anchors.name(XSD + "integer") == Piece("xsd:integer", XSD + "integer", "name")


def test_mentions_in_a_text_become_links(anchors: Anchors) -> None:
    pieces = anchors.text("See asean:City. Not asean:Unknown.")
    assert [(piece.text, piece.href) for piece in pieces] == [
        ("See ", ""), ("asean:City", "#City"), (". Not ", ""), ("asean:Unknown", ""), (".", ""),
    ]  # fmt: skip


def test_expression_keeps_its_words(anchors: Anchors) -> None:
    pieces = anchors.expression((Name(ASEAN + "City"), " or ", Name(XSD + "string")))
    assert "".join(piece.text for piece in pieces) == "City or xsd:string"


def test_source_of_a_definition(anchors: Anchors) -> None:
    assert anchors.source(Name("https://www.iso.org/iso-3166.html")).text == "iso.org/iso-3166.html"
    assert anchors.source("ASEAN Charter, Article 7") == Piece("ASEAN Charter, Article 7")
    assert anchors.source("aseankg core vocabulary").key == "ownTerm"


@pytest.mark.parametrize("iri", ["javascript:alert(1)", "data:text/html,x", "urn:isbn:1", ""])
def test_only_web_addresses_become_links(iri: str) -> None:
    assert web_address(iri) == ""
