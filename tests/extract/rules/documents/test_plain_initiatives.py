"""Communities, partnerships and free trade areas in lower case."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, named, read


@pytest.mark.parametrize(
    ("text", "name"),
    [("They spoke of a Japan-Thailand free trade area.", "Japan-Thailand free trade area"),
     ("They want an ASEAN-Japan strategic partnership.", "ASEAN-Japan strategic partnership"),
     ("They spoke of a free trade agreement between Japan and Thailand.",
      "free trade agreement between Japan and Thailand")],
)  # fmt: skip
def test_common_noun_with_those_who_share_it(text: str, name: str) -> None:
    assert set(named(read(text), "Initiative")) == {name}


@pytest.mark.parametrize(
    "name", ["kawasan perdagangan bebas ASEAN-Jepang", "kemitraan strategis antara ASEAN dan Jepang"]
)
def test_indonesian_noun_stands_first(name: str) -> None:
    assert set(named(baca(f"Mereka membahas {name} di Manila."), "Initiative")) == {name}


def test_acronym_behind_it_is_its_name_later() -> None:
    found = named(read("They want a Japan-Thailand free trade area (JTFTA). The JTFTA is new."), "Initiative")
    assert set(found) == {"Japan-Thailand free trade area (JTFTA)", "JTFTA"}
    assert len(set(found.values())) == 1


@pytest.mark.parametrize(
    "text",
    ["They want a free trade area.", "Japan's strategic partnership matters.", "The economic community of Manila met."],
)
def test_noun_that_says_not_whose_it_is_is_no_initiative(text: str) -> None:
    assert named(read(text), "Initiative") == {}


def test_pillars_are_known_in_both_languages() -> None:
    assert named(read("They built the ASEAN Community."), "Initiative") == {"ASEAN Community": "ASEAN Community"}
    found = named(baca("Masyarakat Ekonomi ASEAN dan Komunitas Sosial Budaya ASEAN maju."), "Initiative")
    assert set(found.values()) == {"ASEAN Economic Community", "ASEAN Socio-Cultural Community"}


def test_community_in_lower_case_is_that_of_asean_alone() -> None:
    assert named(baca("Mereka membangun komunitas ASEAN."), "Initiative") == {"komunitas ASEAN": "ASEAN Community"}
    assert named(baca("Mereka disambut komunitas Jepang."), "Initiative") == {}


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("They praised the Green Roofs programme.", "en", "Green Roofs"),
        ("Mereka memuji program Rumah Hijau di Makassar.", "id", "Rumah Hijau"),
        ("Mereka memuji platform JALA.", "id", "JALA"),
    ],
)
def test_name_that_a_noun_says_to_be_a_programme(text: str, language: str, name: str) -> None:
    assert set(named(read(text, language=language), "Initiative")) == {name}


@pytest.mark.parametrize("text", ["Mereka membahas program Jepang.", "Mereka membahas program Hijau."])
def test_state_or_word_behind_such_a_noun_is_no_programme(text: str) -> None:
    assert named(baca(text), "Initiative") == {}


def test_state_or_single_word_before_such_a_noun_is_no_programme() -> None:
    assert named(read("They praised the Japan Rivers project and a Dam project."), "Initiative") == {}


@pytest.mark.parametrize("text", ["Menteri memuji program TNI di Jakarta.", "Mereka meninjau proyek MRT di Jakarta."])
def test_acronym_behind_such_a_noun_is_no_programme(text: str) -> None:
    assert named(baca(text), "Initiative") == {}


def test_word_with_capitals_within_is_the_name_of_a_programme() -> None:
    assert set(named(baca("Mereka memuji program RumahKu di Makassar."), "Initiative")) == {"RumahKu"}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("ASEAN and Japan raised their ties to a strategic partnership.", "en"),
        ("ASEAN and Japan elevated their relations to a Strategic Partnership.", "en"),
        ("At the 5th ASEAN-Japan Summit the two sides upgraded their ties to a strategic partnership.", "en"),
        ("ASEAN dan Jepang meningkatkan hubungan menjadi kemitraan strategis.", "id"),
    ],
)
def test_what_ties_are_raised_to_is_named_by_the_two(text: str, language: str) -> None:
    found = named(read(text, language=language), "Initiative")
    assert set(found.values()) == {"ASEAN-Japan Strategic Partnership"}


def test_what_the_ties_of_several_are_raised_to_has_no_name() -> None:
    assert named(read("Japan, Thailand and Malaysia raised their ties to a strategic partnership."), "Initiative") == {}


def test_programmes_listed_with_their_cities() -> None:
    text = "Mereka melihat aplikasi KALI di Jakarta, Rumah Ikan di Bandung, dan Pasar Air di Surabaya."
    assert set(named(baca(text), "Initiative")) == {"KALI", "Rumah Ikan", "Pasar Air"}
    assert set(named(baca("Mereka melihat aplikasi KALI di Jakarta, dan Rumah Ikan itu."), "Initiative")) == {"KALI"}
