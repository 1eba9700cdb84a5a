"""Ministries by the fields behind their noun."""

from __future__ import annotations

import pytest

from aseankg.extract.rules.extractor import RuleExtractor
from aseankg.extract.rules.reading.lexicon import Entry
from aseankg.sources.press.text import PressText
from tests.extract.rules.texts import baca, named, read, said, small_lexicon


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("The Ministry of Investment, Trade & Industry, Malaysia, hosted the talks.",
         "Ministry of Investment, Trade & Industry, Malaysia",
         "Ministry of Investment, Trade and Industry of Malaysia"),
        ("The Ministry of Commerce & Industry said so.", "Ministry of Commerce & Industry",
         "Ministry of Commerce and Industry"),
        ("Japan's Ministry of Health said so.", "Japan's Ministry of Health", "Ministry of Health of Japan"),
        ("The Thai Ministry of Energy said so.", "Thai Ministry of Energy", "Ministry of Energy of Thailand"),
        ("The Ministry of Digital Development of Singapore said so.", "Ministry of Digital Development of Singapore",
         "Ministry of Digital Development of Singapore"),
    ],
)  # fmt: skip
def test_english_ministry_with_its_fields_and_state(text: str, words: str, name: str) -> None:
    assert named(read(text), "Organisation") == {words: name}


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("Kementerian Kesehatan Filipina menyampaikan hal itu.", "Kementerian Kesehatan Filipina",
         "Ministry of Health of Philippines"),
        ("Budi Santoso dari Kementerian Perdagangan hadir.", "Kementerian Perdagangan",
         "Ministry of Trade of Indonesia"),
        ("Hal itu disampaikan Kementerian Perlindungan Pekerja Migran kemarin.",
         "Kementerian Perlindungan Pekerja Migran", "Ministry of Perlindungan Pekerja Migran of Indonesia"),
    ],
)  # fmt: skip
def test_indonesian_ministry(text: str, words: str, name: str) -> None:
    assert named(baca(text), "Organisation") == {words: name}


def test_name_of_a_person_is_no_part_of_a_ministry() -> None:
    found = baca("Juru Bicara Kementerian Komunikasi dan Informatika Tan Wei Ling berbicara.")
    assert set(named(found, "Organisation")) == {"Kementerian Komunikasi dan Informatika"}
    assert set(named(found, "Person")) == {"Tan Wei Ling"}


@pytest.mark.parametrize(
    "text",
    ["Pertemuan Kementerian Digital se-ASEAN usai.", "The ministry spoke.", "The Ministry, in Jakarta, spoke."],
)
def test_words_that_name_no_ministry(text: str) -> None:
    assert not [words for words in named(read(text), "Organisation") if "inist" in words]


def test_ministries_in_a_list_are_each_one() -> None:
    found = named(
        baca("Anggota dari Departemen Keuangan, Departemen Kelautan, serta Departemen Kehutanan."), "Organisation"
    )
    assert set(found) == {"Departemen Keuangan", "Departemen Kelautan", "Departemen Kehutanan"}


def test_directorate_general_with_its_field() -> None:
    found = named(baca("Wakil Ditjen Perdagangan hadir."), "Organisation")
    assert found == {"Ditjen Perdagangan": "Directorate General of Trade of Indonesia"}


def test_ministry_that_the_graph_knows_is_of_the_state_named_before_it() -> None:
    lexicon = small_lexicon()
    lexicon.add(Entry("Organisation", "Ministry of Water", "organisation/water", "Ministry of Water"))
    text = PressText("own.txt", "Japan's Ministry of Water hosted talks.", "en")
    found = named(RuleExtractor(lexicon).extract(text), "Organisation")
    assert set(found.values()) == {"Ministry of Water of Japan"}


def test_initial_of_a_name_ends_no_field() -> None:
    found = said(baca("Hal itu dikatakan juru bicara Kementerian Perdagangan Budi S. Santoso."), "has_role")
    assert {fact[:3:2] for fact in found} == {("Budi S. Santoso", "Spokesperson of the Ministry of Trade of Indonesia")}


def test_ministry_that_the_graph_has_is_still_of_its_state() -> None:
    lexicon = small_lexicon()
    name = "Ministry of Foreign Affairs (Malaysia)"
    lexicon.add(Entry("Organisation", name, "organisation/mfa-malaysia", "Kementerian Luar Negeri Malaysia"))
    text = "Sekretaris Jenderal Kementerian Luar Negeri Malaysia Ahmad Fauzi hadir."
    found = RuleExtractor(lexicon).extract(PressText("own.txt", text, "id", "2018-05-02"))
    office = "Secretary-General of the Ministry of Foreign Affairs of Malaysia"
    assert ("Ahmad Fauzi", "has_role", office, "asserted") in said(found, "has_role")
