"""Names of meetings as texts print them."""

from __future__ import annotations

import pytest

from aseankg.extract.rules.extractor import RuleExtractor
from aseankg.extract.rules.lexicon import Entry
from aseankg.sources.press.text import PressText
from tests.extract.rules.texts import named, read, small_lexicon


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("The Association of Southeast Asian Nations (ASEAN) Rivers Forum began.", "en", "ASEAN Rivers Forum"),
        ("The Asean Rivers Forum began.", "en", "ASEAN Rivers Forum"),
        ("On the sidelines of the ASEAN-related Health Ministers' Meetings he spoke.", "en",
         "ASEAN-Related Health Ministers' Meetings"),
        ("Forum ASEAN Indo-Pasifik dimulai.", "id", "ASEAN Indo-Pacific Forum"),
    ],
)  # fmt: skip
def test_printed_name(text: str, language: str, name: str) -> None:
    assert set(named(read(text, language=language), "Meeting").values()) == {name}


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("Officials came to the 12th U.S.-ASEAN Dialogue.", "en", "12th ASEAN-United States Dialogue"),
        ("Officials came to the 12th US-ASEAN Dialogue.", "en", "12th ASEAN-United States Dialogue"),
        ("Officials came to the EU-ASEAN Senior Officials' Meeting.", "en", "ASEAN-EU Senior Officials' Meeting"),
        ("Officials came to the AIPA-ASEAN Leaders' Interface.", "en", "AIPA-ASEAN Leaders' Interface"),
        ("Officials came to the 9th ASEAN Tourism Forum & Related Meetings.", "en", "9th ASEAN Tourism Forum"),
        ("Para menteri hadir di 9th ASEAN Tourism Forum & Related Meetings.", "id", "9th ASEAN Tourism Forum"),
        ("Para kepala polisi hadir di Konferensi ASEANAPOL Tahun 2015.", "id", "ASEANAPOL Conference 2015"),
    ],
)
def test_name_has_asean_first_and_neither_other_meetings_nor_the_word_for_year(
    text: str, language: str, name: str
) -> None:
    assert set(named(read(text, language=language), "Meeting").values()) == {name}


def test_young_leaders_hold_no_summit_of_states() -> None:
    found = read("The ASEAN-Japan Young Leaders Summit began.")
    assert named(found, "Summit") == {}
    assert set(named(found, "Meeting").values()) == {"ASEAN-Japan Young Leaders Summit"}


def test_verb_at_the_beginning_names_no_meeting() -> None:
    assert named(read("Meeting with the Thai minister, ASEAN officials spoke of haze."), "Meeting") == {}


def test_month_to_come_is_no_part_of_a_name() -> None:
    found = read("KTT ASEAN November nanti digelar di Jakarta.", language="id")
    assert "KTT ASEAN" in named(found, "Summit")


def test_those_who_meet_by_the_acronym_of_their_series() -> None:
    lexicon = small_lexicon()
    lexicon.add(Entry("Series", "ASEAN River Officials' Meeting", "series/rom", "ROM"))
    text = PressText("own.txt", "Pada Mei nanti pertemuan pejabat tinggi (ROM) digelar.", "id")
    found = RuleExtractor(lexicon).extract(text)
    assert set(named(found, "Meeting").values()) == {"ASEAN River Officials' Meeting"}


@pytest.mark.parametrize("office", ["Presiden", "Perdana Menteri"])
def test_office_is_no_part_of_a_name(office: str) -> None:
    found = read(f"Dalam KTT ke-32 ASEAN {office} Thailand Tan Wei hadir.", language="id")
    assert named(found, "Summit") == {"KTT ke-32 ASEAN": "32nd ASEAN Summit"}


def test_chief_of_forces_is_a_part_of_a_name() -> None:
    found = named(read("The 18th ASEAN Chief of River Forces' Meeting began."), "Meeting")
    assert set(found.values()) == {"18th ASEAN Chief of River Forces' Meeting"}


def test_meeting_of_asean_in_full_of_which_more_is_not_read() -> None:
    text = "The 28th Meeting of the Association of Southeast Asian Nations (ASEAN) - river owners was held."
    assert named(read(text), "Meeting") == {}


def test_plus_three_in_figures_is_the_same() -> None:
    found = named(read("The 17th ASEAN Plus 3 Tourism Ministers Meeting was held in Manila."), "Meeting")
    assert set(found.values()) == {"17th ASEAN Plus Three Tourism Ministers Meeting"}


def test_plus_before_a_number_ends_no_name() -> None:
    found = named(read("The ASEAN Rivers Conference (ARC)+1 with Japan was held in Manila."), "Meeting")
    assert set(found.values()) == {"ASEAN Rivers Conference"}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("It is the year of the ASEAN-Japan Dialogue Relations.", set()),
        ("The ASEAN + 3 Summit began.", {"ASEAN Plus Three Summit"}),
    ],
)
def test_dialogues_that_are_no_events_and_a_plus_apart(text: str, names: set[str]) -> None:
    extraction = read(text)
    assert {*named(extraction, "Meeting").values(), *named(extraction, "Summit").values()} == names
