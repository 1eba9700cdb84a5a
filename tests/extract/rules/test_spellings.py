"""People whose names a text spells in several ways."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import named, read


@pytest.mark.parametrize(
    ("first", "second"),
    [("Joe Rivers", "Joseph R. Rivers"), ("Mohamad Hasan", "Mohammad Hasan"), ("Budi Gunadi Sadik", "Budi G. Sadik")],
)
def test_spellings_of_one_name_are_one_person(first: str, second: str) -> None:
    people = named(read(f"Talks.\n\nMinister {first} came. Minister {second} spoke."), "Person")
    assert set(people.values()) == {first}


@pytest.mark.parametrize(("first", "second"), [("Nguyen Van Thong", "Nguyen Thi Thong"), ("Ali Rahman", "Budi Rahman")])
def test_other_names_are_other_people(first: str, second: str) -> None:
    people = named(read(f"Talks.\n\nMinister {first} came. Minister {second} spoke."), "Person")
    assert set(people.values()) == {first, second}
