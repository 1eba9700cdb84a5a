"""Rules about several things at once: `ontology/checks/*.rq`, one rule a file, stated in its first line.

A check selects ?thing, ?other where a second one is part of the trouble, ?source, the graph that says so, and what
else its first line names: there ``?value`` stands for the values found. A second line ``# columns: startDate, endDate``
names the columns that the trouble is in. What is found of the same things makes one problem.
"""

from __future__ import annotations

import re
from collections import defaultdict
from pathlib import Path

from aseankg.errors import InputError, QueryError
from aseankg.namespaces import ASEAN, SRC, reference
from aseankg.sources.project import Project
from aseankg.store.local import Literal, LocalStore, NamedNode, QuerySolutions, Results
from aseankg.validate.report import Problem

_NAMED = re.compile(r"\?([a-z]+)")


def run_checks(store: LocalStore, folder: Path, project: Project | None = None) -> list[Problem]:
    """What the checks of a folder find, sorted; with a project, each with the rows that cause it."""
    return sorted(problem for path in sorted(folder.glob("*.rq")) for problem in _run_check(store, path, project))


def _run_check(store: LocalStore, path: Path, project: Project | None) -> list[Problem]:
    query = path.read_text("utf-8")
    message, columns = _head(query)
    found: dict[tuple[str, str], dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    try:
        for solution in store.read(query, _read):
            things = solution.get("thing", ""), solution.get("other", "")
            for name, value in solution.items():
                found[things][name].add(value)
    except QueryError as error:
        raise InputError(f"{path}: {error}") from error
    return [_problem(things, values, message, columns, project) for things, values in found.items()]


def _head(query: str) -> tuple[str, frozenset[str]]:
    """What the first line says, and the columns that the second one may name."""
    first, second, *_ = [*query.splitlines(), "", ""]
    names = second.removeprefix("# columns:").split(",") if second.startswith("# columns:") else []
    return first.removeprefix("#").strip(), frozenset(name.strip() for name in names)


def _problem(
    found: tuple[str, str],
    values: dict[str, set[str]],
    message: str,
    columns: frozenset[str],
    project: Project | None,
) -> Problem:
    things = [reference(name) for name in found if name]
    told = _NAMED.sub(lambda name: _listed(values[name[1]]), message)
    sources = sorted(source.removeprefix(SRC) for source in values["source"] if source.startswith(SRC))
    rows = [place for name in things for place in project.rows_about(name, columns)] if project is not None else []
    return Problem(" and ".join(things), told, tuple(sources), tuple(rows))


def _listed(values: set[str]) -> str:
    *rest, last = sorted(reference(value).removeprefix(ASEAN) for value in values)
    return f"{', '.join(rest)} and {last}" if rest else last


def _read(results: Results) -> list[dict[str, str]]:
    """The names and literals that each solution of a check binds."""
    if not isinstance(results, QuerySolutions):
        raise QueryError("a check must be a SELECT query")
    names = [variable.value for variable in results.variables]
    return [
        {name: term.value for name in names if isinstance(term := solution[name], NamedNode | Literal)}
        for solution in results
    ]
