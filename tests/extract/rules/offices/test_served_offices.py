"""Offices of those who serve others in office, and offices of other bodies than ASEAN."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, named, read, said


def test_envoy_of_a_president_is_none_himself() -> None:
    found = said(read("Special Envoy of the President of Japan Kenji Mori arrived."), "has_role")
    assert found == {("Kenji Mori", "has_role", "Special Envoy of the President of Japan", "asserted")}


@pytest.mark.parametrize(
    "text", ["Adviser to the Prime Minister Tan Wei spoke.", "Aide to the President Tan Wei spoke."]
)
def test_who_serves_somebody_has_not_his_office(text: str) -> None:
    assert said(read(text), "has_role") == set()


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("Former Secretary-General Nils Holm spoke.", "Secretary-General"),
        ("Former Secretary-General Kofi Annan spoke.", "Secretary-General of United Nations"),
        ("The Secretary-General of the ASEAN-Japan Centre Nils Holm spoke.", "Secretary-General of ASEAN-Japan Centre"),
        ("ASEAN General Secretary Nils Holm spoke.", "Secretary-General of ASEAN"),
        ("Secretary-General Nils Holm spoke.", "Secretary-General of ASEAN"),
    ],
)
def test_secretary_general_of_what(text: str, office: str) -> None:
    assert set(named(read(text), "Role").values()) == {office}


@pytest.mark.parametrize("name", ["Agung Laksana", "Putra Wijaya"])
def test_words_of_offices_that_are_names_too(name: str) -> None:
    found = said(baca(f"Menteri Koordinator Bidang Kesejahteraan Rakyat, {name}, hadir."), "has_role")
    assert found == {(name, "has_role", "Coordinating Minister of People's Welfare of Indonesia", "asserted")}


@pytest.mark.parametrize(
    ("text", "holders"),
    [
        ("Mei Ling, juru bicara Presiden Filipina Ramon Cruz, hadir.",
         {("Mei Ling", "Presidential Spokesperson of Philippines")}),
        ("Menurut anggota Tim Komunikasi Presiden Budi Santoso, mereka hadir.", set()),
        ("Staf Ahli Mendag Budi Santoso hadir.",
         {("Budi Santoso", "Expert Staff of the Minister of Trade of Indonesia")}),
        ("Ibu Negara, Rina Widodo, dan Presiden Joko Widodo hadir.",
         {("Rina Widodo", "First Lady of Indonesia"), ("Joko Widodo", "President of Indonesia")}),
        ("Presiden Filipina Ramon Cruz hadir bersama Ibu Negara Maria Cruz.",
         {("Ramon Cruz", "President of Philippines"), ("Maria Cruz", "First Lady of Philippines")}),
    ],
)  # fmt: skip
def test_office_of_whom_somebody_serves_or_is_married_to(text: str, holders: set[tuple[str, str]]) -> None:
    assert {(who, office) for who, _, office, _ in said(baca(text), "has_role")} == holders


def test_adjective_of_two_words_before_an_office() -> None:
    found = said(read("North Korean Foreign Minister Kim Chol spoke."), "has_role")
    assert {fact[2] for fact in found} == {"Minister of Foreign Affairs of North Korea"}


def test_predecessor_in_the_office_that_is_taken_up() -> None:
    text = "Deputy Minister Ken Sato of Japan took office as Secretary-General of ASEAN, replacing Ali Musa."
    found = said(read(text), "had_role")
    assert {role for who, _, role, _ in found if who == "Ali Musa"} == {"Secretary-General of ASEAN"}


def test_office_without_a_field_before_another_office() -> None:
    text = "Hadir Sekretaris Kabinet Ali Musa, Duta Besar RI untuk Filipina Ken Sato, dan lainnya."
    assert ("Ali Musa", "Cabinet Secretary of Indonesia") in {
        (who, office) for who, _, office, _ in said(baca(text), "has_role")
    }


@pytest.mark.parametrize(
    ("text", "name"),
    [("Demikian penjelasan Juru Bicara Departemen Luar Negeri (Deplu) RI Ali Musa.", "Ali Musa"),
     ("Hadir Kepala Dinas Kebudayaan dan Pariwisata (Disbudpar) Kota Bandung, Ali Musa.", "Ali Musa"),
     ("Hadir Sekretaris Kementerian Pertanian (Ses Kementan) Ali Musa.", "Ali Musa")],
)  # fmt: skip
def test_name_behind_the_short_form_of_an_office(text: str, name: str) -> None:
    assert name in named(baca(text), "Person").values()


def test_mayor_of_the_city_spoken_of() -> None:
    found = said(baca("Kota Makassar ikut serta. Wali Kotanya, Ali Musa, hadir."), "has_role")
    assert {fact[:3] for fact in found} == {("Ali Musa", "has_role", "Mayor of Makassar")}


def test_deputy_secretary_general_with_a_field_in_indonesian() -> None:
    text = "Deputi Sekjen ASEAN untuk Urusan Komunitas dan Korporat Ali Musa hadir."
    assert {fact[:3] for fact in said(baca(text), "has_role")} == {
        ("Ali Musa", "has_role", "Deputy Secretary-General of ASEAN for Community and Corporate Affairs")
    }
