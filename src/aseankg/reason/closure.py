"""The inferred graph: all rules run in the store until nothing new follows."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from aseankg.errors import InputError
from aseankg.namespaces import INFERRED_GRAPH
from aseankg.reason.axioms import axiom_rules
from aseankg.store.memory import MemoryStore

if TYPE_CHECKING:
    from rdflib import Graph


def infer(store: MemoryStore, ontology: Graph, rules: Path) -> int:
    """The number of triples that were added to the inferred graph; none of them stands in another graph."""
    queries = axiom_rules(ontology) + read_rules(rules)
    added = 0
    while new := sum(store.add_constructed(query, INFERRED_GRAPH) for query in queries):
        added += new
    return added


def read_rules(folder: Path) -> list[str]:
    """The CONSTRUCT queries of a folder of `.rq` files, in the order of their names."""
    try:
        return [path.read_text("utf-8") for path in sorted(folder.glob("*.rq"))]
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"{folder}: a rule cannot be read ({error})") from error
