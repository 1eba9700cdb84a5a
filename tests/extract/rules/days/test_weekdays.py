"""Days told by weekdays and the tense of their verb: which week they are in, and what has begun."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, dated, days, read, said


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("Forum Sungai ASEAN di Bandung berlangsung hingga besok.", "asserted"),
        ("Forum Sungai ASEAN di Bandung akan berlangsung hingga besok.", "planned"),
    ],
)
def test_what_goes_on_until_tomorrow_has_begun(text: str, modality: str) -> None:
    assert {fact[3] for fact in said(baca(text), "held_in")} == {modality}


def test_weekday_behind_will_is_the_next_one() -> None:
    found = days("The 40th ASEAN Summit will be held on Monday.")
    assert found == {("held_on", "2018-05-07", "planned")}


def test_weekday_behind_was_is_the_last_one() -> None:
    assert days("The 40th ASEAN Summit was held on Monday.") == {("held_on", "2018-04-30", "asserted")}


def test_weekday_that_opens_a_plan_is_to_come() -> None:
    found = baca("Selasa, Presiden dijadwalkan mengikuti Sidang Khusus Menteri Kesehatan ASEAN.", "2018-05-02")
    assert said(found, "held_on") == {("Special ASEAN Health Ministers' Meeting", "held_on", "2018-05-08", "planned")}


@pytest.mark.parametrize(
    "text",
    ["The 40th ASEAN Summit opened on Wednesday and lasted until Friday.",
     "The 40th ASEAN Summit continues until Friday."],
)  # fmt: skip
def test_what_goes_on_until_a_weekday_ends_after_the_text(text: str) -> None:
    assert ("end_date", "2018-05-04", "planned") in days(text)


def test_what_went_on_until_a_weekday_ended_before_the_text() -> None:
    assert days("The 40th ASEAN Summit was held until Friday.") == {("end_date", "2018-04-27", "asserted")}


def test_what_has_begun_is_not_ahead() -> None:
    text = "President Joko Widodo today opened the 40th ASEAN Summit in Manila. The summit goes on until Friday."
    found = said(read(text), "attends", "end_date")
    assert found == {
        ("Joko Widodo", "attends", "40th ASEAN Summit", "asserted"),
        ("40th ASEAN Summit", "end_date", "2018-05-04", "planned"),
    }  # fmt: skip


def test_event_that_has_begun_is_not_ahead_for_its_last_day() -> None:
    text = "KTT ke-32 ASEAN berlangsung dua hari hingga Kamis (3/5/2018)."
    assert said(baca(text), "start_date") == {("32nd ASEAN Summit", "start_date", "2018-05-02", "asserted")}


def test_counted_day_beside_a_full_one_is_that_one() -> None:
    found = said(read("On the same day, 28 April 2018, the 32nd ASEAN Summit opened.", "2018-04-30"), "start_date")
    assert {fact[2] for fact in found} == {"2018-04-28"}


@pytest.mark.parametrize(
    "text",
    [
        "The 7th ASEAN River Meeting starts tomorrow. On Friday it is the turn of the 5th ASEAN Lake Summit.",
        "On Friday leaders meet in Manila for the 5th ASEAN Lake Summit.",
        "The ten are joined by Japan on Thursday. On Friday comes the 5th ASEAN Lake Summit.",
    ],
)
def test_weekday_before_a_verb_in_the_present_is_the_next_one(text: str) -> None:
    assert ("5th ASEAN Lake Summit", "held_on", "2018-05-04", "planned") in said(read(text), "held_on")


def test_weekday_behind_an_event_to_come_is_the_next_one_in_indonesian() -> None:
    text = "KTT ke-30 ASEAN dibuka besok di Manila. Jumat giliran Pertemuan Menteri Danau ASEAN ke-5."
    assert {fact[2:] for fact in said(baca(text), "held_on")} == {("2018-05-04", "planned")}


@pytest.mark.parametrize(
    "text",
    [
        "On Friday ministers met at the 5th ASEAN Lake Summit.",
        "On Friday X, who is ill, left the 5th ASEAN Lake Summit.",
    ],
)
def test_weekday_before_a_verb_in_the_past_is_the_last_one(text: str) -> None:
    assert "2018-05-04" not in {day for _, day in dated(text)}


@pytest.mark.parametrize(
    "text",
    [
        "The 5th ASEAN Lake Summit closed on Tuesday. It had begun on Sunday.",
        "The 5th ASEAN Lake Summit has been under way in Manila since Sunday.",
    ],
)
def test_event_that_had_begun(text: str) -> None:
    assert ("5th ASEAN Lake Summit", "start_date", "2018-04-29", "asserted") in said(read(text), "start_date")


def test_event_that_wraps_up_on_a_weekday() -> None:
    text = "The 5th ASEAN Lake Forum, which opened in Manila on Wednesday, wraps up on Friday."
    assert ("5th ASEAN Lake Forum", "end_date", "2018-05-04", "planned") in said(read(text), "end_date")


def test_weekday_ahead_is_so_of_whatever_is_done_then() -> None:
    text = "Leaders arrive in Manila for the 30th ASEAN Summit on Friday. On Saturday they sign the Manila Declaration."
    assert said(read(text), "held_on", "adopted_on") == {
        ("30th ASEAN Summit", "held_on", "2018-05-04", "planned"),
        ("Manila Declaration", "adopted_on", "2018-05-05", "planned"),
    }


def test_weekday_on_which_something_was_done_ahead_of_an_event() -> None:
    text = "Ahead of the 33rd ASEAN Summit, ministers adopted the Manila Declaration on Monday."
    assert {fact[2] for fact in said(read(text), "adopted_on")} == {"2018-04-30"}


@pytest.mark.parametrize(
    "text",
    [
        "On Monday ministers who are members of the council adopted the Manila Declaration.",
        "On Monday, as is customary, the ministers adopted the Manila Declaration.",
    ],
)
def test_verb_in_the_present_that_only_says_more_of_something(text: str) -> None:
    assert {fact[2] for fact in said(read(text), "adopted_on")} == {"2018-04-30"}


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("this coming Friday", "2018-05-04"),
        ("the coming Friday", "2018-05-04"),
        ("the day after tomorrow", "2018-05-04"),
    ],
)
def test_day_to_come_by_other_words(words: str, day: str) -> None:
    assert days(f"The 40th ASEAN Summit will be held {words}.") == {("held_on", day, "planned")}


@pytest.mark.parametrize(
    ("words", "day"), [("this past Friday", "2018-04-27"), ("the day before yesterday", "2018-04-30")]
)
def test_day_gone_by_other_words(words: str, day: str) -> None:
    assert days(f"The 40th ASEAN Summit was held {words}.") == {("held_on", day, "asserted")}


@pytest.mark.parametrize(
    ("told", "day"), [("Jumat", "2018-05-04"), ("Selasa", "2018-05-01"), ("Jumat pekan lalu", "2018-04-27")]
)
def test_weekday_until_which_an_event_lasts(told: str, day: str) -> None:
    found = days(f"KTT ke-40 ASEAN berlangsung hingga {told}.", language="id")
    assert {value for relation, value, _ in found if relation == "end_date"} == {day}
