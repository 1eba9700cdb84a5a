"""Rows as aligned plain text: short names, bare literals, nothing that moves a terminal's cursor."""

from __future__ import annotations

import unicodedata

from aseankg.namespaces import shorten
from aseankg.query.visible import show_controls
from aseankg.store.local import NamedNode, QuerySolutions

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from aseankg.store.local import QueryBoolean, Term

_GAP = "  "
# A list of thirty sources would push every other column out of sight; the other formats hold it whole.
_WIDEST = 72


def format_results(results: QuerySolutions | QueryBoolean) -> str:
    """The table of a SELECT query's rows, or an ASK query's ``true`` or ``false``."""
    if not isinstance(results, QuerySolutions):
        return f"{bool(results)}\n".lower()
    header = [variable.value for variable in results.variables]
    return format_table(header, ([format_term(term) for term in solution] for solution in results))


def format_term(term: Term | None) -> str:
    """A term to read: an IRI as prefixed name, a literal as its bare value, nothing where unbound."""
    if term is None:
        return ""
    if isinstance(term, NamedNode):
        return shorten(term.value)
    value = getattr(term, "value", None)
    return value if isinstance(value, str) and not str(term).startswith("_:") else str(term)


def format_table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Columns of equal width under their names, one line for each row; very long cells end in ``…``."""
    lines = [[_cut(show_controls(cell)) for cell in row] for row in (header, *rows)]
    widths = [max(map(display_width, column)) for column in zip(*lines, strict=True)]
    lines.insert(1, ["-" * width for width in widths])
    return "".join(_format_line(line, widths) for line in lines)


def display_width(text: str) -> int:
    """How many columns of a terminal a text fills: two for wide characters, none for marks that combine."""
    if text.isascii():
        return len(text)
    return sum(_character_width(character) for character in text)


def _cut(text: str) -> str:
    if len(text) <= _WIDEST:
        return text
    kept = text[: _WIDEST - 1]
    while display_width(kept) >= _WIDEST:
        kept = kept[:-1]
    return kept + "…"


def _format_line(cells: Sequence[str], widths: Sequence[int]) -> str:
    padded = (cell + " " * (width - display_width(cell)) for cell, width in zip(cells, widths, strict=True))
    return _GAP.join(padded).rstrip(" ") + "\n"


def _character_width(character: str) -> int:
    if unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in ("W", "F") else 1
