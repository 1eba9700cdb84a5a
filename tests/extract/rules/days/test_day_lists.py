"""Programmes that are lists."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, read, said

DAYS = "held_on", "start_date", "end_date"
AGENDA = """Agenda Presiden Joko Widodo selama di Manila adalah sebagai berikut:

Kamis, 3 Mei 2018:
- Menghadiri KTT ke-40 ASEAN
- Menghadiri KTT ke-20 ASEAN-Jepang

Jumat, 4 Mei 2018:
{mark} Menghadiri KTT Asia Timur ke-9

Presiden pulang ke Jakarta."""


@pytest.mark.parametrize("mark", ["-", "\u2013", "\u2022"])
def test_events_below_a_day_are_on_it_and_its_person_attends_them(mark: str) -> None:
    found = baca(AGENDA.format(mark=mark))
    assert said(found, *DAYS) == {
        ("40th ASEAN Summit", "held_on", "2018-05-03", "planned"),
        ("20th ASEAN-Japan Summit", "held_on", "2018-05-03", "planned"),
        ("9th East Asia Summit", "held_on", "2018-05-04", "planned"),
    }
    assert {fact[:3:2] for fact in said(found, "attends")} == {
        ("Joko Widodo", "40th ASEAN Summit"), ("Joko Widodo", "20th ASEAN-Japan Summit"),
        ("Joko Widodo", "9th East Asia Summit"),
    }  # fmt: skip


def test_list_below_no_day_is_on_none() -> None:
    text = "The programme is:\n\nThursday, 3 May 2018:\n\nIt rains.\n\n- Attend the 40th ASEAN Summit"
    assert said(read(text), *DAYS) == set()


def test_day_of_an_event_that_the_text_tells_counts_more() -> None:
    text = "The 40th ASEAN Summit is on 5 May 2018.\n\nThursday, 3 May 2018:\n- Prepare for the 40th ASEAN Summit"
    assert {fact[2] for fact in said(read(text), *DAYS)} == {"2018-05-05"}


def test_day_of_the_programme_of_the_text_is_still_to_come() -> None:
    found = said(read("Wednesday, 2 May 2018:\n- The 40th ASEAN Summit", "2018-05-02"), *DAYS)
    assert found == {("40th ASEAN Summit", "held_on", "2018-05-02", "planned")}
