"""The graph as networkx sees it; the only door to networkx."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterable

    import networkx


class Relation(Protocol):
    """Anything that relates one thing to another."""

    @property
    def subject(self) -> str:
        """IRI of the thing that it starts from."""

    @property
    def predicate(self) -> str:
        """IRI of the property."""

    @property
    def object(self) -> str:
        """IRI of the thing that it leads to."""


def project(things: Iterable[str], relations: Iterable[Relation]) -> networkx.MultiDiGraph:
    """The things as nodes and the relations between them as edges, keyed by property."""
    import networkx

    graph = networkx.MultiDiGraph()
    graph.add_nodes_from(things)
    graph.add_edges_from(
        (relation.subject, relation.object, relation.predicate)
        for relation in relations
        if relation.subject in graph and relation.object in graph
    )
    return graph


def neighbourhood(graph: networkx.MultiDiGraph, centre: str, depth: int) -> frozenset[str]:
    """The things at most `depth` relations away from the centre, whichever way these point."""
    import networkx

    undirected = graph.to_undirected(as_view=True)
    return frozenset(networkx.single_source_shortest_path_length(undirected, centre, cutoff=depth))
