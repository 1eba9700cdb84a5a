"""The things that claims name, as the graph knows them: their names in both languages, and the search for others."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from aseankg.namespaces import ASEAN, INFERRED_GRAPH, SRC, reference, shorten, term_iri, thing_iri
from aseankg.query.classes import classes_of
from aseankg.query.names import Name, best_labels, normalise, read_names
from aseankg.query.rows import is_iri, read_rows, values_blocks
from aseankg.query.search import rank_names
from aseankg.serve.needs import CLASS
from aseankg.sources.press.forms import kind_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from aseankg.serve.choices import Choices
    from aseankg.serve.needs import Range
    from aseankg.sources.press.claims import Claim
    from aseankg.store.local import LocalStore

LANGUAGES = ("en", "id")
Words = dict[str, str]
"""A text in each of `LANGUAGES`."""

_MOST_HITS = 12
_WHERE_KNOWN = """
SELECT DISTINCT ?thing (IF(?graph = <{own}>, "own", "other") AS ?where) WHERE {{
  {things}
  GRAPH ?graph {{ ?thing ?property ?value }}
  FILTER(?graph != <{inferred}>)
}}
"""


class Things:
    """The graph, asked once for each thing: it stays as it is while a text is reviewed."""

    def __init__(self, store: LocalStore, choices: Choices, source: str) -> None:
        self._store = store
        self.choices = choices
        self._source = source
        self._where: dict[str, set[str]] = {f"source/{source}": {"other"}}
        self._introduced: set[str] = set()
        self._labels: dict[str, Words] = {}
        self._classes: dict[str, str] = {}

    def follow(self, claims: Iterable[Claim]) -> None:
        """What these claims introduce is known only where someone else says it too.

        After a build what was accepted stands in the graph of their own text.
        """
        self._introduced = {claim.subject for claim in claims if claim.property == CLASS}

    def is_known(self, name: str) -> bool:
        """Whether a thing, ``KIND/ID``, is in the graph for another reason than the claims of this text."""
        if name not in self._where:
            self._ask_where([name])
        return "other" in self._where[name] or ("own" in self._where[name] and name not in self._introduced)

    def range_of(self, name: str) -> Range:
        """What may stand behind a property."""
        return self.choices.range_of(name)

    def learn(self, names: Iterable[str]) -> None:
        """Ask for many things at once; each is asked for once."""
        iris = {name: _iri(name) for name in names if name not in self._labels}
        self._ask_where(iris)
        classes = classes_of(self._store, iris.values())
        found = {language: best_labels(self._store, iris.values(), language) for language in LANGUAGES}
        for name, iri in iris.items():
            words = {language: labels[iri] for language, labels in found.items()}
            self._labels[name] = {} if shorten(iri) in words.values() else words
            own = (kind.removeprefix(ASEAN) for kind in classes.get(iri, ()) if kind.startswith(ASEAN))
            self._classes[name] = next(own, "")

    def labels(self, name: str) -> Words:
        """What a thing is called; empty where the graph has no name for it."""
        self.learn([name])
        return self._labels[name]

    def class_of(self, name: str) -> str:
        """The class of a thing by its local name; empty where the graph has none."""
        self.learn([name])
        return self._classes[name]

    def terms(self, names: Iterable[str]) -> dict[str, Words]:
        """What properties, classes and other terms are called, by the names that tables give them."""
        iris = {name: iri for name in names if (iri := _term(name))}
        found = {language: best_labels(self._store, iris.values(), language) for language in LANGUAGES}
        named = {name: {language: found[language][iri] for language in LANGUAGES} for name, iri in iris.items()}
        return {name: words for name, words in named.items() if shorten(iris[name]) not in words.values()}

    def search(self, text: str, kinds: frozenset[str], new: Mapping[str, str]) -> list[str]:
        """The things of some kinds whose names are most like a text, those that claims introduce (`new`) among them."""
        names = [name for name in self._names if not kinds or kind_of(reference(name.thing)) in kinds]
        names += [Name(_iri(name), label, "", preferred=True) for name, label in new.items() if kind_of(name) in kinds]
        exact = [text] if not kinds or kind_of(text) in kinds else []
        found = [name for name in exact if self.is_known(name)]
        found += [reference(name.thing) for name, _ in rank_names(names, text)[:_MOST_HITS]]
        return list(dict.fromkeys(name for name in found if kind_of(name)))[:_MOST_HITS]

    def is_called(self, thing: str, text: str) -> bool:
        """Whether a text is a name of a thing, but for case, accents and punctuation, or its ``KIND/ID``."""
        return thing == text or thing in self._called.get(normalise(text), ())

    @cached_property
    def _called(self) -> dict[str, set[str]]:
        found: dict[str, set[str]] = {}
        for name in self._names:
            found.setdefault(normalise(name.text), set()).add(reference(name.thing))
        return found

    @cached_property
    def _names(self) -> list[Name]:
        return read_names(self._store)

    def _ask_where(self, names: Iterable[str]) -> None:
        iris = {_iri(name): name for name in names if name not in self._where}
        self._where |= {name: set() for name in iris.values()}
        own = SRC + self._source
        for block in values_blocks(iris):
            query = _WHERE_KNOWN.format(things=block, own=own, inferred=INFERRED_GRAPH)
            for thing, where in read_rows(self._store, query):
                self._where[iris[thing]].add(where)


def _iri(name: str) -> str:
    kind, _, slug = name.partition("/")
    return thing_iri(kind, slug)


def _term(name: str) -> str | None:
    try:
        found = term_iri(name)
    except KeyError:
        return None
    return found if is_iri(found) else None
