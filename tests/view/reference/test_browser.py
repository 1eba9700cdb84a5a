"""The page in a real browser, offline, from a file: what a reader sees, clicks and types."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.waiting import wait_until

sync_api = pytest.importorskip("playwright.sync_api")
pytestmark = pytest.mark.browser

WATCH = "addEventListener('securitypolicyviolation', (e) => console.error('violation ' + e.violatedDirective));"
FITS = """() => [...document.querySelectorAll('.diagram text')].filter((text) => {
  const box = text.getBBox(), card = text.closest('.card').querySelector('.box').getBBox();
  return box.x < card.x || box.x + box.width > card.x + card.width;
}).map((text) => text.textContent)"""
OVERLAPS = """() => {
  const boxes = [...document.querySelectorAll('.diagram text')].map((text) => [text.textContent, text.getBBox()]);
  const met = (a, b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y + 2 < b.y + b.height - 2
    && b.y + 2 < a.y + a.height - 2;
  return boxes.flatMap(([one, a], n) => boxes.slice(n + 1).filter(([, b]) => met(a, b)).map(([other]) => [one, other]));
}"""
# Every run of text against the background on which it stands (WCAG 2.2, 1.4.3).
FAINT = """() => {
  const rgb = (colour) => colour.match(/[\\d.]+/g).map(Number);
  const light = (colour) => { const [r, g, b] = colour.map((c) => (c /= 255, c <= 0.04045 ? c / 12.92
    : ((c + 0.055) / 1.055) ** 2.4)); return 0.2126 * r + 0.7152 * g + 0.0722 * b; };
  const behind = (element) => { for (let e = element; e; e = e.parentElement) {
    const colour = rgb(getComputedStyle(e).backgroundColor); if (colour[3] !== 0) return colour.slice(0, 3); } };
  const faint = new Set();
  for (const element of document.querySelectorAll('body *:not(svg *, script, style)')) {
    const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim());
    if (!own || !element.checkVisibility() || element.closest('.hidden')) continue;
    const [a, b] = [light(rgb(getComputedStyle(element).color).slice(0, 3)), light(behind(element))];
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    if (ratio < 4.5) faint.add(`${element.tagName}.${element.className} ${ratio.toFixed(2)}`);
  }
  return [...faint];
}"""
NAMES = "() => [...document.querySelectorAll('.term:not([hidden])')].map((term) => term.id)"

Open = Callable[..., Any]


@pytest.fixture(scope="module")
def file(page: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("reference") / "ontology.html"
    path.write_bytes(page.encode("utf-8"))
    return path


@pytest.fixture
def visit(browser: Any, file: Path) -> Iterator[Open]:
    """A function that opens the page; whatever it asked for or complained of fails the test."""
    contexts, troubles = [], []

    def open_page(width: int = 1440, height: int = 900, address: str = "", **options: Any) -> Any:
        context = browser.new_context(viewport={"width": width, "height": height}, offline=True, **options)
        contexts.append(context)
        opened = context.new_page()
        opened.add_init_script(WATCH)
        opened.on(
            "request", lambda request: troubles.append(request.url) if "ontology.html" not in request.url else None
        )
        opened.on("pageerror", lambda error: troubles.append(str(error)))
        opened.on("console", lambda message: troubles.append(message.text))
        opened.goto(file.as_uri() + address)
        return opened

    yield open_page
    for context in contexts:
        context.close()
    assert [trouble for trouble in troubles if not trouble.startswith("data:")] == []


def test_page_opens_without_requests_or_errors(visit: Open) -> None:
    assert visit().title() == "ASEAN cooperation ontology: Ontology reference"


def test_filter_finds_by_name_label_and_definition(visit: Open) -> None:
    page = visit()
    page.fill("#page-filter", "smart")
    assert page.evaluate(NAMES) == []
    page.fill("#page-filter", "pertemuan wakil tetap")
    assert page.evaluate(NAMES) == ["PermanentRepresentativesMeeting"]
    page.fill("#page-filter", "adoptedat")
    assert "adoptedAt" in page.evaluate(NAMES)
    assert not page.is_visible("#sec-diagram")


def test_filter_says_how_many_it_found_and_escape_ends_it(visit: Open) -> None:
    page = visit()
    total = len(page.evaluate(NAMES))
    page.fill("#page-filter", "summit")
    found = len(page.evaluate(NAMES))
    assert page.inner_text("#page-status") == f"{found} / {total} terms found"
    page.press("#page-filter", "Escape")
    assert len(page.evaluate(NAMES)) == total
    assert page.is_visible("#sec-diagram")


def test_enter_leads_to_the_best_match(visit: Open) -> None:
    page = visit()
    page.fill("#page-filter", "place")
    page.press("#page-filter", "Enter")
    assert page.evaluate("location.hash") == "#Place"


def test_link_to_a_filtered_term_ends_the_filter(visit: Open) -> None:
    page = visit()
    page.fill("#page-filter", "MinisterialMeeting")
    page.click("#MinisterialMeeting .facts a[href='#Summit']")
    wait_until(page, "!document.body.classList.contains('filtering')")
    assert page.is_visible("#Summit")


def test_language_switch_changes_the_page_and_its_title(visit: Open) -> None:
    page = visit()
    page.click("[data-language=id]")
    assert page.inner_text("h1") == "Ontologi kerja sama ASEAN"
    assert page.title().startswith("Ontologi kerja sama ASEAN")
    assert page.get_attribute("html", "lang") == "id"
    assert page.get_attribute("[data-language=id]", "aria-pressed") == "true"
    assert "Pertemuan" in page.inner_text("#Meeting .telling:visible >> nth=1")
    page.click("[data-language=en]")
    assert page.inner_text("h1") == "ASEAN cooperation ontology"


def test_address_can_choose_the_language(visit: Open) -> None:
    assert visit(address="?lang=id#Meeting").inner_text("h1") == "Ontologi kerja sama ASEAN"


def test_entry_tells_both_languages_whichever_is_chosen(visit: Open) -> None:
    page = visit(address="?lang=id")
    assert {"Meeting", "Pertemuan"} == set(page.locator("#Meeting .label strong").all_inner_texts())


def test_iri_is_copied(visit: Open) -> None:
    page = visit(permissions=["clipboard-read", "clipboard-write"])
    page.click("#Meeting .copy")
    page.wait_for_selector("#Meeting .copy.done")
    assert page.evaluate("navigator.clipboard.readText()") == "https://w3id.org/aseankg/ontology#Meeting"
    assert page.text_content("#page-announcement").startswith("Copied")


@pytest.mark.parametrize("font", ["Liberation Sans", "DejaVu Sans"])
def test_words_of_the_diagram_stay_in_their_cards_and_apart(visit: Open, font: str) -> None:
    page = visit()
    page.evaluate("(font) => document.documentElement.style.setProperty('--font', `\"${font}\"`)", font)
    assert page.evaluate(FITS) == []
    assert page.evaluate(OVERLAPS) == []


def test_name_in_the_diagram_leads_to_its_entry(visit: Open) -> None:
    page = visit()
    page.click(".diagram a[href='#Commitment'] .title")
    page.wait_for_timeout(100)
    top = page.evaluate("document.getElementById('Commitment').getBoundingClientRect().top")
    bar = page.evaluate("document.querySelector('.bar').getBoundingClientRect().bottom")
    assert bar <= top < 200


@pytest.mark.parametrize("width", [1440, 768, 360])
def test_nothing_is_wider_than_the_window(visit: Open, width: int) -> None:
    page = visit(width, 800)
    assert page.evaluate("document.documentElement.scrollWidth") == width


def test_contents_unfold_on_a_phone(visit: Open) -> None:
    page = visit(360, 800)
    assert not page.is_visible("#page-contents-list")
    page.click("#page-fold")
    page.click("#page-contents-list > li > a[href='#sec-ladder']")
    assert not page.is_visible("#page-contents-list")
    assert page.evaluate("location.hash") == "#sec-ladder"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_all_text_stands_out_from_its_background(visit: Open, scheme: str) -> None:
    assert visit(color_scheme=scheme).evaluate(FAINT) == []


def test_keyboard_reaches_the_content_past_the_bar(visit: Open) -> None:
    page = visit()
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "page-main"


def test_page_reads_without_javascript(visit: Open) -> None:
    page = visit(java_script_enabled=False)
    assert page.is_visible("#Meeting")
    assert not page.is_visible("#page-filter")
    assert not page.is_visible("#Meeting .copy")
    assert page.is_visible("#page-contents-list")


def test_paper_has_the_entries_and_none_of_the_controls(visit: Open) -> None:
    page = visit(color_scheme="dark")
    page.emulate_media(media="print")
    assert not page.is_visible(".bar")
    assert not page.is_visible(".contents")
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    assert page.evaluate("getComputedStyle(document.body).color") == "rgb(29, 39, 51)"
