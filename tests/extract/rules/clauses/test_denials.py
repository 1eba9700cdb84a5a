"""What somebody denies."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import attendance, read, said

SUMMIT = "40th ASEAN Summit"
JOKO = "Joko Widodo"


def test_what_is_denied_is_not_so() -> None:
    text = "The spokesman denied that Joko Widodo had attended the 40th ASEAN Summit."
    assert attendance(text, event=SUMMIT) == {(JOKO, "negated")}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Joko Widodo denied reports that he would not attend the 40th ASEAN Summit.", "en"),
        ("Juru bicara itu menepis kabar bahwa Joko Widodo tidak akan menghadiri KTT ke-40 ASEAN.", "id"),
    ],
)
def test_who_denies_that_he_stays_away_comes(text: str, language: str) -> None:
    assert {fact[3] for fact in said(read(text, language=language), "attends")} == {"planned"}


def test_who_denies_that_he_skips_an_event_does_not_stay_away() -> None:
    assert attendance("Joko Widodo denied that he would skip the 40th ASEAN Summit.", event=SUMMIT) == set()


def test_what_follows_a_denial_is_so() -> None:
    text = "Joko Widodo denied reports of a rift and attended the 40th ASEAN Summit."
    assert attendance(text, event=SUMMIT) == {(JOKO, "asserted")}
