"""The words of the two languages that the rules know: lists, and tables of what words mean; read once.

They stand in the `words.toml` of each folder, in a section for each module or for what it reads. A list holds words; a
table ([section.name]) holds, for each meaning on the left, the words that have it. Words stand in lower case, without
accents and apostrophes, as `tokens.word_key` leaves them; names of the gazetteer stand as printed. "talks|debate
on|about" stands for all four phrases. Order counts only where a comment says so.
"""

from __future__ import annotations

from functools import cache
from itertools import product
from sys import intern
from typing import Any


class _Read:
    """The words of a section once they are read: bare attributes, which Python finds faster than with a hook.

    It finds them fastest in a dictionary of their own, under names that are kept once.
    """


class WordLists:
    """The lists of one section: ``WordLists("people").honorifics``."""

    def __init__(self, section: str) -> None:
        self._section = section

    def __getattr__(self, name: str) -> frozenset[str]:
        found = frozenset[str](_entry(self._section, name, list))
        self.__dict__ = {intern(key): frozenset(words) for key, words in list_section(self._section).items()}
        object.__setattr__(self, "__class__", _Read)
        return found


class WordTables:
    """The tables of one section, each by its words: ``WordTables("titles").heads["sekjen"]``."""

    def __init__(self, section: str) -> None:
        self._section = section

    def __getattr__(self, name: str) -> dict[str, str]:
        found = _by_word(_entry(self._section, name, dict))
        tables = {key: table for key, table in read_words()[self._section].items() if isinstance(table, dict)}
        self.__dict__ = {intern(key): _by_word(table) for key, table in tables.items()}
        object.__setattr__(self, "__class__", _Read)
        return found


def list_words(section: str, name: str) -> list[str]:
    """One list in the order of the file."""
    found: list[str] = _entry(section, name, list)
    return found


def list_section(section: str) -> dict[str, list[str]]:
    """All lists of a section, by their names."""
    return {name: words for name, words in read_words()[section].items() if isinstance(words, list)}


def list_table(section: str, name: str) -> list[tuple[str, str]]:
    """The words of a table in the order of the file, each with its meaning: once for each, where it has several."""
    table: dict[str, list[str]] = _entry(section, name, dict)
    return [(word, meaning) for meaning, words in table.items() for word in words]


@cache
def read_words() -> dict[str, dict[str, Any]]:
    """The sections of all folders, by their names."""
    import tomllib
    from importlib.resources import files

    folders = (folder.joinpath("words.toml") for folder in files("aseankg.extract.rules").iterdir() if folder.is_dir())
    sections = dict(
        section for file in folders if file.is_file() for section in tomllib.loads(file.read_text("utf-8")).items()
    )
    return {
        section: {name: _spelt_out(entry) for name, entry in entries.items()} for section, entries in sections.items()
    }


def _spelt_out(entry: Any) -> Any:
    """A list or table whose phrases with alternatives are all phrases that they stand for."""
    if isinstance(entry, dict):
        return {meaning: _spelt_out(words) for meaning, words in entry.items()}
    return [phrase for words in entry for phrase in spell_out(words)]


def spell_out(words: str) -> list[str]:
    """All phrases that one with alternatives stands for: "talks|debate on" for "talks on" and "debate on"."""
    if "|" not in words:
        return [words]
    return [" ".join(chosen) for chosen in product(*(word.split("|") for word in words.split()))]


def _by_word(table: dict[str, list[str]]) -> dict[str, str]:
    return {word: meaning for meaning, words in table.items() for word in words}


def _entry(section: str, name: str, kind: type) -> Any:
    found = None if name.startswith("_") else read_words()[section].get(name)
    if not isinstance(found, kind):
        raise AttributeError(f"words.toml: no {kind.__name__} {name!r} in section [{section}]")
    return found
