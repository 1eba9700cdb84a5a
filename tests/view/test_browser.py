"""The page in a real browser, offline, from a file: what a reader sees, clicks and types."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from time import perf_counter

import pytest

from aseankg.store.local import LocalStore
from aseankg.view.elements import Elements, narrow, read_elements
from aseankg.view.page import write_page
from tests.view.browsing import Visit
from tests.waiting import wait_until

pytestmark = pytest.mark.browser

SUMMIT, JOKOWI = "meeting/asean-summit-32", "person/joko-widodo"
STATEMENT = "document/asean-leaders-statement-cybersecurity-cooperation"


def test_page_asks_for_nothing_but_itself(visit: Callable[..., Visit], page_file: Path) -> None:
    opened = visit()
    opened.page.click("#fit")
    opened.page.wait_for_timeout(500)
    assert opened.requests == [page_file.as_uri()]
    assert opened.complaints == []


def test_header_counts_what_is_there(visit: Callable[..., Visit], elements: Elements) -> None:
    assert visit().text("#counts").startswith(f"{len(elements.nodes)} things · {len(elements.edges)} relations")


@pytest.mark.parametrize("asked", ["Jaringan Kota Cerdas", "ascn", "smart cites netwrok", "JARINGAN kota cérdas"])
def test_search_finds_by_any_name_and_forgives_slips(visit: Callable[..., Visit], asked: str) -> None:
    opened = visit()
    opened.page.fill("#search", asked)
    assert "ASEAN Smart Cities Network" in opened.text("#results li:first-child")
    opened.page.press("#search", "Enter")
    assert opened.text("#panel h2") == "ASEAN Smart Cities Network"
    assert opened.page.evaluate("location.hash") == "#focus=initiative/ascn"


def test_search_says_when_nothing_is_found(visit: Callable[..., Visit]) -> None:
    opened = visit()
    opened.page.fill("#search", "zzzzqqq")
    assert opened.text("#results") == "Nothing found by that name"


def test_click_on_a_node_shows_its_facts_with_sources(visit: Callable[..., Visit]) -> None:
    opened = visit()
    opened.click_at(f"aseankg.pointOfNode('{SUMMIT}')")
    panel = opened.text("#panel")
    assert opened.text("#panel h2") == "32nd ASEAN Summit"
    assert "Ordinary ASEAN Summit" in panel
    assert "KTT ke-32 ASEAN" in panel
    assert "sources differ" in panel
    assert "Philstar.com · 28 April 2018" in panel
    assert opened.page.get_attribute("#panel .source a", "rel") == "noopener noreferrer"
    assert opened.complaints == []


def test_pointer_over_a_node_shows_that_it_can_be_clicked(visit: Callable[..., Visit]) -> None:
    opened = visit()
    opened.page.wait_for_timeout(500)
    point = opened.page.evaluate(f"aseankg.pointOfNode('{SUMMIT}')")
    opened.page.mouse.move(point["x"], point["y"])
    wait_until(opened.page, "document.getElementById('network').style.cursor === 'pointer'")
    opened.page.mouse.move(5, 5)
    wait_until(opened.page, "document.getElementById('network').style.cursor === ''")


def test_every_citation_leads_to_its_source(visit: Callable[..., Visit]) -> None:
    opened = visit(fragment=f"#focus={SUMMIT}")
    marks = opened.page.eval_on_selector_all("#panel .cite", "all => all.map((mark) => [mark.textContent, mark.title])")
    titles = opened.page.eval_on_selector_all("#panel .source .title", "all => all.map((title) => title.textContent)")
    assert len(marks) > 20
    assert all(titles[int(number) - 1] == title for number, title in marks)


def test_click_on_a_line_shows_the_relation_and_who_says_so(visit: Callable[..., Visit]) -> None:
    opened = visit()
    opened.page.evaluate(f"aseankg.selectRelation('{STATEMENT}', '{SUMMIT}')")
    opened.page.click("#panel .close")
    assert opened.text("#panel h2") == "Start here"
    opened.click_at(f"aseankg.pointOfRelation('{STATEMENT}', '{SUMMIT}')")
    panel = opened.text("#panel")
    assert "Leaders' Statement on Cybersecurity" in panel
    assert "32nd ASEAN Summit" in panel
    assert opened.page.locator("#panel .source").count() >= 1
    assert opened.page.evaluate("location.hash").startswith("#relation=")


def test_planned_participation_says_that_it_is_planned(visit: Callable[..., Visit]) -> None:
    opened = visit(fragment="#focus=participation/joko-widodo-asean-summit-32-planned")
    assert "Planned: expected by a source, not reported as done." in opened.text("#panel")
    assert "detikNews" in opened.text("#panel .sources")


def test_membership_shows_status_and_cohort_beside_the_member(visit: Callable[..., Visit]) -> None:
    opened = visit(fragment="#focus=initiative/ascn")
    assert "Participant · start date April 2018 · cohort year 2018" in opened.text("#panel")


def test_value_that_is_a_thing_leads_on_to_it(visit: Callable[..., Visit]) -> None:
    opened = visit(fragment=f"#focus={SUMMIT}")
    opened.page.click("#panel .thing:has-text('Joko Widodo')")
    assert opened.text("#panel h2") == "Joko Widodo"
    opened.page.go_back()
    wait_until(opened.page, "document.querySelector('#panel h2').textContent === '32nd ASEAN Summit'")


def test_click_on_empty_paper_closes_the_details(visit: Callable[..., Visit]) -> None:
    opened = visit(fragment=f"#focus={SUMMIT}")
    opened.page.mouse.click(300, 870 - 40)
    assert opened.text("#panel h2") == "Start here"


def test_legend_filters_by_class(visit: Callable[..., Visit], elements: Elements) -> None:
    opened = visit()
    cities = sum(node.cls.endswith(("City", "Regency", "Province", "Place")) for node in elements.nodes)
    opened.page.click(".toggle:has-text('Place')")
    assert opened.drawn() == len(elements.nodes) - cities
    opened.page.click("text=Hide all")
    assert opened.drawn() == 0
    opened.page.click("text=Show all")
    assert opened.drawn() == len(elements.nodes)


def test_double_click_in_the_legend_shows_only_that_class(visit: Callable[..., Visit]) -> None:
    opened = visit()
    opened.page.dblclick(".toggle:visible:has-text('State')")
    assert opened.drawn() == 3
    opened.page.fill("#search", "Jakarta")
    opened.page.press("#search", "Enter")
    assert opened.drawn() > 3


def test_legend_hides_planned_lines(visit: Callable[..., Visit], elements: Elements) -> None:
    opened = visit()
    opened.page.click("[data-line=planned]")
    planned = sum(edge.planned for edge in elements.edges)
    assert opened.page.evaluate("aseankg.drawing.shownEdges()") == len(elements.edges) - planned


def test_language_switch_changes_every_text(visit: Callable[..., Visit]) -> None:
    opened = visit(fragment=f"#focus={SUMMIT}")
    opened.page.click("[data-language=id]")
    assert opened.text("#panel h2") == "KTT ke-32 ASEAN"
    panel = opened.text("#panel")
    assert "tanggal mulai" in panel
    assert "28 April 2018" in panel
    assert "sumber berbeda" in panel
    assert "Kosong berarti" in opened.text("footer")
    assert "Tempat" in opened.text("#legend-body")
    assert opened.page.evaluate("document.documentElement.lang") == "id"
    assert opened.page.get_attribute("#search", "placeholder") == "Cari nama atau singkatan"


def test_whole_way_by_keyboard(visit: Callable[..., Visit]) -> None:
    opened = visit()
    keyboard = opened.page.keyboard
    opened.page.focus("#search")
    keyboard.type("summit")
    keyboard.press("ArrowDown")
    keyboard.press("ArrowUp")
    chosen = opened.page.get_attribute("#search", "aria-activedescendant")
    keyboard.press("Enter")
    assert chosen == "result-0"
    assert opened.page.evaluate("document.activeElement.id") == "panel"
    for _ in range(4):
        keyboard.press("Tab")
    assert opened.page.evaluate("document.activeElement.closest('#panel') !== null")
    keyboard.press("Escape")
    assert opened.text("#panel h2") == "Start here"
    assert opened.page.evaluate("document.activeElement.id") == "network"
    scale = opened.page.evaluate("aseankg.drawing.scale()")
    keyboard.press("+")
    opened.page.wait_for_timeout(500)
    assert opened.page.evaluate("aseankg.drawing.scale()") > scale
    assert opened.complaints == []


def test_escape_closes_the_results_then_empties_the_search(visit: Callable[..., Visit]) -> None:
    opened = visit()
    opened.page.fill("#search", "summit")
    opened.page.press("#search", "Escape")
    assert opened.page.is_hidden("#results")
    opened.page.press("#search", "Escape")
    assert opened.page.input_value("#search") == ""


def test_legend_works_by_keyboard(visit: Callable[..., Visit]) -> None:
    opened = visit()
    everything = opened.drawn()
    opened.page.focus(".toggle:has-text('Person')")
    opened.page.keyboard.press("Space")
    assert opened.drawn() < everything
    assert opened.page.get_attribute(".toggle:has-text('Person')", "aria-pressed") == "false"


def test_every_control_has_a_name(visit: Callable[..., Visit]) -> None:
    opened = visit(fragment=f"#focus={SUMMIT}")
    nameless = opened.page.eval_on_selector_all(
        "button, a, input, [role]:not([role=status])",
        "all => all.filter((one) => !(one.getAttribute('aria-label') || one.textContent.trim() ||"
        " document.getElementById(one.getAttribute('aria-labelledby')) ||"
        " (one.labels && one.labels[0].textContent.trim()))).map((one) => one.outerHTML)",
    )
    assert nameless == []


@pytest.mark.parametrize("language", ["en", "id"])
@pytest.mark.parametrize("width", [360, 600, 768, 1024])
def test_page_fits_narrow_screens(visit: Callable[..., Visit], width: int, language: str) -> None:
    opened = visit(width=width, height=800, fragment=f"#focus={SUMMIT}")
    opened.page.click(f"[data-language={language}]")
    assert opened.page.evaluate("document.documentElement.scrollWidth") <= width
    assert opened.page.evaluate(
        "document.querySelector('#panel').scrollWidth <= document.querySelector('#panel').clientWidth"
    )
    opened.page.click("#panel .close")
    opened.page.fill("#search", "jakarta")
    assert opened.page.evaluate("document.documentElement.scrollWidth") <= width
    assert opened.complaints == []


def test_hostile_texts_are_shown_and_never_run(
    visit: Callable[..., Visit], hostile_store: LocalStore, tmp_path: Path
) -> None:
    path = tmp_path / "hostile.html"
    whole = read_elements(hostile_store)
    path.write_text(write_page(narrow(whole, (node.iri for node in whole.nodes))), "utf-8")
    opened = visit(path)
    for number in range(len(whole.nodes)):
        opened.page.evaluate(f"aseankg.select('meeting/hostile-{number}')")
        opened.page.click("#panel .more")
        opened.page.click("[data-language=id]")
        opened.page.click("[data-language=en]")
    opened.page.fill("#search", "script")
    assert "<script>window.attacked=1</script>" in opened.text("#results")
    assert opened.page.evaluate("window.attacked") is None
    assert opened.page.locator("#panel img, #panel script, #results img, #legend img").count() == 0
    assert opened.complaints == []
    assert opened.requests == [path.as_uri()]


def test_only_web_addresses_become_links(
    visit: Callable[..., Visit], hostile_store: LocalStore, tmp_path: Path
) -> None:
    path = tmp_path / "hostile.html"
    path.write_text(write_page(read_elements(hostile_store)), "utf-8")
    opened = visit(path, fragment="#focus=meeting/hostile-4")
    assert "javascript:window.attacked=1" in opened.text("#panel")
    assert opened.page.locator("a[href]").count() == 0


@pytest.mark.parametrize("fragment", ["#focus=nobody/here", "#focus=%E0%A4%A", "#relation=x", "#search", "#"])
def test_address_that_names_nothing_opens_the_start(visit: Callable[..., Visit], fragment: str) -> None:
    opened = visit(fragment=fragment)
    assert opened.text("#panel h2") == "Start here"
    assert opened.complaints == []


def test_dark_theme_is_followed_while_the_page_is_open(visit: Callable[..., Visit]) -> None:
    opened = visit(fragment=f"#focus={SUMMIT}")
    opened.page.emulate_media(color_scheme="dark")
    opened.page.wait_for_timeout(300)
    assert opened.page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(20, 24, 30)"
    opened.click_at(f"aseankg.pointOfNode('{JOKOWI}')")
    assert opened.text("#panel h2") == "Joko Widodo"
    assert opened.complaints == []


def test_page_with_1500_nodes_is_usable_at_once(
    visit: Callable[..., Visit], large_store: LocalStore, tmp_path: Path
) -> None:
    path = tmp_path / "large.html"
    path.write_text(write_page(read_elements(large_store)), "utf-8")
    start = perf_counter()
    opened = visit(path)
    assert perf_counter() - start < 4  # about one second on an idle machine; this one is shared
    opened.page.fill("#search", "city number 77")
    assert opened.page.locator("#results li").count() > 0
