"""Exports, read back by the readers of others."""

from __future__ import annotations

import io
import json
import shutil
import subprocess
from pathlib import Path

import pyoxigraph as ox
import pytest
import rdflib

from aseankg.export.formats import EXPORT_FORMATS
from aseankg.store.local import LocalStore
from tests.query.summit import fill_store, summit_quads

BY_SOURCE = ["trig", "nquads", "jsonld"]
RDFLIB = {"turtle": "turtle", "trig": "trig", "nquads": "nquads", "jsonld": "json-ld"}
OXIGRAPH = {
    "turtle": ox.RdfFormat.TURTLE,
    "trig": ox.RdfFormat.TRIG,
    "nquads": ox.RdfFormat.N_QUADS,
    "jsonld": ox.RdfFormat.JSON_LD,
}
Quads = set[tuple[str, ...]]


def export(store: LocalStore, name: str) -> bytes:
    stream = io.BytesIO()
    EXPORT_FORMATS[name].write(store, stream)
    return stream.getvalue()


@pytest.fixture(scope="module")
def store() -> LocalStore:
    return fill_store(ox.Store())


def expected(name: str) -> Quads:
    """What the format holds: quads, or triples for the formats without graphs."""
    quads = summit_quads()
    if name == "turtle":
        return {(str(quad.subject), str(quad.predicate), str(quad.object)) for quad in quads}
    return {(str(quad.subject), str(quad.predicate), str(quad.object), str(quad.graph_name)) for quad in quads}


def by_n3(*terms: rdflib.term.Node) -> tuple[str, ...]:
    return tuple(str(ox_term(term)) for term in terms)


def ox_term(term: rdflib.term.Node) -> ox.NamedNode | ox.Literal:
    if not isinstance(term, rdflib.Literal):
        return ox.NamedNode(str(term))
    if term.language:
        return ox.Literal(str(term), language=term.language)
    return ox.Literal(str(term), datatype=ox.NamedNode(str(term.datatype or rdflib.XSD.string)))


def terms(quad: ox.Quad, name: str) -> tuple[str, ...]:
    triple = (str(quad.subject), str(quad.predicate), str(quad.object))
    return triple if name == "turtle" else (*triple, str(quad.graph_name))


@pytest.mark.parametrize("name", EXPORT_FORMATS)
def test_pyoxigraph_reads_back_what_was_exported(store: LocalStore, name: str) -> None:
    quads = ox.parse(export(store, name), format=OXIGRAPH[name])
    assert {terms(quad, name) for quad in quads} == expected(name)


@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # rdflib 7.6's own readers of TriG and JSON-LD
@pytest.mark.parametrize("name", EXPORT_FORMATS)
def test_rdflib_reads_back_what_was_exported(store: LocalStore, name: str) -> None:
    dataset = rdflib.Dataset()
    dataset.parse(data=export(store, name), format=RDFLIB[name])
    width = 3 if name == "turtle" else 4
    assert {by_n3(*quad[:width]) for quad in dataset.quads()} == expected(name)


def test_pyld_reads_back_what_was_exported_without_the_network(store: LocalStore) -> None:
    from pyld import jsonld

    def refuse(url: str, options: object) -> None:
        raise AssertionError(url)

    document = json.loads(export(store, "jsonld"))
    nquads = jsonld.to_rdf(document, {"format": "application/n-quads", "documentLoader": refuse})
    assert {terms(quad, "nquads") for quad in ox.parse(nquads, format=ox.RdfFormat.N_QUADS)} == expected("nquads")


@pytest.mark.tools
@pytest.mark.skipif(shutil.which("rapper") is None, reason="rapper (raptor2-utils) is not installed")
@pytest.mark.parametrize("name", ["turtle", "nquads"])
def test_rapper_reads_back_what_was_exported(store: LocalStore, name: str, tmp_path: Path) -> None:
    assert rapper_reads(export(store, name), name, tmp_path) == expected(name)


