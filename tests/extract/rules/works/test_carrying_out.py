"""What states carry out, what initiatives are set up under, and launches that an event sees or ends with."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import read, said


@pytest.mark.parametrize(
    ("told", "modality"),
    [("has implemented", "asserted"), ("is implementing", "asserted"), ("will implement", "planned")],
)
def test_state_carries_out_an_initiative(told: str, modality: str) -> None:
    found = said(read(f"Cambodia {told} the ASEAN Power Grid."), "implemented_in")
    assert found == {("ASEAN Power Grid", "implemented_in", "Cambodia", modality)}


@pytest.mark.parametrize(
    "text",
    ["Cambodia urged Thailand to implement the ASEAN Power Grid.",
     "Officials from Cambodia want to implement the ASEAN Power Grid.",
     "The ministers implemented the ASEAN Power Grid."],
)  # fmt: skip
def test_who_does_not_carry_it_out(text: str) -> None:
    assert said(read(text), "implemented_in") == set()


@pytest.mark.parametrize(
    "told", ["was set up under", "was established pursuant to", "is part of the implementation of"]
)
def test_what_an_initiative_carries_out(told: str) -> None:
    found = said(read(f"The ASEAN Smart Cities Network {told} the ASEAN Charter."), "implements")
    assert found == {("ASEAN Smart Cities Network", "implements", "ASEAN Charter", "asserted")}


@pytest.mark.parametrize("told", ["witnessed", "ended with", "concluded with"])
def test_event_sees_a_launch(told: str) -> None:
    found = said(read(f"The 32nd ASEAN Summit {told} the launch of the ASEAN Power Grid."), "launched_at")
    assert found == {("ASEAN Power Grid", "launched_at", "32nd ASEAN Summit", "asserted")}
