"""The head of a text: the lines and datelines before anything is said, in pieces that marks part."""

from __future__ import annotations

import bisect
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.text.gazetteer import agency
from aseankg.extract.rules.text.tokens import BULLETS, COLUMN_GAP
from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from aseankg.extract.rules.text.tokens import Tokens

_WORDS: Final = WordLists("heading")
_LENGTH: Final = 700
"""Characters at the beginning in which the head of a text stands."""
_LINES: Final = 10
_SAID: Final = 4
"""Lines with sentences, as titles can be, behind which a head has ended."""
_LEAD: Final = 26
"""Tokens that a dateline can hold."""
DASHES: Final = frozenset("-\u2013—_")
_ADDRESS: Final = frozenset(".@/")
_MARKS: Final = frozenset(",/|()[]:;.\u2022\u00b7-\u2013—_*")


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a line: the tokens from `first` up to `last`, and the marks before and behind it."""

    first: int
    last: int
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class HeadLine:
    """A line of the head, or the dateline that a line of text begins with."""

    first: int
    last: int
    whole: bool
    """Whether it is a line of its own, and no text follows on it."""
    pieces: tuple[Piece, ...]


def read_head(text: str, tokens: Tokens, dates: Sequence[tuple[int, int]]) -> list[HeadLine]:
    """The lines of a head that say nothing but names, places and days; `dates` are the characters of the dates."""
    found: list[HeadLine] = []
    near = [span for span in dates if span[0] < _LENGTH]
    said = 0
    for first, last in _lines(text, tokens):
        days = _day_tokens(tokens, first, last, near)
        stop = _said(tokens, first, last, days)
        end = last if stop == last else _lead_end(tokens, first, stop, days)
        if end > first and end - first <= _LEAD and not (first and is_item(tokens, text, first)):
            found.append(HeadLine(first, end, end == last, tuple(_pieces(tokens, first, end, days))))
        said += stop < last
        if said == _SAID:
            break
    return found


def closing_lines(text: str, tokens: Tokens, dates: Sequence[tuple[int, int]]) -> list[HeadLine]:
    """The lines at the end of a text that say nothing but names, places and days, from the last one up."""
    found: list[HeadLine] = []
    last = len(tokens.words)
    while last and len(found) < _LINES:
        first = last - 1
        while first and "\n" not in text[tokens.ends[first - 1] : tokens.starts[first]]:
            first -= 1
        if last - first > _LEAD or not first or is_item(tokens, text, first):
            break
        days = _day_tokens(tokens, first, last, [span for span in dates if span[1] > tokens.starts[first]])
        if _said(tokens, first, last, days) < last:
            break
        found.append(HeadLine(first, last, True, tuple(_pieces(tokens, first, last, days))))
        last = first
    return found


def is_item(tokens: Tokens, text: str, first: int) -> bool:
    """Whether the line that begins at a token is an item of a list: behind a semicolon, or one of several bullets."""
    before = tokens.words[first - 1].text
    if before == ";" or (first > 1 and tokens.words[first - 2].text == ";"):
        return True
    if tokens.words[first].text not in BULLETS:
        return False
    above = text.rfind("\n", 0, tokens.starts[first - 1]) + 1
    return before == ":" or text[above : above + 1] in BULLETS


def _lines(text: str, tokens: Tokens) -> Iterator[tuple[int, int]]:
    """The first lines of a text by their tokens, up to the end of the head."""
    starts, first, count, end = tokens.starts, 0, 0, text.find("\n")
    while end >= 0 and (index := bisect.bisect_right(starts, end)) < len(starts):
        yield first, index
        first, count = index, count + 1
        if starts[index] > _LENGTH or count == _LINES:
            return
        end = text.find("\n", starts[index])
    if first < len(starts):
        yield first, len(starts)


def _day_tokens(tokens: Tokens, first: int, last: int, dates: Sequence[tuple[int, int]]) -> dict[int, int]:
    """The tokens of a line at which dates begin, and those after them."""
    found: dict[int, int] = {}
    for start, end in dates:
        begin = bisect.bisect_left(tokens.starts, start, first, last)
        behind = bisect.bisect_left(tokens.starts, end, begin, last)
        if begin < behind:
            found[begin] = behind
    return found


def _said(tokens: Tokens, first: int, last: int, days: dict[int, int]) -> int:
    """The first token of a line that is a word of a sentence; `last` where all are names, days and marks."""
    index = first
    while index < last:
        if index in days:
            index = days[index]
            continue
        if not _can_head(tokens, index):
            return index
        index += 1
    return last


def _can_head(tokens: Tokens, index: int) -> bool:
    """Whether a token can stand in a head: capitalised or a number, a small word, a part of an address."""
    token = tokens.words[index]
    if not token.is_word or token.is_number or token.text == "_":
        return True
    if token.is_capitalised or token.key in _WORDS.small or any(mark.isupper() for mark in token.text):
        return True
    return _touches(tokens, index - 1) or _touches(tokens, index + 1) or agency(token.text) is not None


def _touches(tokens: Tokens, other: int) -> bool:
    """Whether a full stop or the sign of an address stands at a token, and touches both its neighbours."""
    if not 0 < other < len(tokens.words) - 1 or tokens.words[other].text not in _ADDRESS:
        return False
    return _touches_both(tokens, other)


def _touches_both(tokens: Tokens, index: int) -> bool:
    """Whether no space stands before a token, and none behind it."""
    starts, ends = tokens.starts, tokens.ends
    return ends[index - 1] == starts[index] and ends[index] == starts[index + 1]


def _lead_end(tokens: Tokens, first: int, stop: int, days: dict[int, int]) -> int:
    """The token after a dateline that text follows on the same line; `first` where none is."""
    index = first + 1
    while index < min(stop, first + _LEAD):
        if index in days:
            index = days[index]
            continue
        mark = tokens.words[index].text
        if mark == ")" and days and tokens.words[first].text == "(":
            return index + 1  # "(Jakarta, 2/5/2018) The ..."
        if mark in DASHES and _parts(tokens, index):
            while index + 1 < stop and tokens.words[index + 1].text in DASHES:
                index += 1
            return index + 1
        if mark == "." and _ends_lead(tokens, first, index, days):
            return index + 1
        if mark == ":" and index + 1 < len(tokens.words) and tokens.starts[index + 1] > tokens.ends[index]:
            return index + 1
        if mark == "/" and any(
            tokens.words[i].text == "/" and tokens.words[i - 1].text in ".,)" for i in range(first + 1, index)
        ):
            return index + 1
        index += 1
    return first


def _ends_lead(tokens: Tokens, first: int, index: int, days: dict[int, int]) -> bool:
    """Whether a full stop ends a dateline: behind its day, or behind the name of a medium alone."""
    if not (index in days.values() or (index == first + 1 and agency(tokens.words[first].text))) or index + 1 >= len(
        tokens.words
    ):
        return False
    return tokens.words[index + 1].text != "/" and tokens.starts[index + 1] > tokens.ends[index]


def _parts(tokens: Tokens, index: int) -> bool:
    """Whether a dash parts two things, and does not join the halves of a word or a span of days."""
    token, before = tokens.words[index], tokens.words[index - 1]
    following = tokens.words[index + 1] if index + 1 < len(tokens.words) else None
    spaced = tokens.starts[index] > tokens.ends[index - 1] or (
        following is not None and tokens.starts[index + 1] > tokens.ends[index]
    )
    return spaced or token.text == "—" or before.text == ")" or (following is not None and following.text in DASHES)


def _pieces(tokens: Tokens, first: int, last: int, days: dict[int, int]) -> Iterator[Piece]:
    """The parts of a line between marks; a date is one part, whatever marks it is written with."""
    begin, before, index = first, "", first
    while index <= last:
        if begin < index < last and index not in days and tokens.starts[index] - tokens.ends[index - 1] >= COLUMN_GAP:
            yield Piece(begin, index, before, "")
            begin, before = index, ""
        ends = index == last or (tokens.words[index].text in _MARKS and not _joins(tokens, index, last))
        if index in days and index < last:
            if index > begin:
                yield Piece(begin, index, before, "")
            following = days[index]
            yield Piece(index, following, before if index == begin else "", _text(tokens, following, last))
            begin, before, index = following, "", following
            continue
        if ends:
            if index > begin:
                yield Piece(begin, index, before, _text(tokens, index, last))
            begin, before = index + 1, _text(tokens, index, last)
        index += 1


def _text(tokens: Tokens, index: int, last: int) -> str:
    return tokens.words[index].text if index < last else ""


def _joins(tokens: Tokens, index: int, last: int) -> bool:
    """Whether a mark stands within a word: "Sungai-Timur.com", "D.C."."""
    if tokens.words[index].text not in "-\u2013.:" or index + 1 >= last:
        return False
    following = tokens.words[index + 1]
    return following.is_word and _touches_both(tokens, index)
