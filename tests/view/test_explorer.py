"""The views of the page in a real browser: one choice, one day, and a table beside each."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from aseankg.layout import shipped
from aseankg.namespaces import reference, shorten
from aseankg.reason.asof import store_as_of
from aseankg.store.local import LocalStore
from aseankg.view.elements import narrow, read_elements
from aseankg.view.page import write_page
from aseankg.view.selection import Selection, select_elements
from tests.view.browsing import Visit
from tests.waiting import wait_until

pytestmark = pytest.mark.browser

ASCN, SUMMIT = "initiative/ascn", "meeting/asean-summit-32"
VIEWS = ["network", "timeline", "map", "matrix", "life"]
Open = Callable[..., Visit]


def name(iri: str) -> str:
    """What the page calls a thing."""
    known = reference(iri)
    return shorten(iri) if known == iri else known


@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("language", ["en", "id"])
def test_every_view_opens_with_its_table(visit: Open, view: str, language: str) -> None:
    opened = visit(fragment=f"#view={view}&focus={ASCN}")
    opened.page.click(f"[data-language={language}]")
    assert opened.page.is_visible(f"#view-{view}")
    opened.page.click("#as-table")
    assert opened.page.locator("#twin tbody tr").count() > 1
    assert opened.hash == f"#focus={ASCN}" + ("" if view == "network" else f"&view={view}") + "&as=table"
    assert opened.complaints == []


def test_address_brings_back_choice_view_and_day(visit: Open) -> None:
    opened = visit(fragment=f"#focus={SUMMIT}&view=timeline&asof=2018-04-28")
    assert opened.text("#panel h2") == "32nd ASEAN Summit"
    assert opened.page.get_attribute("#tab-timeline", "aria-selected") == "true"
    assert opened.page.input_value("#day") == "2018-04-28"
    assert opened.text("#day-words") == "as it stood on 28 April 2018"


@pytest.mark.parametrize(
    "fragment", ["#view=nothing", "#asof=2018-99-99", "#asof=x&view=map", "#path=a+b", "#as=table&view="]
)
def test_address_that_makes_no_sense_is_passed_over(visit: Open, fragment: str) -> None:
    opened = visit(fragment=fragment)
    assert opened.text("#panel h2") == "Start here"
    assert opened.text("#day-words") == "All times"
    assert opened.complaints == []


@pytest.mark.parametrize(
    "day", ["1967-08-07", "1967-08-08", "2018-04-19", "2018-04-20", "2018-04-28", "2019-06-01", "2026-01-01"]
)
def test_page_as_of_a_day_shows_what_the_command_line_does(visit: Open, store: LocalStore, day: str) -> None:
    then, _ = select_elements(store_as_of(store, day, shipped()), Selection())
    opened = visit(fragment=f"#asof={day}")
    shown = opened.page.evaluate(
        "aseankg.model.nodes.filter(aseankg.scope.standsNode).map((node) => aseankg.model.reference(node.id))"
    )
    # A membership whose other end is not there yet dangles there, and is left out here.
    wanted = {name(node.iri) for node in then.nodes if not name(node.iri).startswith(("membership/", "participation/"))}
    assert set(shown) == wanted


def test_slider_sets_every_view_to_its_month(visit: Open) -> None:
    opened = visit(fragment="#view=timeline")
    opened.page.focus("#month")
    opened.page.keyboard.press("Home")
    opened.settle()
    assert opened.hash == "#view=timeline&asof=1967-01-31"
    opened.page.click("#as-table")
    assert "ASEAN Smart Cities Network" not in opened.text("#twin")
    opened.page.click("#always")
    opened.settle()
    assert "ASEAN Smart Cities Network" in opened.text("#twin")


def test_play_goes_on_year_by_year_and_can_be_paused(visit: Open) -> None:
    opened = visit()
    opened.page.click("#play")
    first = opened.page.input_value("#day")
    wait_until(opened.page, "(first) => document.getElementById('day').value > first", first)
    opened.page.click("#play")
    paused = opened.page.input_value("#day")
    opened.page.wait_for_timeout(1200)
    assert opened.page.input_value("#day") == paused
    assert opened.text("#play") == "Play"


def test_panel_tells_only_what_stood_on_the_day(visit: Open) -> None:
    opened = visit(fragment=f"#focus={SUMMIT}&asof=2018-04-20")
    assert "chaired by" not in opened.text("#panel")
    opened.page.click("#always")
    opened.settle()
    assert "chaired by" in opened.text("#panel")
    opened.page.fill("#day", "2010-01-01")
    opened.settle()
    assert "Not there on 1 January 2010" in opened.text("#panel")


def test_table_sorts_by_a_column_both_ways(visit: Open) -> None:
    opened = visit(fragment="#as=table")
    head = "#twin .twin-table:first-child thead th:nth-child(5) button"
    cells = "#twin .twin-table:first-child tbody td:nth-child(5)"
    opened.page.click(head)
    numbers = [int(text) for text in opened.texts(cells)]
    assert numbers == sorted(numbers)
    opened.page.click(head)
    assert [int(text) for text in opened.texts(cells)] == sorted(numbers, reverse=True)
    assert opened.page.get_attribute("#twin th[aria-sort=descending]", "scope") == "col"


def test_table_is_saved_as_csv_with_its_sources(visit: Open) -> None:
    opened = visit(fragment=f"#view=life&focus={ASCN}&as=table")
    rows = list(csv.DictReader(io.StringIO(opened.save("text=Save as CSV").decode("utf-8-sig"))))
    joined = next(row for row in rows if row["What"] == "expanded" and "joined" in row["Details"])
    assert joined["When"] == "April 2018"
    assert "Jakarta" in joined["Details"]
    assert joined["Sources"]
    assert any(row["Details"] == "no evidence found" for row in rows)


def test_table_leads_to_the_facts_by_keyboard(visit: Open) -> None:
    opened = visit(fragment="#view=timeline&as=table")
    opened.page.focus("#twin tbody .thing")
    opened.page.keyboard.press("Enter")
    assert opened.page.evaluate("document.activeElement.id") == "panel"
    assert opened.page.locator("#panel .source").count() > 0


def test_tabs_are_stepped_by_arrow_keys(visit: Open) -> None:
    opened = visit()
    opened.page.focus("#tab-network")
    opened.page.keyboard.press("ArrowRight")
    assert opened.page.evaluate("document.activeElement.id") == "tab-timeline"
    opened.page.keyboard.press("End")
    assert opened.page.get_attribute("#tab-life", "aria-selected") == "true"


def test_timeline_names_what_has_room_and_leads_to_it(visit: Open) -> None:
    opened = visit(fragment="#view=timeline")
    opened.page.evaluate("aseankg.timeline.zoomTo(2017.5, 2019)")
    opened.settle()
    opened.page.click("#view-timeline .hit:has-text('32nd ASEAN Summit') >> nth=0")
    assert opened.text("#panel h2") == "32nd ASEAN Summit"


def test_map_tells_cohorts_and_counts_what_has_no_place(visit: Open) -> None:
    opened = visit(fragment=f"#view=map&focus={ASCN}")
    assert "cohort of 2018 (3)" in opened.text("#view-map .key")
    opened.page.evaluate(f"aseankg.map.layer('{ASCN}', 'initiative/gerakan-menuju-100-smart-city')")
    assert "in both (1)" in opened.text("#view-map .key")
    opened.page.click("#view-map .key li:has-text('in both') .thing")
    assert opened.text("#panel h2") == "Banyuwangi Regency"
    opened.page.click("#as-table")
    assert "Banyuwangi Regency" in opened.text("#twin tr:has-text('in both')")


def test_map_says_whether_it_has_borders(visit: Open) -> None:
    key = visit(fragment="#view=map").text("#view-map .key")
    assert ("Natural Earth, public domain" in key) is not ("Without coasts and borders" in key)


def test_empty_cell_of_the_matrix_says_that_no_evidence_was_found(visit: Open) -> None:
    opened = visit(fragment="#view=matrix")
    assert "Indonesia" in opened.text("#view-matrix tbody")
    empty = opened.page.locator("#view-matrix td.none").first
    assert empty.text_content() == "no evidence found"
    opened.page.click("#view-matrix .cell >> nth=0")
    assert opened.page.locator("#panel .source").count() > 0


def test_two_states_are_compared(visit: Open) -> None:
    opened = visit(fragment="#view=matrix")
    opened.page.select_option("#view-matrix select >> nth=2", "state/id")
    opened.page.select_option("#view-matrix select >> nth=3", "state/my")
    assert "evidence for one only" in opened.text("#view-matrix .compared")
    assert "no evidence found" in opened.text("#view-matrix .compared")
    assert opened.page.locator("#view-matrix .compared td .said a").first.get_attribute("href").startswith("https://")


def test_states_are_compared_in_all_that_is_there(visit: Open) -> None:
    opened = visit(fragment="#view=matrix&focus=organisation/kemlu&around=1")
    opened.page.select_option("#view-matrix select >> nth=1", "Organisation")
    opened.page.select_option("#view-matrix select >> nth=2", "state/id")
    opened.page.select_option("#view-matrix select >> nth=3", "state/my")
    assert "Association of Southeast Asian Nations" in opened.text("#view-matrix .compared")


def test_cell_of_the_matrix_leads_to_its_sources(visit: Open) -> None:
    opened = visit(fragment="#view=matrix")
    opened.page.select_option("#view-matrix select >> nth=1", "Organisation")
    cell = opened.page.locator("#view-matrix tbody tr:has-text('Malaysia') td:has-text('Member 1967')")
    assert cell.locator(".marks a").all_inner_texts() == ["1", "2"]
    assert "2 sources." in cell.locator(".cell").get_attribute("title")
    opened.page.evaluate("aseankg.select('state/my')")
    known = opened.page.eval_on_selector_all("#panel .source a", "all => all.map((one) => one.href)")
    assert set(cell.locator(".marks a").evaluate_all("all => all.map((one) => one.href)")) <= set(known)


@pytest.mark.parametrize(
    ("asked", "shown"),
    [
        (f"view=map&map={ASCN}+initiative/gerakan-menuju-100-smart-city", "in both (1)"),
        (f"focus={ASCN}&view=map&map=hosts", "Meetings held ("),
        ("view=map&map=all", "All places ("),
        ("view=matrix&matrix=members+Organisation", "Member 1967"),
        ("view=matrix&matrix=members+Organisation+state/id+state/my", "evidence for one only"),
    ],
)
def test_address_holds_the_menus_of_a_view(visit: Open, asked: str, shown: str) -> None:
    opened = visit(fragment=f"#{asked}")
    opened.settle()
    assert shown in opened.text("#stage .key:visible, #stage .matrix:visible")
    assert opened.hash == f"#{asked}"


def test_menus_that_are_set_enter_the_address_and_unknown_ones_are_left_out(visit: Open) -> None:
    opened = visit(fragment="#view=matrix&matrix=nobody+nothing+state/xx")
    assert opened.hash == "#view=matrix"
    opened.page.select_option("#view-matrix select >> nth=1", "Organisation")
    assert opened.hash == "#view=matrix&matrix=members+Organisation"
    opened.page.evaluate("location.hash = '#view=matrix'")
    opened.page.wait_for_selector("#view-matrix select >> nth=1")
    opened.settle()
    assert opened.page.input_value("#view-matrix select >> nth=1") == "Initiative"


def test_life_line_goes_from_proposal_to_members_and_names_what_is_missing(visit: Open) -> None:
    opened = visit(fragment=f"#view=life&focus={ASCN}")
    words = " ".join(opened.texts("#view-life text"))
    assert "launched · 32nd ASEAN Summit" in words
    assert "3 members joined" in words
    assert "ended or succeeded: no evidence found" in words


def test_life_line_asks_for_a_choice_that_has_one(visit: Open) -> None:
    opened = visit(fragment="#view=life&focus=state/id")
    assert "Choose an initiative or a document" in opened.text("#view-life")
    opened.page.click("#view-life .thing >> nth=0")
    assert opened.page.locator("#view-life svg").count() == 1


def test_table_of_the_life_line_lists_what_has_one(visit: Open) -> None:
    opened = visit(fragment="#view=life&as=table")
    opened.page.click("#twin .thing:has-text('ASEAN Smart Cities Network') >> nth=0")
    opened.settle()
    assert "launched" in opened.text("#twin")


def test_life_line_dates_nothing_before_the_thing_itself(visit: Open) -> None:
    opened = visit(fragment=f"#view=life&focus={ASCN}&as=table")
    rows = opened.texts("#twin tbody tr:has-text('Movement towards 100 Smart Cities')")
    assert rows
    assert all(row.startswith("without a date") for row in rows)


@pytest.mark.parametrize("width", [360, 1440])
def test_life_line_is_as_wide_as_its_view(visit: Open, width: int) -> None:
    opened = visit(width=width, fragment=f"#view=life&focus={ASCN}")
    assert opened.page.evaluate("document.querySelector('#view-life svg').getBoundingClientRect().right") <= width
    assert opened.page.evaluate(
        "[...document.querySelectorAll('#view-life text')].every((text) =>"
        " text.getBBox().x + text.getBBox().width <= text.ownerSVGElement.clientWidth)"
    )


def test_around_the_choice_narrows_every_view(visit: Open) -> None:
    opened = visit(fragment=f"#focus={ASCN}")
    everything = opened.drawn()
    opened.page.click("#around")
    opened.settle()
    assert 1 < opened.drawn() < everything
    opened.page.click("#tab-timeline")
    assert "President of Indonesia" not in " ".join(opened.texts("#view-timeline text"))
    assert "around=1" in opened.hash


def test_relation_looked_at_more_closely_leaves_the_surroundings(visit: Open) -> None:
    opened = visit(fragment=f"#focus={ASCN}&around=1&view=timeline")
    before = len(opened.texts("#view-timeline .hit"))
    opened.page.click("#view-timeline .hit:has-text('Participant · Jakarta')")
    opened.settle()
    assert opened.text("#panel h2") == "member of"
    assert len(opened.texts("#view-timeline .hit")) == before


def test_names_on_the_map_cover_no_place(visit: Open) -> None:
    opened = visit(fragment=f"#view=map&focus={ASCN}")
    assert opened.page.evaluate(
        """(() => {
          const boxes = (all) => [...document.querySelectorAll(all)].map((one) => one.getBoundingClientRect());
          const marks = boxes("#view-map g.hit > :not(title)");
          const apart = (name, mark) => name.right <= mark.left || name.left >= mark.right ||
            name.bottom - 4 <= mark.top || name.top + 4 >= mark.bottom;
          return boxes("#view-map text[pointer-events=none]").every((name) => marks.every((mark) => apart(name, mark)));
        })()"""
    )


def test_later_part_of_the_page_gets_its_tab_and_shows_what_it_found(visit: Open) -> None:
    opened = visit(fragment="#view=ask")
    assert opened.page.is_hidden("#tab-ask")
    opened.page.evaluate("aseankg.views.add({ name: 'ask', show: (element) => { element.textContent = 'asked'; } })")
    assert opened.text("#view-ask") == "asked"
    opened.page.evaluate("aseankg.showOnly(['city/jakarta', 'city/singapore'], 'map')")
    assert "All places (2)" in opened.text("#view-map .key")


@pytest.mark.parametrize("button", ["#save-svg", "#save-png"])
@pytest.mark.parametrize("view", VIEWS)
def test_view_is_saved_as_a_picture_with_legend_and_caption(visit: Open, view: str, button: str) -> None:
    opened = visit(fragment=f"#view={view}&focus={ASCN}&asof=2018-12-31")
    saved = opened.save(button)
    if button == "#save-png":
        assert saved.startswith(b"\x89PNG")
        assert len(saved) > 5000
    else:
        assert "Empty means no evidence found" in saved.decode()
        assert "as it stood on 31 December 2018" in saved.decode()
        assert "<script" not in saved.decode()
    assert opened.complaints == []


@pytest.mark.parametrize("view", VIEWS)
def test_hostile_texts_stay_texts_in_every_view(
    visit: Open, hostile_store: LocalStore, tmp_path: Path, view: str
) -> None:
    path = tmp_path / "hostile.html"
    whole = read_elements(hostile_store)
    path.write_text(write_page(narrow(whole, (node.iri for node in whole.nodes))), "utf-8")
    opened = visit(path, fragment=f"#view={view}&focus=meeting/hostile-0")
    if view in ("network", "timeline", "map"):
        saved = opened.save("#save-svg").decode()
        assert "<script>window" not in saved
        assert "<img" not in saved
    opened.page.click("#as-table")
    saved = opened.save("text=Save as CSV >> nth=0").decode("utf-8-sig")
    assert not any(cell.startswith(("=", "+", "@")) for row in csv.reader(io.StringIO(saved)) for cell in row)
    assert opened.page.evaluate("window.attacked") is None
    assert opened.page.locator("main img, main script").count() == 0
    assert opened.complaints == []
    assert opened.requests == [path.as_uri()]


@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("width", [360, 768])
def test_views_fit_narrow_screens(visit: Open, view: str, width: int) -> None:
    opened = visit(width=width, height=740, fragment=f"#view={view}")
    assert opened.page.evaluate(f"document.querySelector('#view-{view}').offsetHeight") > 150
    for _ in range(2):
        assert opened.page.evaluate("document.documentElement.scrollWidth") <= width
        opened.page.click("#as-table")
        opened.settle()


@pytest.mark.parametrize("table", ["", "&as=table"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("view", VIEWS)
def test_axe_finds_no_violation(visit: Open, view: str, scheme: str, table: str) -> None:
    axe: Any = pytest.importorskip("axe_playwright_python.sync_playwright").Axe()
    opened = visit(fragment=f"#view={view}&focus={ASCN}{table}")
    opened.page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    opened.settle()
    found = axe.run(opened.page).response["violations"]
    assert [(each["id"], [node["html"][:150] for node in each["nodes"]][:4]) for each in found] == []
