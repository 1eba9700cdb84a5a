"""Days of events that are told by another day."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, dated, read, said

_EVENT = "7th ASEAN River Ministers' Meeting"


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        (f"He arrived today, a day before the {_EVENT}.", ("held_on", "2018-05-03", "planned")),
        (f"He arrived today, a day before the {_EVENT} opens.", ("start_date", "2018-05-03", "planned")),
        (f"On Monday, two days ahead of the {_EVENT}, officials met.", ("held_on", "2018-05-02", "asserted")),
        (f"Officials met on Wednesday on the eve of the {_EVENT}.", ("held_on", "2018-05-03", "planned")),
        (f"Now in its second day, the {_EVENT} took up floods on Tuesday.", ("start_date", "2018-04-30", "asserted")),
    ],
)
def test_day_counted_from_that_of_a_clause(text: str, fact: tuple[str, str, str]) -> None:
    assert said(read(text), "held_on", "start_date") == {(_EVENT, *fact)}


def test_day_counted_in_indonesian() -> None:
    text = "Ia tiba Rabu (2/5), sehari sebelum Pertemuan ke-7 Menteri Sungai ASEAN."
    assert {fact[1:] for fact in said(baca(text), "held_on")} == {("held_on", "2018-05-03", "planned")}


@pytest.mark.parametrize(
    "text",
    [
        f"He spoke of it weeks before the {_EVENT} on Monday.",
        f"He came on Monday or Wednesday, a day before the {_EVENT}.",
        f"He came a day before the {_EVENT}.",
        f"He left on Monday, a day after the {_EVENT}.",
    ],
)
def test_day_that_cannot_be_counted(text: str) -> None:
    assert _EVENT not in {event for event, _ in dated(text)}


def test_day_of_the_head_is_no_other_one() -> None:
    text = "MANILA, 2 May 2018 - The body will be set up tomorrow, on the first day of the 7th ASEAN River Forum."
    assert said(read(text), "start_date") == {("7th ASEAN River Forum", "start_date", "2018-05-03", "planned")}
    text = f"MANILA, 2 May 2018 - Officials met on Tuesday, two days before the {_EVENT}."
    assert said(read(text), "held_on") == {(_EVENT, "held_on", "2018-05-03", "planned")}


@pytest.mark.parametrize(
    ("text", "language", "relation"),
    [
        ("It was signed on Wednesday, a day after the 5th ASEAN River Forum ended.", "en", "end_date"),
        ("The speech on Wednesday came one day after the 5th ASEAN River Forum opened.", "en", "start_date"),
        ("Penandatanganan berlangsung Rabu, sehari setelah Forum Sungai ASEAN ke-5 ditutup.", "id", "end_date"),
    ],
)
def test_day_of_an_event_after_which_something_was(text: str, language: str, relation: str) -> None:
    found = said(read(text, language=language), "held_on", "start_date", "end_date")
    assert {fact[1:3] for fact in found} == {(relation, "2018-05-01")}


def test_days_after_an_event_whose_course_nobody_tells() -> None:
    text = "He said on Wednesday that two days after the 5th ASEAN River Forum prices had risen."
    assert not said(read(text), "held_on", "start_date", "end_date")


@pytest.mark.parametrize(
    ("text", "language", "fact"),
    [
        ("On the final day of the 5th ASEAN River Forum on Tuesday, they spoke.", "en", ("end_date", "2018-05-01")),
        ("On the first day of the 5th ASEAN River Forum, Tuesday, they spoke.", "en", ("start_date", "2018-05-01")),
        ("On the second day of the 5th ASEAN River Forum on Tuesday, they spoke.", "en", ("start_date", "2018-04-30")),
        ("On the third day of the 5th ASEAN River Forum on Tuesday, they spoke.", "en", ("start_date", "2018-04-29")),
        ("Pada hari terakhir Forum Sungai ASEAN ke-5, Selasa (1/5), mereka bicara.", "id", ("end_date", "2018-05-01")),
        ("Pada hari kedua Forum Sungai ASEAN ke-5, Selasa (1/5), mereka bicara.", "id", ("start_date", "2018-04-30")),
    ],
)
def test_day_of_an_event_that_is_counted_before_its_name(text: str, language: str, fact: tuple[str, str]) -> None:
    found = said(read(text, language=language), "held_on", "start_date", "end_date")
    assert {told[1:3] for told in found} == {fact}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Ali joined a series of meetings from 28 to 29 April 2018. On the first day, he attended the 5th ASEAN River "
         "Forum. On the second day, the meetings went on with the 3rd ASEAN Lake Forum.", "en"),
        ("Ali mengikuti rangkaian pertemuan yang digelar pada 28-29 April 2018. Pada hari pertama, ia hadir pada "
         "5th ASEAN River Forum. Pada hari kedua, rangkaian dilanjutkan dengan 3rd ASEAN Lake Forum.", "id"),
    ],
)  # fmt: skip
def test_days_counted_of_a_series_of_meetings_that_has_no_name(text: str, language: str) -> None:
    assert dated(text, language) == {("5th ASEAN River Forum", "2018-04-28"), ("3rd ASEAN Lake Forum", "2018-04-29")}


def test_first_day_of_an_event_is_counted_by_its_own_days() -> None:
    text = "The visit lasted from 28 to 29 April 2018. It was spent on the first day of the 5th ASEAN River Forum."
    assert not dated(text)
