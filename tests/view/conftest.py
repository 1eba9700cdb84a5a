"""Fixtures: what the miniature project shows, and graphs that are hostile or large."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from aseankg.namespaces import AKG, ASEAN, DCTERMS, RDF, RDFS, SCHEMA, SKOS, SOURCES_GRAPH, SRC, XSD
from aseankg.reason.graph import BuiltGraph
from aseankg.store.local import LocalStore
from aseankg.store.memory import MemoryStore
from aseankg.terms import Iri, Literal, Quad
from aseankg.view.elements import Elements, narrow, read_elements
from aseankg.view.page import write_page
from tests.view import asking
from tests.view.browsing import Visit, open_page

ATTACKS = (
    "<script>window.attacked=1</script>",
    '<img src=x onerror="window.attacked=1">',
    "</script><script>window.attacked=1</script>",
    "<!--<script>",
    "javascript:window.attacked=1",
    "\"'`${window.attacked=1}{{ 7*7 }}\u2028\u2029&lt;",
)


@pytest.fixture(scope="session")
def store(tiny_graph: BuiltGraph) -> LocalStore:
    return tiny_graph.store


@pytest.fixture(scope="session")
def elements(store: LocalStore) -> Elements:
    """The whole of the miniature project."""
    whole = read_elements(store)
    return narrow(whole, (node.iri for node in whole.nodes))


@pytest.fixture(scope="session")
def page_file(elements: Elements, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("page") / "page.html"
    path.write_text(write_page(elements), "utf-8")
    return path


@pytest.fixture
def visit(browser: Any, page_file: Path) -> Iterator[Callable[..., Visit]]:
    """A function that opens a page: the miniature project's, unless another is given."""
    contexts = []

    def open_it(path: Path = page_file, width: int = 1440, height: int = 900, fragment: str = "") -> Visit:
        contexts.append(browser.new_context(viewport={"width": width, "height": height}, offline=True))
        return open_page(contexts[-1], path, fragment)

    yield open_it
    for context in contexts:
        context.close()


@pytest.fixture(scope="session")
def ask_page_file(elements: Elements, store: LocalStore, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return asking.write_asking_page(tmp_path_factory.mktemp("ask") / "page.html", elements, store)


@pytest.fixture
def ask_page(browser: Any, ask_page_file: Path) -> Iterator[Callable[..., asking.Visit]]:
    """A function that opens a page, the miniature project's unless another is given, where questions are asked."""
    contexts = []

    def open_it(path: Path = ask_page_file, width: int = 1440, fragment: str = "") -> asking.Visit:
        context = browser.new_context(viewport={"width": width, "height": 900}, offline=True)
        context.set_default_timeout(15000)
        contexts.append(context)
        opened = asking.Visit(context.new_page())
        opened.open(path, fragment)
        return opened

    yield open_it
    for context in contexts:
        context.close()


@pytest.fixture(scope="session")
def hostile_store() -> LocalStore:
    """A graph with an attack in every text that a page shows."""
    store = MemoryStore()
    store.add(_hostile_quads())
    return store


def _hostile_quads() -> Iterator[Quad]:
    for number, attack in enumerate(ATTACKS):
        source = f"{SRC}hostile-{number}"
        thing = f"{AKG}meeting/hostile-{number}"
        for name in (
            DCTERMS + "title",
            DCTERMS + "publisher",
            DCTERMS + "issued",
            DCTERMS + "language",
            SCHEMA + "url",
        ):
            yield Quad(source, name, Literal(attack), SOURCES_GRAPH)
        yield Quad(thing, RDF + "type", Iri(ASEAN + "Meeting"), source)
        for name in (RDFS + "label", SKOS + "altLabel"):
            yield Quad(thing, name, Literal(attack, "en"), source)
            yield Quad(thing, name, Literal(attack, "id"), source)
        yield Quad(thing, ASEAN + "theme", Literal(attack), source)
        yield Quad(thing, ASEAN + "startDate", Literal(attack, datatype=XSD + "date"), source)
        yield Quad(thing, SCHEMA + "url", Literal(attack, datatype=XSD + "anyURI"), source)
        yield Quad(thing, RDFS + "seeAlso", Iri("javascript:window.attacked=1"), source)
        yield Quad(thing, ASEAN + "follows", Iri(f"{AKG}meeting/hostile-{(number + 1) % len(ATTACKS)}"), source)
        for term in ("Meeting", "theme", "follows"):
            yield Quad(ASEAN + term, RDFS + "label", Literal(attack, f"x-{number}" if number else "en"), source)


@pytest.fixture(scope="session")
def large_store() -> LocalStore:
    """1,500 things joined as those of the release are: few to many, most to few."""
    store = MemoryStore()
    store.add(large_quads(1500))
    return store


def large_quads(count: int) -> Iterator[Quad]:
    dice = random.Random(1)
    kinds = {"city": "City", "meeting": "Meeting", "document": "Declaration", "topic": "Topic", "person": "Person"}
    things = [(f"{AKG}{kind}/{number}", kind, cls) for number in range(count // 5) for kind, cls in kinds.items()]
    for thing, kind, cls in things:
        yield Quad(thing, RDF + "type", Iri(ASEAN + cls), SRC + "one")
        yield Quad(
            thing, RDFS + "label", Literal(f"{kind.title()} number {thing[-6:]} of Southeast Asia", "en"), SRC + "one"
        )
        for _ in range(dice.choice((1, 2, 3))):
            other = things[min(int(dice.paretovariate(0.6)) - 1, dice.randrange(count))][0]
            yield Quad(thing, ASEAN + "addressesTopic", Iri(other), SRC + dice.choice(("one", "two")))
