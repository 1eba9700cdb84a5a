"""Events that are held where, or when, another one is."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import dated, read, said

_RIVERS, _LAKES = "5th ASEAN River Forum", "2nd ASEAN Lake Forum"


def _placed(text: str, language: str = "en") -> set[tuple[str, str]]:
    return {(event, place) for event, _, place, _ in said(read(text, language=language), "held_in")}


@pytest.mark.parametrize(
    "words", ["on the sidelines of", "back-to-back with", "in conjunction with", "at the same time as"]
)
def test_event_in_the_place_of_another_one(words: str) -> None:
    text = f"The {_RIVERS} was held in Bandung on 28 April 2018, {words} the {_LAKES}."
    assert _placed(text) == {(_RIVERS, "Bandung"), (_LAKES, "Bandung")}


def test_event_on_the_day_of_another_one() -> None:
    text = f"The {_RIVERS} was held in Bandung on 28 April 2018, concurrently with the {_LAKES}."
    assert dated(text) == {(_RIVERS, "2018-04-28"), (_LAKES, "2018-04-28")}


def test_event_on_the_occasion_of_another_one() -> None:
    text = f"He will attend the {_RIVERS} in Bandung in 2019; the {_LAKES} would be held on the same occasion."
    assert _placed(text) == {(_RIVERS, "Bandung"), (_LAKES, "Bandung")}
    assert dated(text) == {(_RIVERS, "2019"), (_LAKES, "2019")}


def test_indonesian_event_at_the_same_time() -> None:
    text = "Forum Sungai ASEAN ke-5 digelar di Bandung pada 28 April 2018, bersamaan dengan KTT ke-31 ASEAN."
    assert ("31st ASEAN Summit", "Bandung") in _placed(text, "id")


def test_summit_where_two_meet_beside_it() -> None:
    text = "Di sela-sela KTT ke-40 ASEAN, Presiden Joko Widodo bertemu PM Lee Hsien Loong di Manila."
    assert ("40th ASEAN Summit", "Manila") in _placed(text, "id")


@pytest.mark.parametrize(
    "text",
    [
        f"The {_RIVERS} was held in Bandung alongside the river, and the {_LAKES} was put off.",
        f"The {_RIVERS} was held in Bandung. On the same occasion last year they spoke of the {_LAKES} in Manila.",
    ],
)
def test_other_things_beside_an_event(text: str) -> None:
    assert (_LAKES, "Bandung") not in _placed(text)
