"""Events that a sentence tells to be held together: "Pertemuan ke-8 X dan Pertemuan ke-2 Y berlangsung di Z"."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.reading.reading import Reading, Span

_WORDS: Final = WordLists("held_together")
_HELD_NEAR: Final = 3
"""Tokens behind two events within which the verb stands that says that they are held."""


_LONGEST: Final = 9
"""Tokens of the longest short form in brackets."""


def join_held_together(reading: Reading) -> None:
    """Two numbered meetings that are told to be held together are those of one breath."""
    meetings = [s for s in reading.ordered() if s.entity.type == "Meeting" and s.entity.ordinal and not s.nested]
    meetings = [s for s in meetings if reading.texts[s.first - 1] != "("]  # its short form
    for one, other in pairwise(meetings):
        alone = one.entity is not other.entity and not (one.entity.twins or other.entity.twins)
        if alone and _are_held_together(reading, one, other):
            one.entity.twins, other.entity.twins = (other.entity,), (one.entity,)


def _are_held_together(reading: Reading, one: Span, other: Span) -> bool:
    """Whether two meetings are joined by "and", and a verb behind them says that they are held."""
    joint = _past_bracket(reading, one.last)
    begin = other.first - (reading.key_before(other.first) == "the")
    if joint + 1 != begin or reading.keys[joint] not in _WORDS.ands:
        return False
    end, sentence = _past_bracket(reading, other.last), reading.sentence_of(one.first)
    if reading.where(_WORDS.apart, end, sentence.last):
        return False
    behind = reading.sentence_of(min(sentence.last, len(reading.keys) - 1))
    if any(reading.keys[i + 1] in _WORDS.meetings for i in reading.where(_WORDS.both, behind.first, behind.last)):
        return True  # "Dalam kedua pertemuan tersebut"
    return any(s.kind == "held" and end <= s.first <= end + _HELD_NEAR for s in reading.triggers(sentence))


def _past_bracket(reading: Reading, index: int) -> int:
    """The token behind the short form in brackets that begins at a token, "(8th AMM)"; without one that token."""
    if reading.texts[index : index + 1] != ["("]:
        return index
    return next(
        (i + 1 for i in range(index, min(index + _LONGEST, len(reading.texts))) if reading.texts[i] == ")"), index
    )
