"""What mypyc asks of the rules beside types that are right: the build with ASEANKG_COMPILE=1 compiles them."""

from __future__ import annotations

import ast
import importlib
import inspect
from dataclasses import is_dataclass
from pathlib import Path
from typing import get_type_hints

import pytest

from aseankg.extract import rules

FOLDER = Path(rules.__path__[0])
MODULES = sorted(path for path in FOLDER.rglob("*.py") if path.stem not in ("__init__", "words"))


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.stem)
def test_types_of_fields_are_imported_at_run_time(path: Path) -> None:
    module = importlib.import_module(".".join((rules.__name__, *path.relative_to(FOLDER).with_suffix("").parts)))
    for _, found in inspect.getmembers(module, is_dataclass):
        get_type_hints(found)


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.stem)
def test_no_display_with_a_star_is_searched(path: Path) -> None:
    searched = [
        container
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Compare)
        for operator, container in zip(node.ops, node.comparators, strict=True)
        if isinstance(operator, ast.In | ast.NotIn) and isinstance(container, ast.Tuple | ast.List | ast.Set)
    ]
    starred = [c.lineno for c in searched if any(isinstance(element, ast.Starred) for element in c.elts)]
    assert not starred, "mypyc cannot compile it: make it a constant of the module"


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.stem)
def test_no_keys_of_a_dictionary_are_joined_to_a_frozenset(path: Path) -> None:
    def of_keys(side: ast.expr) -> bool:
        return isinstance(side, ast.Call) and isinstance(side.func, ast.Attribute) and side.func.attr == "keys"

    joined = [
        node.lineno
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr) and of_keys(node.left) != of_keys(node.right)
    ]
    assert not joined, "that makes a set, which compiled code refuses: use frozenset.union"


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.stem)
def test_no_name_is_of_a_number_first_and_of_any_or_all_later(path: Path) -> None:
    def is_number(value: ast.expr) -> bool:
        if isinstance(value, ast.IfExp):
            return is_number(value.body) or is_number(value.orelse)
        constant = isinstance(value, ast.Name) and value.id.startswith("_") and value.id.isupper()
        return (
            constant or isinstance(value, ast.BinOp) or (isinstance(value, ast.Constant) and type(value.value) is int)
        )

    def is_truth(value: ast.expr) -> bool:
        return isinstance(value, ast.Call) and isinstance(value.func, ast.Name) and value.func.id in ("any", "all")

    mixed = []
    for function in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(function, ast.FunctionDef):
            assigned = [
                (target.id, node.value)
                for node in ast.walk(function)
                if isinstance(node, ast.Assign)
                for target in node.targets
                if isinstance(target, ast.Name)
            ]
            numbers = {name for name, value in assigned if is_number(value)}
            mixed += [f"{function.name}: {name}" for name, value in assigned if name in numbers and is_truth(value)]
    assert not mixed, "compiled code keeps the first type: give the second value a name of its own"
