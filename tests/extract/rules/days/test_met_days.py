"""Days and places that one sentence gives for the meeting of a few people that a later one tells of."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import read, said

_MET = "Meeting of Joko Widodo and Lee Hsien Loong"


def _told(text: str, language: str = "en") -> set[tuple[str, str]]:
    found = said(read(text, language=language), "held_on", "held_in")
    return {(relation, value) for event, relation, value, _ in found if _MET in event}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("President Joko Widodo held some talks in Bandung yesterday. He met Prime Minister Lee Hsien Loong.", "en"),
        ("President Joko Widodo arrived in Bandung on Tuesday. He then met Prime Minister Lee Hsien Loong.", "en"),
        ("Presiden Joko Widodo kemarin tiba di Bandung. Ia bertemu PM Lee Hsien Loong.", "id"),
    ],
)
def test_day_and_place_of_the_sentence_before(text: str, language: str) -> None:
    assert _told(text, language) == {("held_on", "2018-05-01"), ("held_in", "Bandung")}


@pytest.mark.parametrize(
    "text",
    [
        "President Joko Widodo will come to Bandung on Friday. He met Prime Minister Lee Hsien Loong.",
        "President Joko Widodo spoke in Bandung on Tuesday. Last year he met Prime Minister Lee Hsien Loong.",
        "President Joko Widodo spoke in Bandung on Tuesday. He had met Prime Minister Lee Hsien Loong before.",
        "President Joko Widodo spoke in Bandung on Tuesday. He will meet Prime Minister Lee Hsien Loong.",
        "President Joko Widodo spoke in Bandung on Tuesday. In Manila he met Prime Minister Lee Hsien Loong.",
        "On Monday and Tuesday President Joko Widodo spoke. He met Prime Minister Lee Hsien Loong.",
    ],
)
def test_day_of_something_else(text: str) -> None:
    assert ("held_on", "2018-05-01") not in _told(text)
    assert ("held_in", "Bandung") not in _told(text)


def test_day_of_the_text_among_others() -> None:
    text = (
        "A day before the 5th ASEAN River Forum on Thursday, President Joko Widodo today held talks. "
        "He met Prime Minister Lee Hsien Loong."
    )
    assert _told(text) == {("held_on", "2018-05-02")}
