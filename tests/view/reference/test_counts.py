from __future__ import annotations

from aseankg.namespaces import ASEAN
from aseankg.store.local import LocalStore
from aseankg.view.reference.counts import Count, read_counts, read_totals


def test_instances_of_a_class_are_counted_once(store: LocalStore) -> None:
    assert read_counts(store)[ASEAN + "Person"] == Count(store.count("{ ?x a asean:Person }"), 0)


def test_inferred_instances_are_told_apart(store: LocalStore) -> None:
    actors = read_counts(store)[ASEAN + "Actor"]
    assert actors.total == actors.inferred > 0
    assert actors.stated == 0


def test_statements_with_a_property_are_counted(store: LocalStore) -> None:
    counts = read_counts(store)
    assert counts[ASEAN + "heldIn"].total == store.count("{ ?x asean:heldIn ?y }")
    assert counts[ASEAN + "attended"].stated == 0


def test_individual_counts_where_it_is_a_value(store: LocalStore) -> None:
    held = read_counts(store)[ASEAN + "Held"].total
    assert held == store.count("{ ?x asean:meetingStatus asean:Held }") > 0


def test_totals_leave_out_the_ontology(store: LocalStore) -> None:
    totals = read_totals(store)
    assert totals.sources == store.count("{ ?x a asean:Source }")
    assert 0 < totals.things < totals.statements
    assert totals.version.startswith("20")
