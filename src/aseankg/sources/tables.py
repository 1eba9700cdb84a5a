"""The tables' rows, numbered and held to their description; all faults are gathered before stopping."""

from __future__ import annotations

import csv
import io
import re
import unicodedata
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from aseankg.sources.faults import Fault
from aseankg.sources.nearest import nearest
from aseankg.sources.schema import Column, Table

_DATE = re.compile(r"[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?")


@dataclass(frozen=True)
class Row:
    """One row: its table, the line it starts on, and the values of each column (none where blank)."""

    table: Table
    line: int
    cells: Mapping[str, tuple[str, ...]]

    def one(self, column: str) -> str | None:
        """The first value of a column, or None where the cell is blank."""
        values = self.cells.get(column, ())
        return values[0] if values else None

    def says(self, properties: set[str]) -> bool:
        """Whether a cell is filled in a column that is called by one of these names, or becomes such a property."""
        return any(self.cells.get(column.name) and properties & column.names for column in self.table.columns)

    @property
    def key(self) -> tuple[str, ...]:
        """What tells this row from all others of its table."""
        return tuple(self.one(column) or "" for column in self.table.key)


@dataclass
class TableReader:
    """Reads tables under one root, which the messages' paths are relative to, and gathers their faults."""

    root: Path
    faults: list[Fault] = field(default_factory=list)
    unread: set[str] = field(default_factory=set)
    """Names of the tables of which nothing could be read."""

    def fault(
        self,
        table: Table,
        line: int | None,
        problem: str,
        column: str | None = None,
        value: str | None = None,
        near: tuple[str, ...] = (),
    ) -> None:
        """Add a fault of a table to those gathered."""
        try:
            file = table.path.relative_to(self.root.resolve()).as_posix()
        except ValueError:
            file = str(table.path)
        self.faults.append(Fault(file, line, column, value, problem, near))

    def read(self, table: Table) -> list[Row]:
        """The rows of a table that could be read; what could not is among the faults."""
        text = self._text(table)
        records = self._records(table, text or "")
        header = next(records, (1, []))[1]
        if text is None or not self._check_header(table, header):
            self.unread.add(table.name)
            return []
        rows = [row for line, record in records if (row := self._row(table, line, header, record))]
        self._check_keys(table, rows)
        return rows

    def _text(self, table: Table) -> str | None:
        try:
            data = table.path.read_bytes()
        except OSError as error:
            self.fault(table, None, f"cannot be read ({error.strerror})")
            return None
        if not data.strip():
            self.fault(table, None, f"is empty; its first line must be {','.join(table.header)}")
            return None
        try:
            return data.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            line = data.count(b"\n", 0, error.start) + 1
            broken = data[error.start : error.start + 1].hex().upper()
            self.fault(table, line, f"is not UTF-8 (byte 0x{broken}); save the table as CSV UTF-8")
            return None

    def _records(self, table: Table, text: str) -> Iterator[tuple[int, list[str]]]:
        """Each record with the line it starts on; blank lines are passed over."""
        reader = csv.reader(io.StringIO(text, newline=""), strict=True)
        start = 1
        try:
            for record in reader:
                if record:
                    yield start, record
                start = reader.line_num + 1
        except csv.Error as error:
            self.fault(table, start, f"is not well-formed CSV from here on ({error})")

    def _check_header(self, table: Table, header: list[str]) -> bool:
        missing = [name for name in table.header if name not in header]
        unknown = [name for name in header if name not in table.header]
        if len(header) == 1 and ";" in header[0]:
            self.fault(table, 1, "has its columns separated by semicolons; save it with commas")
            return False
        for name in missing:
            self.fault(table, 1, "missing column", column=name, near=nearest(name, unknown))
        for name in unknown:
            self.fault(table, 1, "unknown column", column=name, near=nearest(name, missing or table.header))
        for name in {name for name in header if header.count(name) > 1}:
            self.fault(table, 1, "column given twice", column=name)
        return not missing and not unknown and len(header) == len(set(header))

    def _row(self, table: Table, line: int, header: list[str], record: list[str]) -> Row | None:
        if len(record) != len(header):
            self.fault(table, line, f"has {len(record)} cells, the header has {len(header)}")
            return None
        raw = dict(zip(header, record, strict=True))
        cells = {column.name: self._cell(table, line, column, raw[column.name]) for column in table.columns}
        return Row(table, line, cells)

    def _cell(self, table: Table, line: int, column: Column, raw: str) -> tuple[str, ...]:
        text = unicodedata.normalize("NFC", raw)
        parts = text.split(column.separator) if column.separator else [text]
        values = tuple(value for part in parts if (value := part.strip()))
        if column.required and not values:
            self.fault(table, line, f"must not be blank; for example {column.example}", column=column.name)
        good = []
        for value in values:
            problem = value_problem(column, value)
            if problem is None:
                good.append(value)
            else:
                near = nearest(value, column.allowed)
                self.fault(table, line, problem, column.name, value, near)
        if len(set(good)) < len(good):
            self.fault(table, line, "names a value twice", column=column.name, value=raw)
        return tuple(good)

    def _check_keys(self, table: Table, rows: list[Row]) -> None:
        seen: dict[tuple[str, ...], int] = {}
        for row in rows:
            first = seen.setdefault(row.key, row.line)
            if first != row.line and all(row.key):
                name, value = ", ".join(table.key), ", ".join(row.key)
                self.fault(table, row.line, f"duplicate of row {first}:", name, value)


