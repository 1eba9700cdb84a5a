"""How much there is of what, and from how many sources."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from aseankg.analyse.coverage import Coverage, Tally, measure_coverage
from aseankg.errors import UnknownNameError
from aseankg.layout import Layout
from aseankg.namespaces import AKG, ASEAN
from aseankg.reason.graph import BuiltGraph, build_graph
from aseankg.store.memory import MemoryStore


@pytest.fixture(scope="module")
def coverage(tiny_graph: BuiltGraph) -> Coverage:
    """The miniature's coverage."""
    return measure_coverage(tiny_graph.store)


def tally_of(coverage: Coverage, name: str) -> Tally:
    """What there is of a class."""
    return next(row.tally for row in coverage.classes if row.iri == ASEAN + name)


def test_classes_count_things_by_their_sources(coverage: Coverage) -> None:
    meetings = tally_of(coverage, "Meeting")
    assert meetings.things == 4
    assert meetings.one_source + meetings.more_sources == 4
    assert tally_of(coverage, "Post") == Tally(3, 0, "2024-10-21", "2026-11-23")
    assert tally_of(coverage, "Post").more_sources == 3


def test_source_without_a_date_does_not_hide_the_dates_of_others(coverage: Coverage) -> None:
    assert tally_of(coverage, "OrdinarySummit").published >= "2018-04-28"
    assert coverage.by_year[ASEAN + "Summit", 2018].published >= "2018-04-28"


def test_classes_stand_below_those_that_hold_them(coverage: Coverage) -> None:
    rows = [(row.label, row.depth) for row in coverage.classes]
    assert rows.index(("Ordinary ASEAN Summit", 2)) > rows.index(("Summit", 1)) > rows.index(("Meeting", 0))
    assert len({row.iri for row in coverage.classes}) == len(rows)


def test_years_without_a_thing_are_left_out_of_the_cells_and_not_of_the_years(coverage: Coverage) -> None:
    assert coverage.by_year[ASEAN + "Summit", 2018].things == 1
    assert (ASEAN + "Summit", 2016) not in coverage.by_year
    assert 2016 in coverage.years


def test_things_count_for_the_states_that_they_belong_to(coverage: Coverage) -> None:
    assert coverage.by_state[ASEAN + "Tenure", AKG + "state/sg"].things == 1
    assert coverage.by_state[ASEAN + "Summit", AKG + "state/sg"].things == 1
    assert (ASEAN + "Tenure", AKG + "state/my") not in coverage.by_state


def test_members_are_listed_whatever_is_found_of_them(tiny_graph: BuiltGraph) -> None:
    topics = measure_coverage(tiny_graph.store, "Topic")
    assert [(state.label, state.member) for state in topics.states] == [
        ("Indonesia", True), ("Malaysia", True), ("Singapore", True),
    ]  # fmt: skip
    assert topics.by_state == {}


def test_one_class_comes_with_those_below_it(tiny_graph: BuiltGraph) -> None:
    summits = measure_coverage(tiny_graph.store, "summit", "id")
    assert [row.iri for row in summits.classes] == [ASEAN + "Summit", ASEAN + "OrdinarySummit"]
    assert summits.classes[0].label == "Konferensi Tingkat Tinggi"
    assert summits.things == 2
    assert list(summits.kinds) == [ASEAN + "Summit"]
    with pytest.raises(UnknownNameError, match="nearest: "):
        measure_coverage(tiny_graph.store, "Sumit")


def test_another_source_makes_a_thing_known_from_more(tiny: Layout, edit: Callable[..., None]) -> None:
    before = tally_of(measure_coverage(build_graph(tiny).store), "Summit")
    edit("statements", subject="meeting/asean-summit-31", property="theme", value="Partnering for Change@en",
         sources="philstar-chairmans-statement-32")  # fmt: skip
    after = tally_of(measure_coverage(build_graph(tiny).store), "Summit")
    assert (before.one_source, after.one_source) == (1, 0)
    assert before.things == after.things


def test_nothing_has_no_coverage() -> None:
    nothing = measure_coverage(MemoryStore())
    assert (nothing.things, nothing.sources, nothing.classes, nothing.gaps) == (0, 0, (), ())
    assert list(nothing.years) == []
