"""Words that show the name beside them to be that of a person: verbs of coming into an office, and "succeeded by"."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.reading.reading import Reading

_WORDS: Final = WordLists("people")
_OFFICE_NEAR: Final = 8
"""Tokens behind a verb of coming into an office within which that begins."""


def leads_to_office(reading: Reading, index: int, offices: set[int]) -> bool:
    """Whether an office stands behind a verb of coming into one or leaving it: "took office as", "steps down as"."""
    office = next((step for step in range(index + 1, index + _OFFICE_NEAR) if step in offices), index)
    between = range(index + 1, office)
    return office > index and all(reading.keys[i] in _WORDS.into_office or reading.capitals[i] for i in between)


@cache
def before_doers() -> dict[str, frozenset[str]]:
    """The prepositions behind which somebody is named, with the words before them that show it: "taking over from"."""
    after = frozenset({"successor", "predecessor"})
    return {"by": _WORDS.led, "oleh": _WORDS.led, "from": frozenset({"over"}), "of": after, "to": after}
