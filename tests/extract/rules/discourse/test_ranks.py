"""Which of several events ministers and leaders are meant to take part in."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, read, said


@pytest.mark.parametrize(
    "text",
    [
        "The ministers and delegates from Japan attended. Japan attended.",
        "President Joko Widodo and Japan attended.",
    ],
)
def test_principals_attend_no_meeting_of_officials(text: str) -> None:
    told = "The 32nd ASEAN Summit began. The 5th ASEAN Senior Officials' Meeting ended. "
    assert {event for *_, event, _ in said(read(told + text), "attends")} == {"32nd ASEAN Summit"}


def test_meeting_of_ministers_is_meant_rather_than_that_of_officials() -> None:
    text = (
        "Pertemuan Menteri Kesehatan ASEAN ke-15 dimulai. Sebelumnya digelar Pertemuan Pejabat Senior ASEAN ke-5. "
        "Pertemuan diikuti para menteri dan delegasi Jepang."
    )
    assert {event for *_, event, _ in said(baca(text), "attends")} == {"15th ASEAN Health Ministers' Meeting"}


def test_officials_attend_their_own_meeting() -> None:
    text = (
        "The 32nd ASEAN Summit began. The 5th ASEAN Senior Officials' Meeting ended. Delegates from Japan attended it."
    )
    assert {event for *_, event, _ in said(read(text), "attends")} == {"5th ASEAN Senior Officials' Meeting"}
