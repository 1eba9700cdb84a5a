"""Documents adopted and signed."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, read, said

SUMMIT = "32nd ASEAN Summit"


@pytest.mark.parametrize(
    "text",
    ["Leaders adopted the Rivers Declaration at the 32nd ASEAN Summit.",
     "The Rivers Declaration was adopted at the 32nd ASEAN Summit.",
     "The 32nd ASEAN Summit adopted the Rivers Declaration.",
     "The 32nd ASEAN Summit ended. The Rivers Declaration was adopted."],
)  # fmt: skip
def test_document_adopted(text: str) -> None:
    assert said(read(text), "adopted_at") == {("Rivers Declaration", "adopted_at", SUMMIT, "asserted")}


def test_indonesian_document_adopted() -> None:
    found = said(baca("Para pemimpin mengesahkan Deklarasi Sungai pada KTT ke-32 ASEAN."), "adopted_at")
    assert found == {("Deklarasi Sungai", "adopted_at", SUMMIT, "asserted")}


def test_document_to_be_adopted_is_planned_and_so_is_what_it_is_about() -> None:
    text = (
        "Leaders will adopt the Rivers Declaration at the 33rd ASEAN Summit. "
        "The Rivers Declaration deals with river pollution."
    )
    assert said(read(text), "adopted_at", "covers_topic") == {
        ("Rivers Declaration", "adopted_at", "33rd ASEAN Summit", "planned"),
        ("Rivers Declaration", "covers_topic", "River pollution", "planned"),
    }


def test_documents_listed_are_all_adopted() -> None:
    text = "The 32nd ASEAN Summit adopted the Rivers Declaration, the Lakes Charter and the Seas Protocol."
    assert {fact[0] for fact in said(read(text), "adopted_at")} == {
        "Rivers Declaration",
        "Lakes Charter",
        "Seas Protocol",
    }


def test_documents_listed_in_the_next_sentences_are_adopted_too() -> None:
    text = (
        "The 32nd ASEAN Summit adopted a number of documents. "
        "First came the Rivers Declaration. Then came the Lakes Charter."
    )
    assert {fact[0] for fact in said(read(text), "adopted_at")} == {"Rivers Declaration", "Lakes Charter"}


def test_pronoun_is_the_document_named_last() -> None:
    text = "They wrote the Rivers Declaration. It was adopted at the 32nd ASEAN Summit."
    assert said(read(text), "adopted_at") == {("Rivers Declaration", "adopted_at", SUMMIT, "asserted")}


def test_bare_noun_is_the_document_it_fits() -> None:
    text = "Mereka menulis Rivers Declaration, lalu Lakes Charter. Deklarasi itu disahkan pada KTT ke-32 ASEAN."
    assert said(baca(text), "adopted_at") == {("Rivers Declaration", "adopted_at", SUMMIT, "asserted")}


def test_day_of_adoption() -> None:
    found = said(read("The Rivers Declaration was adopted by ministers on 28 April 2018."), "adopted_on")
    assert found == {("Rivers Declaration", "adopted_on", "2018-04-28", "asserted")}


def test_document_not_adopted_is_negated() -> None:
    found = said(read("The 32nd ASEAN Summit failed to adopt the Rivers Declaration."), "adopted_at")
    assert found == {("Rivers Declaration", "adopted_at", SUMMIT, "negated")}


def test_people_sign() -> None:
    text = "Prime Minister Lee Hsien Loong and President Joko Widodo signed the Rivers Accord."
    assert {fact[2] for fact in said(read(text), "signed_by")} == {"Lee Hsien Loong", "Joko Widodo"}


def test_states_sign() -> None:
    found = said(read("The Rivers Accord was signed by Thailand and Malaysia."), "signed_by")
    assert {fact[2] for fact in found} == {"Thailand", "Malaysia"}


def test_words_of_a_fact_lie_in_the_clause_that_says_so() -> None:
    text = "They wrote the Rivers Declaration. It was adopted at the 32nd ASEAN Summit."
    (fact,) = [fact for fact in read(text).facts if fact.relation == "adopted_at"]
    assert text[fact.start : fact.end] == "was adopted"


def test_talks_on_a_document_adopt_nothing() -> None:
    text = "Pertemuan ke-3 Menteri ASEAN menyepakati peluncuran perundingan ASEAN River Agreement."
    assert said(baca(text), "adopted_at") == set()


def test_meeting_that_a_document_is_addressed_to_adopts_nothing() -> None:
    text = "The 32nd ASEAN Summit ended. Leaders adopted the Rivers Declaration to the UN Water Summit."
    assert {fact[2] for fact in said(read(text), "adopted_at")} == {"32nd ASEAN Summit"}


def test_ceremony_adopts_nothing_that_its_summit_does() -> None:
    text = "Thailand opened the 32nd ASEAN Summit at the opening ceremony. Leaders adopted the Rivers Declaration."
    assert {fact[2] for fact in said(read(text), "adopted_at")} == {"32nd ASEAN Summit"}


def test_document_of_another_day_is_not_adopted_at_the_event_spoken_of() -> None:
    text = "The 40th ASEAN Summit began on 28 April 2018. Ministers signed the Rivers Declaration on 26 April 2018."
    assert said(read(text), "adopted_at") == set()
