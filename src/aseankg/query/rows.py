"""The rows of the package's own queries, as plain text, and the IRIs that go into such queries."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from aseankg.store.local import LocalStore, Term

_VALUES_AT_A_TIME = 5_000

# What stands in an IRI of RDF 1.1 (section 3.2); all else would end the IRI in a query.
_IRI = re.compile(r"""[A-Za-z][A-Za-z0-9+.-]*:[^\x00-\x20<>"{}|^`\\\ud800-\udfff]*""")


def read_rows(store: LocalStore, text: str) -> list[tuple[str, ...]]:
    """The rows of a SELECT query: IRIs and the values of literals, empty where unbound."""
    return [tuple(map(_plain, row)) for row in store.select(text)]


def is_iri(text: str) -> bool:
    """Whether a text can stand between angle brackets in a query."""
    return _IRI.fullmatch(text) is not None


def values_blocks(things: Iterable[str]) -> Iterator[str]:
    """``VALUES ?thing { ... }`` with all the IRIs, in as many blocks as keep a query within bounds."""
    safe = sorted({thing for thing in things if is_iri(thing)})
    for start in range(0, len(safe), _VALUES_AT_A_TIME):
        yield f"VALUES ?thing {{ {' '.join(f'<{thing}>' for thing in safe[start : start + _VALUES_AT_A_TIME])} }}"


def _plain(term: Term | None) -> str:
    value = getattr(term, "value", "")
    return value if isinstance(value, str) else str(term)
