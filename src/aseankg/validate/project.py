"""A whole project, or RDF files, validated."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from aseankg.errors import InputError, TableError
from aseankg.layout import Layout
from aseankg.namespaces import ONTOLOGY_GRAPH, SRC
from aseankg.reason.closure import infer
from aseankg.reason.consistency import check_consistency
from aseankg.reason.graph import BuiltGraph, build_graph
from aseankg.sources.project import Project
from aseankg.sources.vocabulary import read_graph
from aseankg.store.local import LocalStore
from aseankg.store.memory import MemoryStore
from aseankg.validate.checks import run_checks
from aseankg.validate.contradictions import check_axioms
from aseankg.validate.counts import check_counts
from aseankg.validate.report import Problem, Report
from aseankg.validate.shapes import check_shapes, check_terms

if TYPE_CHECKING:
    from rdflib import Graph


def validate_project(layout: Layout) -> Report:
    """What is wrong with the tables; where nothing is, with the graph that they make."""

    def check(graph: BuiltGraph) -> Report:
        counts = check_counts(graph.store, layout)
        report = _validate_store(graph.store, layout, graph.project)
        return Report(counts + report.problems, report.remarks)

    return _validate_built(layout, check)


def validate_counts(layout: Layout) -> Report:
    """Which classes have fewer or more things than expected in the graph that the tables make."""
    if not layout.expected.is_file():
        raise InputError(f"{layout.expected}: no such file; it says how many things of each class are expected")
    return _validate_built(layout, lambda graph: Report(check_counts(graph.store, layout)))


def _validate_built(layout: Layout, check: Callable[[BuiltGraph], Report]) -> Report:
    try:
        return check(build_graph(layout))
    except TableError as error:
        faults = [Problem(*_parts(fault)) for fault in error.faults]
        return Report(faults, ["the graph was not checked, since its tables have faults"])


def validate_files(files: Iterable[Path], layout: Layout) -> Report:
    """What is wrong with RDF files, taken together with the project's ontology."""
    store = MemoryStore()
    store.add_turtle(layout.ontology.read_bytes(), ONTOLOGY_GRAPH)
    for path in files:
        store.add_file(path, SRC + path.stem)
    infer(store, read_graph(layout.ontology), layout.rules)
    return _validate_store(store, layout)


def validate_tables(files: Iterable[Path], layout: Layout) -> Report:
    """What is wrong with some tables of a project; raises `InputError` for a file that is none of them."""
    tables = (*layout.tables.glob("*.csv"), *layout.press.glob("*.csv"), layout.sources)
    known = {path.resolve() for path in tables}
    wanted = set()
    for path in files:
        if path.resolve() not in known:
            raise InputError(f"{path}: not a table of the project {layout.root}")
        wanted.add(path.resolve().relative_to(layout.root.resolve()).as_posix())
    found = validate_project(layout)
    return Report([problem for problem in found.problems if problem.where.split(":")[0] in wanted])


def _parts(fault: str) -> tuple[str, str]:
    where, _, problem = fault.partition(": ")
    return where, problem


def graph_problems(store: LocalStore, ontology: Graph, layout: Layout, project: Project | None = None) -> list[Problem]:
    """What axioms, checks and shapes find wrong in a graph; raises `InputError` for shapes that cannot be used."""
    check_terms(layout.shapes, ontology)
    return [
        *check_axioms(store, ontology, project),
        *run_checks(store, layout.checks, project),
        *check_shapes(store, layout.shapes, project),
    ]


def _validate_store(store: LocalStore, layout: Layout, project: Project | None = None) -> Report:
    ontology = read_graph(layout.ontology)
    if layout.alignments.is_file():
        read_graph(layout.alignments)
    problems = graph_problems(store, ontology, layout, project)
    report = Report(problems)
    consistency = check_consistency(store, ontology)
    if consistency.consistent is False and not problems:
        report.problems.append(Problem("the graph", consistency.detail))
    else:
        report.remarks.append(consistency.detail)
    return report
