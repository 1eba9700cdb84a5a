"""`aseankg brief`."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Run


def test_markdown_goes_to_standard_output(run: Run) -> None:
    ran = run("brief", "ASCN")
    assert ran.code == 0
    assert ran.out.startswith("# ASEAN Smart Cities Network\n\nBrief on an initiative.")
    assert ran.err == ""


def test_questions_name_the_store_and_the_day(run: Run, summit_folder: Path) -> None:
    out = run("brief", "meeting/asean-summit-32", "--as-of", "2018-04-20").out
    assert f"--store {summit_folder} --as-of 2018-04-20" in out
    assert "As it stood on 20 April 2018." in out


def test_meeting_that_was_only_announced_is_told_as_a_plan(run: Run) -> None:
    out = run("brief", "meeting/asean-summit-33").out
    assert "## What is planned\n\nIt was announced for November 2018" in out
    assert "No source found reports that it was held." in out
    assert "It was held" not in out


def test_ending_chooses_the_page_and_language_is_spoken(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "ascn.html"
    assert run("brief", "ASCN", "-o", str(path), "--lang", "id").out == ""
    page = path.read_text("utf-8")
    assert page.startswith("<!doctype html>")
    assert "Ringkasan tentang inisiatif" in page


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["ASCM"], "ASCN (initiative/ascn)"),
        (["no such thing at all"], "no thing is called"),
        (["person/joko-widodo"], "person/joko-widodo is of the class Person; briefs are written of"),
        (["ASCN", "-o", "x.pdf"], "its ending names no format"),
        (["ASCN", "--as-of", "2018"], "is no day"),
        ([], "ENTITY"),
    ],
)
def test_wrong_use_is_one_line(run: Run, words: list[str], told: str) -> None:
    ran = run("brief", *words)
    assert ran.code == 2
    assert told in ran.err
    assert ran.err.count("\n") == 1
    assert ran.out == ""
