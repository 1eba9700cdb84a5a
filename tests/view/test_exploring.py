"""Exploring the network in a real browser: paths, expanding, hiding, pinning, undoing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from aseankg.store.local import LocalStore
from aseankg.store.memory import MemoryStore
from aseankg.view.elements import Elements, read_elements
from aseankg.view.page import write_page
from aseankg.view.selection import Selection, select_elements
from tests.view.browsing import Visit
from tests.view.conftest import large_quads

pytestmark = pytest.mark.browser

ASCN = "initiative/ascn"
Open = Callable[..., Visit]


@pytest.fixture(scope="module")
def focus_file(store: LocalStore, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A page around the network of cities, with all else that touches it in reserve."""
    elements, centre = select_elements(store, Selection(focus="ASCN", reserve=100))
    path = tmp_path_factory.mktemp("focus") / "page.html"
    path.write_text(write_page(elements, centre), "utf-8")
    return path


def test_expanding_says_how_many_come_and_brings_them(visit: Open, focus_file: Path) -> None:
    opened = visit(focus_file, fragment="#focus=meeting/asean-summit-32")
    before = opened.drawn()
    words = opened.text("#panel .actions button >> nth=0")
    opened.page.click("#panel .actions button >> nth=0")
    opened.settle()
    assert words == f"Expand: {opened.drawn() - before} more"
    assert opened.page.is_disabled("#panel .actions button >> nth=0")
    opened.page.click("#undo")
    opened.settle()
    assert opened.drawn() == before


def test_reserve_is_counted_and_found_by_name(visit: Open, focus_file: Path) -> None:
    opened = visit(focus_file)
    assert "more around them to expand" in opened.text("#counts")
    before = opened.drawn()
    opened.page.fill("#search", "Joko Widodo")
    opened.page.press("#search", "Enter")
    opened.settle()
    assert opened.drawn() == before + 1


def test_hiding_takes_a_thing_from_every_view_until_undone(visit: Open) -> None:
    opened = visit(fragment=f"#focus={ASCN}")
    before = opened.drawn()
    opened.page.click("#panel .actions >> text=Hide")
    opened.settle()
    assert opened.drawn() == before - 1
    opened.page.click("#as-table")
    assert "ASEAN Smart Cities Network" not in opened.texts("#twin tbody th")
    opened.page.click("#as-table")
    opened.page.focus("#network")
    opened.page.keyboard.press("z")
    opened.settle()
    assert opened.drawn() == before


def test_pinned_thing_stays_whatever_is_filtered(visit: Open) -> None:
    opened = visit(fragment=f"#focus={ASCN}")
    opened.page.click("#panel .actions >> text=Pin")
    assert opened.page.get_attribute("#panel .actions >> text=Pin", "aria-pressed") == "true"
    opened.page.click("text=Hide all")
    opened.settle()
    assert opened.drawn() == 1


def test_thing_is_kept_alone_with_its_neighbours(visit: Open, elements: Elements) -> None:
    opened = visit(fragment="#focus=province/east-java-province")
    opened.page.click("text=Only this and its neighbours")
    opened.settle()
    assert opened.drawn() == 3
    opened.page.click("#everything")
    opened.settle()
    assert opened.drawn() == len(elements.nodes)


def test_neighbours_stand_in_rings_around_what_is_kept_until_undone(visit: Open) -> None:
    opened = visit(fragment=f"#focus={ASCN}")
    places = "aseankg.model.nodes.filter(aseankg.scope.inNetwork).map(({ id }) => [id, aseankg.canvas.item(id)])"
    spots = f"{places}.map(([id, {{ x, y }}]) => [id, x, y])"
    before = opened.page.evaluate(spots)
    opened.page.click("text=Only this and its neighbours")
    opened.settle()
    rings = opened.page.evaluate(spots)
    centre = opened.page.evaluate(f"aseankg.model.find('{ASCN}').id")
    far = {number: round((x * x + y * y) ** 0.5) for number, x, y in rings}
    assert far.pop(centre) == 0
    assert len(far) > 3
    assert min(far.values()) >= 219
    assert len({(x, y) for _, x, y in rings}) == len(rings)
    again = visit(fragment=f"#focus={ASCN}")
    again.page.click("text=Only this and its neighbours")
    again.settle()
    assert again.page.evaluate(spots) == rings
    opened.page.click("#undo")
    opened.settle()
    assert opened.page.evaluate(spots) == before


