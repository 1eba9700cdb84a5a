"""What the ontology's axioms forbid, found in the store: the rules of OWL 2 RL that end in false, and unions.

Each axiom becomes one query. A contradiction comes with the facts that make it, so that whoever mends it learns which
rows and sources to look at; HermiT only says that there is one. Dates and the like are left to the checks.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple

from rdflib import OWL, RDF, RDFS, URIRef

from aseankg.namespaces import article, shorten
from aseankg.reason.terms import Terms
from aseankg.store.local import LocalStore

if TYPE_CHECKING:
    from rdflib import BNode, Graph
    from rdflib.term import Node


class Fact(NamedTuple):
    """A triple by its IRIs; the value of a literal stands as it is written."""

    subject: str
    property: str
    value: str


@dataclass(frozen=True, order=True)
class Contradiction:
    """Facts that cannot all be true, and why not; `thing` is what they are about."""

    thing: str
    message: str
    facts: tuple[Fact, ...]


@dataclass(frozen=True)
class _Ban:
    """What one axiom forbids.

    The pattern binds ?thing, and perhaps ?other, ?kind and ?second; the message may name the last two in braces. The
    facts of each match are triples of these variables and of names.
    """

    pattern: str
    message: str
    facts: tuple[tuple[str, str, str], ...]


_BOUND = ("?thing", "?other", "?kind", "?second")


def find_contradictions(store: LocalStore, ontology: Graph) -> list[Contradiction]:
    """Every contradiction between the facts of a store, closed under the ontology's rules, and its axioms, sorted."""
    return sorted({found for ban in _bans(Terms(ontology)) for found in _matches(store, ban)})


def _matches(store: LocalStore, ban: _Ban) -> Iterator[Contradiction]:
    for row in store.select(f"SELECT DISTINCT {' '.join(_BOUND)} WHERE {{ {ban.pattern} }}"):
        bound = {name: term.value for name, term in zip(_BOUND, row, strict=True) if term is not None}
        kinds = {name: _named(bound.get(f"?{name}", "")) for name in ("kind", "second")}
        facts = tuple(Fact(*(bound.get(part, str(part)) for part in fact)) for fact in ban.facts)
        yield Contradiction(bound["?thing"], ban.message.format(**kinds), facts)


def _bans(terms: Terms) -> Iterator[_Ban]:
    yield from _disjoint_classes(terms)
    yield from _property_bans(terms)
    yield from _different_values(terms)
    for holder, slot in terms.anonymous(RDFS.subClassOf):
        yield from _restrictions(terms, holder, slot)
    for holder, slot in terms.anonymous(RDFS.domain):
        message = f"is {{kind}}, but what has {_name(holder)} must be "
        yield from _outside(terms, slot, message, f"?thing {holder.n3()} ?other .", "?thing", _fact(holder))
    for holder, slot in terms.anonymous(RDFS.range):
        message = f"has {{kind}} for {_name(holder)}, which must be "
        yield from _outside(terms, slot, message, f"?thing {holder.n3()} ?other .", "?other", _fact(holder))
        yield from _outside_range(terms, holder, slot)


def _disjoint_classes(terms: Terms) -> Iterator[_Ban]:
    """Rules cax-dw and cax-adc."""
    pairs = " ".join(f"({left.n3()} {right.n3()})" for left, right in sorted(terms.disjoint) if left < right)
    yield _Ban(
        f"VALUES (?kind ?second) {{ {pairs} }} ?thing a ?kind , ?second .",
        "cannot be both {kind} and {second}",
        (("?thing", RDF.type, "?kind"), ("?thing", RDF.type, "?second")),
    )


def _property_bans(terms: Terms) -> Iterator[_Ban]:
    """Rules prp-irp, prp-asyp and prp-pdw."""
    for one in terms.instances(OWL.IrreflexiveProperty):
        facts = (("?thing", one, "?thing"),)
        yield _Ban(f"?thing {one.n3()} ?thing .", f"cannot have itself for {_name(one)}", facts)
    for one in terms.instances(OWL.AsymmetricProperty):
        yield _Ban(
            f"?thing {one.n3()} ?other . ?other {one.n3()} ?thing . FILTER(STR(?thing) < STR(?other))",
            f"cannot have for {_name(one)} what has it for {_name(one)}",
            (_fact(one), ("?other", one, "?thing")),
        )
    for one, other in terms.pairs(OWL.propertyDisjointWith):
        yield _Ban(
            f"?thing {one.n3()} ?other ; {other.n3()} ?other .",
            f"cannot have the same for {_name(one)} and {_name(other)}",
            (_fact(one), _fact(other)),
        )


def _different_values(terms: Terms) -> Iterator[_Ban]:
    """Rule prp-fp together with eq-diff2: two values of a functional property that are known to differ."""
    for one in terms.instances(OWL.FunctionalProperty):
        for group in terms.different:
            for left, right in combinations([value for value in group if terms.allows(one, value)], 2):
                yield _Ban(
                    f"?thing {one.n3()} {left.n3()} , {right.n3()} .",
                    f"cannot have both {_name(left)} and {_name(right)} for {_name(one)}",
                    (_fact(one, left), _fact(one, right)),
                )


