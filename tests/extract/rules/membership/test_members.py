"""Members of organisations and networks."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, read, said


def test_state_joins_asean() -> None:
    assert said(read("Cambodia joined ASEAN."), "member_of") == {("Cambodia", "member_of", "ASEAN", "asserted")}


def test_state_to_join_is_planned() -> None:
    found = said(baca("Timor-Leste akan menjadi anggota ASEAN."), "member_of")
    assert found == {("Timor-Leste", "member_of", "ASEAN", "planned")}


def test_states_listed_as_members_of_asean() -> None:
    text = "ASEAN has ten members, namely Indonesia, Malaysia, Thailand, Cambodia and Singapore."
    found = said(read(text), "member_of")
    assert {fact[0] for fact in found} == {"Indonesia", "Malaysia", "Thailand", "Cambodia", "Singapore"}


def test_cities_of_a_network() -> None:
    text = "The ASEAN Smart Cities Network grew. Its pilot cities are Jakarta, Bandung and Makassar."
    assert {fact[0] for fact in said(read(text), "member_of")} == {"Jakarta", "Bandung", "Makassar"}


def test_states_that_attend_are_no_list_of_members() -> None:
    text = "The 32nd ASEAN Summit was attended by members including Indonesia, Malaysia, Thailand and Cambodia."
    assert said(read(text), "member_of") == set()


def test_members_stand_behind_consists_of() -> None:
    found = said(read("ASEAN consists of Indonesia, Malaysia and Thailand."), "member_of")
    assert {fact[0] for fact in found} == {"Indonesia", "Malaysia", "Thailand"}


def test_cities_that_are_only_likened_are_no_members() -> None:
    text = "ASEAN Smart Cities Network meluas. Kota percontohan ditiru kota lain seperti Bandung dan Surabaya."
    assert said(baca(text), "member_of") == set()


@pytest.mark.parametrize(
    "text",
    [
        "Leaders from the ASEAN member nations - Cambodia, Malaysia, Myanmar and Thailand - spoke.",
        "The ASEAN member states (Cambodia, Malaysia, Myanmar and Thailand) agreed.",
        "ASEAN groups Cambodia, Malaysia, Myanmar and Thailand.",
    ],
)
def test_members_listed_behind_their_name(text: str) -> None:
    found = said(read(text), "member_of")
    assert {(who, body) for who, _, body, _ in found} == {
        (state, "ASEAN") for state in ("Cambodia", "Malaysia", "Myanmar", "Thailand")
    }


def test_city_of_a_dateline_is_no_member_of_asean() -> None:
    assert said(baca("Jakarta - Para pemimpin negara anggota ASEAN bertemu."), "member_of") == set()


FOUR = {"Cambodia", "Malaysia", "Myanmar", "Thailand"}


@pytest.mark.parametrize(
    "text",
    [
        "ASEAN includes Cambodia, Malaysia, Myanmar and Thailand.",
        "ASEAN brings together Cambodia, Malaysia, Myanmar and Thailand.",
        "ASEAN, which groups Cambodia, Malaysia, Myanmar and Thailand, met.",
        "ASEAN is composed of Cambodia, Malaysia, Myanmar and Thailand.",
        "The other members of ASEAN are Cambodia, Malaysia, Myanmar and Thailand.",
        "ASEAN met on rivers. The other members are Cambodia, Malaysia, Myanmar and Thailand.",
        "ASEAN's ten members include Cambodia, Malaysia, Myanmar and Thailand.",
        "ASEAN has ten member states: Cambodia, Malaysia, Myanmar and Thailand.",
        "Leaders of ASEAN -- Cambodia, Malaysia, Myanmar and Thailand -- met.",
        "ASEAN (Cambodia, Malaysia, Myanmar and Thailand) was founded when its founding members signed.",
        "It began when the founding members of ASEAN \u2013 Cambodia, Malaysia, Myanmar and Thailand \u2013 met.",
        "Cambodia, Malaysia, Myanmar and Thailand are members of ASEAN.",
        "Cambodia, Malaysia, Myanmar and Thailand are ASEAN members.",
        "Ke-10 anggota ASEAN adalah Cambodia, Malaysia, Myanmar dan Thailand.",
        "Negara anggota ASEAN lainnya yakni Cambodia, Malaysia, Myanmar, dan Thailand.",
        "Anggota ASEAN terdiri dari Cambodia, Malaysia, Myanmar, dan Thailand.",
        "ASEAN beranggotakan Cambodia, Malaysia, Myanmar, dan Thailand.",
        "ASEAN saat ini terdiri atas negara Cambodia, Malaysia, Myanmar, dan Thailand.",
        "Cambodia, Malaysia, Myanmar, dan Thailand merupakan negara anggota ASEAN.",
        "Cambodia, Malaysia, Myanmar, dan Thailand tergabung dalam ASEAN.",
    ],
)
def test_ways_to_list_members(text: str) -> None:
    language = "id" if " dan " in text else "en"
    assert said(read(text, language=language), "member_of") == {
        (state, "member_of", "ASEAN", "asserted") for state in FOUR
    }


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("Timor-Leste became the 11th member of ASEAN.", "asserted"),
        ("Timor-Leste will become ASEAN's 11th member.", "planned"),
        ("Timor-Leste hopes to join ASEAN next year.", "planned"),
        ("Timor-Leste has applied to become a member of ASEAN.", "planned"),
        ("Timor-Leste is not yet a member of ASEAN.", "negated"),
        ("Timor-Leste was admitted to ASEAN on 26 October 2017.", "asserted"),
        ("Timor-Leste resmi bergabung dengan ASEAN.", "asserted"),
        ("Timor-Leste ingin bergabung ke dalam ASEAN.", "planned"),
        ("Timor-Leste belum menjadi anggota ASEAN.", "negated"),
        ("Timor-Leste menjadi anggota ke-11 ASEAN.", "asserted"),
    ],
)
def test_joining_has_the_modality_of_its_verb(text: str, modality: str) -> None:
    assert said(read(text), "member_of") == {("Timor-Leste", "member_of", "ASEAN", modality)}


@pytest.mark.parametrize(
    "text",
    [
        "ASEAN's dialogue partners include Japan, India, China and Russia.",
        "ASEAN and its partners, namely Japan, India and China, met.",
        "Leaders of ASEAN met with Japan, India, China and Russia.",
        "The Sultan of Brunei joined ASEAN leaders for dinner.",
        "Japan joined the ASEAN summit in Manila.",
        "Japan joined ASEAN in calling for calm.",
        "Japan thanked the members of ASEAN.",
        "Bagi Indonesia, piagam yang diratifikasi seluruh negara anggota ASEAN memiliki makna tersendiri.",
        "Jepang membantu negara anggota ASEAN.",
        "ASEAN is a member of the Rivers Committee.",
        "The agenda of ASEAN includes talks with Japan, India and China.",
    ],
)
def test_others_are_no_members(text: str) -> None:
    assert said(read(text), "member_of") == set()


def test_candidates_for_a_network_are_planned_members() -> None:
    text = "Jakarta dan Bandung diusulkan menjadi kota percontohan ASEAN Smart Cities Network."
    assert {fact[3] for fact in said(baca(text), "member_of")} == {"planned"}


def test_body_of_the_members_is_the_one_named_last() -> None:
    found = said(read("ASEAN met. Timor-Leste will be accepted as the 11th member next year."), "member_of")
    assert found == {("Timor-Leste", "member_of", "ASEAN", "planned")}


def test_city_where_a_forum_meets_is_no_member() -> None:
    text = "ASEAN Smart Cities Network meluas. Anggota bertemu di Kota Bandung dan Kota Surabaya."
    assert said(baca(text), "member_of") == set()


def test_states_that_a_body_owns_are_its_members() -> None:
    text = "ASEAN's five largest economies, which include Malaysia, Indonesia, Singapore and Thailand, will pay more."
    assert {fact[0] for fact in said(read(text), "member_of")} == {"Malaysia", "Indonesia", "Singapore", "Thailand"}
    assert said(read("Asian economies, including Japan, Malaysia and Thailand, grew."), "member_of") == set()


def test_members_in_apposition() -> None:
    text = "ASEAN sent aid. Members Indonesia, Singapore and Thailand moved first."
    assert {fact[0] for fact in said(read(text), "member_of")} == {"Indonesia", "Singapore", "Thailand"}


@pytest.mark.parametrize(
    "text",
    [
        "The participants in the ASEAN Smart Cities Network are ASEAN states, namely Brunei, Cambodia; Japan.",
        "The members of the ASEAN Smart Cities Network are Brunei and Cambodia, plus Japan as well.",
    ],
)
def test_lists_of_several_kinds_name_members_of_one_body(text: str) -> None:
    found = {fact[0] for fact in said(read(text), "member_of") if fact[2] == "ASEAN Smart Cities Network"}
    assert found == {"Brunei", "Cambodia", "Japan"}


def test_participants_of_a_meeting_are_no_members() -> None:
    assert said(read("The participants of the meeting were Indonesia, Malaysia and Thailand."), "member_of") == set()


def test_those_listed_beside_a_body_of_members_are_none_of_it() -> None:
    assert said(read("The forum involves the 10-member ASEAN, Japan, Malaysia and Thailand."), "member_of") == set()


@pytest.mark.parametrize(
    ("text", "language", "modality"),
    [
        ("As a member of ASEAN, Thailand agrees.", "en", "asserted"),
        ("Sebagai anggota ASEAN, Thailand setuju.", "id", "asserted"),
        ("Thailand masih berstatus pengamat, belum menjadi anggota ASEAN.", "id", "negated"),
        ("Dengan rencana aksi, Thailand menjadi anggota ASEAN.", "id", "asserted"),
    ],
)
def test_ways_to_tell_of_a_member(text: str, language: str, modality: str) -> None:
    assert said(read(text, language=language), "member_of") == {("Thailand", "member_of", "ASEAN", modality)}


@pytest.mark.parametrize(
    "text",
    [
        "The ASEAN Power Grid comprises the ten ASEAN states with Japan, Cambodia and Brunei.",
        "The ASEAN Power Grid groups Japan, Cambodia and Brunei.",
    ],
)
def test_list_goes_on_from_the_members_of_another_body(text: str) -> None:
    found = {fact[:3] for fact in said(read(text), "member_of")}
    assert found == {(state, "member_of", "ASEAN Power Grid") for state in ("Japan", "Cambodia", "Brunei")}


def test_indonesian_list_goes_on_from_the_members_of_another_body() -> None:
    found = said(baca("ASEAN Power Grid beranggotakan sepuluh negara ASEAN beserta Jepang dan Malaysia."), "member_of")
    assert {fact[:3] for fact in found} == {
        ("Japan", "member_of", "ASEAN Power Grid"),
        ("Malaysia", "member_of", "ASEAN Power Grid"),
    }


def test_those_beside_the_members_of_a_body_are_none_of_it() -> None:
    text = "ASEAN met 18 members: the ten ASEAN states and Japan, China and India."
    assert not {fact[0] for fact in said(read(text), "member_of")} & {"Japan", "China", "India"}


def test_those_who_join_the_members_of_a_body_are_none_of_its_own() -> None:
    text = "The forum was inaugurated. Besides the ASEAN members, it includes Japan, Russia and India."
    assert said(read(text), "member_of") == set()


@pytest.mark.parametrize(
    ("text", "language", "modality"),
    [
        ("ASEAN admitted Japan as its eleventh member.", "en", "asserted"),
        ("ASEAN will admit Japan as a full member.", "en", "planned"),
        ("ASEAN has not admitted Japan as a member.", "en", "negated"),
        ("ASEAN menerima Jepang sebagai anggota ke-11.", "id", "asserted"),
        ("Jepang dijadwalkan menjadi anggota ke-11 ASEAN.", "id", "planned"),
        ("As an ASEAN member state, Japan agreed.", "en", "asserted"),
    ],
)
def test_who_is_taken_in(text: str, language: str, modality: str) -> None:
    assert said(read(text, language=language), "member_of") == {("Japan", "member_of", "ASEAN", modality)}


def test_who_is_welcomed_as_something_else_is_no_member() -> None:
    assert said(read("ASEAN welcomed Japan as a partner of its members."), "member_of") == set()


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Makassar is one of the 26 pilot cities of the ASEAN Smart Cities Network.", "en"),
        ("Makassar merupakan satu dari 26 kota percontohan ASEAN Smart Cities Network.", "id"),
    ],
)
def test_pilot_city_is_a_member(text: str, language: str) -> None:
    found = said(read(text, language=language), "member_of")
    assert found == {("Makassar", "member_of", "ASEAN Smart Cities Network", "asserted")}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("ASEAN consists of three countries: Indonesia, Japan and Thailand.", "en"),
        ("ASEAN, which is made up of three nations, namely Indonesia, Japan and Thailand, met again.", "en"),
        ("Anggota ASEAN berjumlah tiga negara, yaitu Indonesia, Jepang, dan Thailand.", "id"),
        ("ASEAN beranggotakan tiga negara, yakni Indonesia, Jepang, dan Thailand.", "id"),
    ],
)
def test_members_counted_before_they_are_listed(text: str, language: str) -> None:
    found = said(read(text, language=language), "member_of")
    assert {(who, body) for who, _, body, _ in found} == {(s, "ASEAN") for s in ("Indonesia", "Japan", "Thailand")}


@pytest.mark.parametrize(
    "text",
    [
        "Anggota delegasi ASEAN ialah Indonesia, Jepang, dan Thailand.",
        "Tamu ASEAN yaitu Indonesia, Jepang, dan Thailand.",
    ],
)
def test_states_of_a_delegation_or_guests_of_a_body_are_not_told_to_be_its_members(text: str) -> None:
    assert not said(read(text, language="id"), "member_of")


def test_pilot_cities_named_beside_an_event() -> None:
    text = (
        "The ASEAN Smart Cities Network was launched at the 32nd ASEAN Summit in Singapore with pilot cities, "
        "among them Manila and Makassar."
    )
    found = said(read(text), "member_of")
    assert {(who, body) for who, _, body, _ in found} == {
        ("Manila", "ASEAN Smart Cities Network"),
        ("Makassar", "ASEAN Smart Cities Network"),
    }


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Indonesia had hoped Japan could join ASEAN next year.", "en"),
        ("Jepang, yang masih berstatus pengamat, menargetkan menjadi anggota ASEAN.", "id"),
    ],
)
def test_state_that_is_hoped_to_be_a_member(text: str, language: str) -> None:
    found = said(read(text, language=language), "member_of")
    assert {(who, modality) for who, _, _, modality in found} == {("Japan", "planned")}


@pytest.mark.parametrize(
    ("text", "language"),
    [("Timor-Leste joins ASEAN on Sunday, 6 May.", "en"), ("Timor-Leste becomes a member of ASEAN tomorrow.", "en"),
     ("Timor-Leste resmi menjadi anggota ASEAN pada Minggu besok.", "id"),
     ("KTT ke-40 ASEAN akan digelar pada 6 Mei. Pengesahan Timor-Leste menjadi anggota ASEAN termasuk agendanya.",
      "id")],
)  # fmt: skip
def test_member_from_a_day_to_come(text: str, language: str) -> None:
    assert said(read(text, "2018-05-02", language), "member_of") == {("Timor-Leste", "member_of", "ASEAN", "planned")}


def test_member_for_long_of_whom_something_is_planned() -> None:
    text = "Cambodia joined ASEAN in 1999 and will host a forum on 6 May."
    assert said(read(text, "2018-05-02"), "member_of") == {("Cambodia", "member_of", "ASEAN", "asserted")}


def test_partners_of_a_body_are_no_members() -> None:
    found = baca("Sidang itu dihadiri tiga Mitra Wicara ASEAN, yaitu Jepang, Uni Eropa, dan Amerika Serikat.")
    assert said(found, "member_of") == set()


def test_member_that_takes_part_in_a_forum() -> None:
    found = said(read("Japan is a participant in the ASEAN Smart Cities Network."), "member_of")
    assert found == {("Japan", "member_of", "ASEAN Smart Cities Network", "asserted")}


def test_application_for_membership_is_planned() -> None:
    found = said(read("Timor-Leste applied for membership of ASEAN in 2011."), "member_of")
    assert found == {("Timor-Leste", "member_of", "ASEAN", "planned")}


def test_partners_of_asean_that_are_listed_are_no_members() -> None:
    text = "It was held with the ten Dialogue Partners of ASEAN, namely Japan, Malaysia, Myanmar and Thailand."
    assert said(read(text), "member_of") == set()
