"""What is wrong with a table, in the words of its editor."""

from __future__ import annotations

from dataclasses import dataclass


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
