"""Two meetings that are told to be held together."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import read, said

BOTH = {"8th Rivers Ministers' Meeting", "3rd Forests Ministers' Meeting"}


def discussing(text: str, language: str) -> set[str]:
    return {event for event, _, _, _ in said(read(text, language=language), "discusses")}


@pytest.mark.parametrize(
    ("lead", "language"),
    [("The 8th Rivers Ministers' Meeting and the 3rd Forests Ministers' Meeting were held in Manila.", "en"),
     ("The 8th Rivers Ministers' Meeting (ARMM) and 3rd Forests Ministers' Meeting (AFMM) took place "
      "in Manila on 3 May 2018.", "en"),
     ("The 8th Rivers Ministers' Meeting dan 3rd Forests Ministers' Meeting diselenggarakan di Manila.", "id"),
     ("Rangkaian 8th Rivers Ministers' Meeting serta 3rd Forests Ministers' Meeting telah berlangsung di "
      "Manila.", "id")],
)  # fmt: skip
def test_what_meetings_that_are_held_together_discuss(lead: str, language: str) -> None:
    more = "The Meeting discussed haze." if language == "en" else "Pertemuan membahas haze."
    assert discussing(f"{lead} {more}", language) == BOTH


@pytest.mark.parametrize(
    ("text", "language"),
    [("Retno Marsudi menghadiri 8th Rivers Ministers' Meeting (8th RMM) dan 3rd Forests Ministers' Meeting (3rd FMM). "
      "Dalam kedua pertemuan tersebut, ia menekankan pentingnya haze.", "id"),
     ("She attended the 8th Rivers Ministers' Meeting and the 3rd Forests Ministers' Meeting. The two meetings "
      "discussed haze.", "en")],
)  # fmt: skip
def test_meetings_that_the_next_sentence_tells_of_as_two(text: str, language: str) -> None:
    assert discussing(text, language) == BOTH


def test_days_and_place_of_both() -> None:
    text = "The 8th Rivers Ministers' Meeting and the 3rd Forests Ministers' Meeting were held in Manila."
    assert {event for event, _, _, _ in said(read(text), "held_in")} == BOTH


@pytest.mark.parametrize(
    "lead",
    ["The 8th Rivers Ministers' Meeting and the 3rd Forests Ministers' Meeting were held on 3 and 4 May 2018 "
     "respectively.",
     "The 8th Rivers Ministers' Meeting was held in Manila. The 3rd Forests Ministers' Meeting was held too.",
     "Ministers spoke of the 8th Rivers Ministers' Meeting and the 3rd Forests Ministers' Meeting."],
)  # fmt: skip
def test_meetings_that_are_not_held_together(lead: str) -> None:
    assert discussing(f"{lead} The Meeting discussed haze.", "en") != BOTH
