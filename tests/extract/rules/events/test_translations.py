"""Events that are named twice, once in brackets."""

from __future__ import annotations

from tests.extract.rules.texts import baca, named


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
