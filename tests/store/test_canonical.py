"""The same graph gives the same bytes, and they say the same to every reader."""

from __future__ import annotations

import random
from io import BytesIO

import pyoxigraph as ox
import pytest
import rdflib
from rdflib.compare import isomorphic

from aseankg.errors import OutputError
from aseankg.reason.graph import BuiltGraph
from aseankg.store.canonical import write_nquads, write_trig, write_turtle

WRITERS = {"turtle": write_turtle, "trig": write_trig, "nquads": write_nquads}
EX = "http://example.org/"
HOSTILE = [
    '"',
    "\\",
    "a\nb",
    "\t",
    "\r",
    "\x00\x1f\x7f",
    "'''",
    '"""',
    "</script>",
    "é 日本 \U0001f600",
    "",
    " \\u0041",
]


def written(name: str, quads: list[ox.Quad]) -> bytes:
    """What a writer makes of quads."""
    stream = BytesIO()
    WRITERS[name](quads, stream)
    return stream.getvalue()


def hostile_quads() -> list[ox.Quad]:
    """Quads with every awkward literal and IRI."""
    node, graph = ox.NamedNode(EX + "s"), ox.NamedNode(EX + "g")
    names = ["a", "a.", ".a", "a/b", "-a", "a%20b", "", "a,b", "a#b", "7", "état"]
    values: list[ox.Literal | ox.NamedNode] = [ox.NamedNode("https://w3id.org/aseankg/topic/" + name) for name in names]
    values += [ox.Literal(text) for text in HOSTILE]
    values += [ox.Literal(text, language="en") for text in HOSTILE]
    for text, kind in (("007", "integer"), ("+1", "integer"), ("true", "boolean"), ("1", "boolean"), ("2018", "gYear")):
        values.append(ox.Literal(text, datatype=ox.NamedNode("http://www.w3.org/2001/XMLSchema#" + kind)))
    return [ox.Quad(node, ox.NamedNode(EX + "p"), value, graph) for value in values]


@pytest.mark.parametrize("name", WRITERS)
def test_order_of_quads_does_not_matter(name: str, tiny_graph: BuiltGraph) -> None:
    quads = list(tiny_graph.store.quads())
    first = written(name, quads)
    random.Random(7).shuffle(quads)
    assert written(name, quads + quads[:100]) == first


@pytest.mark.parametrize("name", WRITERS)
def test_awkward_terms_come_back_in_oxigraph(name: str) -> None:
    read = {
        (quad.predicate, quad.object)
        for quad in ox.parse(written(name, hostile_quads()), format=ox.RdfFormat.from_media_type(_MEDIA[name]))
    }
    assert read == {(quad.predicate, quad.object) for quad in hostile_quads()}


_MEDIA = {"turtle": "text/turtle", "trig": "application/trig", "nquads": "application/n-quads"}


def test_awkward_terms_come_back_in_rdflib() -> None:
    nquads = rdflib.Dataset(default_union=True).parse(data=written("nquads", hostile_quads()), format="nquads")
    lines = {triple[2] for triple in nquads.triples((None, None, None))}
    turtle = rdflib.Graph().parse(data=written("turtle", hostile_quads()), format="turtle")
    assert set(turtle.objects()) == lines


def test_turtle_holds_a_triple_once_that_two_sources_state(tiny_graph: BuiltGraph) -> None:
    merged = rdflib.Graph().parse(data=written("turtle", list(tiny_graph.store.quads())), format="turtle")
    assert len(merged) == tiny_graph.store.count("{ ?s ?p ?o }")
    assert isomorphic(merged, rdflib.Graph().parse(data=tiny_graph.store.ntriples(), format="nt"))


def test_blank_node_is_refused() -> None:
    quad = ox.Quad(ox.BlankNode(), ox.NamedNode(EX + "p"), ox.Literal("x"), ox.NamedNode(EX + "g"))
    with pytest.raises(OutputError, match="is a blank node"):
        written("nquads", [quad])
