"""Numbered editions are named, numbered and classed like the others of their series."""

from __future__ import annotations

import pytest

from aseankg.extract.editions import class_of_editions, edition_of
from aseankg.extract.extraction import Extraction
from aseankg.extract.known import KnownNames
from aseankg.reason.graph import BuiltGraph
from tests.extract.texts import fact


@pytest.mark.parametrize(
    ("name", "reference"),
    [
        ("33rd ASEAN Summit", "meeting/asean-summit-33"),
        ("1st Workshop on Haze", "meeting/workshop-on-haze-1"),
        ("Workshop on Haze", None),
        ("٣rd ASEAN Summit", None),
    ],
)
def test_edition_is_named_after_its_series(known: KnownNames, name: str, reference: str | None) -> None:
    edition = edition_of(name, Extraction((), ()), known)
    assert (edition.reference if edition else None) == reference


def test_series_is_the_one_that_the_text_names(known: KnownNames) -> None:
    said = fact("33rd Summit of ASEAN Leaders", "in_series", "KTT ASEAN", "spoke")
    edition = edition_of(said.subject, Extraction((), (said,)), known)
    assert edition is not None
    assert edition.reference == "meeting/asean-summit-33"


def test_class_is_that_of_most_others(tiny_graph: BuiltGraph) -> None:
    assert class_of_editions(tiny_graph.project, "asean-summit") == "OrdinarySummit"
    assert class_of_editions(tiny_graph.project, "haze") is None
