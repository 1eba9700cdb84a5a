"""`aseankg export`."""

from __future__ import annotations

from pathlib import Path

import pyoxigraph as ox
import pytest

from tests.cli.conftest import Run


def test_turtle_goes_to_standard_output(run: Run) -> None:
    result = run("export")
    assert result.out.startswith("@prefix akg:") or result.out.startswith("@prefix asean:")
    assert len(list(ox.parse(result.out, format=ox.RdfFormat.TURTLE))) > 100


@pytest.mark.parametrize("ending", ["ttl", "trig", "nq", "jsonld"])
def test_format_follows_the_ending(run: Run, tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"graph.{ending}"
    assert run("export", "-o", str(path)) == (0, "", "")
    assert len(list(ox.parse(path=str(path)))) > 100


def test_export_twice_gives_the_same_bytes(run: Run, tmp_path: Path) -> None:
    for name in ("a.trig", "b.trig"):
        run("export", "-o", str(tmp_path / name))
    assert (tmp_path / "a.trig").read_bytes() == (tmp_path / "b.trig").read_bytes()


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("-o", "graph.docx"), "graph.docx: its ending names no format; give --format, or end it with .ttl, .trig"),
        (("-o", "missing/graph.ttl"), "there is no folder"),
        (("-o", "/", "--format", "trig"), "/: is a folder; name a file"),
    ],
)
def test_bad_input_is_one_clear_line(run: Run, words: tuple[str, ...], message: str) -> None:
    result = run("export", *words)
    assert (result.code, result.out, result.err.count("\n")) == (2, "", 1)
    assert message in result.err
