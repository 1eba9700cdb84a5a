"""Questions asked in a real browser, offline, from a file: what a reader types and clicks, and the rows that come."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from aseankg.cli import main
from aseankg.layout import shipped
from aseankg.query.questions import read_questions
from aseankg.store.local import LocalStore
from aseankg.view.ask.bundle import read_engine
from aseankg.view.elements import narrow, read_elements
from tests.query.test_answers import ANSWERS, EXAMPLES
from tests.view.asking import ROWS, Visit, write_asking_page
from tests.waiting import wait_until

sync_api = pytest.importorskip("playwright.sync_api")
pytestmark = pytest.mark.browser

FAULTS = {
    "": "There is no question yet",
    "SELECT * {": "Line 1, column 10: “{” is never closed",
    "SELECT * {\n ?s asen:theme ?o }": "Line 2, column 5: No prefix “asen:” is known; nearest: asean:",
    "SELECT * { ?s a City }": "“City” is no word of SPARQL",
    "SELECT * { ?s ?p ?o } LIMT 3": "nearest: LIMIT",
    "SELECT * { ?s ?p }": "Line 1, column 18: Not understood at “}”",
    "SELECT ?x { ?s ?p ?o } GROUP BY ?s": "stands neither in GROUP BY nor inside a function",
    "DROP ALL": "DROP would change the facts",
    "SELECT * { SERVICE <http://127.0.0.1/> { ?s ?p ?o } }": "SERVICE would ask another server",
    "SELECT * " + "{" * 3000 + "}" * 3000: "More than 128 brackets",
}
SLOW = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"


def test_own_question_is_answered_offline_with_who_says_so(ask_page: Callable[..., Visit], store: LocalStore) -> None:
    opened = ask_page()
    sparql = "SELECT ?document ?source { GRAPH ?source { ?document asean:adoptedAt meeting:asean-summit-32 } }"
    rows = opened.ask(sparql)
    assert len(rows) == len(store.select(sparql)) > 1
    assert any("Cybersecurity Cooperation" in row and "Singapore Cooperation" not in row for row in rows)
    assert [url for url in opened.requests if not url.startswith(("file:", "blob:"))] == []
    assert opened.complaints == []


def test_default_graph_holds_a_fact_of_many_sources_once(ask_page: Callable[..., Visit], store: LocalStore) -> None:
    (row,) = ask_page().ask("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }")
    assert int(row) == store.count("{ ?s ?p ?o }")


def test_ready_made_question_takes_a_name_and_gives_linked_rows(ask_page: Callable[..., Visit]) -> None:
    opened = ask_page()
    opened.choose("Documents adopted at a meeting")
    opened.page.fill(".ask-field input", "KTT ke-32")
    opened.page.press(".ask-field input", "Enter")
    assert opened.page.input_value(".ask-field input") == "32nd ASEAN Summit"
    opened.page.click(".ask-go")
    opened.page.wait_for_selector(ROWS)
    assert opened.page.locator(".ask-table th").all_inner_texts() == ["document", "kind", "date", "said by"]
    opened.page.click(".ask-thing:has-text('Cybersecurity')")
    assert "Cybersecurity Cooperation" in opened.page.inner_text("#panel h2")
    assert opened.page.is_hidden("#view-ask")
    assert opened.complaints == []


def test_enter_in_a_field_answers(ask_page: Callable[..., Visit]) -> None:
    opened = ask_page()
    opened.choose("Documents adopted at a meeting")
    opened.page.fill(".ask-field input", "KTT ke-32")
    for _ in ("takes the name", "answers"):
        opened.page.press(".ask-field input", "Enter")
    opened.page.wait_for_selector(ROWS)


def test_answer_is_copied_as_it_is_read(ask_page: Callable[..., Visit]) -> None:
    opened = ask_page()
    opened.ask("SELECT ?city { VALUES ?city { city:jakarta city:singapore } }")
    opened.page.evaluate("navigator.clipboard.writeText = async (text) => { window.copied = text; }")
    opened.page.click(".ask-tools button:has-text('Copy')")
    wait_until(opened.page, "() => window.copied")
    assert opened.page.evaluate("window.copied") == "city\nJakarta\nSingapore"


def test_the_column_that_names_a_row_leads_to_its_thing(ask_page: Callable[..., Visit]) -> None:
    opened = ask_page()
    opened.choose("Documents of a type, by date")
    opened.page.click(".ask-go")
    opened.page.wait_for_selector(ROWS)
    place = opened.page.locator(".ask-table th").all_inner_texts().index("document") + 1
    assert opened.page.locator(f"{ROWS} td:nth-child({place}) .ask-thing").count() == len(opened.rows())


def test_number_means_the_ordinary_summit(ask_page: Callable[..., Visit]) -> None:
    opened = ask_page()
    opened.choose_given("Documents adopted at a meeting", "32")
    assert any("Cybersecurity" in row for row in opened.rows())


@pytest.mark.parametrize(
    ("typed", "said"), [("", "Needed: "), ("Atlantis", "Nothing in this page is called “Atlantis”")]
)
def test_value_that_will_not_do_is_told_beside_its_field(ask_page: Callable[..., Visit], typed: str, said: str) -> None:
    opened = ask_page()
    opened.choose("Documents adopted at a meeting")
    opened.page.fill(".ask-field input", typed)
    opened.page.click(".ask-go")
    assert said in opened.page.inner_text(".ask-fields .ask-fault")
    assert opened.page.get_attribute(".ask-field input", "aria-invalid") == "true"


def test_ready_made_question_opens_as_sparql_and_answers_the_same(ask_page: Callable[..., Visit]) -> None:
    opened = ask_page()
    opened.choose("Documents adopted at a meeting")
    opened.page.fill(".ask-field input", "32")
    opened.page.press(".ask-field input", "Enter")
    opened.page.click(".ask-go")
    opened.page.wait_for_selector(ROWS)
    found = len(opened.rows())
    opened.page.click("text=Open as SPARQL")
    opened.page.click(".ask-go")
    opened.page.wait_for_selector(ROWS)
    assert len(opened.rows()) == found


def test_faults_are_told_in_plain_words(ask_page: Callable[..., Visit]) -> None:
    opened = ask_page()
    for sparql, said in FAULTS.items():
        assert opened.ask(sparql) == []
        assert said in opened.fault()
    assert opened.complaints == []


def test_answers_without_rows_are_worded(ask_page: Callable[..., Visit]) -> None:
    opened = ask_page()
    for sparql, answer in {
        "ASK { ?m asean:adopted ?d }": "Yes",
        "ASK { FILTER(false) }": "No evidence found",
        "SELECT * { FILTER(false) }": "which is not a no",
    }.items():
        opened.ask(sparql)
        assert answer in opened.page.inner_text(".ask-answer")


def test_query_that_takes_too_long_can_be_stopped_and_others_asked(ask_page: Callable[..., Visit]) -> None:
    opened = ask_page()
    opened.page.fill(".ask-text", SLOW)
    opened.page.click(".ask-go")
    opened.page.wait_for_selector(".ask-status:has-text('Answering')")
    opened.page.fill(".ask-text", "SELECT * { ?s a asean:State }")
    opened.page.click(".ask-stop")
    opened.page.wait_for_selector(".ask-status:has-text('Stopped')")
    opened.page.click(".ask-go")
    opened.page.wait_for_selector(ROWS)
    assert len(opened.rows()) == 3
    assert opened.complaints == []


def test_query_that_breaks_the_engine_leaves_a_page_that_answers(ask_page: Callable[..., Visit]) -> None:
    opened = ask_page()
    opened.ask("SELECT * { " + "BIND(1 AS ?x) " * 20000 + "}")
    assert "needs more room" in opened.fault() or "Not understood" in opened.fault()
    assert len(opened.ask("SELECT * { ?s a asean:State }")) == 3


def test_rows_beyond_the_first_are_counted_and_can_be_had(ask_page: Callable[..., Visit], store: LocalStore) -> None:
    opened = ask_page()
    total = store.count("{ ?s ?p ?o }")
    assert len(opened.ask("SELECT * { ?s ?p ?o }")) == 200
    assert f"the first 200 of {total:,} rows" in opened.page.inner_text(".ask-tools")
    opened.page.click(".ask-more")
    opened.page.wait_for_selector(f"{ROWS}:nth-child(400)")
    with opened.page.expect_download() as download:
        opened.page.click("text=Download CSV")
    with open(download.value.path(), newline="", encoding="utf-8") as stream:
        rows = list(csv.reader(stream))
    assert rows[0] == ["s", "p", "o"]
    assert len(rows) == total + 1


def test_columns_sort_by_what_is_read(ask_page: Callable[..., Visit]) -> None:
    opened = ask_page()
    names = opened.ask("SELECT ?s { ?s a asean:State }")
    opened.page.click(".ask-table th button")
    opened.page.wait_for_selector("th[aria-sort=ascending]")
    assert opened.rows() == sorted(names)
    opened.page.click(".ask-table th button")
    opened.page.wait_for_selector("th[aria-sort=descending]")
    assert opened.rows() == sorted(names, reverse=True)


def test_typing_offers_names_of_this_graph(ask_page: Callable[..., Visit]) -> None:
    opened = ask_page()
    box = opened.page.locator(".ask-text")
    box.fill("")
    box.type("SELECT * { ?s asean:adoptedA")
    assert "asean:adoptedAt" in opened.page.inner_text(".ask-editor [aria-selected=true]")
    box.press("Enter")
    box.type(" jakart")
    opened.page.keyboard.press("Escape")
    assert opened.page.is_hidden(".ask-editor .ask-offers")
    box.press("Control+Space")
    assert opened.page.is_visible(".ask-editor .ask-offers")
    box.press("Tab")
    assert box.input_value() == "SELECT * { ?s asean:adoptedAt city:jakarta"
    box.press("Control+z")
    assert box.input_value() == "SELECT * { ?s asean:adoptedAt jakart"


def test_colours_lie_under_the_very_same_text(ask_page: Callable[..., Visit]) -> None:
    opened = ask_page(width=360)
    text = (
        "SELECT ?some ?thing WHERE { ?some asean:participatesIn ?thing FILTER(?some != <http://a.example/b>) } # end\n"
    )
    opened.page.fill(".ask-text", text * 4)
    heights = opened.page.evaluate(
        "['.ask-text', '.ask-colours'].map((name) => document.querySelector(name).scrollHeight)"
    )
    assert opened.page.inner_text(".ask-colours").rstrip() == (text * 4).rstrip()
    assert abs(heights[0] - heights[1]) <= 2


def test_things_of_an_answer_are_shown_in_the_network(ask_page: Callable[..., Visit]) -> None:
    opened = ask_page()
    opened.ask("SELECT ?s { ?s a asean:State }")
    opened.page.click("text=Show in the network")
    assert opened.page.is_visible("#network canvas")
    assert opened.page.is_hidden("#view-ask")
    assert opened.complaints == []


@pytest.mark.parametrize(
    ("view", "query"), [("map", "SELECT ?s { ?s a asean:City }"), ("timeline", "SELECT ?s { ?s a asean:Meeting }")]
)
def test_things_of_an_answer_are_shown_in_the_other_views(
    ask_page: Callable[..., Visit], view: str, query: str
) -> None:
    opened = ask_page()
    opened.ask(query)
    opened.page.click(f".ask-way:has-text('{view}')")
    assert opened.page.is_visible(f"#view-{view} svg")
    assert opened.page.locator(f"#view-{view} .hit").count() >= 2
    opened.page.click("#undo")
    assert opened.complaints == []


def test_thing_of_an_answer_is_shown_among_what_it_is_joined_to(ask_page: Callable[..., Visit]) -> None:
    opened = ask_page()
    everything = opened.page.evaluate("aseankg.drawing.shownNodes()")
    opened.ask("SELECT ?s { ?s a asean:State }")
    opened.page.click(".ask-thing >> nth=0")
    assert "focus=state/" in opened.page.evaluate("location.hash")
    assert opened.page.evaluate("aseankg.drawing.shownNodes()") == everything


def test_day_of_the_page_is_told_and_what_stood_then_counted(ask_page: Callable[..., Visit]) -> None:
    opened = ask_page()
    opened.ask("SELECT ?s { ?s a asean:City ; asean:participatesIn ?o }")
    found = len(opened.rows())
    assert opened.page.is_hidden(".ask-day")
    opened.page.evaluate("aseankg.time.set('2017-01-01')")
    assert "The other views show 1 January 2017" in opened.page.inner_text(".ask-day")
    opened.ask("SELECT ?s { ?s a asean:Meeting }")
    assert opened.page.inner_text(".ask-way:has-text('network')").endswith(" things on that day")
    opened.page.click(".ask-day button")
    assert opened.page.is_hidden(".ask-day")
    asked = "SELECT%20?s%20%7B%20?s%20a%20asean:Meeting%20%7D"
    assert opened.page.evaluate("location.hash") == f"#view=ask&sparql={asked}"
    assert len(opened.ask("SELECT ?s { ?s a asean:City ; asean:participatesIn ?o }")) == found > 0
    assert opened.complaints == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_no_violation_in_the_questions(ask_page: Callable[..., Visit], scheme: str) -> None:
    axe: Any = pytest.importorskip("axe_playwright_python.sync_playwright").Axe()
    opened = ask_page()
    opened.page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    opened.ask("SELECT ?s ?o { ?s asean:adoptedAt ?o }")
    found = axe.run(opened.page).response["violations"]
    assert [(each["id"], [node["html"][:150] for node in each["nodes"]][:4]) for each in found] == []


def test_what_was_chosen_stays_when_the_language_changes(ask_page: Callable[..., Visit]) -> None:
    opened = ask_page()
    opened.choose("Documents adopted at a meeting")
    opened.page.fill(".ask-field input", "32")
    opened.page.press(".ask-field input", "Enter")
    opened.page.click("[data-language=id]")
    assert opened.page.input_value(".ask-field input") == "KTT ke-32 ASEAN"
    opened.page.click(".ask-go")
    opened.page.wait_for_selector(ROWS)


def test_language_of_the_page_is_that_of_its_questions(ask_page: Callable[..., Visit]) -> None:
    opened = ask_page()
    opened.ask("SELECT * { meeting:asean-summit-32 asean:heldIn ?place }")
    opened.page.click("[data-language=id]")
    assert opened.page.inner_text("#tab-ask") == "Tanya"
    assert opened.page.inner_text(".ask-go") == "Jawab"
    assert "Singapura" in opened.rows()[0]
    opened.choose("Dokumen yang disahkan dalam suatu pertemuan")
    opened.page.fill(".ask-field input", "32")
    opened.page.press(".ask-field input", "Enter")
    opened.page.click(".ask-go")
    opened.page.wait_for_selector(ROWS)
    assert any("Pernyataan" in row for row in opened.rows())


def test_every_question_can_be_opened_and_every_field_has_a_name(ask_page: Callable[..., Visit]) -> None:
    opened = ask_page()
    count = opened.page.locator(".ask-question").count()
    assert count == len(read_questions(shipped().questions)) + 1
    for place in range(1, count):
        opened.page.locator(".ask-question").nth(place).click()
        names = opened.page.eval_on_selector_all(
            ".ask-fields input, .ask-fields select", "all => all.map((one) => one.labels[0]?.textContent.trim())"
        )
        assert all(names)
    assert opened.complaints == []


def test_every_question_has_the_checked_answer_of_the_release(ask_page: Callable[..., Visit], tmp_path: Path) -> None:
    path = tmp_path / "release.html"
    assert main(["view", "-o", str(path)]) == 0
    if read_engine() is None:
        pytest.skip("the package was not built here")
    opened = ask_page(path)
    wrong = []
    for name, question in read_questions(shipped().questions).items():
        opened.page.locator(".ask-question").get_by_text(question.titles["en"], exact=True).click()
        shown = [parameter.name for parameter in question.parameters if parameter.name != "lang"]
        for parameter, value in EXAMPLES[name].items():
            field = opened.page.locator(".ask-field").nth(shown.index(parameter)).locator("input, select")
            if question.parameter(parameter).choices:
                field.select_option(value)
            else:
                field.fill(value)
                field.press("Escape")
        opened.page.click(".ask-go")
        opened.page.wait_for_selector(".ask-main[aria-busy=false]", timeout=120_000)
        answer = opened.page.evaluate("aseankg.asking.csv()").replace("\r\n", "\n")
        if answer != (ANSWERS / "release" / f"{name}.csv").read_text("utf-8"):
            wrong.append(name)
    assert wrong == []
    assert opened.complaints == []


def test_questions_fit_narrow_screens(ask_page: Callable[..., Visit]) -> None:
    opened = ask_page(width=360)
    opened.ask("SELECT ?s ?p ?o { ?s ?p ?o }")
    for width in (360, 768, 1024):
        opened.page.set_viewport_size({"width": width, "height": 800})
        assert opened.page.evaluate("document.documentElement.scrollWidth") <= width


def test_hostile_texts_are_shown_and_never_run(
    ask_page: Callable[..., Visit], hostile_store: LocalStore, tmp_path: Path
) -> None:
    whole = read_elements(hostile_store)
    elements = narrow(whole, (node.iri for node in whole.nodes))
    opened = ask_page(write_asking_page(tmp_path / "hostile.html", elements, hostile_store))
    rows = opened.ask("SELECT * { GRAPH ?g { ?s ?p ?o } }")
    assert any("<script>window.attacked=1</script>" in row for row in rows)
    box = opened.page.locator(".ask-text")
    box.fill("SELECT * { # <img src=x onerror=window.attacked=1>\n '</textarea><script>window.attacked=1</script>'")
    box.type(" meeting:hos")
    assert opened.page.is_visible(".ask-editor .ask-offers")
    box.press("Control+Enter")
    opened.choose("Documents adopted at a meeting")
    opened.page.fill(".ask-field input", "script")
    assert "<script>" in opened.page.inner_text(".ask-fields .ask-offers")
    opened.page.click("[data-language=id]")
    assert opened.page.evaluate("window.attacked") is None
    assert opened.page.locator("#view-ask img, #view-ask script, #view-ask a[href^=javascript]").count() == 0
    assert opened.complaints == []
