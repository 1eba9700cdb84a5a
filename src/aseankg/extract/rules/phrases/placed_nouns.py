"""Nouns of which no more is told than where, "developments in Asia", or in one word; and what names a place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.phrases.list_ends import is_joint
from aseankg.extract.rules.phrases.nominals import subject_nouns
from aseankg.extract.rules.reading.reading import OWNERS
from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.reading.reading import Reading

_WORDS: Final = WordLists("phrases")


def is_placed(reading: Reading, index: int, last: int) -> bool:
    """Whether a noun is one of which no more is told than where: "developments in Asia", "keadaan terkini di X"."""
    if reading.keys[index] not in _WORDS.placed or reading.keys[index] in _WORDS.announcing:
        return False
    step = index + 1 + (index + 1 < last and reading.keys[index + 1] in _WORDS.latest)
    if step < last and reading.source.language == "id" and is_place(reading, step, last):
        return True  # "perkembangan kawasan"
    if step + 1 >= last or reading.keys[step] not in ("in", "di"):
        return False
    begin = step + 1 + (step + 2 < last and reading.keys[step + 1] in _WORDS.articles)
    return reading.capitals[begin] or is_place(reading, begin, last)


def heads_one_word(reading: Reading, index: int, last: int) -> bool:
    """Whether a noun heads one word alone that is no subject itself: "perundingan perbatasan"."""
    word, behind = index + 1, index + 2
    if reading.keys[index] not in _WORDS.before_one or word >= last or reading.capitals[word]:
        return False
    ends = behind >= last or is_joint(reading, behind) or reading.keys[behind] in _WORDS.stops
    known = reading.keys[word] in subject_nouns() or reading.lexicon.lookup("Topic", reading.texts[word]) is not None
    return ends and not known


def is_place(reading: Reading, index: int, last: int) -> bool:
    """Whether a place, a region or a body stands at a token, an article before it apart."""
    step = index + 1 if index < last and reading.keys[index] in _WORDS.articles else index
    if step >= last:
        return True
    if reading.keys[step] in _WORDS.regions:
        return True
    return any(span.entity.type in OWNERS for span in reading.spans_at(step))
