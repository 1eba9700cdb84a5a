"""The first and the last day of an event."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, dated, days, read, said


def test_range_gives_first_and_last_day() -> None:
    found = days("KTT ke-40 ASEAN digelar pada 26-28 April 2018.", language="id")
    assert found == {("start_date", "2018-04-26", "asserted"), ("end_date", "2018-04-28", "asserted")}


def test_last_day_after_the_text_is_planned() -> None:
    found = days("The 40th ASEAN Summit is held from 1 May to 3 May 2018.")
    assert found == {("start_date", "2018-05-01", "asserted"), ("end_date", "2018-05-03", "planned")}


@pytest.mark.parametrize(
    ("text", "relation"),
    [("The 40th ASEAN Summit opened on 28 April 2018.", "start_date"),
     ("The 40th ASEAN Summit ended on 28 April 2018.", "end_date"),
     ("The 40th ASEAN Summit runs until 28 April 2018.", "end_date")],
)  # fmt: skip
def test_first_or_last_day_by_its_words(text: str, relation: str) -> None:
    assert days(text) == {(relation, "2018-04-28", "asserted")}


def test_first_and_last_day_each_by_the_nearer_word() -> None:
    found = days("The 40th ASEAN Summit opened on 26 April 2018 and ended on 28 April 2018.")
    assert found == {("start_date", "2018-04-26", "asserted"), ("end_date", "2018-04-28", "asserted")}


def test_last_day_is_that_of_the_event_spoken_of() -> None:
    text = "KTT ke-40 ASEAN digelar pada 26-28 April 2018. Pada hari terakhir digelar KTT ke-9 BIMP-EAGA."
    found = said(baca(text), "held_on")
    assert found == {("9th BIMP-EAGA Summit", "held_on", "2018-04-28", "asserted")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On 26 April 2018 the 40th ASEAN Summit opened.", {("start_date", "2018-04-26", "asserted")}),
        ("The opening ceremony of the 40th ASEAN Summit was held on 26 April 2018.",
         {("start_date", "2018-04-26", "asserted")}),
        ("KTT ke-40 ASEAN berlangsung sejak Kamis (26/4) sampai Sabtu (28/4).",
         {("start_date", "2018-04-26", "asserted"), ("end_date", "2018-04-28", "asserted")}),
        ("Thailand hosts the 40th ASEAN Summit. On the last day, 28 April 2018, leaders sign a plan.",
         {("end_date", "2018-04-28", "asserted")}),
        ("The 40th ASEAN Summit will be held on Tuesday and Wednesday.",
         {("start_date", "2018-05-08", "planned"), ("end_date", "2018-05-09", "planned")}),
        ("The 40th ASEAN Summit, first scheduled for 6-8 June 2018, was put off.",
         {("start_date", "2018-06-06", "negated"), ("end_date", "2018-06-08", "negated")}),
    ],
)  # fmt: skip
def test_first_and_last_days_told_otherwise(text: str, expected: set[tuple[str, str, str]]) -> None:
    assert days(text, language="id" if "KTT" in text else "en") == expected


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("Presiden Joko Widodo membuka KTT ke-30 ASEAN di Manila, Selasa (1/5).", "start_date"),
        ("Presiden Joko Widodo menutup KTT ke-30 ASEAN di Manila, Selasa (1/5).", "end_date"),
    ],
)
def test_day_on_which_somebody_opens_or_closes_an_event(text: str, relation: str) -> None:
    assert (("30th ASEAN Summit", relation, "2018-05-01", "asserted")) in said(baca(text), relation)


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("President Joko Widodo today opened the 30th ASEAN Summit.", "start_date"),
        ("The 30th ASEAN Summit came to an end today.", "end_date"),
    ],
)
def test_day_between_who_opens_an_event_and_the_verb(text: str, relation: str) -> None:
    assert (("30th ASEAN Summit", relation, "2018-05-02", "asserted")) in said(read(text), relation)


def test_talks_that_go_on_until_a_day() -> None:
    text = "The 30th ASEAN Summit was opened. The talks go on until 4 May 2018."
    assert ("30th ASEAN Summit", "end_date", "2018-05-04", "planned") in said(read(text), "end_date")


def test_closing_ceremony_ends_both_of_two_summits() -> None:
    text = "Mereka bertemu pada upacara penutupan KTT ke-40 dan ke-41 ASEAN di Manila, Sabtu (28/4/2018)."
    found = said(baca(text), "end_date")
    assert {event for event, _, _, _ in found} == {"40th ASEAN Summit", "41st ASEAN Summit"}


@pytest.mark.parametrize(
    ("text", "language"),
    [("The 32nd ASEAN Summit was held at the end of April 2018.", "en"),
     ("KTT ke-32 ASEAN digelar pada akhir April 2018.", "id")],
)  # fmt: skip
def test_end_of_a_month_is_no_last_day(text: str, language: str) -> None:
    facts = said(read(text, language=language), "held_on", "start_date", "end_date")
    assert facts == {("32nd ASEAN Summit", "held_on", "2018-04", "asserted")}


@pytest.mark.parametrize("told", ["On his three-day visit", "After a two-day break"])
def test_days_of_something_else_are_not_those_that_an_event_lasts(told: str) -> None:
    text = f"{told}, Joko Widodo opened the 32nd ASEAN Summit on Monday, 30 April 2018."
    assert said(read(text, "2018-05-02"), "end_date") == set()


def test_day_on_which_somebody_opened_a_summit_within_its_days_is_not_the_first() -> None:
    text = "KTT ke-30 ASEAN, yang dibuka Presiden Joko Widodo pada 25 April, berlangsung dari 24 April sampai 27 April."
    assert dated(text, "id") == {("30th ASEAN Summit", "2018-04-24"), ("30th ASEAN Summit", "2018-04-27")}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Laos opened its year with the 5th ASEAN River Forum, which was held in Manila on 28 April 2018.", "en"),
        ("Laos membuka tahunnya dengan Forum Sungai ASEAN ke-5, yang berlangsung di Manila pada 28 April 2018.", "id"),
        ("Serah terima pada akhir Forum Sungai ASEAN ke-5 di Manila, 28 April 2018.", "id"),
        ("Hal itu disepakati pada Forum Sungai ASEAN ke-5 akhir April 2018.", "id"),
    ],
)
def test_day_of_an_event_behind_what_else_was_opened_or_ended(text: str, language: str) -> None:
    assert {fact[1] for fact in said(read(text, language=language), "held_on", "start_date", "end_date")} == {"held_on"}


def test_days_of_an_event_and_of_one_that_is_told_to_be_among_those_with_it() -> None:
    text = "The 40th ASEAN Summit and Related Summits, the East Asia Summit among them, are set for 12-13 May 2018."
    assert {event for event, _ in dated(text)} == {"40th ASEAN Summit", "East Asia Summit"}


def test_place_that_becomes_a_venue_on_a_day() -> None:
    text = "Hari ini sebuah gedung di Manila menjadi tempat Forum Sungai ASEAN ke-5."
    assert {day for _, day in dated(text, "id")} == {"2018-05-02"}


def test_last_day_of_the_meeting_that_a_sentence_begins_with() -> None:
    text = "The 5th ASEAN River Forum opened today. The meeting runs until 4 May and precedes the 2nd ASEAN Lake Forum."
    assert dated(text) == {("5th ASEAN River Forum", "2018-05-02"), ("5th ASEAN River Forum", "2018-05-04")}


def test_days_of_meetings_that_an_article_points_to() -> None:
    text = "Delegates attended the 5th ASEAN River Forum. They praised the meetings, which opened on 30 April."
    assert dated(text) == {("5th ASEAN River Forum", "2018-04-30")}


def test_days_behind_a_noun_and_the_house_that_a_meeting_is_in() -> None:
    text = "Forum Sungai ASEAN ke-5 ramai. Itu dibahas dalam pertemuan bertempat di Hotel Baru, 24-26 April 2018."
    assert {day for _, day in dated(text, "id")} == {"2018-04-24", "2018-04-26"}
