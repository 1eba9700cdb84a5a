"""Rules that the ontology's own axioms stand for (OWL 2 RL, W3C Recommendation 2012, section 4.3).

Rules that equate things are left out: two sources that differ on a functional property make a conflict to be shown, not
an `owl:sameAs`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rdflib import OWL, RDF, RDFS, BNode, URIRef
from rdflib.collection import Collection

if TYPE_CHECKING:
    from rdflib import Graph
    from rdflib.term import Node


def axiom_rules(ontology: Graph) -> list[str]:
    """CONSTRUCT queries, one for each axiom that lets a fact follow from facts, sorted."""
    rules = {*_class_rules(ontology), *_property_rules(ontology), *_chain_rules(ontology)}
    return sorted(rules)


def _rule(head: str, body: str) -> str:
    return f"CONSTRUCT {{ {head} }} WHERE {{ {body} }}"


def _class_rules(ontology: Graph) -> Iterator[str]:
    for lower, upper in _named_pairs(ontology, RDFS.subClassOf):
        yield _rule(f"?x a {upper}", f"?x a {lower}")
    for left, right in ontology.subject_objects(OWL.equivalentClass):
        if isinstance(right, URIRef):
            yield _rule(f"?x a {right.n3()}", f"?x a {left.n3()}")
            yield _rule(f"?x a {left.n3()}", f"?x a {right.n3()}")
        else:
            yield from _defined_class_rules(ontology, left, right)


def _defined_class_rules(ontology: Graph, defined: Node, expression: Node) -> Iterator[str]:
    """Rules cls-int1, cls-int2 and cls-hv1, cls-hv2 for an intersection of named classes and property values."""
    members = ontology.value(expression, OWL.intersectionOf)
    if members is None:
        return
    conditions = [_condition(ontology, member) for member in Collection(ontology, members)]
    if None in conditions:
        return
    known = [condition for condition in conditions if condition is not None]
    yield _rule(f"?x a {defined.n3()}", " . ".join(known))
    for condition in known:
        yield _rule(condition, f"?x a {defined.n3()}")


def _condition(ontology: Graph, member: Node) -> str | None:
    if isinstance(member, URIRef):
        return f"?x a {member.n3()}"
    path, value = ontology.value(member, OWL.onProperty), ontology.value(member, OWL.hasValue)
    return f"?x {path.n3()} {value.n3()}" if path is not None and value is not None else None


def _property_rules(ontology: Graph) -> Iterator[str]:
    for lower, upper in _named_pairs(ontology, RDFS.subPropertyOf):
        yield _rule(f"?x {upper} ?y", f"?x {lower} ?y")
    for left, right in _named_pairs(ontology, OWL.inverseOf):
        yield _rule(f"?y {right} ?x", f"?x {left} ?y")
        yield _rule(f"?y {left} ?x", f"?x {right} ?y")
    for term in _instances(ontology, OWL.SymmetricProperty):
        yield _rule(f"?y {term} ?x", f"?x {term} ?y")
    for term in _instances(ontology, OWL.TransitiveProperty):
        yield _rule(f"?x {term} ?z", f"?x {term} ?y . ?y {term} ?z")
    for term, domain in _named_pairs(ontology, RDFS.domain):
        yield _rule(f"?x a {domain}", f"?x {term} ?y")
    objects = set(_instances(ontology, OWL.ObjectProperty))
    for term, found in _named_pairs(ontology, RDFS.range):
        if term in objects:
            yield _rule(f"?y a {found}", f"?x {term} ?y")


def _chain_rules(ontology: Graph) -> Iterator[str]:
    for term, chain in ontology.subject_objects(OWL.propertyChainAxiom):
        steps = []
        for number, step in enumerate(Collection(ontology, chain)):
            inverse = ontology.value(step, OWL.inverseOf) if isinstance(step, BNode) else None
            left, right = f"?x{number}", f"?x{number + 1}"
            steps.append(f"{right} {inverse.n3()} {left}" if inverse else f"{left} {step.n3()} {right}")
        yield _rule(f"?x0 {term.n3()} ?x{len(steps)}", " . ".join(steps))


def _named_pairs(ontology: Graph, predicate: URIRef) -> Iterator[tuple[str, str]]:
    for subject, value in ontology.subject_objects(predicate):
        if isinstance(subject, URIRef) and isinstance(value, URIRef):
            yield subject.n3(), value.n3()


def _instances(ontology: Graph, kind: URIRef) -> Iterator[str]:
    return (term.n3() for term in ontology.subjects(RDF.type, kind) if isinstance(term, URIRef))
