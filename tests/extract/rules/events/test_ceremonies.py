"""Ceremonies and sessions, and what they belong to."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, named, read, said


def ceremonies(text: str, language: str = "en") -> set[str]:
    return set(named(read(text, language=language), "Meeting").values())


def test_ceremony_told_before_its_event_is_the_same_and_has_its_own_day() -> None:
    text = (
        "Jamuan makan malam (gala dinner) digelar di Jakarta, Kamis (26/4).\n\nKTT ke-32 ASEAN dimulai besok.\n\n"
        "Gala dinner dihadiri Presiden Joko Widodo."
    )
    found, dinner = baca(text), "Gala dinner of the 32nd ASEAN Summit"
    assert said(found, "held_in") == {(dinner, "held_in", "Jakarta", "asserted")}
    assert ("Joko Widodo", "attends", dinner, "asserted") in said(found, "attends")


@pytest.mark.parametrize(
    "text",
    [
        "Pembukaan KTT ke-33 ASEAN dihadiri lima pemimpin.", "Upacara pembukaan KTT ke-33 ASEAN digelar di Manila.",
        "KTT ke-33 ASEAN dimulai. Ia tidak hadir pada acara pembukaan.",
    ],
)  # fmt: skip
def test_opening_in_indonesian(text: str) -> None:
    assert ceremonies(text, "id") == {"Opening ceremony of the 33rd ASEAN Summit"}


@pytest.mark.parametrize(
    "text", ["They saw the opening of the 33rd ASEAN Summit.", "The 33rd ASEAN Summit opening ceremony was long."]
)
def test_opening_in_english(text: str) -> None:
    assert ceremonies(text) == {"Opening ceremony of the 33rd ASEAN Summit"}


@pytest.mark.parametrize(
    "text", ["The opening of the market helped.", "Pembukaan pasar itu penting. KTT ke-33 ASEAN usai."]
)
def test_opening_of_something_else_is_no_ceremony(text: str) -> None:
    assert ceremonies(text) == set()


def test_signing_ceremony_is_that_of_its_document() -> None:
    text = "The Bali Concord was signed. The signing ceremony was held in Manila."
    assert ceremonies(text) == {"Signing ceremony of the Bali Concord"}


def test_launching_ceremony_is_that_of_its_programme() -> None:
    text = "ASEAN Power Grid dimulai dengan acara peluncuran di Jakarta."
    assert ceremonies(text, "id") == {"Launching ceremony of the ASEAN Power Grid"}


def test_dinner_of_a_host_is_no_part_of_the_summit() -> None:
    text = "He attended the 33rd ASEAN Summit and a welcoming dinner hosted by President of Indonesia Joko Widodo."
    assert said(read(text), "part_of") == set()
    assert ceremonies(text) == {"Welcoming dinner hosted by the President of Indonesia"}


def test_transfer_of_office_named_in_short() -> None:
    text = "Serah terima jabatan Sekretaris Jenderal ASEAN dimulai. Serah terima jabatan itu singkat."
    assert set(named(baca(text), "Meeting").values()) == {
        "Ceremony for the Transfer of Office of the Secretary-General of ASEAN"
    }


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Pembukaan KTT ke-33 ASEAN meriah. Presiden Juan Cruz tidak tampak pada pembukaan itu.", "id"),
        ("The 33rd ASEAN Summit opening ceremony was long. President Juan Cruz left after the opening.", "en"),
    ],
)  # fmt: skip
def test_opening_by_its_noun_alone_is_the_ceremony_named_before(text: str, language: str) -> None:
    found = named(read(text, language=language), "Meeting")
    assert {name for words, name in found.items() if words in ("pembukaan", "opening")} == {
        "Opening ceremony of the 33rd ASEAN Summit"
    }


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The handover ceremony of the ASEAN chairmanship began.", "Handover ceremony of the chairmanship of ASEAN"),
        ("The handover ceremony began. ASEAN waits.", "Handover ceremony"),
    ],
)
def test_handing_over_of_a_chair(text: str, name: str) -> None:
    assert set(named(read(text), "Meeting").values()) == {name}


def test_session_in_a_list_is_of_no_event_beside_it() -> None:
    text = "KTT ke-32 ASEAN dimulai. Agendanya sesi pleno, KTT ke-21 ASEAN-Jepang, dan makan malam."
    assert "Plenary session of the 32nd ASEAN Summit" in named(baca(text), "Meeting").values()


def test_ceremony_is_that_of_the_event_behind_it_without_a_number() -> None:
    text = "He ate at the welcome ceremony of the G20 Summit. The 32nd ASEAN Summit was held in April."
    assert "Welcoming ceremony of the G20 Summit" in named(read(text), "Meeting").values()


def test_ceremony_is_that_of_the_event_named_before_it() -> None:
    text = "The 7th ASEAN Rivers Forum ended. Its closing ceremony was short. The 34th ASEAN Summit is next."
    assert "Closing ceremony of the 7th ASEAN Rivers Forum" in named(read(text), "Meeting").values()


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("A preparatory meeting for the 33rd ASEAN Summit took place in Manila. The meeting was short.", "en"),
        ("Rapat persiapan KTT ke-33 ASEAN diadakan di Manila.", "id"),
    ],
)  # fmt: skip
def test_meeting_that_prepares_another_is_one_of_its_own(text: str, language: str) -> None:
    name = "Preparatory meeting for the 33rd ASEAN Summit"
    assert said(read(text, language=language), "held_in") == {(name, "held_in", "Manila", "asserted")}


def test_preparatory_meeting_by_its_name_is_no_plain_one() -> None:
    assert "Preparatory meeting" not in ceremonies("They attended the ASEAN Preparatory Meeting in Manila.")


def test_theme_behind_a_preparatory_meeting_is_that_of_the_main_event() -> None:
    text = (
        "The 7th ASEAN Rivers Forum is near, said a preparatory meeting.\n\n"
        'The forum will be held under the theme "Water for All".'
    )
    assert {fact[0] for fact in said(read(text), "has_theme")} == {"7th ASEAN Rivers Forum"}


def test_handover_is_that_of_the_chair_told_in_its_sentence() -> None:
    text = "The chair of the ASEAN Manila Committee passed to Japan at a turnover ceremony."
    assert ceremonies(text) == {"Handover ceremony of the chairmanship of the ASEAN Manila Committee"}


@pytest.mark.parametrize("words", ["ceremonial opening", "official opening", "opening plenary"])
def test_words_for_an_opening(words: str) -> None:
    assert ceremonies(f"The {words} of the 33rd ASEAN Summit was long.") == {
        "Opening ceremony of the 33rd ASEAN Summit"
    }


def test_breakfast_of_two_is_their_meeting() -> None:
    text = "Joko Widodo had a breakfast meeting with Lee Hsien Loong. Ministers had a breakfast meeting, too."
    assert ceremonies(text) == {"Meeting of Joko Widodo and Lee Hsien Loong", "Breakfast meeting"}
