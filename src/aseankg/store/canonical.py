"""RDF written so that the same graph gives the same bytes, with any version of any library.

Sorted by graph, subject, predicate and object; one object a line where there are several. Only what the released data
holds is written: IRIs and literals, no blank nodes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import groupby
from typing import BinaryIO

import pyoxigraph as ox

from aseankg.errors import OutputError
from aseankg.namespaces import PREFIXES, RDF, XSD

_RDF_TYPE = RDF + "type"
_BARE = {XSD + "integer": re.compile(r"[+-]?[0-9]+"), XSD + "boolean": re.compile(r"true|false")}
# A safe part of PN_LOCAL (Turtle 1.1, section 6.5): letters, digits, hyphens and inner full stops.
_LOCAL = re.compile(r"[A-Za-z0-9_](?:[A-Za-z0-9_.-]*[A-Za-z0-9_-])?")
_ESCAPES = {ord("\\"): "\\\\", ord('"'): '\\"', ord("\n"): "\\n", ord("\r"): "\\r", ord("\t"): "\\t"} | {
    code: f"\\u{code:04X}" for code in [*range(9), 11, 12, *range(14, 32), 127]
}

Statement = ox.Triple | ox.Quad


def write_turtle(statements: Iterable[Statement], stream: BinaryIO) -> None:
    """One Turtle document with each distinct triple once."""
    triples = sorted({_key(statement) for statement in statements}, key=_order)
    body = _Body()
    blocks = body.blocks(triples)
    _write(stream, body.prefixes() + blocks)


def write_trig(quads: Iterable[ox.Quad], stream: BinaryIO) -> None:
    """One TriG document with a block for each named graph."""
    body = _Body()
    parts: list[str] = []
    named = sorted({(_iri(quad.graph_name), *_key(quad)) for quad in quads}, key=lambda row: (row[0], _order(row[1:])))
    for graph, rows in groupby(named, key=lambda row: row[0]):
        blocks = body.blocks([row[1:] for row in rows])
        parts.append(f"\n{body.iri(graph)} {{\n{blocks}}}\n")
    _write(stream, body.prefixes() + "".join(parts))


def write_nquads(quads: Iterable[ox.Quad], stream: BinaryIO) -> None:
    """One N-Quads document, a sorted line for each quad."""
    lines = {
        f"<{subject}> <{predicate}> {_full(value)} <{_iri(quad.graph_name)}> .\n"
        for quad in quads
        for subject, predicate, value in [_key(quad)]
    }
    _write(stream, "".join(sorted(lines)))


Key = tuple[str, str, ox.NamedNode | ox.Literal]


def _key(statement: Statement) -> Key:
    if not isinstance(statement.object, ox.NamedNode | ox.Literal):
        raise OutputError(f"{statement.object} is a blank node; give it an IRI, only these and literals are written")
    return _iri(statement.subject), _iri(statement.predicate), statement.object


def _iri(term: object) -> str:
    if not isinstance(term, ox.NamedNode):
        raise OutputError(f"{term} is a blank node; give it an IRI, only these and literals are written")
    return term.value


def _order(key: Key) -> tuple[str, bool, str, str]:
    subject, predicate, value = key
    return subject, predicate != _RDF_TYPE, predicate, _full(value)


def _full(term: ox.NamedNode | ox.Literal) -> str:
    """A term as N-Quads write it."""
    if not isinstance(term, ox.Literal):
        return f"<{term.value}>"
    text = f'"{term.value.translate(_ESCAPES)}"'
    if term.language:
        return f"{text}@{term.language}"
    return text if term.datatype.value == XSD + "string" else f"{text}^^<{term.datatype.value}>"


class _Body:
    """Blocks of triples, and the prefixes that they turned out to use."""

    def __init__(self) -> None:
        self._used: set[str] = set()
        self._names: dict[str, str] = {}

    def prefixes(self) -> str:
        return "".join(f"@prefix {prefix}: <{PREFIXES[prefix]}> .\n" for prefix in sorted(self._used))

    def blocks(self, triples: list[Key]) -> str:
        return "".join(
            f"\n{self.iri(subject)}{self._predicates(list(rows))} .\n"
            for subject, rows in groupby(triples, key=lambda key: key[0])
        )

    def _predicates(self, rows: list[Key]) -> str:
        lines = []
        for predicate, same in groupby(rows, key=lambda key: key[1]):
            values = [self._object(value) for _, _, value in same]
            name = "a" if predicate == _RDF_TYPE else self.iri(predicate)
            lines.append(f"\n    {name} " + " ,\n        ".join(values))
        return " ;".join(lines)

    def _object(self, term: ox.NamedNode | ox.Literal) -> str:
        if not isinstance(term, ox.Literal):
            return self.iri(term.value)
        datatype = term.datatype.value
        if datatype in _BARE and _BARE[datatype].fullmatch(term.value):
            return term.value
        text = f'"{term.value.translate(_ESCAPES)}"'
        if term.language:
            return f"{text}@{term.language}"
        return text if datatype == XSD + "string" else f"{text}^^{self.iri(datatype)}"

    def iri(self, iri: str) -> str:
        if iri not in self._names:
            self._names[iri] = self._name(iri)
        return self._names[iri]

    def _name(self, iri: str) -> str:
        matches = [
            (len(base), prefix)
            for prefix, base in PREFIXES.items()
            if iri.startswith(base) and _LOCAL.fullmatch(iri, len(base))
        ]
        if not matches:
            return f"<{iri}>"
        length, prefix = max(matches)
        self._used.add(prefix)
        return f"{prefix}:{iri[length:]}"


def _write(stream: BinaryIO, text: str) -> None:
    stream.write(text.encode("utf-8"))
