"""Who takes part by opening and closing an event, watching it, or sitting at its table."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import attendance

JOKOWI = {("Joko Widodo", "asserted")}
BEGAN = {"en": "The 32nd ASEAN Summit was short. ", "id": "KTT ke-32 ASEAN berlangsung singkat. "}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("President Joko Widodo declared the 32nd ASEAN Summit officially open.", "en"),
        (BEGAN["en"] + "President Joko Widodo declared the summit open.", "en"),
        ("President Joko Widodo watched the 32nd ASEAN Summit.", "en"),
        (BEGAN["en"] + "President Joko Widodo was in the room.", "en"),
        (BEGAN["en"] + "Around the table sat President Joko Widodo.", "en"),
        (BEGAN["id"] + "Presiden Joko Widodo yang menutupnya.", "id"),
        ("KTT ke-32 ASEAN, yang pembukaannya dilakukan Presiden Joko Widodo, singkat.", "id"),
        ("Pembukaan KTT ke-32 ASEAN dilakukan oleh Presiden Joko Widodo.", "id"),
        (BEGAN["id"] + "Tampak pula Presiden Joko Widodo.", "id"),
    ],
)
def test_who_opens_closes_or_watches_an_event(text: str, language: str) -> None:
    assert attendance(text, language) == JOKOWI


def test_who_is_to_open_it_takes_part_in_the_event_before() -> None:
    text = "The 33rd ASEAN Summit takes place on 13 November 2018, with President Joko Widodo due to open it."
    assert attendance(text, event="33rd ASEAN Summit") == {("Joko Widodo", "planned")}


def test_two_events_are_opened_together() -> None:
    text = "KTT ke-32 ASEAN dan KTT ke-12 Asia Timur dibuka oleh Presiden Joko Widodo."
    assert attendance(text, "id") == attendance(text, "id", "12th East Asia Summit") == JOKOWI


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (BEGAN["en"] + "President Joko Widodo declared the road open.", "en"),
        (BEGAN["en"] + "President Joko Widodo declared a holiday.", "en"),
        (BEGAN["en"] + "President Joko Widodo watched the news.", "en"),
        ("President Joko Widodo watched the 32nd ASEAN Summit on television.", "en"),
        ("KTT ke-32 ASEAN membahas survei yang dilakukan oleh Presiden Joko Widodo.", "id"),
    ],
)
def test_what_is_opened_or_watched_is_another_thing(text: str, language: str) -> None:
    assert attendance(text, language) == set()


def test_a_paragraph_on_who_came_goes_back_to_what_the_text_is_about() -> None:
    text = (
        "The 6th ASEAN Defence Ministers' Meeting ended.\n\nThe 3rd ASEAN Energy Ministers' Meeting was held too.\n\n"
    )
    text += "Ministers of Japan, Thailand and Malaysia were present."
    found = attendance(text, event="6th ASEAN Defence Ministers' Meeting")
    assert found == {("Japan", "asserted"), ("Thailand", "asserted"), ("Malaysia", "asserted")}
    beside = text.replace("too.\n\n", "too. ")
    assert attendance(beside, event="6th ASEAN Defence Ministers' Meeting") == set()
