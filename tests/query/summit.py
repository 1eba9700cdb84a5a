"""The 32nd ASEAN Summit in miniature, with the ontology, as the release holds them."""

from __future__ import annotations

from pathlib import Path

import pyoxigraph as ox

from aseankg.layout import shipped
from aseankg.namespaces import ONTOLOGY_GRAPH
from aseankg.store.local import LocalStore

_FACTS = Path(__file__).parent / "summit.trig"


def summit_quads() -> list[ox.Quad]:
    """All quads of the named graphs; the ontology's without its blank nodes."""
    graph = ox.NamedNode(ONTOLOGY_GRAPH)
    terms = ox.parse(path=str(shipped().ontology), format=ox.RdfFormat.TURTLE)
    ontology = [
        ox.Quad(term.subject, term.predicate, term.object, graph)
        for term in terms
        if not any(isinstance(node, ox.BlankNode) for node in (term.subject, term.object))
    ]
    return [*ox.parse(path=str(_FACTS), format=ox.RdfFormat.TRIG), *ontology]


def fill_store(engine: ox.Store) -> LocalStore:
    """A store that holds the quads by their sources, and each triple once in the default graph."""
    quads = summit_quads()
    engine.bulk_extend(quads)
    engine.bulk_extend(ox.Quad(quad.subject, quad.predicate, quad.object) for quad in quads)
    engine.flush()
    return LocalStore(engine)
