"""TriG: a block of facts for each source, and for what is inferred, the ontology and the catalogue."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aseankg.store.canonical import write_trig

if TYPE_CHECKING:
    from typing import BinaryIO

    from aseankg.store.local import LocalStore


def write(store: LocalStore, stream: BinaryIO) -> None:
    """The stream holds the named graphs."""
    write_trig(store.quads(), stream)
