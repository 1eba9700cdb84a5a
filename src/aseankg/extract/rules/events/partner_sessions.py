"""Sessions of ASEAN's Post Ministerial Conference with one partner: "the ASEAN PMC 10+1 Session with Canada"."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.reading.reading import Span
from aseankg.extract.rules.text.fixed_phrases import plain_phrases
from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.reading.reading import Reading
    from aseankg.extract.rules.text.fixed_phrases import Phrases

_WORDS: Final = WordLists("partner_sessions")
_NAME: Final = "ASEAN Post Ministerial Conference 10+1 Session with "
_UNION: Final = "European Union"
"""The partner that is no state."""


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
    if partner is None or _is_listed(reading, partner):
        return None
    goes_on = partner.last < len(keys) and reading.capitals[partner.last] and partner.last not in reading.date_tokens
    return None if goes_on else partner


def _named_behind(reading: Reading, index: int) -> Span | None:
    """The partner whose name begins behind a token, or behind an article there."""
    step = index + 1 + (reading.keys[index + 1 : index + 2] == ["the"])
    return next((s for s in reading.spans_at(step) if s.entity.type == "State" or s.entity.name == _UNION), None)


def _is_listed(reading: Reading, partner: Span) -> bool:
    """Whether others are named with a partner: "with A and B", "with A, B and C"; not in "with A, B proposed"."""
    keys, last, joined = reading.keys, partner.last, False
    while keys[last : last + 1] and (keys[last] in _WORDS.joints or keys[last] == ","):
        joined = joined or keys[last] in _WORDS.joints
        other = _named_behind(reading, last)
        if other is None:
            break
        if joined:
            return True
        last = other.last
    return False


@cache
def _conferences() -> Phrases:
    return plain_phrases(_WORDS.conferences)


@cache
def _plus_one() -> Phrases:
    return plain_phrases(_WORDS.plus_one)
