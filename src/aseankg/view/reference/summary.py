"""What the page counts and lists across all terms: the ontology in numbers, the ladder of verbs, the alignments."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from aseankg.namespaces import ASEAN, shorten
from aseankg.view.reference.pieces import Anchors, Piece, web_address

if TYPE_CHECKING:
    from aseankg.sources.ontology.alignments import Alignment
    from aseankg.sources.ontology.terms import Term
    from aseankg.view.reference.entries import Entry

_STRENGTH = ASEAN + "strength"
_KINDS = {
    "class": "classes",
    "object": "objectProperties",
    "datatype": "datatypeProperties",
    "annotation": "annotationProperties",
    "individual": "individuals",
}
# The axioms that are counted; the other kinds are the same told from the other end.
_COUNTED = (
    "subClassOf", "equivalentClass", "restriction", "disjointWith", "hasKey", "subPropertyOf", "inverseOf", "domain",
    "range", "propertyChainAxiom", "FunctionalProperty", "InverseFunctionalProperty", "TransitiveProperty",
    "SymmetricProperty", "AsymmetricProperty", "ReflexiveProperty", "IrreflexiveProperty",
)  # fmt: skip
_TOLD_TWICE = {"disjointWith", "inverseOf"}


@dataclass(frozen=True)
class Aligned:
    """An alignment as a line of a table, under the vocabulary of the other term."""

    vocabulary: str
    ours: Piece
    relation: str
    theirs: Piece
    predicate: str


def count_terms(terms: Iterable[Term]) -> list[tuple[str, int]]:
    """How many terms there are of each kind, under the keys of the texts that name the kinds."""
    counts = Counter(term.kind for term in terms)
    return [(key, counts[kind]) for kind, key in _KINDS.items() if counts[kind]]


def count_axioms(terms: Iterable[Term]) -> list[tuple[str, int]]:
    """How many axioms there are of each kind; one between two named terms stands in the entries of both."""
    halves: Counter[str] = Counter()
    for axiom in (axiom for term in terms for axiom in term.axioms):
        if axiom.kind == "characteristic":
            halves[str(axiom.expression[0])] += 2
        else:
            told_twice = axiom.kind in _TOLD_TWICE and len(axiom.expression) == 1
            halves[axiom.kind] += 1 if told_twice else 2
    return [("count-" + key, halves[key] // 2) for key in _COUNTED if halves[key]]


def climb_ladder(entries: Iterable[Entry]) -> list[tuple[int, Entry]]:
    """The individuals that have a strength, the weakest first."""
    steps = [
        (int(value), entry)
        for entry in entries
        for name, value in entry.term.statements
        if name == _STRENGTH and isinstance(value, str) and value.isdecimal()
    ]
    return sorted(steps, key=lambda step: (step[0], step[1].name))


def list_alignments(alignments: Mapping[str, Iterable[Alignment]], anchors: Anchors) -> list[Aligned]:
    """The alignments of all terms, by term."""
    return [_aligned(one, anchors) for term in sorted(alignments) for one in alignments[term]]


def _aligned(alignment: Alignment, anchors: Anchors) -> Aligned:
    return Aligned(
        vocabulary=alignment.vocabulary,
        ours=anchors.name(alignment.term),
        relation=alignment.relation,
        theirs=Piece(alignment.name, web_address(alignment.other)),
        predicate=shorten(alignment.predicate),
    )
