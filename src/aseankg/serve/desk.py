"""The reviewer's desk: one text, its claims table, and the only place that changes the table."""

from __future__ import annotations

import hashlib
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from aseankg.errors import InputError, TableError
from aseankg.sources.faults import Fault
from aseankg.sources.press.claims import format_claims, open_claims, surface_at
from aseankg.store.files import write_atomically

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import BinaryIO

    from aseankg.sources.press.claims import Claim, ClaimsTable
    from aseankg.sources.press.text import PressText

_MOST_READINGS = 5


class ChangedMeanwhileError(Exception):
    """The table is not what the reviewer saw: a spreadsheet or another page has written it since."""


@dataclass(frozen=True)
class Seen:
    """A claims table as it stood when it was read."""

    version: str
    """A hash of the file, that tells whether it is still what was seen."""
    claims: tuple[Claim, ...]
    """In the order of the text."""


class Desk:
    """A text with its claims table, which it reads anew each time: the file is the only place of decisions."""

    def __init__(self, text: PressText, path: Path, root: Path) -> None:
        self.text = text
        self.path = path
        self._root = root
        self.lock = threading.RLock()
        """Held while the table is read and written; who takes it waits for a decision that is being saved."""

    @property
    def source(self) -> str:
        """The id of the text's source, after which the table is named."""
        return self.path.stem

    @property
    def table_name(self) -> str:
        """The table as messages name it: from the project's folder on, where it lies in it."""
        path, root = self.path.resolve(), self._root.resolve()
        return path.relative_to(root).as_posix() if path.is_relative_to(root) else str(self.path)

    def look(self) -> Seen:
        """The claims as the file has them; raises `InputError` where they are broken or of another text."""
        with self.lock:
            for _ in range(_MOST_READINGS):
                before = self._version()
                found = self._open()
                if self._version() == before:
                    self._check(found)
                    claims = sorted(found.claims.values(), key=lambda claim: (claim.start, claim.end, claim.id))
                    return Seen(before, tuple(claims))
        raise InputError(f"{self.table_name}: is being written all the time; close the program that writes it")

    def change(self, version: str, work: Callable[[tuple[Claim, ...]], Iterable[Claim]]) -> Seen:
        """The claims after `work` has changed them, saved whole; the file is untouched when anything fails.

        Raises `ChangedMeanwhileError` where the file is no longer of the version that the reviewer saw.
        """
        with self.lock:
            seen = self.look()
            if seen.version != version:
                raise ChangedMeanwhileError
            data = format_claims(work(seen.claims))
            if self._version() != version:
                raise ChangedMeanwhileError
            write_atomically(self.path, lambda stream: self._write(stream, data))
            return self.look()

    def _write(self, stream: BinaryIO, data: bytes) -> None:
        """Nothing that could not be read again takes the table's place."""
        stream.write(data)
        stream.flush()
        try:
            open_claims(Path(stream.name), self._root)
        except TableError as error:
            fault = error.faults[0].partition(", ")[2]
            raise InputError(f"{self.table_name}: nothing was written: {fault}") from error

    def _version(self) -> str:
        try:
            return hashlib.sha256(self.path.read_bytes()).hexdigest()
        except OSError as error:
            raise InputError(f"{self.table_name}: cannot be read ({error.strerror})") from error

    def _open(self) -> ClaimsTable:
        try:
            return open_claims(self.path, self._root)
        except TableError as error:
            raise InputError(_first(error.faults)) from error

    def _check(self, found: ClaimsTable) -> None:
        """Raise `InputError` unless these are claims of this text, each with the words that the text has there."""
        if not found.claims:
            raise InputError(f"{self.table_name}: has no claims, so there is nothing to review")
        if found.text_hash != self.text.sha256:
            raise InputError(
                f"{self.text.name} is not the text that {self.table_name} was read in: its SHA-256 is"
                f" {self.text.sha256}, the table's textHash {found.text_hash}; give the text as it was loaded,"
                " or load the new one"
            )
        faults = [
            str(Fault(self.table_name, line, "surface", claim.surface, problem))
            for line, claim in found.claims.items()
            if (problem := self._surface_problem(claim))
        ]
        if faults:
            raise InputError(_first(faults))

    def _surface_problem(self, claim: Claim) -> str | None:
        if claim.end > len(self.text.text):
            return f"ends at {claim.end}, the text at {len(self.text.text)}:"
        stands = surface_at(self.text.text, claim.start, claim.end)
        return None if stands == claim.surface else f'the text has "{stands}" there, not'


def _first(faults: list[str]) -> str:
    more = len(faults) - 1
    return faults[0] + (f" (and {more} more; 'aseankg validate' lists what is wrong)" if more else "")
