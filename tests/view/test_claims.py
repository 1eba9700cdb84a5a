"""Claims are not drawn: what they became is."""

from __future__ import annotations

from aseankg.namespaces import AKG, PREFIXES
from aseankg.reason.graph import BuiltGraph
from aseankg.view.selection import Selection, select_elements


def test_claims_are_no_nodes_and_the_facts_that_they_became_are_edges(tiny_graph: BuiltGraph) -> None:
    elements, _ = select_elements(tiny_graph.store, Selection())
    assert not [node for node in elements.nodes if node.iri.startswith(PREFIXES["claim"])]
    assert not [fact for fact in elements.facts if fact.subject.startswith(PREFIXES["claim"])]
    ends = {(edge.subject, edge.object) for edge in elements.edges}
    assert (AKG + "person/musa-hitam", AKG + "meeting/asean-summit-32") in ends
    assert (AKG + "person/najib-razak", AKG + "meeting/asean-summit-32") not in ends
