"""The one list of export formats: what each is called, how its files end, and which module writes it.

Each module has ``write(store, stream)``: the same store gives the same bytes.
"""

from __future__ import annotations

import importlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import BinaryIO

    from aseankg.store.local import LocalStore


@dataclass(frozen=True, slots=True)
class ExportFormat:
    """A format of the whole graph."""

    module: str
    ending: str
    about: str

    def write(self, store: LocalStore, stream: BinaryIO) -> None:
        """The stream holds the store's graph in this format."""
        importlib.import_module(f"aseankg.export.{self.module}").write(store, stream)


EXPORT_FORMATS = {
    "turtle": ExportFormat("turtle", "ttl", "all facts, each once, without their sources"),
    "trig": ExportFormat("trig", "trig", "all facts by source"),
    "nquads": ExportFormat("nquads", "nq", "all facts by source, a line for each"),
    "jsonld": ExportFormat("jsonld", "jsonld", "all facts by source, as JSON"),
}
