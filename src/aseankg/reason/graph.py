"""The graph of a project: what its tables say, ontology and topics, and what follows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from aseankg.layout import Layout
from aseankg.loaders.project import project_quads
from aseankg.namespaces import ONTOLOGY_GRAPH
from aseankg.reason.closure import infer
from aseankg.sources.project import Project, read_project
from aseankg.sources.vocabulary import read_graph, read_vocabulary
from aseankg.store.memory import MemoryStore

if TYPE_CHECKING:
    from rdflib import Graph


@dataclass(frozen=True)
class BuiltGraph:
    """A project, its ontology, the store with all its quads, and the number of inferred triples among them."""

    project: Project
    ontology: Graph
    store: MemoryStore
    inferred: int


def build_graph(layout: Layout) -> BuiltGraph:
    """The graph of a project; raises `TableError`, or `InputError` for an ontology that cannot be read."""
    ontology = read_graph(layout.ontology)
    project = read_project(layout, read_vocabulary(ontology))
    store = MemoryStore()
    store.add_turtle(layout.ontology.read_bytes(), ONTOLOGY_GRAPH)
    store.add(project_quads(project))
    return BuiltGraph(project, ontology, store, infer(store, ontology, layout.rules))
