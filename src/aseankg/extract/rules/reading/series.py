"""The English names of the series that events belong to."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.reading.lexicon import loose_key
from aseankg.extract.rules.text.words import WordLists, WordTables

if TYPE_CHECKING:
    from aseankg.extract.rules.reading.lexicon import Entry, Lexicon

_WORDS: Final = WordLists("series")
_TABLES: Final = WordTables("series")
ASEAN_PLUS_THREE: Final = "ASEAN Plus Three"
PLUS_THREE: Final = {"China", "Japan", "South Korea"}
"""The states that the summit "ASEAN Plus Three" adds to ASEAN."""
_OF_THREE: Final = frozenset({"ASEAN", ASEAN_PLUS_THREE, "Plus", "plus", "Three", "three", "Tiga", "tiga", "3"})
_BODY: Final = "(?:Committee|Council|Commission|Group|Force|Board|Agreement|Centre|Network|Community)"
_MEETING_OF_BODY: Final = re.compile(rf"(?:the )?(.*\b{_BODY} (?:on|of|for|to) .*) Meeting")
_MEETING_OF_PARTIES: Final = re.compile(r"(?:Meeting|Session) of the (Conference of the Parties\b)")
_WITHOUT_ARTICLE: Final = re.compile(rf"\b(of|to) (?=ASEAN (?:[A-Z][\w-]* )*{_BODY}\b)")
_ASEAN_WITH_OTHERS: Final = (
    "ASEAN Summit",
    "East Asia Summit",
    "ASEAN Plus Three Summit",
    "ASEAN Plus One Summit",
    "ASEAN-China Summit",
)


def summit_series(parts: list[str], leaders: bool) -> tuple[str, bool]:
    """The series of a summit whose name has these parts, and whether another organisation than ASEAN holds it.

    Organisations and states stand among the parts by their English names.
    """
    words = [part for part in parts if part.lower() not in _WORDS.fillers]
    if not words:
        return "ASEAN Summit", False
    plain = " ".join(words).lower()
    whole = _TABLES.summits.get(plain)
    if whole is not None:
        foreign = whole not in _ASEAN_WITH_OTHERS
        return ("ASEAN Leaders' Meeting" if leaders and whole == "ASEAN Summit" else whole), foreign
    if set(words) - _OF_THREE == PLUS_THREE:
        return f"{ASEAN_PLUS_THREE} Summit", False  # "ASEAN Plus Three Summit with China, Japan and South Korea"
    single = set(plain.replace("-", " ").split())
    for pair, name in _TABLES.triangles.items():
        if single.issuperset(pair.split()):
            return name, True
    if "ASEAN" in words:
        others = [word for word in words if word != "ASEAN"]
        return (f"ASEAN-{_partner(others)} Summit" if others else "ASEAN Summit"), False
    for start, name in _TABLES.starts.items():
        if plain.startswith(start) or f" {start}" in plain:
            return name, name != "East Asia Summit"
    first = parts.index(words[0])
    kept = (part for part in parts[first:] if part in words or part.lower() in _WORDS.kept)
    return f"{' '.join(kept)} Summit", True


def known_series(lexicon: Lexicon, *names: str) -> Entry | None:
    """The series of the graph that goes by the first of some names that it knows."""
    return next((entry for name in names if name and (entry := lexicon.lookup("Series", name)) is not None), None)


def reordered_series(lexicon: Lexicon, *names: str) -> Entry | None:
    """The series whose name has the words of the first of some names in another order that are those of one."""
    return next((entry for name in names if (entry := lexicon.series_of_words(name)) is not None), None)


def words_of(lexicon: Lexicon, series: str) -> tuple[str, ...]:
    """The words of a series, by its first name in the graph, in any order: "Meeting of X" is the "X Meeting"."""
    entry = lexicon.lookup("Series", series)
    return tuple(sorted(loose_key(entry.name if entry else series)))


def print_partner(name: str) -> str:
    """A partner as the names of its meetings with ASEAN print it."""
    return _TABLES.partners.get(name, name)


def print_series(name: str) -> str:
    """The meetings of a body with a field are those of that body: "Meeting of the ASEAN Committee on Culture".

    A meeting of the conference of the parties to an agreement is that conference.
    """
    name = _MEETING_OF_PARTIES.sub(r"\1", name)
    long = _MEETING_OF_BODY.fullmatch(name)
    return _WITHOUT_ARTICLE.sub(r"\1 the ", f"Meeting of the {long[1]}" if long else name)


def _partner(words: list[str]) -> str:
    return print_partner(words[0]) if len(words) == 1 else " ".join(words)
