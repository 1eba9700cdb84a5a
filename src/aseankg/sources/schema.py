"""The tables' own description, `graph/tables/csv-metadata.json` (CSV on the Web, W3C Recommendation 2015).

What CSVW has no word for is said with terms of the ontology: `kind` (the segment of the IRIs that rows mint),
`class` (of every row), `references` (the tables that a cell may point into), `plannedProperty` (used instead of the
property in a row whose status is not Held) and `languageTagged` (values written TEXT@LANGUAGE).
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from aseankg.errors import InputError
from aseankg.namespaces import ASEAN, PREFIXES, shorten

METADATA = "csv-metadata.json"
EITHER_KIND = "{class}"
"""The kind of a table whose things are each of the kind of their class, such as cities and provinces."""


@dataclass(frozen=True)
class Column:
    """One column: what its cells may hold and which property they become."""

    name: str
    description: str
    example: str
    base: str
    pattern: re.Pattern[str] | None
    allowed: tuple[str, ...]
    bounds: tuple[float | None, float | None]
    required: bool
    separator: str | None
    predicate: str | None
    planned_predicate: str | None
    value_template: str | None
    language: str | None
    language_tagged: bool
    references: tuple[str, ...]

    @property
    def names(self) -> set[str]:
        """Its name, and those of the properties that its cells may become, in fact or as plan."""
        become = (self.predicate, self.planned_predicate)
        return {self.name} | {shorten(iri).removeprefix("asean:") for iri in become if iri is not None}

    @property
    def names_kind(self) -> bool:
        """Whether a cell says KIND/ID, since it may point into several tables or kinds."""
        return len(self.references) > 1 or (bool(self.references) and not self.pattern)


@dataclass(frozen=True)
class Table:
    """One table: its file, its columns and what its rows are."""

    name: str
    path: Path
    description: str
    kind: str | None
    row_class: str | None
    columns: tuple[Column, ...]
    key: tuple[str, ...]

    @cached_property
    def header(self) -> list[str]:
        """The names of the columns, in order."""
        return [column.name for column in self.columns]

    @cached_property
    def classes(self) -> dict[str, tuple[str, ...]]:
        """The classes of the things in the table, by their kind; empty where its rows are no things."""
        if self.kind is None:
            return {}
        if self.row_class:
            return {self.kind: (self.row_class.rpartition("#")[2],)}
        allowed = next((column.allowed for column in self.columns if column.name == "class"), ())
        return {name.lower(): (name,) for name in allowed} if self.kind == EITHER_KIND else {self.kind: tuple(allowed)}


def read_schema(tables: Path) -> dict[str, Table]:
    """The tables described in a folder, by name, in the order of the description."""
    path = tables / METADATA
    try:
        described = json.loads(path.read_text("utf-8"))
        read = [_table(tables, entry) for entry in described["tables"]]
    except OSError as error:
        raise InputError(f"{path}: cannot be read ({error.strerror})") from error
    except (ValueError, KeyError, TypeError) as error:
        raise InputError(f"{path}: not a CSVW description of tables ({error})") from error
    return {table.name: table for table in read}


def _table(folder: Path, entry: Mapping[str, Any]) -> Table:
    path = (folder / entry["url"]).resolve()
    schema = entry["tableSchema"]
    return Table(
        name=path.stem,
        path=path,
        description=entry["dc:description"],
        kind=entry.get(ASEAN + "kind"),
        row_class=entry.get(ASEAN + "class"),
        columns=tuple(_column(column) for column in schema["columns"]),
        key=tuple(schema["primaryKey"]),
    )


def _column(entry: Mapping[str, Any]) -> Column:
    datatype = entry.get("datatype", "string")
    if isinstance(datatype, str):
        datatype = {"base": datatype}
    pattern = datatype.get("format")
    plain = bool(pattern) and re.fullmatch(r"\w+(\|\w+)+", pattern)
    return Column(
        name=entry["name"],
        description=entry["dc:description"],
        example=entry[ASEAN + "example"],
        base=datatype["base"],
        pattern=re.compile(pattern) if pattern else None,
        allowed=tuple(pattern.split("|")) if plain else (),
        bounds=(datatype.get("minimum"), datatype.get("maximum")),
        required=entry.get("required", False),
        separator=entry.get("separator"),
        predicate=_expand(entry.get("propertyUrl")),
        planned_predicate=entry.get(ASEAN + "plannedProperty"),
        value_template=entry.get("valueUrl"),
        language=entry.get("lang"),
        language_tagged=entry.get(ASEAN + "languageTagged", False),
        references=tuple(entry.get(ASEAN + "references", ())),
    )


def _expand(property_url: str | None) -> str | None:
    """Absolute IRI of a property; CSVW lets the well-known prefixes stand for theirs."""
    if property_url is None or "://" in property_url:
        return property_url
    prefix, _, local = property_url.partition(":")
    return PREFIXES[prefix] + local
