"""Capitals that are only called such."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import read, said


@pytest.mark.parametrize(
    ("text", "language"),
    [("Ministers flew to Manila. The 40th ASEAN Summit will be held in the Philippine capital.", "en"),
     ("Ministers flew to Manila. The 40th ASEAN Summit was held in the capital of the Philippines.", "en"),
     ("Ministers flew to Manila. The 40th ASEAN Summit was held in the Philippines' capital.", "en"),
     ("MANILA - The Philippines will host the 40th ASEAN Summit in the capital.", "en"),
     ("MANILA - Filipina menggelar KTT ke-40 ASEAN di ibu kota.", "id"),
     ("Para menteri terbang ke Manila. KTT ke-40 ASEAN digelar di ibu kota Filipina.", "id")],
)  # fmt: skip
def test_event_held_in_a_capital_named_elsewhere(text: str, language: str) -> None:
    assert {fact[:3] for fact in said(read(text, language=language), "held_in")} == {
        ("40th ASEAN Summit", "held_in", "Manila")
    }


def test_capital_that_the_text_never_names_is_no_place() -> None:
    found = said(read("The 40th ASEAN Summit was held in the Philippine capital."), "held_in")
    assert "Manila" not in {place for _, _, place, _ in found}


def test_capital_of_no_state_that_is_named_is_no_place() -> None:
    text = "They flew to Manila. The Philippines agreed. The 40th ASEAN Summit was held in the capital."
    assert "Manila" not in {place for _, _, place, _ in said(read(text), "held_in")}


def test_capital_that_is_named_at_once_is_that_city() -> None:
    text = "They came from Kuala Lumpur. The 40th ASEAN Summit was held in the Malaysian capital city of Kuala Lumpur."
    assert {place for _, _, place, _ in said(read(text), "held_in")} == {"Kuala Lumpur"}


@pytest.mark.parametrize(
    ("text", "language"),
    [("Tokyo was represented by Vice Minister Ken Sato at the 40th ASEAN Summit.", "en"),
     ("Manila spoke first. Tokyo will be represented by Vice Minister Ken Sato.", "en"),
     ("Tokyo diwakili oleh Wakil Menteri Ken Sato pada KTT ke-40 ASEAN.", "id")],
)  # fmt: skip
def test_capital_stands_for_the_state_that_somebody_represents(text: str, language: str) -> None:
    assert {fact[:3] for fact in said(read(text, language=language), "represents")} == {
        ("Ken Sato", "represents", "Japan")
    }


def test_capital_is_no_state_where_somebody_else_is_represented() -> None:
    text = "President Ali Musa stayed in Tokyo. The minister was represented by Vice Minister Ken Sato."
    assert {whom for _, _, whom, _ in said(read(text), "represents")} == {"Ali Musa"}
