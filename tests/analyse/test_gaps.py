"""What is missing against closed lists."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from aseankg.analyse.closed_lists import GOVERNMENTS, NUMBERS, RULES, SECOND_SOURCES
from aseankg.analyse.gaps import Gap, Item, find_gaps
from aseankg.analyse.governments import read_governed_years
from aseankg.layout import Layout
from aseankg.namespaces import AKG, ASEAN
from aseankg.reason.graph import BuiltGraph, build_graph

DAY = "2026-11-23"
Edit = Callable[..., None]


def gap(gaps: list[Gap], title: str, of: str | None = None) -> Gap:
    """The one list with a title, of one thing where it has several."""
    (found,) = [gap for gap in gaps if gap.title == title and (of is None or (gap.of and gap.of.id == of))]
    return found


@pytest.fixture(scope="module")
def gaps(tiny_graph: BuiltGraph) -> list[Gap]:
    """The miniature's lists."""
    return find_gaps(tiny_graph.store, None, DAY, "en")


def test_series_lacks_the_numbers_up_to_its_last(gaps: list[Gap]) -> None:
    summits = gap(gaps, NUMBERS["en"], "series/asean-summit")
    assert (summits.found, summits.expected) == (2, 32)
    assert summits.ranges == "1\u201330"
    assert summits.missing[0] == Item("1")


def test_ranges_join_only_numbers_that_follow_each_other() -> None:
    items = tuple(map(Item, ("1", "2", "3", "7", "9", "10")))
    assert Gap("", None, 10, items).ranges == "1\u20133, 7, 9\u201310"
    assert Gap("", None, 3, (Item("Jakarta"), Item("2"))).ranges == "Jakarta, 2"
    assert Gap("", None, 3, ()).ranges == ""


def test_state_lacks_the_years_in_which_nobody_is_known_to_govern(gaps: list[Gap]) -> None:
    indonesia = gap(gaps, GOVERNMENTS["en"], "state/id")
    assert (indonesia.expected, indonesia.ranges) == (60, "1967\u20132013, 2025\u20132026")
    assert gap(gaps, GOVERNMENTS["en"], "state/my").found == 0


def test_tenure_without_an_end_counts_until_the_next_begins(tiny: Layout, edit: Edit) -> None:
    edit("tenures", "joko-widodo-president-id", endDate="")
    edit("tenures", id="prabowo", holder="lee-hsien-loong", post="president-id", startDate="2024-10-20",
         sources="metrotvnews-menlu-baru-2024-10-21")  # fmt: skip
    governed = read_governed_years(build_graph(tiny).store, 2026)[AKG + "state/id"]
    assert [year for year, known in governed.items() if known] == list(range(2014, 2027))


def test_things_that_lack_what_each_must_have_are_named(tiny: Layout, edit: Edit) -> None:
    edit("meetings", "asean-summit-32", heldIn="")
    places = gap(find_gaps(build_graph(tiny).store, None, DAY, "en"), "Place of each meeting held")
    assert (places.found, places.expected) == (2, 4)
    assert Item("32nd ASEAN Summit", "meeting/asean-summit-32") in places.missing


@pytest.mark.parametrize(("day", "expected"), [("2018-04-29", [1]), ("2018-04-20", [])])
def test_plan_lacks_an_outcome_only_when_its_day_is_past(
    tiny: Layout, edit: Edit, day: str, expected: list[int]
) -> None:
    edit("meetings", id="asean-summit-33", label_en="33rd ASEAN Summit", status="Planned", startDate="2018-04-28",
         sources="kemlu-briefing-2018-04-20", **{"class": "Summit"})  # fmt: skip
    store = build_graph(tiny).store
    title = "Outcome of each meeting planned for a day now past"
    planned = [len(gap.missing) for gap in find_gaps(store, ASEAN + "Summit", day, "en") if gap.title == title]
    assert planned == expected


def test_one_class_has_its_own_lists_alone(tiny_graph: BuiltGraph) -> None:
    titles = {gap.title for gap in find_gaps(tiny_graph.store, ASEAN + "OutcomeDocument", DAY, "id")}
    assert SECOND_SOURCES["OutcomeDocument"]["id"] in titles
    assert not titles & {NUMBERS["id"], GOVERNMENTS["id"], SECOND_SOURCES["Summit"]["id"]}


def test_former_governments_are_no_gap_of_a_graph_without_history(tiny_graph: BuiltGraph) -> None:
    gaps = find_gaps(tiny_graph.store, None, "2018-04-28", "en", history=False)
    assert GOVERNMENTS["en"] not in {gap.title for gap in gaps}


def test_every_list_has_a_title_of_its_own_in_both_languages() -> None:
    titles = [NUMBERS, GOVERNMENTS, *SECOND_SOURCES.values(), *(rule.titles for rule in RULES)]
    for language in ("en", "id"):
        assert len({title[language] for title in titles}) == len(titles)
