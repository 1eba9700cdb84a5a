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
