"""People whose names a text spells in several ways: "Joe Biden" and "Joseph R. Biden", "Mohamad" and "Mohammad"."""

from __future__ import annotations

from itertools import combinations, permutations
from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.text.tokens import word_key
from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.reading.reading import Entity, Reading

_PEOPLE: Final = WordLists("people")
_SAME: Final = 2
"""Letters that two spellings of a given name begin with alike."""


def join_spellings(reading: Reading) -> None:
    """Mentions of one person are mentions of one thing, that of the graph or else the one named first."""
    named: dict[str, list[Entity]] = {}
    for entity in dict.fromkeys(span.entity for span in reading.people):
        named.setdefault(word_key(entity.name.split()[-1]), []).append(entity)
    same = _given_names(reading)
    for alike in named.values():
        for first, second in combinations(sorted(alike, key=lambda entity: entity.thing is None), 2):
            if second.thing is None and first not in same and _are_spellings(first.name, second.name):
                same.setdefault(second, first)
    for span in reading.people if same else ():
        span.entity = same.get(span.entity, span.entity)


def _given_names(reading: Reading) -> dict[Entity, Entity]:
    """Those who go by the given names alone of somebody named in full: "Listyo Sigit" by "Listyo Sigit Prabowo"."""
    begun: dict[str, list[Entity]] = {}
    for entity in dict.fromkeys(span.entity for span in reading.people):
        begun.setdefault(word_key(entity.name.split()[0]), []).append(entity)
    same: dict[Entity, Entity] = {}
    for short, full in (pair for alike in begun.values() for pair in permutations(alike, 2)):
        given, whole = _words(short.name), _words(full.name)
        if short.thing is None and len(given) > 1 and given == whole[: len(given)] != whole:
            same.setdefault(short, full)
    return same


def _are_spellings(first: str, second: str) -> bool:
    """Whether two names that end alike begin alike, and what stands between, initials apart, is no other name.

    Or whether the second one is a surname of several words that ends the first: "Barber-De La Vega".
    """
    if _is_surname(_words(first), _words(second)):
        return True
    (left, *inner), (right, *other) = _words(first), _words(second)
    if not inner or not other or left[:_SAME] != right[:_SAME]:
        return False
    return inner == other or len(inner) == 1 or len(other) == 1


def _is_surname(full: list[str], short: list[str]) -> bool:
    """Whether some words end a longer name, and are not that of a father in it: "Ahmad bin | Ali Hassan"."""
    given = full[: -len(short)]
    return len(short) > 1 and bool(given) and full[len(given) :] == short and given[-1] not in _PEOPLE.fathers


def _words(name: str) -> list[str]:
    """The words of a name as they are compared, without initials."""
    return [word for word in map(word_key, name.replace(".", " ").split()) if len(word) > 1]
