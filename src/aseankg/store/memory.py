"""The store that a build fills: in memory, writable."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pyoxigraph as ox

from aseankg.errors import InputError
from aseankg.namespaces import XSD
from aseankg.store.local import LocalStore
from aseankg.terms import Literal, Quad


class MemoryStore(LocalStore):
    """A store that keeps to the contract while quads are added."""

    def __init__(self) -> None:
        super().__init__(ox.Store())

    def add(self, quads: Iterable[Quad]) -> None:
        """Add quads, each also to the default graph."""
        self._extend(ox.Quad(*_triple(quad), ox.NamedNode(quad.graph)) for quad in quads)

    def add_quads(self, quads: Iterable[ox.Quad]) -> None:
        """Add quads of another store, each also to the default graph."""
        self._extend(quads)

    def add_turtle(self, turtle: bytes, graph: str) -> None:
        """Add the triples of a Turtle document that hold no blank node to a named graph.

        Anonymous class expressions stay in the document: released data has no blank nodes.
        """
        named = ox.NamedNode(graph)
        self._extend(
            ox.Quad(quad.subject, quad.predicate, quad.object, named)
            for quad in ox.parse(turtle, format=ox.RdfFormat.TURTLE)
            if not isinstance(quad.subject, ox.BlankNode) and not isinstance(quad.object, ox.BlankNode)
        )

    def add_file(self, path: Path, graph: str) -> None:
        """Add an RDF file; what it states in no named graph goes to `graph`. Raises `InputError` if malformed."""
        named = ox.NamedNode(graph)
        try:
            parsed = ox.parse(path=str(path), format=ox.RdfFormat.from_extension(path.suffix[1:]))
            self._extend(
                ox.Quad(
                    quad.subject,
                    quad.predicate,
                    quad.object,
                    named if isinstance(quad.graph_name, ox.DefaultGraph) else quad.graph_name,
                )
                for quad in parsed
            )
        except (OSError, SyntaxError, ValueError) as error:
            raise InputError(f"{path}: cannot be read as RDF ({error})") from error

    def add_constructed(self, query: str, graph: str) -> int:
        """The number of triples, in no graph until now, that a CONSTRUCT query added to a named graph."""
        named = ox.NamedNode(graph)
        default = ox.DefaultGraph()
        new = [
            ox.Quad(triple.subject, triple.predicate, triple.object, named)
            for triple in set(self.triples(query))
            if ox.Quad(triple.subject, triple.predicate, triple.object, default) not in self._engine
        ]
        self._extend(new)
        return len(new)

    def _extend(self, quads: Iterable[ox.Quad]) -> None:
        quads = list(quads)
        self._engine.extend(quads)
        self._engine.extend(ox.Quad(quad.subject, quad.predicate, quad.object) for quad in quads)


def _triple(quad: Quad) -> tuple[ox.NamedNode, ox.NamedNode, ox.NamedNode | ox.Literal]:
    return ox.NamedNode(quad.subject), ox.NamedNode(quad.predicate), _term(quad.object)


def _term(value: str | Literal) -> ox.NamedNode | ox.Literal:
    if not isinstance(value, Literal):
        return ox.NamedNode(value)
    if value.language:
        return ox.Literal(value.value, language=value.language)
    if value.datatype == XSD + "string":
        return ox.Literal(value.value)
    return ox.Literal(value.value, datatype=ox.NamedNode(value.datatype))
