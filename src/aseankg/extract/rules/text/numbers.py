"""Ordinal numbers as English and Indonesian write them, and as they are printed in names."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Final

from aseankg.extract.rules.text.words import WordLists, list_words

_WORDS: Final = WordLists("numbers")
_TENS: Final = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60}
_TENTHS: Final = {word[:-1] + "ieth": number for word, number in _TENS.items()}
"""Ordinals of whole tens: "twentieth"."""
_DIGITS: Final = re.compile(r"(\d{1,3})(?:st|nd|rd|th)")
_ROMAN: Final = re.compile(r"(?=[IVXL])(XL|L?X{0,3})(IX|IV|V?I{0,3})")
_ROMAN_TENS: Final = {"": 0, "X": 10, "XX": 20, "XXX": 30, "XL": 40, "L": 50, "LX": 60}
_ROMAN_UNITS: Final = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")


def ordinal_at(keys: list[str], texts: list[str], index: int) -> tuple[int, int] | None:
    """The number that an ordinal beginning at a token says, and the token after it; None where there is none."""
    if index >= len(keys):
        return None
    key = keys[index]
    number = _one_word(key)
    if number is not None:
        return number, index + 1
    if key in _TENS:
        return _compound(keys, index)
    return _after_ke(keys, texts, index) if key == "ke" and index + 1 < len(keys) else None


@lru_cache(maxsize=65536)
def _one_word(key: str) -> int | None:
    """The number of an ordinal of one word; None for other words."""
    if key in _words():
        return _words()[key]
    if key.startswith("ke") and key[2:].isdecimal():
        return int(key[2:])
    digits = _DIGITS.fullmatch(key) if key[:1].isdecimal() else None
    return int(digits[1]) if digits else None


def roman(text: str) -> int | None:
    """The number that Roman numerals say; None for anything else."""
    match = _ROMAN.fullmatch(text)
    if not match or not text:
        return None
    return _ROMAN_TENS[match[1]] + _ROMAN_UNITS.index(match[2])


def roman_numerals() -> list[str]:
    """The Roman numerals from I to LXIX."""
    return [f"{tens}{units}" for tens in _ROMAN_TENS for units in _ROMAN_UNITS if tens or units]


def print_ordinal(number: int) -> str:
    """``32nd`` for 32."""
    ending = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


@cache
def ordinal_words() -> frozenset[str]:
    """The English words that alone are ordinals: "first", "twentieth"."""
    return frozenset({*list_words("numbers", "ordinals"), *_TENTHS})


@cache
def indonesian_ordinals() -> frozenset[str]:
    """The Indonesian words that alone are ordinals: "pertama", "kedua"."""
    return frozenset(_words()) - ordinal_words() - {"inaugural"}


@cache
def _words() -> dict[str, int]:
    units = {word: number for number, word in enumerate(list_words("numbers", "ordinals"), 1)}
    cardinals = {f"ke{word}": number for number, word in enumerate(list_words("numbers", "cardinals"), 1) if number > 1}
    return units | _TENTHS | cardinals | dict.fromkeys(_WORDS.first, 1)


def _compound(keys: list[str], index: int) -> tuple[int, int] | None:
    """The number of "thirty-second", and the token after it."""
    second = _past_hyphen(keys, index + 1)
    unit = _words().get(keys[second]) if second < len(keys) else None
    return (_TENS[keys[index]] + unit, second + 1) if unit is not None and unit < 10 else None


def _after_ke(keys: list[str], texts: list[str], index: int) -> tuple[int, int] | None:
    """The number after the Indonesian ``ke``: ``ke-32``, ``ke 32``, ``ke-XXXII``."""
    second = _past_hyphen(keys, index + 1)
    if keys[second].isdecimal() and len(keys[second]) < 4:
        return int(keys[second]), second + 1
    number = roman(texts[second])
    return (number, second + 1) if number else None


def _past_hyphen(keys: list[str], index: int) -> int:
    return index + 1 if keys[index : index + 1] == ["-"] and index + 1 < len(keys) else index
