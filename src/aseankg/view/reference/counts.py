"""How often the graph uses each term of the ontology."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from aseankg.namespaces import ASEAN, INFERRED_GRAPH, ONTOLOGY_GRAPH, SOURCES_GRAPH

if TYPE_CHECKING:
    from aseankg.store.local import LocalStore

_INSTANCES = "SELECT ?class (COUNT(DISTINCT ?thing) AS ?n) WHERE {{ {pattern} }} GROUP BY ?class"
_STATEMENTS = "SELECT ?property (COUNT(*) AS ?n) WHERE {{ {pattern} }} GROUP BY ?property"
_VALUES = f"""
SELECT ?value (COUNT(*) AS ?n) WHERE {{
  ?thing ?property ?value
  FILTER(STRSTARTS(STR(?value), "{ASEAN}") && !STRSTARTS(STR(?thing), "{ASEAN}")
    && ?property NOT IN (rdf:type, asean:claimProperty, asean:onProperty))
}} GROUP BY ?value
"""


@dataclass(frozen=True)
class Count:
    """Instances of a class, statements with a property or with an individual as value; of them inferred ones."""

    total: int = 0
    inferred: int = 0

    @property
    def stated(self) -> int:
        """Those that a source states."""
        return self.total - self.inferred


@dataclass(frozen=True)
class Totals:
    """The size of a graph, and the newest day on which one of its sources was read, "" if none says."""

    statements: int
    things: int
    sources: int
    version: str


def read_counts(store: LocalStore) -> Mapping[str, Count]:
    """The use of each class, property and individual that the graph uses, by IRI."""
    totals = {
        **_count(store, _STATEMENTS.format(pattern="?s ?property ?o")),
        **_count(store, _VALUES),
        **_count(store, _INSTANCES.format(pattern="?thing a ?class")),
    }
    inferred = {
        **_count(store, _STATEMENTS.format(pattern=_inferred("?s ?property ?o"))),
        **_count(store, _INSTANCES.format(pattern=_inferred("?thing a ?class"))),
    }
    return {iri: Count(total, inferred.get(iri, 0)) for iri, total in totals.items()}


def read_totals(store: LocalStore) -> Totals:
    """The size of the graph, its ontology left out."""
    things = f"""{{ SELECT DISTINCT ?thing {{
        GRAPH ?g {{ ?thing a ?class }}
        FILTER(?g NOT IN (<{ONTOLOGY_GRAPH}>, <{INFERRED_GRAPH}>, <{SOURCES_GRAPH}>)) }} }}"""
    newest = store.select("SELECT (MAX(STR(?day)) AS ?newest) { ?source asean:retrievedOn ?day }")
    return Totals(
        statements=store.count("{ ?s ?p ?o }"),
        things=store.count(things),
        sources=store.count("{ ?source a asean:Source }"),
        version=next((row[0].value for row in newest if row[0] is not None), ""),
    )


def _inferred(pattern: str) -> str:
    return f"GRAPH <{INFERRED_GRAPH}> {{ {pattern} }}"


def _count(store: LocalStore, query: str) -> dict[str, int]:
    rows = store.select(query)
    return {row[0].value: int(row[1].value) for row in rows if row[0] is not None and row[1] is not None}
