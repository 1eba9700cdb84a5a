"""Which event comes before which."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, read, said

MEETING, SUMMIT = "51st ASEAN Ministerial Meeting", "40th ASEAN Summit"


def pairs(text: str, language: str = "en") -> set[tuple[str, str]]:
    return {(first, second) for first, _, second, _ in said(read(text, language=language), "followed_by")}


@pytest.mark.parametrize(
    "text",
    [
        f"The {SUMMIT} was preceded by the {MEETING}.", f"After the {MEETING}, leaders joined the {SUMMIT}.",
        f"He will attend the {MEETING} before the {SUMMIT}.", f"The {SUMMIT} came after the {MEETING}.",
        f"Following the {MEETING}, the {SUMMIT} was opened.",
        f"The {MEETING} was held on Monday. Then the {SUMMIT} was opened.",
    ],
)  # fmt: skip
def test_order_in_english(text: str) -> None:
    assert pairs(text) == {(MEETING, SUMMIT)}


@pytest.mark.parametrize(
    "text",
    [
        "KTT ke-40 ASEAN didahului oleh KTT ke-20 Asia Timur.",
        "Usai mengikuti KTT ke-20 Asia Timur, ia membuka KTT ke-40 ASEAN.",
        "KTT ke-20 Asia Timur berlanjut dengan KTT ke-40 ASEAN.",
        "Ia hadir di KTT ke-20 Asia Timur. Selanjutnya ia membuka KTT ke-40 ASEAN.",
    ],
)  # fmt: skip
def test_order_in_indonesian(text: str) -> None:
    assert pairs(text, "id") == {("20th East Asia Summit", SUMMIT)}


@pytest.mark.parametrize(
    "text",
    [
        f"The issue was brought before the {SUMMIT} and the {MEETING}.",
        f"The {MEETING} ended. Ministers were glad.\n\nThen the {SUMMIT} was opened.",
        "The 39th ASEAN Summit was long. Then the 40th ASEAN Summit began.",
        f"After the {MEETING} on the sidelines of the {SUMMIT}, he left.",
        f"After the talks, the {SUMMIT} was opened.", f"The {MEETING} and the {SUMMIT} were held.",
    ],
)  # fmt: skip
def test_no_order_is_told(text: str) -> None:
    assert pairs(text) == set()


@pytest.mark.parametrize(
    "text",
    [f"The {MEETING} was followed on Monday by the {SUMMIT}.", f"The {SUMMIT} was preceded on Friday by the {MEETING}.",
     f"The {MEETING} ended. It was followed by the {SUMMIT}."],
)  # fmt: skip
def test_order_with_a_day_or_a_pronoun(text: str) -> None:
    assert pairs(text) == {(MEETING, SUMMIT)}


def test_event_that_another_one_is_a_part_of_does_not_follow_it() -> None:
    assert pairs(f"They ate after the {MEETING} as part of the {SUMMIT}.") == set()


@pytest.mark.parametrize(
    "text",
    [f"The {SUMMIT} came after the {MEETING} and the ASEAN Rivers Forum.",
     f"The {SUMMIT} was preceded by the {MEETING} and the ASEAN Rivers Forum."],
)  # fmt: skip
def test_both_of_two_that_came_before(text: str) -> None:
    assert pairs(text) == {(MEETING, SUMMIT), ("ASEAN Rivers Forum", SUMMIT)}


def test_of_two_joined_behind_after_neither_follows_the_other() -> None:
    text = f"After the {MEETING} and the ASEAN Rivers Forum, the {SUMMIT} was opened."
    assert (MEETING, SUMMIT) in pairs(text)
    assert (MEETING, "ASEAN Rivers Forum") not in pairs(text)


def test_meeting_that_goes_before_a_summit() -> None:
    found = said(baca("Pertemuan Menteri Ekonomi ASEAN ke-42 digelar mendahului KTT ke-32 ASEAN."), "followed_by")
    assert {fact[::2] for fact in found} == {("42nd ASEAN Economic Ministers' Meeting", "32nd ASEAN Summit")}
