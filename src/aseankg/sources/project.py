"""All the tables of a project, read together: every name that a cell mentions exists."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from aseankg.errors import InputError, TableError
from aseankg.layout import Layout
from aseankg.namespaces import RDF, RDFS, SKOS, XSD, shorten, term_iri, thing_iri
from aseankg.sources.nearest import nearest
from aseankg.sources.press.claims import ClaimsTable
from aseankg.sources.press.project import check_press, introduce, read_press_tables
from aseankg.sources.schema import EITHER_KIND, METADATA, Column, Table, read_schema
from aseankg.sources.tables import Row, TableReader, date_problem
from aseankg.sources.vocabulary import Vocabulary
from aseankg.terms import Iri, Literal

DATE_TYPES = {4: XSD + "gYear", 7: XSD + "gYearMonth", 10: XSD + "date"}
LABELS = {RDFS + "label", SKOS + "prefLabel", SKOS + "altLabel"}
_TAGGED = re.compile(r"(?P<text>.+)@(?P<language>[a-z]{2,3}(-[A-Za-z0-9]+)*)")


@dataclass(frozen=True)
class Project:
    """The rows of every table, the vocabulary they use, and the things they name."""

    folder: Path
    """The folder with sources.csv and tables/."""
    tables: dict[str, Table]
    rows: dict[str, list[Row]]
    vocabulary: Vocabulary
    things: dict[str, dict[str, str]]
    """For each table, the kind of each id."""
    named_columns: dict[str, Column]
    """The columns that say a foreign property under a name of their own, such as altLabel."""
    press: dict[str, ClaimsTable]
    """The claims read in each press text, by the id of the text's source."""

    def predicate(self, name: str) -> str | None:
        """IRI of the property that statements.csv calls `name`; None where the ontology declares none."""
        try:
            found = term_iri(name)
        except KeyError:
            return None
        if name == "a" or found in self.vocabulary.properties:
            return found
        column = self.named_columns.get(name)
        return column.predicate if column is not None else None

    def thing(self, tables: Iterable[str], name: str) -> Iri | None:
        """IRI of a thing named by its id, or by KIND/ID, in one of these tables; None where there is none."""
        kind, slash, slug = name.rpartition("/")
        for table in tables:
            found = self.things.get(table, {}).get(slug)
            if found is not None and (not slash or found == kind):
                return Iri(thing_iri(found, slug))
        return None

    def rows_about(self, name: str, properties: Iterable[str] = ()) -> list[str]:
        """``FILE:ROW`` of each row on a thing named KIND/ID; with properties, only rows that say something on them.

        Preferences for a source count only where their column is among the properties.
        """
        kind, _, slug = name.partition("/")
        wanted = set(properties)
        found = [
            row
            for table, rows in self.rows.items()
            if self.things.get(table, {}).get(slug) == kind
            for row in rows
            if row.key[0] == slug and (not wanted or row.says(wanted))
        ]
        found += [
            row
            for row in self.rows.get("statements", [])
            if row.key[0] == name and (not wanted or row.key[1] in wanted)
        ]
        if "preferredSource" in wanted:
            found += [row for row in self.rows.get("preferences", []) if row.key[0] == name]
        places = [(row.table, row.line) for row in found]
        places += [
            (press.table, line)
            for press in self.press.values()
            for line, claim in press.accepted
            if claim.subject == name and (not wanted or claim.property in wanted)
        ]
        return [f"graph/{table.path.relative_to(self.folder).as_posix()}:{line}" for table, line in places]

    def names(self, tables: Iterable[str], with_kind: bool) -> list[str]:
        """Every name that `thing` would find."""
        return [
            f"{kind}/{slug}" if with_kind else slug
            for table in tables
            for slug, kind in self.things.get(table, {}).items()
        ]

    def value(self, property_iri: str, text: str) -> Iri | Literal | None:
        """The value that a cell of statements.csv stands for; None where it names nothing."""
        if property_iri == term_iri("a"):
            term = term_iri(text)
            return Iri(term) if term in self.vocabulary.classes else None
        if property_iri in self.vocabulary.object_properties:
            term = term_iri(text) if "/" not in text else ""
            if term in self.vocabulary.individuals:
                return Iri(term)
            return self.thing(self.things, text) if "/" in text else None
        return _literal(self.vocabulary.ranges.get(property_iri), text)

    def problem(self, property_iri: str, text: str) -> str | None:
        """What is wrong with a value for a property, or None."""
        try:
            found = self.value(property_iri, text)
        except KeyError:
            found = None
        if property_iri in LABELS and not _TAGGED.fullmatch(text):
            return "must be TEXT@LANGUAGE:"
        if found is None:
            return f"no such value for {shorten(property_iri).removeprefix('asean:')}:"
        if isinstance(found, Literal) and found.datatype in DATE_TYPES.values():
            return date_problem(text)
        return None

    def near(self, tables: Iterable[str], value: str, with_kind: bool) -> tuple[str, ...]:
        """The names that `thing` would find and that are written like a value."""
        return nearest(value, self.names(tables, with_kind))

    def near_properties(self, name: str) -> tuple[str, ...]:
        """The properties that `predicate` would find and that are written like a name."""
        known = [shorten(iri).removeprefix("asean:") for iri in self.vocabulary.properties]
        return nearest(name, [*known, *self.named_columns])

    def near_values(self, property_iri: str, value: str) -> tuple[str, ...]:
        """The values of a property that are written like a wrong one."""
        if property_iri == term_iri("a"):
            return nearest(value, (shorten(iri).removeprefix("asean:") for iri in self.vocabulary.classes))
        if property_iri not in self.vocabulary.object_properties:
            return ()
        individuals = [shorten(iri).removeprefix("asean:") for iri in self.vocabulary.individuals]
        return nearest(value, self.names(self.things, with_kind=True) + individuals)


