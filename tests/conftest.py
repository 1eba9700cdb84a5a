"""Fixtures: the miniature project of `tests/data/tiny`, as files that a test may spoil and as a graph built once."""

from __future__ import annotations

import csv
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from aseankg.layout import Layout
from aseankg.reason.graph import BuiltGraph, build_graph

ROOT = Path(__file__).parent.parent
TINY = ROOT / "tests" / "data" / "tiny"


def copy_project(folder: Path) -> Layout:
    """The miniature project in a folder, with the real ontology and the real description of the tables."""
    shutil.copytree(ROOT / "ontology", folder / "ontology")
    shutil.copytree(TINY / "graph", folder / "graph")
    shutil.copy(ROOT / "graph" / "tables" / "csv-metadata.json", folder / "graph" / "tables")
    return Layout(folder)


@pytest.fixture
def tiny(tmp_path: Path) -> Layout:
    """The miniature project, a copy that the test may change."""
    return copy_project(tmp_path / "tiny")


@pytest.fixture(scope="session")
def tiny_graph(tmp_path_factory: pytest.TempPathFactory) -> BuiltGraph:
    """The miniature project's graph; tests only read it."""
    return build_graph(copy_project(tmp_path_factory.mktemp("project") / "tiny"))


@pytest.fixture
def edit(tiny: Layout) -> Callable[..., None]:
    """A function that changes cells of one row of a table of the miniature project, or adds a row."""

    def change(table: str, key: str | None = None, **cells: str) -> None:
        path = tiny.graph / "sources.csv" if table == "sources" else tiny.tables / f"{table}.csv"
        with path.open(newline="", encoding="utf-8") as stream:
            reader = csv.DictReader(stream)
            header, rows = list(reader.fieldnames or ()), list(reader)
        if key is None:
            rows.append({name: cells.get(name, "") for name in header})
        for row in rows:
            if key is not None and row[header[0]] == key:
                row.update(cells)
        with path.open("w", newline="", encoding="utf-8") as stream:
            writer = csv.DictWriter(stream, header, lineterminator="\n")
            writer.writeheader()
            writer.writerows(rows)

    return change


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    """Debian's Chromium, open for the tests of one file."""
    sync_api = pytest.importorskip("playwright.sync_api")
    program = shutil.which("chromium")
    if program is None:
        pytest.skip("no chromium")
    with sync_api.sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=program, args=["--no-sandbox", "--disable-gpu"])
        yield opened
        opened.close()
