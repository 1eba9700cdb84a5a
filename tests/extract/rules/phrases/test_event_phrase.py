"""What ministers without a field meet on."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, named, read


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Pertemuan tingkat menteri ASEAN mengenai kesehatan digelar.", "ASEAN Ministerial Meeting on Health"),
        ("Pertemuan menteri ASEAN untuk urusan pemuda digelar.", "ASEAN Ministerial Meeting on Youth"),
        ("Sidang menteri ASEAN tentang haze digelar.", "ASEAN Ministerial Meeting on Haze"),
        ("Pertemuan Menteri ASEAN untuk Haze digelar.", "ASEAN Ministerial Meeting on Haze"),
    ],
)
def test_indonesian_subject_of_ministers_makes_another_series(text: str, name: str) -> None:
    assert set(named(baca(text), "Meeting").values()) == {name}


@pytest.mark.parametrize(
    "text",
    [
        "Pertemuan ASEAN Trade Retreat ke-29 dibuka.",
        "Para menteri mengikuti ASEAN Trade Retreat ke-29.",
        "KTT ke-32 ASEAN usai. ASEAN Trade Retreat ke-28 usai. Mereka mengikuti ASEAN Trade Retreat ke-29.",
    ],
)
def test_retreat_with_its_english_name_in_front(text: str) -> None:
    assert "29th ASEAN Trade Retreat" in named(baca(text), "Meeting").values()


def test_english_subject_of_ministers_in_lower_case() -> None:
    found = named(read("They came for the ASEAN ministerial meeting on disaster management."), "Meeting")
    assert set(found.values()) == {"ASEAN Ministerial Meeting on Disaster Management"}


@pytest.mark.parametrize(
    "text", ["Pertemuan menteri ASEAN tentang tikus digelar.", "Sidang menteri ASEAN soal angin usai."]
)
def test_ministers_who_meet_on_something_unknown_are_not_the_foreign_ministers(text: str) -> None:
    assert named(baca(text), "Meeting") == {}


def test_description_before_the_english_name_in_brackets_is_no_event_of_its_own() -> None:
    text = (
        "Delegasi menghadiri pertemuan tingkat menteri ASEAN mengenai tikus "
        "(12th ASEAN Ministerial Meeting on Fish - AMMF) di Manila."
    )
    assert set(named(baca(text), "Meeting").values()) == {"12th ASEAN Ministerial Meeting on Fish"}


def test_bracket_with_several_acronyms_is_a_part_of_the_name() -> None:
    text = "Delegasi hadir pada 6th Meeting of the ASEAN Committee on Fish (COM to the AffX) yang digelar di Manila."
    assert "6th Meeting of the ASEAN Committee on Fish (COM to the AffX)" in named(baca(text), "Meeting")


def test_two_words_for_a_summit_name_one() -> None:
    found = baca("Pertemuan puncak KTT ASEAN ke-32 digelar di Singapura.")
    assert set(named(found, "Summit").values()) == {"32nd ASEAN Summit"}
