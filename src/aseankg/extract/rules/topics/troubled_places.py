"""Places whose situation is discussed where only their names are listed: "Myanmar, the South China Sea and Ukraine"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.reading.reading import Span
from aseankg.extract.rules.text.words import WordLists, WordTables

if TYPE_CHECKING:
    from aseankg.extract.rules.reading.reading import Reading
    from aseankg.extract.rules.reading.triggers import Trigger

_WORDS: Final = WordLists("troubled_places")
_PLACES: Final = WordTables("troubled_places")
_AGENDA: Final = frozenset({"discuss", "discuss-by", "field", "more"})
"""Signals of what is on an agenda."""


def situation_told(reading: Reading, first: int, last: int) -> str | None:
    """The situation in a troubled place that a phrase means: "situasi di Palestina", "the Myanmar issue"."""
    keys = [key for key in reading.keys[first:last] if key not in _WORDS.between]
    if len(keys) < 2 or _WORDS.nouns.isdisjoint((keys[0], keys[-1])):
        return None
    behind = keys[0] in _WORDS.nouns
    return _PLACES.situations.get(" ".join(keys[1:] if behind else keys[:-1]))


def find_troubled_places(reading: Reading, trigger: Trigger, items: list[tuple[int, int]]) -> None:
    """The reading has the situation in each troubled place that is an item of an agenda, but for parties to a talk."""
    for first, last in items if trigger.kind in _AGENDA else ():
        place = _PLACES.situations.get(" ".join(reading.keys[first:last]))
        if place is not None and reading.key_before(first) not in _WORDS.parties_before:
            reading.add(Span(first, last, reading.entity("Topic", place), raised=True))
