"""Places, known to the graph or not."""

from __future__ import annotations

import pytest

from aseankg.extract.rules.extractor import RuleExtractor
from aseankg.extract.rules.reading.lexicon import Entry
from aseankg.sources.press.text import PressText
from tests.extract.rules.texts import baca, named, read, said, small_lexicon


def test_place_behind_an_event_needs_no_entry() -> None:
    assert named(read("The 32nd ASEAN Summit in Luang Prabang ended."), "City") == {"Luang Prabang": "Luang Prabang"}


def test_place_behind_a_word_for_holding_needs_no_entry() -> None:
    assert named(baca("KTT ke-32 ASEAN digelar di Labuan Bajo."), "City") == {"Labuan Bajo": "Labuan Bajo"}


def test_month_behind_in_is_no_place() -> None:
    assert named(read("The 32nd ASEAN Summit in November ended."), "City") == {}


def test_place_elsewhere_needs_an_entry() -> None:
    assert named(read("Farmers in Luang Prabang agreed."), "City") == {}


@pytest.mark.parametrize("place", ["Nusa Dua Bali", "Bali Nusa Dua Convention Center", "Nusa Dua, Bali"])
def test_island_beside_a_place_only_says_where_it_lies(place: str) -> None:
    found = said(baca(f"KTT ke-32 ASEAN digelar di {place}."), "held_in")
    assert {fact[2] for fact in found} == {"Nusa Dua"}


def test_adjective_of_a_state_is_no_place() -> None:
    found = read("The 10th ASEAN Summit was held in Laotian capital Vientiane.")
    assert "Laotian" not in named(found, "City")


def test_province_behind_a_place_is_a_place_too() -> None:
    lexicon = small_lexicon()
    lexicon.add(Entry("City", "West Hills", "province/west-hills", "West Hills"))
    text = PressText("own.txt", "The 32nd ASEAN Summit was held in Bandung, West Hills.", "en")
    found = RuleExtractor(lexicon).extract(text)
    assert set(named(found, "City")) == {"Bandung", "West Hills"}
    assert {fact[2] for fact in said(found, "held_in")} == {"Bandung"}
