"""What the graph states about a thing, and which sources say so."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from aseankg.namespaces import ASEAN, GEO, INFERRED_GRAPH, ONTOLOGY_GRAPH, PREFIXES, SOURCES_GRAPH
from aseankg.query.rows import read_rows, values_blocks

if TYPE_CHECKING:
    from collections.abc import Iterable

    from aseankg.store.local import LocalStore

# What joins things is told in one line, in this order.
TOLD_IN_LINE = (
    *(ASEAN + name for name in ("holder", "post", "participant", "atMeeting", "inCapacity", "status")),
    *(ASEAN + name for name in ("prioritisedTopic", "member", "memberOf", "membershipStatus", "cohortYear")),
    *(ASEAN + name for name in ("inDocument", "paragraph", "operativeVerb", "concerns")),
    *(ASEAN + name for name in ("startDate", "endDate", "attestedOn")),
    GEO + "asWKT",
)
_ORIGINS = {INFERRED_GRAPH: "inferred", ONTOLOGY_GRAPH: "ontology", SOURCES_GRAPH: "catalogue"}

_STATEMENTS = """
SELECT ?subject ?property ?value (ISIRI(?value) AS ?isThing) (LANG(?value) AS ?language) ?graph WHERE {{
  {pattern}
  ?subject ?property ?value .
  OPTIONAL {{ GRAPH ?graph {{ ?subject ?property ?value }} }}
  FILTER(ISIRI(?subject) && !ISBLANK(?value))
}}
"""
_JOINING = """{things}
  BIND(?thing AS ?subject)
  ?subject a ?kind .
  VALUES ?kind {{ asean:Tenure asean:Membership asean:Participation asean:Commitment geo:Geometry }}
  VALUES ?property {{ {properties} }}"""
_SOURCES = """
SELECT ?thing ?title ?publisher ?issued ?url WHERE {{
  {things}
  OPTIONAL {{ ?thing dcterms:title ?title }}
  OPTIONAL {{ ?thing dcterms:publisher ?publisher }}
  OPTIONAL {{ ?thing dcterms:issued ?issued }}
  OPTIONAL {{ ?thing schema:url ?url }}
}}
"""


class Statement(NamedTuple):
    """A triple, the sources that state it, and where else it comes from.

    `origin` is ``inferred``, ``ontology`` or ``catalogue`` for a triple without a source in one of these graphs.
    """

    subject: str
    property: str
    value: str
    is_thing: bool
    language: str
    sources: tuple[str, ...]
    origin: str


class Source(NamedTuple):
    """A source as the catalogue describes it; empty where it says nothing."""

    iri: str
    title: str
    publisher: str
    issued: str
    url: str


def statements_on(store: LocalStore, thing: str) -> list[Statement]:
    """All statements with the thing as their subject or their value; claims only mention it."""
    outgoing = _read(store, f"VALUES ?subject {{ <{thing}> }}")
    incoming = _read(store, f"VALUES ?value {{ <{thing}> }} FILTER(?subject != <{thing}>)")
    return outgoing + [statement for statement in incoming if not statement.subject.startswith(PREFIXES["claim"])]


def statements_about(store: LocalStore, things: Iterable[str]) -> list[Statement]:
    """All statements with one of the things as their subject."""
    return [one for block in values_blocks(things) for one in _read(store, f"{block} BIND(?thing AS ?subject)")]


def statements_naming(store: LocalStore, things: Iterable[str]) -> list[Statement]:
    """All statements with one of the things as their value."""
    return [one for block in values_blocks(things) for one in _read(store, f"{block} BIND(?thing AS ?value)")]


def statements_joining(store: LocalStore, things: Iterable[str]) -> dict[str, list[Statement]]:
    """What is told in line of those things that are tenures, memberships, participations and the like."""
    joined: defaultdict[str, list[Statement]] = defaultdict(list)
    properties = " ".join(f"<{iri}>" for iri in TOLD_IN_LINE)
    for block in values_blocks(things):
        for statement in _read(store, _JOINING.format(things=block, properties=properties)):
            joined[statement.subject].append(statement)
    for statements in joined.values():
        statements.sort(key=lambda statement: TOLD_IN_LINE.index(statement.property))
    return joined


def read_sources(store: LocalStore, sources: Iterable[str]) -> dict[str, Source]:
    """The catalogue's entry for each source."""
    found: dict[str, Source] = {}
    for block in values_blocks(sources):
        for row in sorted(read_rows(store, _SOURCES.format(things=block)), reverse=True):
            found[row[0]] = Source(*row)
    return found


def _read(store: LocalStore, pattern: str) -> list[Statement]:
    graphs: defaultdict[tuple[str, ...], set[str]] = defaultdict(set)
    for *triple, graph in read_rows(store, _STATEMENTS.format(pattern=pattern)):
        graphs[tuple(triple)].add(graph)
    return [_statement(triple, holding) for triple, holding in sorted(graphs.items())]


def _statement(triple: tuple[str, ...], graphs: set[str]) -> Statement:
    subject, prop, value, is_thing, language = triple
    sources = tuple(sorted(graphs - _ORIGINS.keys() - {""}))
    origins = [origin for graph, origin in _ORIGINS.items() if graph in graphs]
    origin = "" if sources or not origins else origins[-1]
    return Statement(subject, prop, value, is_thing == "true", language, sources, origin)
