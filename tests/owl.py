"""An ontology held to the rules of OWL 2 DL (OWL 2 Structural Specification, sections 3, 5.8 and 11).

Class expressions, data ranges and lists stand as blank nodes; a property expression is its name, or a blank node with
`owl:inverseOf`. Simplicity and order are the same for a property and its inverse, so that both count as one name here.
"""

from __future__ import annotations

from collections.abc import Iterator

from rdflib import OWL, RDF, RDFS, XSD, BNode, Graph, URIRef
from rdflib.collection import Collection
from rdflib.term import Node

BUILT_IN = tuple(str(vocabulary) for vocabulary in (OWL, RDF, RDFS, XSD))
PROPERTY_KINDS = (OWL.ObjectProperty, OWL.DatatypeProperty, OWL.AnnotationProperty)
DECLARATIONS = (OWL.Class, RDFS.Datatype, OWL.NamedIndividual, OWL.Ontology, *PROPERTY_KINDS)
# Properties whose values are terms, by name or in a list; the values of all others are data.
TERM_SLOTS = (
    RDF.type, RDFS.subClassOf, RDFS.subPropertyOf, RDFS.domain, RDFS.range, OWL.equivalentClass, OWL.disjointWith,
    OWL.complementOf, OWL.unionOf, OWL.intersectionOf, OWL.oneOf, OWL.someValuesFrom, OWL.allValuesFrom, OWL.hasValue,
    OWL.onClass, OWL.onProperty, OWL.onDatatype, OWL.inverseOf, OWL.equivalentProperty, OWL.propertyDisjointWith,
    OWL.propertyChainAxiom, OWL.hasKey, OWL.members, OWL.distinctMembers,
)  # fmt: skip
SIMPLE_ONLY_KINDS = (
    OWL.FunctionalProperty, OWL.InverseFunctionalProperty, OWL.IrreflexiveProperty, OWL.AsymmetricProperty,
)  # fmt: skip
COUNTING = (
    OWL.cardinality, OWL.minCardinality, OWL.maxCardinality, OWL.qualifiedCardinality, OWL.minQualifiedCardinality,
    OWL.maxQualifiedCardinality, OWL.hasSelf,
)  # fmt: skip
# OWL 2 Structural Specification, section 4, as far as this project uses it.
DATATYPES = {XSD.string, XSD.boolean, XSD.integer, XSD.decimal, XSD.nonNegativeInteger, XSD.anyURI, RDF.PlainLiteral}


def declared(ontology: Graph, *kinds: URIRef) -> list[URIRef]:
    """The terms that are declared, of some kinds or of any, without the built-in ones, sorted."""
    terms = {term for kind in kinds or DECLARATIONS for term in ontology.subjects(RDF.type, kind)}
    return sorted(term for term in terms if isinstance(term, URIRef) and not built_in(term))


def undeclared(ontology: Graph) -> set[URIRef]:
    """The terms that are used and not declared."""
    used = {predicate for predicate in ontology.predicates() if not built_in(predicate)}
    for slot in TERM_SLOTS:
        for value in ontology.objects(None, slot):
            used |= {term for term in _members(ontology, value) if isinstance(term, URIRef) and not built_in(term)}
    return {term for term in used if not any((term, RDF.type, kind) in ontology for kind in DECLARATIONS)}


def punned(ontology: Graph) -> set[Node]:
    """The terms that are properties of two kinds, or class and datatype at once."""
    kinds = [set(ontology.subjects(RDF.type, kind)) for kind in PROPERTY_KINDS]
    twice = set().union(*(kinds[i] & kinds[j] for i in range(3) for j in range(i)))
    classes, datatypes = (set(ontology.subjects(RDF.type, kind)) for kind in (OWL.Class, RDFS.Datatype))
    return twice | (classes & datatypes)


def foreign_datatypes(ontology: Graph) -> set[Node]:
    """The datatypes in data ranges that the OWL 2 datatype map does not have."""
    slots = (RDFS.range, OWL.onDatatype, OWL.someValuesFrom)
    values = {value for slot in slots for value in ontology.objects(None, slot) if isinstance(value, URIRef)}
    return {value for value in values if value.startswith(XSD)} - DATATYPES


