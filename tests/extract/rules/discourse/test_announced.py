"""Documents that are counted before they are named."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, read, said


def test_counted_documents_are_adopted_at_the_event_that_the_noun_means() -> None:
    text = (
        "KTT ke-32 ASEAN akan dibuka di Singapura pada 28 April 2018. Presiden Joko Widodo juga akan bertemu "
        "Perdana Menteri Lee Hsien Loong.\n\n"
        "Dari KTT diharapkan lahir dua dokumen. Satu berupa Deklarasi Sungai, satu lagi Rencana Danau."
    )
    found = {fact[:3:2] for fact in said(baca(text, "2018-04-20"), "adopted_at")}
    assert found == {("Deklarasi Sungai", "32nd ASEAN Summit"), ("Rencana Danau", "32nd ASEAN Summit")}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The 32nd ASEAN Summit adopted seven documents. These include the Rivers Charter and the Lakes Plan.", "en"),
        ("Leaders signed two accords at the 32nd ASEAN Summit. They are the Rivers Charter and the Lakes Plan.", "en"),
        ("KTT ke-32 ASEAN menghasilkan dua pakta. Naskah itu meliputi Rivers Charter dan Lakes Plan.", "id"),
    ],
)
def test_sentence_that_goes_on_with_what_was_counted(text: str, language: str) -> None:
    found = {fact[0] for fact in said(read(text, language=language), "adopted_at")}
    assert found == {"Rivers Charter", "Lakes Plan"}


def test_what_is_discussed_next_is_none_of_the_documents_counted() -> None:
    text = "The 32nd ASEAN Summit adopted seven documents. Ministers discussed the Rivers Charter."
    assert said(read(text), "adopted_at") == set()
