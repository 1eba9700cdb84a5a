"""Each contradiction planted in `tests/data/invalid` is found, and explained with the rows and sources that cause it.

A folder holds rows that are added to the miniature project's tables, and in expected.txt what one line of the message
says of them. The release on disk stays as it was.
"""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path

import pytest

from aseankg.cli import main
from aseankg.layout import Layout

INVALID = sorted((Path(__file__).parent.parent / "data" / "invalid").iterdir())


@pytest.mark.parametrize("planted", INVALID, ids=lambda path: path.name)
def test_planted_contradiction_is_explained(
    tiny: Layout, edit: Callable[..., None], planted: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    tiny.trig.write_text("the last good release", "utf-8")
    for table in planted.glob("*.csv"):
        with table.open(newline="", encoding="utf-8") as stream:
            for row in csv.DictReader(stream):
                edit(table.stem, **row)
    assert main(["build", "--project", str(tiny.root)]) == 2
    expected = (planted / "expected.txt").read_text("utf-8").splitlines()
    lines = capsys.readouterr().err.splitlines()
    assert any(all(part in line for part in expected) for line in lines), "\n".join(lines)
    assert tiny.trig.read_text("utf-8") == "the last good release"


def test_at_least_ten_are_planted() -> None:
    assert len(INVALID) >= 10
