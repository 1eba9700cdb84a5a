"""The half hour of graph/README.md does what it says: its rows, typed as they stand there, make a release."""

from __future__ import annotations

import csv
import re
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path

import pytest

from aseankg.cli import main
from aseankg.layout import Layout, shipped
from aseankg.sources.schema import read_schema

GUIDE = (Path(__file__).parent.parent / "graph" / "README.md").read_text("utf-8")
Rows = dict[str, list[dict[str, str]]]


@pytest.fixture
def rows() -> Rows:
    """The rows that the guide shows, by table: a line of the guide is a column, a column of it a row."""
    found: Rows = defaultdict(list)
    for name, body in re.findall(r"^\| column of (\w+)\.csv \|.*\n\| ---.*\n((?:\|.*\n)+)", GUIDE, re.MULTILINE):
        cells = [[cell.strip(" `") for cell in re.split(r"(?<!\\)\|", line)[1:-1]] for line in body.splitlines()]
        for values in zip(*(line[1:] for line in cells), strict=True):
            row = {line[0]: value.replace("\\|", "|") for line, value in zip(cells, values, strict=True)}
            found[name].append(row)
    return found


@pytest.fixture
def exercise(tiny: Layout, edit: Callable[..., None], rows: Rows) -> Layout:
    """The miniature project with the rows of the guide at the end of its tables."""
    for table, added in rows.items():
        for row in added:
            edit(table, **row)
    return tiny


def test_rows_of_the_guide_are_valid_and_build(exercise: Layout, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["validate", "--tidy", "--project", str(exercise.root)]) == 0
    assert main(["build", "--project", str(exercise.root)]) == 0
    capsys.readouterr()
    store = ["--store", str(exercise.trig)]
    assert main(["ask", "documents-adopted-at", "--summit", "60th ASEAN Summit", "--format", "csv", *store]) == 0
    assert {row["document"] for row in csv.DictReader(capsys.readouterr().out.splitlines())} == {
        "Chairman's Statement of the 60th ASEAN Summit",
        "ASEAN Declaration on Safe Smart Cities",
    }
    main(["conflicts", "--thing", "60th ASEAN Summit", "--format", "csv", *store])
    told = list(csv.DictReader(capsys.readouterr().out.splitlines()))
    assert [(row["property"], row["value"], row["preferred"]) for row in told] == [
        ("endDate", "2032-05-10", "yes"),
        ("endDate", "2032-05-11", "no"),
    ]


def test_every_table_and_column_of_the_guide_exists(rows: Rows) -> None:
    tables = read_schema(shipped().tables)
    assert set(rows) == {
        "sources", "meetings", "documents", "statements", "commitments", "participations", "preferences",
    }  # fmt: skip
    for name, added in rows.items():
        assert set(added[0]) <= set(tables[name].header)
        assert {column.name for column in tables[name].columns if column.required} <= set(added[0])


@pytest.mark.parametrize(
    ("table", "key", "cells", "message"),
    [
        ("meetings", "asean-summit-60", {"sources": "examplenews"}, 'not in sources.csv: "examplenews"; nearest: '),
        ("meetings", "asean-summit-60", {"heldIn": "singapre"}, 'not in places.csv: "singapre"; nearest: singapore'),
        ("meetings", "asean-summit-60", {"startDate": "09/05/2032"},
         'bad date (write it like 2018-04-28): "09/05/2032"'),
        ("meetings", "asean-summit-60", {"sources": ""}, "must not be blank; for example "),
        ("meetings", "asean-summit-60", {"class": "summit"}, "not one of Meeting, Summit, "),
        ("meetings", "asean-summit-60", {"id": "asean-summit-32"}, "duplicate of row "),
        ("meetings", "asean-summit-60", {"status": "Planned"},
         "which no source reports held"),
        ("documents", "chairmans-statement-asean-summit-60", {"documentDate": "2032-05-01"},
         "before the meeting that adopted it began"),
    ],
)  # fmt: skip
def test_message_of_the_guide_is_what_is_printed(
    exercise: Layout,
    edit: Callable[..., None],
    capsys: pytest.CaptureFixture[str],
    table: str,
    key: str,
    cells: dict[str, str],
    message: str,
) -> None:
    edit(table, key, **cells)
    assert main(["validate", "--project", str(exercise.root)]) == 1
    printed = capsys.readouterr().out
    assert message in printed
    assert message in GUIDE
