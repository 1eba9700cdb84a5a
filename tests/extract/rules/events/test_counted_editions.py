"""Editions that a sentence counts."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, named, read, said


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The ASEAN River Forum opened in Manila. It is the second edition.", "en"),
        ("The ASEAN River Forum in Manila was the second of its kind.", "en"),
        ("This year's ASEAN River Forum was the 2nd.", "en"),
        ("ASEAN River Forum (ARVF) dibuka. ARVF di Manila merupakan yang kedua.", "id"),
        ("ASEAN River Forum (ARVF) 2018 dibuka. ARVF ini adalah yang kedua kalinya.", "id"),
        ("ASEAN River Forum dibuka di Manila. Forum ini merupakan penyelenggaraan yang kedua.", "id"),
    ],
)
def test_sentence_says_which_edition_an_event_is(text: str, language: str) -> None:
    assert set(named(read(text, language=language), "Meeting").values()) == {"2nd ASEAN River Forum"}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The ASEAN River Forum opened. It is the second day.", "en"),
        ("The ASEAN River Forum in Manila was the second biggest.", "en"),
        ("The ASEAN River Forum opened in a hall that was the second.", "en"),
        ("Jakarta welcomed the ASEAN River Forum. Manila was the second.", "en"),
        ("ASEAN River Forum dibuka. Kota ini merupakan yang kedua.", "id"),
        ("ASEAN River Forum dibuka. Forum ini merupakan yang kedua terbesar.", "id"),
    ],
)
def test_number_of_something_else_is_none_of_an_edition(text: str, language: str) -> None:
    assert set(named(read(text, language=language), "Meeting").values()) <= {"ASEAN River Forum"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The 10th ASEAN River Forum ended. The previous one was held in Manila.", "9th ASEAN River Forum"),
        ("The 10th ASEAN River Forum ended; the next one will be in Manila.", "11th ASEAN River Forum"),
        ("The 10th ASEAN River Forum ended. Their first meeting took place in Manila.", "1st ASEAN River Forum"),
    ],
)
def test_edition_beside_the_only_numbered_one(text: str, name: str) -> None:
    assert (name, "held_in", "Manila") in {fact[:3] for fact in said(read(text), "held_in")}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("ASEAN River Forum ke-10 usai; yang sebelumnya di Manila.", "9th ASEAN River Forum"),
        ("ASEAN River Forum ke-10 usai. Yang pertama diadakan di Manila.", "1st ASEAN River Forum"),
        ("ASEAN River Forum ke-10 usai. Edisi berikutnya akan digelar di Manila.", "11th ASEAN River Forum"),
    ],
)
def test_indonesian_edition_beside_the_only_numbered_one(text: str, name: str) -> None:
    assert (name, "held_in", "Manila") in {fact[:3] for fact in said(baca(text), "held_in")}


@pytest.mark.parametrize(
    "text",
    [
        "The 10th ASEAN River Forum ended. The 4th ASEAN Bridge Forum ended. The previous one was in Manila.",
        "The 10th ASEAN River Forum adopted a plan to replace the previous one in Manila.",
        "The ASEAN River Forum ended. The previous one was in Manila.",
        "The 10th ASEAN River Forum ended. They praised their first meeting with fishermen.",
    ],
)
def test_words_that_mean_no_edition_of_the_text(text: str) -> None:
    assert not {"9th ASEAN River Forum", "3rd ASEAN Bridge Forum", "1st ASEAN River Forum"} & {
        *named(read(text), "Meeting").values()
    }


@pytest.mark.parametrize(
    "told",
    [
        "since the First Forum, which took place in Manila",
        "since the first forum in Manila",
        "and the first forum was held in Manila",
    ],
)
def test_edition_before_that_the_noun_of_the_series_counts(told: str) -> None:
    text = f"The 3rd ASEAN River Forum opened in Jakarta. Rivers are cleaner {told}."
    assert ("1st ASEAN River Forum", "held_in", "Manila", "asserted") in said(read(text), "held_in")
    assert ("3rd ASEAN River Forum", "held_in", "Jakarta", "asserted") in said(read(text), "held_in")


@pytest.mark.parametrize(
    "told", ["The first meeting was in Manila.", "The fourth forum was in Manila.", "A first forum in Manila"]
)
def test_ordinals_that_count_no_edition_before(told: str) -> None:
    names = {*named(read(f"The 3rd ASEAN River Forum opened in Jakarta. {told}"), "Meeting").values()}
    assert names.isdisjoint({"1st ASEAN River Forum", "4th ASEAN River Forum"})
