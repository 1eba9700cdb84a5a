"""The release: what the tables, the topics and the rules make of each other, as the files that are shipped."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from aseankg.errors import InputError
from aseankg.export.dataset import describe_release
from aseankg.layout import Layout
from aseankg.loaders.project import project_quads
from aseankg.loaders.topics import topic_quads
from aseankg.namespaces import ONTOLOGY_GRAPH
from aseankg.reason.closure import infer
from aseankg.sources.project import Project, read_project
from aseankg.sources.vocabulary import read_graph, read_vocabulary
from aseankg.store.canonical import write_trig, write_turtle
from aseankg.store.files import write_atomically
from aseankg.store.memory import MemoryStore
from aseankg.validate.shapes import check_shapes


@dataclass(frozen=True)
class Release:
    """The graph, the number of inferred triples in it, and the bytes of each file, by path."""

    store: MemoryStore
    inferred: int
    files: dict[Path, bytes]

    def stale(self) -> list[Path]:
        """The files that are missing on disk, or differ there."""
        return [path for path, data in self.files.items() if not path.is_file() or path.read_bytes() != data]

    def write(self) -> None:
        """Put every file in place; each is whole at any moment."""
        for path, data in self.files.items():
            write_atomically(path, lambda stream, data=data: stream.write(data))


def build_release(layout: Layout) -> Release:
    """The release of a project, nothing written yet.

    Raises `TableErrors` for faults of the tables, `InputError` for an ontology or shapes that cannot be read and for a
    graph that violates the shapes.
    """
    store, project, inferred = build_graph(layout)
    problems = check_shapes(store, layout.shapes)
    if problems:
        raise InputError("the graph violates its shapes\n" + "\n".join(map(str, problems)))
    files = dict(_files(layout, store, project))
    files[layout.dataset] = describe_release(store, project, files)
    return Release(store, inferred, files)


def build_graph(layout: Layout) -> tuple[MemoryStore, Project, int]:
    """The graph of a project with all that follows, the project, and the number of inferred triples."""
    ontology = read_graph(layout.ontology)
    project = read_project(layout, read_vocabulary(ontology))
    store = MemoryStore()
    store.add_turtle(layout.ontology.read_bytes(), ONTOLOGY_GRAPH)
    store.add(project_quads(project))
    inferred = infer(store, ontology, layout.rules)
    return store, project, inferred


def _files(layout: Layout, store: MemoryStore, project: Project) -> Iterator[tuple[Path, bytes]]:
    quads = list(store.quads())
    topics = MemoryStore()
    topics.add(topic_quads(project))
    for path, write, statements in (
        (layout.topics, write_turtle, list(topics.quads())),
        (layout.turtle, write_turtle, quads),
        (layout.trig, write_trig, quads),
    ):
        stream = BytesIO()
        write(statements, stream)
        yield path, stream.getvalue()

