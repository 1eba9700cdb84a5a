"""The release: the graph of a project as the files that are shipped."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from aseankg.errors import InputError
from aseankg.export.columns import describe_columns
from aseankg.export.dataset import describe_release
from aseankg.export.reference import describe_ontology
from aseankg.layout import Layout
from aseankg.loaders.topics import topic_quads
from aseankg.reason.graph import BuiltGraph, build_graph
from aseankg.sources.vocabulary import read_graph
from aseankg.store.canonical import write_trig, write_turtle
from aseankg.store.files import write_atomically
from aseankg.store.memory import MemoryStore
from aseankg.validate.counts import check_counts
from aseankg.validate.project import graph_problems


@dataclass(frozen=True)
class Release:
    """A graph and the bytes of each file that it is shipped as, by path."""

    graph: BuiltGraph
    files: dict[Path, bytes]

    def stale(self) -> list[Path]:
        """The files that are missing on disk, or differ there."""
        return [path for path, data in self.files.items() if not path.is_file() or path.read_bytes() != data]

    def write(self) -> None:
        """Put every file in place; each is whole at any moment."""
        for path, data in self.files.items():
            write_atomically(path, lambda stream, data=data: stream.write(data))  # type: ignore[misc]


def build_release(layout: Layout) -> Release:
    """The release of a project, nothing written yet.

    Raises `TableError` for faults of the tables, `InputError` for an ontology or shapes that cannot be read and for a
    graph that violates shapes or checks, or holds fewer or more things than expected.
    """
    graph = build_graph(layout)
    problems = [
        *check_counts(graph.store, layout),
        *graph_problems(graph.store, graph.ontology, layout, graph.project),
    ]
    if problems:
        raise InputError("the graph is not as it should be:\n" + "\n".join(map(str, problems)))
    files = dict(_files(layout, graph))
    files[layout.dataset] = describe_release(graph.store, graph.project, files)
    files[layout.columns] = describe_columns(graph.project.tables.values())
    if layout.reference.parent.is_dir():
        alignments = read_graph(layout.alignments) if layout.alignments.is_file() else None
        files[layout.reference] = describe_ontology(graph.ontology, graph.store, alignments)
    return Release(graph, files)


def _files(layout: Layout, graph: BuiltGraph) -> Iterator[tuple[Path, bytes]]:
    quads = list(graph.store.quads())
    topics = MemoryStore()
    topics.add(topic_quads(graph.project))
    for path, write, statements in (
        (layout.topics, write_turtle, list(topics.quads())),
        (layout.turtle, write_turtle, quads),
        (layout.trig, write_trig, quads),
    ):
        stream = BytesIO()
        write(statements, stream)
        yield path, stream.getvalue()
