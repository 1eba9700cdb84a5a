"""Events of a list that have their noun together."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import named, read


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
