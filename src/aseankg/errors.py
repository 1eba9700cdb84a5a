"""Everything that aseankg reports as wrong.

AseankgError                one clear line; the command line exits with 2
├── UsageError              a wrong option, value or combination
├── InputError              a file that cannot be read, parsed or trusted
│   └── TableError          all the faults of the tables, gathered
├── QueryError              a query that is malformed, refused or too deep
├── UnknownNameError        a name that nothing in the graph has
├── AmbiguousNameError      a name that several things have
├── OutputError             a place that cannot be written
└── StoreError              a store that cannot be opened or built
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable


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


class TableError(InputError):
    """All the faults of the tables, one line each, in the order of files and rows."""

    def __init__(self, faults: Iterable[object]) -> None:
        self.faults = [str(fault) for fault in faults]
        super().__init__("\n".join(self.faults))
