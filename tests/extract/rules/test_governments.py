"""Governments by their states."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, named, read, said


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
