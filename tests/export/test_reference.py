from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from rdflib import Graph

from aseankg.errors import InputError
from aseankg.export.reference import describe_ontology
from aseankg.layout import Layout
from aseankg.reason.graph import BuiltGraph
from aseankg.sources.vocabulary import read_graph

SCRIPT = """
import sys
from pathlib import Path
from aseankg.export.reference import describe_ontology
from aseankg.layout import Layout
from aseankg.reason.graph import build_graph
built = build_graph(Layout(sys.argv[1]))
Path(sys.argv[2]).write_bytes(describe_ontology(built.ontology, built.store))
"""


def test_same_input_gives_the_same_bytes_in_every_process(tiny: Layout, tmp_path: Path) -> None:
    pages = []
    for seed in ("1", "2"):
        page = tmp_path / f"{seed}.html"
        environment = {**os.environ, "PYTHONHASHSEED": seed}
        subprocess.run([sys.executable, "-c", SCRIPT, str(tiny.root), str(page)], env=environment, check=True)
        pages.append(page.read_bytes())
    assert pages[0] == pages[1]


def test_alignments_reach_the_page(tiny_graph: BuiltGraph) -> None:
    alignments = Graph().parse(
        data="""@prefix asean: <https://w3id.org/aseankg/ontology#> .
        @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
        asean:Meeting skos:closeMatch <https://schema.org/Event> .""",
        format="turtle",
    )
    assert b'<span class="relation close">' in describe_ontology(tiny_graph.ontology, tiny_graph.store, alignments)


def test_page_is_utf_8_with_plain_line_ends(tiny_graph: BuiltGraph) -> None:
    page = describe_ontology(tiny_graph.ontology, tiny_graph.store)
    assert "Communiqué" in page.decode("utf-8")
    assert b"\r" not in page


def test_ontology_without_a_header_is_refused(tiny_graph: BuiltGraph, tmp_path: Path) -> None:
    bare = tmp_path / "bare.ttl"
    bare.write_text("@prefix owl: <http://www.w3.org/2002/07/owl#> . <urn:a> a owl:Class .", "utf-8")
    with pytest.raises(InputError, match="owl:Ontology"):
        describe_ontology(read_graph(bare), tiny_graph.store)
