"""Quads of single statements, of identities and of withdrawals."""

from __future__ import annotations

from collections.abc import Iterator

from aseankg.namespaces import DCTERMS, OWL, SOURCES_GRAPH, SRC, XSD, thing_iri
from aseankg.sources.project import Project
from aseankg.sources.tables import Row
from aseankg.terms import Iri, Literal, Quad


def statement_quads(project: Project, row: Row) -> Iterator[Quad]:
    """One fact, in the graph of each source that states it."""
    name, property_name, text = row.key
    subject = project.thing(project.things, name)
    predicate = project.predicate(property_name)
    value = project.value(predicate, text) if predicate is not None else None
    if subject is None or predicate is None or value is None:
        raise KeyError(row.key)
    for source in row.cells["sources"]:
        yield Quad(subject, predicate, value, SRC + source)


def identity_quads(project: Project, row: Row) -> Iterator[Quad]:
    """`owl:sameAs`, for identities that people judged to be the same; nothing for the others."""
    left, right = row.key
    if row.one("judgement") != "same":
        return
    subject = project.thing(project.things, left)
    if subject is None:
        raise KeyError(left)
    same = project.thing(project.things, right) or Iri(right)
    for source in row.cells["sources"]:
        yield Quad(subject, OWL + "sameAs", same, SRC + source)


def retired_quads(project: Project, row: Row) -> Iterator[Quad]:
    """That a withdrawn thing is deprecated, and what to use instead, in the catalogue's graph."""
    kind, _, slug = row.key[0].partition("/")
    subject = thing_iri(kind, slug)
    deprecated = Literal("true", datatype=XSD + "boolean")
    yield Quad(subject, OWL + "deprecated", deprecated, SOURCES_GRAPH)
    replacement = row.one("replacement")
    if replacement:
        instead = project.thing(project.things, replacement)
        if instead is None:
            raise KeyError(replacement)
        yield Quad(subject, DCTERMS + "isReplacedBy", instead, SOURCES_GRAPH)
