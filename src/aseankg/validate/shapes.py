"""The graph held to the SHACL shapes (W3C Recommendation 2017), by pyshacl."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from aseankg.errors import InputError
from aseankg.namespaces import SRC, reference, shorten
from aseankg.sources.project import Project
from aseankg.sources.vocabulary import read_graph, undeclared
from aseankg.store.local import LocalStore
from aseankg.validate.report import Problem

if TYPE_CHECKING:
    import rdflib


def check_shapes(store: LocalStore, shapes: Path, project: Project | None = None) -> list[Problem]:
    """The violations of the shapes, each with the sources of the value; with a project, also with the rows."""
    import pyshacl
    from rdflib import RDF, SH

    shape_graph = read_graph(shapes)
    logging.getLogger("pyshacl-validate").disabled = True  # it raises whatever it logs
    try:
        conforms, report, _ = pyshacl.validate(merged_graph(store), shacl_graph=shape_graph, advanced=False)
    except Exception as error:  # pyshacl raises what it stumbles over in a shapes graph
        raise InputError(f"{shapes}: cannot be used ({' '.join(str(error).split())[:200]})") from error
    if conforms:
        return []
    results = report.subjects(RDF.type, SH.ValidationResult)
    return sorted({_problem(store, report, result, project) for result in results})


def check_terms(shapes: Path, ontology: rdflib.Graph) -> None:
    """Raise `InputError` for a term that the ontology or SHACL does not have: a shape with it would check nothing."""
    from rdflib import RDF, SH, URIRef

    shape_graph = read_graph(shapes)
    if unknown := undeclared(shape_graph, map(str, ontology.subjects(RDF.type))):
        raise InputError(f"{shapes}: a shape uses {unknown}")
    for name in sorted({node for triple in shape_graph for node in triple if isinstance(node, URIRef)}):
        if name.startswith(str(SH)) and name not in SH:
            raise InputError(f"{shapes}: SHACL has no sh:{name.removeprefix(str(SH))}")


def merged_graph(store: LocalStore) -> rdflib.Graph:
    """The default graph as an rdflib graph."""
    import rdflib

    return rdflib.Graph().parse(data=store.ntriples(), format="nt")


def _problem(store: LocalStore, report: rdflib.Graph, result: rdflib.term.Node, project: Project | None) -> Problem:
    from rdflib import SH

    focus = str(report.value(result, SH.focusNode))
    path, value = report.value(result, SH.resultPath), report.value(result, SH.value)
    said = f"{report.value(result, SH.resultMessage)}"
    if value is not None and str(value) != focus:
        said += f' (found "{reference(str(value))}")'
    sources = _sources(store, focus, str(path)) if path is not None else ()
    where = reference(focus)
    column = shorten(str(path)).removeprefix("asean:") if path is not None else ""
    rows = project.rows_about(where, {column} if column else ()) if project is not None else []
    return Problem(f"{where}, {column}" if column else where, said, sources, tuple(rows))


def _sources(store: LocalStore, focus: str, path: str) -> tuple[str, ...]:
    if not path.startswith("http"):
        return ()
    rows = store.select(
        f"SELECT DISTINCT ?source {{ GRAPH ?source {{ <{focus}> <{path}> ?value }} "
        f'FILTER(STRSTARTS(STR(?source), "{SRC}")) }} ORDER BY ?source'
    )
    return tuple(row[0].value.removeprefix(SRC) for row in rows if row[0] is not None)
