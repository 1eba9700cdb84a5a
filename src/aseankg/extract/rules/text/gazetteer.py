"""Names that every reader of such texts knows, whether the graph has them or not."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.text.words import WordTables

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_TABLES: Final = WordTables("gazetteer")
_OWN_MINISTRY: Final = re.compile(r"(?:Coordinating )?Ministry (?:of|for) (?!.* of ).*[^)]")
"""Ministries as the graph calls those of Indonesia, without their state."""


def known_names() -> Iterator[tuple[str, str, str]]:
    """Type, English name and printed name of states, bodies, cities, communities, documents, series and leaders."""
    tables = (
        ("State", _TABLES.states), ("Organisation", _TABLES.organisations), ("City", _TABLES.cities),
        ("Initiative", _TABLES.initiatives), ("OutcomeDocument", _TABLES.documents), ("Topic", _TABLES.topics),
        ("Series", _TABLES.series),
        ("Person", {name: name for name in _TABLES.leaders}),
        ("State", {name: name for name in _TABLES.short_states.values()}),
    )  # fmt: skip
    for kind, table in tables:
        for text, name in table.items():
            yield kind, name, text


def state_acronym(text: str) -> str | None:
    """The state of an acronym that counts in capitals alone: "AS" is the United States, "as" is a word."""
    return _TABLES.state_acronyms.get(text)


def state_acronyms() -> Iterable[str]:
    """The acronyms of states that count in capitals alone."""
    return _TABLES.state_acronyms


def short_name(kind: str, name: str) -> str:
    """The name by which texts call what the graph calls otherwise: "South Korea", "ASEAN"."""
    return _short_names(kind).get(name, name)


def leader_state(name: str) -> str:
    """The state beyond Southeast Asia that a person led or spoke for; nothing of others."""
    return _TABLES.leaders.get(name) or _by_surname().get(name, "")


@cache
def _by_surname() -> dict[str, str]:
    """The states of those leaders by the last word of their names, where there is but one called so."""
    surnames = Counter(name.split()[-1] for name in _TABLES.leaders)
    return {last: state for name, state in _TABLES.leaders.items() if surnames[last := name.split()[-1]] == 1}


def own_ministry(name: str) -> str:
    """The name of a body; that of a ministry of Indonesia with its state, which the graph leaves out."""
    return f"{name} of Indonesia" if _OWN_MINISTRY.fullmatch(name) else name


def long_names(kind: str, name: str) -> list[str]:
    """The names by which a graph may call what texts call otherwise."""
    return [long for long, short in _short_names(kind).items() if short == name]


def adjective_state(key: str) -> str | None:
    """The state that an English adjective belongs to."""
    return _TABLES.adjectives.get(key)


def adjectives() -> Iterable[str]:
    """The English adjectives of states."""
    return _TABLES.adjectives


def capital_of(state: str) -> str | None:
    """The capital of a state."""
    return _TABLES.capitals.get(state)


def is_foreign_capital(city: str, states: Iterable[str]) -> bool:
    """Whether a city is the capital of a state, and of none of some."""
    own = state_of_capital(city)
    return own is not None and own not in states


def state_of_capital(city: str) -> str | None:
    """The state whose capital a city is; None for other cities."""
    return _states_by_capital().get(city)


@cache
def _states_by_capital() -> dict[str, str]:
    return {capital: state for state, capital in _TABLES.capitals.items()}


def agency(name: str) -> str | None:
    """The full name of a news agency or paper by what it signs with."""
    return _TABLES.agencies.get(name.lower().strip())


def _short_names(kind: str) -> dict[str, str]:
    if kind == "State":
        return _TABLES.short_states
    return _TABLES.short_organisations if kind == "Organisation" else {}
