"""Days to come that the sentence before gives for those who are to meet at an event."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, read, said

_RECEIVED = "The Philippines will receive the leaders of ASEAN in Manila on 12-13 May. "


def test_event_of_the_next_sentence_is_held_on_the_days_told() -> None:
    text = f"{_RECEIVED}The 5th ASEAN-Japan Summit will mark 45 years of ties."
    assert said(read(text), "start_date", "end_date", "held_in") == {
        ("5th ASEAN-Japan Summit", "start_date", "2018-05-12", "planned"),
        ("5th ASEAN-Japan Summit", "end_date", "2018-05-13", "planned"),
        ("5th ASEAN-Japan Summit", "held_in", "Manila", "planned"),
    }


def test_indonesian_event_that_is_pointed_to() -> None:
    text = (
        "Para pemimpin ASEAN akan bertemu di Manila pada 12 Mei. KTT ASEAN-Jepang ke-5 itu menandai 45 tahun hubungan."
    )
    assert {fact[1:] for fact in said(baca(text), "held_on", "held_in")} == {
        ("held_on", "2018-05-12", "planned"),
        ("held_in", "Manila", "planned"),
    }


def test_events_at_which_they_are_to_sit() -> None:
    text = (
        "Saturday starts with the ministers. They sit first in the 7th ASEAN River Ministers' Meeting, then in the "
        "9th ASEAN Lake Ministers' Meeting."
    )
    assert {fact[1:] for fact in said(read(text), "held_on")} == {("held_on", "2018-05-05", "planned")}
    assert len(said(read(text), "held_on")) == 2


@pytest.mark.parametrize(
    "text",
    [
        f"{_RECEIVED}The 7th ASEAN River Ministers' Meeting will praise it.",
        f"{_RECEIVED}The 5th ASEAN-Japan Summit praised it.",
        f"{_RECEIVED}All are glad. The 5th ASEAN-Japan Summit will mark 45 years of ties.",
        f"{_RECEIVED}They had agreed at the 5th ASEAN-Japan Summit.",
        "The leaders of ASEAN met in Manila on 1 May. The 5th ASEAN-Japan Summit will mark 45 years of ties.",
    ],
)
def test_event_of_others_or_of_another_time_is_not(text: str) -> None:
    assert {fact[2] for fact in said(read(text), "held_on", "start_date")} & {"2018-05-12", "2018-05-01"} == set()
