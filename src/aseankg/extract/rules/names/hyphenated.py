"""Bodies of ASEAN whose acronym no list has, by the hyphen behind its name: "ASEAN-BAC", "ASEAN-ISIS"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.reading.reading import Span
from aseankg.extract.rules.text.fields import head_phrases

if TYPE_CHECKING:
    from aseankg.extract.rules.reading.reading import Reading

_SHORTEST: Final = 3
_LONGEST: Final = 5
"""Letters of an acronym: partners of ASEAN, such as the EU and the UN, have fewer, or are known; networks have more."""
_PARTS: Final = 3
"""Tokens of such a name."""


def find_hyphenated(reading: Reading) -> None:
    """The reading has the bodies named so, unless the name goes on: "the ASEAN-GCC Framework"."""
    for index in reading.where(frozenset(("asean",))):
        last = index + _PARTS
        hyphen, acronym = [*reading.texts[index + 1 : last], "", ""][:2]
        named = hyphen == "-" and _SHORTEST <= len(acronym) <= _LONGEST and acronym.isupper() and acronym.isalpha()
        if not named or not _ends(reading, last):
            continue
        covered = reading.overlapping(index, last)
        if all(span.entity.name == "ASEAN" for span in covered):
            for span in covered:
                span.nested = True
            reading.add(Span(index, last, reading.entity("Organisation", reading.words(index, last))))


def _ends(reading: Reading, last: int) -> bool:
    """Whether the name ends before a token: no capital stands there, or the head of an office."""
    if last >= len(reading.texts) or not reading.capitals[last]:
        return True
    return reading.source.language == "id" or reading.keys[last] in head_phrases().starts
