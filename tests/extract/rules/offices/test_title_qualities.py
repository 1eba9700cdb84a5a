"""Qualities of offices."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, read, said


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("Penjabat Gubernur Jakarta Ali Musa hadir.", "Acting Governor of Jakarta"),
        ("Presiden terpilih Malaysia Ali Musa hadir.", "President-elect of Malaysia"),
        ("Wakil Perdana Menteri Malaysia Ali Musa hadir.", "Deputy Prime Minister of Malaysia"),
    ],
)
def test_quality_before_or_behind_a_head(text: str, office: str) -> None:
    assert {fact[2] for fact in said(baca(text), "has_role")} == {office}


def test_quality_in_english() -> None:
    found = said(read("Malaysia's Second Finance Minister Ali Musa spoke."), "has_role")
    assert {fact[2] for fact in found} == {"Second Minister of Finance of Malaysia"}
