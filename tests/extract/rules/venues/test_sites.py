"""Places that are called the venue of an event."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import places

_FORUM = "Forum Sungai ASEAN ke-5"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Bandung was the scene of the 5th ASEAN River Forum.", "en"),
        ("Bandung, Manila, was the venue on 16 January 2018 of the 5th ASEAN River Forum.", "en"),
        (f"{_FORUM} dibuka Senin. Tahun ini tempatnya Bandung.", "id"),
        (f"{_FORUM} dibuka Senin. Lokasinya di Bandung.", "id"),
    ],
)
def test_place_called_the_venue(text: str, language: str) -> None:
    assert places(text, language) == {("Bandung", "asserted")}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (f"{_FORUM} dibuka Senin. Tempatnya penuh, kata warga Bandung.", "id"),
        (f"{_FORUM} dan Forum Danau ASEAN ke-2 dibuka. Makan siang bertempat di ruang lain, bukan Bandung.", "id"),
    ],
)
def test_other_places(text: str, language: str) -> None:
    assert places(text, language) == set()


@pytest.mark.parametrize("noun", ["Disaster", "Peace"])
def test_place_behind_an_event_named_for_what_goes_on_somewhere(noun: str) -> None:
    assert places(f"The 5th ASEAN {noun} Forum in Bandung ended.") == {("Bandung", "asserted")}
