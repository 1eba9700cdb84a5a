"""The classes of things, and the class that a name stands for."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from aseankg.errors import UnknownNameError
from aseankg.namespaces import ASEAN, shorten
from aseankg.query.rows import read_rows, values_blocks
from aseankg.query.visible import quoted

if TYPE_CHECKING:
    from collections.abc import Iterable

    from aseankg.store.local import LocalStore

_CLASSES = """
SELECT ?thing ?class WHERE {{
  {things}
  ?thing a ?class .
  FILTER NOT EXISTS {{ ?thing a ?narrower . ?narrower rdfs:subClassOf ?class FILTER(?narrower != ?class) }}
}}
"""
_CLASS_NAMES = """
SELECT ?class ?label WHERE {
  { SELECT DISTINCT ?class WHERE { { ?class a owl:Class } UNION { ?thing a ?class } } }
  OPTIONAL { ?class rdfs:label ?label }
  FILTER(STRSTARTS(STR(?class), STR(asean:)))
}
"""
_PROPERTY_NAMES = """
SELECT ?property ?label WHERE {
  { SELECT DISTINCT ?property WHERE { ?thing ?property ?value } }
  OPTIONAL { ?property rdfs:label ?label }
}
"""


def classes_of(store: LocalStore, things: Iterable[str]) -> dict[str, list[str]]:
    """The narrowest classes of each thing; those of other vocabularies only where it has none of ours."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for block in values_blocks(things):
        for thing, kind in read_rows(store, _CLASSES.format(things=block)):
            found[thing].add(kind)
    return {
        thing: sorted(kind for kind in kinds if kind.startswith(ASEAN)) or sorted(kinds)
        for thing, kinds in found.items()
    }


def class_iri(store: LocalStore, name: str) -> str:
    """The IRI of a class of the ontology, by its own name or a label, in capitals or not."""
    return _find_term(name, "class", read_rows(store, _CLASS_NAMES))


def property_iri(store: LocalStore, name: str) -> str:
    """The IRI of a property that the graph uses, by its own name, prefixed name or a label."""
    return _find_term(name, "property", read_rows(store, _PROPERTY_NAMES))


def _find_term(name: str, what: str, rows: list[tuple[str, ...]]) -> str:
    terms = {label.casefold(): iri for iri, label in sorted(rows, reverse=True)}
    for iri, _ in rows:
        terms[shorten(iri).casefold()] = terms[shorten(iri).removeprefix("asean:").casefold()] = iri
    found = terms.get(name.casefold())
    if found is None:
        from aseankg.sources.nearest import nearest

        near = nearest(name, (shorten(iri).removeprefix("asean:") for iri, _ in rows))
        raise UnknownNameError(
            f"no {what} is called {quoted(name)}" + (f"; nearest: {', '.join(near)}" if near else "")
        )
    return found
