"""Series, order and themes of events."""

from __future__ import annotations

from tests.extract.rules.texts import baca, read, said


def test_numbered_summit_belongs_to_its_series() -> None:
    found = said(read("The 40th ASEAN Summit ended."), "in_series")
    assert found == {("40th ASEAN Summit", "in_series", "ASEAN Summit", "asserted")}


def test_event_followed_by_another() -> None:
    text = "The 51st ASEAN Ministerial Meeting was followed by the 40th ASEAN Summit."
    assert said(read(text), "followed_by") == {
        ("51st ASEAN Ministerial Meeting", "followed_by", "40th ASEAN Summit", "asserted")
    }


def test_theme_in_quotation_marks() -> None:
    text = "The theme of the 40th ASEAN Summit is \u201cClean Rivers for All\u201d."
    assert said(read(text), "has_theme") == {("40th ASEAN Summit", "has_theme", "Clean Rivers for All", "asserted")}


def test_theme_of_the_event_spoken_of() -> None:
    text = 'KTT ke-40 ASEAN usai. Tema tahun ini adalah "Sungai Bersih".'
    assert said(baca(text), "has_theme") == {("40th ASEAN Summit", "has_theme", "Sungai Bersih", "asserted")}


def test_quotation_in_another_sentence_is_no_theme() -> None:
    assert said(read('The 40th ASEAN Summit has a theme. He said "Clean rivers matter".'), "has_theme") == set()


def test_session_is_part_of_its_summit() -> None:
    found = said(read("They joined the plenary session of the 32nd ASEAN Summit."), "part_of")
    name = "Plenary session of the 32nd ASEAN Summit"
    assert found == {(name, "part_of", "32nd ASEAN Summit", "asserted")}


def test_theme_of_a_chairmanship_is_that_of_the_main_summit() -> None:
    text = (
        "The 32nd ASEAN Summit was held. The 31st ASEAN Summit came before it. "
        'The chairmanship of Singapore has the theme "Rivers for All".'
    )
    assert {fact[0] for fact in said(read(text), "has_theme")} == {"32nd ASEAN Summit"}


def test_words_of_a_theme_name_nothing() -> None:
    text = 'The 32nd ASEAN Summit has the theme "One Prosperous River Community".'
    assert "Initiative" not in {mention.type for mention in read(text).mentions}


def test_ceremony_is_part_of_its_summit() -> None:
    text = "The opening ceremony of the 33rd ASEAN Summit will be held on 13 November 2018."
    found = said(read(text), "part_of")
    name = "Opening ceremony of the 33rd ASEAN Summit"
    assert found == {(name, "part_of", "33rd ASEAN Summit", "planned")}
