"""Years in which states joined a body."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import read, said


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Japan joined ASEAN in 1984, Thailand in 1995, Myanmar and Malaysia in 1997.", "en"),
        ("ASEAN grew. Japan joined in 1984, Thailand in 1995, and Myanmar and Malaysia in 1997.", "en"),
        ("Jepang bergabung dengan ASEAN pada 1984, Thailand pada 1995, serta Myanmar dan Malaysia pada 1997.", "id"),
    ],
)
def test_years_alone_tell_who_joined_later(text: str, language: str) -> None:
    states = ("Japan", "Malaysia", "Myanmar", "Thailand")
    found = said(read(text, language=language), "member_of")
    assert found == {(state, "member_of", "ASEAN", "asserted") for state in states}


def test_state_with_a_year_behind_another_joining_is_no_member() -> None:
    assert said(read("Malaysia joined ASEAN leaders in 1984 and Thailand in 1995."), "member_of") == set()
