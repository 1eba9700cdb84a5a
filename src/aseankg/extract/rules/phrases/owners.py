"""Owners beside a phrase, which are no part of it: "Japan's | proposals", "hubungan dagang | kedua negara"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.reading.reading import OWNERS
from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.reading.reading import Reading

_WORDS: Final = WordLists("phrases")
_LONGEST: Final = 4
"""Tokens from the first of the name of those who own something within which its apostrophe stands."""
_WITH: Final = frozenset({"with", "between", "among", "amongst"})
"""Prepositions of those whose relation a lone noun names: "solidarity with ASEAN"."""
_APOSTROPHES: Final = frozenset({"'", "\u2019"})


def past_owners(reading: Reading, index: int, last: int) -> int:
    """The token after owners that begin at a token; 0 where none do."""
    if owns(reading, index):
        return index + 1
    if not reading.capitals[index] and reading.keys[index] not in _WORDS.owners:
        return 0
    state = reading.state_at(index) if reading.where(_WORDS.of_owners, index, last) else None
    if state is not None and state.last + 1 < last and reading.keys[state.last] in _WORDS.of_owners:
        return state.last + 1  # "komitmen | Jepang terhadap X"
    for step in range(index + 1, min(index + _LONGEST, last)):
        if reading.texts[step] in _APOSTROPHES:
            return step + 1 if reading.keys[step - 1] in _WORDS.owners else 0
        if not reading.capitals[step]:
            break
    return 0


def owns(reading: Reading, index: int) -> bool:
    """Whether a possessive names a state, a body, or those who meet; those whom a policy is for are part of it."""
    if not reading.tokens[index].is_possessive:
        return False
    owners = any(
        span.entity.type in OWNERS and span.last == index + 1 for span in reading.overlapping(index, index + 1)
    )
    return owners or reading.keys[index] in _WORDS.owners or reading.tokens[index].is_capitalised


def before_owners(reading: Reading, first: int, last: int) -> int:
    """The token after a phrase without the Indonesian owners that it ends with, where more than one word is left."""
    keys = reading.keys
    owned = keys[last - 1] in _WORDS.owners_behind and keys[last - 2] in _WORDS.both and last > first + 2
    return last - 2 if owned else last


def names_parties(reading: Reading, index: int, last: int) -> bool:
    """Whether a preposition and those behind it say whose relation a noun means: "peace | between A and B".

    Not so where they are no more than all who are meant: "links between the regions".
    """
    return reading.keys[index] in _WITH and reading.keys[last - 1] not in _WORDS.owners
