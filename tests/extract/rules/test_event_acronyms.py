"""Editions that go by a numbered acronym."""

from __future__ import annotations

from aseankg.extract.rules.extractor import RuleExtractor
from aseankg.extract.rules.lexicon import Entry
from aseankg.sources.press.text import PressText
from tests.extract.rules.texts import named, read, small_lexicon


def test_acronym_with_plus_three_is_another_series_than_the_one_without() -> None:
    lexicon = small_lexicon()
    lexicon.add(Entry("Series", "ASEAN River Ministers Meeting", "series/arm", "ARMM"))
    found = RuleExtractor(lexicon).extract(PressText("own.txt", "The 9th ARMM and the 4th ARMM+3 ended.", "en"))
    assert {*named(found, "Meeting").values()} == {
        "9th ASEAN River Ministers Meeting", "4th ASEAN Plus Three River Ministers Meeting",
    }  # fmt: skip


def test_plus_three_of_an_unknown_acronym_is_no_event() -> None:
    assert named(read("The 4th XYZG+3 ended."), "Meeting") == {}


def test_numbered_acronym_that_the_text_introduces() -> None:
    text = "The ASEAN River Forum (ARVF) was long. The 31st ARVF ended."
    assert set(named(read(text), "Meeting").values()) == {"31st ASEAN River Forum"}


def test_numbered_acronym_of_nothing_known_is_no_event() -> None:
    assert named(read("The 75th XYZG began."), "Meeting") == {}


def test_numbered_acronym_of_a_body_that_is_called_a_meeting() -> None:
    lexicon = small_lexicon()
    lexicon.add(Entry("Organisation", "ASEAN Senior Officials Meeting on Youth", "organisation/somy", "SOMY"))
    found = RuleExtractor(lexicon).extract(PressText("own.txt", "The 9th SOMY ended.", "en"))
    assert set(named(found, "Meeting").values()) == {"9th ASEAN Senior Officials Meeting on Youth"}
