"""Offices at ministries, departments and leaders' offices, as lists of ministers in statements write them."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, named, read, said


@pytest.mark.parametrize(
    ("office", "expected"),
    [("Minister in the Prime Minister's Department, Malaysia",
      "Minister of the Prime Minister's Department of Malaysia"),
     ("Minister to the Prime Minister's Office of Lao PDR", "Minister of the Prime Minister's Office of Laos"),
     ("Minister of Foreign Affairs and Trade II, Brunei Darussalam",
      "Second Minister of Foreign Affairs and Trade of Brunei"),
     ("Minister of Village Roads II, Brunei Darussalam", "Second Minister of Village Roads of Brunei"),
     ("Union Minister of Tourism, Republic of the Union of Myanmar", "Minister of Tourism of Myanmar"),
     ("Secretary of State, Ministry of Tourism, Kingdom of Cambodia",
      "Secretary of State of the Ministry of Tourism of Cambodia"),
     ("Secretary-General, Ministry of Women, Family and Community Development, Malaysia",
      "Secretary-General of the Ministry of Women, Family and Community Development of Malaysia"),
     ("Deputy Attorney General of the Union of Myanmar", "Deputy Attorney General of Myanmar"),
     ("Minister of Trade of Senegal", "Minister of Trade of Senegal")],
)  # fmt: skip
def test_office_behind_a_name(office: str, expected: str) -> None:
    found = said(read(f"The 32nd ASEAN Summit was opened by H.E. Ken Sato, {office}."), "has_role")
    assert found == {("Ken Sato", "has_role", expected, "asserted")}


def test_department_with_a_royal_name() -> None:
    text = "It was chaired by Mr. Tan Wei, Acting Controller of the Royal Customs and Excise Department of Brunei."
    assert set(named(read(text), "Role").values()) == {
        "Acting Controller of Royal Customs and Excise Department of Brunei"
    }


def test_second_office_is_that_of_the_chair_of_an_event() -> None:
    text = "Minister of Trade of Japan and Chair of the 7th ASEAN River Ministers' Meeting, H.E. Ken Sato, spoke."
    assert said(read(text), "has_role") == {("Ken Sato", "has_role", "Minister of Trade of Japan", "asserted")}


def test_state_of_a_secretary_who_leads_its_delegation() -> None:
    text = "Trade Secretary Ken Sato led the Philippine delegation to the 7th ASEAN River Ministers' Meeting in Manila."
    found = read(text)
    assert said(found, "has_role") == {("Ken Sato", "has_role", "Secretary of Trade of Philippines", "asserted")}
    assert {fact[:3:2] for fact in said(found, "represents")} == {("Ken Sato", "Philippines")}
    assert "Philippines" in {fact[0] for fact in said(found, "attends")}


def test_prince_behind_his_office() -> None:
    text = "The 32nd ASEAN Summit was opened by Minister of Trade of Brunei Darussalam Prince Ali Musa."
    assert said(read(text), "has_role") == {("Ali Musa", "has_role", "Minister of Trade of Brunei", "asserted")}


def test_field_of_national_education() -> None:
    found = said(baca("Hal itu baik, kata Menteri Pendidikan Nasional Budi Santoso di Ubud."), "has_role")
    assert found == {("Budi Santoso", "has_role", "Minister of National Education of Indonesia", "asserted")}
