"""Rules about several things at once: `ontology/checks/*.rq`, one rule a file, stated in its first line.

A check selects ?thing, ?other where a second one is part of the trouble, ?value where a value is, and ?source, the
graph that says so. A second line ``# columns: startDate, endDate`` names the columns that the trouble is in.
"""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path
from typing import NamedTuple

from aseankg.errors import InputError, QueryError
from aseankg.namespaces import SRC, reference
from aseankg.sources.project import Project
from aseankg.store.local import Literal, LocalStore, NamedNode, QuerySolution, QuerySolutions, Results
from aseankg.validate.report import Problem


class _Finding(NamedTuple):
    thing: str
    other: str
    value: str


def run_checks(store: LocalStore, folder: Path, project: Project | None = None) -> list[Problem]:
    """What the checks of a folder find, sorted; with a project, each with the rows that cause it."""
    return sorted(problem for path in sorted(folder.glob("*.rq")) for problem in _run_check(store, path, project))


def _run_check(store: LocalStore, path: Path, project: Project | None) -> list[Problem]:
    query = path.read_text("utf-8")
    message, columns = _head(query)
    found: dict[_Finding, set[str]] = defaultdict(set)
    try:
        for finding, source in store.read(query, _read):
            found[finding].update({source.removeprefix(SRC)} if source.startswith(SRC) else ())
    except QueryError as error:
        raise InputError(f"{path}: {error}") from error
    return [_problem(finding, message, columns, sources, project) for finding, sources in found.items()]


def _head(query: str) -> tuple[str, frozenset[str]]:
    """What the first line says, and the columns that the second one may name."""
    first, second, *_ = [*query.splitlines(), "", ""]
    names = second.removeprefix("# columns:").split(",") if second.startswith("# columns:") else []
    return first.removeprefix("#").strip(), frozenset(name.strip() for name in names)


def _problem(
    finding: _Finding, message: str, columns: frozenset[str], sources: set[str], project: Project | None
) -> Problem:
    things = [reference(name) for name in (finding.thing, finding.other) if name]
    rows = [place for name in things for place in project.rows_about(name, columns)] if project is not None else []
    where = " and ".join(things)
    value = f' (found "{reference(finding.value)}")' if finding.value else ""
    return Problem(where, message + value, tuple(sorted(sources)), tuple(rows))


def _read(results: Results) -> list[tuple[_Finding, str]]:
    """Each finding of a check with a source that says so, or an empty text."""
    if not isinstance(results, QuerySolutions):
        raise QueryError("a check must be a SELECT query")
    selected = {variable.value for variable in results.variables}

    def text(solution: QuerySolution, name: str) -> str:
        term = solution[name] if name in selected else None
        return term.value if isinstance(term, NamedNode | Literal) else ""

    return [
        (_Finding(text(row, "thing"), text(row, "other"), text(row, "value")), text(row, "source")) for row in results
    ]
