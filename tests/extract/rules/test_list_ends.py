"""Where lists of noun phrases end."""

from __future__ import annotations

from tests.extract.rules.texts import baca, named, read

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
