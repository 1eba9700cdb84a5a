"""The embedded store: pyoxigraph, in memory or in a folder opened read-only.

Contract, for this store and every other: the default graph holds each distinct triple of all named graphs once
(asking over the union of graphs would give a triple once for each of its sources).
"""

from __future__ import annotations

import pyoxigraph as ox

from aseankg.errors import QueryError, StoreError
from aseankg.namespaces import PREFIXES
from aseankg.store.guard import check_query

# Not `typing.TYPE_CHECKING`: what a query imports is waited for by every user of the command line.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path
    from typing import TypeVar

    Answer = TypeVar("Answer")

# The engine's classes that other packages name; they import them from here.
NamedNode = ox.NamedNode
Literal = ox.Literal
Triple = ox.Triple
Quad = ox.Quad
DefaultGraph = ox.DefaultGraph
QueryBoolean = ox.QueryBoolean
QuerySolutions = ox.QuerySolutions
QuerySolution = ox.QuerySolution
QueryTriples = ox.QueryTriples
QueryResultsFormat = ox.QueryResultsFormat
RdfFormat = ox.RdfFormat
serialise_triples = ox.serialize

# Triple terms (RDF 1.2) are nowhere in the graph: provenance is by named graph.
Term = ox.NamedNode | ox.BlankNode | ox.Literal
Row = tuple[Term | None, ...]
Results = ox.QuerySolutions | ox.QueryTriples | ox.QueryBoolean
# Under this length, and with brackets bounded by the guard, no query was found that overflows the usual stack;
# sequences of some thousand BIND, MINUS or projections do.
_SHORT_QUERY = 4_000
_DEEP_STACK = 512 * 1024 * 1024


class LocalStore:
    """A graph that answers SPARQL queries with the project's prefixes declared."""

    def __init__(self, engine: ox.Store) -> None:
        self._engine = engine

    @classmethod
    def open(cls, folder: str | Path) -> LocalStore:
        """The store in `folder`, read-only."""
        try:
            return cls(ox.Store.read_only(str(folder)))
        except (OSError, RuntimeError) as error:
            raise StoreError(f"{folder}: not a store ({error})") from error

    def read(self, text: str, use: Callable[[Results], Answer], allow_service: bool = False) -> Answer:
        """What `use` makes of the results of a query; raises `QueryError` when it cannot be answered.

        `use` must take out of the results all that it needs: they are evaluated while it reads them, if need be
        on a stack that is large enough.
        """
        check_query(text, allow_service)

        def evaluate() -> Answer:
            try:
                return use(self._engine.query(text, prefixes=PREFIXES))
            except SyntaxError as error:
                raise QueryError(f"the query is malformed: {_shortened(error)}") from error
            except (OSError, RuntimeError, ValueError) as error:
                raise QueryError(f"the query cannot be evaluated: {error}") from error

        return evaluate() if len(text) <= _SHORT_QUERY else _on_deep_stack(evaluate)

    def select(self, text: str) -> list[Row]:
        """The rows of a SELECT query, in the order of its variables; None where unbound."""

        def rows(results: Results) -> list[Row]:
            if not isinstance(results, ox.QuerySolutions):
                raise QueryError("a SELECT query is needed here")
            return [tuple(solution) for solution in results]

        return self.read(text, rows)

    def count(self, pattern: str) -> int:
        """How many solutions a group graph pattern such as ``{ ?s ?p ?o }`` has."""
        (term,) = self.select(f"SELECT (COUNT(*) AS ?n) {pattern}")[0]
        return int(term.value) if term is not None else 0

    def triples(self, text: str) -> list[ox.Triple]:
        """The triples of a CONSTRUCT or DESCRIBE query."""

        def collect(results: Results) -> list[ox.Triple]:
            if not isinstance(results, ox.QueryTriples):
                raise QueryError("a CONSTRUCT or DESCRIBE query is needed here")
            return list(results)

        return self.read(text, collect)

    def ntriples(self) -> bytes:
        """The default graph as N-Triples, in no particular order."""
        return self._engine.dump(format=ox.RdfFormat.N_TRIPLES, from_graph=ox.DefaultGraph()) or b""

    def quads(self) -> Iterable[ox.Quad]:
        """Every quad of the named graphs, in no particular order."""
        for graph in self._engine.named_graphs():
            yield from self._engine.quads_for_pattern(None, None, None, graph)


def _shortened(error: Exception) -> str:
    """The engine's message on one line, without the end of a list of all the tokens that it would have taken."""
    text = " ".join(str(error).split())
    return text if len(text) <= 200 else text[:199] + "…"


def _on_deep_stack(work: Callable[[], Answer]) -> Answer:
    import threading

    outcome: list[Answer] = []
    failure: list[BaseException] = []

    def run() -> None:
        try:
            outcome.append(work())
        except BaseException as error:
            failure.append(error)

    usual = threading.stack_size(_DEEP_STACK)
    try:
        thread = threading.Thread(target=run)
        thread.start()
    finally:
        threading.stack_size(usual)
    thread.join()
    if failure:
        raise failure[0]
    return outcome[0]
