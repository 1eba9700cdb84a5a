"""Governments by their states."""

from __future__ import annotations

import pytest

from aseankg.extract.rules.extractor import RuleExtractor
from aseankg.extract.rules.reading.lexicon import Entry
from aseankg.sources.press.text import PressText
from tests.extract.rules.texts import baca, named, read, said, small_lexicon


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [("The Thai government agreed.", "Thai government", "Government of Thailand"),
     ("The Government of Japan agreed.", "Government of Japan", "Government of Japan"),
     ("Myanmar's government agreed.", "Myanmar's government", "Government of Myanmar")],
)  # fmt: skip
def test_government_with_its_state(text: str, words: str, name: str) -> None:
    assert named(read(text), "Organisation") == {words: name}


def test_indonesian_government_with_its_state() -> None:
    assert named(baca("Pemerintah Filipina sepakat."), "Organisation") == {
        "Pemerintah Filipina": "Government of the Philippines"
    }


@pytest.mark.parametrize("text", ["The Thai government spokesman agreed.", "The government of the day agreed."])
def test_office_or_no_state_behind_makes_it_none(text: str) -> None:
    assert named(read(text), "Organisation") == {}


def test_facts_are_told_of_the_state() -> None:
    found = baca("Pemerintah Jepang menjadi tuan rumah KTT ASEAN ke-33.")
    assert {subject for subject, _, _, _ in said(found, "hosts")} == {"Japan"}


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [("Pemkot Makassar hadir.", "id", "City Government of Makassar"),
     ("Pemerintah Kota Makassar hadir.", "id", "City Government of Makassar"),
     ("Pemerintah Provinsi DKI Jakarta hadir.", "id", "Provincial Government of Jakarta"),
     ("Pemkab Bandung hadir.", "id", "Government of Bandung Regency"),
     ("The Jakarta Provincial Government came.", "en", "Provincial Government of Jakarta"),
     ("The city government of Makassar came.", "en", "City Government of Makassar")],
)  # fmt: skip
def test_governments_of_cities_and_provinces(text: str, language: str, name: str) -> None:
    assert set(named(read(text, language=language), "Organisation").values()) == {name}


@pytest.mark.parametrize(
    ("text", "language"),
    [("Pemerintah di Makassar hadir.", "id"), ("The government in Makassar came.", "en"), ("Its government", "en")],
)  # fmt: skip
def test_governments_of_no_kind_are_none(text: str, language: str) -> None:
    assert not named(read(text, language=language), "Organisation")


def test_government_of_a_city_takes_part() -> None:
    found = said(baca("Pemkot Makassar menghadiri KTT ke-32 ASEAN."), "attends")
    assert {fact[0] for fact in found} == {"City Government of Makassar"}


def test_regency_is_named_once() -> None:
    lexicon = small_lexicon()
    lexicon.add(Entry("City", "Sleman Regency", "regency/sleman", "Sleman"))
    text = PressText("own.txt", "Pemkab Sleman hadir.", "id", "2018-05-02")
    found = named(RuleExtractor(lexicon).extract(text), "Organisation")
    assert set(found.values()) == {"Government of Sleman Regency"}


@pytest.mark.parametrize(
    ("text", "name"),
    [("Pemkot Jakarta Selatan hadir.", "City Government of South Jakarta"),
     ("Lahan itu dihibahkan Pemerintah Kota Jakarta Pusat.", "City Government of Central Jakarta"),
     ("Pemkot Jakarta hadir.", "City Government of Jakarta"),
     ("Hadir dari selatan Pemkot Jakarta", "City Government of Jakarta")],
)  # fmt: skip
def test_government_of_a_side_of_a_city(text: str, name: str) -> None:
    assert set(named(baca(text), "Organisation").values()) == {name}
