from __future__ import annotations

from aseankg.namespaces import ASEAN, INFERRED_GRAPH, ONTOLOGY_GRAPH, RDF, SOURCES_GRAPH, SRC, thing_iri
from aseankg.sources.ontology.terms import Ontology, Term
from aseankg.store.local import LocalStore
from aseankg.store.memory import MemoryStore
from aseankg.terms import Iri, Literal, Quad
from aseankg.view.reference.examples import read_examples, read_origins

SUMMIT = thing_iri("meeting", "asean-summit-32")


def test_example_named_by_the_term_comes_first(store: LocalStore, ontology: Ontology) -> None:
    example = read_examples(store, ontology.terms)[ASEAN + "Meeting"]
    assert example.thing == thing_iri("meeting", "asean-summit-32-related-meetings")
    assert example.graph not in (INFERRED_GRAPH, ONTOLOGY_GRAPH)


def test_example_begins_with_the_type(store: LocalStore, ontology: Ontology) -> None:
    example = read_examples(store, ontology.terms)[ASEAN + "OrdinarySummit"]
    assert example.facts[0] == (RDF + "type", (Iri(ASEAN + "OrdinarySummit"),))


def test_property_is_shown_by_one_statement(store: LocalStore, ontology: Ontology) -> None:
    example = read_examples(store, ontology.terms)[ASEAN + "heldIn"]
    ((name, values),) = example.facts
    assert (name, len(values), example.origin) == (ASEAN + "heldIn", 1, "stated")


def test_inferred_property_says_so(store: LocalStore, ontology: Ontology) -> None:
    assert read_examples(store, ontology.terms)[ASEAN + "attended"].origin == "inferred"


def test_long_example_is_cut_and_says_by_how_much(terms: dict[str, Term]) -> None:
    store = MemoryStore()
    store.add(Quad(SUMMIT, RDF + "type", Iri(ASEAN + "Meeting"), SRC + "one") for _ in range(1))
    store.add(Quad(SUMMIT, ASEAN + f"p{n}", Literal(str(v)), SRC + "one") for n in range(9) for v in range(3))
    example = read_examples(store, [terms["Meeting"]])[ASEAN + "Meeting"]
    assert [len(values) for _, values in example.facts] == [1] + [2] * 7
    assert example.left_out == 28 - 15


def test_choice_does_not_depend_on_the_order_of_loading(terms: dict[str, Term]) -> None:
    quads = [Quad(thing_iri("city", c), RDF + "type", Iri(ASEAN + "City"), SRC + s) for c in "abc" for s in ("x", "y")]
    chosen = set()
    for order in (quads, quads[::-1]):
        store = MemoryStore()
        store.add(order)
        chosen.add(read_examples(store, [terms["Summit"]])[ASEAN + "City"])
    assert len(chosen) == 1


def test_sources_have_title_and_address(store: LocalStore) -> None:
    origins = read_origins(store)
    assert SOURCES_GRAPH not in origins
    assert all(origin.title for origin in origins.values())
    assert any(origin.url.startswith("https://") for origin in origins.values())
