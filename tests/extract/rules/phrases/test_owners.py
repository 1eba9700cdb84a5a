"""Owners before a phrase."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, read, said


@pytest.mark.parametrize(
    "owned",
    ["ASEAN Member States\u2019 river management", "Japan's river management"],
)
def test_those_who_own_a_subject_are_no_part_of_it(owned: str) -> None:
    found = said(read(f"The 32nd ASEAN Summit began. The leaders discussed {owned}."), "discusses")
    assert {fact[2] for fact in found} == {"River management"}


def test_state_that_is_committed_to_a_subject_is_no_part_of_it() -> None:
    text = "KTT ke-32 ASEAN dimulai. Para pemimpin menekankan komitmen Jepang terhadap pengelolaan sampah."
    found = said(baca(text), "discusses", "prioritises")
    assert {(fact[0], fact[2]) for fact in found} == {
        ("32nd ASEAN Summit", "Pengelolaan sampah"), ("Japan", "Pengelolaan sampah"),
    }  # fmt: skip
