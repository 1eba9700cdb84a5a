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


def test_surname_of_several_words_is_of_the_person_before() -> None:
    people = named(read("Talks.\n\nMinister Ana Cruz-De La Torre came. Minister Cruz-De La Torre spoke."), "Person")
    assert set(people.values()) == {"Ana Cruz-De La Torre"}


def test_name_of_a_father_is_another_person() -> None:
    people = named(read("Talks.\n\nMinister Omar bin Ali Rahman came. Minister Ali Rahman spoke."), "Person")
    assert set(people.values()) == {"Omar bin Ali Rahman", "Ali Rahman"}
