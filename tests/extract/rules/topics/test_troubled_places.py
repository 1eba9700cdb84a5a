"""Places whose situation is discussed."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, read, said


def test_names_of_troubled_places_on_an_agenda_mean_their_situation() -> None:
    found = said(read("The 32nd ASEAN Summit began. Leaders discussed haze, Myanmar and the Middle East."), "discusses")
    assert {fact[2] for fact in found} == {"Haze", "Situation in Myanmar", "Middle East"}


def test_troubled_places_before_a_passive_verb() -> None:
    text = "KTT ke-32 ASEAN dibuka. Kabut asap, Ukraina, dan Semenanjung Korea turut dibahas."
    assert {"Situation in Ukraine", "Korean Peninsula"} <= {fact[2] for fact in said(baca(text), "discusses")}


@pytest.mark.parametrize("text", ["They discussed haze with Myanmar.", "They discussed haze and trade from Myanmar."])
def test_parties_and_origins_are_no_situation(text: str) -> None:
    found = said(read(f"The 32nd ASEAN Summit began. {text}"), "discusses")
    assert "Situation in Myanmar" not in {fact[2] for fact in found}
