"""The year of a text that gives none."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import read, said


@pytest.mark.parametrize(
    ("day", "expected"),
    [("April 28", {("32nd ASEAN Summit", "held_on", "2018-04-28", "asserted")}), ("July 8", set())],
)  # fmt: skip
def test_year_is_that_of_the_edition_that_the_day_fits(day: str, expected: set[tuple[str, str, str, str]]) -> None:
    assert said(read(f"The 32nd ASEAN Summit was held in Singapore on {day}.", None), "held_on") == expected


def test_text_with_a_day_of_its_own_keeps_it() -> None:
    text = "The 32nd ASEAN Summit was recalled in Singapore on April 28."
    assert said(read(text, "2019-04-29"), "published_on") == {
        ("THIS_DOCUMENT", "published_on", "2019-04-29", "asserted")
    }


def test_weekday_tells_the_year_of_a_dateline() -> None:
    text = "SEOUL, Nov. 20 (X) -- Japan plans talks, it said Wednesday. The policy began in November 2017."
    assert {fact[2] for fact in said(read(text, None), "published_on")} == {"2019-11-20"}


def test_edition_tells_the_year_of_a_dateline() -> None:
    text = "JAKARTA, April 29 (X) - Leaders signed a charter at the 32nd ASEAN Summit on April 28."
    assert {fact[2] for fact in said(read(text, None), "published_on")} == {"2018-04-29"}


def test_old_year_of_another_day_does_not_date_the_text() -> None:
    text = "MANILA, 5 May - Leaders recalled the declaration of 8 August 1967. Rivers flow."
    assert said(read(text, None), "published_on") == set()


def test_day_whose_year_cannot_be_told_is_no_part_of_a_name() -> None:
    found = read("Officials will meet at the ASEAN Rivers Forum on July 8 and speak of haze on July 9 to 10.", None)
    assert not any("July" in mention.name for mention in found.mentions)


def test_edition_on_a_day_with_its_year_counts_before_a_later_one_with_the_same_day() -> None:
    text = "The 31st ASEAN Summit was held on November 13, 2017. The 33rd ASEAN Summit was planned on November 14."
    found = said(read(text, None), "held_on", "start_date", "end_date")
    assert {fact[2] for fact in found} == {"2017-11-13", "2017-11-14"}


def test_weekday_tells_a_year_near_the_latest_one_named() -> None:
    text = "SEOUL, May 20 (X) -- Japan plans talks, it said Wednesday. Ties were set up in 1991, and grew until 2008."
    assert {fact[2] for fact in said(read(text, None), "published_on")} == {"2009-05-20"}
