"""Those who lead a state's senior officials at ASEAN."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import named, read


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Tan Wei, head of Thailand's ASEAN SOM, spoke.", "en"),
        ("Tan Wei, head of the ASEAN SOM Thailand, spoke.", "en"),
        ("Tan Wei, head of Thailand's SOM delegation, spoke.", "en"),
        ("Tan Wei, Ketua SOM ASEAN Thailand, hadir.", "id"),
    ],
)
def test_leader_of_senior_officials(text: str, language: str) -> None:
    assert set(named(read(text, language=language), "Role").values()) == {"SOM Leader of Thailand"}


def test_head_of_another_team_is_none() -> None:
    assert "SOM Leader of Thailand" not in named(read("Tan Wei, head of Thailand's team, spoke."), "Role").values()
