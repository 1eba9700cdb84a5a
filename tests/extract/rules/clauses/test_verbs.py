"""Verbs that tell on which day an event begins, ends or comes, and the words beside them."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, dated, read, said

_EVENT = "7th ASEAN River Ministers' Meeting"
_FIRST, _LAST = (_EVENT, "start_date", "2018-05-01"), (_EVENT, "end_date", "2018-05-03")


@pytest.mark.parametrize(
    "behind",
    [
        "The meeting concludes on 3 May.",
        "It will conclude in Manila on 3 May.",
        "The gathering, which ends on Thursday, is chaired by Malaysia.",
        "The meeting runs through Thursday.",
    ],
)
def test_day_on_which_what_was_named_before_ends(behind: str) -> None:
    found = said(read(f"The {_EVENT} opened on 1 May. {behind}"), "start_date", "end_date")
    assert {fact[:3] for fact in found} == {_FIRST, _LAST}


def test_noun_for_the_beginning_is_no_verb() -> None:
    text = f"Malaysia chaired the {_EVENT} on Tuesday. The meeting came after the floods at the start of this month."
    assert dated(text) == {(_EVENT, "2018-05-01")}


@pytest.mark.parametrize("verb", ["follows", "will follow"])
def test_day_on_which_an_event_follows(verb: str) -> None:
    assert said(read(f"The {_EVENT} {verb} on Friday."), "held_on") == {(_EVENT, "held_on", "2018-05-04", "planned")}


def test_indonesian_event_that_follows() -> None:
    found = said(baca("Pertemuan Menteri Lingkungan ASEAN menyusul pada 10 Mei."), "held_on")
    assert {fact[1:] for fact in found} == {("held_on", "2018-05-10", "planned")}


@pytest.mark.parametrize(
    "text",
    [
        f"On Wednesday, the second day of the {_EVENT}, ministers spoke about floods.",
        f"The {_EVENT} got under way on Tuesday in Manila.",
        f"The {_EVENT} officially commenced on Tuesday in Manila.",
    ],
)
def test_first_day(text: str) -> None:
    assert {fact[:3] for fact in said(read(text), "held_on", "start_date")} == {_FIRST}


def test_last_day_among_other_days_of_a_programme() -> None:
    text = "Hari ini menjadi hari terakhir rangkaian kegiatan Pertemuan Menteri Lingkungan ASEAN, Rabu (2/5)."
    assert {fact[1:3] for fact in said(baca(text), "held_on", "end_date")} == {("end_date", "2018-05-02")}


def test_each_of_two_events_closed_together_ends_then() -> None:
    text = f"Joko Widodo closed the {_EVENT} and the 8th ASEAN Lake Ministers' Meeting in Manila today."
    assert {fact[1] for fact in said(read(text), "held_on", "end_date")} == {"end_date"}


@pytest.mark.parametrize(
    "text",
    [
        f"This was the {_EVENT}, the first one after on 1 May Malaysia joined the body.",
        f"Besides the {_EVENT}, the 8th ASEAN Lake Ministers' Meeting is held on 1 May.",
    ],
)
def test_day_of_something_else(text: str) -> None:
    assert _EVENT not in {name for name, _ in dated(text)}


def test_before_the_opening_is_no_first_day() -> None:
    text = "Sebelum pembukaan, Retno Marsudi memimpin Pertemuan Menteri Lingkungan ASEAN pada Selasa (1/5)."
    assert {fact[1] for fact in said(baca(text), "held_on", "start_date")} == {"held_on"}


def test_those_who_meet_meet_at_the_event_spoken_of() -> None:
    text = "Officials prepared the 40th ASEAN Summit in Manila. The leaders are to meet on 8-9 May."
    assert {day for name, day in dated(text) if name == "40th ASEAN Summit"} == {"2018-05-08", "2018-05-09"}


def test_those_who_had_met_before_met_elsewhere() -> None:
    text = f"Malaysia chairs the {_EVENT}. Defence officials had met on Monday."
    assert dated(text) == set()
