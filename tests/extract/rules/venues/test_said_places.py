"""Places at which something was only said of an event."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, read, said


@pytest.mark.parametrize(
    "text",
    [
        "KTT ke-32 ASEAN akan membahas kabut asap, ujarnya di Jakarta, Rabu (2/5).",
        "KTT ke-32 ASEAN akan membahas kabut asap, kata dia di Jakarta, Rabu (2/5).",
        "KTT ke-32 ASEAN akan membahas kabut asap, kata Presiden Joko Widodo di Jakarta, Rabu (2/5).",
        "Presiden Joko Widodo di Istana Merdeka, Jakarta, Rabu (2/5), berharap KTT ke-32 ASEAN berhasil.",
        "Presiden Joko Widodo di Jakarta menilai KTT ke-32 ASEAN berhasil.",
    ],
)
def test_place_at_which_something_is_said(text: str) -> None:
    assert said(baca(text), "held_in") == set()


@pytest.mark.parametrize(
    "text",
    [
        '"The 32nd ASEAN Summit will discuss haze," she said in Jakarta on Tuesday.',
        "The 32nd ASEAN Summit will discuss haze, said the minister in Jakarta.",
        "Speaking in Jakarta on Tuesday, she said the 32nd ASEAN Summit would discuss haze.",
    ],
)
def test_place_at_which_something_is_said_in_english(text: str) -> None:
    assert said(read(text), "held_in") == set()


@pytest.mark.parametrize(
    "text",
    [
        "KTT ke-32 ASEAN dibuka Presiden Joko Widodo di Jakarta, Rabu (2/5).",
        "Presiden Joko Widodo di Jakarta, Rabu (2/5), menghadiri KTT ke-32 ASEAN.",
        "Presiden Joko Widodo tiba di Jakarta, Rabu (2/5), untuk menghadiri KTT ke-32 ASEAN.",
        '"Kita harus bersatu," kata Presiden Joko Widodo pada KTT ke-32 ASEAN di Jakarta, Rabu (2/5).',
        "KTT ke-32 ASEAN, kata Presiden Joko Widodo, digelar di Jakarta, Rabu (2/5).",
    ],
)
def test_place_at_which_an_event_is_held_all_the_same(text: str) -> None:
    assert {fact[:3] for fact in said(baca(text), "held_in")} == {("32nd ASEAN Summit", "held_in", "Jakarta")}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Tempat penyelenggaraan KTT ke-32 ASEAN adalah Jakarta.", "id"),
        ("The venue of the 32nd ASEAN Summit is Jakarta.", "en"),
    ],
)
def test_place_that_the_venue_of_an_event_is(text: str, language: str) -> None:
    assert {fact[2] for fact in said(read(text, language=language), "held_in")} == {"Jakarta"}


def test_place_of_those_who_have_not_chosen_the_venue() -> None:
    assert said(baca("Lokasi KTT ke-32 ASEAN belum ditentukan, kata pejabat Jakarta."), "held_in") == set()


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Joko Widodo mengusulkan agar KTT ke-32 ASEAN digelar di Jakarta.", "id"),
        ("Jika KTT ke-32 ASEAN digelar di Jakarta, warga senang.", "id"),
        ("Laos proposed that the 32nd ASEAN Summit be held in Jakarta.", "en"),
        ("If the 32nd ASEAN Summit is held in Jakarta, residents will benefit.", "en"),
    ],
)
def test_place_at_which_an_event_is_only_wished(text: str, language: str) -> None:
    assert said(read(text, language=language), "held_in") == set()


@pytest.mark.parametrize(
    "text",
    [
        "Laos proposed that the 32nd ASEAN Summit, held in Jakarta, adopt a plan.",
        "She said that the 32nd ASEAN Summit was held in Jakarta.",
    ],
)
def test_place_of_an_event_of_which_something_else_is_wished(text: str) -> None:
    assert {fact[2] for fact in said(read(text), "held_in")} == {"Jakarta"}
