"""Launches and inaugurations that people come to: "at the launch of X", "peluncuran X dihadiri Y"."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.reading.reading import EVENTS, WORKS, Span
from aseankg.extract.rules.text.tokens import HYPHENS
from aseankg.extract.rules.text.words import WordLists, WordTables

if TYPE_CHECKING:
    from aseankg.extract.rules.reading.reading import Reading
    from aseankg.extract.rules.text.tokens import Sentence

_WORDS: Final = WordLists("launches")
_TABLES: Final = WordTables("launches")
_NEAR: Final = 3
"""Tokens before the noun within which the word stands that says that somebody is there."""
_BEHIND: Final = 12
"""Tokens behind what is launched within which the verb stands that says that the launch is held."""
_LAUNCHED: Final = (*WORKS, "Organisation")


def find_launches(reading: Reading) -> None:
    """The reading has the launches and inaugurations of named things that the text tells of as events."""
    for index in reading.where(_nouns()):
        if index < reading.title_end or not reading.free(index, index + 1):
            continue
        sentence, step = reading.sentence_of(index), index + 1
        while step < sentence.last and reading.keys[step] in _WORDS.joints:
            step += 1
        things = (s for s in reading.spans_at(step) if s.entity.type in _LAUNCHED and not s.nested)
        thing = next((s for s in things if not _goes_on(reading, sentence, s.last)), None)
        if thing is not None and _is_event(reading, sentence, index, thing.last):
            event = reading.entity("Meeting", f"{_TABLES.nouns[reading.keys[index]]} of the {thing.entity.name}")
            reading.add(Span(index, index + 1, event, told=True))


@cache
def _nouns() -> frozenset[str]:
    """The nouns for launches, in both languages."""
    return frozenset(_TABLES.nouns)


def _goes_on(reading: Reading, sentence: Sentence, last: int) -> bool:
    """Whether what ends before a token is only the beginning of a name: "EU | -ASEAN Blue Book"."""
    return last < sentence.last and (reading.capitals[last] or reading.texts[last] in HYPHENS)


def _is_event(reading: Reading, sentence: Sentence, index: int, last: int) -> bool:
    """Whether somebody is at what a noun stands for, or a verb behind the thing says that it is held."""
    first = max(sentence.first, index - _NEAR)
    before = reading.keys[first:index]
    verb = next((i for i in range(index - 1, first, -1) if reading.keys[i] in _WORDS.present), first)
    if any(span.entity.type in EVENTS for span in reading.spans_before(verb)):
        return False  # "the 5th Summit | witnessed the launch of X"
    behind = reading.keys[last : min(last + _BEHIND, sentence.last)]
    return not (_WORDS.present.isdisjoint(before) and _WORDS.held.isdisjoint(behind))
