"""What a text tells first, and then to have been said at an event."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import read, said


def discussed(text: str, language: str = "id") -> set[str]:
    return {what for _, _, what, _ in said(read(text, language=language), "discusses")}


@pytest.mark.parametrize(
    "text",
    ["ASEAN sepakat memperkuat food security. Hal tersebut merupakan salah satu hasil KTT ke-32 ASEAN di Singapura.",
     "Indonesia mendorong food security. Hal itu disampaikan Joko Widodo pada KTT ke-32 ASEAN.",
     "Kawasan perlu memperkuat food security. Demikian disampaikan Joko Widodo dalam KTT ke-32 ASEAN di Singapura.",
     "Indonesia berjanji memperkuat food security. Komitmen tersebut ditegaskan dalam KTT ke-32 ASEAN.",
     "Food security menjadi tantangan bersama. Isu ini mengemuka saat KTT ke-32 ASEAN."],
)  # fmt: skip
def test_what_was_told_before_is_said_at_the_event(text: str) -> None:
    assert discussed(text) == {"Food security"}


def test_what_was_told_before_is_said_at_the_event_in_english() -> None:
    text = "Indonesia wants to promote food security. This was conveyed by Joko Widodo at the 32nd ASEAN Summit."
    assert discussed(text, "en") == {"Food security"}


@pytest.mark.parametrize(
    "text",
    ["Indonesia mendorong food security. Hal itu disampaikan Joko Widodo di Jakarta menjelang KTT ke-32 ASEAN.",
     "Indonesia mendorong food security. Hal itu disampaikan Joko Widodo setelah KTT ke-32 ASEAN.",
     "Indonesia mendorong food security.\n\nHal itu disampaikan Joko Widodo pada KTT ke-32 ASEAN.",
     "Mereka membahas food security. Gedung itu dibangun pada KTT ke-32 ASEAN.",
     "Indonesia menyusun peta food security. Peta itu disampaikan pada KTT ke-32 ASEAN."],
)  # fmt: skip
def test_what_was_not_said_there_is_not(text: str) -> None:
    assert discussed(text) == set()
