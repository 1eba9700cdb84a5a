"""The page that explains the tables' columns to their editors, made from the tables' own description."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from aseankg.namespaces import shorten
from aseankg.sources.schema import Column, Table

_HEAD = """# The tables and their columns

Made by `aseankg build` from [csv-metadata.json](csv-metadata.json); change that file, not this one.
How to add a row, a source or a correction is told in [../README.md](../README.md).
"""


def describe_columns(tables: Iterable[Table]) -> bytes:
    """Markdown with one section a table and one line a column."""
    return (_HEAD + "".join(_section(table) for table in tables)).encode("utf-8")


def _section(table: Table) -> str:
    rows = "".join(_line(column) for column in table.columns)
    head = "| column | must be filled | meaning | example | becomes |\n| --- | --- | --- | --- | --- |\n"
    return f"\n## {table.path.name}\n\n{table.description}\n\n{head}{rows}"


def _line(column: Column) -> str:
    cells = (
        f"`{column.name}`",
        "yes" if column.required else "",
        " ".join(_meaning(column)),
        f"`{column.example}`",
        f"`{shorten(column.predicate)}`" if column.predicate else "",
    )
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |\n"


def _meaning(column: Column) -> Iterator[str]:
    yield column.description
    if column.allowed:
        yield f"One of {', '.join(column.allowed)}."
    if column.references:
        yield f"Refers to {' or '.join(name + '.csv' for name in column.references)}."
    if column.separator:
        yield f"Several values are split by `{column.separator}`."
    if column.planned_predicate:
        yield f"In a row that is not Held it becomes `{shorten(column.planned_predicate)}`."
