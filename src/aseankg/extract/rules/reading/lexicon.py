"""What the graph knows by name: things, editions of series, who held which post."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.text.fields import title_words
from aseankg.extract.rules.text.gazetteer import known_names, long_names
from aseankg.extract.rules.text.tokens import Token, tokenise, word_key
from aseankg.extract.rules.text.words import WordLists, WordTables
from aseankg.namespaces import reference
from aseankg.query.names import best_labels
from aseankg.query.rows import read_rows

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from aseankg.extract.known import KnownNames
    from aseankg.query.names import Name
    from aseankg.store.local import LocalStore

_WORDS: Final = WordLists("lexicon")
_NAMES: Final = WordLists("named_people")
_TABLES: Final = WordTables("lexicon")
_TYPES: Final = {
    "initiative": "Initiative", "document": "OutcomeDocument", "person": "Person", "organisation": "Organisation",
    "state": "State", "city": "City", "regency": "City", "province": "City", "place": "City", "topic": "Topic",
    "post": "Role", "series": "Series",
}  # fmt: skip
# Where one name belongs to things of several types, the first of these is meant.
_PRECEDENCE: Final = (
    "Series", "State", "City", "Person", "Initiative", "OutcomeDocument", "Organisation", "Role", "Topic",
)  # fmt: skip
_MINISTRY: Final = re.compile(r"MFA$|(?:Ministry|Department) of (?!.* (?:of|Republic) )")
"""What ministries of many states are called alike; the state that the text speaks of tells which is meant."""
_SKIPPED: Final = frozenset("-\u2013—\u2019'\u2018\"“”")

_EDITIONS: Final = """
SELECT ?meeting ?series ?ordinal ?first ?last WHERE {
  ?meeting asean:partOfSeries ?series .
  OPTIONAL { ?meeting asean:ordinal ?ordinal }
  OPTIONAL { ?meeting asean:startDate|asean:plannedStartDate ?first }
  OPTIONAL { ?meeting asean:endDate|asean:plannedEndDate ?last }
}
"""
_TENURES: Final = """
SELECT ?person ?post ?first ?last ?attested WHERE {
  ?tenure asean:holder ?person ; asean:post ?post .
  OPTIONAL { ?tenure asean:startDate ?first }
  OPTIONAL { ?tenure asean:endDate ?last }
  OPTIONAL { ?tenure asean:attestedOn ?attested }
}
"""
_POSTS: Final = "SELECT ?post ?body WHERE { ?post asean:postIn ?body }"


@dataclass(frozen=True, slots=True)
class Entry:
    """One name of a thing."""

    type: str
    name: str
    """The thing's English name."""
    thing: str
    """``KIND/ID``."""
    text: str
    """The name as it is printed."""


@dataclass(frozen=True, slots=True)
class Edition:
    """A meeting of a series that the graph knows."""

    thing: str
    name: str
    ordinal: int | None
    first: str
    last: str


@dataclass(frozen=True, slots=True)
class Office:
    """That a person held a post."""

    post: str
    name: str
    body: str
    """``KIND/ID`` of the state or organisation of the post."""
    first: str
    last: str
    attested: bool


@dataclass(slots=True)
class _Node:
    following: dict[str, _Node] = field(default_factory=dict)
    entries: list[Entry] = field(default_factory=list)


class Lexicon:
    """The names of the graph by their words, longest first; names are compared without case and accents."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self._root = _Node()
        self._starts = frozenset[str]()
        self._name_words = frozenset[str]()
        self._names_read = 0
        self._loose: defaultdict[str, dict[tuple[str, ...], Entry]] = defaultdict(dict)
        self._series: dict[tuple[str, ...], Entry] = {}
        self.acronyms: dict[str, list[str]] = {}
        """The acronyms of each series, by its name."""
        self.names: dict[str, str] = {}
        self.editions: dict[str, list[Edition]] = {}
        self.offices: dict[str, list[Office]] = {}
        self.bearers: dict[str, set[str]] = {}
        """For each word of a person's name, who is called so."""
        for entry in entries:
            self.add(entry)

    def add(self, entry: Entry) -> None:
        """The lexicon has one more name; of the things called so, the type that counts most comes first."""
        node = self._root
        for key in _keys(tokenise(entry.text).words):
            node = node.following.setdefault(key, _Node())
        if (entry.type, entry.thing) not in {(known.type, known.thing) for known in node.entries}:
            node.entries.append(entry)
            node.entries.sort(key=lambda known: _PRECEDENCE.index(known.type))
        self._loose[entry.type].setdefault(loose_key(entry.text), entry)
        if entry.type == "Series":
            self._series.setdefault(tuple(sorted(loose_key(entry.text))), entry)
            if entry.text.isupper() and entry.text.isalpha():
                self.acronyms.setdefault(entry.name, []).append(entry.text)
        self.names.setdefault(entry.thing, entry.name)
        if entry.type == "Person" and entry.thing:
            for key in _keys(tokenise(entry.text).words):
                self.bearers.setdefault(key, set()).add(entry.thing)

    @property
    def name_words(self) -> frozenset[str]:
        """The words that people are called by, those of the graph too, but for marks and the small words of titles."""
        if self._names_read < len(self.bearers) or not self._name_words:
            self._names_read = len(self.bearers)
            told = (key for key in self.bearers if key.isalpha() and key not in _WORDS.loose)
            self._name_words = _NAMES.names.union(told)
        return self._name_words

    @property
    def starts(self) -> frozenset[str]:
        """The first words of names."""
        if len(self._starts) < len(self._root.following):
            self._starts = frozenset(self._root.following)
        return self._starts

    def longest(self, tokens: Sequence[Token], index: int, last: int) -> tuple[int, list[Entry]] | None:
        """The longest name that begins at a token: the token after it, and what is called so."""
        first = self._root.following.get(tokens[index].key) if index < last else None
        if first is None:
            return None
        node, position = first, index + 1
        found = (position, node.entries) if node.entries else None
        while node.following and position < last:
            following = node.following.get(tokens[position].key)
            if following is not None:
                node = following
                if node.entries:
                    found = (position + 1, node.entries)
            elif tokens[position].text not in _SKIPPED:
                break
            position += 1
        return found

    def thing_of(self, kind: str, name: str) -> str | None:
        """``KIND/ID`` of the thing that goes by a short name, if the graph has it."""
        entries = (self.lookup(kind, known) for known in (name, *long_names(kind, name)))
        return next((entry.thing for entry in entries if entry and entry.thing), None)

    def lookup(self, kind: str, text: str) -> Entry | None:
        """The thing of a type with this name, articles and prepositions apart."""
        return self._loose[kind].get(loose_key(text))

    def series_of_words(self, text: str) -> Entry | None:
        """The series whose name has these words in any order: "Environment Ministers' Meeting", "Meeting of X"."""
        return self._series.get(tuple(sorted(loose_key(text)))) if " " in text else None


