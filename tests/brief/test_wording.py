"""Words in English and Indonesian."""

from __future__ import annotations

import re

import pytest

from aseankg.brief import english, indonesian
from aseankg.brief.model import Phrase, Run
from aseankg.brief.wording import Wording
from tests.brief.conftest import words


def named(*texts: str) -> list[Phrase]:
    return [(Run(text),) for text in texts]


@pytest.mark.parametrize(
    ("language", "value", "written"),
    [
        ("en", "2018-04-28", "28 April 2018"),
        ("id", "2018-08-08", "8 Agustus 2018"),
        ("en", "2018-04", "April 2018"),
        ("en", "2018", "2018"),
        ("en", "32", "32"),
        ("en", "2018-13", "2018"),
    ],
)
def test_dates_are_written_out(language: str, value: str, written: str) -> None:
    assert Wording(language).date(value) == written


@pytest.mark.parametrize(
    ("start", "end", "written"),
    [
        ("2018-04-28", "", "on 28 April 2018"),
        ("2018-04", "2018-04", "in April 2018"),
        ("2018", "", "in 2018"),
        ("2018-04-25", "2018-04-28", "from 25 to 28 April 2018"),
        ("2018-04-28", "2018-05-02", "from 28 April to 2 May 2018"),
        ("2017-12-30", "2018-01-02", "from 30 December 2017 to 2 January 2018"),
        ("2017", "2018", "from 2017 to 2018"),
        ("2017-11", "2017-12-01", "from November to 1 December 2017"),
    ],
)
def test_time_has_its_preposition(start: str, end: str, written: str) -> None:
    assert Wording("en").when(start, end) == written


@pytest.mark.parametrize(
    ("label", "written"),
    [
        ("32nd ASEAN Summit", "the 32nd ASEAN Summit"),
        ("ASEAN Smart Cities Network", "the ASEAN Smart Cities Network"),
        ("Association of Southeast Asian Nations", "the Association of Southeast Asian Nations"),
        ("Concept Note of the ASEAN Smart Cities Network", "the Concept Note of the ASEAN Smart Cities Network"),
        ("Philippines", "the Philippines"),
        ("The ASEAN Declaration", "the ASEAN Declaration"),
        ("Japan", "Japan"),
        (
            "Joint Communique of the 38th ASEAN Ministerial Meeting",
            "the Joint Communique of the 38th ASEAN Ministerial Meeting",
        ),
        ("ASEAN Inter-Parliamentary Assembly", "the ASEAN Inter-Parliamentary Assembly"),
        ("ASEAN Digital Masterplan 2026-2030", "the ASEAN Digital Masterplan 2026-2030"),
        ("ASEANAPOL", "ASEANAPOL"),
        ("ASEAN Plus Three", "ASEAN Plus Three"),
        ("Lee Hsien Loong", "Lee Hsien Loong"),
        ("2025", "2025"),
    ],
)
def test_names_take_an_article_where_english_gives_one(label: str, written: str) -> None:
    assert Wording("en").named(label) == written
    assert Wording("id").named(label) == label


@pytest.mark.parametrize(
    ("label", "written"),
    [
        ("Smart cities", "smart cities"),
        ("South China Sea", "South China Sea"),
        ("ASEAN identity", "ASEAN identity"),
        ("E-commerce", "e-commerce"),
        ("Norms of responsible State behaviour", "norms of responsible State behaviour"),
        ("Indo-Pacific", "Indo-Pacific"),
    ],
)
def test_topics_lose_their_capital_unless_it_is_a_name(label: str, written: str) -> None:
    assert Wording("en").topic(label) == written


@pytest.mark.parametrize(
    ("number", "english_words", "indonesian_words"),
    [
        ("12", "paragraph 12", "paragraf 12"),
        ("preamble 5", "preambular paragraph 5", "paragraf pembukaan ke-5"),
        ("preamble", "the preamble", "pembukaan"),
        ("3rd (unnumbered)", "unnumbered paragraph 3", "paragraf tak bernomor ke-3"),
        ("unnumbered", "an unnumbered paragraph", "paragraf tak bernomor"),
    ],
)
def test_paragraph_that_bears_no_number_is_named_by_its_place(
    number: str, english_words: str, indonesian_words: str
) -> None:
    assert Wording("en").paragraph(number) == english_words
    assert Wording("id").paragraph(number) == indonesian_words


def test_lists_end_with_and() -> None:
    assert words(Wording("en").listed(named("A", "B", "C"))) == "A, B and C"
    assert words(Wording("id").listed(named("A", "B", "C"))) == "A, B, dan C"
    assert words(Wording("id").listed(named("A", "B"))) == "A dan B"
    assert words(Wording("en").listed([])) == ""


def test_braces_in_a_name_are_no_slot() -> None:
    phrase = Wording("en").fill("launched", meetings=((Run("{actors} {"),)))
    assert words(phrase) == "It was launched at {actors} {."


def test_both_languages_say_the_same_things() -> None:
    assert english.TEXTS.keys() == indonesian.TEXTS.keys()
    for key, text in english.TEXTS.items():
        assert sorted(re.findall(r"{\w+}", text)) == sorted(re.findall(r"{\w+}", indonesian.TEXTS[key])), key
