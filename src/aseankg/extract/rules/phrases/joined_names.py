"""Whether an "and" within capitalised words joins the parts of one name, or stands between two names."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.text.name_kinds import work_nouns
from aseankg.extract.rules.text.words import WordLists, list_words

if TYPE_CHECKING:
    from aseankg.extract.rules.reading.reading import Reading

_WORDS: Final = WordLists("chunks")
ANDS: Final = frozenset({"and", "dan", "&"})
_BODY_LENGTH: Final = 5
"""Tokens of a name within which the noun of a body stands."""


def is_english(keys: list[str]) -> bool:
    """Whether words of a name show that it is English: joining words, or a noun of a work at its end."""
    ended = keys[-1] in work_nouns() and keys[-1] not in _WORDS.head_first
    return ended or not _WORDS.english_connectors.isdisjoint(keys)


def is_and_of_between(keys: list[str], first: int, index: int) -> bool:
    """Whether an "and" is the first one behind "between" in a name, and so joins its two parties."""
    opened = next(i for i in range(index - 1, first - 1, -1) if keys[i] in _WORDS.between)
    return ANDS.isdisjoint(keys[opened:index])


def are_two_bodies(reading: Reading, first: int, index: int, step: int) -> bool:
    """Whether the name of a known body ends before an "and", and that of another one stands behind it."""
    bodies = (s for s in reading.spans_before(index) if s.entity.type == "Organisation" and s.entity.name != "ASEAN")
    whole = any(span.first <= first or reading.keys[span.first - 1] == "the" for span in bodies)
    if index - first > 1 and _ends_body(reading.keys[first:index]):
        return True  # "Sea Foundation and Lake Enterprise"
    return whole and not _WORDS.organisations.isdisjoint(reading.keys[step : step + _BODY_LENGTH])


def _ends_body(keys: list[str]) -> bool:
    """Whether the last word of a name without joining words is the noun of a body."""
    body = keys[-1] in _WORDS.organisations and keys[-1] not in _WORDS.only_first
    return body and keys[0] not in _WORDS.head_first and _WORDS.connectors.isdisjoint(keys)


def begins_another(keys: list[str], first: int, index: int, step: int) -> bool:
    """Whether another name begins behind an "and": the first is complete, and an article or a second noun follows."""
    if "the" in keys[index:step] and not _WORDS.organisations.isdisjoint(keys[first:index]):
        return True
    heads = work_nouns()
    if not any(key in heads for key in keys[first:index]):
        return False
    if keys[step] in _numbers() or keys[step] in heads & _WORDS.only_first or keys[step] in _WORDS.abbreviated_kinds:
        return True
    if keys[step] in heads and keys[step + 1 : step + 2] and keys[step + 1] in _WORDS.before_subjects:
        return True
    again = any(key in heads for key in keys[step : step + 6])
    return "the" in keys[index:step] or (again and keys[step] in _WORDS.first_of_another)


@cache
def _numbers() -> frozenset[str]:
    return frozenset(list_words("numbers", "cardinals"))


def pairs_gerunds(reading: Reading, first: int, comma: int) -> bool:
    """Whether a comma parts two mottos that are one title: "Declaration on Working Together, Moving Ahead"."""
    behind = reading.capitals[comma + 1 : comma + 2] == [True] and reading.keys[comma + 2 : comma + 3]
    if reading.texts[comma] != "," or not behind or not (reading.capitals[comma + 2] or behind[0] in _WORDS.connectors):
        return False
    about = next((i for i in range(comma - 2, first, -1) if reading.keys[i] in _WORDS.before_subjects), comma)
    firsts = reading.keys[about + 1 : about + 2] + reading.keys[comma + 1 : comma + 2]
    return about < comma and len(firsts) > 1 and all(key.endswith("ing") for key in firsts)
