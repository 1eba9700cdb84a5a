"""How many things of each class the graph must hold: `graph/expected.csv`, one class a row.

A build that lost or doubled rows on the way has tables without a fault; their number gives it away.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from aseankg.errors import TableError
from aseankg.layout import Layout
from aseankg.namespaces import ASEAN, term_iri
from aseankg.sources.nearest import nearest
from aseankg.sources.schema import Column, Table
from aseankg.sources.tables import Row, TableReader
from aseankg.store.local import LocalStore
from aseankg.validate.report import Problem

_CLASSES = "SELECT DISTINCT ?class WHERE { { ?class a owl:Class } UNION { ?thing a ?class } }"
_COUNTS = """
SELECT ?class (COUNT(DISTINCT ?thing) AS ?found) WHERE {{ VALUES ?class {{ {classes} }} ?thing a ?class }}
GROUP BY ?class
"""


@dataclass(frozen=True)
class Expectation:
    """A row of the table: a class, and the fewest and most things that it may have."""

    line: int
    name: str
    at_least: int | None
    at_most: int | None
    reason: str

    def allows(self, found: int) -> bool:
        """Whether so many things are as expected."""
        return (self.at_least is None or found >= self.at_least) and (self.at_most is None or found <= self.at_most)

    @property
    def bounds(self) -> str:
        """What is expected, in words."""
        if self.at_least == self.at_most:
            return f"exactly {self.at_least}"
        bounds = (("at least", self.at_least), ("at most", self.at_most))
        return " and ".join(f"{word} {bound}" for word, bound in bounds if bound is not None)


def check_counts(store: LocalStore, layout: Layout) -> list[Problem]:
    """A problem for each class with fewer or more things than expected; none where the project expects nothing.

    Raises `TableError` with the faults of the table.
    """
    if not layout.expected.is_file():
        return []
    expectations = read_expectations(layout, _known_classes(store))
    found = _count(store, [expectation.name for expectation in expectations])
    where = layout.expected.relative_to(layout.root).as_posix()
    return [
        Problem(
            f"{where}:{expectation.line}",
            f"{expectation.name}: expected {expectation.bounds}, "
            f"found {found[expectation.name]} ({expectation.reason})",
        )
        for expectation in expectations
        if not expectation.allows(found[expectation.name])
    ]


def read_expectations(layout: Layout, classes: frozenset[str]) -> list[Expectation]:
    """The rows of the table, each for one of `classes`; raises `TableError` with all that is wrong with them."""
    reader = TableReader(layout.root)
    rows = reader.read(_table(layout.expected))
    faulty = {fault.row for fault in reader.faults}
    for row in rows:
        if row.line not in faulty:
            _check_row(reader, row, classes)
    if reader.faults:
        faults = sorted(reader.faults, key=lambda fault: fault.row or 0)
        raise TableError(faults)
    return [
        Expectation(row.line, row.key[0], _number(row, "atLeast"), _number(row, "atMost"), row.one("reason") or "")
        for row in rows
    ]


def _check_row(reader: TableReader, row: Row, classes: frozenset[str]) -> None:
    name = row.key[0]
    if name and _class_iri(name) not in classes:
        near = nearest(name, (iri.removeprefix(ASEAN) for iri in classes if iri.startswith(ASEAN)))
        reader.fault(row.table, row.line, "no such class:", "class", name, near)
    least, most = _number(row, "atLeast"), _number(row, "atMost")
    if least is None and most is None:
        reader.fault(row.table, row.line, "expects nothing; fill column atLeast or atMost")
    if least is not None and most is not None and least > most:
        reader.fault(row.table, row.line, "is less than atLeast:", "atMost", str(most))


def _count(store: LocalStore, names: list[str]) -> dict[str, int]:
    iris = {_class_iri(name): name for name in names}
    rows = store.select(_COUNTS.format(classes=" ".join(f"<{iri}>" for iri in iris)))
    counted = {kind.value: int(number.value) for kind, number in rows if kind is not None and number is not None}
    return {name: counted.get(iri, 0) for iri, name in iris.items()}


def _known_classes(store: LocalStore) -> frozenset[str]:
    return frozenset(kind.value for (kind,) in store.select(_CLASSES) if kind is not None)


def _class_iri(name: str) -> str:
    """The IRI of a class of the ontology, or of a prefixed name; the name itself where its prefix is none."""
    try:
        return term_iri(name)
    except KeyError:
        return name


def _number(row: Row, column: str) -> int | None:
    text = row.one(column)
    return None if text is None else int(text)


def _table(path: Path) -> Table:
    return Table(
        "expected", path.resolve(), "Things expected of each class.", None, None, tuple(_columns()), ("class",)
    )


def _columns() -> Iterator[Column]:
    for name, example, base, required in (
        ("class", "Summit", "string", True),
        ("atLeast", "250", "integer", False),
        ("atMost", "300", "integer", False),
        ("reason", "One row fewer means that a summit was lost.", "string", True),
    ):
        yield Column(
            name=name,
            description="",
            example=example,
            base=base,
            pattern=None,
            allowed=(),
            bounds=(0, None) if base == "integer" else (None, None),
            required=required,
            separator=None,
            predicate=None,
            planned_predicate=None,
            value_template=None,
            language=None,
            language_tagged=False,
            references=(),
        )
