"""Tables as they lie in the repository: rows sorted, columns in order, commas, UTF-8, plain line ends.

Any spreadsheet program then does: what it changes beyond the facts themselves is put back, and a comparison shows the
facts alone.
"""

from __future__ import annotations

import csv
import io
import os
from collections.abc import Iterable
from pathlib import Path

from aseankg.sources.schema import Table


def tidy_tables(tables: Iterable[Table]) -> list[Path]:
    """The files that were rewritten; what cannot be read as its table stays as it is, for validation to name."""
    return [table.path for table in tables if _tidy(table)]


def _tidy(table: Table) -> bool:
    try:
        before = table.path.read_bytes()
        after = tidied(table, before.decode("utf-8-sig"))
    except (OSError, UnicodeDecodeError, csv.Error):
        return False
    if after is None or after.encode() == before:
        return False
    draft = table.path.with_name(f".{table.path.name}.tidy")
    draft.write_bytes(after.encode())
    os.replace(draft, table.path)
    return True


def tidied(table: Table, text: str) -> str | None:
    """The text of a table put in order; None where its header is not the table's, or a row has too many cells."""
    separator = ";" if ";" in text.partition("\n")[0] else ","
    records = [
        [cell.strip() for cell in record]
        for record in csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    ]
    records = [record for record in records if any(record)]
    header = records[0] if records else []
    while header and not header[-1]:
        header.pop()
    if sorted(header) != sorted(table.header) or any(any(record[len(header) :]) for record in records):
        return None
    # A spreadsheet may leave out the blank cells at the end of a row, or add some.
    rows = [dict(zip(header, record + [""] * len(header), strict=False)) for record in records[1:]]
    rows.sort(key=lambda row: tuple(row[name] for name in table.key))
    stream = io.StringIO()
    writer = csv.DictWriter(stream, table.header, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return stream.getvalue()
