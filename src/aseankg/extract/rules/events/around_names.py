"""Words before what reads like the name of an event, by which it is that of a body or says what something is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.reading.reading import Reading

_WORDS: Final = WordLists("events")


def has_chair(reading: Reading, index: int) -> bool:
    """Whether "Ketua" or "chair of" stands before a token; of a meeting somebody is "in the chair"."""
    step = index - (reading.key_before(index) == "the")
    before = reading.keys[max(0, step - 2) : step]
    if reading.keys[max(0, step - 4) : step] == ["in", "the", "chair", "of"]:
        return False
    return bool(before) and (before[-1] in _WORDS.chairs or (before[-1] == "of" and before[0] in _WORDS.chairs))


def is_predicate(reading: Reading, first: int) -> bool:
    """Whether an article behind a verb of being makes a meeting what something is: "remain a leaders' forum"."""
    keys = reading.keys
    return first > 1 and keys[first - 1] in ("a", "an") and keys[first - 2] in _WORDS.being
