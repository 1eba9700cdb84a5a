"""Documents and initiatives that a clause means without naming them."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, read, said

SUMMIT = "32nd ASEAN Summit"


@pytest.mark.parametrize("noun", ["declaration", "document", "text"])
def test_noun_stands_for_the_document_that_it_fits(noun: str) -> None:
    text = f"They praised the Rivers Declaration. At the 32nd ASEAN Summit the {noun} was adopted."
    assert said(read(text), "adopted_at") == {("Rivers Declaration", "adopted_at", SUMMIT, "asserted")}


def test_noun_that_the_document_is_not_called_means_another() -> None:
    text = "They praised the Rivers Declaration. At the 32nd ASEAN Summit a trade agreement was signed."
    assert said(read(text), "adopted_at") == set()


def test_indonesian_noun_stands_for_the_document_that_it_begins() -> None:
    text = "Mereka memuji Piagam Sungai dan Deklarasi Danau. Pada KTT ke-32 ASEAN piagam itu disahkan."
    assert said(baca(text), "adopted_at") == {("Piagam Sungai", "adopted_at", SUMMIT, "asserted")}


def test_initiative_is_any_that_was_named() -> None:
    found = said(read("They praised the ASEAN Rivers Fund. The initiative was launched in 2004."), "launched_on")
    assert {fact[0] for fact in found} == {"ASEAN Rivers Fund"}
    found = said(read("They praised the Rivers Accord. The initiative was launched in 2004."), "launched_on")
    assert found == set()


def test_document_named_only_within_an_event() -> None:
    text = (
        "Pada 25 September digelar pertemuan ke-9 para pihak ASEAN Agreement on River Haze di Surabaya. "
        "Perjanjian itu ditandatangani pada 2002."
    )
    found = said(baca(text, "2013-09-27"), "adopted_on")
    assert ("ASEAN Agreement on River Haze", "adopted_on", "2002", "asserted") in found
