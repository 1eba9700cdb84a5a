"""How many days events last."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, dated, read, said

SUMMIT = "40th ASEAN Summit"
_EVENT = "7th ASEAN River Ministers' Meeting"


@pytest.mark.parametrize(
    "text",
    [
        f"The {_EVENT} closed in Manila today. The two-day meeting was chaired by Malaysia.",
        f"Ministers wrapped up the {_EVENT} today after two days of talks.",
        f"The {_EVENT} ended today. During the two-day event, ministers spoke about floods.",
        f"The {_EVENT} ended today. The meeting lasted two days.",
        f"The {_EVENT} closed in Manila today after two days.",
    ],
)
def test_first_day_by_the_last_one(text: str) -> None:
    assert dated(text) == {(_EVENT, "2018-05-01"), (_EVENT, "2018-05-02")}


def test_first_day_by_how_long_those_met_who_close_it() -> None:
    text = "Setelah dua hari bersidang, Pertemuan ke-7 Menteri ASEAN ditutup hari ini."
    assert {fact[2] for fact in said(baca(text), "start_date", "end_date")} == {"2018-05-01", "2018-05-02"}


def test_last_day_by_the_first_one_is_still_to_come() -> None:
    text = f"The {_EVENT} opened in Manila today. Ministers will discuss floods at the three-day meeting."
    assert said(read(text), "start_date", "end_date") == {
        (_EVENT, "start_date", "2018-05-02", "asserted"),
        (_EVENT, "end_date", "2018-05-04", "planned"),
    }


def test_indonesian_first_day() -> None:
    text = "Pertemuan ke-7 Menteri ASEAN ditutup hari ini. Pertemuan dua hari itu dipimpin Malaysia."
    assert {fact[1:3] for fact in said(baca(text), "start_date", "end_date")} == {
        ("start_date", "2018-05-01"),
        ("end_date", "2018-05-02"),
    }


@pytest.mark.parametrize(
    "text",
    [
        f"The {_EVENT} ended today. A guest left for a two-day visit to Laos.",
        f"The {_EVENT} ended today, two days before the elections in Malaysia.",
        f"The {_EVENT} was held today after two days of rain.",
        f"The {_EVENT} ended today. The flood had lasted for two days in Laos.",
    ],
)
def test_other_things_that_last_tell_nothing(text: str) -> None:
    assert dated(text) == {(_EVENT, "2018-05-02")}


@pytest.mark.parametrize(
    "text",
    [f"The {_EVENT} began at 9:30 on 30 April in Manila and took about one hour.",
     f"The {_EVENT} opened on 30 April in Manila and lasted nearly two hours."],
)  # fmt: skip
def test_day_of_a_meeting_of_some_hours_is_its_only_one(text: str) -> None:
    assert said(read(text), "held_on", "start_date") == {(_EVENT, "held_on", "2018-04-30", "asserted")}


def test_day_of_an_indonesian_meeting_of_some_hours_is_its_only_one() -> None:
    text = "KTT ke-32 ASEAN dimulai pada 30 April dan berlangsung selama dua jam."
    assert {fact[1] for fact in said(baca(text), "held_on", "start_date")} == {"held_on"}


def test_time_of_day_is_no_length() -> None:
    text = f"The {_EVENT} opened at 2 p.m. on 30 April, an hour late, and lasts until 2 May."
    assert {fact[1] for fact in said(read(text), "held_on", "start_date")} == {"start_date"}
    text = "KTT ke-32 ASEAN dibuka pada 30 April, berlangsung mulai jam 9."
    assert {fact[1] for fact in said(baca(text), "held_on", "start_date")} == {"start_date"}


@pytest.mark.parametrize(
    ("text", "language"),
    [("On Wednesday the leaders complete a two-day 40th ASEAN Summit.", "en"),
     ("Leaders finish the two-day 40th ASEAN Summit on Wednesday.", "en"),
     ("The two-day 40th ASEAN Summit concludes on Wednesday.", "en"),
     ("Para pemimpin menuntaskan KTT ke-40 ASEAN selama dua hari di Manila, Rabu (2/5).", "id")],
)  # fmt: skip
def test_event_of_some_days_that_those_who_meet_end(text: str, language: str) -> None:
    assert said(read(text, "2018-05-02", language), "held_on", "start_date", "end_date") == {
        (SUMMIT, "start_date", "2018-05-01", "asserted"),
        (SUMMIT, "end_date", "2018-05-02", "asserted"),
    }


@pytest.mark.parametrize(
    ("text", "language"),
    [("The 40th ASEAN Summit opened in Manila on Wednesday. It runs for two days.", "en"),
     ("The leaders start a two-day 40th ASEAN Summit in Manila on Wednesday.", "en"),
     ("On Wednesday Japan offered help at the 40th ASEAN Summit, which lasts two days. A statement was adopted on the "
      "first day.", "en"),
     ("KTT ke-40 ASEAN yang berlangsung dua hari dibuka di Manila, Rabu (2/5).", "id")],
)  # fmt: skip
def test_event_of_some_days_that_has_begun(text: str, language: str) -> None:
    assert said(read(text, "2018-05-02", language), "held_on", "start_date", "end_date") == {
        (SUMMIT, "start_date", "2018-05-02", "asserted"),
        (SUMMIT, "end_date", "2018-05-03", "planned"),
    }


def test_day_of_an_event_of_some_days_is_not_all_of_it() -> None:
    text = "On Wednesday Japan offered help at the 40th ASEAN Summit, which lasts two days."
    assert said(read(text, "2018-05-02"), "held_on", "start_date", "end_date") == set()


def test_days_over_which_an_event_lasts_from_its_first_one() -> None:
    text = "The 5th ASEAN River Forum was held in Manila, the Philippines, over two days from 28 April 2018."
    assert {fact[1:3] for fact in said(read(text), "start_date", "end_date")} == {
        ("start_date", "2018-04-28"), ("end_date", "2018-04-29"),
    }  # fmt: skip
