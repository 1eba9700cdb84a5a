"""Events of a list that have their noun together."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, named, read


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The 10th ASEAN-Japan and 9th ASEAN-Myanmar River Ministers' Meetings closed.",
         {"10th ASEAN-Japan River Ministers' Meeting", "9th ASEAN-Myanmar River Ministers' Meeting"}),
        ("The 10th Japan-ASEAN and the 9th ASEAN-Myanmar River Ministers' Meeting closed.",
         {"10th ASEAN-Japan River Ministers' Meeting", "9th ASEAN-Myanmar River Ministers' Meeting"}),
        ("The 10th ASEAN-Japan, the 9th ASEAN-Myanmar and the 4th ASEAN-Thailand River Ministers' Meetings closed.",
         {"10th ASEAN-Japan River Ministers' Meeting", "9th ASEAN-Myanmar River Ministers' Meeting",
          "4th ASEAN-Thailand River Ministers' Meeting"}),
        ("The 4th ASEAN and the 13th East Asia Summit River Ministers' Meetings closed.",
         {"4th ASEAN River Ministers' Meeting", "13th East Asia Summit River Ministers' Meeting"}),
    ],
)  # fmt: skip
def test_meetings_that_share_their_noun(text: str, names: set[str]) -> None:
    assert set(named(read(text), "Meeting").values()) == names


def test_three_summits_that_share_their_noun() -> None:
    text = "They came to the 26th ASEAN-Japan, 9th ASEAN-Myanmar and 7th ASEAN-Thailand Summits."
    assert set(named(read(text), "Summit").values()) == {
        "26th ASEAN-Japan Summit", "9th ASEAN-Myanmar Summit", "7th ASEAN-Thailand Summit",
    }  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "They praised the 40th anniversary of Japan and the 9th ASEAN-Myanmar River Ministers' Meeting.",
        "For the 9th Japan and the 9th ASEAN-Myanmar River Ministers' Meeting agreed.",
        "They came from Japan, and the 9th ASEAN-Myanmar River Ministers' Meeting agreed.",
    ],
)
def test_parties_before_a_meeting_that_are_none_of_another_one(text: str) -> None:
    assert set(named(read(text), "Meeting").values()) == {"9th ASEAN-Myanmar River Ministers' Meeting"}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The ASEAN-Myanmar, ASEAN-Japan and ASEAN-Thailand River Ministers' Meetings closed in Manila.",
         {"ASEAN-Myanmar River Ministers' Meeting", "ASEAN-Japan River Ministers' Meeting",
          "ASEAN-Thailand River Ministers' Meeting"}),
        ("She went to the ASEAN and East Asia Summit River Ministers' Meetings.",
         {"ASEAN River Ministers' Meeting", "East Asia Summit River Ministers' Meeting"}),
    ],
)  # fmt: skip
def test_plural_noun_is_shared_without_numbers(text: str, names: set[str]) -> None:
    assert set(named(read(text), "Meeting").values()) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Pertemuan Menteri Kesehatan ASEAN, ASEAN+3, dan ASEAN-Jepang ditutup di Manila.",
         {"ASEAN Health Ministers' Meeting", "ASEAN Plus Three Health Ministers' Meeting",
          "ASEAN-Japan Health Ministers' Meeting"}),
        ("Pertemuan Menteri Kesehatan ASEAN ke-9 dan ASEAN Plus Three ke-4 ditutup.",
         {"9th ASEAN Health Ministers' Meeting", "4th ASEAN Plus Three Health Ministers' Meeting"}),
        ("Pertemuan Menteri Kesehatan ASEAN dan ASEAN-Japan Centre ditutup.", {"ASEAN Health Ministers' Meeting"}),
    ],
)  # fmt: skip
def test_indonesian_noun_stands_before_all_that_share_it(text: str, names: set[str]) -> None:
    found = {name.replace("Ministers Meeting", "Ministers' Meeting") for name in named(baca(text), "Meeting").values()}
    assert found == names


def test_summits_that_share_their_noun_without_numbers() -> None:
    assert set(named(baca("KTT ASEAN-Jepang, ASEAN-Myanmar dan Asia Timur ke-4 usai."), "Summit").values()) == {
        "ASEAN-Japan Summit", "ASEAN-Myanmar Summit", "4th East Asia Summit",
    }  # fmt: skip
    found = named(read("They were at the ASEAN-Japan and ASEAN-Myanmar Summits."), "Summit")
    assert set(found.values()) == {"ASEAN-Japan Summit", "ASEAN-Myanmar Summit"}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("KTT ASEAN dan ASEAN-BAC usai.", "id"),
        ("KTT ASEAN, ASEAN Plus Three Fund, dan hal lain dibahas.", "id"),
        ("The ASEAN Charter and ASEAN Summit were explained.", "en"),
        ("Thanks from ASEAN, and the ASEAN Summits of the past, were recalled.", "en"),
    ],
)
def test_names_beside_a_summit_that_are_of_none(text: str, language: str) -> None:
    assert set(named(read(text, language=language), "Summit").values()) <= {"ASEAN Summit", "32nd ASEAN Summit"}
