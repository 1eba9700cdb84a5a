"""The year of a text that gives none."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import read, said


@pytest.mark.parametrize(
    ("day", "expected"),
    [("April 28", {("32nd ASEAN Summit", "held_on", "2018-04-28", "asserted")}), ("July 8", set())],
)  # fmt: skip
def test_year_is_that_of_the_edition_that_the_day_fits(day: str, expected: set[tuple[str, str, str, str]]) -> None:
    assert said(read(f"The 32nd ASEAN Summit was held in Singapore on {day}.", None), "held_on") == expected


def test_text_with_a_day_of_its_own_keeps_it() -> None:
    text = "The 32nd ASEAN Summit was recalled in Singapore on April 28."
    assert said(read(text, "2019-04-29"), "published_on") == {
        ("THIS_DOCUMENT", "published_on", "2019-04-29", "asserted")
    }
