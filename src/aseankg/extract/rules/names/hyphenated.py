"""Bodies of ASEAN whose acronym no list has, by the hyphen behind its name and their offices: "Ketua ASEAN-BAC"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.phrases.name_marks import is_hyphen
from aseankg.extract.rules.reading.reading import Span
from aseankg.extract.rules.text.fields import head_phrases, head_words

if TYPE_CHECKING:
    from aseankg.extract.rules.reading.reading import Reading

_SHORTEST: Final = 3
_LONGEST: Final = 5
"""Letters of an acronym: partners of ASEAN, such as the EU and the UN, have fewer, or are known; networks have more."""
_PARTS: Final = 3
"""Tokens of such a name."""


def find_hyphenated(reading: Reading) -> None:
    """The reading has the bodies that the text tells an office of: a partner of ASEAN, "ASEAN-GCC", has none."""
    places = [index for index in reading.where(frozenset(("asean",))) if _is_name(reading, index)]
    bodies = {reading.texts[index + _PARTS - 1] for index in places if _has_office(reading, index)}
    for index in places if bodies else ():
        last = index + _PARTS
        covered = reading.overlapping(index, last)
        if reading.texts[last - 1] in bodies and all(span.entity.name == "ASEAN" for span in covered):
            for span in covered:
                span.nested = True
            reading.add(Span(index, last, reading.entity("Organisation", reading.words(index, last))))


def _is_name(reading: Reading, index: int) -> bool:
    """Whether a hyphen and an acronym stand behind a token."""
    last = index + _PARTS
    if last > len(reading.texts) or not is_hyphen(reading, index + 1):
        return False
    acronym = reading.texts[last - 1]
    return _SHORTEST <= len(acronym) <= _LONGEST and acronym.isupper() and acronym.isalpha()


def _has_office(reading: Reading, index: int) -> bool:
    """Whether the head of an office stands beside the name: "Ketua ASEAN-BAC", "ASEAN-BAC Chair"."""
    keys, last = reading.keys, index + _PARTS
    if last < len(keys) and reading.capitals[last] and keys[last] in head_phrases().starts:
        return True
    before = index - 1
    while before > 0 and keys[before] in ("of", "the"):
        before -= 1
    return before >= 0 and keys[before] in head_words() and reading.capitals[before]
