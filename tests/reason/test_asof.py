"""The graph as it stood on a day."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from aseankg.analyse.compare import compare_graphs
from aseankg.errors import UsageError
from aseankg.layout import Layout, shipped
from aseankg.reason.asof import store_as_of
from aseankg.reason.graph import BuiltGraph, build_graph
from aseankg.store.local import LocalStore

Edit = Callable[..., None]
SUMMIT = "meeting:asean-summit-32"


@pytest.fixture(scope="module")
def then(tiny_graph: BuiltGraph) -> Callable[[str], LocalStore]:
    """The miniature graph as of a day."""
    made: dict[str, LocalStore] = {}
    return lambda day: made.setdefault(day, store_as_of(tiny_graph.store, day, shipped()))


def test_before_the_summit_its_documents_are_only_expected(then: Callable[[str], LocalStore]) -> None:
    store = then("2018-04-20")
    assert store.count(f"{{ ?document asean:expectedAt {SUMMIT} }}") == 3
    assert store.count("{ ?document asean:adoptedAt|asean:documentDate ?when }") == 0
    assert store.count(f"{{ {SUMMIT} asean:startDate|asean:heldIn|asean:chairedBy ?fact }}") == 0
    assert store.count("{ ?who asean:attended meeting:asean-summit-32 }") == 0


def test_before_the_briefing_was_published_nothing_is_known_of_the_summit(then: Callable[[str], LocalStore]) -> None:
    assert then("2018-04-19").count(f"{{ {SUMMIT} ?property ?value }}") == 0


def test_after_the_summit_it_was_held(then: Callable[[str], LocalStore]) -> None:
    store = then("2018-04-28")
    assert store.count(f"{{ {SUMMIT} asean:meetingStatus asean:Held }}") == 1
    assert store.count(f"{{ person:joko-widodo asean:attended {SUMMIT} }}") == 1


@pytest.mark.parametrize(("day", "members"), [("1967-08-07", 0), ("1967-08-08", 3), ("2018-04-28", 3)])
def test_members_are_counted_from_their_accession(then: Callable[[str], LocalStore], day: str, members: int) -> None:
    pattern = "{ ?m a asean:Membership ; asean:memberOf organisation:asean }"
    assert then(day).count(pattern) == members


def test_inferred_short_forms_follow_what_stands(then: Callable[[str], LocalStore]) -> None:
    assert then("2017-12-31").count("{ ?city asean:participatesIn initiative:ascn }") == 0
    assert then("2018-04-28").count("{ ?city asean:participatesIn initiative:ascn }") == 3


@pytest.mark.parametrize(
    ("cells", "day", "stands"),
    [
        ({"startDate": "2014-10-20", "endDate": "2024-10-20"}, "2024-10-20", True),
        ({"startDate": "2014-10-20", "endDate": "2024-10-20"}, "2024-10-21", False),
        ({"startDate": "2014-10", "endDate": "2024"}, "2024-12-31", True),
        ({"startDate": "2014-10", "endDate": "2024"}, "2014-10-01", True),
        ({"startDate": "2014-10", "endDate": ""}, "2030-01-01", True),
        ({"startDate": "", "attestedOn": "2018-04-20|2018-04-28"}, "2018-04-25", True),
        ({"startDate": "", "attestedOn": "2018-04-20|2018-04-28"}, "2018-04-29", False),
        ({"startDate": "", "attestedOn": "2018"}, "2018-04-28", True),
        ({"startDate": "", "attestedOn": "2018"}, "2019-01-01", False),
    ],
)
def test_tenure_stands_from_first_to_last_date(
    tiny: Layout, edit: Edit, cells: dict[str, str], day: str, stands: bool
) -> None:
    edit("tenures", id="retno-x", holder="joko-widodo", post="spokesperson-kemlu",
         sources="kemlu-briefing-2018-04-20", **cells)  # fmt: skip
    store = store_as_of(build_graph(tiny).store, day, tiny)
    assert (store.count("{ tenure:retno-x ?p ?o }") > 0) is stands


@pytest.mark.parametrize("day", ["2018", "2018-04", "2018-02-30", "today", ""])
def test_what_is_no_day_is_named(tiny_graph: BuiltGraph, day: str) -> None:
    with pytest.raises(UsageError, match="is no day"):
        store_as_of(tiny_graph.store, day, shipped())


def test_comparison_tells_what_entered_left_and_changed(then: Callable[[str], LocalStore]) -> None:
    changes = {change.thing: change for change in compare_graphs(then("2018-04-20"), then("2018-04-28"), "en")}
    assert changes["participation/joko-widodo-asean-summit-32"].change == "entered"
    summit = changes["meeting/asean-summit-32"]
    assert summit.change == "changed"
    assert "meetingStatus Held" in summit.entered
    assert compare_graphs(then("2018-04-28"), then("2018-04-28"), "id") == []


def test_ten_member_states_and_26_cities_on_the_day_of_the_summit() -> None:
    from aseankg.store.release import open_store

    store = store_as_of(open_store(shipped().trig), "2018-04-28", shipped())
    member = "?m asean:memberOf organisation:asean ; asean:membershipStatus asean:Member ; asean:member ?state"
    assert store.count(f"{{ SELECT DISTINCT ?state {{ {member} }} }}") == 10
    assert store.count("{ ?city asean:participatesIn initiative:ascn }") == 26
