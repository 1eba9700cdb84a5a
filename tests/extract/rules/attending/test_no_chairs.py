"""Who leads something else than an event, and so does not chair it."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, read, said


def test_who_leads_a_delegation_leads_no_event() -> None:
    text = "KTT ke-32 ASEAN dimulai. Delegasi yang dipimpin oleh Retno Marsudi tiba."
    assert said(baca(text), "chairs") == set()


def test_state_that_leads_something_else_leads_no_event() -> None:
    text = "KTT ke-32 ASEAN menyambut program pangan baru yang dipimpin Malaysia."
    assert said(baca(text), "chairs") == set()


def test_office_of_a_chair_is_no_verb() -> None:
    text = "Malaysia, as the next Chair of ASEAN, will prepare the 33rd ASEAN Summit."
    assert {fact[2] for fact in said(read(text), "chairs")} == {"ASEAN"}


def test_who_leads_an_organisation_leads_no_event_spoken_of() -> None:
    text = "The 32nd ASEAN Summit began. It was an idea of the ASEAN Secretariat, then led by President Joko Widodo."
    assert said(read(text), "chairs") == set()


def test_leading_something_else_is_no_chair_of_the_event_spoken_of() -> None:
    text = "The 32nd ASEAN Summit began. It began with a song by a choir, then led by President Joko Widodo."
    assert said(read(text), "chairs") == set()
    text = "The 32nd ASEAN Summit began. The meeting, led by President Joko Widodo, was brief."
    assert said(read(text), "chairs") != set()


def test_who_leads_a_body_beside_an_event_does_not_chair_it() -> None:
    text = "The 32nd ASEAN Summit ended. The ASEAN Secretariat, chaired by Joko Widodo, was pleased."
    assert said(read(text), "chairs") == set()


def test_two_of_something_else_chair_nothing() -> None:
    text = "Minister Ken Sato met Minister Ali Musa. The two deals were signed as it chaired the 32nd ASEAN Summit."
    assert said(read(text), "chairs") == set()


def test_chairmanship_of_no_event() -> None:
    text = "The 32nd ASEAN Summit ended. Under the chairmanship of Malaysia, trade grew."
    assert not {fact for fact in said(read(text), "chairs") if fact[2] == "32nd ASEAN Summit"}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The 32nd ASEAN Summit was held. The ASEAN Smart Cities Network is chaired by Lee Hsien Loong.", "en"),
        ("Para menteri mengikuti KTT ke-32 ASEAN. ASEAN Smart Cities Network diketuai Lee Hsien Loong.", "id"),
    ],
)
def test_chair_of_an_initiative_is_at_no_event(text: str, language: str) -> None:
    found = said(read(text, language=language), "chairs", "attends")
    assert not {fact for fact in found if fact[2] == "32nd ASEAN Summit"}


@pytest.mark.parametrize("other", ["sidang kabinet", "rapat terbatas", "rapat koordinasi"])
def test_meeting_at_home_is_not_the_event_spoken_of(other: str) -> None:
    text = f"Joko Widodo kembali dari KTT ke-32 ASEAN. Ia memimpin {other} di Jakarta."
    assert said(baca(text), "chairs", "held_in") == set()


def test_who_leads_those_named_before_a_relative_clause_leads_no_event() -> None:
    text = "KTT ke-32 ASEAN dimulai. Presiden akan diwakili oleh para menteri yang dipimpin Menko Ali Musa."
    assert said(baca(text), "chairs") == set()


@pytest.mark.parametrize(
    "text",
    [
        "Prime Minister Lee Hsien Loong led the delegation to the 32nd ASEAN Summit.",
        "The 32nd ASEAN Summit opened. Prime Minister Lee Hsien Loong headed the meeting's secretariat.",
    ],
)
def test_who_leads_something_else_chairs_nothing(text: str) -> None:
    assert said(read(text), "chairs") == set()


def test_two_forums_are_not_the_event_spoken_of() -> None:
    text = "KTT ke-32 ASEAN usai. Brunei Darussalam akan memimpin kedua forum itu."
    assert said(baca(text), "chairs") == set()


def test_state_that_ends_an_office_is_not_who_chairs() -> None:
    text = "The 32nd ASEAN Summit ended. H.E. Tan Wei, Minister of Trade, Malaysia chaired the Summit."
    assert {fact[:2] for fact in said(read(text), "chairs")} == {("Tan Wei", "chairs")}


def test_vice_chairman_does_not_chair() -> None:
    text = "The 32nd ASEAN Summit was chaired by Lee Hsien Loong, with President Joko Widodo as Vice-Chairman."
    assert {fact[0] for fact in said(read(text), "chairs")} == {"Lee Hsien Loong"}


def test_who_leads_some_to_the_meeting_does_not_chair_it() -> None:
    text = "The 32nd ASEAN Summit is near. Lee Hsien Loong will lead ministers to the meeting."
    assert said(read(text), "chairs") == set()


@pytest.mark.parametrize("work", ["the preparations for", "the rehearsal of"])
def test_who_leads_the_preparations_does_not_chair_the_event(work: str) -> None:
    assert said(read(f"Minister Ali Hassan presided over {work} the 32nd ASEAN Summit."), "chairs") == set()


def test_who_leads_what_comes_before_an_event_does_not_chair_that() -> None:
    text = "Two days before the 40th ASEAN Summit, the bankers of the region met, chaired by Joko Widodo."
    assert said(read(text), "chairs") == set()


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Joko Widodo, accompanied by Retno Marsudi, chaired the 40th ASEAN Summit.", "en"),
        ("Joko Widodo didampingi Retno Marsudi memimpin KTT ke-40 ASEAN.", "id"),
        ("Didampingi Retno Marsudi, Joko Widodo memimpin KTT ke-40 ASEAN.", "id"),
    ],
)
def test_who_only_accompanies_the_chair_does_not_chair(text: str, language: str) -> None:
    assert {fact[0] for fact in said(read(text, language=language), "chairs")} == {"Joko Widodo"}


def test_verb_of_leading_at_the_end_of_a_text() -> None:
    found = said(read("They came to the 40th ASEAN Summit, which Japan chairs"), "chairs")
    assert found == {("Japan", "chairs", "40th ASEAN Summit", "asserted")}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("KTT ke-32 ASEAN dimulai. Presiden Joko Widodo memimpin rapat delegasi Indonesia untuk KTT ASEAN.", "id"),
        ("Presiden Joko Widodo memimpin pertemuan bilateral di sela KTT ke-32 ASEAN.", "id"),
        ("Retno Marsudi chaired a meeting of officials on the sidelines of the 32nd ASEAN Summit.", "en"),
    ],
)
def test_meeting_for_or_beside_an_event_is_another_one(text: str, language: str) -> None:
    assert said(read(text, language=language), "chairs") == set()


def test_who_came_with_the_chair_of_something_else() -> None:
    text = "The 32nd ASEAN Summit was held in Manila, with Ana Cruz as Chairman of the Bank."
    assert not any(what == "32nd ASEAN Summit" for _, _, what, _ in said(read(text), "chairs"))


def test_chair_of_another_meeting_that_has_no_name() -> None:
    text = "The 33rd ASEAN Summit opens soon. So another meeting found. In the chair was Minister Ana Cruz."
    assert said(read(text), "chairs") == set()


def test_who_leads_their_delegation_leads_no_meeting() -> None:
    text = "KTT ke-32 ASEAN dimulai. Thailand hadir. Delegasinya dipimpin Menteri Perdagangan Ana Cruz."
    assert said(baca(text), "chairs") == set()
    assert ("Ana Cruz", "attends", "32nd ASEAN Summit", "asserted") in said(baca(text), "attends")


def test_who_only_writes_to_the_chair() -> None:
    assert said(read("Minister Ana Cruz wrote to the chair of the 32nd ASEAN Summit."), "chairs") == set()


def test_who_leads_those_of_a_state_does_not_chair_the_event_spoken_of() -> None:
    assert said(baca("KTT ke-32 ASEAN dimulai. Thailand dipimpin Menteri Perdagangan Ana Cruz."), "chairs") == set()


@pytest.mark.parametrize(
    "told",
    [
        "Malaysia's delegation was in the chair.",
        "With Malaysia in the chair, ASEAN will do more.",
        "Minister Ana Cruz was elected chair of the Rural Fund.",
    ],
)
def test_chair_of_something_else(told: str) -> None:
    text = f"The 14th ASEAN Health Ministers Meeting was held in Manila. {told}"
    assert {what for _, _, what, _ in said(read(text), "chairs")}.isdisjoint({"14th ASEAN Health Ministers Meeting"})


@pytest.mark.parametrize(
    ("text", "language"),
    [("Indonesia mendukung Keketuaan Malaysia di ASEAN.", "id"),
     ("Jepang mendukung kepemimpinan Malaysia di ASEAN.", "id"),
     ("Japan supports the ASEAN chairmanship of Malaysia.", "en")],
)  # fmt: skip
def test_state_that_supports_the_chair_of_another_has_none(text: str, language: str) -> None:
    assert {fact[:3] for fact in said(read(text, language=language), "chairs")} == {("Malaysia", "chairs", "ASEAN")}
