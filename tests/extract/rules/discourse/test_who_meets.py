"""Those who meet as the subject of a clause, and whose meeting is meant by that."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, read, said

_TWO = (
    "The 9th ASEAN Economic Ministers' Meeting was held in Jakarta, followed by the 51st ASEAN Foreign Ministers' "
    "Meeting.\n\n"
)
_FOREIGN = {"51st ASEAN Foreign Ministers' Meeting"}


def _at(text: str) -> set[str]:
    """The events that discuss something."""
    return {fact[0] for fact in said(read(text), "discusses")}


@pytest.mark.parametrize(
    "told",
    ["The foreign ministers discussed haze.", "The ministers of foreign affairs discussed haze.",
     "Minister Retno Marsudi said the foreign ministers discussed haze.",
     "The ASEAN foreign ministers also agreed to cooperate on haze."],
)  # fmt: skip
def test_ministers_of_a_field_mean_their_own_meeting(told: str) -> None:
    assert _at(_TWO + told) == _FOREIGN


@pytest.mark.parametrize(
    "told", ["The economic ministers discussed haze.", "The ministers discussed haze.", "The meeting discussed haze."]
)
def test_other_subjects_go_on_with_the_meeting_spoken_of(told: str) -> None:
    assert _at(_TWO + told) == {"9th ASEAN Economic Ministers' Meeting"}


@pytest.mark.parametrize(
    "told", ["The foreign ministers of Malaysia and Thailand discussed haze.", "The health ministers discussed haze."]
)
def test_ministers_of_some_states_or_without_a_meeting_mean_no_other(told: str) -> None:
    assert not _at(_TWO + told) & _FOREIGN


@pytest.mark.parametrize("ministers", ["para Menteri Luar Negeri ASEAN", "para menlu"])
def test_indonesian_ministers_of_a_field_mean_their_own_meeting(ministers: str) -> None:
    text = (
        "Pertemuan Pejabat Senior ASEAN digelar di Jakarta menjelang Pertemuan Menteri Luar Negeri ASEAN ke-51.\n\n"
        f"Menurut Retno Marsudi, {ministers} akan membahas ketahanan pangan."
    )
    assert {fact[0] for fact in said(baca(text), "discusses")} == _FOREIGN


def test_those_who_meet_stand_behind_an_opening_phrase_of_telling() -> None:
    text = (
        "The 8th Meeting of ASEAN Tourism Ministers began. It met what leaders had decided at the 31st ASEAN Summit. "
        "According to the declaration, the ministers will travel. They also agreed to enhance food security."
    )
    found = {(fact[0], fact[2]) for fact in said(read(text), "discusses")}
    assert found == {("8th ASEAN Tourism Ministers' Meeting", "Food security")}
