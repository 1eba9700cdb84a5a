"""All the quads of a project."""

from __future__ import annotations

from collections.abc import Iterator

from aseankg.loaders.catalogue import catalogue_quads
from aseankg.loaders.claims import claim_quads
from aseankg.loaders.places import coordinate_quads
from aseankg.loaders.preferences import preference_quads
from aseankg.loaders.rows import row_quads
from aseankg.loaders.statements import identity_quads, retired_quads, statement_quads
from aseankg.loaders.topics import topic_quads
from aseankg.sources.project import Project
from aseankg.terms import Quad

_OWN_LOADERS = {
    "coordinates": coordinate_quads,
    "statements": statement_quads,
    "identities": identity_quads,
    "preferences": preference_quads,
    "retired": retired_quads,
}


def project_quads(project: Project) -> Iterator[Quad]:
    """What tables and claims say: each row in the graphs of its sources, topics and catalogue in theirs."""
    for name, rows in project.rows.items():
        if name == "sources":
            continue
        load = _OWN_LOADERS.get(name, row_quads)
        for row in rows:
            yield from load(project, row)
    for table in project.press.values():
        yield from claim_quads(project, table)
    yield from catalogue_quads(project)
    yield from topic_quads(project)
