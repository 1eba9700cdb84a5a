"""What the ontology's axioms forbid, with the facts, rows and sources that cause it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aseankg.namespaces import RDF, SRC, reference, shorten
from aseankg.reason.contradictions import Contradiction, Fact, find_contradictions, stated_facts
from aseankg.sources.project import Project
from aseankg.store.local import LocalStore
from aseankg.validate.report import Problem

if TYPE_CHECKING:
    from rdflib import Graph


def check_axioms(store: LocalStore, ontology: Graph, project: Project | None = None) -> list[Problem]:
    """A problem for each contradiction with an axiom; with a project, with the rows that cause it."""
    return [_problem(store, ontology, found, project) for found in find_contradictions(store, ontology)]


def _problem(store: LocalStore, ontology: Graph, found: Contradiction, project: Project | None) -> Problem:
    stated = stated_facts(store, ontology, found.facts)
    causes = "; ".join(_told(fact, found.thing, sources) for fact, sources in stated.items())
    rows = [row for fact in stated for row in _rows(fact, project)]
    message = f"{found.message}; correct one of these facts: {causes}"
    return Problem(reference(found.thing), message, rows=tuple(dict.fromkeys(rows)))


def _told(fact: Fact, thing: str, sources: list[str]) -> str:
    about = "" if fact.subject == thing else f"{reference(fact.subject)} "
    value = shorten(fact.value).removeprefix("asean:") if fact.property == RDF + "type" else _short(fact.value)
    return f"{about}{_column(fact)} {value} ({', '.join(source.removeprefix(SRC) for source in sources)})"


def _short(value: str) -> str:
    short = reference(value)
    return shorten(value).removeprefix("asean:") if short == value else short


def _column(fact: Fact) -> str:
    return "class" if fact.property == RDF + "type" else shorten(fact.property).removeprefix("asean:")


def _rows(fact: Fact, project: Project | None) -> list[str]:
    if project is None:
        return []
    columns = {"a", "class"} if fact.property == RDF + "type" else {_column(fact)}
    return project.rows_about(reference(fact.subject), columns)
