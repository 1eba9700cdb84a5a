"""`aseankg ask`."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from aseankg.cli import main
from tests.cli.conftest import Run


def test_without_a_name_the_questions_are_listed(run: Run) -> None:
    lines = run("ask").out.splitlines()
    assert "  documents-adopted-at: Documents adopted at a meeting" in lines
    assert any(line.startswith("      --summit MEETING: the meeting; a number means") for line in lines)
    assert any(line.endswith("(default: initiative:gerakan-menuju-100-smart-city)") for line in lines)


def test_list_is_in_the_language_asked_for(run: Run) -> None:
    out = run("ask", "--lang", "id").out
    assert "documents-adopted-at: Dokumen yang disahkan dalam suatu pertemuan" in out
    assert "(wajib)" in out


def test_answer_is_a_table(run: Run) -> None:
    lines = run("ask", "documents-adopted-at", "--summit", "32").out.splitlines()
    assert lines[0].split() == ["document", "kind", "date", "saidBy", "iri"]
    assert len(lines) == 4


@pytest.mark.parametrize("value", ["32", "meeting:asean-summit-32", "meeting/asean-summit-32", "KTT ASEAN ke-32"])
def test_thing_is_given_by_any_name(run: Run, value: str) -> None:
    assert "document:statement-on-cybersecurity" in run("ask", "documents-adopted-at", "--summit", value).out


@pytest.mark.parametrize(
    "words",
    [
        ("documents-adopted-at", "--summit", "32", "--lang", "id", "--format", "csv"),
        ("--lang", "id", "--format", "csv", "documents-adopted-at", "--summit=32"),
    ],
)
def test_options_may_stand_before_and_after_the_name(run: Run, words: tuple[str, ...]) -> None:
    rows = list(csv.DictReader(io.StringIO(run("ask", *words).out)))
    assert {row["kind"] for row in rows} == {"Pernyataan", "Pernyataan Ketua"}


def test_answer_is_written_to_a_file(run: Run, tmp_path: Path) -> None:
    run("ask", "asean-members", "-o", str(tmp_path / "a.json"))
    assert len(json.loads((tmp_path / "a.json").read_bytes())["results"]["bindings"]) == 2


def test_explained_question_is_a_query_that_runs(run: Run) -> None:
    explained = run("ask", "documents-adopted-at", "--summit", "32", "--explain").out
    assert "VALUES ?summit { <https://w3id.org/aseankg/id/meeting/asean-summit-32> }" in explained
    assert run("query", explained).out == run("ask", "documents-adopted-at", "--summit", "32").out


def test_no_rows_are_no_evidence_and_not_a_no(run: Run) -> None:
    result = run("ask", "asean-members", "--date", "1960-01-01")
    assert result.code == 0
    assert result.err == "aseankg: no evidence found in the graph, which is not a no\n"


def test_question_explains_itself(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["ask", "who-held-post", "--help"])
    assert stopped.value.code == 0
    assert "--post POST" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("documents-adopted",), 'no question is called "documents-adopted"; nearest: documents-adopted-at'),
        (("\udcff",), "no question is called \"\\udcff\"; 'aseankg ask' lists them"),
        (("documents-adopted-at",), "documents-adopted-at needs --summit: the meeting"),
        (("documents-adopted-at", "--sumit", "32"), "has no parameter --sumit; nearest: --summit"),
        (("documents-adopted-at", "--sumit=32"), "has no parameter --sumit; nearest: --summit"),
        (("documents-adopted-at", "32"), "takes its parameters as --KEY VALUE"),
        (("documents-adopted-at", "--summit"), "expected one argument"),
        (("documents-adopted-at", "--summit", "99"), "no ordinary ASEAN Summit of number 99"),
        (("documents-adopted-at", "--summit", "ASCN"), "is initiative/ascn (RegionalInitiative); a Meeting is needed"),
        (("who-says-so", "--thing", "Singapore"), "give one of city/singapore (City), state/sg (State)"),
        (("asean-members", "--date", "2018"), "no day; write it as 2018-04-28"),
        (("asean-members", "--lang", "fr"), "invalid choice"),
        (("asean-members", "--format", "ttl"), "invalid choice"),
        (("asean-members", "-o", "a.ttl"), "its ending names no format"),
        (("--explain",), "need the NAME of a question"),
    ],
)
def test_bad_input_is_one_clear_line(run: Run, words: tuple[str, ...], message: str) -> None:
    result = run("ask", *words)
    assert (result.code, result.out, result.err.count("\n")) == (2, "", 1)
    assert message in result.err
