"""The facts of a picture as the page reads them: compact JSON in which everything is named once and then numbered."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aseankg.namespaces import ASEAN, BASE, PREFIXES, XSD, reference, shorten
from aseankg.view.spans import edge_span, node_spans
from aseankg.view.styles import STYLES, family_of
from aseankg.view.vocabulary import LABEL, NAMING, TYPE

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from aseankg.view.elements import Elements, Node, Source
    from aseankg.view.facts import Fact, Value
    from aseankg.view.folds import Edge

Json = Any
PLANNED_FLAG, INFERRED_FLAG = 1, 2
RESERVE_FLAG = 2


class _Numbers:
    """Numbers for IRIs, in the order in which they are first asked for."""

    def __init__(self, iris: Iterable[str]) -> None:
        self._numbers = {iri: number for number, iri in enumerate(iris)}

    def __call__(self, iri: str) -> int:
        """The number of an IRI."""
        return self._numbers.setdefault(iri, len(self._numbers))

    def optional(self, iri: str | None) -> int:
        """The number of an IRI, or -1."""
        return -1 if iri is None else self(iri)

    def __iter__(self) -> Any:
        return iter(self._numbers)


def page_data(elements: Elements, centre: str | None, language: str) -> dict[str, Json]:
    """All that the page knows: names, facts, edges and sources, the nodes being the first of the names."""
    names = _Numbers(node.iri for node in elements.nodes)
    sources = _Numbers(sorted({source for fact in elements.facts for source in fact.sources}))
    classes = _Numbers(sorted({node.cls for node in elements.nodes}))
    facts = {fact: number for number, fact in enumerate(elements.facts)}
    lines = (*elements.edges, *elements.undrawn)
    spans = node_spans(elements)
    data: dict[str, Json] = {
        "language": language,
        "version": elements.version,
        "asOf": elements.as_of,
        "centre": None if centre is None else names(centre),
        "nodes": [[classes(node.cls), _flags_of(node, elements), *spans.get(node.iri, ())] for node in elements.nodes],
        "leftOut": elements.left_out,
        "drawn": len(elements.edges),
        "edges": [_edge_row(edge, names, facts) for edge in lines],
        "facts": [_fact_row(fact, names, sources) for fact in elements.facts],
        "sources": [_source_row(elements.sources[iri]) for iri in sources],
        "classes": [[names(cls), family_of(cls, elements.vocabulary)] for cls in classes],
        "families": {family: names(ASEAN + family) for family in STYLES},
        "naming": [names(iri) for iri in NAMING],
        "type": names(TYPE),
    }
    own = {node.iri: node.labels for node in elements.nodes}
    data["names"] = [[_short_name(iri), _labels(iri, own, elements.labels)] for iri in names]
    data["prefixes"] = PREFIXES
    data["base"] = BASE
    return data


def _flags_of(node: Node, elements: Elements) -> int:
    return PLANNED_FLAG * node.planned + RESERVE_FLAG * (node.iri in elements.reserve)


def _short_name(iri: str) -> str:
    """KIND/ID of a thing of this graph, else a prefixed name, else the IRI itself."""
    name = reference(iri)
    return shorten(iri) if name == iri else name


def _labels(iri: str, own: Mapping[str, Mapping[str, str]], others: Mapping[str, Mapping[str, str]]) -> Json:
    labels = own.get(iri) or others.get(iri) or {}
    return dict(_EXTRA_NAMES.get(iri, {}), **labels)


# Terms of other vocabularies that the ontology does not name.
_EXTRA_NAMES: dict[str, dict[str, str]] = {
    TYPE: {"en": "class", "id": "kelas"},
    LABEL: {"en": "name", "id": "nama"},
}


def _edge_row(edge: Edge, names: _Numbers, facts: Mapping[Fact, int]) -> Json:
    """From, to, property, property seen from the other end, the thing it stands for, flags, facts, dates."""
    return [
        names(edge.subject),
        names(edge.object),
        names(edge.predicate),
        names.optional(edge.back),
        names.optional(edge.about),
        _flags(edge),
        [facts[fact] for fact in edge.facts],
        *edge_span(edge),
    ]


def _fact_row(fact: Fact, names: _Numbers, sources: _Numbers) -> Json:
    """Subject, property, value, sources, flags."""
    return [
        names(fact.subject),
        names(fact.predicate),
        _value(fact.value, names),
        [sources(iri) for iri in fact.sources],
        _flags(fact),
    ]


def _flags(said: Fact | Edge) -> int:
    return PLANNED_FLAG * said.planned + INFERRED_FLAG * said.inferred


def _value(value: Value, names: _Numbers) -> Json:
    """The number of an IRI; or the text of a literal with ``@language``, its datatype, or nothing for plain text."""
    if not value.is_literal:
        return names(value.text)
    if value.language:
        return [value.text, "@" + value.language]
    if value.datatype is None or value.datatype == XSD + "string":
        return [value.text]
    return [value.text, shorten(value.datatype)]


def _source_row(source: Source) -> Json:
    return [_short_name(source.iri), source.title, source.publisher, source.issued, source.language, source.url]
