"""A live example for each term: what one source says of one thing, or one statement, taken from the graph."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Any

from aseankg.namespaces import (
    ASEAN,
    INFERRED_GRAPH,
    ONTOLOGY_GRAPH,
    PREFIXES,
    RDF,
    RDFS,
    SKOS,
    SOURCES_GRAPH,
    term_iri,
)
from aseankg.terms import Iri, Literal

if TYPE_CHECKING:
    from aseankg.sources.ontology.terms import Term
    from aseankg.store.local import LocalStore

_MOST_LINES, _MOST_VALUES = 8, 2
_NAMED = re.compile(r"\b([a-z]+):([\w/.-]*\w)")
# A statement of a source shows more than one of the catalogue, a rule or the ontology itself.
_RANKS = {SOURCES_GRAPH: 1, INFERRED_GRAPH: 2, ONTOLOGY_GRAPH: 3}
_KINDS = {SOURCES_GRAPH: "catalogued", INFERRED_GRAPH: "inferred", ONTOLOGY_GRAPH: "declared"}
_FIRST = (RDF + "type", RDFS + "label", SKOS + "prefLabel", SKOS + "altLabel")

_CANDIDATES = f"""
SELECT ?class ?thing ?graph (COUNT(*) AS ?facts) WHERE {{
  ?thing a ?class
  FILTER(STRSTARTS(STR(?class), "{ASEAN}") && !STRSTARTS(STR(?thing), "{ASEAN}"))
  GRAPH ?graph {{ ?thing ?property ?value }}
  FILTER(?graph != <{INFERRED_GRAPH}>)
  FILTER EXISTS {{ GRAPH ?graph {{ ?thing a ?kind }} }}
}} GROUP BY ?class ?thing ?graph
"""
_STATEMENTS = f"""
SELECT ?property ?thing ?value ?graph WHERE {{
  GRAPH ?graph {{ ?thing ?property ?value }}
  FILTER(STRSTARTS(STR(?property), "{ASEAN}") || STRSTARTS(STR(?value), "{ASEAN}"))
  FILTER(?property NOT IN (rdf:type, asean:claimProperty, asean:onProperty))
  FILTER((?graph != <{ONTOLOGY_GRAPH}> || !STRSTARTS(STR(?value), "{ASEAN}")))
}}
"""

_SOURCES = """
SELECT ?source (MIN(STR(?name)) AS ?title) (MIN(STR(?page)) AS ?url) WHERE {
  ?source a asean:Source ; dcterms:title ?name
  OPTIONAL { ?source schema:url ?page }
} GROUP BY ?source
"""

Fact = tuple[str, Iri | Literal]


@dataclass(frozen=True)
class Origin:
    """A source: its title, and its address or nothing."""

    title: str
    url: str


@dataclass(frozen=True)
class Example:
    """Some of what a named graph says of a thing, and the number of statements left out."""

    graph: str
    thing: str
    facts: tuple[tuple[str, tuple[Iri | Literal, ...]], ...]
    left_out: int

    @property
    def origin(self) -> str:
        """Where the statements come from: stated by a source, catalogued, inferred, or declared by the ontology."""
        return _KINDS.get(self.graph, "stated")


def read_examples(store: LocalStore, terms: Iterable[Term]) -> Mapping[str, Example]:
    """An example for each term that the graph uses, by IRI; things named by the term's own examples come first."""
    preferred = {term.iri: set(_named_things(term.examples)) for term in terms}
    return {**_of_statements(store, preferred), **_of_classes(store, preferred)}


def read_origins(store: LocalStore) -> Mapping[str, Origin]:
    """The sources of the graph by IRI."""
    return {
        row[0].value: Origin(row[1].value, row[2].value if row[2] is not None else "")
        for row in store.select(_SOURCES)
        if row[0] is not None and row[1] is not None
    }


def _named_things(examples: Iterable[str]) -> Iterator[str]:
    for text in examples:
        for prefix, local in _NAMED.findall(text):
            if prefix in PREFIXES:
                yield term_iri(f"{prefix}:{local}")


def _of_classes(store: LocalStore, preferred: Mapping[str, set[str]]) -> dict[str, Example]:
    best: dict[str, tuple[tuple[Any, ...], str, str]] = {}
    for cls, thing, graph, facts in _values(store, _CANDIDATES):
        count = int(facts)
        key = (thing not in preferred.get(cls, ()), _rank(graph), -min(count, _MOST_LINES), count, thing, graph)
        if cls not in best or key < best[cls][0]:
            best[cls] = (key, thing, graph)
    return {cls: _read_example(store, thing, graph) for cls, (_, thing, graph) in sorted(best.items())}


def _read_example(store: LocalStore, thing: str, graph: str) -> Example:
    rows = store.select(f"SELECT ?property ?value {{ GRAPH <{graph}> {{ <{thing}> ?property ?value }} }}")
    facts = sorted(((row[0].value, _plain(row[1])) for row in rows if row[0] is not None), key=_order)
    return _example(graph, thing, facts)


def _of_statements(store: LocalStore, preferred: Mapping[str, set[str]]) -> dict[str, Example]:
    """The first statement of each property, and the first with each individual as its value."""
    best: dict[str, tuple[tuple[Any, ...], Fact]] = {}
    for row in store.select(_STATEMENTS):
        name, thing, graph = (term.value for term in (row[0], row[1], row[3]) if term is not None)
        value = _plain(row[2])
        for term in {name, value} if isinstance(value, Iri) else {name}:
            chosen = preferred.get(term, set())
            key = (_rank(graph), thing not in chosen, value not in chosen, thing, name, repr(value), graph)
            if term.startswith(ASEAN) and (term not in best or key < best[term][0]):
                best[term] = (key, (name, value))
    return {term: _example(key[6], key[3], [fact]) for term, (key, fact) in best.items()}


def _example(graph: str, thing: str, facts: list[Fact]) -> Example:
    grouped = [(name, [value for _, value in same]) for name, same in groupby(facts, key=lambda fact: fact[0])]
    shown = tuple((name, tuple(values[:_MOST_VALUES])) for name, values in grouped[:_MOST_LINES])
    return Example(graph, thing, shown, len(facts) - sum(len(values) for _, values in shown))


def _order(fact: Fact) -> tuple[int, str, str]:
    name, value = fact
    return _FIRST.index(name) if name in _FIRST else len(_FIRST), name, repr(value)


def _rank(graph: str) -> int:
    return _RANKS.get(graph, 0)


def _values(store: LocalStore, query: str) -> Iterator[list[str]]:
    return ([term.value for term in row if term is not None] for row in store.select(query))


def _plain(term: Any) -> Iri | Literal:
    if hasattr(term, "datatype"):
        return Literal(term.value, term.language, term.datatype.value)
    return Iri(term.value)
