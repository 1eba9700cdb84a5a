"""Days behind the names of several events, one within another or each in a place of its own."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, read, said

PARTNERS = "33rd ASEAN-Japan Summit"


@pytest.mark.parametrize(
    "text",
    [
        f"Lee Hsien Loong attends the {PARTNERS} during the 40th ASEAN Summit in Manila, on 8 May 2018.",
        f"Lee Hsien Loong attends the {PARTNERS} as part of the 40th ASEAN Summit in Manila, Japan, on 8 May 2018.",
        f"They meet at the {PARTNERS} on the sidelines of the 40th ASEAN Summit in Manila on 8 May 2018.",
    ],
)
def test_day_of_an_event_within_another_one(text: str) -> None:
    assert {fact[0] for fact in said(read(text), "held_on")} == {PARTNERS}


def test_day_of_a_meeting_without_a_name_is_not_that_of_the_event_around_it() -> None:
    text = "They shake hands at a lunch on the sidelines of the 40th ASEAN Summit in Manila on 8 May 2018."
    assert said(read(text), "held_on", "start_date") == set()


def test_day_of_an_event_within_another_one_in_indonesian() -> None:
    text = "Lee Hsien Loong hadir di KTT ke-33 ASEAN-Jepang selama KTT ke-40 ASEAN di Manila, 8 Mei 2018."
    assert {fact[0] for fact in said(baca(text), "held_on")} == {PARTNERS}


def test_days_of_two_events_in_two_places_are_those_of_neither() -> None:
    text = "From 8 to 12 April, he attended the 40th ASEAN Summit in Manila and the East Asia Summit in Bandung."
    assert said(read(text), "start_date", "end_date") == set()


def test_days_of_one_event_before_it_are_its_own() -> None:
    text = "From 8 to 12 April, Lee Hsien Loong attended the 40th ASEAN Summit in Manila."
    assert {fact[2] for fact in said(read(text), "start_date", "end_date")} == {"2018-04-08", "2018-04-12"}
