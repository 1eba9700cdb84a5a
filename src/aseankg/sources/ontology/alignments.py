"""How the terms line up with those of other vocabularies: exact, close, broader, narrower and related told apart."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from rdflib import OWL, RDFS, SKOS, Graph, URIRef

from aseankg.namespaces import PREFIXES

# The relation as seen from our term, and as seen from it where the other term comes first.
_RELATIONS = {
    OWL.equivalentClass: ("exact", "exact"),
    OWL.equivalentProperty: ("exact", "exact"),
    OWL.sameAs: ("exact", "exact"),
    SKOS.exactMatch: ("exact", "exact"),
    SKOS.closeMatch: ("close", "close"),
    RDFS.subClassOf: ("broader", "narrower"),
    RDFS.subPropertyOf: ("broader", "narrower"),
    SKOS.broadMatch: ("broader", "narrower"),
    SKOS.narrowMatch: ("narrower", "broader"),
    SKOS.relatedMatch: ("related", "related"),
    OWL.inverseOf: ("inverse", "inverse"),
}
RELATIONS = ("exact", "close", "broader", "narrower", "inverse", "related")


class Alignment(NamedTuple):
    """A term of ours, its relation to another (one of `RELATIONS`; broader: the other one is), and the axiom.

    The other term's vocabulary and prefixed name follow the prefixes of the project and those of the alignments' file.
    """

    term: str
    relation: str
    other: str
    predicate: str
    vocabulary: str
    name: str


def read_alignments(graph: Graph, namespace: str) -> list[Alignment]:
    """The alignments of the terms in `namespace`, by term, then by strength."""
    spaces = {str(base): prefix for prefix, base in graph.namespaces()}
    spaces |= {base: prefix for prefix, base in PREFIXES.items()}
    found = {Alignment(*line, *_name(line[2], spaces)) for line in _alignments(graph, namespace)}
    return sorted(found, key=lambda one: (one.term, RELATIONS.index(one.relation), one.other, one.predicate))


def _alignments(graph: Graph, namespace: str) -> Iterator[tuple[str, str, str, str]]:
    for predicate, (forward, backward) in _RELATIONS.items():
        for subject, value in graph.subject_objects(predicate):
            if not (isinstance(subject, URIRef) and isinstance(value, URIRef)):
                continue
            ours, theirs = subject.startswith(namespace), value.startswith(namespace)
            if ours and not theirs:
                yield str(subject), forward, str(value), str(predicate)
            elif theirs and not ours:
                yield str(value), backward, str(subject), str(predicate)


def _name(iri: str, spaces: Mapping[str, str]) -> tuple[str, str]:
    """The vocabulary of a term and its prefixed name, or its IRI where no prefix is known."""
    base = max((base for base in spaces if base and iri.startswith(base)), key=len, default="")
    if base and spaces[base]:
        return base, f"{spaces[base]}:{iri[len(base) :]}"
    return re.split(r"[^/#]*$", iri)[0], iri
