"""The order of the rules: each folder uses those before it, and holds the words of its own modules."""

from __future__ import annotations

import ast
import re
import tomllib
from pathlib import Path

import pytest

from aseankg.extract import rules

FOLDER = Path(rules.__path__[0])
ORDER = ["text", "dates", "reading", "phrases", "clauses", "people", "names", "documents", "topics", "events",
         "offices", "discourse", "days", "venues", "programmes", "discussing", "attending", "works", "membership",
         "publishing"]  # fmt: skip
MODULES = sorted(path for path in FOLDER.rglob("*.py") if path.parent != FOLDER)
WORDS = sorted(FOLDER.glob("*/words.toml"))


def test_every_folder_has_its_place() -> None:
    assert {path.parent.name for path in MODULES} == set(ORDER)


@pytest.mark.parametrize("path", MODULES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_module_uses_only_folders_before_its_own(path: Path) -> None:
    used = {
        node.module.split(".")[3]
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith(f"{rules.__name__}.")
    }
    assert [folder for folder in used if ORDER.index(folder) > ORDER.index(path.parent.name)] == []


def test_sections_of_words_stand_in_one_folder_each() -> None:
    sections = [section for path in WORDS for section in tomllib.loads(path.read_text("utf-8"))]
    assert sorted(set(sections)) == sorted(sections)


@pytest.mark.parametrize("path", WORDS, ids=lambda path: path.parent.name)
def test_sections_are_used_in_their_folder(path: Path) -> None:
    code = "".join(module.read_text("utf-8") for module in path.parent.glob("*.py"))
    asked = set(re.findall(r"(?:Word(?:List|Table)s|list_\w+)\(\s*\"(\w+)\"", code))
    assert set(tomllib.loads(path.read_text("utf-8"))) - asked == set()
