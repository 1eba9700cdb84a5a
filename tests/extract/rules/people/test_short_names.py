"""Later mentions of people by one of their names."""

from __future__ import annotations

from tests.extract.rules.texts import baca, named, read


def test_short_name_later_is_the_same_person() -> None:
    found = named(read("Foreign Minister Abdul Rahman spoke. Rahman left."), "Person")
    assert found == {"Abdul Rahman": "Abdul Rahman", "Rahman": "Abdul Rahman"}


def test_short_name_before_the_full_one_is_the_same_person() -> None:
    found = named(baca("Menlu Retno tiba. Menteri Luar Negeri Retno Marsudi berbicara."), "Person")
    assert set(found.values()) == {"Retno Marsudi"}
