"""The build that compiles the rules for press texts: its own folder, what it hands to the wheel, how it fails."""

from __future__ import annotations

from pathlib import Path

import pytest
from hatch_build import RULES, compile_rules


def _checkout(folder: Path, code: str) -> Path:
    """A checkout whose rules are one module, and the list of words that stays plain."""
    rules = folder / "src" / RULES
    rules.mkdir(parents=True)
    for place in (rules, *rules.parents[:2]):
        (place / "__init__.py").touch()
    (rules / "words.py").write_text("WORDS = frozenset({'summit'})\n", "utf-8")
    (rules / "counting.py").write_text(code, "utf-8")
    return folder


@pytest.mark.tools
def test_compiled_modules_are_made_beside_the_checkout(tmp_path: Path) -> None:
    root = _checkout(tmp_path / "checkout", "def twice(number: int) -> int:\n    return 2 * number\n")
    (tmp_path / "work").mkdir()
    made = compile_rules(root, tmp_path / "work")
    assert {Path(place).name.split(".")[0] for place in made.values()} == {"counting", "aseankg__mypyc"}
    assert any(Path(place).parent == Path(RULES) for place in made.values())
    assert not [path for path in root.rglob("*") if path.suffix not in ("", ".py")]


@pytest.mark.tools
def test_code_that_cannot_be_compiled_is_named(tmp_path: Path) -> None:
    root = _checkout(tmp_path / "checkout", "def twice(number: int) -> str:\n    return 2 * number\n")
    (tmp_path / "work").mkdir()
    with pytest.raises(SystemExit, match=r"(?s)could not compile.*counting\.py:2.*Without ASEANKG_COMPILE=1"):
        compile_rules(root, tmp_path / "work")
