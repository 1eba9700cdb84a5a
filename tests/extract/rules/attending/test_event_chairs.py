"""Who is called the chair of an event."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, read, said

_MEETING = "42nd ASEAN Economic Ministers' Meeting"


@pytest.mark.parametrize(
    "text",
    [
        "Selaku ketua Pertemuan Menteri Ekonomi ASEAN ke-42, Menteri Perdagangan Malaysia Rizal Harun meminta data.",
        "Ketua Pertemuan Menteri Ekonomi ASEAN ke-42, Menteri Perdagangan Malaysia Rizal Harun, meminta data.",
        "Bertindak selaku ketua Pertemuan Menteri Ekonomi ASEAN ke-42 ialah Menteri Perdagangan Malaysia Rizal Harun.",
        "Memimpin Pertemuan Menteri Ekonomi ASEAN ke-42, Menteri Perdagangan Malaysia Rizal Harun meminta data.",
    ],
)
def test_chair_named_behind_the_event(text: str) -> None:
    assert said(baca(text), "chairs") == {("Rizal Harun", "chairs", _MEETING, "asserted")}


@pytest.mark.parametrize("opening", ["As chair of", "The chair of"])
def test_chair_named_behind_a_comma(opening: str) -> None:
    text = f"{opening} the 42nd ASEAN Economic Ministers' Meeting, Malaysian Minister of Trade Rizal Harun, spoke."
    assert said(read(text), "chairs") == {("Rizal Harun", "chairs", _MEETING, "asserted")}


def test_leader_of_the_session_of_an_event() -> None:
    found = baca("Pimpinan sidang KTT ke-42 ASEAN adalah Menteri Perdagangan Malaysia Rizal Harun.")
    assert said(found, "chairs") == {("Rizal Harun", "chairs", "42nd ASEAN Summit", "asserted")}


@pytest.mark.parametrize("what", ["apel pengamanan", "rapat persiapan", "simulasi"])
def test_who_leads_what_is_done_for_an_event_does_not_chair_it(what: str) -> None:
    found = baca(f"Joko Widodo memimpin {what} KTT ke-42 ASEAN di Jakarta.")
    assert ("Joko Widodo", "42nd ASEAN Summit") not in {fact[::2] for fact in said(found, "chairs")}


def test_state_whose_minister_chairs_beside_somebody_named() -> None:
    found = baca("KTT ke-42 ASEAN dipimpin bersama oleh Perdana Menteri Jepang dan Presiden Joko Widodo.")
    assert {fact[0] for fact in said(found, "chairs")} == {"Japan", "Joko Widodo"}


def test_who_attends_what_a_minister_without_a_name_chairs() -> None:
    found = baca("KTT ke-42 ASEAN dipimpin Perdana Menteri Jepang dan dihadiri Presiden Joko Widodo.")
    assert {fact[0] for fact in said(found, "chairs")} == {"Japan"}


def test_head_of_a_delegation_chairs_nothing() -> None:
    found = baca("Joko Widodo bertindak selaku ketua delegasi Indonesia pada KTT ke-42 ASEAN.")
    assert said(found, "chairs") == set()


def test_event_under_the_leadership_of_a_state() -> None:
    found = baca("Pertemuan Menteri Ekonomi ASEAN ke-42 digelar di bawah kepemimpinan Malaysia.")
    assert said(found, "chairs") == {("Malaysia", "chairs", _MEETING, "asserted")}


@pytest.mark.parametrize(
    "text",
    [
        "Ketua delegasi pada KTT ke-42 ASEAN, Menteri Perdagangan Malaysia Rizal Harun, meminta data.",
        "Ketua panitia KTT ke-42 ASEAN, Menteri Perdagangan Malaysia Rizal Harun, meminta data.",
        "Mantan ketua Pertemuan Menteri Ekonomi ASEAN ke-42, Menteri Perdagangan Malaysia Rizal Harun, meminta data.",
        "Para pemimpin pada KTT ke-42 ASEAN, kata Menteri Perdagangan Malaysia Rizal Harun, meminta data.",
        "Pimpinan DPR menyambut KTT ke-42 ASEAN, Menteri Perdagangan Malaysia Rizal Harun meminta data.",
        "KTT ke-42 ASEAN digelar di Jakarta. Di bawah kepemimpinan Malaysia, industri gula tumbuh.",
    ],
)
def test_who_is_no_chair_of_the_event(text: str) -> None:
    assert said(baca(text), "chairs") == set()


def test_what_somebody_did_first_is_chaired_too() -> None:
    found = baca("Usai memimpin KTT ke-42 ASEAN, Presiden Joko Widodo membuka sidang lain.")
    assert said(found, "chairs") == {("Joko Widodo", "chairs", "42nd ASEAN Summit", "asserted")}


def test_state_that_chairs_is_named_behind_the_event() -> None:
    found = baca("Selaku ketua Pertemuan ke-42 Menteri Ekonomi ASEAN, Malaysia meminta data.")
    assert said(found, "chairs") == {("Malaysia", "chairs", _MEETING, "asserted")}


@pytest.mark.parametrize(
    "text",
    ["Mr. Ali Musa, Minister of Trade of Malaysia, was the Vice-Chairman.", "Mr. Ali Musa was Vice-Chairman."],
)
def test_deputy_of_the_chair_takes_part(text: str) -> None:
    found = read(f"The 7th ASEAN River Ministers' Meeting was held in Manila on 3 May 2018. {text}")
    assert said(found, "chairs") == set()
    assert {fact[:3:2] for fact in said(found, "attends")} == {("Ali Musa", "7th ASEAN River Ministers' Meeting")}


def test_vice_chairman_of_a_body_is_no_deputy_at_an_event() -> None:
    text = (
        "The 7th ASEAN River Ministers' Meeting was held in Manila. Mr. Ali Musa was Vice-Chairman of the Fish Council."
    )
    assert said(read(text), "attends") == set()


def test_chair_that_was_held_before_leads_nothing_now() -> None:
    found = baca("Menteri Perhubungan Malaysia Ali Musa selaku Ketua ASEAN sebelumnya berbicara pada KTT ke-32 ASEAN.")
    assert said(found, "chairs") == set()
    assert {fact[2] for fact in said(found, "had_role")} == {"Chair of ASEAN"}


@pytest.mark.parametrize("chair", ["ketua", "co-chair pada"])
def test_state_that_is_ready_to_become_a_chair_begins_the_clause(chair: str) -> None:
    text = f"Di situ, Jepang menyambut inisiatif Malaysia dan siap menjadi {chair} Pertemuan ke-7 Menteri Sungai ASEAN."
    assert {fact[0] for fact in said(baca(text), "chairs")} == {"Japan"}


def test_state_welcomed_as_a_chair_stands_behind_the_verb() -> None:
    text = "Japan thanked Malaysia as chair of the 7th ASEAN River Ministers' Meeting."
    assert {fact[0] for fact in said(read(text), "chairs")} <= {"Malaysia"}
