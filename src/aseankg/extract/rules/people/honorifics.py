"""Honorifics before the names of people: "H.E. Dr. | Budi Santoso"."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.text.fixed_phrases import Phrases, plain_phrases
from aseankg.extract.rules.text.words import WordLists, list_words

if TYPE_CHECKING:
    from aseankg.extract.rules.clauses.clauses import Clause
    from aseankg.extract.rules.reading.reading import Reading

_PEOPLE: Final = WordLists("people")
_HIS: Final = ["h", "."]
_LETTERS: Final = frozenset("em")
"""The letters behind "H." of "H.E." and "H.M."."""
_SHORT_FORM: Final = 5
"""Tokens within which a bracket with the short form of an office ends: "(Seskemenko PMK)"."""


def before_honorifics(clause: Clause, index: int) -> int:
    """The token with which the honorifics right before a token begin; itself where none stand there."""
    keys = clause.reading.keys
    while index > clause.first and (keys[index - 1] == "." or is_of_honorific(keys, index - 1)):
        index -= 1
    return index


def is_of_honorific(keys: list[str], index: int) -> bool:
    """Whether a token is part of an honorific, or the point behind one: "Mr.", "H.E."."""
    if keys[index] == ".":
        return index > 0 and is_of_honorific(keys, index - 1)
    return keys[index] in _PEOPLE.honorifics or (keys[index] in _LETTERS and keys[max(0, index - 2) : index] == _HIS)


def past_rank(reading: Reading, index: int) -> int:
    """The token after a rank of several words, "Inspektur Jenderal Polisi | Budi Santoso"; itself where none begins."""
    found = _ranks().at(reading.keys, index, len(reading.keys))
    return found[0][0] if found else index


@cache
def _ranks() -> Phrases:
    return plain_phrases(list_words("people", "ranks"))


def past_short_form(reading: Reading, index: int) -> int:
    """The token after the short form of an office in brackets, "Menteri Luar Negeri (Menlu)"; else the same token."""
    if reading.texts[index : index + 1] != ["("]:
        return index
    closed = next((i for i in range(index + 2, index + _SHORT_FORM) if reading.texts[i : i + 1] == [")"]), index)
    if closed == index or not (closed == index + 2 or all(reading.capitals[index + 1 : closed])):
        return index
    return closed + 1 + (reading.keys[closed + 1 : closed + 2] == ["ri"])
