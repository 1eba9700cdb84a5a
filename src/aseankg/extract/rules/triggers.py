"""The words that signal what a clause says, in English and Indonesian, and how it says it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from aseankg.extract.rules.inflection import active_forms, passive_forms
from aseankg.extract.rules.words import Phrases, WordLists, WordTables, list_section

if TYPE_CHECKING:
    from collections.abc import Iterator

_TABLES = WordTables("verbs")
_WORDS = WordLists("phrases")
_ANNOUNCED_NEAR = 8
"""Tokens between "issues" and the "such as" or colon that lists them."""


@dataclass(frozen=True, slots=True)
class Trigger:
    """A signal word or phrase: its kind, and the tokens that it takes."""

    kind: str
    """The name of its list in words.toml; one in ``-by`` has its doer behind it: "dihadiri oleh"."""
    first: int
    last: int


def find_triggers(keys: list[str], first: int, last: int) -> Iterator[Trigger]:
    """The signals between two tokens; of those that begin together every one of the longest."""
    phrases = _phrases()
    for index in range(first, last):
        if keys[index] in phrases.starts:
            for end, kind in phrases.at(keys, index, last):
                yield Trigger(kind, index, end)
        if keys[index] in _WORDS.announcing and (end := _announced(keys, index, last)):
            yield Trigger("field", index, end)


def _announced(keys: list[str], noun: int, last: int) -> int:
    """The token after the "such as", "antara lain" or colon behind a noun that announces a list; 0 where none is."""
    for index in range(noun + 1, min(noun + _ANNOUNCED_NEAR, last)):
        if keys[index] in _WORDS.announcing or keys[index] in _WORDS.breaks:
            return 0
        if keys[index] in _WORDS.first_openers:
            while index < last and keys[index] in (*_WORDS.openers, ":"):
                index += 1
            return index
    return 0


@cache
def pursuing_verbs() -> frozenset[str]:
    """The bare forms of the English verbs for what is done about an aim: "strengthen", "step" of "step up"."""
    return frozenset(phrase.split()[0] for phrase, kind in _TABLES.active.items() if kind == "pursue")


@cache
def _phrases() -> Phrases:
    return Phrases(dict.fromkeys(_signals()))


def _signals() -> Iterator[tuple[str, str]]:
    """All signal phrases with their kinds: as they are listed, and the forms of the verbs listed by their bare form."""
    for kind, phrases in list_section("triggers").items():
        yield from ((phrase, kind) for phrase in phrases)
    for phrase, kind in _TABLES.active.items():
        yield from ((form, kind) for form in active_forms(phrase))
    for phrase, kind in _TABLES.passive.items():
        yield from ((form, f"{kind}-by") for form in passive_forms(phrase))
