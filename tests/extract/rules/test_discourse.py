"""What a clause means that names no event."""

from __future__ import annotations

from tests.extract.rules.texts import read, said


def test_event_named_last_is_spoken_of() -> None:
    text = "The 31st ASEAN Summit was short. The 32nd ASEAN Summit began. Leaders discussed food security."
    assert {fact[0] for fact in said(read(text), "discusses")} == {"32nd ASEAN Summit"}


def test_the_summit_is_the_first_one_of_asean() -> None:
    text = "The 32nd ASEAN Summit began. The G20 Summit ended. The summit discussed food security."
    assert {fact[0] for fact in said(read(text), "discusses")} == {"32nd ASEAN Summit"}


def test_the_workshop_is_the_workshop_named_before() -> None:
    text = (
        "The ASEAN Rivers Workshop began before the 51st ASEAN Ministerial Meeting. "
        "The workshop discussed food security."
    )
    assert {fact[0] for fact in said(read(text), "discusses")} == {"ASEAN Rivers Workshop"}


def test_press_briefing_discusses_nothing_of_the_summit() -> None:
    text = "The ASEAN Rivers Workshop began. Mr. Adam Malik gave a press briefing. The meeting discussed food security."
    assert "Press briefing" not in {fact[0] for fact in said(read(text), "discusses")}


def test_the_summit_is_the_one_that_the_sentence_before_named() -> None:
    text = "The 31st ASEAN Summit adopted it. Thailand hosts the 32nd ASEAN Summit. The summit discussed haze."
    assert {fact[0] for fact in said(read(text), "discusses")} == {"32nd ASEAN Summit"}


def test_event_that_only_followed_is_not_spoken_of() -> None:
    text = "The 32nd ASEAN Summit began. It was followed by the 7th East Asia Summit. Leaders discussed haze."
    assert {fact[0] for fact in said(read(text), "discusses")} == {"32nd ASEAN Summit"}
