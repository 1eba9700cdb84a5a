"""Facts as plain data: each triple once, with all the sources that state it."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from aseankg.namespaces import INFERRED_GRAPH, ONTOLOGY_GRAPH, SOURCES_GRAPH
from aseankg.store.local import Literal, NamedNode

if TYPE_CHECKING:
    from collections.abc import Iterable

    from aseankg.store.local import LocalStore, Triple

_STATED = "SELECT ?s ?p ?o ?source WHERE { GRAPH ?source { ?s ?p ?o } }"
_ALL = "SELECT ?s ?p ?o WHERE { ?s ?p ?o }"
_OWN_GRAPHS = {ONTOLOGY_GRAPH, SOURCES_GRAPH}


class Value(NamedTuple):
    """What a fact says: an IRI (or blank node), or a literal with its datatype."""

    text: str
    datatype: str | None = None
    language: str | None = None

    @property
    def is_literal(self) -> bool:
        """Whether it is a literal."""
        return self.datatype is not None


@dataclass(frozen=True, slots=True)
class Fact:
    """One triple and who says so; without sources it is inferred, or was made by a query."""

    subject: str
    predicate: str
    value: Value
    sources: tuple[str, ...] = ()
    inferred: bool = False
    planned: bool = False


def read_facts(store: LocalStore, added: Iterable[Triple] = ()) -> list[Fact]:
    """Every triple of a store, and the `added` ones, each once, sorted."""
    graphs: dict[tuple[str, str, Value], set[str]] = defaultdict(set)
    for subject, predicate, value, source in store.select(_STATED):
        graphs[name_of(subject), name_of(predicate), value_of(value)].add(name_of(source))
    for subject, predicate, value in store.select(_ALL):
        graphs[name_of(subject), name_of(predicate), value_of(value)].update()
    for triple in added:
        graphs[name_of(triple.subject), name_of(triple.predicate), value_of(triple.object)].update()
    return sorted(
        (_fact(subject, predicate, value, stated) for (subject, predicate, value), stated in graphs.items()),
        key=fact_order,
    )


def fact_order(fact: Fact) -> tuple[str, ...]:
    """A key that sorts facts by subject, property and value."""
    value = fact.value
    return fact.subject, fact.predicate, value.text, value.datatype or "", value.language or ""


def name_of(term: object) -> str:
    """The IRI of a node, or ``_:`` and the name of a blank one."""
    return term.value if isinstance(term, NamedNode) else str(term)


def value_of(term: object) -> Value:
    """A term as a value."""
    if isinstance(term, Literal):
        return Value(term.value, term.datatype.value, term.language)
    return Value(name_of(term))


def _fact(subject: str, predicate: str, value: Value, graphs: set[str]) -> Fact:
    """A fact; where sources of its own state it, the ontology's copy is no further source."""
    stated = graphs - {INFERRED_GRAPH}
    sources = (stated - _OWN_GRAPHS) or stated
    return Fact(subject, predicate, value, tuple(sorted(sources)), not stated and INFERRED_GRAPH in graphs)
