"""Fields and bodies of offices that no list has."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import read, said


def test_head_of_a_delegation_holds_no_office() -> None:
    assert said(read("Mr. Ali Musa, head of the Malaysian delegation, was pleased."), "has_role") == set()


@pytest.mark.parametrize("field", ["Transport and Posts", "Energy, Telecommunications and Posts"])
def test_unknown_last_field_before_the_state_belongs_to_the_office(field: str) -> None:
    text = f"The 40th ASEAN Summit was attended by Ali Musa, Minister of {field} of Malaysia."
    assert {fact[2] for fact in said(read(text), "has_role")} == {f"Minister of {field} of Malaysia"}


def test_person_behind_the_field_of_another_is_no_field() -> None:
    text = "The 40th ASEAN Summit was attended by Ali Musa, Minister of Transport and Budi Santoso of Malaysia."
    assert {fact[2] for fact in said(read(text), "has_role")} == {"Minister of Transport"}


def test_short_form_of_an_office_in_brackets_is_no_field() -> None:
    found = said(read("Wakil Presiden (Wapres) Ali Musa hadir. Indonesia senang.", language="id"), "has_role")
    assert not any("Wapres" in role for _, _, role, _ in found)
