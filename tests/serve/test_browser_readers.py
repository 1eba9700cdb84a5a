"""The review page for every reader: both languages, narrow screens, contrast, names of controls, hostile texts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from aseankg.extract.place import Place
from aseankg.serve.answers import Answers
from aseankg.serve.desk import Desk
from aseankg.serve.review import ReviewServer
from aseankg.serve.things import Things
from aseankg.sources.press.claims import format_claims
from tests.serve.conftest import CLAIMS, CURRENT, Table, Visit
from tests.view.conftest import ATTACKS
from tests.view.reference.test_browser import FAINT

pytestmark = pytest.mark.browser

NAMELESS = """all => all.filter((one) => !(one.getAttribute('aria-label') || one.textContent.trim() ||
 (one.labels && one.labels[0] && one.labels[0].textContent.trim()))).map((one) => one.outerHTML)"""

Open = Callable[..., Visit]


def test_page_follows_the_browser_and_the_switch_in_its_language(visit: Open) -> None:
    opened = visit(locale="id-ID")
    assert opened.page.evaluate("document.documentElement.lang") == "id"
    assert "KTT ke-32 ASEAN diadakan di Singapura" in opened.text(CURRENT)
    assert "keyakinan 90%" in opened.text(CURRENT)
    opened.page.click("[data-language=en]")
    assert "held in" in opened.text(CURRENT)
    assert opened.text("#accept-all") == "Accept all left …"


def test_both_languages_have_the_same_words(visit: Open) -> None:
    opened = visit()
    keys = "async () => { const { texts } = await import('./texts.js'); return Object.values(texts).map(Object.keys); }"
    english, indonesian = opened.page.evaluate(keys)
    assert english == indonesian


def test_single_keys_can_be_switched_off(visit: Open, table: Table) -> None:
    opened = visit()
    opened.press("?")
    opened.page.uncheck("#dialog input[type=checkbox]")
    opened.press("Escape", "a", "ArrowDown")
    opened.settle()
    assert opened.current() == 2
    assert not any(table.decisions().values())


@pytest.mark.parametrize("language", ["en", "id"])
@pytest.mark.parametrize("width", [360, 600, 768, 1024])
def test_page_fits_narrow_screens(visit: Open, width: int, language: str) -> None:
    opened = visit(width=width, height=740, locale=language)
    fits = f"document.documentElement.scrollWidth <= {width}"
    inside = "(all) => all.every((one) => one.scrollWidth <= one.clientWidth)"
    for key in ("?", "Shift+A", "l", "n"):
        opened.go_to(12)
        opened.press(key)
        assert opened.page.evaluate(fits)
        assert opened.page.eval_on_selector_all("#dialog, #claims, #text", inside)
        opened.page.click("#dialog button.action >> nth=0")
    assert opened.page.locator(CURRENT).bounding_box()["width"] <= width


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_text_stands_out_from_its_background(visit: Open, scheme: str) -> None:
    opened = visit(color_scheme=scheme)
    opened.press("a", "r")
    opened.settle()
    opened.press("f")
    opened.go_to(8)
    assert opened.page.evaluate(FAINT) == []
    for key in ("?", "Shift+A", "l", "n"):
        opened.press(key)
        assert opened.page.evaluate(FAINT) == []
        opened.page.click("#dialog button.action >> nth=0")


def test_every_control_has_a_name(visit: Open) -> None:
    opened = visit()
    controls = "button, input, a, progress, [role]:not([role=status], [role=alert])"
    assert opened.page.eval_on_selector_all(controls, NAMELESS) == []
    opened.press("l")
    assert opened.page.eval_on_selector_all("#dialog button, #dialog input", NAMELESS) == []
    opened.press("Escape", "n")
    opened.page.wait_for_selector("#dialog .hits input")
    assert opened.page.eval_on_selector_all("#dialog button, #dialog input, #dialog select", NAMELESS) == []


def test_hostile_texts_are_shown_and_never_run(
    visit: Open, table: Table, desk: Desk, things: Things, place: Place, serve: Callable[..., ReviewServer]
) -> None:
    hostile = [
        replace(CLAIMS[5], id=f"{number:05}-x", object=f"{' '.join(attack.split())}@en", note=" ".join(attack.split()))
        for number, attack in enumerate(ATTACKS)
    ]
    table.path.write_bytes(format_claims([CLAIMS[4], *hostile, CLAIMS[11]]))
    opened = visit(serve(Answers(desk, things, lambda: place)))
    for _ in range(len(hostile) + 2):
        opened.press("j")
    opened.press("l", "Escape", "n", "Escape", "Shift+A")
    assert "<script>window.attacked=1</script>" in opened.text("#claims")
    assert "<b>Keamanan siber</b>" in opened.text("#text")
    assert opened.page.locator("#claims img, #claims script, #text b, #dialog img").count() == 0
    assert opened.page.evaluate("window.attacked") is None
    assert opened.complaints == []
