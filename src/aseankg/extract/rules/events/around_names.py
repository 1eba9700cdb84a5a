"""Words around what reads like the name of an event, by which it is a body's, or the first of something else."""

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


def is_first_of_what(reading: Reading, first: int, last: int) -> bool:
    """Whether words around a first event say of what it is the first: "its first AMM in person", "his first one"."""
    behind, keys = reading.keys[last : last + 2], reading.keys
    told = behind[:1] == ["yang"] and behind[-1] not in _WORDS.held_behind
    told = told or " ".join(behind) in _WORDS.first_of_what or not _WORDS.behind_first.isdisjoint(behind[:1])
    if told or reading.key_before(first) in _WORDS.whose_first:
        return True
    opening = reading.sentence_of(first).first
    for_whom = keys[opening] in _WORDS.for_whom and not _WORDS.it_is.isdisjoint(keys[max(opening, first - 3) : first])
    return for_whom and any(span.entity.type == "Person" for span in reading.overlapping(opening, first))
