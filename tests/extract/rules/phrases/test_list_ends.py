"""Where lists of noun phrases end."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, named, read, said

SUMMIT = "The 32nd ASEAN Summit began. The leaders discussed"
SIDANG = "KTT ke-32 ASEAN dimulai. Para pemimpin membahas"


def test_list_goes_on_behind_what_says_where() -> None:
    found = named(read(f"{SUMMIT} river patrols within the group, and mangrove nurseries."), "Topic")
    assert set(found) == {"river patrols", "mangrove nurseries"}


def test_dependence_goes_with_what_depends() -> None:
    found = named(baca(f"{SIDANG} pengurangan ketergantungan pada minyak bumi dan hutan bakau."), "Topic")
    assert "pengurangan ketergantungan pada minyak bumi" in found


def test_word_that_ends_a_list_ends_none_within_a_name() -> None:
    found = named(baca(f"{SIDANG} keamanan di Timur Tengah dan hutan bakau tengah malam."), "Topic")
    assert set(found) == {"keamanan di Timur Tengah", "hutan bakau"}


def test_word_that_ends_a_list_ends_none_within_a_compound() -> None:
    found = named(read(f"{SUMMIT} river patrols, community-based tourism and flood control."), "Topic")
    assert set(found) == {"river patrols", "community-based tourism", "flood control"}


def test_list_goes_on_behind_at_sea() -> None:
    found = named(read(f"{SUMMIT} armed robbery at sea, river patrols and flood control at night."), "Topic")
    assert set(found) == {"armed robbery at sea", "river patrols", "flood control"}


@pytest.mark.parametrize(
    "text",
    ["The leaders discussed everything from river patrols to solar power and flood control.",
     "The discussions ranged from river patrols to solar power and flood control."],
)  # fmt: skip
def test_both_ends_of_a_range_are_discussed(text: str) -> None:
    found = said(read(f"The 32nd ASEAN Summit began. {text}"), "discusses")
    assert {fact[2] for fact in found} == {"River patrols", "Solar power", "Flood control"}


def test_both_ends_of_an_indonesian_range_are_discussed() -> None:
    text = "KTT ke-32 ASEAN dimulai. Banyak topik dibahas, mulai dari pencemaran sungai hingga energi surya."
    assert {fact[2] for fact in said(baca(text), "discusses")} == {"Pencemaran sungai", "Energi surya"}


def test_no_subject_is_cut_off_behind_the_first_of_several_states() -> None:
    text = (
        "The 32nd ASEAN Summit began. The leaders discussed the entry of Japan, Myanmar and Cambodia into the league."
    )
    assert "Entry of Japan" not in {fact[2] for fact in said(read(text), "discusses")}