def value_problem(column: Column, value: str) -> str | None:
    """What is wrong with a value of a column, or None."""
    if any(unicodedata.category(character) == "Cc" for character in value):
        return "has a control character or line break in"
    if column.allowed:
        return None if value in column.allowed else f"not one of {', '.join(column.allowed)}:"
    if column.pattern and not column.pattern.fullmatch(value):
        return f"bad {'date' if is_date(column) else 'value'} (write it like {column.example}):"
    if is_date(column) or column.base == "date":
        return date_problem(value)
    return _BASE_CHECKS[column.base](column, value) if column.base in _BASE_CHECKS else None


def is_date(column: Column) -> bool:
    """Whether a column holds dates known to the day, the month or the year."""
    return column.pattern is not None and column.pattern.pattern.startswith(r"\d{4}(-\d{2}")


def date_problem(value: str) -> str | None:
    """None for a day, month or year of the calendar, else what is wrong with it."""
    if _DATE.fullmatch(value):
        with suppress(ValueError):
            date.fromisoformat(value + "-01-01"[len(value) - 4 :])
            return None
    return "no such date (write 2018, 2018-04 or 2018-04-28):"


def _number_problem(column: Column, value: str) -> str | None:
    try:
        number = int(value) if column.base == "integer" else float(value)
    except ValueError:
        return f"not a number (write it like {column.example}):"
    low, high = column.bounds
    if (low is not None and number < low) or (high is not None and not number <= high):
        limits = f"at least {low}" if high is None else f"between {low} and {high}"
        return f"out of range (must be {limits}):"
    return None


def _boolean_problem(_: Column, value: str) -> str | None:
    return None if value in ("true", "false") else "not true or false:"


def _year_problem(_: Column, value: str) -> str | None:
    return None if len(value) == 4 and value.isdigit() else "not a year (write it like 2018):"


def _url_problem(_: Column, value: str) -> str | None:
    good = value.startswith(("https://", "http://")) and not set(value) & set(' "<>\\^`{}|')
    return None if good else "not a web address (starts with https:// or http://, without spaces or quotes):"


_BASE_CHECKS = {
    "integer": _number_problem,
    "decimal": _number_problem,
    "boolean": _boolean_problem,
    "gYear": _year_problem,
    "anyURI": _url_problem,
}
