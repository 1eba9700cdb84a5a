"""Nouns by which a text goes on to speak of an event, or of the body that meets there."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, read, said


@pytest.mark.parametrize(
    ("text", "language", "event"),
    [
        ("The 16th Meeting of the ASEAN River Committee was held in Manila. The Committee discussed terrorism.", "en",
         "16th Meeting of the ASEAN River Committee"),
        ("The ASEAN River Symposium was held in Manila. The Symposium discussed terrorism.", "en",
         "ASEAN River Symposium"),
        ("Dialog Sungai ASEAN digelar di Manila. Dialog itu membahas terorisme.", "id", "Sungai ASEAN Dialogue"),
    ],
)  # fmt: skip
def test_noun_of_the_event_is_who_discusses(text: str, language: str, event: str) -> None:
    assert {fact.subject for fact in read(text, language=language).facts if fact.relation == "discusses"} == {event}


def test_noun_of_another_body_is_not() -> None:
    found = read("The ASEAN River Symposium was held in Manila. The committee discussed terrorism.")
    assert not said(found, "discusses")


def test_occasion_in_indonesian_means_the_event() -> None:
    found = baca("ASEAN River Forum digelar di Manila. Ajang ini membahas terorisme.")
    assert {fact.subject for fact in found.facts if fact.relation == "discusses"} == {"ASEAN River Forum"}


@pytest.mark.parametrize("body", ["The Task Force", "The ASEAN River Task Force"])
def test_body_that_meets_is_who_discusses_at_its_meeting(body: str) -> None:
    found = read(f"The 63rd Meeting of the ASEAN River Task Force was held in Manila. {body} discussed terrorism.")
    assert [fact.object for fact in found.facts if fact.relation == "discusses"] == ["Terrorism"]
