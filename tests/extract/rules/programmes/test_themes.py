"""Themes of events."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, read, said


def test_theme_in_quotation_marks() -> None:
    text = "The theme of the 40th ASEAN Summit is \u201cClean Rivers for All\u201d."
    assert said(read(text), "has_theme") == {("40th ASEAN Summit", "has_theme", "Clean Rivers for All", "asserted")}


def test_theme_of_the_event_spoken_of() -> None:
    text = 'KTT ke-40 ASEAN usai. Tema tahun ini adalah "Sungai Bersih".'
    assert said(baca(text), "has_theme") == {("40th ASEAN Summit", "has_theme", "Sungai Bersih", "asserted")}


def test_quotation_in_another_sentence_is_no_theme() -> None:
    assert said(read('The 40th ASEAN Summit has a theme. He said "Clean rivers matter".'), "has_theme") == set()


def test_theme_of_a_chairmanship_is_that_of_the_main_summit() -> None:
    text = (
        "The 32nd ASEAN Summit was held. The 31st ASEAN Summit came before it. "
        'The chairmanship of Singapore has the theme "Rivers for All".'
    )
    assert {fact[0] for fact in said(read(text), "has_theme")} == {"32nd ASEAN Summit"}


def test_words_of_a_theme_name_nothing() -> None:
    text = 'The 32nd ASEAN Summit has the theme "One Prosperous River Community".'
    assert "Initiative" not in {mention.type for mention in read(text).mentions}


@pytest.mark.parametrize(
    "text",
    [
        "The 40th ASEAN Summit is near. \u201cRivers for All\u201d has been chosen as the theme.",
        "The 40th ASEAN Summit has \u201cRivers for All\u201d as its theme.",
        "The theme of the 40th ASEAN Summit is Rivers for All.",
        "The 40th ASEAN Summit ended. Its theme, \u201cRivers for All\u201d, is that of the 20th East Asia Summit.",
    ],
)
def test_theme_in_more_words(text: str) -> None:
    assert ("40th ASEAN Summit", "has_theme", "Rivers for All", "asserted") in said(read(text), "has_theme")


def test_theme_without_quotation_marks_in_indonesian() -> None:
    text = "KTT ke-40 ASEAN dibuka. Tema KTT ini adalah Sungai yang Bersih."
    assert said(baca(text), "has_theme") == {("40th ASEAN Summit", "has_theme", "Sungai yang Bersih", "asserted")}


@pytest.mark.parametrize(
    "text",
    [
        "The theme of the 40th ASEAN Summit is important.", "The theme of the 40th ASEAN Summit is Asia.",
        "The theme of the 40th ASEAN Summit is Growth and it was chosen well.",
    ],
)  # fmt: skip
def test_words_that_are_no_theme(text: str) -> None:
    assert said(read(text), "has_theme") == set()


def test_theme_of_a_chairmanship_is_none_of_a_summit_with_a_partner() -> None:
    text = (
        "The 21st ASEAN-Japan Summit ended. The 40th ASEAN Summit came before it. "
        'The chairmanship of Singapore has the theme "Rivers for All".'
    )
    assert {fact[0] for fact in said(read(text), "has_theme")} == {"40th ASEAN Summit"}


def test_theme_of_a_chairmanship_that_a_text_on_another_meeting_tells() -> None:
    text = (
        "The ASEAN River Ministers' Retreat began. It is the first since the Philippines took the chairmanship "
        'with the theme "Rivers for All". The retreat will review the 31st ASEAN Summit.'
    )
    assert {fact[0] for fact in said(read(text), "has_theme")} == {"ASEAN River Ministers' Retreat"}


def test_theme_of_the_next_chair() -> None:
    text = (
        'The 32nd ASEAN Summit ended. He took the gavel and announced "Clean Rivers" as the theme of the chairmanship.'
    )
    assert said(read(text), "has_theme") == set()


def test_theme_is_that_of_the_event_before_it() -> None:
    text = 'KTT ke-32 ASEAN ini mengusung tema "Sungai Bersih" dan akan mencakup KTT ke-20 ASEAN-Jepang.'
    assert {fact[0] for fact in said(baca(text), "has_theme")} == {"32nd ASEAN Summit"}


def test_theme_of_the_summit_that_a_noun_points_to() -> None:
    text = 'KTT ke-32 ASEAN dibuka. Joko Widodo bertemu Lee Hsien Loong. Ia siap untuk KTT bertema "Hijau Lestari".'
    assert {fact[0] for fact in said(baca(text), "has_theme")} == {"32nd ASEAN Summit"}


@pytest.mark.parametrize(
    "text",
    [
        "The 32nd ASEAN Summit began. In the Manila Declaration themed “Green and Safe”, leaders agreed.",
        "Tan Wei spoke at a workshop in Manila. The theme “Green and Safe” for ASEAN 2018 is apt.",
    ],
)
def test_theme_of_a_document_or_year_is_not_that_of_an_event(text: str) -> None:
    assert said(read(text), "has_theme") == set()


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The 32nd ASEAN Summit was held under the theme Rivers for All in Manila on Monday.", "en"),
        ("KTT ke-32 ASEAN mengusung tema Rivers for All ini dihadiri sepuluh negara.", "id"),
        ('KTT ke-32 ASEAN dibuka. Temanya "Rivers for All".', "id"),
        ('KTT ke-32 ASEAN mengangkat tajuk "Rivers for All".', "id"),
    ],
)
def test_theme_in_few_words(text: str, language: str) -> None:
    assert {fact[2] for fact in said(read(text, language=language), "has_theme")} == {"Rivers for All"}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("At the 32nd ASEAN Summit, the theme Rivers and Lakes came up.", "en"),
        ('The 32nd ASEAN Summit ended. The slogan of the protesters was "Rivers for All".', "en"),
        ("KTT ke-32 ASEAN membahas tema Laut Utara dan Selatan.", "id"),
        ("KTT ke-32 ASEAN dengan tema Keketuaan ASEAN Singapura dibuka.", "id"),
    ],
)
def test_other_themes(text: str, language: str) -> None:
    assert not said(read(text, language=language), "has_theme")


def test_theme_of_the_event_before_in_the_sentence() -> None:
    text = 'The 5th AMM ended. It belongs to the 32nd ASEAN Summit, which began on Monday; its theme is "Green Rivers".'
    assert {fact[0] for fact in said(read(text), "has_theme")} == {"32nd ASEAN Summit"}


def test_theme_of_three_events() -> None:
    text = 'KTT ke-32 ASEAN, Forum Sungai ASEAN dan Forum Danau ASEAN dibuka. Tema ketiganya "Rivers for All".'
    assert {fact[0] for fact in said(baca(text), "has_theme")} == {
        "32nd ASEAN Summit", "Sungai ASEAN Forum", "Danau ASEAN Forum",
    }  # fmt: skip


def test_theme_that_an_event_is_titled_with() -> None:
    found = baca('KTT ke-32 ASEAN bertajuk "Tumbuh Bersama" digelar di Manila.')
    assert said(found, "has_theme") == {("32nd ASEAN Summit", "has_theme", "Tumbuh Bersama", "asserted")}


def test_title_of_a_speech_is_no_theme() -> None:
    text = 'Presiden Joko Widodo menyampaikan pidato bertajuk "Laut Kita" pada KTT ke-32 ASEAN.'
    assert said(baca(text), "has_theme") == set()


def test_theme_of_a_document_named_before_it() -> None:
    text = 'The 32nd ASEAN Summit ended. Their Manila Declaration, which bears the theme "Green Rivers", is short.'
    assert not said(read(text), "has_theme")


def test_theme_of_the_chairmanship_that_it_belongs_to() -> None:
    text = (
        "The 5th ASEAN-Japan Summit met. Leaders backed the ASEAN Chairmanship of Singapore with its theme "
        '"Green Rivers", which the 32nd ASEAN Summit took up.'
    )
    assert {fact[0] for fact in said(read(text), "has_theme")} == {"32nd ASEAN Summit"}


@pytest.mark.parametrize(
    "told",
    ['Indonesia akan mengusung tema "Sungai dan Laut Bersama" saat menjadi Ketua ASEAN pada 2023.',
     'Indonesia akan mengusung tema "Sungai dan Laut Bersama" pada keketuaan ASEAN tahun 2023.'],
)  # fmt: skip
def test_theme_of_a_later_chair_is_not_that_of_the_summit_before(told: str) -> None:
    found = baca(f"KTT ASEAN ke-40 digelar di Phnom Penh pada 10 November 2022.\n\n{told}")
    assert said(found, "has_theme") == set()


def test_theme_below_the_title() -> None:
    text = (
        "Joint Media Statement of the 26th ASEAN River Ministers' Meeting\nManila, 2 May 2018\n"
        'Theme: "Rivers for All"\n\nThe Ministers met in Manila.'
    )
    assert ("26th ASEAN River Ministers' Meeting", "has_theme", "Rivers for All", "asserted") in said(
        read(text), "has_theme"
    )


def test_theme_of_a_chairmanship_before_the_meeting_that_falls_in_it() -> None:
    text = (
        'Indonesia mendukung Keketuaan Thailand di ASEAN yang mengusung tema "Rivers for All". Hal itu disampaikan '
        "Menteri pada ASEAN River Forum di Manila."
    )
    assert {fact[:3] for fact in said(baca(text), "has_theme")} == {
        ("ASEAN River Forum", "has_theme", "Rivers for All")
    }


@pytest.mark.parametrize(
    ("text", "language"),
    [('The 5th ASEAN River Forum opened. A seminar on the theme "Clean Water" was held.', "en"),
     ('Forum ke-5 ASEAN dibuka. Seminar dengan tema "Air Bersih" digelar di sela-sela pertemuan.', "id")],
)  # fmt: skip
def test_theme_of_a_seminar_is_its_own(text: str, language: str) -> None:
    assert not said(read(text, language=language), "has_theme")


def test_theme_of_a_chairmanship_is_none_of_the_senior_officials_who_meet_before() -> None:
    text = (
        "ASEAN River Ministers' Retreat akan digelar di Manila. Retreat itu akan didahului Pertemuan Pejabat Senior "
        "ASEAN ke-20. Delegasi Malaysia untuk Pertemuan Pejabat Senior ASEAN tersebut dipimpin seorang direktur. "
        "Filipina menjadi Ketua ASEAN 2018 dan mengusung tema \u201cSungai Bersih\u201d."
    )
    assert {fact[0] for fact in said(baca(text), "has_theme")} == {"ASEAN River Ministers' Retreat"}
