"""Days that lie ahead, were only meant once, or are agreed on."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import read, said

WHERE_AND_WHEN = ("held_in", "held_on", "start_date", "end_date")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The Ministers agreed to hold the 5th ASEAN River Forum in Manila in 2014.", "en"),
        ("We agreed to convene the Fifth ASEAN River Forum in Manila in May 2014.", "en"),
        ("They agreed that the 5th ASEAN River Forum be held in Manila in 2014.", "en"),
        ("Para menteri sepakat menggelar Forum Sungai ASEAN ke-5 di Manila pada tahun 2014.", "id"),
        ("Para menteri menyepakati penyelenggaraan Forum Sungai ASEAN ke-5 di Manila pada Mei 2014.", "id"),
        ("Disepakati bahwa Forum Sungai ASEAN ke-5 diselenggarakan di Manila pada tahun 2014.", "id"),
    ],
)
def test_event_agreed_on_is_planned(text: str, language: str) -> None:
    found = said(read(text, None, language), *WHERE_AND_WHEN)
    assert {fact[1] for fact in found} == {"held_in", "held_on"}
    assert {fact[3] for fact in found} == {"planned"}


@pytest.mark.parametrize(
    ("text", "put"),
    [
        ("Due to the pandemic, the 5th ASEAN River Forum was held in Manila on 4 May 2014.", "asserted"),
        ("The 5th ASEAN River Forum is due to open in Manila on 4 May 2014.", "planned"),
    ],
)
def test_what_is_due_to_a_cause_is_not_to_come(text: str, put: str) -> None:
    assert {fact[3] for fact in said(read(text, None), *WHERE_AND_WHEN)} == {put}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The 5th ASEAN River Forum will be held in Manila on 9 May 2018. The forum was originally scheduled to be "
         "held in Jakarta in December 2017.", "en"),
        ("Forum Sungai ASEAN ke-5 akan berlangsung di Manila pada 9 Mei 2018. Forum ini semula akan diadakan pada "
         "Desember 2017 di Jakarta, tetapi ditunda karena banjir.", "id"),
    ],
)  # fmt: skip
def test_day_and_place_meant_before_are_denied(text: str, language: str) -> None:
    found = {fact[2]: fact[3] for fact in said(read(text, language=language), *WHERE_AND_WHEN)}
    assert found == {"Manila": "planned", "2018-05-09": "planned", "Jakarta": "negated", "2017-12": "negated"}


def test_month_meant_before_is_denied_of_an_edition_whose_day_is_known() -> None:
    text = "The 32nd ASEAN Summit, originally scheduled for March 2018, was held on 27 April 2018."
    found = {fact[2]: fact[3] for fact in said(read(text), "held_on")}
    assert found == {"2018-03": "negated", "2018-04-27": "asserted"}


def test_last_day_told_before_the_month_that_it_was_put_off_from_is_planned() -> None:
    text = (
        "KTT ke-40 ASEAN akan berlangsung di Manila sampai Kamis besok. KTT ini semula akan diadakan pada Maret 2018."
    )
    found = {fact[2]: fact[3] for fact in said(read(text, language="id"), "held_on", "end_date")}
    assert found == {"2018-05-03": "planned", "2018-03": "negated"}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The 5th ASEAN River Forum will be held in the second half of 2019.", "en"),
        ("The 5th ASEAN River Forum will be convened in Manila in the first quarter of 2019.", "en"),
        ("The 5th ASEAN River Forum, mid-2019 in Manila, will discuss dams.", "en"),
        ("Forum Sungai ASEAN ke-5 akan digelar pada paruh kedua tahun 2019.", "id"),
        ("Forum Sungai ASEAN ke-5 dijadwalkan di Manila pada semester pertama 2019.", "id"),
    ],
)
def test_part_of_a_year_is_told_by_its_year(text: str, language: str) -> None:
    assert {fact[2:] for fact in said(read(text, language=language), "held_on")} == {("2019", "planned")}


@pytest.mark.parametrize(
    "text",
    ["The 5th ASEAN River Forum called on members to ratify the pact by the end of 2019.",
     "The 5th ASEAN River Forum noted the second phase of 2015-2020."],
)  # fmt: skip
def test_year_of_something_else(text: str) -> None:
    assert not said(read(text), "held_on")


def test_meeting_looked_forward_to_is_planned() -> None:
    text = "Thailand looks forward to the 5th ASEAN River Forum in Manila at the end of this month."
    assert {fact[2:] for fact in said(read(text), "held_on", "held_in")} == {
        ("Manila", "planned"), ("2018-05", "planned"),
    }  # fmt: skip


def test_event_put_off_before_is_held_on_its_day() -> None:
    text = "Setelah dua kali ditunda, KTT ke-40 ASEAN akhirnya digelar di Manila pada 28-29 April 2018."
    found = said(read(text, language="id"), *WHERE_AND_WHEN)
    assert {fact[2:] for fact in found} == {
        ("Manila", "asserted"), ("2018-04-28", "asserted"), ("2018-04-29", "asserted"),
    }  # fmt: skip


@pytest.mark.parametrize(
    ("text", "language", "day"),
    [
        (
            "The 40th ASEAN Summit was held on 28-29 April 2018. The next day came the 5th ASEAN River Forum.",
            "en",
            "30",
        ),
        ("KTT ke-40 ASEAN digelar 28-29 April 2018. Keesokan harinya digelar Forum Sungai ASEAN ke-5.", "id", "30"),
        ("KTT ke-40 ASEAN digelar 28-29 April 2018. Sehari sebelumnya digelar Forum Sungai ASEAN ke-5.", "id", "27"),
    ],
)
def test_days_are_counted_from_the_ends_of_a_span(text: str, language: str, day: str) -> None:
    assert {fact[2] for fact in said(read(text, language=language), "held_on")} == {f"2018-04-{day}"}
