"""`aseankg conflicts`."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from aseankg.cli import main
from aseankg.export.release import build_release
from aseankg.layout import Layout

SUMMIT = "meeting/asean-summit-32"
ROW = {
    "subject": SUMMIT,
    "property": "startDate",
    "preferredSource": "philstar-chairmans-statement-32",
    "reason": "So.",
}
Edit = Callable[..., None]


@pytest.fixture
def release(tiny: Layout, edit: Edit) -> Path:
    """The release of the miniature, in which the sources differ on the Summit's first day and one is preferred."""
    edit("preferences", **ROW)
    edit("statements", subject=SUMMIT, property="plannedIn", value="city/jakarta", sources="kemlu-briefing-2018-04-20")
    build_release(tiny).write()
    return tiny.trig


def test_table_names_the_thing_its_id_and_the_preferred_value_first(
    release: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["conflicts", "--store", str(release), "--thing", SUMMIT]) == 1
    printed = capsys.readouterr()
    _, _, first, second, *_ = printed.out.splitlines()
    assert first.split("  ")[0] == "32nd ASEAN Summit"
    assert "2018-04-28" in first
    assert first.endswith("yes")
    assert second.split()[0] == SUMMIT
    assert second.endswith("no")
    assert printed.err == "conflicts 1, with a preferred source 1\n"


def test_csv_has_a_row_for_each_value_with_its_sources(release: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["conflicts", "--store", str(release), "--thing", SUMMIT, "--format", "csv"]) == 1
    rows = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    assert {(row["id"], row["property"], row["reason"]) for row in rows} == {(SUMMIT, "startDate", "So.")}
    assert [row["preferred"] for row in rows] == ["yes", "no", "no", "no"]
    assert all(row["sources"] for row in rows)


def test_json_names_values_and_sources_by_iri(release: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["conflicts", "--store", str(release), "--thing", SUMMIT, "--format", "json"])
    (conflict,) = json.loads(capsys.readouterr().out)
    assert conflict["preferredSource"].endswith("/source/philstar-chairmans-statement-32")
    assert conflict["values"][0]["text"] == "2018-04-28"
    assert conflict["values"][0]["preferred"] is True


def test_plans_are_listed_when_asked_for_and_are_no_conflict(release: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = ["conflicts", "--store", str(release), "--type", "Summit", "--lang", "id", "--format", "csv"]
    assert main([*words, "--plans"]) == 1
    printed = capsys.readouterr()
    rows = [row for row in csv.DictReader(io.StringIO(printed.out)) if row["difference"] == "plan and outcome differ"]
    assert [(row["property"], row["label"]) for row in rows] == [("plannedIn", "Jakarta"), ("heldIn", "Singapura")]
    assert "differing plans" in printed.err


def test_none_found_is_said_and_prints_nothing(release: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["conflicts", "--store", str(release), "--thing", "state/id"]) == 0
    assert capsys.readouterr() == ("", "no conflicts found\n")


def test_unknown_class_or_thing_is_one_line(release: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for words in (["--type", "Sumit"], ["--thing", "nobody at all"], ["--as-of", "soon"]):
        assert main(["conflicts", "--store", str(release), *words]) == 2
        assert capsys.readouterr().err.count("\n") == 1
