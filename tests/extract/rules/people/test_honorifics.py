"""Where the honorifics before a name begin."""

from __future__ import annotations

import pytest

from aseankg.extract.rules.clauses.clauses import Clause, read_clauses
from aseankg.extract.rules.people.honorifics import before_honorifics
from aseankg.extract.rules.reading.reading import open_reading
from aseankg.sources.press.text import PressText
from tests.extract.rules.texts import named, read, small_lexicon


def clause_of(text: str) -> Clause:
    """The one clause of a text."""
    (clause,) = read_clauses(open_reading(PressText("own.txt", text, "en", "2018-05-02"), small_lexicon()))
    return clause


@pytest.mark.parametrize("honorifics", ["Dr", "Dr.", "Prof. Dr.", "Mr"])
def test_honorifics_begin_at_the_first_of_them(honorifics: str) -> None:
    clause = clause_of(f"Yesterday {honorifics} Budi Santoso spoke.")
    assert before_honorifics(clause, clause.reading.keys.index("budi")) == 1


def test_other_words_before_a_name_are_no_honorifics() -> None:
    clause = clause_of("Yesterday Minister Budi Santoso spoke.")
    assert before_honorifics(clause, clause.reading.keys.index("budi")) == clause.reading.keys.index("budi")


def test_titles_of_brunei_are_no_names() -> None:
    text = (
        "The Honourable Pehin Datu Lailaraja Dato Paduka Seri Awang Haji Ali bin Haji Musa, Minister of Rivers, and "
        "Pehin Orang Kaya Seri Kerna Dato Seri Setia (Dr.) Haji Awang Abu Bakar bin Haji Apong, Minister of Lakes."
    )
    assert set(named(read(text), "Person").values()) == {"Ali bin Musa", "Abu Bakar bin Apong"}
