"""Search by name."""

from __future__ import annotations

import pytest

from aseankg.errors import UnknownNameError
from aseankg.query.search import search
from aseankg.store.local import LocalStore


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("ASCN", "initiative/ascn"),
        ("jaringan kota cerdas", "initiative/ascn"),
        ("smrt citties netwrk", "initiative/ascn"),
        ("jokowidodo", "person/joko-widodo"),
        ("sumit asean 32", "meeting/asean-summit-32"),
        ("KTT ASEAN ke 33", "meeting/asean-summit-33"),
        ("cybersekuriti", "topic/cybersecurity"),
        ("banyuangi", "regency/banyuwangi"),
        ("cyber", "topic/cybersecurity"),
    ],
)
def test_best_hit_comes_first(summit: LocalStore, text: str, found: str) -> None:
    assert search(summit, text)[0].reference == found


def test_exact_name_scores_full(summit: LocalStore) -> None:
    hit = search(summit, "jokowi")[0]
    assert (hit.label, hit.matched, hit.score) == ("Joko Widodo", "Jokowi", 100.0)


def test_label_is_in_the_language_asked_for(summit: LocalStore) -> None:
    assert search(summit, "ASCN", language="id")[0].label == "Jaringan Kota Cerdas ASEAN"


def test_class_narrows_the_search(summit: LocalStore) -> None:
    assert {hit.reference for hit in search(summit, "Singapore")} >= {"city/singapore", "state/sg"}
    assert [hit.reference for hit in search(summit, "Singapore", kind="State")] == ["state/sg"]


def test_unknown_class_is_refused(summit: LocalStore) -> None:
    with pytest.raises(UnknownNameError, match="nearest: City"):
        search(summit, "Jakarta", kind="Citi")


def test_what_joins_things_is_found_only_by_class(summit: LocalStore) -> None:
    assert not any(hit.reference.startswith("membership/") for hit in search(summit, "Banyuwangi", limit=99))
    assert search(summit, "Banyuwangi", kind="Membership")[0].reference.startswith("membership/")


def test_classes_and_properties_are_not_found(summit: LocalStore) -> None:
    assert search(summit, "Outcome Document") == []


def test_limit_holds(summit: LocalStore) -> None:
    assert len(search(summit, "ASEAN", limit=2)) == 2


@pytest.mark.parametrize("text", ["", "?!", "xyzzy", "\x00"])
def test_nothing_is_found_for_nothing(summit: LocalStore, text: str) -> None:
    assert search(summit, text) == []
