"""Capitals that are only called such: "the Lao capital", "the capital of Thailand", "ibu kota Laos"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.gazetteer import adjective_state, capital_of
from aseankg.extract.rules.reading import Span

if TYPE_CHECKING:
    from aseankg.extract.rules.reading import Reading

_CAPITALS: Final = frozenset({"capital", "ibukota", "kota"})
_NEAR: Final = 3
"""Tokens behind the word within which the name of the city stands that is the capital: "the capital city of X"."""


def find_capital_cities(reading: Reading) -> None:
    """The reading has the capitals that are named elsewhere in it and pointed to by the names of their states."""
    for index in reading.where(_CAPITALS, 1):
        if reading.keys[index] == "kota" and reading.keys[index - 1] != "ibu":
            continue
        capital = capital_of(_state_of(reading, index) or "")
        city = reading.entities.get(("City", capital.casefold())) if capital else None
        if city is not None and not _is_named(reading, index):
            reading.add(Span(index, index + 1, city, anaphor=True))


def _state_of(reading: Reading, index: int) -> str | None:
    """The state that a word for a capital stands beside."""
    keys = reading.keys
    if keys[index] != "capital":
        behind = reading.state_at(index + 1)
        return behind.entity.name if behind else None
    found = reading.state_before(index - (keys[index - 1] == ""))  # "the Philippines' capital"
    if found is None and keys[index + 1 : index + 2] == ["of"]:
        found = reading.state_at(index + 2 + (keys[index + 2 : index + 3] == ["the"]))
    return found.entity.name if found else adjective_state(keys[index - 1])


def _is_named(reading: Reading, index: int) -> bool:
    """Whether the name of a city stands right behind the word for a capital."""
    near = range(index + 1, index + 1 + _NEAR)
    return any(span.entity.type == "City" for token in near for span in reading.spans_at(token))
