"""The subjects of passive sentences, which stand before their verb: "A, B and C were also discussed"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aseankg.extract.rules.list_ends import list_end
from aseankg.extract.rules.phrases import listed_phrases
from aseankg.extract.rules.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.reading import Reading
    from aseankg.extract.rules.tokens import Sentence
    from aseankg.extract.rules.triggers import Trigger

_WORDS = WordLists("passive_lists")
_FARTHEST = 30
"""Tokens before the verb within which its subjects begin."""


def items_before(reading: Reading, sentence: Sentence, trigger: Trigger) -> list[tuple[int, int]]:
    """The tokens of each subject of a passive verb; none where more than a list stands between a mark and the verb."""
    end = trigger.first
    while end > sentence.first and reading.keys[end - 1] in _WORDS.auxiliaries:
        end -= 1
    if end == sentence.first or reading.keys[end - 1] in _WORDS.relative:
        return []
    commas = (i + 1 for i in range(max(sentence.first, end - _FARTHEST), end) if reading.texts[i] in _WORDS.marks)
    for start in (sentence.first, *commas):
        if end - start <= _FARTHEST and list_end(reading, start, end) == end:
            return listed_phrases(reading, start, end, end)
    return []
