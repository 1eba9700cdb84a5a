from __future__ import annotations

from pathlib import Path

import pytest

from aseankg.cli import main

TRIG = """
@prefix asean: <https://w3id.org/aseankg/ontology#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix meeting: <https://w3id.org/aseankg/id/meeting/> .
@prefix city: <https://w3id.org/aseankg/id/city/> .
<https://w3id.org/aseankg/source/a> {
  meeting:asean-summit-32 a asean:Summit ; rdfs:label "32nd ASEAN Summit"@en ; asean:heldIn city:singapore .
  city:singapore a asean:City ; rdfs:label "Singapore"@en , "Singapura"@id .
}
"""


@pytest.fixture
def store(tmp_path: Path) -> str:
    path = tmp_path / "graph.trig"
    path.write_text(TRIG, "utf-8")
    return str(path)


def test_view_writes_one_page_and_says_what_is_in_it(
    store: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    page = tmp_path / "page.html"
    assert main(["view", "--store", store, "-o", str(page), "--without", "sparql"]) == 0
    assert page.read_text("utf-8").startswith("<!doctype html>")
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err == f"{page}: things 2, relations 1, {page.stat().st_size / 1e6:.1f} MB\n"


def test_view_without_o_writes_asean_html_here(store: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["view", "--store", store, "--lang", "id"]) == 0
    assert '<html lang="id">' in (tmp_path / "asean.html").read_text("utf-8")


def test_focus_is_found_by_name_in_any_language(store: str, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    assert main(["view", "--store", store, "-o", str(page), "--focus", "Singapura", "--depth", "0"]) == 0
    assert '"centre":0' in page.read_text("utf-8")


@pytest.mark.parametrize(
    "options",
    [
        ["--focus", "Atlantis"],
        ["--depth", "2"],
        ["--focus", "Singapore", "--depth", "-1"],
        ["--type", "Metting"],
        ["--without", "timeline,mapp"],
        ["--most", "0"],
        ["--query", "SELECT * { ?s ?p ?o }"],
        ["--query", "CONSTRUCT {"],
        ["--query", "CONSTRUCT { ?s ?p ?o } { ?s ?p ?o FILTER(false) }"],
        ["--focus", "Singapore", "--query", "CONSTRUCT { ?s ?p ?o } { ?s ?p ?o }"],
    ],
)
def test_bad_selection_is_one_line_and_leaves_no_file(
    store: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], options: list[str]
) -> None:
    page = tmp_path / "page.html"
    assert main(["view", "--store", store, "-o", str(page), *options]) == 2
    assert capsys.readouterr().err.count("\n") == 1
    assert not page.exists()


def test_views_can_be_left_out(store: str, tmp_path: Path) -> None:
    small, whole = tmp_path / "small.html", tmp_path / "whole.html"
    assert main(["view", "--store", store, "-o", str(small), "--without", "timeline,map,matrix,life,sparql"]) == 0
    assert main(["view", "--store", store, "-o", str(whole)]) == 0
    assert 'data-view="network"' in small.read_text("utf-8")
    assert 'data-view="map"' not in small.read_text("utf-8")
    assert small.stat().st_size < whole.stat().st_size - 40_000


def test_what_is_left_out_is_counted(store: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page = tmp_path / "page.html"
    assert main(["view", "--store", store, "-o", str(page), "--most", "1"]) == 0
    assert "left out: 1 less connected things" in capsys.readouterr().err
    assert '"leftOut":1' in page.read_text("utf-8")


def test_what_lies_around_the_focus_can_be_called_up(
    store: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    page = tmp_path / "page.html"
    assert main(["view", "--store", store, "-o", str(page), "--focus", "Singapore", "--depth", "0"]) == 0
    said = capsys.readouterr().err
    assert "things 1, relations 0, " in said
    assert "MB\n1 more lie around these" in said


@pytest.mark.parametrize("place", ["missing/page.html", "."])
def test_place_that_cannot_be_written_is_one_line(
    store: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], place: str
) -> None:
    assert main(["view", "--store", store, "-o", str(tmp_path / place)]) == 2
    assert capsys.readouterr().err.count("\n") == 1
    assert sorted(path.name for path in tmp_path.iterdir()) == ["graph.trig"]


def test_open_needs_a_file(store: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["view", "--store", store, "-o", "-", "--open"]) == 2
    assert "--open needs a file" in capsys.readouterr().err


def test_page_of_a_day_says_so(tmp_path: Path) -> None:
    target = tmp_path / "then.html"
    assert main(["view", "-o", str(target), "--as-of", "2018-04-20", "--focus", "meeting/asean-summit-32"]) == 0
    assert '"asOf": "2018-04-20"' in target.read_text("utf-8").replace('"asOf":"', '"asOf": "')
