"""The subjects of passive sentences: "A, B and C were also discussed", "yang dibahas antara lain A, B, dan C"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.phrases.list_ends import list_end
from aseankg.extract.rules.phrases.phrases import listed_phrases
from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.reading.reading import Reading
    from aseankg.extract.rules.reading.triggers import Trigger
    from aseankg.extract.rules.text.tokens import Sentence

_WORDS: Final = WordLists("passive_lists")
_TELLING: Final = frozenset({"discuss-by", "state-by"})
"""Signals by which nobody has what stands before them as something."""
_FARTHEST: Final = 30
"""Tokens before the verb within which its subjects begin."""
_PREDICATE: Final = 7
"""Tokens before a relative pronoun within which the verb stands that makes its noun say something of a subject."""
_BEFORE_SUBJECT: Final = 5
"""Tokens behind a verb that opens a sentence within which it is told at which event: "dalam KTT itu"."""
_NEAR: Final = 14
"""Tokens behind it within which the list begins of what a relative clause with it says to be discussed."""


def items_of(reading: Reading, sentence: Sentence, trigger: Trigger) -> list[tuple[int, int]]:
    """The tokens of each subject of a passive verb, which stand before it, or behind the clause that it ends."""
    if is_relative(reading, trigger):
        start = relative_start(reading, sentence, trigger)
        return listed_phrases(reading, start, sentence.last) if start else []
    start = more_start(reading, trigger, sentence.last) or _inverted_start(reading, sentence, trigger)
    more = listed_phrases(reading, start, sentence.last) if start else []
    return _items_before(reading, sentence, trigger) + more


def more_start(reading: Reading, trigger: Trigger, last: int) -> int:
    """The token behind what adds subjects to those before a verb, or lists them; 0 without it.

    "X is discussed, as are Y and Z", "Several issues were raised at the meeting, among them X".
    """
    start = trigger.last
    while start < last and reading.keys[start] in _WORDS.before_adding:
        start += 1
    if " ".join(reading.keys[start : start + 2]) in _WORDS.adding:
        return start + 2 if start + 2 < last else 0
    return _list_start(reading, trigger.last, last)


def _list_start(reading: Reading, index: int, last: int) -> int:
    """The token behind "among them", "antara lain" and the like near a verb; 0 where none stands there."""
    keys = reading.keys
    for step in range(index, min(index + _NEAR, last - 1)):
        if keys[step] in _WORDS.ends:
            break
        if " ".join(keys[step : step + 2]) in _WORDS.listing:
            return step + 2
        if keys[step] in _WORDS.listing:
            return step + 1
    return 0


def _inverted_start(reading: Reading, sentence: Sentence, trigger: Trigger) -> int:
    """Where the subjects of an Indonesian verb begin that opens a sentence, "Turut dibahas X"; 0 elsewhere."""
    first = past_auxiliaries(reading, trigger.first, sentence.first)
    if reading.source.language != "id" or first > sentence.first:
        return 0
    pointing = reading.where(_WORDS.pointing, trigger.last, min(trigger.last + _BEFORE_SUBJECT, sentence.last))
    return _past_adverbs(reading, pointing[-1] + 1 if pointing else trigger.last, sentence.last)


def _past_adverbs(reading: Reading, index: int, last: int) -> int:
    """The token behind the adverbs and the like before a subject: "Yang dibahas terutama | X"."""
    while index < last and reading.keys[index] in _WORDS.before_subject:
        index += 1
    return index


def is_relative(reading: Reading, trigger: Trigger) -> bool:
    """Whether a passive verb says of the noun before it which one is meant: "masalah yang dibahas adalah X"."""
    start = past_auxiliaries(reading, trigger.first, 0)
    relative = start > 0 and reading.keys[start - 1] in _WORDS.relative
    return relative and _predicate_start(reading, start - 1) == 0


def relative_start(reading: Reading, sentence: Sentence, trigger: Trigger) -> int:
    """Where the list begins of what a relative clause says to be discussed; 0 where none does.

    Behind a word that opens it, or right behind a clause with no noun: "Yang dibahas terutama X".
    """
    opened = past_opener(reading, trigger.last, sentence.last)
    headless = past_auxiliaries(reading, trigger.first, sentence.first) == sentence.first + 1
    indonesian = headless and reading.source.language == "id"
    return opened or (_past_adverbs(reading, trigger.last, sentence.last) if indonesian else 0)


def _predicate_start(reading: Reading, pronoun: int) -> int:
    """The verb of "haze is one of the topics that were discussed", whose subject is discussed; 0 without one."""
    first = max(reading.sentence_of(pronoun).first, pronoun - _PREDICATE)
    verbs = reading.where(_WORDS.predicates, first + 1, pronoun)
    return verbs[0] if verbs and "," not in reading.keys[verbs[0] : pronoun] else 0


def past_auxiliaries(reading: Reading, index: int, first: int) -> int:
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
    end = past_auxiliaries(reading, trigger.first, sentence.first)
    if end > sentence.first and reading.keys[end - 1] in _WORDS.relative:
        end = past_auxiliaries(reading, _predicate_start(reading, end - 1) or end, sentence.first)
    if end == sentence.first:
        return []
    verbs = _WORDS.naming if trigger.kind in _TELLING else _WORDS.having
    named = reading.where(verbs, max(sentence.first, end - _FARTHEST), end)
    first = named[-1] + 1 if named else sentence.first
    marks = (i + 1 for i in range(max(first, end - _FARTHEST), end) if reading.texts[i] in _WORDS.marks)
    for start in (first, *marks):
        if end - start <= _FARTHEST and list_end(reading, start, end) == end:
            return listed_phrases(reading, start, end, end)
    return []
