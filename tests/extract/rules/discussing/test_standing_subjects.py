"""What is told of those who meet, and what of ASEAN or another meeting at all times."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import read, said


@pytest.mark.parametrize(
    "text",
    [
        "The 32nd ASEAN Summit was held. ASEAN is focused on food security.",
        "The 32nd ASEAN Summit was held. During talks this week, Wang will discuss food security.",
    ],
)
def test_what_is_on_no_agenda_of_the_event_spoken_of(text: str) -> None:
    assert said(read(text), "discusses") == set()


def test_what_asean_agreed_on_there_is() -> None:
    text = "The 32nd ASEAN Summit was held. ASEAN focused on food security."
    assert {fact[2] for fact in said(read(text), "discusses")} == {"Food security"}
