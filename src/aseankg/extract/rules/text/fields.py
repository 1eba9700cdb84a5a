"""Fields of offices and ministries that have English names, and the words that offices are made of."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.text.fixed_phrases import Phrases, plain_phrases
from aseankg.extract.rules.text.words import WordTables

if TYPE_CHECKING:
    from collections.abc import Iterable

_TABLES: Final = WordTables("titles")


def read_field(keys: list[str], first: int, last: int) -> tuple[int, str]:
    """The token after the field of an office that begins here, and its English name; the first token if none does."""
    phrases = field_phrases()
    if first >= last or keys[first] not in phrases.starts:
        return first, ""
    index, names = first, list[str]()
    while index < last:
        step = index
        while step < last and names and keys[step] in (",", "and", "dan", "&", "-"):
            step += 1
        found = phrases.at(keys, step, last)
        if not found:
            break
        index, name = found[0]
        if name:
            names.append(name)
    return index, _join(names)


def field_of_minister(key: str) -> str:
    """The field of a minister whose office is one word: "Trade" for "mendag"; empty for any other word."""
    office = _TABLES.heads.get(key, "")
    return office.removeprefix("Minister of ") if office.startswith("Minister of ") else ""


@cache
def ministers_by_one_word() -> frozenset[str]:
    """The words for ministers that hold their field too: "mendag"."""
    return frozenset(head for head in _TABLES.heads if " " not in head and field_of_minister(head))


@cache
def title_words() -> frozenset[str]:
    """Every word of a head or field; none of them is a name, but for kings and "Agung"."""
    heads = {word for head in _TABLES.heads for word in head.split()} - {"king", "agung"}
    return frozenset(heads | {word for field in _TABLES.fields for word in field.split()})


@cache
def head_phrases() -> Phrases:
    """The heads of offices."""
    return plain_phrases(_TABLES.heads)


@cache
def head_words() -> frozenset[str]:
    """Words of which the head of every office has one, and their plurals: one that is a head itself, or the first."""
    alone = {head for head in _TABLES.heads if " " not in head}
    words = {next((word for word in head.split() if word in alone), head.split()[0]) for head in _TABLES.heads}
    return _with_plurals(words)


@cache
def small_beginnings() -> frozenset[str]:
    """The words that an office printed small can begin with, behind its state."""
    heads = _with_plurals(head_phrases().starts)
    return frozenset({*heads, *field_phrases().starts, *_TABLES.qualifiers, "government"})


@cache
def field_phrases() -> Phrases:
    """The fields that have English names."""
    return Phrases(_TABLES.fields.items())


def _join(names: list[str]) -> str:
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} and {names[-1]}"


def _with_plurals(words: Iterable[str]) -> frozenset[str]:
    return frozenset(form for word in words for form in (word, f"{word}s"))
