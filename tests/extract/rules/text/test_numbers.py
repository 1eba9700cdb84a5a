"""Ordinal numbers in both languages."""

from __future__ import annotations

import pytest

from aseankg.extract.rules.text.numbers import ordinal_at, print_ordinal, roman
from aseankg.extract.rules.text.tokens import tokenise


def number(words: str) -> int | None:
    tokens = tokenise(words).words
    found = ordinal_at([token.key for token in tokens], [token.text for token in tokens], 0)
    return found[0] if found and found[1] == len(tokens) else None


@pytest.mark.parametrize(
    ("words", "value"),
    [("third", 3), ("32nd", 32), ("thirty-second", 32), ("thirty second", 32), ("fortieth", 40), ("inaugural", 1)],
)
def test_english_ordinal(words: str, value: int) -> None:
    assert number(words) == value


@pytest.mark.parametrize(
    ("words", "value"), [("ke-32", 32), ("ke 32", 32), ("ke32", 32), ("kedua", 2), ("ke-XXXII", 32), ("pertama", 1)]
)
def test_indonesian_ordinal(words: str, value: int) -> None:
    assert number(words) == value


@pytest.mark.parametrize("words", ["ke Jakarta", "summit", "2018", "ke-2018", "twenty", "ke"])
def test_other_words_are_no_ordinals(words: str) -> None:
    assert number(words) is None


@pytest.mark.parametrize(("text", "value"), [("IX", 9), ("XXXII", 32), ("XL", 40), ("IIII", None), ("ASEAN", None)])
def test_roman_numerals(text: str, value: int | None) -> None:
    assert roman(text) == value


def test_ordinals_are_printed_as_names_have_them() -> None:
    assert [print_ordinal(n) for n in (1, 2, 3, 11, 22, 33)] == ["1st", "2nd", "3rd", "11th", "22nd", "33rd"]
