"""Events that are named twice, once in brackets."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, named, said


def test_event_that_is_described_goes_by_its_name_in_brackets() -> None:
    text = (
        "Pertemuan ke-7 para Menteri ASEAN yang menangani sungai dan danau (7th ASEAN Ministerial Meeting on Rivers) "
        "digelar di Manila."
    )
    assert set(named(baca(text), "Meeting").values()) == {"7th ASEAN Ministerial Meeting on Rivers"}


def test_event_of_another_number_in_brackets_is_another_one() -> None:
    text = (
        "Pertemuan ke-7 para Menteri ASEAN yang menangani sungai dan danau (5th ASEAN Ministerial Meeting on Rivers) "
        "digelar di Manila."
    )
    assert len(set(named(baca(text), "Meeting").values())) == 2


@pytest.mark.parametrize(
    "headline",
    [
        "Pertemuan 16th ASEAN Health Ministers Meeting",
        "Menkes Hadiri Pertemuan 16th ASEAN Health Ministers Meeting di Manila",
    ],
)
def test_english_name_behind_an_indonesian_noun_in_a_headline_is_one_event(headline: str) -> None:
    found = baca(f"{headline}\n\nPertemuan itu dibuka pada 2 Mei 2018.\n")
    assert len(set(named(found, "Meeting").values())) == 1
    assert {fact[0] for fact in said(found, "in_series")} == set(named(found, "Meeting").values())
