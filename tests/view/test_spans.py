from __future__ import annotations

import pytest

from aseankg.namespaces import ASEAN, XSD, thing_iri
from aseankg.view.elements import Elements
from aseankg.view.facts import Fact, Value
from aseankg.view.spans import edge_span, node_spans, span_of


def facts(**dates: str) -> list[Fact]:
    return [
        Fact("thing", ASEAN + name, Value(text, XSD + "date"))
        for name, texts in dates.items()
        for text in texts.split("|")
    ]


@pytest.mark.parametrize(
    ("dates", "lasting", "span"),
    [
        ({}, True, ()),
        ({"startDate": "2018-04-28"}, False, ("2018-04-28",)),
        ({"startDate": "2018-04-28", "endDate": "2018-04-29"}, False, ("2018-04-28",)),
        ({"startDate": "2014", "endDate": "2024|2024-05-15"}, True, ("2014", "2024")),
        ({"startDate": "2018-04|2018"}, True, ("2018",)),
        ({"endDate": "2024"}, True, ("", "2024")),
        ({"cohortYear": "2018"}, True, ("2018",)),
        ({"cohortYear": "2018", "startDate": "2018-07"}, True, ("2018-07",)),
        ({"attestedOn": "2018-04-20|2018-04-28"}, True, ("2018-04-20", "2018-04-28")),
        ({"attestedOn": "2018-04-20", "startDate": "2014"}, True, ("2014",)),
    ],
)
def test_span_goes_from_the_earliest_to_the_latest_that_is_said(
    dates: dict[str, str], lasting: bool, span: tuple[str, ...]
) -> None:
    assert span_of(facts(**dates), lasting) == span


def test_things_and_what_joins_them_have_spans(elements: Elements) -> None:
    spans = node_spans(elements)
    assert spans[thing_iri("meeting", "asean-summit-32")] == ("2018-04-25",)
    assert thing_iri("city", "jakarta") not in spans
    post = thing_iri("post", "president-id")
    assert [edge_span(edge) for edge in elements.edges if edge.object == post] == [("2014-10-20", "2024")]


def test_plain_relations_have_no_span(elements: Elements) -> None:
    assert all(edge_span(edge) == () for edge in elements.edges if edge.about is None)
