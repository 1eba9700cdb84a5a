"""Where a phrase ends: before the place, the party or the aim that only says more of it, but not before its field."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.phrases.list_ends import bracket_within
from aseankg.extract.rules.phrases.nominals import is_before_verb, is_pursuing, is_verb, stands_alone, subject_nouns
from aseankg.extract.rules.phrases.owners import names_parties
from aseankg.extract.rules.phrases.placed_nouns import is_place
from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.reading.reading import Reading

_WORDS: Final = WordLists("phrases")
_FIELD_TIES: Final = frozenset({"in", "for"})
"""Those between a subject and the field in which it is one: "quality assurance in higher education"."""


def cut(reading: Reading, first: int, last: int) -> int:
    """The token after a phrase that ends before the place or party that qualifies it: "food security | in ASEAN"."""
    for index in reading.where(_before_rest(), first + 1, last):
        key = reading.keys[index]
        if (reading.texts[index] == "(" and not bracket_within(reading, index, last)) or (
            key == "se" and reading.texts[index + 1 : index + 2] == ["-"]
        ):
            return index  # "protokol kesehatan | se-ASEAN"
        if key == "to" and index + 1 < last and (is_verb(reading, index + 1) or is_pursuing(reading.keys[index + 1])):
            return index
        if key in _WORDS.ties and is_before_verb(reading, index, last):
            return index
        alone = index == first + 1 and (names_parties(reading, index, last) or not stands_alone(reading.keys[first]))
        noun = index - 2 if reading.keys[index - 1] in _WORDS.latest else index - 1
        if key == "di" and reading.keys[first] in _WORDS.placed:
            noun = first  # "krisis politik di Myanmar"
        if (key in _WORDS.places_before or key in _WORDS.between) and reading.keys[noun] in _WORDS.placed:
            continue
        if key in ("from", "dari") and reading.keys[index - 1] in _WORDS.with_from:
            continue
        if (key == "in" and reading.keys[index - 1] in _WORDS.with_in) or is_for_all(reading, index, last):
            continue
        headed = index - first > 1 or stands_alone(reading.keys[first])
        if key in _FIELD_TIES and headed and _is_field(reading, index + 1, last):
            continue
        if key in _WORDS.parties and (not alone or key in ("from", "dari")):
            return index
        if key in _WORDS.places_before and not alone and _is_told_apart(reading, first, index, last):
            return index
    return last


def _is_field(reading: Reading, first: int, last: int) -> bool:
    """Whether only a subject in lower case stands between two tokens, which tells in which field: "in education"."""
    key = reading.keys[first]
    if reading.capitals[first] or key in _WORDS.leading or reading.where(_WORDS.ties, first, last):
        return False
    if last - first > 1:
        return reading.keys[last - 1] in subject_nouns() and not key.endswith("ing")
    return stands_alone(key)


@cache
def _before_rest() -> frozenset[str]:
    """The words and marks behind which that can stand which is no part of a phrase."""
    return _WORDS.ties | _WORDS.parties | _WORDS.places_before | {"(", "se", "to"}


def is_for_all(reading: Reading, index: int, last: int) -> bool:
    """Whether a phrase ends with "for all" or "bagi semua", which belongs to it."""
    return reading.keys[index] in ("for", "bagi", "untuk") and reading.keys[index + 1 : last] in (["all"], ["semua"])


def _is_told_apart(reading: Reading, first: int, index: int, last: int) -> bool:
    """Whether what stands behind a preposition says where or in what respect, and the whole is no name of the graph."""
    if reading.lexicon.lookup("Topic", reading.words(first, last)):
        return False
    if reading.source.language != "id" or is_place(reading, index + 1, last):
        return True
    return index + 1 < last and (is_verb(reading, index + 1) or reading.keys[index] != "di")
