"""Where clauses begin and end: the cuts of a sentence, but for marks and words within which a list or range goes on."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.reading.reading import Reading
    from aseankg.extract.rules.text.tokens import Sentence

_WORDS: Final = WordLists("clauses")
_LISTING: Final = frozenset({"discuss", "contain", "prioritise", "field"})
"""Signals behind which lists of subjects stand."""
_LISTED: Final = frozenset({"pursue", "field", "cover", "more", "launch", "adopt"})
"""Signals that can stand in an item of such a list: "steps to strengthen X"."""
_RANGE: Final = 12
"""Tokens before the end of a range within which its "dari" stands."""


def bounds_of(reading: Reading, sentence: Sentence) -> list[tuple[int, int]]:
    """The first token of each clause of a sentence, and the one behind its last."""
    cuts = reading.where(_WORDS.breaks, sentence.first + 1, sentence.last - 1)
    if cuts:
        cuts = [i for i in cuts if reading.keys[i] != "hingga" or not _ends_range(reading, i)]
        cuts = [i for i in cuts if reading.keys[i] != ";" or not _goes_on(reading, sentence, i)]
        cuts = [i for i in cuts if reading.keys[i] != "sebelumnya" or not _ends_office(reading, i)]
        cuts = [i for i in cuts if not reading.holding(i) and i not in reading.date_tokens]
        cuts = [i for i in cuts if reading.keys[i + 1] not in _WORDS.adding or reading.keys[i] not in _WORDS.against]
    edges = [sentence.first, *cuts, sentence.last]
    return list(pairwise(edges))


def _ends_range(reading: Reading, index: int) -> bool:
    """Whether "hingga" only says up to when or what: "dari keamanan siber hingga kota pintar"."""
    dated = not reading.date_tokens.isdisjoint(range(index, index + 4))
    return dated or "dari" in reading.keys[max(0, index - _RANGE) : index]


def _ends_office(reading: Reading, index: int) -> bool:
    """Whether a word belongs to the office right before it, "Ketua ATM | sebelumnya": it was held before."""
    return any(span.entity.type == "Role" for span in reading.spans_before(index))


def _goes_on(reading: Reading, sentence: Sentence, mark: int) -> bool:
    """Whether a list goes on behind a semicolon: one of names, or of what is discussed or dealt with."""
    if _is_item(reading, mark + 1, sentence.last):
        return True
    stop = next((i for i in range(mark + 1, sentence.last) if reading.keys[i] == ";"), sentence.last)
    signals = reading.triggers(sentence)
    listed = any(signal.kind in _LISTING and signal.first < mark for signal in signals)
    told = any(signal.kind not in _LISTED and mark < signal.first < stop for signal in signals)
    return listed and not told and _WORDS.finite.isdisjoint(reading.keys[mark + 1 : stop])


def _is_item(reading: Reading, first: int, last: int) -> bool:
    """Whether only a name with an office stands between a semicolon and the next one, or the end of the sentence."""
    stop = next((i for i in range(first + 1, last) if reading.keys[i] in (";", ".", ",")), last)
    words = [i for i in range(first, stop) if reading.tokens[i].is_word]
    bare = [i for i in words if not (reading.tokens[i].is_capitalised or reading.texts[i][0].isdigit())]
    return stop > first and all(
        reading.keys[i] in _WORDS.separators or reading.keys[i] in _WORDS.in_offices for i in bare
    )
