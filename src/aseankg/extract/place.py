"""Where claims go, and the graph that they are compared with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from aseankg.extract.known import KnownNames
from aseankg.layout import shipped
from aseankg.reason.graph import build_graph
from aseankg.sources.project import read_project
from aseankg.sources.vocabulary import read_graph, read_vocabulary
from aseankg.store.release import open_release, open_store

if TYPE_CHECKING:
    from aseankg.layout import Layout
    from aseankg.sources.project import Project
    from aseankg.store.local import LocalStore


@dataclass(frozen=True)
class Place:
    """The project at hand, or beside the text where there is none."""

    project: Project
    names: KnownNames
    layout: Layout | None


def open_graph(layout: Layout | None, store: str | None) -> LocalStore:
    """The store that is named, else the project's release, built in memory where it has none, else the shipped one."""
    if store is not None:
        return open_store(store)
    if layout is None:
        return open_release(shipped())
    return open_release(layout) if layout.trig.is_file() else build_graph(layout).store


def open_place(layout: Layout | None, store: LocalStore) -> Place:
    """The place of a project; without one, the shipped tables tell what is known. Raises `TableError`."""
    tables = layout or shipped()
    project = read_project(tables, read_vocabulary(read_graph(tables.ontology)), under_review=True)
    return Place(project, KnownNames(store), layout)