@pytest.mark.tools
@pytest.mark.skipif(shutil.which("rapper") is None, reason="rapper (raptor2-utils) is not installed")
def test_rapper_reads_back_trig(tmp_path: Path) -> None:
    # Its TriG parser (2.0.16) crashes on any file that it reads in more than one piece (dajobe/raptor issue 66).
    quads = [quad for quad in summit_quads() if quad.subject.value.endswith(("asean-summit-32", "/cybersecurity"))]
    engine = ox.Store()
    engine.extend(quads)
    trig = export(LocalStore(engine), "trig")
    assert rapper_reads(trig, "trig", tmp_path) == {terms(quad, "trig") for quad in quads}


def rapper_reads(data: bytes, name: str, folder: Path) -> Quads:
    path = folder / "graph"
    path.write_bytes(data)
    output = "ntriples" if name == "turtle" else "nquads"
    command = ["rapper", "-q", "-i", name, "-o", output, str(path)]
    result = subprocess.run(command, capture_output=True, check=True)
    assert result.stderr == b""
    return {terms(quad, name) for quad in ox.parse(result.stdout, format=ox.RdfFormat.N_QUADS)}


@pytest.mark.parametrize("name", EXPORT_FORMATS)
def test_same_graph_gives_the_same_bytes_in_any_order(store: LocalStore, name: str) -> None:
    turned = ox.Store()
    for quad in reversed(summit_quads()):
        turned.add(ox.Quad(quad.subject, quad.predicate, quad.object))
        turned.add(quad)
    assert export(store, name) == export(LocalStore(turned), name)


def test_turtle_has_each_triple_once(store: LocalStore) -> None:
    triples = list(ox.parse(export(store, "turtle"), format=ox.RdfFormat.TURTLE))
    assert len(triples) == len(set(triples)) < len(summit_quads())


@pytest.mark.parametrize("name", BY_SOURCE)
def test_graphs_are_named(store: LocalStore, name: str) -> None:
    quads = list(ox.parse(export(store, name), format=OXIGRAPH[name]))
    assert not any(isinstance(quad.graph_name, ox.DefaultGraph) for quad in quads)


def test_context_is_inline_and_holds_only_what_is_used(store: LocalStore) -> None:
    context = json.loads(export(store, "jsonld"))["@context"]
    assert context["asean"] == "https://w3id.org/aseankg/ontology#"
    assert "spdx" not in context
    assert all(isinstance(iri, str) for iri in context.values())


def test_jsonld_keeps_iris_that_look_like_compact_ones() -> None:
    iris = ["geo:1,2", "https://w3id.org/aseankg/id/state//x", "http://www.opengis.net/ont/geosparql#Geometry"]
    quads = [
        ox.Quad(ox.NamedNode(iri), ox.NamedNode("urn:p"), ox.NamedNode(iri), ox.NamedNode("urn:g")) for iri in iris
    ]
    engine = ox.Store()
    engine.extend(quads)
    read = ox.parse(export(LocalStore(engine), "jsonld"), format=ox.RdfFormat.JSON_LD)
    assert {terms(quad, "jsonld") for quad in read} == {terms(quad, "jsonld") for quad in quads}


@pytest.mark.parametrize(
    "value", ["", '"quotes"', "line\nend\r", "tab\t", "\\u0041", "\x07", "日本", "a\u2028b", "@id"]
)
@pytest.mark.parametrize("name", EXPORT_FORMATS)
def test_any_text_survives(name: str, value: str) -> None:
    engine = ox.Store()
    subject, literal = ox.NamedNode("urn:s"), ox.Literal(value, language="id")
    engine.add(ox.Quad(subject, subject, literal, ox.NamedNode("urn:g")))
    engine.add(ox.Quad(subject, subject, literal))
    (quad,) = ox.parse(export(LocalStore(engine), name), format=OXIGRAPH[name])
    assert quad.object == literal
