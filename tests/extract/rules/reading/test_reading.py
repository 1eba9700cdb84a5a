"""What a text that is read says of its tokens."""

from __future__ import annotations

from aseankg.extract.rules.clauses.clauses import read_clauses
from aseankg.extract.rules.reading.reading import Reading, Span, open_reading
from aseankg.sources.press.text import PressText
from tests.extract.rules.texts import EXTRACTOR


def opened(text: str) -> Reading:
    """A text in which nothing was found yet."""
    return open_reading(PressText("own.txt", text, "en"), EXTRACTOR.lexicon)


def test_no_word_stands_before_the_first_one() -> None:
    reading = opened("Ministers met the")
    assert [reading.key_before(index) for index in (-1, 0, 1)] == ["", "", "ministers"]


def test_tokens_that_mentions_of_a_clause_cover() -> None:
    reading = opened("Ministers met in Kuala Lumpur, Malaysia")
    reading.add(Span(3, 5, reading.entity("City", "Kuala Lumpur")))
    reading.add(Span(6, 7, reading.entity("State", "Malaysia")))
    clause = next(read_clauses(reading))
    assert clause.covered("City") == {3, 4}
    assert clause.covered("City", "State") == {3, 4, 6}
