"""Classes and properties by name."""

from __future__ import annotations

import pytest

from aseankg.errors import UnknownNameError
from aseankg.query.classes import class_iri, classes_of, property_iri
from aseankg.store.local import LocalStore

ASEAN = "https://w3id.org/aseankg/ontology#"


def test_only_the_narrowest_class_counts(summit: LocalStore) -> None:
    thing = "https://w3id.org/aseankg/id/meeting/asean-summit-32"
    assert classes_of(summit, [thing]) == {thing: [ASEAN + "OrdinarySummit"]}


@pytest.mark.parametrize("name", ["OrdinarySummit", "ordinarysummit", "asean:OrdinarySummit", "Ordinary ASEAN Summit"])
def test_class_has_a_name_a_prefixed_name_and_labels(summit: LocalStore, name: str) -> None:
    assert class_iri(summit, name) == ASEAN + "OrdinarySummit"


@pytest.mark.parametrize("name", ["startDate", "asean:startDate", "Start date", "tanggal mulai"])
def test_property_has_a_name_a_prefixed_name_and_labels(summit: LocalStore, name: str) -> None:
    assert property_iri(summit, name) == ASEAN + "startDate"


def test_unknown_class_names_the_nearest(summit: LocalStore) -> None:
    with pytest.raises(UnknownNameError, match='no class is called "Sumit"; nearest: Summit'):
        class_iri(summit, "Sumit")


def test_class_cannot_carry_sparql(summit: LocalStore) -> None:
    with pytest.raises(UnknownNameError):
        class_iri(summit, "Meeting> . ?a ?b ?c . #")
