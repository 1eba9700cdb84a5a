"""Events that a clause names only as what something is a part of, counted from, ahead of, prepared for or done at."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import dated, read, said

SUMMIT = "40th ASEAN Summit"


@pytest.mark.parametrize(
    ("text", "language"),
    [("A retreat of ASEAN health ministers, part of the 40th ASEAN Summit, will be held on 8 May 2018.", "en"),
     ("Retret Menteri Kesehatan ASEAN, bagian dari KTT ke-40 ASEAN, akan digelar di Manila pada 8 Mei 2018.", "id")],
)  # fmt: skip
def test_day_of_a_part_is_not_that_of_its_whole(text: str, language: str) -> None:
    assert dated(text, language) == {("ASEAN Health Ministers' Retreat", "2018-05-08")}


def test_day_right_behind_the_whole_is_its_own() -> None:
    text = "The ASEAN Health Ministers' Retreat is part of the 40th ASEAN Summit, 8 May 2018."
    assert dated(text) == {(SUMMIT, "2018-05-08")}


def test_event_counted_from_whose_own_days_follow() -> None:
    text = "Mereka tiba sehari sebelum KTT ke-40 ASEAN yang berlangsung pada 8-9 Mei 2018."
    assert dated(text, "id") == {(SUMMIT, "2018-05-08"), (SUMMIT, "2018-05-09")}


@pytest.mark.parametrize(
    ("text", "language"),
    [("Ahead of the 32nd ASEAN Summit in Manila, senior officials met in Jakarta on 25 April to discuss haze.", "en"),
     ("Menjelang KTT ke-32 ASEAN, pejabat senior bertemu di Jakarta pada 25 April untuk membahas kabut asap.", "id")],
)  # fmt: skip
def test_what_goes_on_ahead_of_an_event_is_not_on_its_days(text: str, language: str) -> None:
    assert dated(text, language) == set()
    assert said(read(text, "2018-05-02", language), "discusses") == set()


def test_day_of_the_event_that_something_comes_ahead_of() -> None:
    assert dated("Ahead of the 40th ASEAN Summit on 8 May, senior officials met.") == {(SUMMIT, "2018-05-08")}


@pytest.mark.parametrize(
    ("text", "language"),
    [("As part of the 40th ASEAN Summit, the ASEAN Health Ministers' Retreat was held in Jakarta on 1 May.", "en"),
     ("Dalam rangka KTT ke-40 ASEAN, Retret Menteri Kesehatan ASEAN digelar di Jakarta pada 1 Mei.", "id")],
)  # fmt: skip
def test_whole_that_a_clause_begins_with_is_elsewhere_on_another_day(text: str, language: str) -> None:
    found = said(read(text, "2018-05-02", language), "held_on", "held_in")
    assert {subject for subject, *_ in found} == {"ASEAN Health Ministers' Retreat"}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("After the 32nd ASEAN Summit in Manila, the minister flew to Jakarta to discuss haze.", "en"),
        ("Setelah KTT ke-32 ASEAN di Manila, menteri terbang ke Jakarta untuk membahas kabut asap.", "id"),
    ],
)
def test_what_is_discussed_after_an_event_is_not_on_its_agenda(text: str, language: str) -> None:
    assert said(read(text, "2018-05-02", language), "discusses") == set()


@pytest.mark.parametrize(
    ("text", "language"),
    [("The ASEAN Health Ministers' Retreat is part of the 40th ASEAN Summit, which opens on 8 May 2018.", "en"),
     ("Retret Menteri Kesehatan ASEAN bagian dari persiapan KTT ke-40 ASEAN, yang dibuka pada 8 Mei 2018.", "id")],
)  # fmt: skip
def test_day_of_a_whole_that_a_relative_clause_tells_of(text: str, language: str) -> None:
    assert dated(text, language) == {(SUMMIT, "2018-05-08")}


def test_day_on_which_an_event_is_prepared_is_not_its_own() -> None:
    text = "Officials gathered in Manila on 2 May 2018 to discuss preparations for the 40th ASEAN Summit."
    assert dated(text) == set()


@pytest.mark.parametrize(
    "text",
    [
        "Joko Widodo took office on Tuesday as chair of the ASEAN Power Grid in a handover ceremony in Jakarta.",
        "On Tuesday, Malaysia joined the ASEAN Power Grid in Jakarta with a handover ceremony.",
    ],
)
def test_ceremony_is_held_when_something_is_done_in_it(text: str) -> None:
    assert {day for name, day in dated(text) if "ceremony" in name.lower()} == {"2018-05-01"}


@pytest.mark.parametrize(
    ("text", "language"),
    [("The 2nd ASEAN River Forum was held back-to-back with the 40th ASEAN Summit on 28 April 2018.", "en"),
     ("The 2nd ASEAN River Forum was held in conjunction with the 40th ASEAN Summit in Manila on 28 April 2018.", "en"),
     ("Forum Sungai ASEAN ke-2 digelar back-to-back dengan KTT ke-40 ASEAN pada 28 April 2018.", "id")],
)  # fmt: skip
def test_day_is_of_what_is_held_beside_an_event(text: str, language: str) -> None:
    assert {(event[:3], event == SUMMIT, day) for event, day in dated(text, language)} == {("2nd", False, "2018-04-28")}


def test_day_told_behind_the_event_beside_which_something_is_held_is_its_own() -> None:
    text = "The workshop took place alongside the 40th ASEAN Summit, which was held on 28 April 2018."
    assert dated(text) == {(SUMMIT, "2018-04-28")}


@pytest.mark.parametrize(
    ("text", "language"),
    [("A meeting of the officials attending the 40th ASEAN Summit was held in Manila on 28 April 2018.", "en"),
     ("Sebuah pertemuan para pejabat yang menghadiri KTT ke-40 ASEAN digelar di Manila pada 28 April 2018.", "id")],
)  # fmt: skip
def test_place_and_day_of_a_meeting_of_those_who_attend_an_event(text: str, language: str) -> None:
    assert not dated(text, language)
    assert not said(read(text, language=language), "held_in")
