"""The graph that claims are compared with: the release, or what the tables say where they were changed since."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aseankg.errors import InputError
from aseankg.loaders.project import project_quads
from aseankg.namespaces import ONTOLOGY_GRAPH
from aseankg.sources.project import read_project
from aseankg.sources.vocabulary import read_graph, read_vocabulary
from aseankg.store.memory import MemoryStore
from aseankg.store.release import open_release

if TYPE_CHECKING:
    from pathlib import Path

    from aseankg.layout import Layout
    from aseankg.store.local import LocalStore


def open_graph(layout: Layout) -> LocalStore:
    """A store that has what was accepted in other texts today, although no build has seen it yet.

    Where the tables have faults, which a build would name, the release must do.
    """
    if not _is_stale(layout):
        return open_release(layout)
    try:
        return _read_tables(layout)
    except InputError:
        if not layout.trig.is_file():
            raise
        return open_release(layout)


def _read_tables(layout: Layout) -> LocalStore:
    """The tables' own statements; nothing is inferred, since names and classes are stated."""
    project = read_project(layout, read_vocabulary(read_graph(layout.ontology)))
    store = MemoryStore()
    store.add_turtle(layout.ontology.read_bytes(), ONTOLOGY_GRAPH)
    store.add(project_quads(project))
    return store


def _is_stale(layout: Layout) -> bool:
    """Whether there is no release, or a table that was written after it."""
    release = _written(layout.trig)
    tables = [layout.ontology, layout.sources, *layout.tables.glob("*.csv"), *layout.press.glob("*.csv")]
    return release == 0 or any(_written(path) > release for path in tables)


def _written(path: Path) -> float:
    return path.stat().st_mtime if path.is_file() else 0.0
