"""People whom only a verb of coming into an office, of leaving it or of taking it over shows to be such."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import named, read, said

_OFFICE = "Secretary-General of ASEAN"


@pytest.mark.parametrize(
    "told",
    ["has been named", "was elected", "was re-elected as", "was reappointed", "took office as",
     "assumed office as", "assumed the post of", "became", "currently serves as", "holds the post of", "took over as"],
)  # fmt: skip
def test_who_comes_into_an_office(told: str) -> None:
    found = said(read(f"Carlos Mendoza {told} {_OFFICE}."), "has_role", "had_role")
    assert found == {("Carlos Mendoza", "has_role", _OFFICE, "asserted")}


@pytest.mark.parametrize(
    "told", ["stepped down as", "resigned as", "completed his term as", "ended his term as", "retired as the"]
)
def test_who_leaves_one(told: str) -> None:
    found = said(read(f"Carlos Mendoza {told} {_OFFICE}."), "has_role", "had_role")
    assert found == {("Carlos Mendoza", "had_role", _OFFICE, "asserted")}


@pytest.mark.parametrize(
    "text",
    [f"Siti Rahmah succeeded Carlos Mendoza as {_OFFICE}.", f"Siti Rahmah will replace Carlos Mendoza as {_OFFICE}.",
     f"Carlos Mendoza was succeeded by Siti Rahmah as {_OFFICE}.",
     f"Siti Rahmah was sworn in as {_OFFICE}, taking over from Carlos Mendoza.",
     f"Siti Rahmah, who succeeds Carlos Mendoza as {_OFFICE}, met the press.",
     f"Mr Carlos Mendoza handed over the office of {_OFFICE} to Ms Siti Rahmah.",
     f"Ms Siti Rahmah took over the post of {_OFFICE} from Mr Carlos Mendoza."],
)  # fmt: skip
def test_who_takes_over_from_whom(text: str) -> None:
    found = said(read(text), "succeeds")
    assert {fact[:3] for fact in found} == {("Siti Rahmah", "succeeds", "Carlos Mendoza")}


def test_who_is_replaced_has_the_office_no_more() -> None:
    found = said(read(f"Siti Rahmah succeeded Carlos Mendoza as {_OFFICE}."), "has_role", "had_role")
    assert found == {
        ("Siti Rahmah", "has_role", _OFFICE, "asserted"),
        ("Carlos Mendoza", "had_role", _OFFICE, "asserted"),
    }


@pytest.mark.parametrize(
    "text",
    ["Heavy Rain became a test in Manila.", "Merdeka Hall held guests of the President of Indonesia.",
     "Golden Week ended before President Joko Widodo took office.",
     "Typhoon Haiyan left the city, and the President of Indonesia spoke."],
)  # fmt: skip
def test_what_else_has_capitals_before_such_a_verb_is_nobody(text: str) -> None:
    assert set(named(read(text), "Person").values()) <= {"Joko Widodo"}


def test_a_term_that_goes_on_is_not_over() -> None:
    found = said(read(f"In her second term as {_OFFICE}, Siti Rahmah visited Manila."), "had_role")
    assert found == set()
