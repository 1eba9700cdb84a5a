"""Meetings of ASEAN Plus Three."""

from __future__ import annotations

import pytest

from aseankg.extract.rules.extractor import RuleExtractor
from aseankg.extract.rules.reading.lexicon import Entry
from aseankg.sources.press.text import PressText
from tests.extract.rules.texts import attendance, named, read, small_lexicon


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The 9th ASEAN River Ministers' Meeting opens. The ASEAN Plus Three (ASEAN+3) meeting is tomorrow.", "en"),
        ("The 9th ASEAN River Ministers' Meeting opens. China will join the ASEAN+3 meeting.", "en"),
        ("The 9th ASEAN River Ministers' Meeting dibuka. Esoknya digelar pertemuan Plus Three.", "id"),
    ],
)
def test_meeting_of_the_three_is_of_the_ministers_named_before(text: str, language: str) -> None:
    lexicon = small_lexicon()
    lexicon.add(Entry("Initiative", "ASEAN Plus Three", "initiative/apt", "ASEAN Plus Three"))
    found = RuleExtractor(lexicon).extract(PressText("own.txt", text, language))
    assert "ASEAN Plus Three River Ministers' Meeting" in named(found, "Meeting").values()


def test_meeting_of_the_three_alone() -> None:
    assert set(named(read("The ASEAN+3 meeting ended."), "Meeting").values()) == {"ASEAN Plus Three Meeting"}


@pytest.mark.parametrize(
    "text", ["The ASEAN Plus Three countries met.", "ASEAN Plus Three meetings are many.", "ASEAN+3 held a fair."]
)
def test_the_three_without_a_meeting_of_theirs(text: str) -> None:
    assert not any("Three" in name for name in named(read(text), "Meeting").values())


def test_plus_three_stands_behind_the_noun() -> None:
    found = named(read("The 4th ASEAN River Ministers' Meeting Plus Three ended."), "Meeting")
    assert set(found.values()) == {"4th ASEAN Plus Three River Ministers' Meeting"}


def test_event_with_which_another_is_held_stays_the_one_spoken_of() -> None:
    text = (
        "The 32nd ASEAN Summit opened in Manila. Together with the 32nd ASEAN Summit, the 9th ASEAN River Forum was "
        "held. Among those who came were Japan and Myanmar."
    )
    assert attendance(text) == attendance(text.replace("the 9th ASEAN River Forum was held", "a fair was held"))
