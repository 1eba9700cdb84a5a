"""`aseankg query`."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Run

SUMMITS = "SELECT ?s WHERE { ?s a asean:OrdinarySummit } ORDER BY ?s"


def test_select_is_a_table_with_short_names(run: Run) -> None:
    assert run("query", SUMMITS).out.splitlines()[2:] == ["meeting:asean-summit-32", "meeting:asean-summit-33"]


def test_ask_is_true_or_false(run: Run) -> None:
    assert run("query", "ASK { ?s a asean:OrdinarySummit }").out == "true\n"


def test_construct_is_turtle(run: Run) -> None:
    result = run("query", "CONSTRUCT { ?s a ?c } WHERE { ?s a asean:OrdinarySummit , ?c }")
    assert "meeting:asean-summit-32 a asean:" in result.out


def test_fact_with_two_sources_counts_once(run: Run) -> None:
    query = 'SELECT (COUNT(*) AS ?n) WHERE { meeting:asean-summit-32 asean:startDate "2018-04-28"^^xsd:date }'
    assert run("query", query, "--format", "csv").out == "n\r\n1\r\n"


def test_graph_names_the_source(run: Run) -> None:
    result = run("query", "SELECT ?g WHERE { GRAPH ?g { initiative:ascn asean:startYear ?y } }")
    assert "src:smart-city-news" in result.out


def test_format_follows_the_ending_of_the_file(run: Run, tmp_path: Path) -> None:
    result = run("query", SUMMITS, "-o", str(tmp_path / "a.json"))
    assert (result.code, result.out) == (0, "")
    assert json.loads((tmp_path / "a.json").read_bytes())["head"] == {"vars": ["s"]}


def test_format_that_is_named_goes_before_the_ending(run: Run, tmp_path: Path) -> None:
    run("query", SUMMITS, "-o", str(tmp_path / "a.json"), "--format", "csv")
    assert (tmp_path / "a.json").read_text().startswith("s\n")


def test_query_is_read_from_a_file_with_a_byte_order_mark(run: Run, tmp_path: Path) -> None:
    (tmp_path / "q.rq").write_text("\ufeff" + SUMMITS, encoding="utf-8")
    assert "meeting:asean-summit-33" in run("query", "-f", str(tmp_path / "q.rq")).out


def test_query_is_read_from_standard_input(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(SUMMITS.encode())))
    assert "meeting:asean-summit-33" in run("query", "-f", "-").out


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ((), "give either the query itself or -f FILE"),
        ((SUMMITS, "-f", "q.rq"), "give either the query itself or -f FILE"),
        (("",), "the query is empty"),
        ((" \n",), "the query is empty"),
        (("SELECT * WHERE { ?s ?p \n }}",), "the query is malformed: error at 2:2"),
        (("INSERT DATA { <a:a> <a:b> 1 }",), "the query is malformed"),
        (("SELECT * WHERE { ?s nosuch:p ?o }",), "the query is malformed"),
        (("SELECT * WHERE " + "{" * 3000 + "}" * 3000,), "the query nests more than 128 brackets"),
        (("SELECT * WHERE { SERVICE <http://localhost:9/> { ?s ?p ?o } }",), "SERVICE would call another server"),
        ((SUMMITS, "--format", "ttl"), "format ttl does not fit a SELECT or ASK query"),
        (("CONSTRUCT WHERE { ?s a ?o }", "--format", "csv"), "format csv does not fit a CONSTRUCT or DESCRIBE query"),
        ((SUMMITS, "-o", "a.docx"), "its ending names no format"),
        ((SUMMITS, "-o", "missing/a.csv"), "there is no folder"),
        (("-f", "missing.rq"), "missing.rq: cannot be read (No such file or directory)"),
        (("-f", "."), ".: cannot be read"),
        (("\udcff",), "the query cannot be evaluated"),
    ],
)
def test_bad_input_is_one_clear_line(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...], message: str
) -> None:
    monkeypatch.chdir(tmp_path)
    result = run("query", *words)
    assert (result.code, result.out, result.err.count("\n")) == (2, "", 1)
    assert result.err.startswith("aseankg: ")
    assert message in result.err
    assert os.listdir(tmp_path) == []


def test_folder_is_no_file_to_write(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.csv").mkdir()
    result = run("query", SUMMITS, "-o", str(tmp_path / "a.csv"))
    assert (result.code, result.err) == (2, f"aseankg: {tmp_path}/a.csv: is a folder; name a file\n")


def test_file_that_is_not_utf8_is_named(run: Run, tmp_path: Path) -> None:
    (tmp_path / "q.rq").write_bytes(b"SELECT * WHERE { \xff }")
    result = run("query", "-f", str(tmp_path / "q.rq"))
    assert result.code == 2
    assert "q.rq: not UTF-8 text (byte 18)" in result.err


def test_failed_query_leaves_the_file_as_it_was(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("old")
    assert run("query", "SELECT * WHERE {", "-o", str(tmp_path / "a.csv")).code == 2
    assert (tmp_path / "a.csv").read_text() == "old"


def test_service_is_tried_when_allowed(run: Run) -> None:
    query = "SELECT * WHERE { SERVICE <http://localhost:9/> { ?s ?p ?o } }"
    result = run("query", query, "--allow-service")
    assert result.code == 2
    assert "the query cannot be evaluated" in result.err


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_full_disk_is_one_clear_line(summit_folder: Path) -> None:
    command = [sys.executable, "-m", "aseankg", "query", SUMMITS, "--store", str(summit_folder)]
    with open("/dev/full", "wb") as full:
        result = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, check=False)
    assert result.returncode == 2
    assert result.stderr == b"aseankg: standard output cannot be written (No space left on device)\n"


def test_query_loads_no_heavy_library(summit_folder: Path) -> None:
    code = (
        "import sys; from aseankg.cli import main\n"
        f"main(['query', 'ASK {{}}', '--store', {str(summit_folder)!r}])\n"
        "heavy = {'rdflib', 'networkx', 'pyvis', 'rapidfuzz', 'jinja2', 'owlready2', 'dataclasses', 'typing', 'json'}\n"
        "print(sorted(heavy & set(sys.modules)))"
    )
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    assert result.stdout == "true\n[]\n"
