"""JSON-LD 1.1: the named graphs, compacted with a context that stands in the document itself."""

from __future__ import annotations

import json
from itertools import groupby
from typing import TYPE_CHECKING, Any

from aseankg.namespaces import PREFIXES, RDF, XSD
from aseankg.store.local import Literal

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import BinaryIO

    from aseankg.store.local import LocalStore, Quad

_TYPE = RDF + "type"
_Row = tuple[str, str, str, Any]


def write(store: LocalStore, stream: BinaryIO) -> None:
    """The stream holds the named graphs, sorted, with the prefixes that they use."""
    quads = list(store.quads())
    names = _Names(quads)
    rows = sorted((_row(quad, names) for quad in quads), key=lambda row: (*row[:3], _order(row[3])))
    graphs = [{"@id": graph, "@graph": _nodes(list(inside))} for graph, inside in groupby(rows, key=lambda row: row[0])]
    document = {"@context": names.context(), "@graph": graphs}
    stream.write(json.dumps(document, ensure_ascii=False, indent=1).encode("utf-8") + b"\n")


class _Names:
    """Compact IRIs, and the prefixes that they turned out to use."""

    def __init__(self, quads: list[Quad]) -> None:
        # An IRI whose scheme is also a prefix (geo:1,2) would be read as a compact one.
        self._schemes = {iri.partition(":")[0] for quad in quads for iri in _iris(quad)}
        self._used: set[str] = set()

    def context(self) -> dict[str, str]:
        return {prefix: PREFIXES[prefix] for prefix in sorted(self._used)}

    def short(self, iri: str) -> str:
        matches = [
            (len(base), prefix)
            for prefix, base in PREFIXES.items()
            # "//" after a prefix would make it a scheme (JSON-LD 1.1 API, section 5.2.2).
            if iri.startswith(base) and prefix not in self._schemes and not iri.startswith("//", len(base))
        ]
        if not matches:
            return iri
        length, prefix = max(matches)
        self._used.add(prefix)
        return f"{prefix}:{iri[length:]}"


def _iris(quad: Quad) -> Iterable[str]:
    for term in (quad.subject, quad.predicate, quad.object, quad.graph_name):
        yield term.datatype.value if isinstance(term, Literal) else getattr(term, "value", "")


def _row(quad: Quad, names: _Names) -> _Row:
    predicate = "@type" if quad.predicate.value == _TYPE else names.short(quad.predicate.value)
    value = _value(quad.object, names)
    if predicate == "@type":
        value = value["@id"]
    return (_node(quad.graph_name, names), _node(quad.subject, names), predicate, value)


def _node(term: Any, names: _Names) -> str:
    text = str(term)
    return text if text.startswith("_:") else names.short(term.value)


def _value(term: Any, names: _Names) -> Any:
    if not isinstance(term, Literal):
        return {"@id": _node(term, names)}
    if term.language:
        return {"@value": term.value, "@language": term.language}
    if term.datatype.value == XSD + "string":
        return term.value
    return {"@value": term.value, "@type": names.short(term.datatype.value)}


def _nodes(rows: list[_Row]) -> list[dict[str, Any]]:
    nodes = []
    for subject, statements in groupby(rows, key=lambda row: row[1]):
        node: dict[str, Any] = {"@id": subject}
        for predicate, same in groupby(statements, key=lambda row: row[2]):
            values = [row[3] for row in same]
            node[predicate] = values[0] if len(values) == 1 else values
        nodes.append(node)
    return nodes


def _order(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True)
