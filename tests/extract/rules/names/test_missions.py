"""Embassies and missions by their states and seats."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, named, read, said


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [("The Embassy of Japan in Jakarta agreed.", "Embassy of Japan in Jakarta", "Embassy of Japan in Jakarta"),
     ("The Malaysian Embassy in Manila agreed.", "Malaysian Embassy in Manila", "Embassy of Malaysia in Manila"),
     ("Japan's Permanent Mission to ASEAN agreed.", "Japan's Permanent Mission to ASEAN",
      "Permanent Mission of Japan to ASEAN")],
)  # fmt: skip
def test_mission_with_its_state(text: str, words: str, name: str) -> None:
    assert named(read(text), "Organisation")[words] == name


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [("KBRI Manila sepakat.", "KBRI Manila", "Embassy of Indonesia in Manila"),
     ("Misi Tetap Malaysia untuk PBB sepakat.", "Misi Tetap Malaysia untuk PBB",
      "Permanent Mission of Malaysia to United Nations")],
)  # fmt: skip
def test_indonesian_mission(text: str, words: str, name: str) -> None:
    assert named(baca(text), "Organisation")[words] == name


def test_mission_without_a_state_is_none() -> None:
    assert named(read("The embassy in Manila agreed. The Embassy agreed."), "Organisation") == {}


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [("The ASEAN Committee in The Hague (ACTH) met.", "ASEAN Committee in The Hague (ACTH)",
      "ASEAN Committee in The Hague"),
     ("The ASEAN Ottawa Committee met.", "ASEAN Ottawa Committee", "ASEAN Ottawa Committee")],
)  # fmt: skip
def test_committee_of_the_envoys_of_asean(text: str, words: str, name: str) -> None:
    assert named(read(text), "Organisation")[words] == name


def test_indonesian_committee_of_the_envoys_of_asean() -> None:
    found = named(baca("Komite ASEAN di Manila sepakat."), "Organisation")
    assert found["Komite ASEAN di Manila"] == "ASEAN Committee in Manila"


def test_committee_on_a_subject_is_none_of_envoys() -> None:
    found = named(read("The ASEAN Committee on Rivers in Jakarta met."), "Organisation")
    assert "ASEAN Committee in Jakarta" not in found.values()


def test_short_form_stands_between_an_embassy_and_its_seat() -> None:
    found = named(baca("Kedutaan Besar Republik Indonesia (KBRI) di Den Haag sepakat."), "Organisation")
    assert set(found.values()) == {"Embassy of Indonesia in The Hague"}


@pytest.mark.parametrize(
    "text",
    ["Upacara pengibaran bendera digelar di KBRI Manila, Senin (8/8/2016).",
     "Upacara pengibaran bendera digelar di halaman Kedutaan Besar Republik Indonesia di Manila.",
     "Halaman gedung Kedutaan Besar Republik Indonesia (KBRI) di Manila menjadi tempat upacara pengibaran bendera."],
)  # fmt: skip
def test_what_is_held_at_an_embassy_is_held_in_its_city(text: str) -> None:
    assert {city for _, _, city, _ in said(baca(text), "held_in")} == {"Manila"}


@pytest.mark.parametrize(
    "text",
    ["KBRI Manila menyambut baik upacara pengibaran bendera.",
     "Resepsi digelar di Tokyo, kata Atase Perdagangan KBRI Manila."],
)  # fmt: skip
def test_what_an_embassy_tells_of_is_not_held_in_its_city(text: str) -> None:
    assert "Manila" not in {city for _, _, city, _ in said(baca(text), "held_in")}
