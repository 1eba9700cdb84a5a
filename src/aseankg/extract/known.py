"""The things of the graph that a name may stand for."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING

from aseankg.extract.extraction import Extraction, Mention
from aseankg.namespaces import reference, thing_iri
from aseankg.query.names import normalise, read_names
from aseankg.query.rows import read_rows, values_blocks
from aseankg.query.search import rank_names
from aseankg.sources.press.forms import KINDS_OF_TYPE, kind_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from aseankg.query.names import Name
    from aseankg.store.local import LocalStore

SERIES_TYPE = "Series"
"""What the object of `in_series` is; no mention has this type."""

_KINDS = {**KINDS_OF_TYPE, SERIES_TYPE: ("series",)}
_MOST_NEAREST = 3
_EXISTING = "SELECT DISTINCT ?thing WHERE {{ {things} {{ ?thing ?p ?o }} }}"


@dataclass
class KnownNames:
    """The names of the graph's things by the type of what they may be mentioned as, read when first asked for."""

    store: LocalStore
    _called: dict[str, dict[str, set[str]]] = field(default_factory=dict)
    _nearest: dict[tuple[str, str], tuple[str, ...]] = field(default_factory=dict)

    @cached_property
    def names(self) -> list[Name]:
        """Every name of every thing."""
        return read_names(self.store)

    @cached_property
    def _of_kinds(self) -> dict[str, list[Name]]:
        """The names of all things by their kind."""
        found: defaultdict[str, list[Name]] = defaultdict(list)
        for name in self.names:
            found[kind_of(reference(name.thing))].append(name)
        return found

    @cached_property
    def _named(self) -> set[str]:
        return {reference(name.thing) for name in self.names}

    def existing(self, things: Iterable[str]) -> set[str]:
        """Those of some things, ``KIND/ID``, that the graph has, if only without a name."""
        wanted = set(things)
        unnamed = {thing_iri(kind, slug): f"{kind}/{slug}" for kind, slug in map(_parts, wanted - self._named) if slug}
        rows = (
            row for block in values_blocks(unnamed) for row in read_rows(self.store, _EXISTING.format(things=block))
        )
        return (wanted & self._named) | {unnamed[row[0]] for row in rows}

    def of_type(self, kind: str) -> list[Name]:
        """Every name of every thing that a mention of a type may stand for."""
        return [name for one in _KINDS[kind] for name in self._of_kinds.get(one, ())]

    def called(self, kind: str, text: str) -> set[str]:
        """The things, ``KIND/ID``, of which `text` is a name, but for case, accents and punctuation."""
        if kind not in self._called:
            things = self._called[kind] = defaultdict(set)
            for name in self.of_type(kind):
                things[normalise(name.text)].add(reference(name.thing))
        return self._called[kind].get(normalise(text), set())

    def nearest(self, kind: str, text: str) -> tuple[str, ...]:
        """The things, ``KIND/ID``, whose names are most like `text`, the best first."""
        if (kind, text) not in self._nearest:
            found = rank_names(self.of_type(kind), text)[:_MOST_NEAREST]
            self._nearest[kind, text] = tuple(reference(name.thing) for name, _ in found)
        return self._nearest[kind, text]


def _parts(thing: str) -> tuple[str, str]:
    kind, _, slug = thing.partition("/")
    return kind, slug


def link_mentions(extraction: Extraction, names: KnownNames) -> Extraction:
    """The extraction with each mention linked whose name, or else surface, is that of one thing alone.

    A surface that says less than the name, a bare title of an office above all, stands for whichever thing is meant.
    """
    return replace(extraction, mentions=tuple(_link(mention, names) for mention in extraction.mentions))


def _link(mention: Mention, names: KnownNames) -> Mention:
    if mention.thing is not None or mention.type not in KINDS_OF_TYPE:
        return mention
    found = names.called(mention.type, mention.name)
    if not found and _says_all(mention):
        found = names.called(mention.type, mention.surface)
    return mention._replace(thing=next(iter(found))) if len(found) == 1 else mention


def _says_all(mention: Mention) -> bool:
    """Whether the words of a mention say as much as its name does: of an office, also the state or body that has it."""
    surface, name = normalise(mention.surface), normalise(mention.name)
    if mention.type == "Role":
        return normalise(mention.name.rpartition(" of ")[2]) in surface
    return surface not in name
