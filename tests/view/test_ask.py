"""What a page holds to answer questions: facts by source, questions, scripts, and nothing that could end an element."""

from __future__ import annotations

import base64
import gzip
import re
from importlib.resources import files
from pathlib import Path

import pytest

from aseankg.cli import main
from aseankg.layout import shipped
from aseankg.namespaces import PREFIXES, thing_iri
from aseankg.query.questions import fill_question, read_questions
from aseankg.store.files import write_output
from aseankg.store.local import LocalStore
from aseankg.store.release import open_store
from aseankg.view.ask.bundle import Engine, read_engine
from aseankg.view.ask.facts import page_facts, whole_facts
from aseankg.view.ask.parts import Ask, make_ask
from aseankg.view.elements import narrow, read_elements
from aseankg.view.page import write_page
from aseankg.view.selection import Selection, select_elements
from tests.view.test_page import PageReader

ENGINE = Engine("// <!-- </script> <script>", b"wasm")
QUESTIONS = read_questions(shipped().questions)


def asked(facts: bytes) -> Ask:
    return make_ask(facts, QUESTIONS.values(), ENGINE)


def reread(trig: bytes, folder: Path) -> LocalStore:
    """The store that a page makes of its facts."""
    path = folder / "facts.trig"
    write_output(str(path), lambda stream: stream.write(trig))
    return open_store(path)


def statements(store: LocalStore) -> set[str]:
    return {str(quad) for quad in store.quads()}


def test_whole_page_has_every_fact_in_the_graph_of_its_source(store: LocalStore, tmp_path: Path) -> None:
    trig = whole_facts(store)
    assert statements(reread(trig, tmp_path)) == statements(store)
    assert whole_facts(store) == trig


def test_facts_without_a_graph_stay_in_the_default_graph(tmp_path: Path) -> None:
    path = tmp_path / "graph.ttl"
    path.write_text('<http://a> <http://b> "c" , [] .', "utf-8")
    assert reread(whole_facts(open_store(path)), tmp_path).count("{ ?s ?p ?o }") == 2


def test_part_has_its_things_with_their_relations_places_terms_and_sources(store: LocalStore, tmp_path: Path) -> None:
    elements, _ = select_elements(store, Selection(focus="ASCN", depth=1))
    part = reread(page_facts(store, elements), tmp_path)
    assert statements(part) < statements(store)
    ask = "ASK { membership:banyuwangi-ascn asean:memberOf initiative:ascn . asean:memberOf rdfs:label ?name }"
    assert part.read(ask, bool)
    for query in (
        "SELECT ?s { GRAPH ?s { initiative:ascn ?p ?o } }",
        "SELECT ?o { initiative:ascn ?p ?o }",
        "SELECT ?g { city:jakarta geo:hasGeometry ?g . ?g geo:asWKT ?wkt }",
    ):
        assert sorted(map(str, part.select(query))) == sorted(map(str, store.select(query)))
    cited = part.select("SELECT DISTINCT ?source { GRAPH ?source { initiative:ascn ?p ?o } ?source dcterms:title ?t }")
    assert len(cited) > 1


def test_things_outside_a_part_are_still_called_by_their_names(store: LocalStore, tmp_path: Path) -> None:
    elements, _ = select_elements(store, Selection(focus="Banyuwangi", depth=0))
    part = reread(page_facts(store, elements), tmp_path)
    labels = part.select("SELECT ?label { state:id rdfs:label ?label }")
    assert "Indonesia" in {getattr(row[0], "value", None) for row in labels}
    assert not part.select("SELECT ?o { state:id dcterms:identifier ?o }")


def test_what_a_query_constructed_can_be_asked_for(store: LocalStore, tmp_path: Path) -> None:
    query = "CONSTRUCT { city:jakarta rdfs:seeAlso state:id } WHERE {}"
    elements, _ = select_elements(store, Selection(query=query))
    part = reread(page_facts(store, elements, store.triples(query)), tmp_path)
    assert part.read("ASK { city:jakarta rdfs:seeAlso state:id }", bool)


def test_questions_come_without_what_the_page_declares() -> None:
    ask = asked(b"")
    assert [each["name"] for each in ask.questions] == list(QUESTIONS)
    for each in ask.questions:
        assert each["titles"].keys() >= {"en", "id"}
        assert not re.search(r"^(#|PREFIX)", each["sparql"], re.MULTILINE)
        for parameter in each["parameters"]:
            assert re.search(rf"\bVALUES \?{parameter['name']} {{", each["sparql"])


