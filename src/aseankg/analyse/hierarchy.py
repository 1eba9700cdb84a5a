"""Which class lies below which."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from aseankg.query.rows import read_rows

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from aseankg.store.local import LocalStore

_PARENTS = """
SELECT ?class ?parent WHERE {
  ?class rdfs:subClassOf ?parent FILTER(STRSTARTS(STR(?class), STR(asean:)) && STRSTARTS(STR(?parent), STR(asean:)))
}
"""


def read_parents(store: LocalStore, classes: Mapping[str, set[str]]) -> dict[str, set[str]]:
    """For each class with things the classes with things right above it."""
    parents: dict[str, set[str]] = {iri: set() for iri in classes}
    for iri, parent in read_rows(store, _PARENTS):
        if iri in classes and parent in classes and parent != iri:
            parents[iri].add(parent)
    return parents


def subclasses(kind: str, parents: Mapping[str, set[str]]) -> set[str]:
    """The class and all its subclasses."""
    found = {kind}
    while more := {child for child, above in parents.items() if above & found} - found:
        found |= more
    return found


def class_tree(
    classes: Mapping[str, set[str]], parents: Mapping[str, set[str]], labels: Mapping[str, str]
) -> Iterator[tuple[str, int]]:
    """Each class once, with its depth: under its parent, and those with most things before others."""
    children: defaultdict[str, list[str]] = defaultdict(list)
    for iri in sorted(classes, key=lambda iri: (-len(classes[iri]), labels[iri])):
        children[min(parents[iri] & classes.keys(), default="")].append(iri)

    def walk(parent: str, depth: int) -> Iterator[tuple[str, int]]:
        for iri in children[parent]:
            yield iri, depth
            yield from walk(iri, depth + 1)

    return walk("", 0)
