"""Places, known to the graph or not."""

from __future__ import annotations

from tests.extract.rules.texts import baca, named, read


def test_place_behind_an_event_needs_no_entry() -> None:
    assert named(read("The 32nd ASEAN Summit in Luang Prabang ended."), "City") == {"Luang Prabang": "Luang Prabang"}


def test_place_behind_a_word_for_holding_needs_no_entry() -> None:
    assert named(baca("KTT ke-32 ASEAN digelar di Labuan Bajo."), "City") == {"Labuan Bajo": "Labuan Bajo"}


def test_month_behind_in_is_no_place() -> None:
    assert named(read("The 32nd ASEAN Summit in November ended."), "City") == {}


def test_place_elsewhere_needs_an_entry() -> None:
    assert named(read("Farmers in Luang Prabang agreed."), "City") == {}
