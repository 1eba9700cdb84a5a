"""What is known of the things that claims name, and for whose sake."""

from __future__ import annotations

import pytest

from aseankg.namespaces import ASEAN, RDF, SRC, thing_iri
from aseankg.serve.things import Things
from aseankg.store.memory import MemoryStore
from aseankg.terms import Iri, Quad
from tests.serve.conftest import CHOICES, CLAIMS, GUEST, SOURCE


def store_where(source: str) -> MemoryStore:
    """A graph in which a source says that there is the guest."""
    store = MemoryStore()
    store.add([Quad(thing_iri(*GUEST.split("/")), RDF + "type", Iri(ASEAN + "Person"), SRC + source)])
    return store


def test_thing_that_only_these_claims_introduced_is_still_new_after_a_build() -> None:
    things = Things(store_where(SOURCE), CHOICES, SOURCE)
    things.follow(CLAIMS)
    assert not things.is_known(GUEST)


def test_thing_that_a_table_took_from_this_text_is_known() -> None:
    things = Things(store_where(SOURCE), CHOICES, SOURCE)
    assert things.is_known(GUEST)


def test_thing_that_another_source_has_is_known() -> None:
    things = Things(store_where("another"), CHOICES, SOURCE)
    things.follow(CLAIMS)
    assert things.is_known(GUEST)


def test_the_text_itself_is_known_before_any_build(things: Things) -> None:
    assert things.is_known(f"source/{SOURCE}")


@pytest.mark.parametrize("name", ["person/nobody", "nonsense", "a b/c d", "", 'x/">{'])
def test_what_is_nowhere_has_no_name_and_is_not_known(things: Things, name: str) -> None:
    assert not things.is_known(name)
    assert things.labels(name) == {}
    assert things.class_of(name) == ""


def test_terms_without_a_label_are_left_out(things: Things) -> None:
    assert set(things.terms(["heldIn", "Planned", "33", "no:such", "a b"])) == {"heldIn", "Planned"}


def test_search_without_words_finds_nothing(things: Things) -> None:
    assert things.search("?!", frozenset(("city",)), {}) == []
