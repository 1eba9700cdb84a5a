from __future__ import annotations

import base64
import hashlib
import json
import re
from html.parser import HTMLParser
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest

from aseankg.namespaces import thing_iri
from aseankg.store.local import LocalStore
from aseankg.view.elements import Elements, read_elements
from aseankg.view.page import write_page


class PageReader(HTMLParser):
    """Collects the elements of a page, and the text of its scripts."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.scripts: list[tuple[dict[str, str | None], str]] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag == "script":
            self.scripts.append((dict(attrs), ""))

    def handle_data(self, data: str) -> None:
        if self.scripts and self.cdata_elem == "script":
            attributes, text = self.scripts[-1]
            self.scripts[-1] = attributes, text + data

    def json(self, identifier: str) -> Any:
        return json.loads(next(text for attributes, text in self.scripts if attributes.get("id") == identifier))


@pytest.fixture(scope="module")
def page(elements: Elements) -> PageReader:
    return PageReader(write_page(elements))


def test_page_names_nothing_outside_itself(page: PageReader) -> None:
    addresses = [
        attributes[name] or ""
        for _, attributes in page.tags
        for name in ("src", "href", "action")
        if name in attributes
    ]
    assert all(address.startswith("data:") for address in addresses)


def test_policy_allows_exactly_the_scripts_of_the_page(page: PageReader) -> None:
    policy = next(found["content"] for tag, found in page.tags if "http-equiv" in found) or ""
    programs = [text for attributes, text in page.scripts if "type" not in attributes]
    digests = [base64.b64encode(hashlib.sha256(text.encode()).digest()).decode() for text in programs]
    assert re.findall(r"'sha256-([^']+)'", policy) == digests
    assert policy.startswith("default-src 'none'; ")
    assert "unsafe-eval" not in policy


def test_data_has_no_character_that_could_end_its_script(hostile_store: LocalStore) -> None:
    page = write_page(read_elements(hostile_store))
    for found in re.finditer(r'<script type="application/json"[^>]*>(.*?)</script>', page, re.DOTALL):
        assert not set("<>&\u2028\u2029") & set(found[1])


def test_hostile_texts_add_no_element(hostile_store: LocalStore, page: PageReader) -> None:
    hostile = PageReader(write_page(read_elements(hostile_store)))
    assert [tag for tag, _ in hostile.tags] == [tag for tag, _ in page.tags]
    assert not any(name.startswith("on") for _, attributes in hostile.tags for name in attributes)


def test_every_node_has_a_position_and_nothing_that_its_group_has(page: PageReader, elements: Elements) -> None:
    network = page.json("network-data")
    assert len(network["nodes"]) == len(elements.nodes)
    assert {name for node in network["nodes"] for name in node} == {"id", "group", "value", "x", "y"}
    assert network["options"]["physics"] is False


def test_planned_lines_are_dashed(page: PageReader, elements: Elements) -> None:
    lines = page.json("network-data")["edges"]
    dashed = [line["id"] for line in lines if line.get("dashes") == [7, 5]]
    assert dashed == [place for place, edge in enumerate(elements.edges) if edge.planned]


def test_lines_between_the_same_two_things_are_bent_apart(page: PageReader, elements: Elements) -> None:
    jokowi, summit = thing_iri("person", "joko-widodo"), thing_iri("meeting", "asean-summit-32")
    lines = page.json("network-data")["edges"]
    places = [place for place, edge in enumerate(elements.edges) if (edge.subject, edge.object) == (jokowi, summit)]
    assert len({json.dumps(lines[place].get("smooth")) for place in places}) == len(places) == 2


def test_data_names_the_sources_of_every_stated_fact(page: PageReader, elements: Elements) -> None:
    data = page.json("data")
    assert len(data["facts"]) == len(elements.facts)
    stated = [row for row, fact in zip(data["facts"], elements.facts, strict=True) if not fact.inferred]
    assert all(row[3] for row in stated)


def test_terms_have_both_languages(page: PageReader) -> None:
    names = dict(page.json("data")["names"])
    assert names["asean:memberOf"] == {"en": "member of", "id": "anggota dari"}
    assert names["asean:OrdinarySummit"].keys() >= {"en", "id"}


def test_same_graph_gives_the_same_bytes(elements: Elements) -> None:
    assert write_page(elements) == write_page(elements)


def test_page_opens_in_the_language_and_on_the_thing_asked_for(elements: Elements) -> None:
    centre = thing_iri("initiative", "ascn")
    page = PageReader(write_page(elements, centre, "id"))
    data = page.json("data")
    assert dict(page.tags)["html"]["lang"] == data["language"] == "id"
    assert data["names"][data["centre"]][0] == "initiative/ascn"


@pytest.mark.parametrize("name", ["texts.js", "texts_views.js"])
def test_both_languages_have_all_texts(name: str) -> None:
    script = (files("aseankg.view") / "assets" / name).read_text("utf-8")
    english, indonesian = (set(re.findall(r"^    (\w+):", part, re.MULTILINE)) for part in script.split("\n  id: {"))
    assert english == indonesian


def test_library_of_the_picture_is_not_in_the_repository() -> None:
    assets = Path(str(files("aseankg.view") / "assets"))
    assert all("Almende" not in path.read_text("utf-8") for path in assets.iterdir())
