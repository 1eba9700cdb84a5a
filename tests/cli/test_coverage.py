"""`aseankg coverage`."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run

NOTE = "empty means that no evidence was found, never that there is none\n"


def test_table_of_classes_says_that_empty_is_no_denial(run: Run) -> None:
    ran = run("coverage")
    assert ran.code == 0
    assert ran.out.splitlines()[0].split("  ")[0] == "class"
    assert any(line.startswith("  Summit") for line in ran.out.splitlines())
    assert ran.err == NOTE


@pytest.mark.parametrize(
    ("part", "columns"),
    [
        ("class", ["class", "label"]),
        ("year", ["class", "label", "year"]),
        ("state", ["class", "label", "state", "stateLabel", "member"]),
    ],
)
def test_csv_counts_by_each_part(run: Run, part: str, columns: list[str]) -> None:
    rows = list(csv.DictReader(io.StringIO(run("coverage", "--by", part, "--format", "csv").out)))
    tally = ["things", "oneSource", "moreSources", "newestPublished", "newestRead"]
    assert list(rows[0]) == columns + tally
    assert all(int(row["things"]) == int(row["oneSource"]) + int(row["moreSources"]) for row in rows)


def test_years_without_a_thing_have_a_row(run: Run) -> None:
    rows = csv.DictReader(io.StringIO(run("coverage", "--by", "year", "--format", "csv").out))
    years = [int(row["year"]) for row in rows if row["class"] == "Summit"]
    assert years == list(range(min(years), max(years) + 1))


@pytest.mark.parametrize("part", ["year", "state", "missing"])
def test_other_tables_are_for_reading(run: Run, part: str) -> None:
    header, rule, *lines = run("coverage", "--by", part).out.splitlines()
    assert set(rule) == {"-", " "}
    assert header.startswith({"missing": "list"}.get(part, part))
    assert lines


def test_csv_of_what_is_missing_has_a_row_for_each(run: Run) -> None:
    rows = list(csv.DictReader(io.StringIO(run("coverage", "--by", "missing", "--format", "csv").out)))
    numbers = [row["missingLabel"] for row in rows if row["list"] == "Numbers in a series"]
    assert numbers == [str(number) for number in range(1, 1 + len(numbers))]
    assert all(row["missing"] for row in rows if not row["of"])


def test_json_has_all_parts_or_the_one_asked_for(run: Run) -> None:
    whole = json.loads(run("coverage", "--format", "json").out)
    assert list(whole) == ["sources", "newestRead", "classes", "years", "states", "missing"]
    part = json.loads(run("coverage", "--format", "json", "--by", "state").out)
    assert list(part) == ["sources", "newestRead", "states"]


def test_ending_chooses_the_page_and_language_is_spoken(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "cakupan.html"
    assert run("coverage", "-o", str(path), "--lang", "id").out == ""
    assert "Kosong berarti tidak ditemukan bukti" in path.read_text("utf-8")


def test_one_class_leaves_the_others_out(run: Run) -> None:
    out = run("coverage", "--type", "Summit").out
    assert "Summit" in out
    assert "Person" not in out


@pytest.mark.parametrize("words", [["--by", "year", "-o", "x.html"], ["--type", "Sumit"], ["--by", "month"]])
def test_wrong_use_is_one_line(run: Run, words: list[str]) -> None:
    ran = run("coverage", *words)
    assert ran.code == 2
    assert ran.err.count("\n") == 1
