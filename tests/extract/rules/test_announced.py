"""Documents that are counted before they are named."""

from __future__ import annotations

from tests.extract.rules.texts import baca, said


def test_counted_documents_are_adopted_at_the_event_that_the_noun_means() -> None:
    text = (
        "KTT ke-32 ASEAN akan dibuka di Singapura pada 28 April 2018. Presiden Joko Widodo juga akan bertemu "
        "Perdana Menteri Lee Hsien Loong.\n\n"
        "Dari KTT diharapkan lahir dua dokumen. Satu berupa Deklarasi Sungai, satu lagi Rencana Danau."
    )
    found = {fact[:3:2] for fact in said(baca(text, "2018-04-20"), "adopted_at")}
    assert found == {("Deklarasi Sungai", "32nd ASEAN Summit"), ("Rencana Danau", "32nd ASEAN Summit")}
