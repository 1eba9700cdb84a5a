"""Signals whose words tell only some words on whether they are one."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, read, said

_BOTH = {"River patrols", "Flood control"}
_KEDUA = {"Pencemaran sungai", "Energi surya"}


def _discussed(told: str) -> set[str]:
    return {fact[2] for fact in said(read(f"The 32nd ASEAN Summit began. {told}"), "discusses")}


def _dibahas(told: str) -> set[str]:
    return {fact[2] for fact in said(baca(f"KTT ke-32 ASEAN dimulai. {told}"), "discusses")}


@pytest.mark.parametrize(
    "told",
    ["The leaders heard a short report by the hosts on river patrols and flood control.",
     "The leaders compared notes with their guests about river patrols and flood control.",
     "Among the matters on which they dwelt were river patrols and flood control.",
     "Another item was river patrols and flood control.",
     "They dealt at length with river patrols and flood control.",
     "Talk then turned to river patrols and flood control.",
     "The exchange covered river patrols and flood control.",
     "River patrols and flood control also figured in the talks.",
     "The purpose of the summit is to promote river patrols and flood control.",
     "It is meant to promote river patrols and flood control."],
)  # fmt: skip
def test_what_is_discussed(told: str) -> None:
    assert _discussed(told) == _BOTH


@pytest.mark.parametrize(
    "told",
    ["Para pemimpin mendengarkan paparan tuan rumah mengenai pencemaran sungai dan energi surya.",
     "Para pemimpin bertukar pikiran perihal pencemaran sungai dan energi surya.",
     "Pembicaraan lalu beralih ke pencemaran sungai dan energi surya.",
     "Agenda hari kedua: pencemaran sungai dan energi surya.",
     "Tujuan KTT itu ialah memerangi pencemaran sungai dan memajukan energi surya.",
     "Pencemaran sungai dan energi surya tak luput dari pembahasan."],
)  # fmt: skip
def test_what_is_discussed_in_indonesian(told: str) -> None:
    assert _dibahas(told) == _KEDUA


@pytest.mark.parametrize(
    "told",
    ["Police received a report on river patrols.", "The factories turned to flood control.",
     "The goal of the fund is to promote river patrols.", "Among the guests was a singer of river patrols.",
     "A book covered river patrols."],
)  # fmt: skip
def test_what_others_hear_or_turn_to_is_not_discussed(told: str) -> None:
    assert _discussed(told) == set()


@pytest.mark.parametrize(
    "opening", ["As to", "As regards", "With regard to", "Turning to", "When it came to", "In the field of"]
)
def test_subject_that_opens_a_sentence_is_discussed(opening: str) -> None:
    assert _discussed(f"{opening} river patrols, the leaders agreed to share charts.") == {"River patrols"}


@pytest.mark.parametrize("opening", ["Adapun soal", "Menyangkut", "Di bidang"])
def test_indonesian_subject_that_opens_a_sentence_is_discussed(opening: str) -> None:
    assert _dibahas(f"{opening} energi surya, para pemimpin sepakat bertukar data.") == {"Energi surya"}


@pytest.mark.parametrize(
    "told",
    ["The leaders sought ways to improve river patrols and flood control.",
     "There was also talk of river patrols and flood control.",
     "The leaders worked together against river fires and for flood control.",
     "The summit closed after two days of talks on river patrols and flood control."],
)  # fmt: skip
def test_what_answers_are_sought_to(told: str) -> None:
    assert "Flood control" in _discussed(told)


def test_list_ends_before_a_state_with_a_verb_of_its_own() -> None:
    text = "Pada KTT ke-32 ASEAN, Indonesia mengangkat pencemaran sungai dan Thailand menyoroti energi surya."
    assert {fact[2] for fact in said(baca(text), "discusses")} == _KEDUA
