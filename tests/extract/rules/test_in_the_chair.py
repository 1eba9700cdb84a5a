"""Who is told to be in the chair of an event, without a verb of leading."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import read, said

_EVENT = "7th ASEAN River Ministers' Meeting"
_HELD = f"The {_EVENT} was held in Manila."


def chairs(text: str) -> set[tuple[str, str]]:
    return {(fact[0], fact[2]) for fact in said(read(text), "chairs")}


@pytest.mark.parametrize(
    "text",
    ["Minister Ali Musa and Minister Ben Tan were the co-chairmen.",
     "Minister Ali Musa and Minister Ben Tan were its co-chairs.",
     "The co-chairs were Minister Ali Musa and Minister Ben Tan.",
     "Minister Ali Musa and Minister Ben Tan were the co-chairmen of the meeting."],
)  # fmt: skip
def test_two_who_were_its_chairs(text: str) -> None:
    assert chairs(f"{_HELD} {text}") == {("Ali Musa", _EVENT), ("Ben Tan", _EVENT)}


@pytest.mark.parametrize(
    "text",
    ["Minister Ali Musa was the chairman.", "Its chairman was Minister Ali Musa.", "Minister Ali Musa was its chair."],
)
def test_one_who_was_its_chair(text: str) -> None:
    assert chairs(f"{_HELD} {text}") == {("Ali Musa", _EVENT)}


@pytest.mark.parametrize(
    "text",
    ["Minister Ali Musa and Minister Ben Tan were the co-chairmen of the ASEAN Fish Council.",
     "Minister Ali Musa was the chairman of a company."],
)  # fmt: skip
def test_chair_of_something_else(text: str) -> None:
    assert chairs(f"{_HELD} {text}") == set()


def test_in_the_chair_of_an_event_to_come_and_another_one_behind() -> None:
    other = "4th ASEAN Lake Ministers' Meeting"
    text = (
        f"In the chair of the {_EVENT} today will be Second Minister Datuk Seri Ali Musa, and Minister Ben Tan is to "
        f"preside separately over the {other}."
    )
    assert said(read(text), "chairs") == {
        ("Ali Musa", "chairs", _EVENT, "planned"),
        ("Ben Tan", "chairs", other, "planned"),
    }


def test_event_in_whose_chair_somebody_is_is_no_body() -> None:
    text = "In the chair of the ASEAN River Ministers' Meeting was Minister Ali Musa."
    assert chairs(text) == {("Ali Musa", "ASEAN River Ministers' Meeting")}
