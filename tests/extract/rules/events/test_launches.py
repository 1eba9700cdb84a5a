"""Launches and inaugurations that people come to."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, named, read, said

LAUNCH = "Launch of the ASEAN Health Fund"


def test_who_speaks_at_a_launch_is_there() -> None:
    found = read("Minister of Health Ana Cruz spoke at the launch of the ASEAN Health Fund in Manila on Monday.")
    assert (LAUNCH, "held_in", "Manila", "asserted") in said(found, "held_in")


def test_indonesian_launch_that_somebody_attends() -> None:
    found = baca("Peluncuran ASEAN Health Fund tersebut dihadiri Menteri Kesehatan Budi Gunadi Sadikin.")
    assert said(found, "attends") == {("Budi Gunadi Sadikin", "attends", LAUNCH, "asserted")}


def test_launch_is_said_of_its_initiative_too() -> None:
    found = baca("Menteri Kesehatan menghadiri peluncuran ASEAN Health Fund di Jakarta, Rabu (2/5).")
    assert ("ASEAN Health Fund", "launched_on", "2018-05-02", "asserted") in said(found, "launched_on")


@pytest.mark.parametrize(
    "text",
    [
        "The ministers agreed on the launch of the ASEAN Health Fund.",
        "She spoke at the launch of the ASEAN-China Yearbook in Manila.",
        "She spoke at the launch of a ship in Manila.",
    ],
)
def test_launch_that_is_no_event_by_itself(text: str) -> None:
    assert not [name for name in named(read(text), "Meeting").values() if name.startswith("Launch")]
