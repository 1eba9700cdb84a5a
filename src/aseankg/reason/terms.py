"""The axioms of an ontology, read for what they let follow and what they forbid."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from itertools import combinations, product
from typing import TYPE_CHECKING

from rdflib import OWL, RDF, RDFS, XSD, BNode, URIRef
from rdflib.collection import Collection

if TYPE_CHECKING:
    from rdflib import Graph
    from rdflib.term import Node


class Terms:
    """An ontology's named terms and the relations among them."""

    def __init__(self, ontology: Graph) -> None:
        self.ontology = ontology

    def instances(self, kind: URIRef) -> list[URIRef]:
        """The named terms of a kind, sorted."""
        return sorted(term for term in self.ontology.subjects(RDF.type, kind) if isinstance(term, URIRef))

    def pairs(self, relation: URIRef) -> list[tuple[URIRef, URIRef]]:
        """The pairs of named terms in a relation, sorted."""
        stated = self.ontology.subject_objects(relation)
        return sorted((a, b) for a, b in stated if isinstance(a, URIRef) and isinstance(b, URIRef))

    def anonymous(self, relation: URIRef) -> list[tuple[URIRef, BNode]]:
        """The named terms with each class expression or data range that they are related to, sorted."""
        stated = self.ontology.subject_objects(relation)
        return sorted((a, b) for a, b in stated if isinstance(a, URIRef) and isinstance(b, BNode))

    def below(self, term: URIRef, relation: URIRef = RDFS.subClassOf) -> list[URIRef]:
        """A term and all below it, sorted."""
        found = self.ontology.transitive_subjects(relation, term)
        return sorted(name for name in found if isinstance(name, URIRef))

    def above(self, term: URIRef, relation: URIRef = RDFS.subClassOf) -> set[URIRef]:
        """A term and all above it."""
        return {name for name in self.ontology.transitive_objects(term, relation) if isinstance(name, URIRef)}

    @cached_property
    def disjoint(self) -> set[tuple[URIRef, URIRef]]:
        """The pairs of classes, both ways round, that axioms declare disjoint."""
        stated = set(self.pairs(OWL.disjointWith))
        for axiom in self.ontology.subjects(RDF.type, OWL.AllDisjointClasses):
            groups = [self._classes(member) for member in self.members(axiom, OWL.members)]
            stated |= {(one, other) for left, right in combinations(groups, 2) for one in left for other in right}
        return stated | {(right, left) for left, right in stated}

    @cached_property
    def different(self) -> list[list[URIRef]]:
        """The groups of individuals that axioms declare to be all different."""
        axioms = self.ontology.subjects(RDF.type, OWL.AllDifferent)
        groups = (self.members(axiom, OWL.distinctMembers) for axiom in axioms)
        return sorted([name for name in group if isinstance(name, URIRef)] for group in groups)

    def excluded(self, allowed: list[URIRef]) -> list[URIRef]:
        """The topmost classes that are disjoint with each of some classes, sorted."""
        if not allowed:
            return []
        names = set(self.instances(OWL.Class))
        out = {name for name in names if all(self._apart(name, other) for other in allowed)}
        return sorted(name for name in out if not (self.above(name) - {name}) & out)

    def _apart(self, one: URIRef, other: URIRef) -> bool:
        """Whether nothing can be in both classes."""
        if any(pair in self.disjoint for pair in product(self.above(one), self.above(other))):
            return True
        return any(all(self._apart(one, member) for member in union) for union in self._covers.get(other, ()))

    @cached_property
    def _covers(self) -> dict[URIRef, list[list[URIRef]]]:
        """The classes that are covered by unions, with these."""
        covers: dict[URIRef, list[list[URIRef]]] = {}
        for name, slot in self.anonymous(RDFS.subClassOf):
            if members := self.union(slot):
                covers.setdefault(name, []).append(members)
        return covers

    def union(self, expression: Node) -> list[URIRef]:
        """The named classes of a union; none for another expression."""
        return [name for name in self.members(expression, OWL.unionOf) if isinstance(name, URIRef)]

    def complement(self, expression: Node | None) -> list[URIRef]:
        """The class that an expression leaves out, if it does no more than that."""
        out = self.ontology.value(expression, OWL.complementOf) if expression is not None else None
        return [out] if isinstance(out, URIRef) else []

    def bounds(self, expression: Node) -> list[tuple[str, Node]]:
        """The least and the greatest value of a range of numbers, each with its sign in a query."""
        facets = self.members(expression, OWL.withRestrictions)
        signs = ((">=", XSD.minInclusive), ("<=", XSD.maxInclusive))
        return [
            (sign, bound) for facet in facets for sign, name in signs for bound in self.ontology.objects(facet, name)
        ]

    def members(self, node: Node, slot: URIRef) -> list[Node]:
        """The list that an axiom or expression has in a slot; empty where it has none."""
        first = self.ontology.value(node, slot)
        return list(Collection(self.ontology, first)) if first is not None else []

    def allows(self, term: URIRef, value: URIRef) -> bool:
        """Whether an individual is of a class that is the range of a property."""
        kinds = {
            kind
            for stated in self.ontology.objects(value, RDF.type)
            if isinstance(stated, URIRef)
            for kind in self.above(stated)
        }
        return any(found in kinds for found in self.ontology.objects(term, RDFS.range))

    def leading_to(self, kind: URIRef) -> tuple[list[URIRef], list[URIRef]]:
        """The properties whose subjects, and those whose values, are of a class, by their domains and ranges."""
        below = set(self.below(kind))
        return self._bounded(RDFS.domain, below), self._bounded(RDFS.range, below)

    def _bounded(self, slot: URIRef, kinds: set[URIRef]) -> list[URIRef]:
        tops = [term for term, found in self.pairs(slot) if found in kinds]
        return sorted({name for top in tops for name in self.below(top, RDFS.subPropertyOf)})

    def stating(self, term: URIRef) -> tuple[list[URIRef], list[URIRef]]:
        """The properties from which one follows as it is, and those from which it follows the other way round."""
        same = self.below(term, RDFS.subPropertyOf)
        pairs = self.pairs(OWL.inverseOf)
        inverse = {right for left, right in pairs if left in same} | {left for left, right in pairs if right in same}
        return same, sorted(inverse)

    def _classes(self, member: Node) -> Iterable[URIRef]:
        return [member] if isinstance(member, URIRef) else self.union(member)
