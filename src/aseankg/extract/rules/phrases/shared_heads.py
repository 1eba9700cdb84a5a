"""Lists whose phrases share the head of the last one: "political, security and trade relations"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.phrases.nominals import is_adjective
from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.reading.reading import Reading

_WORDS: Final = WordLists("phrases")
_SHARING: Final = 3
"""Phrases of the shortest list of which the first and others have no head of their own."""


def without_shared(reading: Reading, found: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The phrases of a list but for those that are only cut from the one whose head they share."""
    if len(found) < _SHARING or not all(is_adjective(reading.keys[i]) for i in range(*found[0])):
        return found
    heads = (place for place, (start, stop) in enumerate(found) if stop > start + 1)
    last = next(heads, 0)
    shared = last + 1 >= _SHARING and reading.keys[found[last][1] - 1] in _WORDS.shared_heads
    return found[last + 1 :] if shared else found
