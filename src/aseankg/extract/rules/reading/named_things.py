"""Which thing a printed name stands for: one of the graph, one that the text has named, or a new one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.reading.capitals import in_title_case
from aseankg.extract.rules.reading.lexicon import loose_key
from aseankg.extract.rules.text.gazetteer import short_name
from aseankg.extract.rules.text.name_kinds import KINDS

if TYPE_CHECKING:
    from aseankg.extract.rules.reading.reading import Entity, Reading

_YEARS: Final = re.compile(r" 20\d\d(?:[-\u2013]20\d\d)?$")
_BRACKETS: Final = re.compile(r" \([^)]*(?:\)|$)")


def known_or_new(reading: Reading, kind: str, surface: str) -> Entity:
    """The thing that a printed name stands for: one of the graph, one of the text, or a new one."""
    plain = _BRACKETS.sub("", surface)
    dated = kind == "Initiative" or plain != surface  # "ASEAN Community 2015", "River Action Plan (RAP) 2016-2020"
    named = _YEARS.sub("", plain) if dated else plain
    whole = reading.lexicon.lookup(kind, surface) if plain != surface else None
    if whole is not None:
        return reading.entity(whole.type, whole.name, whole.thing or None)
    for other in (kind, *KINDS):
        entry = reading.lexicon.lookup(other, plain) or reading.lexicon.lookup(other, named)
        if entry is not None:
            return reading.entity(entry.type, short_name(entry.type, entry.name), entry.thing or None)
    for (known, _), entity in reading.entities.items():
        if known == kind and loose_key(entity.name) == loose_key(plain):
            return entity
    return reading.entity(kind, in_title_case(reading.lexicon, plain))


def in_brackets(reading: Reading, kind: str, first: int, last: int) -> Entity | None:
    """The thing that the graph knows by the acronym that ends a name, or by the title in brackets behind it."""
    opened = next((i for i in range(last, first, -1) if reading.texts[i : i + 1] == ["("]), None)
    if opened is None or reading.lexicon.lookup(kind, reading.words(first, opened)):
        return None
    inside = [span for span in reading.spans_at(opened + 1) if span.entity.type == kind]
    known = next((s for s in inside if reading.texts[s.last : s.last + 1] in ([")"], ["/"]) or s.last == last), None)
    if known is None:
        return None
    known.nested = known.nested or known.last < last
    return known.entity


def translated(reading: Reading, first: int) -> Entity | None:
    """The document whose title in another language stands right before a bracket that a title begins in."""
    if first < 1 or reading.texts[first - 1] != "(":
        return None
    documents = (span.entity for span in reading.spans_before(first - 1) if span.entity.type == "OutcomeDocument")
    return next(documents, None)
