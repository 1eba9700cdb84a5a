"""The graph as it stood on a day.

A thing stands from its first date on; a tenure, membership, initiative or organisation also no longer than its last.
Dates known to the year or month count from the first to the last day that they may mean. Where sources differ, a thing
stands if it does by any of them. A tenure of which sources only say that it was held on some days stands from the first
to the last of these. What still lay ahead stands as sources published by then tell of it, and only so.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field

from aseankg.errors import UsageError
from aseankg.layout import Layout
from aseankg.namespaces import ASEAN, DCTERMS, INFERRED_GRAPH, RDF, RDFS, SKOS
from aseankg.reason.closure import infer
from aseankg.sources.tables import date_problem
from aseankg.sources.vocabulary import read_graph
from aseankg.store.local import Literal, LocalStore, NamedNode, Quad
from aseankg.store.memory import MemoryStore

STARTS = {ASEAN + name for name in ("startDate", "documentDate", "startYear", "attestedOn")}
COHORT, END, ATTESTED = ASEAN + "cohortYear", ASEAN + "endDate", ASEAN + "attestedOn"
LASTING = {ASEAN + name for name in ("Tenure", "Membership", "Initiative", "Organisation")}
# What has no date of its own happens when this does.
HAPPENS_AT = {ASEAN + "atMeeting", ASEAN + "inDocument"}
_NAMING = {RDF + "type", RDFS + "label", SKOS + "altLabel"}


@dataclass
class _Span:
    """What is known of when a thing stands."""

    starts: list[str] = field(default_factory=list)
    ends: list[str] = field(default_factory=list)
    attested: list[str] = field(default_factory=list)
    cohorts: list[str] = field(default_factory=list)
    lasting: bool = False

    def begun(self, day: str) -> bool:
        """Whether it has begun by a day, or nobody says when it begins."""
        starts = self.starts or self.cohorts
        return not starts or any(start <= day[: len(start)] for start in starts)

    def over(self, day: str) -> bool:
        """Whether it is over on a day."""
        if not self.lasting:
            return False
        if self.ends:
            return all(end < day[: len(end)] for end in self.ends)
        only_attested = bool(self.attested) and set(self.starts) == set(self.attested)
        return only_attested and all(known < day[: len(known)] for known in self.attested)


def store_as_of(store: LocalStore, day: str, layout: Layout) -> MemoryStore:
    """A store with the graph as it stood on a day, written 2018-04-28; raises `UsageError` for another text."""
    if len(day) != 10 or date_problem(day):
        raise UsageError(f'"{day}" is no day; write it like 2018-04-28')
    quads = [quad for quad in store.quads() if quad.graph_name != NamedNode(INFERRED_GRAPH)]
    then = MemoryStore()
    then.add_quads(_standing(quads, _spans(store, quads), day))
    infer(then, read_graph(layout.ontology), layout.rules)
    return then


def _standing(quads: list[Quad], spans: dict[str, _Span], day: str) -> list[Quad]:
    """The quads about things that stand on a day, or that sources published by then tell of."""
    ahead = {thing for thing, span in spans.items() if not span.begun(day)}
    ahead |= {
        _name(quad.subject) for quad in quads if quad.predicate.value in HAPPENS_AT and _name(quad.object) in ahead
    }
    published = _published_by(quads, day)
    foretold = {_name(quad.subject) for quad in quads if _name(quad.graph_name) in published} & ahead
    absent = {thing for thing, span in spans.items() if span.over(day)} | (ahead - foretold)

    def stands(quad: Quad) -> bool:
        ends = {_name(quad.subject), _name(quad.object)}
        if ends & absent:
            return False
        return not ends & foretold or quad.predicate.value in _NAMING or _name(quad.graph_name) in published

    return [quad for quad in quads if stands(quad)]


def _spans(store: LocalStore, quads: list[Quad]) -> dict[str, _Span]:
    spans: dict[str, _Span] = defaultdict(_Span)
    known = {END: "ends", ATTESTED: "attested", COHORT: "cohorts"}
    for quad in quads:
        predicate = quad.predicate.value
        if isinstance(quad.object, Literal):
            if predicate in STARTS:
                spans[_name(quad.subject)].starts.append(quad.object.value)
            if predicate in known:
                getattr(spans[_name(quad.subject)], known[predicate]).append(quad.object.value)
    classes = " ".join(f"<{name}>" for name in sorted(LASTING))
    for (thing,) in store.select(f"SELECT DISTINCT ?thing {{ VALUES ?class {{ {classes} }} ?thing a ?class }}"):
        if thing is not None:
            spans[thing.value].lasting = True
    return spans


def _published_by(quads: list[Quad], day: str) -> set[str]:
    """The sources that are known to have been published by a day."""
    return {
        _name(quad.subject)
        for quad in quads
        if quad.predicate.value == DCTERMS + "issued"
        and isinstance(quad.object, Literal)
        and quad.object.value <= day[: len(quad.object.value)]
    }


def _name(term: object) -> str:
    return term.value if isinstance(term, NamedNode) else ""
