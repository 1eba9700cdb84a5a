"""N-Quads: a line for each fact of each source."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aseankg.store.canonical import write_nquads

if TYPE_CHECKING:
    from typing import BinaryIO

    from aseankg.store.local import LocalStore


def write(store: LocalStore, stream: BinaryIO) -> None:
    """The stream holds the named graphs."""
    write_nquads(store.quads(), stream)
