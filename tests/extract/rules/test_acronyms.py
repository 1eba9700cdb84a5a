"""Later mentions by an acronym that the text introduces."""

from __future__ import annotations

from tests.extract.rules.texts import named, read


def test_acronym_is_what_it_was_introduced_for() -> None:
    found = named(read("They praised the Clean Rivers Declaration (CRD). The CRD is new."), "OutcomeDocument")
    assert found["CRD"] == "Clean Rivers Declaration"


def test_acronym_before_its_introduction_is_no_mention() -> None:
    found = named(read("CRD is new. They praised the Clean Rivers Declaration (CRD)."), "OutcomeDocument")
    assert "CRD" not in found


def test_acronym_of_a_summit() -> None:
    found = named(read("The 7th East Asia Summit (EAS) opened. Later the EAS closed."), "Summit")
    assert found["EAS"] == "7th East Asia Summit"


def test_acronym_of_two_words() -> None:
    text = "They praised the Clean Rivers Programme (CR Programme). The CR Programme works."
    found = named(read(text), "Initiative")
    assert found["CR Programme"] == "Clean Rivers Programme"


def test_bracket_that_holds_a_title_is_no_acronym() -> None:
    text = "They praised the Rivers Charter (ASEAN Rivers). ASEAN Rivers flow."
    assert "ASEAN Rivers" not in named(read(text), "OutcomeDocument")
