from __future__ import annotations

from html.parser import HTMLParser
from pathlib import Path

import pytest

import aseankg
from aseankg.cli import main
from aseankg.errors import AseankgError, StoreError, UnknownNameError, UsageError

TRIG = """
@prefix asean: <https://w3id.org/aseankg/ontology#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix meeting: <https://w3id.org/aseankg/id/meeting/> .
@prefix city: <https://w3id.org/aseankg/id/city/> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
<https://w3id.org/aseankg/source/a> {
  meeting:asean-summit-32 a asean:Summit ; rdfs:label "32nd ASEAN Summit"@en ; asean:heldIn city:singapore ;
    asean:startDate "2018-04-28"^^xsd:date .
  city:singapore a asean:City ; rdfs:label "Singapore"@en , "Singapura"@id .
}
"""


@pytest.fixture
def store(tmp_path: Path) -> Path:
    path = tmp_path / "graph.trig"
    path.write_text(TRIG, "utf-8")
    return path


class Frames(HTMLParser):
    """Collects the documents inside the frames of a page."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.documents: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.documents += [value or "" for name, value in attrs if tag == "iframe" and name == "srcdoc"]


def test_view_writes_what_the_command_writes(store: Path, tmp_path: Path) -> None:
    ours, theirs = tmp_path / "ours.html", tmp_path / "theirs.html"
    aseankg.open(store).view(ours, focus="Singapura", depth=1, without=("map",), language="id")
    options = ["--focus", "Singapura", "--depth", "1", "--without", "map", "--lang", "id"]
    assert main(["view", "--store", str(store), "-o", str(theirs), *options]) == 0
    assert ours.read_text("utf-8") == theirs.read_text("utf-8")


def test_notebook_shows_the_page_in_a_frame(store: Path) -> None:
    explorer = aseankg.open(store).view()
    assert Frames(explorer._repr_html_()).documents == [explorer.html]


def test_view_as_of_a_day_lacks_what_came_later(store: Path) -> None:
    before, after = (aseankg.open(store, as_of=day).view() for day in ("2018-04-27", "2018-04-28"))
    assert [node.iri.rpartition("/")[2] for node in before.elements.nodes] == ["singapore"]
    assert len(after.elements.nodes) == 2
    assert before.elements.as_of == "2018-04-27"


def test_without_a_store_the_release_is_opened() -> None:
    explorer = aseankg.open().view(focus="ASCN", depth=0, without=["sparql"])
    assert not explorer.answers
    assert len(explorer.elements.nodes) - len(explorer.elements.reserve) == 1


@pytest.mark.parametrize(
    ("options", "error"),
    [
        ({"focus": "Atlantis"}, UnknownNameError),
        ({"without": ["mapp"]}, UsageError),
        ({"types": ["Metting"]}, AseankgError),
        ({"depth": 1}, UsageError),
    ],
)
def test_bad_choice_writes_nothing(store: Path, tmp_path: Path, options: dict[str, object], error: type) -> None:
    with pytest.raises(error):
        aseankg.open(store).view(tmp_path / "page.html", **options)  # type: ignore[arg-type]
    assert not (tmp_path / "page.html").exists()


def test_missing_store_and_bad_day_are_told(tmp_path: Path, store: Path) -> None:
    with pytest.raises(StoreError, match="no such store"):
        aseankg.open(tmp_path / "nothing")
    with pytest.raises(UsageError, match="no day"):
        aseankg.open(store, as_of="tomorrow")
