"""Places that a clause gives for something else than the event that it names."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import places, read, said

_FORUM = "Forum Sungai ASEAN ke-5"


@pytest.mark.parametrize(
    "text",
    [
        "The 5th ASEAN River Forum agreed to set up an office in Bandung.",
        "The 5th ASEAN River Forum urged Malaysia to hold a parade in Bandung.",
        "The 5th ASEAN River Forum welcomed the opening of a centre in Bandung.",
        "The 5th ASEAN River Forum will be followed by talks in Bandung.",
        "The treaty, signed in Bandung in 1976, was praised at the 5th ASEAN River Forum.",
        "They received guests in Bandung before the 5th ASEAN River Forum.",
        "The 5th ASEAN River Forum opened. The museum in Bandung opened on Tuesday.",
        "The 5th ASEAN River Forum opened. Elections were held in Bandung on Tuesday.",
    ],
)
def test_place_of_something_else(text: str) -> None:
    assert places(text) == set()


@pytest.mark.parametrize(
    "text",
    [
        f"{_FORUM} menyepakati pembentukan pusat riset di Bandung.",
        f'"Kami siap," kata menteri di Bandung, Selasa, soal {_FORUM}.',
        f"{_FORUM} dibuka. Pasar malam digelar di Bandung besok.",
        f"{_FORUM} dibuka. Kegiatan serupa digelar di Bandung.",
    ],
)
def test_indonesian_place_of_something_else(text: str) -> None:
    assert places(text, "id") == set()


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The 5th ASEAN River Forum, which closed on Tuesday in Bandung, was long.", "en"),
        ("The 5th ASEAN River Forum agreed on Tuesday in Bandung to go on.", "en"),
        ("The 5th ASEAN River Forum, scheduled for Bandung, is near.", "en"),
        ("The 5th ASEAN River Forum (28 April 2018, Bandung) adopted a plan.", "en"),
        ("The 5th ASEAN River Forum, 27-28 April 2018, Bandung, adopted a plan.", "en"),
        ("The 5th ASEAN River Forum opened. It was held in Bandung.", "en"),
        (f"{_FORUM} dibuka. Pertemuan itu digelar di Bandung.", "id"),
    ],
)
def test_place_of_the_event(text: str, language: str) -> None:
    assert {place for place, _ in places(text, language)} == {"Bandung"}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The 5th ASEAN River Forum urged Malaysia to hold a parade on 12 May 2018.", "en"),
        ("The 5th ASEAN River Forum welcomed the opening of a centre on 28 April 2018.", "en"),
        (f"Deklarasi yang diteken pada 24 Februari 1976 itu dibahas dalam {_FORUM}.", "id"),
    ],
)
def test_day_of_something_else(text: str, language: str) -> None:
    assert not said(read(text, language=language), "held_on", "start_date", "end_date")


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("The 40th ASEAN Summit should have been held in Manila.", "en", {("Manila", "negated")}),
        ("Jika tidak ada banjir, KTT ke-40 ASEAN seharusnya digelar di Manila.", "id", {("Manila", "negated")}),
        ("The 40th ASEAN Summit is near. If the summit is held in Manila, we will come.", "en", set()),
        ('Warga menanti KTT ke-40 ASEAN. "Kalau KTT digelar di Manila, kami senang," kata Ali.', "id", set()),
    ],
)
def test_place_only_supposed_or_where_it_did_not_come_about(text: str, language: str, found: set[object]) -> None:
    assert places(text, language) == found


def test_place_and_host_of_what_a_relative_tells_of_is_not_that_of_the_event_spoken_of() -> None:
    text = (
        "Ali memimpin Forum Sungai ASEAN ke-5 pada 1-2 Mei 2018. Ia mengajak mereka hadir pada World River Day 2018 "
        "yang akan diselenggarakan di Manila pada 27 September 2018, dengan Indonesia sebagai tuan rumah."
    )
    assert not said(read(text, language="id"), "held_in", "hosts")
