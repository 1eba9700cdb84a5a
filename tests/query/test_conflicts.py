"""Where sources disagree, and where they only seem to."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from aseankg.cli import main
from aseankg.errors import TableError
from aseankg.layout import Layout
from aseankg.query.conflicts import find_conflicts
from aseankg.reason.graph import BuiltGraph, build_graph

Edit = Callable[..., None]
SUMMIT = "meeting/asean-summit-32"


def found(layout: Layout) -> set[str]:
    """The properties on which the sources differ about the 32nd Summit."""
    store = build_graph(layout).store
    conflicts = find_conflicts(store, None, SUMMIT, "en", False)
    return {stated.property.rpartition("#")[2] for conflict in conflicts for stated in conflict.values}


def say(edit: Edit, property_name: str, value: str) -> None:
    """Let a source of the miniature say something of the 32nd Summit."""
    edit("statements", subject=SUMMIT, property=property_name, value=value, sources="kemlu-briefing-2018-04-20")


def test_sources_that_differ_on_a_day_are_listed(tiny_graph: BuiltGraph) -> None:
    (conflict,) = find_conflicts(tiny_graph.store, None, SUMMIT, "en", False)
    assert {stated.label for stated in conflict.values} >= {"2018-04-28", "2018-04-26"}
    assert all(stated.sources for stated in conflict.values)


@pytest.mark.parametrize(
    ("property_name", "value"), [("startDate", "2018"), ("startDate", "2018-04"), ("plannedStartDate", "2018-04-20")]
)
def test_coarser_dates_and_plans_are_no_conflict(tiny: Layout, edit: Edit, property_name: str, value: str) -> None:
    before = found(tiny)
    say(edit, property_name, value)
    assert found(tiny) == before


def test_another_number_is_a_conflict(tiny: Layout, edit: Edit) -> None:
    edit("meetings", "asean-summit-32", partOfSeries="asean-summit", ordinal="32")
    say(edit, "hostedBy", "state/my")
    assert "hostedBy" in found(tiny)


def test_preferred_source_is_marked_with_its_reason(tiny: Layout, edit: Edit) -> None:
    edit("preferences", subject=SUMMIT, property="startDate", preferredSource="philstar-chairmans-statement-32",
         reason="The meeting's own account.")  # fmt: skip
    (conflict,) = find_conflicts(build_graph(tiny).store, None, SUMMIT, "en", False)
    assert {stated.label for stated in conflict.values if stated.preferred} == {"2018-04-28"}


def test_preference_for_an_unknown_source_is_a_fault(tiny: Layout, edit: Edit) -> None:
    edit("preferences", subject=SUMMIT, property="startDate", preferredSource="philstar", reason="x")
    with pytest.raises(
        TableError, match=r'preferences\.csv:2, column preferredSource: not in sources\.csv: "philstar"'
    ):
        build_graph(tiny)


def test_exit_code_says_whether_there_are_any(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["conflicts", "--thing", SUMMIT]) == 1
    assert main(["conflicts", "--thing", "state/id"]) == 0
    assert "no conflicts found" in capsys.readouterr().err