def read_project(layout: Layout, vocabulary: Vocabulary, under_review: bool = False) -> Project:
    """The project in a layout; raises `TableError` with every fault of its tables.

    Claims `under_review` may still name what does not exist.
    """
    reader = TableReader(layout.root)
    tables = read_schema(layout.tables)
    _check_terms(tables, vocabulary)
    rows = {name: reader.read(table) for name, table in tables.items()}
    things = {
        name: {row.key[0]: row_kind(row) for row in rows[name]}
        for name, table in tables.items()
        if table.kind is not None and "id" in table.key and name != "coordinates"
    }
    press = read_press_tables(layout.press, reader)
    project = Project(layout.graph.resolve(), tables, rows, vocabulary, things, _named_columns(tables), press)
    if not reader.unread:
        introduce(project)
    _check_references(project, reader)
    if not reader.unread:
        _check_statements(project, reader)
        _check_preferences(project, reader)
        _check_retired(project, reader)
        if not under_review:
            check_press(project, reader)
    if reader.faults:
        faults = sorted(reader.faults, key=lambda fault: (fault.file, fault.row or 0))
        raise TableError(faults)
    return project


def _check_terms(tables: dict[str, Table], vocabulary: Vocabulary) -> None:
    """Raise `InputError` for a column that becomes a property which the ontology does not declare."""
    for table in tables.values():
        for column in table.columns:
            for predicate in (column.predicate, column.planned_predicate):
                if predicate not in (None, term_iri("a")) and predicate not in vocabulary.properties:
                    term = shorten(str(predicate))
                    near = ", ".join(nearest(term, map(shorten, vocabulary.properties)))
                    raise InputError(
                        f"{METADATA}, {table.path.name}, column {column.name}: the ontology declares no {term}"
                        + (f"; nearest: {near}" if near else "")
                    )


def _named_columns(tables: dict[str, Table]) -> dict[str, Column]:
    return {
        column.name: column
        for name, table in tables.items()
        for column in table.columns
        if name != "sources" and column.predicate and term_iri(column.name) != column.predicate
    }


