"""Fields and bodies of offices that no list has."""

from __future__ import annotations

from tests.extract.rules.texts import read, said


def test_head_of_a_delegation_holds_no_office() -> None:
    assert said(read("Mr. Ali Musa, head of the Malaysian delegation, was pleased."), "has_role") == set()
