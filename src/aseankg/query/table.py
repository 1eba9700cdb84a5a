"""Rows as aligned plain text: short names, bare literals, nothing that moves a terminal's cursor."""

from __future__ import annotations

import unicodedata

from aseankg.namespaces import shorten
from aseankg.store.local import NamedNode, QuerySolutions

TYPE_CHECKING = False  # not typing's: each command line waits for what a query imports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from aseankg.store.local import QueryBoolean, Term

_GAP = "  "
# Characters that change the direction of all that follows them on the line (UAX #9, section 2).
_DIRECTIONS = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_ESCAPED_CATEGORIES = frozenset(("Cc", "Cs", "Co", "Zl", "Zp"))
_NARROW_ESCAPES = {"\n": "\\n", "\r": "\\r", "\t": "\\t"}


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
    """Columns of equal width under their names, one line for each row."""
    lines = [[show_controls(cell) for cell in row] for row in (header, *rows)]
    widths = [max(map(display_width, column)) for column in zip(*lines, strict=True)]
    lines.insert(1, ["-" * width for width in widths])
    return "".join(_format_line(line, widths) for line in lines)


def display_width(text: str) -> int:
    """How many columns of a terminal a text fills: two for wide characters, none for marks that combine."""
    if text.isascii():
        return len(text)
    return sum(_character_width(character) for character in text)


def show_controls(text: str) -> str:
    """The text with control characters, line ends and changes of direction written as escapes."""
    if text.isprintable():
        return text
    return "".join(_show_control(character) for character in text)


def _format_line(cells: Sequence[str], widths: Sequence[int]) -> str:
    padded = (cell + " " * (width - display_width(cell)) for cell, width in zip(cells, widths, strict=True))
    return _GAP.join(padded).rstrip(" ") + "\n"


def _character_width(character: str) -> int:
    if unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in ("W", "F") else 1


def _show_control(character: str) -> str:
    if unicodedata.category(character) not in _ESCAPED_CATEGORIES and character not in _DIRECTIONS:
        return character
    return _NARROW_ESCAPES.get(character) or character.encode("unicode_escape").decode("ascii")