def row_kind(row: Row) -> str:
    """The kind of the thing a row describes: its table's, or its class in lower case."""
    kind = row.table.kind or ""
    return (row.one("class") or "place").lower() if kind == EITHER_KIND else kind


def _check_references(project: Project, reader: TableReader) -> None:
    """Report each cell that points to nothing; not into tables that could not be read at all."""
    for table, row in _all_rows(project):
        for column in table.columns:
            if not column.references or reader.unread & set(column.references):
                continue
            for value in row.cells[column.name]:
                if column.names_kind and "/" not in value:
                    near = project.near(column.references, value, with_kind=True)
                    reader.fault(table, row.line, "must be KIND/ID:", column.name, value, near)
                elif project.thing(column.references, value) is None:
                    near = project.near(column.references, value, column.names_kind)
                    missing = f"not in {_files(project, column.references)}:"
                    reader.fault(table, row.line, missing, column.name, value, near)


def _check_statements(project: Project, reader: TableReader) -> None:
    for row in project.rows["statements"]:
        _check_subject(project, reader, row)
        property_iri = _check_property(project, reader, row)
        value = row.one("value") or ""
        problem = project.problem(property_iri, value) if property_iri is not None else None
        if problem and property_iri is not None:
            reader.fault(row.table, row.line, problem, "value", value, project.near_values(property_iri, value))


def _check_preferences(project: Project, reader: TableReader) -> None:
    for row in project.rows.get("preferences", ()):
        _check_subject(project, reader, row)
        _check_property(project, reader, row)


def _check_subject(project: Project, reader: TableReader, row: Row) -> None:
    subject = row.one("subject") or ""
    if "/" not in subject or project.thing(project.things, subject) is None:
        near = project.near(project.things, subject, with_kind=True)
        reader.fault(row.table, row.line, "no such thing:", "subject", subject, near)


def _check_property(project: Project, reader: TableReader, row: Row) -> str | None:
    """IRI of the property that a row names; None where there is none, which is among the faults."""
    name = row.one("property") or ""
    property_iri = project.predicate(name)
    if property_iri is None:
        reader.fault(row.table, row.line, "no such property:", "property", name, project.near_properties(name))
    return property_iri


def _check_retired(project: Project, reader: TableReader) -> None:
    for row in project.rows["retired"]:
        name, replacement = row.key[0], row.one("replacement")
        if project.thing(project.things, name) is not None:
            reader.fault(row.table, row.line, "is retired and still in a table:", "id", name)
        if replacement and project.thing(project.things, replacement) is None:
            near = project.near(project.things, replacement, with_kind=True)
            reader.fault(row.table, row.line, "no such thing:", "replacement", replacement, near)
    for row in project.rows["identities"]:
        left = row.key[0]
        if project.thing(project.things, left) is None:
            near = project.near(project.things, left, with_kind=True)
            reader.fault(row.table, row.line, "no such thing:", "left", left, near)


def _all_rows(project: Project) -> Iterator[tuple[Table, Row]]:
    for name, table in project.tables.items():
        for row in project.rows[name]:
            yield table, row


def _files(project: Project, tables: Iterable[str]) -> str:
    return " or ".join(f"{project.tables[name].path.name}" for name in tables)


def _literal(datatype: str | None, text: str) -> Literal | None:
    """The literal that a cell of statements.csv writes for a property with this range."""
    tagged = _TAGGED.fullmatch(text)
    if datatype == RDF + "PlainLiteral":
        datatype = None
    if tagged and datatype is None:
        return Literal(tagged["text"], tagged["language"])
    if re.fullmatch(r"\d{4}(-\d{2}(-\d{2})?)?", text) and datatype is None:
        return Literal(text, datatype=DATE_TYPES[len(text)])
    if datatype == XSD + "integer" and not re.fullmatch(r"-?\d+", text):
        return None
    if datatype == XSD + "boolean" and text not in ("true", "false"):
        return None
    return Literal(text, datatype=datatype or XSD + "string")