def test_question_names_its_sources_in_a_condition() -> None:
    bodies = [each["sparql"] for each in asked(b"").questions]
    assert not any(re.search(r"\?source a asean:Source \.", body) for body in bodies)
    assert any("FILTER EXISTS { ?source a asean:Source }" in body for body in bodies)


def test_question_answers_the_same_without_its_own_prefixes(store: LocalStore) -> None:
    question = QUESTIONS["documents-adopted-at"]
    (body,) = (each["sparql"] for each in asked(b"").questions if each["name"] == question.name)
    summit = {"summit": "32"}
    term = f"<{thing_iri('meeting', 'asean-summit-32')}>"
    own = body.replace("VALUES ?summit { }", f"VALUES ?summit {{ {term} }}")
    assert list(map(str, store.select(own))) == list(map(str, store.select(fill_question(question, summit, store))))


def test_page_keeps_facts_and_engine_in_elements_that_do_nothing(store: LocalStore) -> None:
    whole = read_elements(store)
    page = PageReader(write_page(whole, ask=asked(b"<a> <b> <c> .")))
    inert = {attributes["id"]: text for attributes, text in page.scripts if attributes.get("type") == "text/plain"}
    assert gzip.decompress(base64.b64decode(inert["ask-facts"])) == b"<a> <b> <c> ."
    assert base64.b64decode(inert["ask-engine"]) == b"wasm"
    assert inert["ask-worker"].startswith("// \\x3C!-- \\x3C/script> \\x3Cscript>")
    assert page.json("ask-data")["prefixes"] == PREFIXES
    assert len(page.json("ask-questions")) == len(QUESTIONS)


def test_policy_lets_only_a_page_that_can_be_asked_compile_and_start_a_worker(store: LocalStore) -> None:
    whole = read_elements(store)
    pages = PageReader(write_page(whole)), PageReader(write_page(whole, ask=asked(b"")))
    plain, asking = (next(found["content"] or "" for _, found in page.tags if "http-equiv" in found) for page in pages)
    assert "wasm" not in plain
    assert "worker" not in plain
    assert "'wasm-unsafe-eval'; worker-src blob:; " in asking
    assert "'unsafe-eval'" not in asking


def test_hostile_names_stay_inside_their_elements(hostile_store: LocalStore) -> None:
    whole = read_elements(hostile_store)
    elements = narrow(whole, (node.iri for node in whole.nodes))
    tags = [tag for tag, _ in PageReader(write_page(elements, ask=asked(whole_facts(hostile_store)))).tags]
    assert tags == [tag for tag, _ in PageReader(write_page(elements, ask=asked(b""))).tags]


def test_both_languages_have_all_texts() -> None:
    script = (files("aseankg.view.ask") / "assets" / "texts.js").read_text("utf-8")
    english, indonesian = (set(re.findall(r"^\s{4,6}(\w+):", part, re.MULTILINE)) for part in script.split("\n  id: {"))
    assert english - indonesian == set()
    themes = {question.theme for question in QUESTIONS.values()}
    assert [theme for theme in themes if len(re.findall(rf"\b{theme}: ", script)) < 2] == []


@pytest.fixture
def unbuilt(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("aseankg.view.explorer.read_engine", lambda: None)


@pytest.mark.usefixtures("unbuilt")
def test_package_that_was_never_built_writes_a_page_and_says_what_it_lacks(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "page.html"
    assert main(["view", "--focus", "ASCN", "-o", str(target)]) == 0
    assert "answers no questions" in capsys.readouterr().err
    assert 'id="ask' not in target.read_text("utf-8")


@pytest.mark.usefixtures("unbuilt")
def test_without_sparql_nothing_is_lacking(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "page.html"
    assert main(["view", "--focus", "ASCN", "-o", str(target), "--without", "sparql"]) == 0
    assert "answers no questions" not in capsys.readouterr().err


def test_engine_is_whole_where_the_package_was_built() -> None:
    engine = read_engine()
    if engine is None:
        pytest.skip("the package was not built here")
    assert gzip.decompress(engine.wasm).startswith(b"\0asm")
    assert re.match(r"// oxigraph \d+\.\d+\.\d+, licence ", engine.script)
