"""Indonesian names of meetings: nouns behind nouns, names in brackets, and others behind them."""

from __future__ import annotations

import pytest

from aseankg.extract.rules.extractor import RuleExtractor
from aseankg.extract.rules.reading.lexicon import Entry
from aseankg.sources.press.text import PressText
from tests.extract.rules.texts import baca, named, small_lexicon


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Pertemuan Retreat para Menteri Luar Negeri ASEAN dibuka.", {"ASEAN Foreign Ministers' Retreat"}),
        ("Pertemuan Konsultasi Pejabat Senior ASEAN-Jepang dibuka.", {"ASEAN-Japan Senior Officials' Consultation"}),
        ("Pertemuan Menteri Perikanan ASEAN (ASEAN Fisheries Ministers/AFM) ke-18 dibuka.",
         {"18th ASEAN Fisheries Ministers' Meeting"}),
        ("Pertemuan Komite Sungai ASEAN ke-8 dan Komite Danau ASEAN ke-5 dibuka.",
         {"8th Sungai ASEAN Committee Meeting"}),
        ("Rapat ASEAN River Officials Meeting dibuka.", {"ASEAN River Officials Meeting"}),
    ],
)  # fmt: skip
def test_names(text: str, names: set[str]) -> None:
    assert set(named(baca(text), "Meeting").values()) == names


def test_body_of_asean_behind_a_hyphen_is_that_body() -> None:
    lexicon = small_lexicon()
    lexicon.add(Entry("Organisation", "ASEAN River Committee", "organisation/arc", "ARC"))
    found = RuleExtractor(lexicon).extract(PressText("own.txt", "Sidang ke-5 ASEAN-ARC dibuka.", "id"))
    assert set(named(found, "Meeting").values()) == {"5th ASEAN River Committee Meeting"}


def test_acronym_in_brackets_is_taken_in_whole() -> None:
    lexicon = small_lexicon()
    lexicon.add(Entry("Series", "ASEAN River Ministers' Meeting", "series/arm", "ARMM"))
    lexicon.add(Entry("Series", "ASEAN River Ministers' Meeting Plus", "series/arm-plus", "ARMM-Plus"))
    text = PressText("own.txt", "Pertemuan ke-5 Menteri Sungai ASEAN Plus (ARMM-Plus) dibuka.", "id")
    found = RuleExtractor(lexicon).extract(text)
    assert set(named(found, "Meeting").values()) == {"5th ASEAN River Ministers' Meeting Plus"}
