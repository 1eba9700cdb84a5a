"""Class expressions, property chains and keys as text with names in it.

The text follows the OWL 2 Manchester Syntax (W3C Working Group Note, 2012), section 2.4, with `o` between the steps of
a property chain. It never depends on the identifiers of blank nodes, which differ from one reading to the next.
"""

from __future__ import annotations

from dataclasses import dataclass

from rdflib import OWL, XSD, BNode, Graph, Literal, URIRef
from rdflib.collection import Collection
from rdflib.term import Node

from aseankg.namespaces import shorten


@dataclass(frozen=True)
class Name:
    """The IRI of a term that an expression names."""

    iri: str


Expression = tuple[str | Name, ...]

_JUNCTIONS = {OWL.unionOf: " or ", OWL.intersectionOf: " and "}
_QUANTIFIERS = {OWL.someValuesFrom: " some ", OWL.allValuesFrom: " only ", OWL.hasValue: " value "}
_CARDINALITIES = {
    OWL.cardinality: " exactly ",
    OWL.qualifiedCardinality: " exactly ",
    OWL.minCardinality: " min ",
    OWL.minQualifiedCardinality: " min ",
    OWL.maxCardinality: " max ",
    OWL.maxQualifiedCardinality: " max ",
}
_FACETS = {
    XSD.minInclusive: ">= ",
    XSD.minExclusive: "> ",
    XSD.maxInclusive: "<= ",
    XSD.maxExclusive: "< ",
    XSD.length: "length ",
    XSD.minLength: "minLength ",
    XSD.maxLength: "maxLength ",
    XSD.pattern: "pattern ",
}


def read_expression(graph: Graph, node: Node) -> Expression:
    """The expression that a node of an ontology stands for."""
    if isinstance(node, URIRef):
        return (Name(str(node)),)
    if isinstance(node, Literal):
        return (_literal(node),)
    for read in (_junction, _restriction, _enumeration, _negation, _datatype, _inverse):
        found = read(graph, node)
        if found:
            return found
    return ("(anonymous)",)


def read_sequence(graph: Graph, head: Node, between: str) -> Expression:
    """The members of an RDF list, in its order, with a text between them."""
    return _join([_operand(graph, member) for member in Collection(graph, head)], between)


def names(expression: Expression) -> list[str]:
    """The IRIs that an expression names, in its order."""
    return [part.iri for part in expression if isinstance(part, Name)]


def plain(expression: Expression) -> str:
    """An expression as bare text, with prefixed names."""
    return "".join(shorten(part.iri) if isinstance(part, Name) else part for part in expression)


def _junction(graph: Graph, node: Node) -> Expression:
    for predicate, between in _JUNCTIONS.items():
        members = graph.value(node, predicate)
        if members is not None:
            return read_sequence(graph, members, between)
    return ()


def _restriction(graph: Graph, node: Node) -> Expression:
    path = graph.value(node, OWL.onProperty)
    if path is None:
        return ()
    subject = read_expression(graph, path)
    for predicate, word in _QUANTIFIERS.items():
        filler = graph.value(node, predicate)
        if filler is not None:
            return (*subject, word, *_operand(graph, filler))
    for predicate, word in _CARDINALITIES.items():
        number = graph.value(node, predicate)
        if number is not None:
            return (*subject, f"{word}{number}", *_qualifier(graph, node))
    return (*subject, " Self") if graph.value(node, OWL.hasSelf) is not None else ()


def _qualifier(graph: Graph, node: Node) -> Expression:
    filler = graph.value(node, OWL.onClass) or graph.value(node, OWL.onDataRange)
    return (" ", *_operand(graph, filler)) if filler is not None else ()


def _enumeration(graph: Graph, node: Node) -> Expression:
    members = graph.value(node, OWL.oneOf)
    return ("{", *read_sequence(graph, members, ", "), "}") if members is not None else ()


def _negation(graph: Graph, node: Node) -> Expression:
    denied = graph.value(node, OWL.complementOf) or graph.value(node, OWL.datatypeComplementOf)
    return ("not ", *_operand(graph, denied)) if denied is not None else ()


def _datatype(graph: Graph, node: Node) -> Expression:
    base, facets = graph.value(node, OWL.onDatatype), graph.value(node, OWL.withRestrictions)
    if base is None or facets is None:
        return ()
    limits = [
        f"{_FACETS[predicate]}{_literal(value)}"
        for facet in Collection(graph, facets)
        for predicate, value in graph.predicate_objects(facet)
        if isinstance(predicate, URIRef) and predicate in _FACETS and isinstance(value, Literal)
    ]
    return (*read_expression(graph, base), f"[{', '.join(limits)}]")


def _inverse(graph: Graph, node: Node) -> Expression:
    turned = graph.value(node, OWL.inverseOf)
    return ("inverse ", *read_expression(graph, turned)) if turned is not None else ()


def _operand(graph: Graph, node: Node) -> Expression:
    expression = read_expression(graph, node)
    compound = isinstance(node, BNode) and not _is_closed(graph, node)
    return ("(", *expression, ")") if compound else expression


def _is_closed(graph: Graph, node: Node) -> bool:
    """Whether an expression reads as one thing without brackets."""
    return any(graph.value(node, end) is not None for end in (OWL.oneOf, OWL.onDatatype, OWL.inverseOf))


def _join(members: list[Expression], between: str) -> Expression:
    parts: list[str | Name] = []
    for number, member in enumerate(members):
        parts += [between, *member] if number else member
    return tuple(parts)


def _literal(value: Literal) -> str:
    numeric = value.datatype in (XSD.integer, XSD.decimal, XSD.nonNegativeInteger, XSD.boolean)
    return str(value) if numeric else f'"{value}"'