def test_thing_moved_by_hand_stays_there(visit: Open) -> None:
    opened = visit(fragment=f"#focus={ASCN}")
    opened.page.wait_for_timeout(500)
    at = opened.page.evaluate(f"aseankg.pointOfNode('{ASCN}')")
    opened.page.mouse.move(at["x"], at["y"])
    opened.page.mouse.down()
    opened.page.mouse.move(at["x"] + 90, at["y"] + 40, steps=4)
    opened.page.mouse.up()
    opened.page.click("text=Hide all")
    opened.page.click("text=Show all")
    opened.settle()
    now = opened.page.evaluate(f"aseankg.pointOfNode('{ASCN}')")
    assert abs(now["x"] - at["x"] - 90) < 12
    assert abs(now["y"] - at["y"] - 40) < 12


def test_shortest_paths_between_two_things(visit: Open) -> None:
    opened = visit(fragment="#focus=city/jakarta")
    opened.page.click("text=Path from here")
    assert "now choose the other thing" in opened.text("#panel .path")
    opened.page.fill("#search", "Banyuwangi")
    opened.page.press("#search", "Enter")
    opened.settle()
    assert "shortest path" in opened.text("#panel .path h3")
    assert "ASEAN Smart Cities Network" in opened.text("#panel .path")
    assert opened.drawn() >= 3
    # The whole path is bright, although its end is chosen.
    assert "<g opacity" not in opened.save("#save-svg").decode()
    address = opened.hash
    assert "path=city/jakarta+regency/banyuwangi" in address
    again = visit(fragment=address)
    assert again.text("#panel .path h3") == opened.text("#panel .path h3")


def test_closing_the_paths_brings_everything_back(visit: Open, elements: Elements) -> None:
    opened = visit(fragment="#path=city/jakarta+city/singapore")
    opened.page.click("#panel .path >> text=Close")
    opened.settle()
    assert opened.drawn() == len(elements.nodes)
    assert "path=" not in opened.hash


def test_no_path_is_said(visit: Open) -> None:
    opened = visit(fragment=f"#path=city/jakarta+{ASCN}&asof=1960-01-01")
    assert "No path found from Jakarta" in opened.text("#panel .path")


@pytest.fixture(scope="module")
def many_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A page of 2,000 things."""
    store = MemoryStore()
    store.add(large_quads(2000))
    path = tmp_path_factory.mktemp("many") / "page.html"
    path.write_text(write_page(read_elements(store)), "utf-8")
    return path


def test_what_is_kept_of_many_things_is_brought_into_view(visit: Open, many_file: Path) -> None:
    opened = visit(many_file)
    opened.page.evaluate("aseankg.paths.show(aseankg.model.find('city/0'), aseankg.model.find('city/399'))")
    opened.page.wait_for_timeout(600)
    canvas = opened.page.evaluate("aseankg.drawing.container.getBoundingClientRect().toJSON()")
    for name in ("city/0", "city/399"):
        at = opened.page.evaluate(f"aseankg.pointOfNode('{name}')")
        assert canvas["left"] < at["x"] < canvas["right"]
        assert canvas["top"] < at["y"] < canvas["bottom"]


def test_best_connected_are_drawn_first_and_the_rest_is_counted(visit: Open, many_file: Path) -> None:
    opened = visit(many_file)
    assert opened.text("#held").startswith("The 400 best connected things are drawn")
    assert opened.drawn() == 400
    assert "1600 more are found by search" in opened.text("#held")
    opened.page.click("#everything")
    opened.settle()
    assert opened.drawn() == 2000


def test_all_rows_of_a_long_table_come_and_are_sorted(visit: Open, many_file: Path) -> None:
    opened = visit(many_file, fragment="#as=table")
    rows = "#twin .twin-table:first-child tbody tr"
    assert opened.page.locator(rows).count() == 100
    opened.page.click("#twin .plain >> nth=0")
    opened.page.wait_for_selector(f"{rows}:nth-child(2000)")
    assert opened.page.is_hidden("#twin .twin-table:first-child .plain")
    opened.page.click("#twin .twin-table:first-child thead th:nth-child(5) button")
    opened.page.wait_for_selector(f"{rows}:nth-child(2000)")
    degrees = [int(text) for text in opened.texts(f"{rows} td:nth-child(5)")]
    assert degrees == sorted(degrees)
