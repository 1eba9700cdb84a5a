"""The page of what there is and what is missing."""

from __future__ import annotations

import base64
import hashlib
import re
import shutil
from pathlib import Path

import pytest

from aseankg.analyse.coverage import ClassRow, Coverage, State, Tally, measure_coverage
from aseankg.analyse.gaps import Gap, Item
from aseankg.reason.graph import BuiltGraph
from aseankg.store.memory import MemoryStore
from aseankg.view.coverage import write_coverage
from aseankg.view.coverage_texts import TEXTS
from tests.view.test_page import PageReader

EVIL = "</title></style><script>alert(1)</script>\"'><img src=x onerror=alert(2)>"


@pytest.fixture(scope="module")
def html(tiny_graph: BuiltGraph) -> str:
    """The miniature's page."""
    return write_coverage(measure_coverage(tiny_graph.store))


def test_page_names_nothing_outside_itself_and_runs_no_script(html: str) -> None:
    page = PageReader(html)
    addresses = [found.get(name) or "" for _, found in page.tags for name in ("src", "href") if name in found]
    assert all(address.startswith(("data:", "#")) for address in addresses)
    assert page.scripts == []
    assert not [name for _, found in page.tags for name in found if name.startswith("on") or name == "style"]


def test_policy_allows_the_pages_own_style_alone(html: str) -> None:
    (style,) = re.findall(r"<style>(.*?)</style>", html, re.DOTALL)
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    policy = next(found["content"] for _, found in PageReader(html).tags if "http-equiv" in found) or ""
    assert f"style-src 'sha256-{digest}'" in policy
    assert policy.startswith("default-src 'none'")
    assert "script" not in policy


def test_links_lead_to_sections(html: str) -> None:
    page = PageReader(html)
    identifiers = {found["id"] for _, found in page.tags if "id" in found}
    assert {(found.get("href") or "")[1:] for tag, found in page.tags if tag == "a"} <= identifiers


@pytest.mark.parametrize(("language", "note"), [("en", "no evidence found, never no"), ("id", "bukan berarti tidak")])
def test_page_says_that_empty_is_no_denial(tiny_graph: BuiltGraph, language: str, note: str) -> None:
    html = write_coverage(measure_coverage(tiny_graph.store, language=language), language)
    assert f'<html lang="{language}">' in html
    assert note in html


def test_cells_are_told_in_words(html: str) -> None:
    assert re.search(r'title="Summit, 2018: 1 found, 0 of them in one source alone; newest published 20\d\d-', html)
    assert 'title="Summit, 2016: no evidence found"' in html


def test_names_cannot_break_out_of_the_page() -> None:
    item = Item(EVIL, EVIL)
    one = Tally(1, 1, EVIL, EVIL)
    coverage = Coverage(
        things=1,
        sources=1,
        read=EVIL,
        classes=(ClassRow("c", EVIL, 0, one),),
        kinds={"c": EVIL},
        by_year={("c", 2018): one},
        by_state={("c", "s"): one},
        states=(State("s", EVIL, True),),
        gaps=(Gap(EVIL, item, 2, (item,)), Gap(EVIL, None, 2, (item,))),
    )
    page = PageReader(write_coverage(coverage))
    assert page.scripts == []
    assert "img" not in {tag for tag, _ in page.tags}


def test_nothing_makes_a_page_too() -> None:
    assert TEXTS["en"]["note"] in write_coverage(measure_coverage(MemoryStore()))


def test_both_languages_say_the_same_things() -> None:
    assert list(TEXTS["en"]) == list(TEXTS["id"])
    fields = {
        language: [sorted(re.findall(r"{\w+}", text)) for text in texts.values()] for language, texts in TEXTS.items()
    }
    assert fields["en"] == fields["id"]


@pytest.mark.browser
def test_page_fits_wide_and_small_screens_and_asks_for_nothing(html: str, tmp_path: Path) -> None:
    sync_api = pytest.importorskip("playwright.sync_api")
    path = tmp_path / "coverage.html"
    path.write_text(html, "utf-8")
    complaints: list[str] = []
    with sync_api.sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        for width in (1440, 390):
            page = browser.new_page(viewport={"width": width, "height": 844})
            page.on("console", lambda message: complaints.append(message.text))
            page.on("request", lambda request: complaints.append(request.url) if "//" in request.url[7:] else None)
            page.goto(path.as_uri())
            assert page.evaluate("document.documentElement.scrollWidth") == width
            page.locator(".each summary").first.click()
            assert page.locator(".each li .items").first.is_visible()
        browser.close()
    assert complaints == []
