"""Places where those who take part in an event are or go, which may be its own."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, places, read, said


def test_place_somebody_leaves_for_is_not_that_of_the_event() -> None:
    assert places("Presiden Joko Widodo bertolak ke Manila setelah KTT ke-40 ASEAN.", "id") == set()


def test_places_where_somebody_attends_several_events() -> None:
    text = 'Menurut staf, "Selama di Manila, Presiden akan mengikuti KTT ke-32 ASEAN dan KTT ke-9 BIMP-EAGA."'
    assert said(baca(text, "2018-04-20"), "held_in") == {
        ("32nd ASEAN Summit", "held_in", "Manila", "planned"),
        ("9th BIMP-EAGA Summit", "held_in", "Manila", "planned"),
    }


def test_who_stays_away_does_not_move_the_event() -> None:
    found = baca("Presiden Joko Widodo tidak dapat menghadiri KTT ke-30 ASEAN di Manila.")
    assert ("30th ASEAN Summit", "held_in", "Manila", "asserted") in said(found, "held_in")


@pytest.mark.parametrize(
    ("text", "language"),
    [("His next stop is Manila, Philippines, where the 40th ASEAN Summit opens.", "en"),
     ("Mereka tiba di Manila, tempat KTT ke-40 ASEAN digelar.", "id"),
     ("Lee Hsien Loong sets off today for Manila to take part in the 40th ASEAN Summit.", "en"),
     ("The 40th ASEAN Summit is near. Leaders will gather in Manila for the summit.", "en")],
)  # fmt: skip
def test_place_where_people_go_to_an_event(text: str, language: str) -> None:
    assert {place for place, _ in places(text, language)} == {"Manila"}


def test_where_somebody_goes_afterwards_is_no_place_of_the_event() -> None:
    assert said(read("President Joko Widodo heads for Singapore after the 32nd ASEAN Summit."), "held_in") == set()


def test_place_where_delegates_only_stay() -> None:
    assert places("Delegasi KTT ke-32 ASEAN menginap di Bandung.", "id") == set()


@pytest.mark.parametrize(
    "text",
    [
        "They flew to Manila. In the Philippine capital President Joko Widodo attended the 30th ASEAN Summit.",
        "In Manila President Joko Widodo attended the 30th ASEAN Summit.",
    ],
)
def test_event_that_somebody_attends_at_a_place_named_first(text: str) -> None:
    assert {fact[2] for fact in said(read(text), "held_in")} == {"Manila"}


def test_event_that_somebody_only_speaks_of_at_a_place_named_first() -> None:
    text = "In Manila President Joko Widodo said that he had attended the 30th ASEAN Summit."
    assert said(read(text), "held_in") == set()


def test_place_at_which_somebody_arrives_before_an_event() -> None:
    text = "He arrived in Manila on Tuesday, two days before the 5th ASEAN Lake Forum opens."
    assert {fact[2:] for fact in said(read(text), "held_in")} == {("Manila", "planned")}
