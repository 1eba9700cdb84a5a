"""Rules about several things at once: `ontology/checks/*.rq`, one rule a file, stated in its first line.

A check selects ?thing, what is wrong with it as ?value where there is one, and ?source, the graph that says so.
"""

from __future__ import annotations

from pathlib import Path

from aseankg.errors import InputError, QueryError
from aseankg.namespaces import SRC, reference
from aseankg.store.local import Literal, LocalStore, NamedNode, QuerySolution, QuerySolutions, Results
from aseankg.validate.report import Problem


def run_checks(store: LocalStore, folder: Path) -> list[Problem]:
    """What the checks of a folder find, sorted."""
    return sorted(problem for path in sorted(folder.glob("*.rq")) for problem in _run_check(store, path))


def _run_check(store: LocalStore, path: Path) -> list[Problem]:
    query = path.read_text("utf-8")
    message = query.partition("\n")[0].removeprefix("#").strip()
    found: dict[tuple[str, str], set[str]] = {}
    try:
        rows = store.read(query, _rows)
    except QueryError as error:
        raise InputError(f"{path}: {error}") from error
    for thing, value, source in rows:
        sources = found.setdefault((thing, value), set())
        if source.startswith(SRC):
            sources.add(source.removeprefix(SRC))
    return [
        Problem(reference(thing), message + (f' (found "{reference(value)}")' if value else ""), tuple(sorted(sources)))
        for (thing, value), sources in found.items()
    ]


def _rows(results: Results) -> list[tuple[str, str, str]]:
    """Thing, value and source of each solution; an empty text for what a check does not select."""
    if not isinstance(results, QuerySolutions):
        raise QueryError("a check must be a SELECT query")
    selected = {variable.value for variable in results.variables}

    def text(solution: QuerySolution, name: str) -> str:
        term = solution[name] if name in selected else None
        return term.value if isinstance(term, NamedNode | Literal) else ""

    return [(text(row, "thing"), text(row, "value"), text(row, "source")) for row in results]
