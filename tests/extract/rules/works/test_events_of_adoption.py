"""At which of several events something is adopted, and at none that is only spoken of."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, read, said

SUMMIT = "32nd ASEAN Summit"


@pytest.mark.parametrize(
    "opening",
    ["In line with the Rivers Charter adopted at the 31st ASEAN Summit",
     "Pursuant to the Rivers Charter, signed at the 31st ASEAN Summit in November 2017"],
)  # fmt: skip
def test_event_of_an_earlier_document_is_not_that_of_the_next(opening: str) -> None:
    found = said(read(f"The 32nd ASEAN Summit ended. {opening}, the leaders endorsed the Lakes Plan."), "adopted_at")
    assert ("Lakes Plan", "adopted_at", SUMMIT, "asserted") in found
    assert ("Rivers Charter", "adopted_at", "31st ASEAN Summit", "asserted") in found
    assert len(found) == 2


@pytest.mark.parametrize(
    "text",
    ["The meeting welcomed the signing of the Lakes Plan.",
     "The meeting noted the ratification of the Rivers Pact, the conclusion of the Seas Pact and the signing of the "
     "Lakes Plan."],
)  # fmt: skip
def test_meeting_that_welcomes_a_signing_is_not_where_that_was(text: str) -> None:
    assert said(read(f"The 21st Fish Ministers Meeting began in May 2018. {text}"), "adopted_at") == set()


def test_what_was_welcomed_is_no_plan() -> None:
    text = "They looked forward to the signing of the Rivers Pact and welcomed the signing of the Lakes Plan in March."
    found = said(read(text), "adopted_on")
    assert ("Lakes Plan", "adopted_on", "2018-03", "asserted") in found


def test_who_published_a_document_is_not_where_it_was_adopted() -> None:
    text = "KTT ke-32 ASEAN ditutup. Mengutip Laporan, Rivers Outlook yang diterbitkan Japan menyebut ikan."
    assert said(baca(text), "adopted_at", "adopted_on") == set()


def test_list_of_what_is_adopted_ends_before_what_is_noted() -> None:
    text = (
        "The 32nd ASEAN Summit ended. We adopted the following:\n(a) Rivers Plan;\n(b) Lakes Charter.\n\n"
        "3. We noted that the Seas Pact entered into force in May."
    )
    assert {fact[0] for fact in said(read(text), "adopted_at")} == {"Rivers Plan", "Lakes Charter"}


def test_what_leaders_adopted_is_not_told_of_a_meeting_of_others() -> None:
    text = (
        "The 10th ASEAN Health Ministers Meeting began. Ali Musa said ASEAN leaders had adopted the Rivers Declaration."
    )
    assert said(read(text), "adopted_at") == set()
    text = "The 10th ASEAN Health Ministers Meeting began. The ministers adopted the Rivers Declaration."
    assert {fact[2] for fact in said(read(text), "adopted_at")} == {"10th ASEAN Health Ministers Meeting"}
    text = (
        "The 10th ASEAN Health Ministers Meeting began. The ministers and ASEAN leaders adopted the Rivers Declaration."
    )
    assert {fact[2] for fact in said(read(text), "adopted_at")} == {"10th ASEAN Health Ministers Meeting"}


def test_leaders_adopt_at_the_summit_although_a_meeting_of_others_was_told_of_since() -> None:
    text = (
        "KTT ke-32 ASEAN akan digelar. Sehari sebelumnya digelar Pertemuan Menteri Kesehatan ASEAN ke-10. "
        "Pada hari terakhir para pemimpin akan mengesahkan Deklarasi Sungai."
    )
    assert {fact[2] for fact in said(baca(text, "2018-04-20"), "adopted_at")} == {"32nd ASEAN Summit"}


def test_document_that_something_goes_back_to_was_not_signed_at_the_event_spoken_of() -> None:
    told = "Kerja sama itu berawal dari Perjanjian Sungai yang ditandatangani para menteri."
    begun = "Pertemuan Menteri Kesehatan ASEAN ke-10 dimulai di Manila, Jumat (9/3/2018)."
    assert said(baca(f"{begun} {told}"), "adopted_at", "adopted_on") == set()
    told = "Para menteri menandatangani Perjanjian Sungai."
    assert {fact[0] for fact in said(baca(f"{begun} {told}"), "adopted_at")} == {"Perjanjian Sungai"}


def test_ministers_adopt_at_their_own_meeting_and_not_at_that_of_their_officials() -> None:
    text = (
        "Pertemuan Menteri Kesehatan ASEAN ke-10 dimulai. Ia melaporkan Pertemuan Pejabat Senior ASEAN ke-16. "
        "Pada akhir pertemuan, para menteri mengesahkan Deklarasi Sungai."
    )
    assert {fact[2] for fact in said(baca(text), "adopted_at")} == {"10th ASEAN Health Ministers' Meeting"}
