"""Who is told to be in the chair of an event, without a verb of leading."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, read, said

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


@pytest.mark.parametrize(
    "text",
    [
        "In the chair was H.E. Mr. Ali Musa, Minister of Rivers of Malaysia, while as co-chair served H.E. Ben Tan.",
        "The chairman was Minister Ali Musa, while the co-chair was Minister Ben Tan.",
        "Minister Ali Musa wielded the gavel, while as co-chair sat Minister Ben Tan.",
    ],
)
def test_chair_and_co_chair_are_told_one_after_the_other(text: str) -> None:
    assert chairs(f"{_HELD} {text}") == {("Ali Musa", _EVENT), ("Ben Tan", _EVENT)}


@pytest.mark.parametrize(
    "text",
    [
        "Minister Ali Musa was in the chair and Minister Ben Tan was his deputy.",
        "In the chair was Minister Ali Musa. The chair was empty when Minister Ben Tan came.",
    ],
)
def test_who_stands_behind_the_chair_is_not_in_it(text: str) -> None:
    assert chairs(f"{_HELD} {text}") == {("Ali Musa", _EVENT)}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Pimpinan sidang ialah Menteri Perdagangan Ali Musa.", {"Ali Musa"}),
        ("Yang memimpin Menteri Perdagangan Ali Musa.", {"Ali Musa"}),
        ("Menteri Perdagangan Ali Musa menjadi ketua.", {"Ali Musa"}),
        ("Pimpinan sidang di tangan Malaysia.", {"Malaysia"}),
        ("Malaysia memegang pimpinan sidang melalui Menteri Perdagangan Ali Musa.", {"Malaysia", "Ali Musa"}),
        ("Menteri Perdagangan Ali Musa menjadi ketua partai.", set()),
        ("Yang memimpin negara itu Menteri Perdagangan Ali Musa.", set()),
    ],
)
def test_who_is_in_the_chair_in_indonesian(text: str, found: set[str]) -> None:
    assert {who for who, *_ in said(baca(f"KTT ke-32 ASEAN berakhir. {text}"), "chairs")} == found


def test_event_with_its_chair_whose_body_stands_between_commas() -> None:
    text = f"{_HELD.rstrip('.')}, with H.E. Ali Musa, Department of Rivers, as Chair and Minister Ben Tan beside him."
    assert chairs(text) == {("Ali Musa", _EVENT)}
