"""The subjects of passive sentences: "A, B and C were also discussed", "yang dibahas antara lain A, B, dan C"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.list_ends import list_end
from aseankg.extract.rules.phrases import listed_phrases
from aseankg.extract.rules.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.reading import Reading
    from aseankg.extract.rules.tokens import Sentence
    from aseankg.extract.rules.triggers import Trigger

_WORDS: Final = WordLists("passive_lists")
_FARTHEST: Final = 30
"""Tokens before the verb within which its subjects begin."""
_PREDICATE: Final = 7
"""Tokens before a relative pronoun within which the verb stands that makes its noun say something of a subject."""
_NEAR: Final = 14
"""Tokens behind it within which the list begins of what a relative clause with it says to be discussed."""


def items_of(reading: Reading, sentence: Sentence, trigger: Trigger) -> list[tuple[int, int]]:
    """The tokens of each subject of a passive verb, which stand before it, or behind the clause that it ends."""
    if is_relative(reading, trigger):
        start = past_opener(reading, trigger.last, sentence.last)
        return listed_phrases(reading, start, sentence.last) if start else []
    start = more_start(reading, trigger, sentence.last)
    more = listed_phrases(reading, start, sentence.last) if start else []
    return _items_before(reading, sentence, trigger) + more


def more_start(reading: Reading, trigger: Trigger, last: int) -> int:
    """The token behind what adds subjects to those before a verb: "X is discussed, as are Y and Z"; 0 without it."""
    start = trigger.last
    while start < last and reading.keys[start] in _WORDS.before_adding:
        start += 1
    added = " ".join(reading.keys[start : start + 2]) in _WORDS.adding
    return start + 2 if added and start + 2 < last else 0


def is_relative(reading: Reading, trigger: Trigger) -> bool:
    """Whether a passive verb says of the noun before it which one is meant: "masalah yang dibahas adalah X"."""
    start = _past_auxiliaries(reading, trigger.first, 0)
    relative = start > 0 and reading.keys[start - 1] in _WORDS.relative
    return relative and _predicate_start(reading, start - 1) == 0


def _predicate_start(reading: Reading, pronoun: int) -> int:
    """The verb of "haze is one of the topics that were discussed", whose subject is discussed; 0 without one."""
    first = max(reading.sentence_of(pronoun).first, pronoun - _PREDICATE)
    verbs = reading.where(_WORDS.predicates, first + 1, pronoun)
    return verbs[0] if verbs and "," not in reading.keys[verbs[0] : pronoun] else 0


def _past_auxiliaries(reading: Reading, index: int, first: int) -> int:
    """The first of the auxiliaries right before a token, or the token itself."""
    while index > first and reading.keys[index - 1] in _WORDS.auxiliaries:
        index -= 1
    return index


def past_opener(reading: Reading, index: int, last: int) -> int:
    """The token behind the word or mark that opens a list near another token; 0 where none does."""
    for step in range(index, min(index + _NEAR, last - 1)):
        if reading.keys[step] in _WORDS.openers:
            return step + 1
        if reading.keys[step] in _WORDS.ends:
            break
    return 0


def _items_before(reading: Reading, sentence: Sentence, trigger: Trigger) -> list[tuple[int, int]]:
    """The tokens of each subject before a passive verb; none where more than a list stands before it."""
    end = _past_auxiliaries(reading, trigger.first, sentence.first)
    if end > sentence.first and reading.keys[end - 1] in _WORDS.relative:
        end = _past_auxiliaries(reading, _predicate_start(reading, end - 1) or end, sentence.first)
    if end == sentence.first:
        return []
    verbs = _WORDS.naming if trigger.kind == "discuss-by" else _WORDS.having
    named = reading.where(verbs, max(sentence.first, end - _FARTHEST), end)
    first = named[-1] + 1 if named else sentence.first
    marks = (i + 1 for i in range(max(first, end - _FARTHEST), end) if reading.texts[i] in _WORDS.marks)
    for start in (first, *marks):
        if end - start <= _FARTHEST and list_end(reading, start, end) == end:
            return listed_phrases(reading, start, end, end)
    return []