def _restrictions(terms: Terms, holder: URIRef, slot: BNode) -> Iterator[_Ban]:
    """Rules cls-maxc1 and cls-avf with cls-com, and what a union leaves no room for."""
    kind = ("?thing", str(RDF.type), str(holder))
    path, most, values = (
        terms.ontology.value(slot, name) for name in (OWL.onProperty, OWL.maxCardinality, OWL.allValuesFrom)
    )
    if path is None:
        message = f"is {{kind}}, but {_named(holder)} must be "
        yield from _outside(terms, slot, message, f"?thing a {holder.n3()} .", "?thing", kind)
        return
    uses = f"?thing a {holder.n3()} ; {path.n3()} ?other ."
    if most is not None and int(str(most)) == 0:
        yield _Ban(uses, f"cannot have {_name(path)}, being {_named(holder)}", (kind, _fact(path)))
    for banned in terms.complement(values):
        yield _Ban(
            f"{uses} VALUES ?kind {{ {banned.n3()} }} ?other a ?kind .",
            f"cannot have {{kind}} for {_name(path)}, being {_named(holder)}",
            (kind, _fact(path), ("?other", RDF.type, "?kind")),
        )


def _outside(
    terms: Terms, union: BNode, message: str, pattern: str, subject: str, cause: tuple[str, str, str]
) -> Iterator[_Ban]:
    """What is in a class that is disjoint with every class of a union, and yet must be in the union."""
    members = terms.union(union)
    excluded = terms.excluded(members)
    if excluded:
        yield _Ban(
            f"{pattern} VALUES ?kind {{ {_listed(excluded)} }} {subject} a ?kind .",
            message + " or ".join(map(_named, members)),
            (cause, (subject, RDF.type, "?kind")),
        )


def _outside_range(terms: Terms, holder: URIRef, slot: BNode) -> Iterator[_Ban]:
    """Rules cls-oo with eq-diff2 and dt-not-type: a value that a closed list or the bounds of numbers leave out."""
    listed = terms.members(slot, OWL.oneOf)
    known = {value for group in terms.different if set(listed) <= set(group) for value in group}
    tests = [f"{sign} {bound.n3()}" for sign, bound in terms.bounds(slot)]
    if listed and isinstance(listed[0], URIRef):
        pattern = f"VALUES ?other {{ {_listed(sorted(known - set(listed)))} }} ?thing {holder.n3()} ?other ."
    elif listed:
        pattern = f"?thing {holder.n3()} ?other . FILTER(?other NOT IN ({', '.join(value.n3() for value in listed)}))"
    elif tests:
        pattern = f"?thing {holder.n3()} ?other . FILTER({' || '.join(f'!(?other {test})' for test in tests)})"
    else:
        return
    asked = (
        f"one of {', '.join(map(_name, listed))}"
        if listed
        else " and ".join(f"{sign} {bound}" for sign, bound in terms.bounds(slot))
    )
    yield _Ban(pattern, f"must have for {_name(holder)} {asked}", (_fact(holder),))


def _fact(path: Node | str, value: str = "?other") -> tuple[str, str, str]:
    return "?thing", str(path), str(value)


def _name(term: Node | str) -> str:
    return shorten(str(term)).removeprefix("asean:")


def _named(term: Node | str) -> str:
    return article(_name(term))


def stated_facts(store: LocalStore, ontology: Graph, facts: Iterable[Fact]) -> dict[Fact, list[str]]:
    """The facts that sources state and from which others follow, sorted, each with the named graphs that state it.

    A fact may follow by a sub- or inverse property. That a thing is of a class may also follow by the domain or range
    of a property, which is told only where no source says it outright.
    """
    terms = Terms(ontology)
    found: dict[Fact, list[str]] = {}
    for fact in facts:
        patterns = _class_patterns(terms, fact) if fact.property == str(RDF.type) else [_property_pattern(terms, fact)]
        found |= next(filter(None, (_stated(store, pattern) for pattern in patterns)), {})
    return dict(sorted(found.items()))


def _stated(store: LocalStore, pattern: str) -> dict[Fact, list[str]]:
    found: dict[Fact, list[str]] = {}
    for row in store.select(f"SELECT DISTINCT ?s ?p ?o ?source {{ {pattern} }} ORDER BY ?source"):
        subject, predicate, value, source = (term.value for term in row if term is not None)
        found.setdefault(Fact(subject, predicate, value), []).append(source)
    return found


_SAID = "GRAPH ?source { ?s ?p ?o } FILTER(STRSTARTS(STR(?source), STR(src:)))"


def _class_patterns(terms: Terms, fact: Fact) -> list[str]:
    kind, thing = URIRef(fact.value), f"<{fact.subject}>"
    domain, range_ = map(_listed, terms.leading_to(kind))
    return [
        f"VALUES ?o {{ {_listed(terms.below(kind))} }} VALUES ?p {{ rdf:type }} VALUES ?s {{ {thing} }} {_SAID}",
        f"{{ VALUES ?p {{ {domain} }} VALUES ?s {{ {thing} }} {_SAID} }} UNION "
        f"{{ VALUES ?p {{ {range_} }} VALUES ?o {{ {thing} }} {_SAID} }}",
    ]


def _property_pattern(terms: Terms, fact: Fact) -> str:
    same, inverse = map(_listed, terms.stating(URIRef(fact.property)))
    subject, value = f"<{fact.subject}>", json.dumps(fact.value)
    return (
        f"{{ VALUES ?p {{ {same} }} VALUES ?s {{ {subject} }} {_SAID} FILTER(STR(?o) = {value}) }} UNION "
        f"{{ VALUES ?p {{ {inverse} }} VALUES ?o {{ {subject} }} {_SAID} FILTER(STR(?s) = {value}) }}"
    )


def _listed(names: Iterable[URIRef]) -> str:
    return " ".join(name.n3() for name in names)
