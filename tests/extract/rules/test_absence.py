"""Who stays away from events."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import attendance

OPENING = {"en": "The 32nd ASEAN Summit began. ", "id": "KTT ke-32 ASEAN dimulai. "}


@pytest.mark.parametrize(
    "text",
    ["Absent from the summit was President Joko Widodo.",
     "The leader who skipped the summit was President Joko Widodo.",
     "President Joko Widodo could not make it."],
)  # fmt: skip
def test_who_stays_away_stands_behind_or_before(text: str) -> None:
    assert attendance(OPENING["en"] + text) == {("Joko Widodo", "negated")}


def test_those_who_stayed_away_are_listed_behind() -> None:
    text = "Absent from the summit were President Joko Widodo and Prime Minister Lee Hsien Loong."
    assert attendance(OPENING["en"] + text) == {("Joko Widodo", "negated"), ("Lee Hsien Loong", "negated")}


def test_who_only_tells_that_others_stay_away_does_not_do_so() -> None:
    text = "Menlu Retno Marsudi mengatakan, tiga pemimpin tidak hadir, yaitu Thailand, Myanmar, dan Filipina."
    assert attendance(OPENING["id"] + text, "id") == {
        ("Thailand", "negated"),
        ("Myanmar", "negated"),
        ("Philippines", "negated"),
    }
