"""Who acts at the event that a sentence begins with."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import attendance, read, said


def test_who_acts_right_behind_the_event_that_begins_a_sentence() -> None:
    text = "At the 30th ASEAN Summit President Joko Widodo gave a gavel to Mr Adam Malik."
    assert {fact[0] for fact in said(read(text), "attends")} == {"Joko Widodo"}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Opening the 32nd ASEAN Summit in Singapore, President Joko Widodo called for peace.", "en"),
        ("Membuka KTT ke-32 ASEAN di Singapura, Presiden Joko Widodo menyerukan perdamaian.", "id"),
        ("Usai menghadiri KTT ke-32 ASEAN, Presiden Joko Widodo berbicara.", "id"),
        ("Berbicara pada KTT ke-32 ASEAN, Presiden Joko Widodo menyerukan perdamaian.", "id"),
    ],
)
def test_what_a_sentence_begins_with_tells_what_is_done(text: str, language: str) -> None:
    assert attendance(text, language) == {("Joko Widodo", "asserted")}


@pytest.mark.parametrize(
    ("text", "language"),
    [("Besides the 32nd ASEAN Summit, President Joko Widodo spoke of trade.", "en"),
     ("Di samping KTT ke-32 ASEAN, Presiden Joko Widodo berbicara tentang dagang.", "id")],
)  # fmt: skip
def test_what_is_done_besides_an_event(text: str, language: str) -> None:
    assert attendance(text, language) == set()


def test_venue_with_a_name_sets_the_scene() -> None:
    text = "At the 32nd ASEAN Summit at the Marina Bay Convention Centre, President Joko Widodo spoke."
    assert attendance(text) == {("Joko Widodo", "asserted")}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("At the 32nd ASEAN Summit in Manila, Minister Ana Cruz proposed a fund.", "en"),
        ("During the 32nd ASEAN Summit, Ms. Ana Cruz opened her intervention on a note of sympathy.", "en"),
        ("Pada KTT ASEAN ke-32 di Manila, Menlu Filipina Ana Cruz mengusulkan dana bersama.", "id"),
    ],
)
def test_who_acts_behind_the_event_that_a_sentence_begins_with(text: str, language: str) -> None:
    assert {(who, what) for who, _, what, _ in said(read(text, language=language), "attends")} >= {
        ("Ana Cruz", "32nd ASEAN Summit")
    }


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("At the 32nd ASEAN Summit, Ms. Ana Cruz's proposal was adopted.", "en"),
        ("At the 32nd ASEAN Summit, according to Ms. Ana Cruz, all went well.", "en"),
        ("At the 32nd ASEAN Summit, Ms. Ana Cruz was not seen.", "en"),
        ("Ahead of the 32nd ASEAN Summit, Ms. Ana Cruz proposed a fund.", "en"),
        ("Pada KTT ASEAN ke-32, usulan Menlu Filipina Ana Cruz diterima.", "id"),
        ("At the 32nd ASEAN Summit in Manila, leaders praised the work of Ms. Ana Cruz.", "en"),
    ],
)
def test_who_does_not_act_there(text: str, language: str) -> None:
    facts = said(read(text, language=language), "attends")
    assert {who for who, _, _, modality in facts if modality != "negated"} == set()
