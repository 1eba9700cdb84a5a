"""The row of a press text in sources.csv: which one it is, and how a new one gets in."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping
from typing import TYPE_CHECKING

from aseankg.errors import UsageError
from aseankg.sources.nearest import nearest
from aseankg.sources.tables import value_problem

if TYPE_CHECKING:
    from aseankg.sources.project import Project
    from aseankg.sources.tables import Row

_OPTIONS = {"language": "lang", "id": "source"}
"""Columns that `aseankg load` asks for by another name."""


def row_with_id(project: Project, source: str) -> Row | None:
    """The row of a source, if there is one."""
    return next((row for row in project.rows["sources"] if row.key[0] == source), None)


def row_with_url(project: Project, url: str) -> Row | None:
    """The row of the source at an address, whether it ends in a slash or not; the first of several."""
    wanted = url.rstrip("/")
    return next((row for row in project.rows["sources"] if (row.one("url") or "").rstrip("/") == wanted), None)


def source_of_text(project: Project, text_hash: str) -> str | None:
    """The id of the source whose claims were read in the text with this hash."""
    return next((table.source for table in project.press.values() if table.text_hash == text_hash), None)


def free_id(project: Project, *parts: str) -> str:
    """An id made of some words that no source has, nor any table of claims."""
    wanted = "-".join(filter(None, parts))
    taken = project.things["sources"].keys() | project.press.keys()
    numbered = (f"{wanted}-{number}" for number in range(2, len(taken) + 3))
    return wanted if wanted not in taken else next(name for name in numbered if name not in taken)


def check_row(project: Project, cells: Mapping[str, str]) -> None:
    """Nothing, when the cells can be a row of sources.csv; raises `UsageError` for the first that cannot."""
    for column in project.tables["sources"].columns:
        value = cells.get(column.name, "")
        if column.required and not value:
            option = _OPTIONS.get(column.name, column.name)
            raise UsageError(
                f"the text names no {column.name}, and its row in sources.csv needs one: "
                f'give it with --{option}, for example "{column.example}"'
            )
        problem = value_problem(column, value) if value else None
        if problem:
            near = nearest(value, column.allowed)
            told = f"; nearest: {', '.join(near)}" if near else ""
            raise UsageError(f'{column.name} of the source: {problem} "{value}"{told}')


def insert_row(table: bytes, cells: Mapping[str, str]) -> bytes:
    """The table with one more row at its place in the order of ids; all other bytes stay as they are."""
    lines = table.splitlines(keepends=True)
    end = "\r\n" if lines[0].endswith(b"\r\n") else "\n"
    header = next(csv.reader([lines[0].decode("utf-8-sig")]))
    stream = io.StringIO()
    csv.writer(stream, lineterminator=end).writerow([cells.get(name, "") for name in header])
    if not lines[-1].endswith(b"\n"):
        lines[-1] += end.encode()
    key = header.index("id")
    place = next(
        (number for number, line in enumerate(lines[1:], 1) if _cell(line, key) > cells["id"]),
        len(lines),
    )
    lines.insert(place, stream.getvalue().encode("utf-8"))
    return b"".join(lines)


def _cell(line: bytes, number: int) -> str:
    cells = next(csv.reader([line.decode("utf-8")]), [])
    return cells[number] if number < len(cells) else ""
