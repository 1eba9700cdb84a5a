"""Examples from the graph written in TriG, line by line, with links to the terms they use."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from aseankg.namespaces import ASEAN, RDF, XSD, shorten
from aseankg.terms import Iri, Literal
from aseankg.view.reference.pieces import Anchors, Piece, Pieces

if TYPE_CHECKING:
    from aseankg.view.reference.examples import Example

# Prefixed names that need no escape (TriG, W3C Recommendation 2014, section 4.5: PN_LOCAL).
_PREFIXED = re.compile(r"[a-z]+:[A-Za-z0-9_](?:[\w.-]*[\w-])?", re.ASCII)
_BARE = {XSD + "integer": re.compile(r"[+-]?[0-9]+"), XSD + "boolean": re.compile("true|false")}
_ESCAPES = {ord("\\"): "\\\\", ord('"'): '\\"', ord("\n"): "\\n", ord("\r"): "\\r"}


def write_snippet(example: Example, anchors: Anchors) -> list[Pieces]:
    """The lines of a TriG document; it is whole but for its prefixes."""
    lines = [[Piece("GRAPH ", kind="word"), Piece(iri_text(example.graph)), Piece(" {", kind="word")]]
    facts = list(example.facts)
    for place, (name, values) in enumerate(facts):
        start = [Piece("  " + iri_text(example.thing))] if place == 0 else [Piece("   ")]
        end = " ." if place == len(facts) - 1 else " ;"
        lines.append([*start, Piece(" "), _predicate(name, anchors), *_objects(values, anchors), Piece(end)])
    if example.left_out:
        lines.append([Piece(f"  # + {example.left_out}", kind="note")])
    return [*lines, [Piece("}", kind="word")]]


def iri_text(iri: str) -> str:
    """A prefixed name where one can be written, or the IRI in angle brackets."""
    short = shorten(iri)
    return short if _PREFIXED.fullmatch(short) else f"<{iri}>"


def _predicate(name: str, anchors: Anchors) -> Piece:
    return Piece("a", kind="word") if name == RDF + "type" else _term(name, anchors)


def _objects(values: tuple[Iri | Literal, ...], anchors: Anchors) -> Iterator[Piece]:
    for place, value in enumerate(values):
        yield Piece(" , " if place else " ")
        yield _term(str(value), anchors) if isinstance(value, Iri) else Piece(_literal(value), kind="literal")


def _term(iri: str, anchors: Anchors) -> Piece:
    return anchors.prefixed(iri) if iri.startswith(ASEAN) else Piece(iri_text(iri))


def _literal(value: Literal) -> str:
    if value.datatype in _BARE and _BARE[value.datatype].fullmatch(value.value):
        return value.value
    text = f'"{value.value.translate(_ESCAPES)}"'
    if value.language:
        return f"{text}@{value.language}"
    return text if value.datatype == XSD + "string" else f"{text}^^{iri_text(value.datatype)}"
