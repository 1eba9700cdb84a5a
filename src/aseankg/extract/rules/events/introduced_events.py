"""Events that a text brings in by their names and the acronyms behind these in brackets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.reading.reading import EVENTS

if TYPE_CHECKING:
    from aseankg.extract.rules.reading.reading import Entity, Reading

_NUMBER: Final = 3
"""Tokens of the number behind an Indonesian name: "ke-25"."""


def introduced_event(reading: Reading, acronym: str) -> Entity | None:
    """The event that the text names in full and by an acronym in brackets, or whose initials the acronym has."""
    for span in reading.spans:
        if span.entity.type in EVENTS and not span.nested:
            texts = reading.texts[span.last - 2 : span.last + 2]
            bracketed = ")" in texts or reading.acronym_end(span.last) > 0
            named = (acronym in texts[:1] + texts[3:] and bracketed) or acronym == short_name(
                reading, span.first, span.last
            )
            if named or acronym in _initials(span.entity.series):
                return span.entity
    return None


def short_name(reading: Reading, first: int, last: int) -> str:
    """The acronym in the brackets that an event's name ends with, whatever number follows it there: "(AEM-15)"."""
    numbered = last - first > _NUMBER and reading.keys[last - _NUMBER] == "ke"  # "Sidang X (SOCA) ke-25"
    texts = reading.texts[first : last - _NUMBER if numbered else last]
    named = texts[-1] == ")" and "(" in texts and "+" not in texts[texts.index("(") :]
    if not named:
        return ""
    opened = len(texts) - texts[::-1].index("(")
    if texts[opened + 1].istitle():
        return ""  # "(ADMM Retreat)"
    joined = texts[opened + 1] == "-" and not texts[opened + 2].isdecimal()  # "(SOM-AMAF)"
    return "".join(texts[opened : opened + 3]) if joined else texts[opened]


def _initials(series: str) -> tuple[str, ...]:
    """The acronyms of a series: with its last word and without, and without the "A" of ASEAN.

    Without the word that tells it from the meeting itself, "Retreat", they are those of another series.
    """
    letters = "".join(word[0] for word in series.split() if word[0].isupper())
    if series.endswith(" Retreat"):
        return (letters,)
    return letters, letters[:-1], *([letters[1:]] if series.startswith("ASEAN ") else [])
