"""Quads of the rows whose columns the description maps to properties."""

from __future__ import annotations

from collections.abc import Iterator

from aseankg.namespaces import RDF, SRC, XSD, thing_iri
from aseankg.sources.project import DATE_TYPES, Project, row_kind
from aseankg.sources.schema import Column
from aseankg.sources.tables import Row, is_date
from aseankg.terms import Iri, Literal, Quad

_TYPES = {
    "integer": XSD + "integer",
    "boolean": XSD + "boolean",
    "gYear": XSD + "gYear",
    "anyURI": XSD + "anyURI",
    "date": XSD + "date",
}


def row_quads(project: Project, row: Row) -> Iterator[Quad]:
    """What a row says, once in the graph of each of its sources.

    A row whose status is a plan, or one that came to nothing, says its dates, place, host and chair with the planned
    properties.
    """
    subject = thing_iri(row_kind(row), row.key[0])
    for source in row.cells["sources"]:
        for predicate, value in row_facts(project, row):
            yield Quad(subject, predicate, value, SRC + source)


def row_facts(project: Project, row: Row) -> Iterator[tuple[str, Iri | Literal]]:
    """Predicate and value of each fact that a row states."""
    if row.table.row_class:
        yield RDF + "type", Iri(row.table.row_class)
    planned = row.one("status") in {"Planned", "Postponed", "Cancelled"}
    for column in row.table.columns:
        predicate = column.planned_predicate if planned and column.planned_predicate else column.predicate
        if predicate is None:
            continue
        for value in row.cells[column.name]:
            yield predicate, cell_value(project, column, value)


def cell_value(project: Project, column: Column, value: str) -> Iri | Literal:
    """The term that a checked cell stands for."""
    if column.references:
        found = project.thing(column.references, value)
        if found is None:
            raise KeyError(value)
        return found
    if column.value_template:
        return Iri(column.value_template.replace(f"{{{column.name}}}", value))
    if column.language_tagged:
        text, _, language = value.rpartition("@")
        return Literal(text, language)
    if column.language:
        return Literal(value, column.language)
    datatype = DATE_TYPES[len(value)] if is_date(column) else _TYPES.get(column.base, XSD + "string")
    return Literal(value, datatype=datatype)
