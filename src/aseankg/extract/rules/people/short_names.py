"""Later mentions of people by one of their names."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.people.people import foreign_words, is_spouse_at, no_names
from aseankg.extract.rules.people.spellings import join_spellings
from aseankg.extract.rules.reading.reading import Span
from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.reading.reading import Entity, Reading

_WORDS: Final = WordLists("people")
_MARK: Final = re.compile(r"[^\w]")


def find_short_names(reading: Reading) -> None:
    """Add the later mentions of people by one of their names."""
    reading.people = [span for span in reading.ordered() if span.entity.type == "Person"]
    join_spellings(reading)
    short: dict[str, tuple[Entity, int]] = {}
    for span in reading.people:
        for word in _own_words(reading, span):
            bare = word if word.isalnum() else _MARK.sub("", word)
            if len(bare) > 2 and bare[0].isupper():
                short.setdefault(bare.lower(), (span.entity, span.first))
    for span in reading.people:
        if span.last - span.first == 1:
            span.entity = _fuller(reading, span) or span.entity
    foreign = foreign_words(reading)
    names = [word for word in short if word not in _WORDS.inner and (word in foreign or word not in no_names())]
    for index in reading.where(frozenset(names)):
        person, first = short[reading.keys[index]]
        if not reading.capitals[index] or first >= index:
            continue
        if reading.free(index, index + 1) and not _beside_name(reading, index):
            reading.people.append(reading.add(Span(index, index + 1, person)))
    reading.people.sort(key=lambda span: span.first)


def _own_words(reading: Reading, span: Span) -> set[str]:
    """The words of a mention's name by which it can be called again: of a spouse only those before the other's name."""
    words = {*reading.surface(span).replace("-", " ").split(), *span.entity.name.split()}
    return {span.entity.name.split()[0]} if _is_spouse(reading, span) else words


def _is_spouse(reading: Reading, span: Span) -> bool:
    """Whether a name ends with that of a husband or wife: "Ibu Iriana Joko Widodo"."""
    if not is_spouse_at(reading, span.first):
        return False
    last = reading.keys[span.last - 1]
    others = (other for other in reading.people if other.entity is not span.entity)
    return any(reading.keys[other.last - 1] == last for other in others)


def _fuller(reading: Reading, span: Span) -> Entity | None:
    """The person whose full name, anywhere in the text, holds the one word of a mention."""
    key = reading.keys[span.first]
    for other in reading.people:
        if _is_spouse(reading, other):
            continue
        if other.entity is not span.entity and key in other.entity.name.lower().replace("-", " ").split():
            return other.entity
        if other.last - other.first > 1 and key in reading.keys[other.first : other.last]:
            return other.entity
    return None


def _beside_name(reading: Reading, index: int) -> bool:
    """Whether a word stands beside another capitalised one, and so belongs to another name."""
    if index + 1 >= len(reading.tokens) or reading.tokens[index].is_possessive:
        return False
    return reading.tokens[index + 1].is_capitalised and reading.free(index + 1, index + 2)
