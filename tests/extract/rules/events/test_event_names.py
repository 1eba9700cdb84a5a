"""Names of meetings as texts print them."""

from __future__ import annotations

import pytest

from aseankg.extract.rules.extractor import RuleExtractor
from aseankg.extract.rules.reading.lexicon import Entry
from aseankg.sources.press.text import PressText
from tests.extract.rules.texts import baca, named, read, small_lexicon


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


@pytest.mark.parametrize(
    ("text", "language"),
    [("Minister to Attend 36th ASEAN Summit\n\nManila is near.", "en"),
     ("KTT ke-36 ASEAN Momentum Perkuat Persatuan\n\nManila dekat.", "id")],
)  # fmt: skip
def test_words_of_a_headline_are_no_part_of_a_name(text: str, language: str) -> None:
    assert set(named(read(text, language=language), "Summit").values()) == {"36th ASEAN Summit"}


@pytest.mark.parametrize(
    ("text", "surface", "name"),
    [
        ("The second ASEAN Defence Ministers' Meeting (ADMM) Plus ended.",
         "second ASEAN Defence Ministers' Meeting (ADMM) Plus", "2nd ASEAN Defence Ministers' Meeting Plus"),
        ("The 6th Meeting of the Committee of Experts to the ASEAN ended.",
         "6th Meeting of the Committee of Experts to the ASEAN",
         "6th Meeting of the Committee of Experts to the ASEAN"),
        ("The 7th Meeting of the Steering Committee (SC) on Clean Rivers ended.",
         "7th Meeting of the Steering Committee (SC) on Clean Rivers",
         "7th Meeting of the Steering Committee on Clean Rivers"),
        ("The 5th ASEAN-Japan Joint Committee met.", "5th ASEAN-Japan Joint Committee",
         "5th ASEAN-Japan Joint Committee Meeting"),
        ("The ASEAN ministerial meeting ended.", "ASEAN ministerial meeting", "ASEAN Ministerial Meeting"),
    ],
)  # fmt: skip
def test_end_and_beginning_of_an_english_name(text: str, surface: str, name: str) -> None:
    assert named(read(text), "Meeting") == {surface: name}


def test_words_behind_to_are_no_part_of_a_name() -> None:
    text = "The ASEAN Workshop on Clean Rivers to Manila was long. The ASEAN Meeting of the Committee to Visit ended."
    assert all(" to " not in name for name in named(read(text), "Meeting").values())


def test_dash_behind_the_name_of_a_meeting_ends_it() -> None:
    found = named(read("23RD MEETING OF ASEAN RIVER MINISTERS - JOINT MEDIA STATEMENT"), "Meeting")
    assert set(found.values()) == {"23rd Meeting of ASEAN River Ministers"}


def test_noun_before_the_long_form_of_a_summit_is_no_part_of_its_name() -> None:
    found = named(baca("Ia hadir di pertemuan Konferensi Tingkat Tinggi (KTT) ASEAN ke-32."), "Summit")
    assert set(found.values()) == {"32nd ASEAN Summit"}


@pytest.mark.parametrize(
    "name", ["Rivers Roundtable Meeting", "ASEAN Rivers Workshop Meeting", "ASEAN Rivers Dialogue Conference"]
)
def test_name_that_two_nouns_end_is_one_event(name: str) -> None:
    assert {*named(read(f"The {name} was held in Manila."), "Meeting").values()} == {name}


def test_numbered_meeting_of_a_body_is_none_of_the_series_before() -> None:
    text = "The 43rd ACDM meeting opened. So did the 19th meeting of the Rivers Centre's Governing Board."
    assert "19th Meeting of the Rivers Centre's Governing Board" in named(read(text), "Meeting").values()
    text = "The 43rd ACDM meeting opened. It was held a year after the 42nd meeting."
    assert "42nd ACDM Meeting" in named(read(text), "Meeting").values()


@pytest.mark.parametrize("word", ["Tetap", "Masih", "Terancam", "Gagal", "Warnai"])
def test_verb_or_adverb_of_an_indonesian_title_is_no_part_of_a_name(word: str) -> None:
    found = named(baca(f"KTT {word} Ditunda\n\nJAKARTA - KTT ke-40 ASEAN ditunda."), "Summit")
    assert {*found.values()} == {"40th ASEAN Summit"}


@pytest.mark.parametrize("word", ["Rencana", "Gagasan", "Penyelenggaraan", "Persiapan"])
def test_indonesian_noun_before_an_english_name_is_no_part_of_it(word: str) -> None:
    found = named(baca(f"{word} ASEAN-Japan Summit dibahas."), "Summit")
    assert {*found.values()} == {"ASEAN-Japan Summit"}


@pytest.mark.parametrize("field", ["Aviation", "Tourism", "Digital", "Education"])
def test_summit_of_a_field_is_a_meeting(field: str) -> None:
    found = named(read(f"They came to the EU-ASEAN {field} Summit in Manila."), "Meeting")
    assert f"EU-ASEAN {field} Summit" in found


def test_first_meeting_of_a_year_is_the_one_spoken_of() -> None:
    text = (
        "Retret Menteri Luar Negeri ASEAN digelar. Inilah pertemuan pertama para menteri luar negeri ASEAN tahun ini."
    )
    assert len(set(named(baca(text), "Meeting").values())) == 1


@pytest.mark.parametrize(
    "name",
    ["9th ASEAN Ministers on Rivers Meeting", "9th ASEAN Plus Three River Ministers' Meeting",
     "9th ASEAN Rivers Dialogue", "9th ASEAN Defence Ministers' Meeting-Plus"],
)  # fmt: skip
@pytest.mark.parametrize("title", ["JOINT STATEMENT OF THE {}", "JOINT STATEMENT\n\n{}"])
def test_name_in_capitals_is_that_of_the_same_event(name: str, title: str) -> None:
    text = f"{title.format(name.upper())}\n\n1. The {name} was held in Manila on 2 May 2018, and all came."
    assert len({event.casefold() for event in named(read(text), "Meeting").values()}) == 1


def test_numbered_consultations_in_capitals_are_one_edition() -> None:
    found = named(read("STATEMENT OF THE 9TH ASEAN-JAPAN RIVER CONSULTATIONS"), "Meeting")
    assert found
    assert all(name.casefold().endswith("consultation") for name in found.values())


@pytest.mark.parametrize(
    ("text", "kind", "name"),
    [
        ("They came to the 30th Anniversary ASEAN-Japan Commemorative Summit.", "Summit",
         "Commemorative ASEAN-Japan Summit"),
        ("They came to the 13th ASEAN River Meeting (ARM) Symposium.", "Meeting", "13th ASEAN River Meeting Symposium"),
        ("They came to the 7th ASEAN River Congress.", "Meeting", "7th ASEAN River Congress"),
        ("They came to the 5th ASEAN River Awards.", "Meeting", "5th ASEAN River Awards"),
    ],
)  # fmt: skip
def test_name_ends_with_its_noun(text: str, kind: str, name: str) -> None:
    assert set(named(read(text), kind).values()) == {name}


def test_officials_of_another_body_are_not_those_of_asean() -> None:
    lexicon = small_lexicon()
    lexicon.add(Entry("Series", "ASEAN River Officials' Meeting", "series/rom", "ROM"))
    text = PressText("own.txt", "Pertemuan Pejabat Senior APEC (ROM) dibuka di Manila.", "id")
    found = RuleExtractor(lexicon).extract(text)
    assert "ASEAN River Officials' Meeting" not in named(found, "Meeting").values()
