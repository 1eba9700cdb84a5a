"""What states, organisations and people want first."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import read, said


def wanted(text: str, language: str = "en") -> set[tuple[str, str]]:
    return {(who, what) for who, _, what, _ in said(read(text, language=language), "prioritises")}


@pytest.mark.parametrize(
    "text",
    ["Japan's three top priorities as chair of the group are food security and haze.",
     "The ministers heard about the priorities of Japan as chair, namely food security and haze.",
     "Joko Widodo presented the motto of Japan's chairmanship and its priorities: food security and haze.",
     "Japan has set two priorities for its year as chair of the group: food security and haze."],
)  # fmt: skip
def test_priorities_of_a_state(text: str) -> None:
    assert wanted(text) == {("Japan", "Food security"), ("Japan", "Haze")}


@pytest.mark.parametrize(
    ("text", "language"),
    [("Food security is a top priority of Japan.", "en"),
     ("Food security remains one of Japan's priorities.", "en"),
     ("For Japan, food security is a priority.", "en"),
     ("Food security tetap menjadi prioritas Jepang.", "id"),
     ("Bagi Jepang, food security merupakan prioritas utama.", "id")],
)  # fmt: skip
def test_what_is_said_to_be_a_priority_of_a_state(text: str, language: str) -> None:
    assert wanted(text, language) == {("Japan", "Food security")}


def test_what_gets_attention_in_a_relative_clause_is_listed_behind_it() -> None:
    text = "Haze dilupakan. Isu yang menjadi perhatian Jepang antara lain food security."
    assert wanted(text, "id") == {("Japan", "Food security")}


def test_what_is_discussed_beside_priorities_is_none_of_them() -> None:
    assert wanted("The ministers discussed the priorities of Japan's chairmanship, food security and haze.") == set()


def test_state_that_wants_something() -> None:
    assert wanted("Japan wants to promote food security.") == {("Japan", "Food security")}
