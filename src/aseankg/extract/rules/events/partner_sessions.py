"""Sessions of ASEAN's Post Ministerial Conference with one partner: "the ASEAN PMC 10+1 Session with Canada"."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.reading.reading import BODIES, Span
from aseankg.extract.rules.text.fixed_phrases import plain_phrases
from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.reading.reading import Reading
    from aseankg.extract.rules.text.fixed_phrases import Phrases

_WORDS: Final = WordLists("partner_sessions")
_NAME: Final = "ASEAN Post Ministerial Conference 10+1 Session with "


def find_partner_sessions(reading: Reading) -> None:
    """The reading has the sessions that name their partner, each with what is said of the conference before it."""
    for index in reading.where(_conferences().starts):
        if index and reading.keys[index - 1] == "asean":
            continue  # its name begins there
        for last, _ in _conferences().at(reading.keys, index, len(reading.keys)):
            partner = _partner(reading, last)
            if partner is not None:
                _add(reading, index, partner)


def _add(reading: Reading, first: int, partner: Span) -> None:
    if reading.source.language == "id" and reading.key_before(first) in _WORDS.nouns:
        first -= 1
    for span in reading.overlapping(first, partner.last):
        span.nested = True
    session = reading.entity("Meeting", f"{_NAME}{partner.entity.name}")
    session.sides = (partner.entity.name,)
    reading.add(Span(first, partner.last, session))


def _partner(reading: Reading, index: int) -> Span | None:
    """The partner with whom a session of the conference is that ends before a token; None where none is named."""
    keys, step = reading.keys, index
    step = step + 3 if reading.has_acronym(step) else step
    step = next((last for last, _ in _plus_one().at(keys, step, len(keys))), step)
    step += keys[step : step + 1] != [] and keys[step] in _WORDS.nouns
    if keys[step : step + 1] == [] or keys[step] not in _WORDS.before_partners:
        return None
    partner = _named_behind(reading, step)
    listed = partner is not None and keys[partner.last : partner.last + 1] != [] and keys[partner.last] in _WORDS.joints
    return partner if partner is not None and not (listed and _named_behind(reading, partner.last)) else None


def _named_behind(reading: Reading, index: int) -> Span | None:
    """The state or body whose name begins behind a token, or behind an article there."""
    step = index + 1 + (reading.keys[index + 1 : index + 2] == ["the"])
    return next((span for span in reading.spans_at(step) if span.entity.type in BODIES), None)


@cache
def _conferences() -> Phrases:
    return plain_phrases(_WORDS.conferences)


@cache
def _plus_one() -> Phrases:
    return plain_phrases(_WORDS.plus_one)
