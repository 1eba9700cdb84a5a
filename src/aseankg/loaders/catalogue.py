"""Quads that describe the sources themselves."""

from __future__ import annotations

from collections.abc import Iterator

from aseankg.loaders.rows import row_facts
from aseankg.namespaces import SOURCES_GRAPH, thing_iri
from aseankg.sources.project import Project
from aseankg.terms import Quad


def catalogue_quads(project: Project) -> Iterator[Quad]:
    """What sources.csv says of each source, in the catalogue's graph."""
    for row in project.rows["sources"]:
        for predicate, value in row_facts(project, row):
            yield Quad(thing_iri("source", row.key[0]), predicate, value, SOURCES_GRAPH)
