"""What the tables' description lets stand in a claim."""

from __future__ import annotations

import pytest

from aseankg.serve.needs import Range
from tests.serve.conftest import CHOICES


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("meetingStatus", Range("term", frozenset(("Planned", "Held", "Postponed", "Cancelled")))),
        ("operativeVerb", "term"),
        ("postIn", Range("thing", frozenset(("state", "organisation")))),
        ("ordinal", Range("text")),
        ("a", Range("text")),
        ("label", Range("text")),
        ("no:such", Range("text")),
    ],
)
def test_property_takes_what_its_column_does(name: str, found: Range | str) -> None:
    assert CHOICES.range_of(name) == found or CHOICES.range_of(name).form == found


def test_places_are_of_the_kind_of_their_class() -> None:
    assert {"city", "regency", "province"} <= CHOICES.range_of("locatedIn").names
    assert CHOICES.classes("city") == ["City"]


def test_classes_are_those_of_the_kind() -> None:
    assert "Treaty" in CHOICES.classes("document")
    assert CHOICES.classes("person") == ["Person"]
    assert CHOICES.classes("nonsense") == []
