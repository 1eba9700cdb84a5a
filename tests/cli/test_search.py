"""`aseankg search`."""

from __future__ import annotations

import csv
import io
import json

import pytest

from tests.cli.conftest import Run


def test_hits_are_a_table(run: Run) -> None:
    lines = run("search", "ASCN").out.splitlines()
    assert lines[0].split() == ["label", "class", "id", "matched", "score"]
    assert lines[2].split() == [
        "ASEAN",
        "Smart",
        "Cities",
        "Network",
        "RegionalInitiative",
        "initiative/ascn",
        "ASCN",
        "100",
    ]


def test_hits_are_json(run: Run) -> None:
    (hit,) = json.loads(run("search", "Jokowi", "--format", "json", "--limit", "1").out)
    assert (hit["id"], hit["label"], hit["matched"], hit["score"]) == (
        "person/joko-widodo",
        "Joko Widodo",
        "Jokowi",
        100.0,
    )


def test_hits_are_csv(run: Run) -> None:
    (row,) = csv.DictReader(io.StringIO(run("search", "Jokowi", "--format", "csv").out))
    assert row["id"] == "person/joko-widodo"


def test_class_and_language_are_obeyed(run: Run) -> None:
    out = run("search", "Singapore", "--type", "city", "--lang", "id").out
    assert "Singapura" in out
    assert "state/sg" not in out


def test_search_for_what_is_no_text_finds_nothing(run: Run) -> None:
    assert run("search", "\udcff").err == 'aseankg: nothing is called anything like "\\udcff"\n'


def test_nothing_found_is_said_and_is_no_error(run: Run) -> None:
    result = run("search", "xyzzy")
    assert (result.code, result.out) == (0, "")
    assert result.err == 'aseankg: nothing is called anything like "xyzzy"\n'


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("ASCN", "--type", "Meting"), 'no class is called "Meting"; nearest: Meeting'),
        (("ASCN", "--limit", "0"), "--limit: give a number from 1"),
        (("ASCN", "-o", "a.ttl"), "its ending names no format"),
    ],
)
def test_bad_input_is_one_clear_line(run: Run, words: tuple[str, ...], message: str) -> None:
    result = run("search", *words)
    assert (result.code, result.out, result.err.count("\n")) == (2, "", 1)
    assert message in result.err
