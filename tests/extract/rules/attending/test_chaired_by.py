"""States and bodies that passives say lead an event."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, read, said

_EVENT = "7th ASEAN River Ministers' Meeting"


def chairs(text: str, language: str = "en") -> set[str]:
    found = read(text) if language == "en" else baca(text)
    return {fact[0] for fact in said(found, "chairs") if fact[2] == _EVENT}


@pytest.mark.parametrize(
    "text",
    ["The 7th ASEAN River Ministers' Meeting was held in Manila on 3 May and was co-chaired by Japan and Malaysia.",
     "The 7th ASEAN River Ministers' Meeting was held in Manila on 3 May 2018, co-chaired by Japan and Malaysia.",
     "The 7th ASEAN River Ministers' Meeting was held in Manila. It was co-chaired by Japan and Malaysia."],
)  # fmt: skip
def test_two_states_behind_the_place_and_day(text: str) -> None:
    assert chairs(text) == {"Japan", "Malaysia"}


def test_event_told_by_its_noun_alone() -> None:
    text = "The 5th ASEAN-Japan River Dialogue was held in Manila. The Dialogue was co-chaired by Thailand and Japan."
    assert {fact[0] for fact in said(read(text), "chairs")} == {"Thailand", "Japan"}


def test_union_of_states_chairs_with_a_state() -> None:
    text = "The 7th ASEAN River Ministers' Meeting was held in Manila, co-chaired by Brunei and the European Union."
    assert chairs(text) == {"Brunei", "European Union"}


def test_joint_lead_in_indonesian() -> None:
    text = (
        "Pertemuan ke-8 Menteri Sungai ASEAN diselenggarakan di Manila pada tanggal 3 Mei 2018 dan dipimpin bersama "
        "oleh Jepang dan Malaysia."
    )
    assert {fact[0] for fact in said(baca(text), "chairs")} == {"Japan", "Malaysia"}


@pytest.mark.parametrize(
    "text",
    ["The council is chaired by Japan.", "The project was led by Japan.", "The delegation was led by Japan.",
     "The working group, led by Japan, met too."],
)  # fmt: skip
def test_lead_of_something_else(text: str) -> None:
    assert chairs(f"The {_EVENT} was held in Manila. {text}") == set()


def test_chair_of_is_no_verb() -> None:
    text = (
        "The 7th ASEAN River Ministers' Meeting was held in Manila. Minister of Trade of Japan and Chair of the {}, {}."
    )
    assert chairs(text.format(_EVENT, "H.E. Ken Sato, spoke")) == {"Ken Sato"}
