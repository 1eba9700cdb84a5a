"""Asides between commas: "will, for the first time, be held", "A, which has the chair, is due to host it"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from aseankg.extract.rules.reading.reading import Reading


def past_aside(reading: Reading, index: int, last: int) -> int:
    """The token after an aside that a comma opens at a token and the next one closes before another; or the first."""
    texts = reading.texts
    if texts[index : index + 1] != [","]:
        return index
    return next((i + 1 for i in range(index + 1, min(last, len(texts))) if texts[i] == ","), index)


def past_asides(reading: Reading, index: int, last: int) -> int:
    """The token after the last comma before another token, where one opens an aside at the first; or the first."""
    texts = reading.texts
    if texts[index : index + 1] != [","]:
        return index
    return next((i + 1 for i in range(min(last, len(texts)) - 1, index, -1) if texts[i] == ","), index)
