"""The page of a dossier, and its Markdown."""

from __future__ import annotations

import base64
import hashlib
import re
import shutil
from pathlib import Path

import pytest

from aseankg.brief.dossier import write_brief
from aseankg.brief.model import Brief, Run, Section, Sentence
from aseankg.query.facts import Source
from aseankg.reason.graph import BuiltGraph
from aseankg.view.brief import write_brief_page
from aseankg.view.brief_markdown import write_brief_markdown
from aseankg.view.brief_texts import TEXTS
from tests.view.test_page import PageReader

EVIL = "</title></style><script>alert(1)</script>\"'><img src=x onerror=alert(2)>"
SOURCES = (
    Source("s1", "One", "Office", "2018-04-28", "https://asean.org/one"),
    Source("s2", "Two", "", "2018", ""),
    Source("s3", "Three", "News", "", "javascript:alert(1)"),
)


def brief_of(*runs: Run, items: tuple[tuple[Run, ...], ...] = (), question: str = "aseankg ask x") -> Brief:
    """A dossier of one sentence."""
    sections = (Section("what", "What it is", (Sentence(runs, question, items),)),)
    return Brief(
        "https://w3id.org/aseankg/id/initiative/x", "X", "initiative", "en", "2020", "2020", None, sections, SOURCES
    )


@pytest.fixture(scope="module")
def html(tiny_graph: BuiltGraph) -> str:
    """The page of the miniature's summit."""
    return write_brief_page(write_brief(tiny_graph.store, "32nd ASEAN Summit"))


def test_page_names_nothing_outside_itself_but_sources_and_runs_no_script(html: str) -> None:
    page = PageReader(html)
    assert page.scripts == []
    assert not [name for _, found in page.tags for name in found if name.startswith("on") or name in ("style", "src")]
    assert {tag for tag, found in page.tags if (found.get("href") or "").startswith("http")} == {"a"}


def test_policy_allows_the_pages_own_style_alone(html: str) -> None:
    (style,) = re.findall(r"<style>(.*?)</style>", html, re.DOTALL)
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    policy = next(found["content"] for _, found in PageReader(html).tags if "http-equiv" in found) or ""
    assert policy.startswith(f"default-src 'none'; style-src 'sha256-{digest}'")
    assert "script" not in policy


def test_links_within_the_page_lead_somewhere(html: str) -> None:
    page = PageReader(html)
    identifiers = [found["id"] for _, found in page.tags if "id" in found]
    targets = {(found.get("href") or "")[1:] for _, found in page.tags if (found.get("href") or "").startswith("#")}
    assert targets <= set(identifiers)
    assert len(identifiers) == len(set(identifiers))


def test_each_sentence_has_its_question_under_a_fold(tiny_graph: BuiltGraph) -> None:
    brief = write_brief(tiny_graph.store, "ASCN")
    page = PageReader(write_brief_page(brief))
    count = sum(len(section.sentences) for section in brief.sections)
    assert [tag for tag, _ in page.tags].count("details") == count


def test_marks_stand_right_after_what_sources_state() -> None:
    page = write_brief_page(brief_of(Run("It began "), Run("in 2018", ("s1", "s2", "s3")), Run(".")))
    assert re.search(r"It began in 2018<sup class=\"marks\"><a[^>]*>1</a>\u2013<a[^>]*>3</a></sup>\.</p>", page)


def test_source_without_a_web_address_is_no_link() -> None:
    page = write_brief_page(brief_of(Run("A", ("s3",))))
    assert 'href="javascript' not in page
    assert "<span>javascript:alert(1)</span>" in page


def test_names_cannot_break_out_of_the_page() -> None:
    source = Source(EVIL, EVIL, EVIL, EVIL, f"https://x.org/{EVIL}")
    sections = (Section("what", EVIL, (Sentence((Run(EVIL, (EVIL,), EVIL),), EVIL, ((Run(EVIL, (EVIL,)),),)),)),)
    page = write_brief_page(Brief(EVIL, EVIL, "state", "id", EVIL, EVIL, EVIL, sections, (source,)))
    assert PageReader(page).scripts == []
    assert "img" not in {tag for tag, _ in PageReader(page).tags}
    assert "onerror" not in {name for _, found in PageReader(page).tags for name in found}


@pytest.mark.parametrize("language", ["en", "id"])
def test_page_speaks_its_language_and_says_that_empty_is_no_denial(tiny_graph: BuiltGraph, language: str) -> None:
    page = write_brief_page(write_brief(tiny_graph.store, "ASCN", language))
    assert f'<html lang="{language}">' in page
    assert TEXTS[language]["note_empty"] in page
    assert TEXTS[language]["initiative"] in page


def test_both_languages_say_the_same_things() -> None:
    assert list(TEXTS["en"]) == list(TEXTS["id"])


def test_markdown_has_numbered_sources_and_questions() -> None:
    text = write_brief_markdown(brief_of(Run("These"), Run(":"), items=((Run("A", ("s1", "s3")),),)))
    assert "These: (Q1)\n\n- A \\[1, 3\\]\n" in text
    assert "1. One. Office, 28 April 2018. <https://asean.org/one>\n2. Two. 2018.\n" in text
    assert text.endswith("Q1\n\n    aseankg ask x\n")


def test_markdown_of_hostile_names_holds_no_markup() -> None:
    text = write_brief_markdown(brief_of(Run("[a](javascript:x) <b> *c* `d`\n# e", ("s1",))))
    assert "\\[a\\](javascript:x) \\<b\\> \\*c\\* \\`d\\` # e" in text
    assert "3. Three. News. javascript:alert(1)" in text


@pytest.mark.browser
def test_page_fits_wide_and_small_screens_and_prints_its_questions(html: str, tmp_path: Path) -> None:
    sync_api = pytest.importorskip("playwright.sync_api")
    path = tmp_path / "brief.html"
    path.write_text(html, "utf-8")
    complaints: list[str] = []
    with sync_api.sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        for width in (1280, 360):
            page = browser.new_page(viewport={"width": width, "height": 740})
            page.on("console", lambda message: complaints.append(message.text))
            page.on("request", lambda request: complaints.append(request.url) if "//" in request.url[7:] else None)
            page.goto(path.as_uri())
            assert page.evaluate("document.documentElement.scrollWidth") == width
            page.locator(".why summary").first.click()
            assert page.locator(".why pre").first.is_visible()
            page.locator(".marks a").first.click()
            assert page.evaluate("document.querySelector('li:target').id") == "s1"
            assert not page.locator("#questions").is_visible()
            page.emulate_media(media="print")
            assert page.locator("#questions").is_visible()
        browser.close()
    assert complaints == []
