"""Everything that aseankg reports as wrong.

AseankgError                one clear line; the command line exits with 2
├── UsageError              a wrong option, value or combination
├── InputError              a file that cannot be read, parsed or trusted
│   └── TableError         all the faults of the tables, gathered
├── QueryError              a query that is malformed, refused or too deep
├── UnknownNameError        a name that nothing in the graph has
├── AmbiguousNameError      a name that several things have
├── OutputError             a place that cannot be written
└── StoreError              a store that cannot be opened or built
"""

from __future__ import annotations

from dataclasses import dataclass


class AseankgError(Exception):
    """Base of all errors that a user can cause and mend."""


class UsageError(AseankgError):
    """A wrong option, value or combination of them."""


class InputError(AseankgError):
    """A file that cannot be read, parsed or trusted."""


class QueryError(AseankgError):
    """A query that is malformed, refused, or nested too deeply for the engine."""


class UnknownNameError(AseankgError):
    """A name that nothing in the graph has; the message names the nearest ones."""


class AmbiguousNameError(AseankgError):
    """A name that several things have; the message lists them."""


class OutputError(AseankgError):
    """A place that cannot be written."""


class StoreError(AseankgError):
    """A store that cannot be opened, or a release that it cannot be made from."""


@dataclass(frozen=True, order=True)
class Fault:
    """One fault of a table, in the words of its editor."""

    file: str
    row: int | None
    column: str | None
    value: str | None
    problem: str
    nearest: tuple[str, ...] = ()

    def __str__(self) -> str:
        """``FILE:ROW, column COLUMN: PROBLEM "VALUE"; nearest: NAMES``."""
        place = self.file if self.row is None else f"{self.file}:{self.row}"
        if self.column is not None:
            place += f", column {self.column}"
        value = "" if self.value is None else f' "{_visible(self.value)}"'
        nearest = f"; nearest: {', '.join(self.nearest)}" if self.nearest else ""
        return f"{place}: {self.problem}{value}{nearest}"


def _visible(text: str) -> str:
    """A text on one line of bearable length: control characters as escapes, the end cut off."""
    shown = "".join(character if character.isprintable() else repr(character)[1:-1] for character in text)
    return shown if len(shown) <= 120 else shown[:119] + "…"


class TableError(InputError):
    """All the faults of the tables, one line each, in the order of files and rows."""

    def __init__(self, faults: list[Fault]) -> None:
        self.faults = faults
        super().__init__("\n".join(str(fault) for fault in faults))
