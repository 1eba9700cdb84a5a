"""Agendas that are lists of lines."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, read, said

OPENED = "The 32nd ASEAN Summit began in Singapore.\n\n"
DIBUKA = "KTT ASEAN ke-32 dimulai di Singapura.\n\n"


def discussed(text: str) -> set[str]:
    """What an event is told to discuss."""
    return {fact[2] for fact in said(read(text), "discusses")}


@pytest.mark.parametrize(
    "line",
    ["The leaders discussed:", "The leaders discussed the following issues:", "Agenda:", "These topics were raised:"],
)
def test_items_below_a_line_that_opens_an_agenda(line: str) -> None:
    assert discussed(f"{OPENED}{line}\n- food security;\n- river patrols;\n- vaccines.") == {
        "Food security", "River patrols", "Vaccines",
    }  # fmt: skip


@pytest.mark.parametrize("mark", ["1. ", "1) ", "\u2022 "])
def test_marks_and_numbers_of_items(mark: str) -> None:
    text = (
        f"{OPENED}The leaders discussed the following:\n\n{mark}Food security\n{mark.replace('1', '2')}River patrols\n"
    )
    assert discussed(text) == {"Food security", "River patrols"}


def test_items_in_indonesian() -> None:
    text = f"{DIBUKA}Para pemimpin membahas beberapa hal berikut:\n- ketahanan pangan;\n- energi surya.\n"
    assert {fact[2] for fact in said(baca(text), "discusses")} == {"Ketahanan pangan", "Energi surya"}


@pytest.mark.parametrize("line", ["Those at the table:", "The leaders met experts on:", "Contact:"])
def test_items_below_another_line_are_not_discussed(line: str) -> None:
    assert discussed(f"{OPENED}{line}\n- food security;\n- river patrols.") == set()


def test_line_behind_the_items_is_none() -> None:
    text = f"{OPENED}Agenda:\n- food security\n\nRiver patrols cost money, an officer said."
    assert discussed(text) == {"Food security"}


def test_items_before_any_event_are_of_none() -> None:
    assert discussed("Agenda:\n- food security\n- river patrols\n") == set()


@pytest.mark.parametrize(
    "lines",
    [
        "Work in two priority areas was also reviewed. They include:",
        "Several issues were discussed. These are:",
        "The meeting heard about two issues. Its panels dealt with:",
        "The speakers addressed the following topics:",
    ],
)
@pytest.mark.parametrize("marks", ["--", "ab", "12"])
def test_items_below_a_line_that_only_points_back(lines: str, marks: str) -> None:
    one, two = (mark if mark == "-" else f"({mark})" for mark in marks)
    assert discussed(f"{OPENED}{lines}\n{one} food security; and\n{two} river patrols.") == {
        "Food security", "River patrols",
    }  # fmt: skip


def test_butir_dengan_huruf() -> None:
    text = f"{DIBUKA}Sejumlah isu dibahas. Isu itu meliputi:\na. ketahanan pangan; dan\nb. energi surya.\n"
    assert {fact[2] for fact in said(baca(text), "discusses")} == {"Ketahanan pangan", "Energi surya"}


@pytest.mark.parametrize(
    "lines",
    [
        "The guests were glad. They include:",
        "Haze was noted with concern.\n\nThey include:",
        "The menu covered:",
        "The booths sold the following:",
    ],
)
def test_lists_of_something_else(lines: str) -> None:
    found = discussed(f"{OPENED}{lines}\n(a) food security; and\n(b) river patrols.")
    assert found.isdisjoint({"Food security", "River patrols"})


def test_works_are_items_too() -> None:
    text = f"{OPENED}The leaders discussed:\n- the ASEAN Rivers Programme; and\n- the ASEAN Rivers Declaration."
    assert discussed(text) == {"ASEAN Rivers Programme", "ASEAN Rivers Declaration"}


def statement(*headings: str) -> str:
    """A joint statement with some headings between its numbered paragraphs."""
    parts = (f"{heading}\n\n{number}. They were glad.\n\n" for number, heading in enumerate(headings, 2))
    title = (
        "32ND ASEAN SUMMIT\nJoint Statement\n\nSingapore, 27 April 2018\n\n1. The 32nd ASEAN Summit was held today.\n\n"
    )
    return title + "".join(parts)


def test_headings_between_numbered_paragraphs() -> None:
    assert discussed(statement("Food Security", "River Connectivity")) >= {"Food security", "River Connectivity"}


def test_headings_that_name_no_subject() -> None:
    assert discussed(statement("Acknowledgement", "Next Meeting", "List of Leaders", "Other Matters")) == set()


def test_lines_before_a_text_without_numbers_are_no_headings() -> None:
    assert discussed(f"{OPENED}Food Security\n\nThe leaders were glad.") == set()
