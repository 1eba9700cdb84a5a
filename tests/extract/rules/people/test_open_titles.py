"""Fields and bodies of offices that no list has."""

from __future__ import annotations

from tests.extract.rules.texts import read, said


def test_head_of_a_delegation_holds_no_office() -> None:
    assert said(read("Mr. Ali Musa, head of the Malaysian delegation, was pleased."), "has_role") == set()


def test_short_form_of_an_office_in_brackets_is_no_field() -> None:
    found = said(read("Wakil Presiden (Wapres) Ali Musa hadir. Indonesia senang.", language="id"), "has_role")
    assert not any("Wapres" in role for _, _, role, _ in found)
