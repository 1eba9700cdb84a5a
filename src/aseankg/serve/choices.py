"""What may stand in a claim according to the description of the tables: classes, terms, kinds of things."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aseankg.namespaces import ASEAN, term_iri
from aseankg.serve.needs import CLASS, Range

if TYPE_CHECKING:
    from collections.abc import Mapping

    from aseankg.sources.schema import Column, Table


class Choices:
    """The classes of each kind of thing, and what each property takes."""

    def __init__(self, tables: Mapping[str, Table]) -> None:
        self._tables = tables
        self._classes = {kind: classes for table in tables.values() for kind, classes in table.classes.items()}
        self._columns = {
            predicate: column
            for table in tables.values()
            for column in table.columns
            for predicate in (column.predicate, column.planned_predicate)
            if predicate
        }

    def classes(self, kind: str) -> list[str]:
        """The classes that things of a kind may have."""
        return sorted(self._classes.get(kind, ()))

    def range_of(self, name: str) -> Range:
        """What stands behind a property: terms of the ontology, things of some kinds, or a text."""
        column = self._columns.get(_iri(name))
        if column is None:
            return Range("text")
        if column.references:
            return Range("thing", frozenset(kind for table in column.references for kind in self._kinds(table)))
        terms = frozenset(_terms(column))
        return Range("term", terms) if terms else Range("text")

    def _kinds(self, name: str) -> list[str]:
        table = self._tables.get(name)
        return list(table.classes) if table is not None else []


def _terms(column: Column) -> list[str]:
    if column.name == "class" or not column.value_template:
        return []
    return [column.value_template.replace(f"{{{column.name}}}", value).removeprefix(ASEAN) for value in column.allowed]


def _iri(name: str) -> str:
    try:
        return "" if name == CLASS else term_iri(name)
    except KeyError:
        return ""
