"""Partners whom ASEAN's ministers meet: "met their Japanese counterpart", "held talks with the minister of Y"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.events.event_titles import print_people
from aseankg.extract.rules.events.meeters import read_parties
from aseankg.extract.rules.events.sides import are_partners
from aseankg.extract.rules.text.words import WordLists, WordTables

if TYPE_CHECKING:
    from aseankg.extract.rules.reading.reading import Entity, Reading
    from aseankg.extract.rules.text.tokens import Sentence

_WORDS: Final = WordLists("gatherings")
_TABLES: Final = WordTables("gatherings")
_SIDES: Final = WordLists("sides")
_NEAR: Final = 8
"""Tokens behind a verb of meeting within which the word for counterparts stands."""


def partners_behind(reading: Reading, sentence: Sentence, index: int) -> tuple[str, ...]:
    """The partners whom ministers meet whose verb or noun ends before a token; none for others."""
    keys = reading.keys
    joined = keys[index : index + 1] != [] and keys[index] in _SIDES.with_others
    partners = of_counterparts(reading, sentence, index + joined)
    return partners if partners and are_partners(partners) else ()


def of_counterparts(reading: Reading, sentence: Sentence, first: int) -> tuple[str, ...]:
    """The partners whose ministers are called counterparts: "their Chinese counterpart", "mitra mereka dari Jepang"."""
    keys = reading.keys
    near = range(first, min(first + _NEAR, sentence.last))
    noun = next((i for i in near if keys[i] in _WORDS.mates), None)
    if noun is None or any(not (reading.capitals[i] or _is_between(keys[i])) for i in range(first, noun)):
        return ()
    _, before = read_parties(reading, sentence, first) if noun > first else (first, [])
    if before and "ASEAN" not in before:
        return tuple(before)
    step = noun + 1
    while step < sentence.last and keys[step] in _WORDS.behind_mates:
        step += 1
    return tuple(read_parties(reading, sentence, step)[1]) if step > noun + 1 or keys[step : step + 1] else ()


def _is_between(key: str) -> bool:
    return key in _WORDS.its or key in _WORDS.before_mates


def is_of_field(office: Entity, field: str) -> bool:
    """Whether an office is that of a minister whom ministers of a field meet as one of theirs."""
    head, _, own = office.name.removesuffix(f" of {office.body}").partition(" of ")
    if head not in ("Minister", "Secretary") or not own:
        return False
    return _are_alike(own, field)


def _are_alike(own: str, field: str) -> bool:
    """Whether ministers of two fields meet as ministers of one."""
    fields = [print_people(name, "").strip(" '") for name in (own, field)]
    return len({_TABLES.alike.get(name, name) for name in fields}) == 1
