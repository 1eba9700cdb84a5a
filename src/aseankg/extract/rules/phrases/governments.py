"""Governments by their states, "Pemerintah Indonesia", "the Government of Japan", and by cities and provinces."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.reading.reading import Span
from aseankg.extract.rules.text.fields import head_phrases
from aseankg.extract.rules.text.gazetteer import adjective_state
from aseankg.extract.rules.text.words import WordLists, WordTables

if TYPE_CHECKING:
    from aseankg.extract.rules.reading.reading import Reading

_WORDS: Final = WordLists("governments")
_TABLES: Final = WordTables("governments")


def find_governments(reading: Reading) -> None:
    """The reading has the governments that are named with their states, which themselves act in what is told."""
    for index in reading.where(_WORDS.governments):
        found = _with_state(reading, index)
        if found is None or any(_bars(span) for span in reading.overlapping(*found[:2])):
            continue
        first, last, state = found
        article = "the " if state.lower() in _WORDS.with_article else ""
        reading.add(Span(first, last, reading.entity("Organisation", f"Government of {article}{state}"), nested=True))


def find_local_governments(reading: Reading) -> None:
    """The reading has the governments of cities, regencies and provinces: "Pemkot X", "the Provincial Government"."""
    for index in reading.where(_local_starts()):
        found = _in_indonesian(reading, index) or _in_english(reading, index)
        if found is None or any(s.entity.type not in ("City", "State") for s in reading.overlapping(*found[:2])):
            continue
        first, last, name = found
        for span in reading.overlapping(first, last):
            span.nested = True
        reading.add(Span(first, last, reading.entity("Organisation", name)))


@cache
def _local_starts() -> frozenset[str]:
    """The words for governments, and the short ones for those of cities and provinces."""
    return _WORDS.governments | frozenset(_TABLES.local)


def _in_indonesian(reading: Reading, index: int) -> tuple[int, int, str] | None:
    """The tokens and the name of "Pemkot X", "Pemerintah Provinsi X"; None where no place stands behind."""
    keys, step = reading.keys, index + 1
    kind = _TABLES.local.get(keys[index])
    if keys[index] == "pemerintah" and keys[step : step + 1]:
        kind = _TABLES.units.get(keys[step])
    place = _place_at(reading, step)  # the unit can be a part of its name: "Kota X"
    while place is None and keys[step : step + 1] and keys[step] in _WORDS.before_places:
        step += 1
        place = _place_at(reading, step)
    if kind is None or place is None:
        return None
    side = _TABLES.sides.get("".join(keys[place.last : place.last + 1]))
    if side is not None and reading.capitals[place.last]:
        return index, place.last + 1, _print(kind, f"{side} {place.entity.name}")  # "Pemkot Jakarta Selatan"
    return index, place.last, _print(kind, place.entity.name)


def _in_english(reading: Reading, index: int) -> tuple[int, int, str] | None:
    """The tokens and the name of "X Provincial Government", "the City Government of X"; None for others."""
    keys = reading.keys
    kind = _TABLES.units.get(reading.key_before(index)) if keys[index] == "government" else None
    if kind is None:
        return None
    behind = _place_at(reading, index + 2) if keys[index + 1 : index + 2] == ["of"] else None
    if behind is not None:
        return index - 1, behind.last, _print(kind, behind.entity.name)
    before = next((s for s in reading.spans_before(index - 1) if s.entity.type == "City"), None)
    return (before.first, index + 1, _print(kind, before.entity.name)) if before is not None else None


def _place_at(reading: Reading, index: int) -> Span | None:
    """The city or province that begins at a token."""
    return next((span for span in reading.spans_at(index) if span.entity.type == "City"), None)


def _print(kind: str, place: str) -> str:
    """The English name of a local government: the one of a regency has its place first."""
    if kind != "Regency":
        return f"{kind} Government of {place}"
    return f"Government of {place.removesuffix(' Regency')} Regency"


def _bars(span: Span) -> bool:
    """Whether a mention shows that the words are a part of another name, or a name already."""
    return span.entity.type == "Organisation" or (not span.nested and span.entity.type != "State")


def _with_state(reading: Reading, index: int) -> tuple[int, int, str] | None:
    """The tokens of a government and its state; None where no state stands beside it, or an office follows."""
    keys, indonesian = reading.keys, reading.keys[index] != "government"
    step = index + 1 if indonesian else index + 2 + (keys[index + 2 : index + 3] == ["the"])
    if indonesian or keys[index + 1 : index + 2] == ["of"]:
        state = reading.state_at(step)
        return (index, state.last, state.entity.name) if state is not None else None
    if head_phrases().at(keys, index + 1, len(keys)):
        return None
    before = reading.state_before(index)
    if before is not None:
        return before.first, index + 1, before.entity.name
    adjective = adjective_state(keys[index - 1]) if index else None
    return (index - 1, index + 1, adjective) if adjective is not None else None


def before_government(keys: list[str], first: int) -> int:
    """The token with which the government of a state begins that is named at a token; without one the state itself."""
    begin = first - (first > 0 and keys[first - 1] == "the")
    if begin > 1 and keys[begin - 2 : begin] == ["government", "of"]:
        return begin - 2
    return first - (first > 0 and keys[first - 1] == "pemerintah")


def past_government(keys: list[str], first: int) -> int:
    """The token of the state whose government begins at a token; the same one where none does."""
    if keys[first : first + 2] == ["government", "of"]:
        return first + 2 + (keys[first + 2 : first + 3] == ["the"])
    return first + (keys[first : first + 1] == ["pemerintah"])
