"""HermiT through owlready2."""

from __future__ import annotations

import shutil

import pytest

from aseankg.reason.consistency import check_consistency
from aseankg.reason.graph import BuiltGraph
from aseankg.store.memory import MemoryStore


@pytest.mark.tools
@pytest.mark.filterwarnings("default::ResourceWarning")
def test_the_graph_is_consistent(tiny_graph: BuiltGraph) -> None:
    assert shutil.which("java"), "needs Java"
    found = check_consistency(tiny_graph.store, tiny_graph.ontology)
    assert found.consistent, found.detail


@pytest.mark.tools
@pytest.mark.filterwarnings("default::ResourceWarning")
def test_a_meeting_that_is_a_person_is_a_contradiction(tiny_graph: BuiltGraph) -> None:
    store = MemoryStore()
    store.add_turtle(
        b"@prefix a: <https://w3id.org/aseankg/ontology#> . <http://example.org/x> a a:Meeting, a:Person .",
        "http://example.org/g",
    )
    assert check_consistency(store, tiny_graph.ontology).consistent is False


def test_without_java_it_is_said_that_nothing_was_checked(
    tiny_graph: BuiltGraph, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "")
    found = check_consistency(tiny_graph.store, tiny_graph.ontology)
    assert found.consistent is None
    assert "not checked" in found.detail
