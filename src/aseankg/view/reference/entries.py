"""What the page says of each term, in the order in which it says it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from aseankg.namespaces import shorten
from aseankg.view.reference.counts import Count
from aseankg.view.reference.pieces import Anchors, Piece, Pieces, anchor, web_address
from aseankg.view.reference.snippets import write_snippet

if TYPE_CHECKING:
    from aseankg.sources.ontology.alignments import Alignment
    from aseankg.sources.ontology.terms import Term
    from aseankg.view.reference.examples import Example, Origin

# What stands in one line, its parts set apart by commas; every other axiom has a line of its own.
_IN_LINE = {
    "characteristic", "type", "subClassOf", "superClassOf", "disjointWith", "propertyDisjointWith", "subPropertyOf",
    "superPropertyOf", "inverseOf", "hasInstance", "sameAs", "differentFrom", "inDomainOf", "inRangeOf",
}  # fmt: skip


@dataclass(frozen=True)
class Fact:
    """A labelled line or more: the label is a key among the texts, or a name."""

    key: str
    items: list[Pieces]
    name: Piece | None = None
    in_line: bool = False


@dataclass(frozen=True)
class Shown:
    """A live example: its lines, and who states it."""

    lines: list[Pieces]
    origin: str
    title: str
    href: str


@dataclass(frozen=True)
class Entry:
    """One term as the page shows it."""

    term: Term
    anchor: str
    name: str
    group: str
    depth: int
    labels: tuple[str, str]
    definitions: tuple[Pieces, Pieces]
    alternatives: list[tuple[str, str]]
    notes: tuple[list[Pieces], list[Pieces]]
    facts: list[Fact]
    count: Count
    shown: Shown | None
    domain: list[Pieces]
    range: list[Pieces]


@dataclass(frozen=True)
class Knowledge:
    """What is known of the terms beyond the ontology: their use, examples, the sources, and alignments."""

    counts: Mapping[str, Count]
    examples: Mapping[str, Example]
    origins: Mapping[str, Origin]
    alignments: Mapping[str, list[Alignment]]


def make_entry(term: Term, group: str, depth: int, anchors: Anchors, knowledge: Knowledge) -> Entry:
    """The entry of a term that stands so deep in its group's tree of classes."""
    return Entry(
        term=term,
        anchor=anchor(term.iri),
        name=anchors.name(term.iri).text,
        group=group,
        depth=depth,
        labels=(_said(term, "en"), _said(term, "id")),
        definitions=(_text(term, "en", anchors), _text(term, "id", anchors)),
        alternatives=[(text, language) for language, texts in term.alternatives.items() for text in texts],
        notes=(_notes(term, "en", anchors), _notes(term, "id", anchors)),
        facts=_facts(term, anchors, knowledge),
        count=knowledge.counts.get(term.iri, Count()),
        shown=_shown(term, anchors, knowledge),
        domain=[anchors.expression(expression) for expression in term.said("domain")],
        range=[anchors.expression(expression) for expression in term.said("range")],
    )


def _said(term: Term, language: str) -> str:
    return "; ".join(term.labels.get(language, ()))


def _text(term: Term, language: str, anchors: Anchors) -> Pieces:
    return anchors.text(" ".join(term.definitions.get(language, ())))


def _notes(term: Term, language: str, anchors: Anchors) -> list[Pieces]:
    return [anchors.text(note) for note in term.notes.get(language, ())]


def _facts(term: Term, anchors: Anchors, knowledge: Knowledge) -> list[Fact]:
    facts = _axioms(term, anchors)
    facts += _statements(term, anchors)
    if term.sources:
        facts.append(Fact("source", [[anchors.source(value)] for value in term.sources]))
    if term.examples:
        facts.append(Fact("example", [anchors.text(text) for text in term.examples]))
    if knowledge.alignments.get(term.iri):
        facts.append(Fact("alignments", [_alignment(one) for one in knowledge.alignments[term.iri]]))
    return facts


def _axioms(term: Term, anchors: Anchors) -> list[Fact]:
    found: dict[str, list[Pieces]] = {}
    for axiom in term.axioms:
        if axiom.kind == "characteristic":
            pieces = [Piece("", key=str(axiom.expression[0]))]
        else:
            pieces = anchors.expression(axiom.expression)
        if axiom.kind in _IN_LINE and len(pieces) > 1:
            pieces = [Piece("(", kind="word"), *pieces, Piece(")", kind="word")]
        found.setdefault(axiom.kind, []).append(pieces)
    return [Fact(kind, items, in_line=kind in _IN_LINE) for kind, items in found.items()]


def _statements(term: Term, anchors: Anchors) -> list[Fact]:
    found: dict[str, list[Pieces]] = {}
    for name, value in term.statements:
        found.setdefault(name, []).append([Piece(value) if isinstance(value, str) else anchors.name(value.iri)])
    return [Fact("", items, anchors.name(name), in_line=True) for name, items in found.items()]


def _alignment(alignment: Alignment) -> Pieces:
    return [
        Piece("", key=alignment.relation, kind="relation"),
        Piece(" "),
        Piece(alignment.name, web_address(alignment.other), "name"),
        Piece(f" ({shorten(alignment.predicate)})", kind="note"),
    ]


def _shown(term: Term, anchors: Anchors, knowledge: Knowledge) -> Shown | None:
    example = knowledge.examples.get(term.iri)
    if example is None:
        return None
    origin = knowledge.origins.get(example.graph)
    lines = write_snippet(example, anchors)
    if origin is None:
        return Shown(lines, example.origin, "", "")
    return Shown(lines, "stated", origin.title, web_address(origin.url))
