"""What a row of preferences.csv becomes, and what is wrong with a bad one."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from aseankg.errors import TableError
from aseankg.layout import Layout
from aseankg.reason.graph import build_graph

ROW = {"subject": "meeting/asean-summit-32", "property": "startDate",
       "preferredSource": "philstar-chairmans-statement-32", "reason": "The meeting's own account."}  # fmt: skip


def test_preference_is_in_the_catalogue_and_not_among_the_things(tiny: Layout, edit: Callable[..., None]) -> None:
    edit("preferences", **ROW)
    store = build_graph(tiny).store
    (row,) = store.select(
        """SELECT ?preference ?reason { GRAPH <https://w3id.org/aseankg/graph/sources> {
        ?preference a asean:Preference ; asean:onSubject meeting:asean-summit-32 ; asean:onProperty asean:startDate ;
          asean:preferredSource src:philstar-chairmans-statement-32 ; asean:reason ?reason } }"""
    )
    assert [getattr(term, "value", "") for term in row] == [
        "https://w3id.org/aseankg/preference/meeting/asean-summit-32/startDate",
        "The meeting's own account.",
    ]


@pytest.mark.parametrize(
    ("cells", "fault"),
    [
        ({"subject": "meeting/asean-summit-99"}, 'column subject: no such thing: "meeting/asean-summit-99"; nearest: '),
        ({"subject": "asean-summit-32"}, 'column subject: no such thing: "asean-summit-32"'),
        ({"property": "startDat"}, 'column property: no such property: "startDat"; nearest: startDate'),
        ({"preferredSource": "philstar"}, 'column preferredSource: not in sources.csv: "philstar"'),
        ({"reason": ""}, "column reason: must not be blank"),
    ],
)
def test_fault_names_row_and_column(tiny: Layout, edit: Callable[..., None], cells: dict[str, str], fault: str) -> None:
    edit("preferences", **ROW | cells)
    with pytest.raises(TableError) as error:
        build_graph(tiny)
    (told,) = error.value.faults
    assert told.startswith(f"graph/tables/preferences.csv:2, {fault}")


def test_one_fact_has_one_preference(tiny: Layout, edit: Callable[..., None]) -> None:
    edit("preferences", **ROW)
    edit("preferences", **ROW | {"preferredSource": "kemlu-briefing-2018-04-20"})
    with pytest.raises(TableError, match="duplicate of row 2"):
        build_graph(tiny)
