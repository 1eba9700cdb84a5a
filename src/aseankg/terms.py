"""RDF terms and quads as plain data, before a store holds them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from aseankg.namespaces import XSD


class Iri(str):
    """An IRI."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Literal:
    """A literal: with a language tag, or with a datatype."""

    value: str
    language: str | None = None
    datatype: str = XSD + "string"


class Quad(NamedTuple):
    """A triple in a named graph; all but the object are IRIs, since released data has no blank nodes."""

    subject: str
    predicate: str
    object: Iri | Literal
    graph: str
