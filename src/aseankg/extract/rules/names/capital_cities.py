"""Capitals that are only called such: "the Lao capital", "the capital of Thailand", "Laos hosts X in the capital"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.reading.reading import Span
from aseankg.extract.rules.text.gazetteer import adjective_state, capital_of, state_of_capital
from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.reading.reading import Reading

_WORDS: Final = WordLists("capital_cities")
_CAPITALS: Final = frozenset({"capital", "ibukota", "kota"})
_NEAR: Final = 3
"""Tokens behind the word within which the name of the city stands that is the capital: "the capital city of X"."""


def find_capital_cities(reading: Reading) -> None:
    """The reading has the capitals that are named elsewhere in it and pointed to by the names of their states."""
    for index in reading.where(_CAPITALS, 1):
        if reading.keys[index] == "kota" and reading.keys[index - 1] != "ibu":
            continue
        capital = capital_of(_state_of(reading, index) or _state_before(reading, index))
        city = reading.entities.get(("City", capital.casefold())) if capital else None
        if city is not None and not _is_named(reading, index):
            reading.add(Span(index, index + 1, city, anaphor=True))


def find_standing_states(reading: Reading) -> None:
    """The reading has the states for whom somebody stands in by their capitals: "Moscow was represented by X"."""
    for index in reading.where(_WORDS.represented, 1):
        last = index
        while last > 1 and reading.keys[last - 1] in _WORDS.before_represented:
            last -= 1
        cities = [span for span in reading.spans_before(last) if span.entity.type == "City"]
        state = state_of_capital(cities[0].entity.name) if cities else None
        if state is not None and reading.sentence_of(index).first == cities[0].first:
            cities[0].entity = reading.entity("State", state, reading.lexicon.thing_of("State", state))


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


def _state_before(reading: Reading, index: int) -> str:
    """The last state of a sentence before "in the capital", "di ibu kota", which is that of it; nothing elsewhere."""
    phrase = "in the" if reading.keys[index] == "capital" else "di ibu" if reading.keys[index] == "kota" else "di"
    if not " ".join(reading.keys[max(0, index - 2) : index]).endswith(phrase):
        return ""
    since = reading.sentence_of(index).first
    return next((span.entity.name for span in reading.earlier(index, "State", since=since)), "")


def _is_named(reading: Reading, index: int) -> bool:
    """Whether the name of a city stands right behind the word for a capital."""
    near = range(index + 1, index + 1 + _NEAR)
    return any(span.entity.type == "City" for token in near for span in reading.spans_at(token))
