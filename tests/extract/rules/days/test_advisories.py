"""Lines of an advisory with the day and the place of an event."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import read, said

SUMMIT = "33rd ASEAN Summit"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("WHAT: The 33rd ASEAN Summit\nWHEN: 13-15 November 2018\nWHERE: Rivers Hall, Manila\n", "en"),
        ("Acara: KTT ke-33 ASEAN\nHari/tanggal: 13-15 November 2018\nTempat: Balai Sungai, Manila\n", "id"),
    ],
)  # fmt: skip
def test_labelled_lines_tell_when_and_where_the_event_is(text: str, language: str) -> None:
    assert said(read(text, language=language), "start_date", "end_date", "held_in") == {
        (SUMMIT, "start_date", "2018-11-13", "planned"),
        (SUMMIT, "end_date", "2018-11-15", "planned"),
        (SUMMIT, "held_in", "Manila", "planned"),
    }


def test_word_without_a_colon_is_no_label() -> None:
    text = "The 33rd ASEAN Summit will follow. Date palms of Manila bloom on 5 May 2018."
    assert said(read(text), "held_on", "held_in") == set()


@pytest.mark.parametrize("line", ["Place of publication: Manila.", "Date of birth: 5 May 1970."])
def test_label_of_something_else_is_none(line: str) -> None:
    assert said(read(f"The 33rd ASEAN Summit will follow.\n\n{line}"), "held_in", "held_on") == set()
