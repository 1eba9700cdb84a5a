"""Offices of those who lead a state's senior officials at ASEAN: "head of Vietnam's ASEAN SOM delegation"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.text.gazetteer import adjective_state
from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.reading.reading import Reading
    from aseankg.extract.rules.text.tokens import Sentence

_WORDS: Final = WordLists("som_leaders")
_LONGEST: Final = 9
"""Tokens that such an office can have."""


def read_som_leader(reading: Reading, sentence: Sentence, index: int) -> tuple[int, str] | None:
    """The token after the office that begins at a token, and its state."""
    keys, limit = reading.keys, min(index + _LONGEST, sentence.last)
    if keys[index] not in _WORDS.heads or "som" not in keys[index + 1 : limit]:
        return None
    step, state, met = index + 1, "", False
    while step < limit:
        named = reading.state_at(step)
        if named is None and keys[step] not in _WORDS.beside and not adjective_state(keys[step]):
            break
        met = met or keys[step] == "som"
        state = state or (named.entity.name if named else adjective_state(keys[step]) or "")
        step = named.last if named else step + 1
    return (step, state) if met and state else None
