"""First events that are the first of something else than of their series: "its first AMM in person"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.reading.reading import Reading

_WORDS: Final = WordLists("events")


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
