"""Subjects, initiatives and documents within the titles of documents."""

from __future__ import annotations

import pytest

from aseankg.extract.rules.extractor import RuleExtractor
from aseankg.extract.rules.reading.lexicon import Entry
from aseankg.sources.press.text import PressText
from tests.extract.rules.texts import baca, read, said, small_lexicon


@pytest.mark.parametrize(
    ("title", "subject"),
    [("ASEAN Framework on Sustainable Food Security Research", "Sustainable food security research"),
     ("Memorandum of Understanding on ASEAN-Japan River Cooperation", "ASEAN-Japan river cooperation"),
     ("Joint Declaration on Cooperation to Combat Terrorism", "Terrorism"),
     ("Manila Statement on the Adoption of the ASEAN Rivers Declaration", "ASEAN Rivers Declaration"),
     ("Joint Statement on Counter Terrorism", "Counter-terrorism"),
     ("ASEAN Agreement on Transboundary Haze Pollution", "Haze"),
     ("Joint Statement on River Management and Flood Prevention", "River management"),
     ("Joint Statement on River Management and Flood Prevention", "Flood prevention"),
     ("ASEAN Guidelines for Responsible Fisheries Management", "Responsible fisheries management"),
     ("Joint Statement against Cyber Fraud and Online Scams", "Online scams"),
     ("ASEAN Convention on Counter Terrorism", "Counter-terrorism"),
     ("Leaders' Statement on Sustained River Growth", "Sustained river growth"),
     ("Joint Declaration on Trafficking in Fish Caused by Hunger", "Trafficking in fish"),
     ("ASEAN Plan on Rural River Roads 2015-2020", "Rural river roads"),
     ("ASEAN Declaration on the Rural Roads Agenda Post-2015", "Rural roads agenda post-2015"),
     ("Declaration on the Admission of Timor-Leste into ASEAN", "Timor-Leste's membership of ASEAN")],
)  # fmt: skip
def test_what_a_title_is_about(title: str, subject: str) -> None:
    found = said(read(f"The leaders adopted the {title}."), "covers_topic")
    assert (title, "covers_topic", subject, "asserted") in found


@pytest.mark.parametrize("title", ["ASEAN Network on Social Protection", "ASEAN Programme for Social Protection"])
def test_what_an_initiative_is_about_by_its_name(title: str) -> None:
    found = said(read(f"The ministers launched the {title}."), "covers_topic")
    assert found == {(title, "covers_topic", "Social protection", "asserted")}


@pytest.mark.parametrize("title", ["ASEAN Guide for Members", "ASEAN Guidelines for Timor-Leste"])
def test_those_whom_a_document_is_for_are_no_subject(title: str) -> None:
    assert said(read(f"The ministers adopted the {title}."), "covers_topic") == set()


def test_forum_in_a_title_is_no_subject() -> None:
    assert said(baca("Para menteri mengesahkan Pernyataan Bersama ADMM-Plus."), "covers_topic") == set()


def test_what_a_numbered_meeting_is_on_is_no_subject_of_its_statement() -> None:
    text = "The Joint Statement of the 9th ASEAN Ministerial Meeting on the Environment was adopted."
    assert said(read(text), "covers_topic") == set()


def test_body_that_a_title_ends_with_is_no_work() -> None:
    text = "The leaders adopted the Manila Statement on the Protection of Rivers."
    assert {fact[2] for fact in said(read(text), "covers_topic")} == {"Protection of rivers"}


def test_known_subject_behind_another_noun_in_a_title_that_is_printed_small() -> None:
    found = said(read("The leaders adopted a joint statement on the protection of children."), "covers_topic")
    assert {fact[2] for fact in found} == {"Protection of children"}


def test_known_subject_behind_another_noun_is_a_part_of_it() -> None:
    found = said(baca("Para menteri mengesahkan Deklarasi tentang Ketahanan Cybersecurity."), "covers_topic")
    assert {fact[2] for fact in found} == {"Ketahanan cybersecurity"}


def test_title_that_breaks_off_is_about_nothing() -> None:
    assert said(baca("Manila Declaration on the Establishment of"), "covers_topic") == set()


@pytest.mark.parametrize(
    "event", ["Special ASEAN Foreign Ministers' Meeting on Food Security", "ASEAN Workshop on Food Security"]
)
def test_event_held_on_a_subject_discusses_it(event: str) -> None:
    found = said(read(f"The {event} was held in Manila."), "discusses")
    assert {fact[2:] for fact in found} == {("Food security", "asserted")}


@pytest.mark.parametrize(
    "event", ["9th ASEAN Ministerial Meeting on Disaster Management", "Special ASEAN Plus Three Summit"]
)
def test_standing_meeting_does_not_discuss_its_field(event: str) -> None:
    assert said(read(f"The {event} was held in Manila."), "discusses") == set()


def test_english_title_in_an_indonesian_text() -> None:
    text = "KTT ke-32 ASEAN mengesahkan ASEAN Declaration on Combating River Pollution."
    found = {fact[2] for fact in said(baca(text), "covers_topic")}
    assert found == {"River pollution"}


def test_values_of_a_title_are_subjects_each() -> None:
    text = "The 32nd ASEAN Summit adopted the Bali Declaration for Peace, Prosperity and Freedom."
    assert {fact[2] for fact in said(read(text), "covers_topic")} == {"Peace", "Prosperity"}


def test_for_in_the_name_of_a_body_brings_in_no_subject() -> None:
    lexicon = small_lexicon()
    lexicon.add(Entry("Organisation", "ASEAN Centre for Tourism", "organisation/act", "ASEAN Centre for Tourism"))
    text = PressText("t", "The ministers signed the MoU ASEAN Centre for Tourism (ACT) Enhancement.", "en")
    assert said(RuleExtractor(lexicon).extract(text), "covers_topic") == set()


@pytest.mark.parametrize(
    "title",
    ["Declaration on Strategic Partnership", "Convention on the Law of the Land",
     "Declaration on the Regional Commission", "Memorandum of Understanding on the ASEAN Centre for Energy"],
)  # fmt: skip
def test_weak_nouns_and_bodies_in_a_title_are_no_subjects(title: str) -> None:
    assert said(read(f"The leaders adopted the {title}."), "covers_topic") == set()


def test_cooperation_in_a_field_is_one_subject_of_a_title() -> None:
    found = said(read("The ministers adopted the Plan of Action for Energy Cooperation."), "covers_topic")
    assert [subject for _, _, subject, _ in found] == ["Energy cooperation"]


@pytest.mark.parametrize(
    ("title", "subjects"),
    [("Accord on River Flood Prevention, Control and Response", {"River flood prevention, control and response"}),
     ("Accord on Food Security, Cybersecurity and Haze", {"Food security", "Cybersecurity", "Haze"}),
     ("Accord on Food Security, Disaster Management and Haze", {"Food security", "Disaster management", "Haze"})],
)  # fmt: skip
def test_words_between_commas_that_are_no_subjects_are_of_one(title: str, subjects: set[str]) -> None:
    found = said(read(f"The ministers adopted the {title}."), "covers_topic")
    assert {topic for _, _, topic, _ in found} == subjects