@lru_cache(maxsize=65536)
def loose_key(text: str) -> tuple[str, ...]:
    """The words of a name without articles and prepositions, which writers change; those for ministers are one."""
    keys = [_TABLES.alike.get(token.key, token.key) for token in tokenise(text).words if token.is_word]
    keys = [key for key in keys if key not in _WORDS.loose]
    joined = " ".join(keys).replace("cyber security", "cybersecurity")
    joined = joined.replace("isation", "ization").replace("defense", "defence")
    return tuple(joined.split())


def read_lexicon(known: KnownNames) -> Lexicon:
    """The lexicon of the graph with these names."""
    store = known.store
    names = [name for name in known.names if reference(name.thing).split("/")[0] in _TYPES]
    labels = best_labels(store, (name.thing for name in names), "en")
    states = {name.text for name in names if reference(name.thing).startswith("state/")}
    lexicon = Lexicon(
        Entry(_TYPES[thing.split("/")[0]], labels[name.thing], thing, name.text)
        for name in names
        if (thing := reference(name.thing))
        and _is_telling(name, thing, labels[name.thing])
        and not says_state(name.text, states)
    )
    for kind, label, text in known_names():
        lexicon.add(Entry(kind, label, lexicon.thing_of(kind, label) or "", text))
    _add_editions(store, lexicon)
    _add_offices(store, lexicon)
    return lexicon


def says_state(text: str, states: set[str]) -> bool:
    """Whether a name ends with the state that something lies in, "Shangri-La Hotel, Singapore"; the words tell both."""
    return ", " in text and text.rpartition(", ")[2] in states


def _is_telling(name: Name, thing: str, label: str) -> bool:
    """Whether a name alone says what is meant: no bare title of a post, no given name of a person."""
    kind = thing.split("/")[0]
    words = name.text.split()
    if kind == "person":
        if word_key(words[0]) in title_words():
            return False  # "Menlu Retno": an office and a name
        return len(words) > 1 or name.preferred or (len(name.text) > 4 and name.text not in label)
    if kind == "post":
        return len(words) > 2
    if kind == "organisation" and _MINISTRY.match(name.text):
        return name.preferred
    return len(name.text) > 2 or (name.text.isupper() and kind == "state")


def _add_editions(store: LocalStore, lexicon: Lexicon) -> None:
    rows = [tuple(row) for row in read_rows(store, _EDITIONS)]
    labels = best_labels(store, (row[0] for row in rows), "en")
    found: defaultdict[str, dict[str, Edition]] = defaultdict(dict)
    for meeting, series, ordinal, first, last in rows:
        number = int(ordinal) if ordinal else None
        found[reference(series)].setdefault(
            meeting, Edition(reference(meeting), labels[meeting], number, first or "", last or first or "")
        )
    lexicon.editions = {series: list(editions.values()) for series, editions in found.items()}


def _add_offices(store: LocalStore, lexicon: Lexicon) -> None:
    bodies = {reference(post): reference(body) for post, body in read_rows(store, _POSTS)}
    offices: defaultdict[str, list[Office]] = defaultdict(list)
    for person, post, first, last, attested in read_rows(store, _TENURES):
        held = reference(post)
        name = lexicon.names.get(held, held)
        offices[reference(person)].append(
            Office(held, name, bodies.get(held, ""), first or attested or "", last or "", bool(attested and not first))
        )
    lexicon.offices = dict(offices)


def _keys(tokens: Iterable[Token]) -> list[str]:
    return [token.key for token in tokens if token.text not in _SKIPPED]