def complex_where_simple_is_due(ontology: Graph) -> set[Node]:
    """The properties, transitive or reached by a chain, that stand where only a simple one may."""
    due = {name for kind in SIMPLE_ONLY_KINDS for name in ontology.subjects(RDF.type, kind)}
    due |= {name for pair in ontology.subject_objects(OWL.propertyDisjointWith) for name in pair}
    for axiom in ontology.subjects(RDF.type, OWL.AllDisjointProperties):
        due |= {name for members in ontology.objects(axiom, OWL.members) for name in _members(ontology, members)}
    for counting in COUNTING:
        due |= {ontology.value(restriction, OWL.onProperty) for restriction in ontology.subjects(counting, None)}
    return {property_name(ontology, name) for name in due if name is not None} & _complex(ontology)


def out_of_order(ontology: Graph) -> set[Node]:
    """The properties whose chains allow no order, as the restriction on the property hierarchy demands."""
    before = _closure(_chain_order(ontology))
    above = _closure(_hierarchy(ontology))
    return {
        upper for lower, uppers in before.items() for upper in uppers if upper == lower or lower in above.get(upper, ())
    }


def chains(ontology: Graph) -> Iterator[tuple[URIRef, list[Node]]]:
    """Each property that a chain leads to, with the steps."""
    for term, steps in ontology.subject_objects(OWL.propertyChainAxiom):
        assert isinstance(term, URIRef)
        yield term, list(Collection(ontology, steps))


def built_in(term: Node) -> bool:
    """Whether a term is one of OWL's, RDF's or XML Schema's own."""
    return str(term).startswith(BUILT_IN)


def property_name(ontology: Graph, expression: Node) -> Node:
    """The name in a property expression."""
    inverse = ontology.value(expression, OWL.inverseOf) if isinstance(expression, BNode) else None
    return expression if inverse is None else inverse


def _members(ontology: Graph, value: Node) -> list[Node]:
    is_list = value == RDF.nil or (value, RDF.first, None) in ontology
    return list(Collection(ontology, value)) if is_list else [value]


def _hierarchy(ontology: Graph) -> set[tuple[Node, Node]]:
    """Pairs of a property and one directly above it; equal and inverse ones are above each other."""
    stated = ontology.subject_objects(RDFS.subPropertyOf)
    pairs = {(property_name(ontology, low), property_name(ontology, high)) for low, high in stated}
    for slot in (OWL.equivalentProperty, OWL.inverseOf):
        for left, right in ontology.subject_objects(slot):
            if not isinstance(left, BNode):
                pairs |= {(left, right), (right, left)}
    return pairs


def _complex(ontology: Graph) -> set[Node]:
    roots = {*ontology.subjects(RDF.type, OWL.TransitiveProperty), *ontology.subjects(OWL.propertyChainAxiom, None)}
    above = _closure(_hierarchy(ontology))
    return roots.union(*(above.get(root, set()) for root in roots))


def _chain_order(ontology: Graph) -> set[tuple[Node, Node]]:
    """Pairs of a property that has to come before another: a step before what its chain leads to.

    Not so for the property itself as first or last step, or as both steps of a transitive chain.
    """
    pairs: set[tuple[Node, Node]] = set()
    for term, steps in chains(ontology):
        if steps == [term, term]:
            continue
        rest = steps[1:] if steps[0] == term else steps[:-1] if steps[-1] == term else steps
        pairs |= {(property_name(ontology, step), term) for step in rest}
    return pairs


def _closure(pairs: set[tuple[Node, Node]]) -> dict[Node, set[Node]]:
    reached: dict[Node, set[Node]] = {}
    for start in {left for left, _ in pairs}:
        found: set[Node] = set()
        frontier = {start}
        while frontier := {right for left, right in pairs if left in frontier} - found:
            found |= frontier
        reached[start] = found
    return reached
