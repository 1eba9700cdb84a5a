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
