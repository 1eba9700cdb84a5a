"""Who proposed or drafted documents, initiatives and events."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, read, said


@pytest.mark.parametrize(
    "text",
    [
        "The River Fund, which Thailand proposed last year, will help farmers.",
        "The River Fund, first proposed by Thailand, will help farmers.",
        "Malaysia welcomed Thailand's proposal to set up the River Fund.",
        "Thailand's proposal for a River Fund was welcomed by all.",
        "Thailand offered to establish the River Fund.",
        "Thailand took the initiative to create the River Fund.",
    ],
)
def test_fund_proposed_in_english(text: str) -> None:
    assert said(read(text), "initiated_by") == {("River Fund", "initiated_by", "Thailand", "asserted")}


@pytest.mark.parametrize(
    "text",
    [
        "Mereka mendukung usul Indonesia untuk membentuk Dana Sungai.",
        "Para menteri menyambut usulan Indonesia bagi pembentukan Dana Sungai.",
        "Indonesia mengambil inisiatif mendirikan Dana Sungai.",
        "Dana Sungai merupakan gagasan Indonesia.",
    ],
)
def test_fund_proposed_in_indonesian(text: str) -> None:
    assert said(baca(text), "initiated_by") == {("Dana Sungai", "initiated_by", "Indonesia", "asserted")}


@pytest.mark.parametrize(
    "text",
    [
        "Singapore proposed holding a Special ASEAN Summit on Haze.",
        "Singapore's initiative to convene the Special ASEAN Summit on Haze was welcomed.",
        "The Special ASEAN Summit, proposed by Singapore, ended in Jakarta.",
    ],
)
def test_event_proposed(text: str) -> None:
    facts = said(read(text), "initiated_by")
    assert {(relation, state) for _, relation, state, _ in facts} == {("initiated_by", "Singapore")}


def test_document_drafted_by_a_body_and_meant_by_its_noun() -> None:
    text = "Ministers adopted the Manila Declaration on Rivers. The Declaration was drafted by the ASEAN Secretariat."
    facts = said(read(text), "initiated_by")
    assert facts == {("Manila Declaration on Rivers", "initiated_by", "ASEAN Secretariat", "asserted")}


@pytest.mark.parametrize(
    "text",
    [
        "Thailand proposed to host the 35th ASEAN Summit.",
        "Thailand offered to help the River Fund.",
        "Thailand's proposal to join the River Fund was welcomed.",
        "The ministers discussed the River Fund and approved the proposal of Thailand.",
        "Thailand suggested that the River Fund be used by farmers.",
    ],
)
def test_what_is_proposed_about_something_is_not_the_thing(text: str) -> None:
    assert said(read(text), "initiated_by") == set()


def test_proposal_about_other_things_than_the_plan_before() -> None:
    text = "Dalam rangka Rencana Sungai itu, pertemuan menyetujui usulan Indonesia bagi penguatan kerja sama."
    assert said(baca(text), "initiated_by") == set()


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The 31st ASEAN Summit was held in Manila at the initiative of Japan.", "en"),
        ("Atas prakarsa Jepang, KTT ke-31 ASEAN digelar di Manila.", "id"),
    ],
)
def test_event_held_at_somebodys_initiative(text: str, language: str) -> None:
    found = said(read(text, language=language), "initiated_by")
    assert found == {("31st ASEAN Summit", "initiated_by", "Japan", "asserted")}


def test_who_leads_an_initiative_in_apposition_began_it() -> None:
    text = "The ASEAN Smart Cities Network grows. The network, an initiative led by Singapore, is young."
    assert said(read(text), "initiated_by") == {("ASEAN Smart Cities Network", "initiated_by", "Singapore", "asserted")}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("At the initiative of Japan, the River Fund was set up.", "en"),
        ("An initiative of Japan, the River Fund has ten members.", "en"),
        ("As the initiator of the River Fund, Japan spoke first.", "en"),
        ("Japan put forward the idea of a River Fund.", "en"),
        ('They praised the "River Fund", which was proposed by Japan.', "en"),
        ("Atas usul Jepang, River Fund dibentuk.", "id"),
        ("Sebagai penggagas River Fund, Jepang berpidato.", "id"),
        ("Mereka membahas River Fund yang diajukan Jepang.", "id"),
        ("River Fund lahir atas gagasan Jepang.", "id"),
    ],
)
def test_who_began_an_initiative(text: str, language: str) -> None:
    found = said(read(text, language=language), "initiated_by")
    assert found == {("River Fund", "initiated_by", "Japan", "asserted")}


@pytest.mark.parametrize("verb", ["digagas oleh", "diprakarsai", "merupakan gagasan"])
def test_holder_of_an_office_proposes_and_not_the_state_in_its_name(verb: str) -> None:
    found = said(baca(f"Dana Sungai {verb} Perdana Menteri Singapura Lee Hsien Loong."), "initiated_by")
    assert found == {("Dana Sungai", "initiated_by", "Lee Hsien Loong", "asserted")}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Japan proposed the establishment of the ASEAN River Council.", "en"),
        ("Japan's proposal to establish the ASEAN River Council was supported.", "en"),
        ("Jepang mengusulkan pembentukan ASEAN River Council.", "id"),
        ("Para menteri mendukung usulan Jepang untuk membentuk ASEAN River Council.", "id"),
    ],
)
def test_body_that_is_to_be_founded(text: str, language: str) -> None:
    found = said(read(text, language=language), "initiated_by")
    assert found == {("ASEAN River Council", "initiated_by", "Japan", "asserted")}


def test_body_that_something_is_proposed_to_is_not_proposed() -> None:
    assert said(read("Japan proposed new rules to the ASEAN River Council."), "initiated_by") == set()
    assert said(baca("Dana Sungai diajukan kepada Jepang."), "initiated_by") == set()


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The ASEAN Rivers Fund was a joint initiative by Japan and Thailand.", "en"),
        ("The ASEAN Rivers Fund was proposed by Japan and Thailand.", "en"),
        ("Japan and Thailand announced the establishment of the ASEAN Rivers Fund.", "en"),
        ("The ASEAN Rivers Fund was developed by Japan and Thailand.", "en"),
        ("Dana Sungai ASEAN adalah prakarsa bersama Jepang dan Thailand.", "id"),
        ("Jepang dan Thailand mengumumkan pembentukan Dana Sungai ASEAN.", "id"),
    ],
)
def test_those_who_are_listed_propose_together(text: str, language: str) -> None:
    found = said(read(text, language=language), "initiated_by")
    assert {fact[2] for fact in found} == {"Japan", "Thailand"}


def test_speaker_who_announces_something_and_state_of_an_office_propose_nothing() -> None:
    text = "Joko Widodo announced the establishment of the ASEAN Rivers Fund."
    assert said(read(text), "initiated_by") == set()
    found = said(baca("Dana Sungai ASEAN merupakan gagasan Jepang, Ketua ASEAN tahun 2018."), "initiated_by")
    assert {fact[2] for fact in found} == {"Japan"}


@pytest.mark.parametrize(
    "text",
    [
        "Thailand proposed the establishment of the River Institute at the 32nd ASEAN Summit.",
        "The River Institute was proposed by Thailand in 2006.",
    ],
)
def test_body_that_is_proposed(text: str) -> None:
    assert said(read(text), "initiated_by") == {("River Institute", "initiated_by", "Thailand", "asserted")}


def test_body_named_before_what_is_proposed_is_not_it() -> None:
    text = "In a talk with the River Institute, a plan for clean water was proposed by Thailand."
    assert said(read(text), "initiated_by") == set()


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("They opened the River Institute, a body that was proposed by Thailand.", "en"),
        ("Mereka meresmikan River Institute, lembaga yang digagas Thailand.", "id"),
    ],
)
def test_body_that_a_noun_behind_it_tells_of(text: str, language: str) -> None:
    found = said(read(text, language=language), "initiated_by")
    assert found == {("River Institute", "initiated_by", "Thailand", "asserted")}


def test_all_works_that_are_listed_are_proposed() -> None:
    text = "Thailand initiated the establishment of the River Fund and the Lake Fund."
    assert {fact[0] for fact in said(read(text), "initiated_by")} == {"River Fund", "Lake Fund"}


def test_who_drafts_a_document_begins_it() -> None:
    found = said(read("Thailand and Malaysia drafted the Rivers Declaration."), "initiated_by")
    assert {fact[2] for fact in found} == {"Thailand", "Malaysia"}


@pytest.mark.parametrize(
    ("text", "work"),
    [
        ("The talks went well. Japan's New River Policy was welcomed.", "New River Policy"),
        ("The talks went well. At Japan's initiative, the River Fund was set up in 2015.", "River Fund"),
    ],
)
def test_owner_of_a_policy_or_initiative_began_it(text: str, work: str) -> None:
    assert (work, "initiated_by", "Japan", "asserted") in said(read(text), "initiated_by")


def test_owner_of_another_thing_began_nothing() -> None:
    text = "The talks went well. Japan's River Declaration and Japan's ASEAN Power Grid Fund were welcomed."
    assert not said(read(text), "initiated_by")


def test_usul_dengan_keterangan_di_antaranya() -> None:
    text = "Usul Malaysia, Ketua ASEAN 2025, untuk mendirikan Pusat Sungai ASEAN disetujui pada KTT ke-32 ASEAN."
    assert ("Pusat Sungai ASEAN", "initiated_by", "Malaysia", "asserted") in said(baca(text), "initiated_by")


@pytest.mark.parametrize("opener", ["On", "As regards", "With respect to"])
def test_state_about_which_something_is_proposed_does_not_propose_it(opener: str) -> None:
    text = f"The 31st ASEAN Summit ended. {opener} Myanmar, the ministers proposed the River Fund."
    assert said(read(text), "initiated_by") == set()


def test_talks_that_somebody_calls_for_are_not_the_event_spoken_of() -> None:
    assert said(read("The 31st ASEAN Summit ended. Japan had called for talks."), "initiated_by") == set()
    found = said(read("The 31st ASEAN Summit ended. Japan had proposed the summit."), "initiated_by")
    assert found == {("31st ASEAN Summit", "initiated_by", "Japan", "asserted")}


@pytest.mark.parametrize(
    ("text", "language"),
    [("The Special ASEAN Summit and the East Asia Summit open today. Japan proposed the two summits.",
      "en"),
     ("KTT Khusus ASEAN dan KTT Asia Timur dibuka hari ini. Jepang negara yang memprakarsai penyelenggaraan dua "
      "KTT tersebut.", "id"),
     ("KTT Khusus ASEAN dan KTT Asia Timur dibuka hari ini. Kedua KTT itu diprakarsai Jepang.", "id")],
)  # fmt: skip
def test_two_events_that_a_counted_noun_means_are_proposed(text: str, language: str) -> None:
    found = said(read(text, "2018-05-02", language), "initiated_by")
    assert {event for event, *_ in found} == {"Special ASEAN Summit", "East Asia Summit"}


def test_initiative_proposed_by_a_state() -> None:
    assert said(read("Thailand proposed the River Fund."), "initiated_by") == {
        ("River Fund", "initiated_by", "Thailand", "asserted")
    }
    assert said(read("The River Fund was proposed by Thailand."), "initiated_by") == {
        ("River Fund", "initiated_by", "Thailand", "asserted")
    }


@pytest.mark.parametrize(
    "text",
    ["Indonesia selaku penggagas Program Sungai hadir.", "Program Sungai dicetuskan oleh Indonesia.",
     "Program Sungai dibentuk atas prakarsa Indonesia."],
)  # fmt: skip
def test_ways_to_tell_who_proposed(text: str) -> None:
    assert said(baca(text), "initiated_by") == {("Program Sungai", "initiated_by", "Indonesia", "asserted")}


def test_proposal_about_a_work_is_not_its_own() -> None:
    text = "Indonesia mengusulkan agar peresmian Program Sungai diselenggarakan di Makassar."
    assert said(baca(text), "initiated_by") == set()


@pytest.mark.parametrize(
    "text",
    [
        "The 31st ASEAN Summit, which was proposed by Japan, ended.",
        "The 31st ASEAN Summit ended. Japan proposed the meeting to speed up aid.",
    ],
)
def test_states_propose_events(text: str) -> None:
    assert said(read(text), "initiated_by") == {("31st ASEAN Summit", "initiated_by", "Japan", "asserted")}


def test_proposal_made_at_an_event_is_not_the_event() -> None:
    assert said(read("At the 31st ASEAN Summit, Japan proposed new rules on fishing."), "initiated_by") == set()


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The River Fund goes back to a proposal by Thailand.", "en"),
        ("The River Fund grew out of an initiative of Thailand.", "en"),
        ("Proposed by Thailand, the River Fund helps farmers.", "en"),
        ("Dana Sungai berawal dari gagasan Thailand.", "id"),
        ("Dana Sungai lahir berkat usulan Thailand.", "id"),
    ],
)
def test_what_something_goes_back_to(text: str, language: str) -> None:
    assert {fact[2] for fact in said(read(text, language=language), "initiated_by")} == {"Thailand"}


def test_what_stands_beside_the_proposal_of_another_thing_is_not_proposed() -> None:
    text = "The River Fund, praised by all, helps with the proposal by Thailand."
    assert said(read(text), "initiated_by") == set()


def test_initiative_of_a_state_is_named_behind_it() -> None:
    found = said(read("Japan's initiative, the River Fund, was endorsed by the leaders."), "initiated_by")
    assert found == {("River Fund", "initiated_by", "Japan", "asserted")}
