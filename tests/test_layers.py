"""The code's own order: data flows one way, one library has one door."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

SOURCE = Path(__file__).parent.parent / "src" / "aseankg"
MODULES = sorted(SOURCE.rglob("*.py"))
FLOW = ["errors", "namespaces", "terms", "layout", "sources", "loaders", "store", "reason", "validate", "query",
        "analyse", "extract", "brief", "view", "export", "serve", "knowledge_graph", "cli"]  # fmt: skip
DOORS = {
    "pyoxigraph": {"store"}, "owlready2": {"reason"}, "pyshacl": {"validate"}, "networkx": {"analyse"},
    "pyvis": {"view"}, "igraph": {"view"}, "jinja2": {"view"}, "rdflib": {"sources", "reason", "validate"},
    "docx": {"sources"}, "lxml": {"sources"}, "pypdfium2": {"sources"}, "trafilatura": {"sources"},
}  # fmt: skip


def imported(path: Path) -> set[str]:
    """The modules that a file imports anywhere."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module)
    return found


def layer(path: Path) -> str:
    """The part of the package that a file belongs to."""
    return path.relative_to(SOURCE).parts[0].removesuffix(".py")


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(SOURCE)))
def test_module_imports_only_from_its_left(path: Path) -> None:
    if layer(path) in ("__init__", "__main__"):
        return
    own = FLOW.index(layer(path))
    used = {name.split(".")[1] for name in imported(path) if name.startswith("aseankg.")}
    assert [name for name in used if FLOW.index(name) > own] == []


@pytest.mark.parametrize("library", DOORS)
def test_library_has_one_door(library: str) -> None:
    users = {layer(path) for path in MODULES if any(name.split(".")[0] == library for name in imported(path))}
    assert users <= DOORS[library]


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(SOURCE)))
def test_no_file_is_longer_than_400_lines(path: Path) -> None:
    assert len(path.read_text("utf-8").splitlines()) <= 400


def test_no_function_is_longer_than_60_lines() -> None:
    long = [
        f"{path.name}:{node.lineno} {node.name}"
        for path in MODULES
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.FunctionDef) and (node.end_lineno or 0) - node.lineno > 60
    ]
    assert long == []
