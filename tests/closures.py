"""What follows from facts and an ontology's axioms: by our engine, and by owlrl, the reference."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from rdflib import OWL, RDF, RDFS, XSD, BNode, Graph, Literal, URIRef
from rdflib.collection import Collection
from rdflib.term import Node

from aseankg.reason.closure import infer
from aseankg.store.memory import MemoryStore
from tests.owl import PROPERTY_KINDS, built_in, chains, declared, property_name


def _axioms(ontology: Graph) -> Graph:
    """The ontology without its annotations, on which owlrl would only spend time."""
    annotations = {*ontology.subjects(RDF.type, OWL.AnnotationProperty), RDFS.comment, OWL.imports, OWL.versionInfo}
    axioms = Graph()
    for triple in ontology:
        if triple[1] not in annotations or triple[1] in (RDFS.domain, RDFS.range):
            axioms.add(triple)
    return axioms


def specimen(ontology: Graph, base: str) -> Graph:
    """Facts on which every axiom can act: a thing of each class, a pair for each property, a path for each chain."""
    facts = Graph()
    things = (URIRef(f"{base}{number}") for number in range(100_000))
    for name in declared(ontology, OWL.Class):
        facts.add((next(things), RDF.type, name))
    for name in declared(ontology, OWL.ObjectProperty):
        facts.add((next(things), name, next(things)))
    for name in declared(ontology, OWL.DatatypeProperty):
        facts.add((next(things), name, Literal("1", datatype=XSD.integer)))
    for name in declared(ontology, OWL.TransitiveProperty):
        _add_path(facts, ontology, [name, name, name], things)
    for _, steps in sorted(chains(ontology)):
        _add_path(facts, ontology, steps, things)
    for conditions in ontology.objects(None, OWL.intersectionOf):
        one = next(things)
        for condition in Collection(ontology, conditions):
            path, value = ontology.value(condition, OWL.onProperty), ontology.value(condition, OWL.hasValue)
            facts.add((one, RDF.type, condition) if path is None or value is None else (one, path, value))
    return facts


def inferred_by_us(ontology: Graph, facts: Graph, no_rules: Path) -> Graph:
    """The facts and all that our engine infers from them and the ontology's axioms; the rule folder is empty."""
    store = MemoryStore()
    store.add_turtle(facts.serialize(format="nt").encode(), "http://example.org/source")
    infer(store, ontology, no_rules)
    return Graph().parse(data=store.ntriples(), format="nt")


def inferred_by_owlrl(ontology: Graph, facts: Graph) -> Graph:
    """The ontology, the facts and their OWL 2 RL closure by owlrl, the reference."""
    from owlrl import DeductiveClosure, OWLRL_Semantics

    whole = _axioms(ontology) + facts
    DeductiveClosure(OWLRL_Semantics, axiomatic_triples=False, datatype_axioms=False).expand(whole)
    return whole


def named_facts(ontology: Graph, closure: Graph) -> set[tuple[Node, Node, Node]]:
    """What a closure says of things in the ontology's own words: their named classes, properties and values.

    Left out of what owlrl adds: schema triples (rules scm-*, about terms, not things); owl:sameAs and owl:differentFrom
    (functional properties and keys equate nothing here: two sources that differ are a conflict to be shown); owl:Thing,
    rdfs:Resource and other built-in types; membership in anonymous class expressions; literals as subjects.
    """
    terms = set(declared(ontology))
    classes, properties = set(declared(ontology, OWL.Class)), set(declared(ontology, *PROPERTY_KINDS))
    return {
        (subject, predicate, value)
        for subject, predicate, value in closure
        if isinstance(subject, URIRef) and subject not in terms and not built_in(subject)
        if (value in classes if predicate == RDF.type else predicate in properties and not isinstance(value, BNode))
    }


def _add_path(facts: Graph, ontology: Graph, steps: Iterable[Node], things: Iterator[URIRef]) -> None:
    here = next(things)
    for step in steps:
        there, name = next(things), property_name(ontology, step)
        facts.add((there, name, here) if isinstance(step, BNode) else (here, name, there))
        here = there
