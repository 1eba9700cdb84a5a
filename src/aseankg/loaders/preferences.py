"""Quads of preferences: which source people follow where sources differ, and why."""

from __future__ import annotations

from collections.abc import Iterator

from aseankg.namespaces import ASEAN, BASE, RDF, SOURCES_GRAPH, SRC, shorten
from aseankg.sources.project import Project
from aseankg.sources.tables import Row
from aseankg.terms import Iri, Literal, Quad


def preference_quads(project: Project, row: Row) -> Iterator[Quad]:
    """One preference, in the catalogue's graph: it is about what sources say, and no source says it."""
    name, property_name = row.key
    subject, predicate = project.thing(project.things, name), project.predicate(property_name)
    source, reason = row.one("preferredSource"), row.one("reason")
    if subject is None or predicate is None or source is None or reason is None:
        raise KeyError(row.key)
    # Not under id/, where the things of ASEAN's world are.
    preference = f"{BASE}preference/{name}/{shorten(predicate).removeprefix('asean:')}"
    for term, value in (
        (RDF + "type", Iri(ASEAN + "Preference")),
        (ASEAN + "onSubject", subject),
        (ASEAN + "onProperty", Iri(predicate)),
        (ASEAN + "preferredSource", Iri(SRC + source)),
        (ASEAN + "reason", Literal(reason, "en")),
    ):
        yield Quad(preference, term, value, SOURCES_GRAPH)
