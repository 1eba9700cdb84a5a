"""Turtle: the merge of all graphs, each triple once, without its sources."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aseankg.store.canonical import write_turtle

if TYPE_CHECKING:
    from typing import BinaryIO

    from aseankg.store.local import LocalStore


def write(store: LocalStore, stream: BinaryIO) -> None:
    """The stream holds the default graph."""
    write_turtle(store.triples("CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }"), stream)
