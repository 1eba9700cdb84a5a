"""Adding a claim on the review page: words selected in the text, what they say, between which things."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from aseankg.sources.press.claims import Claim
from tests.serve.conftest import CURRENT, GUEST, IDS, SUMMIT, TEXT, Table, Visit

pytestmark = pytest.mark.browser

Open = Callable[..., Visit]
_SELECT = """(words) => {
  const walker = document.createTreeWalker(document.getElementById('text'), NodeFilter.SHOW_TEXT);
  const nodes = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  const at = (offset) => {
    for (const node of nodes) {
      if (offset <= node.length) return [node, offset];
      offset -= node.length;
    }
  };
  const start = nodes.map((node) => node.data).join('').indexOf(words);
  const [first, last] = [at(start), at(start + words.length)];
  getSelection().setBaseAndExtent(...first, ...last);
}"""


def select(opened: Visit, words: str) -> None:
    """Select words of the text, as with the mouse."""
    opened.page.evaluate(_SELECT, words)


def choose(opened: Visit, end: str, name: str, value: str) -> None:
    """Search at an end for a name, and choose what is found."""
    opened.page.fill(f"#dialog .ends > :has(input[name={end}]) input[type=search]", name)
    opened.page.check(f"#dialog input[name={end}][value='{value}']")


def added(table: Table) -> list[Claim]:
    """The claims that are in the table beside those that were read."""
    return [claim for claim in table.claims().values() if claim.id not in IDS]


def finish(opened: Visit) -> None:
    opened.page.click("#dialog .main")
    opened.page.wait_for_selector("#dialog", state="hidden")
    opened.settle()


def test_selected_words_become_the_evidence_of_an_accepted_claim(visit: Open, table: Table) -> None:
    opened = visit()
    words = "Joko Widodo menghadiri KTT itu;\nLee Hsien Loong memimpinnya"
    select(opened, f" {words}")
    opened.press("n")
    assert "Joko Widodo menghadiri KTT itu; Lee Hsien Loong" in " ".join(opened.text("#dialog .words").split())
    choose(opened, "subject", "singapore", "state/sg")
    opened.page.check(f"#dialog input[name=object][value='{SUMMIT}']")
    finish(opened)
    (claim,) = added(table)
    assert (claim.subject, claim.property, claim.object) == ("state/sg", "attended", SUMMIT)
    assert TEXT.text[claim.start : claim.end] == words
    assert (claim.decision, claim.modality) == ("accepted", "asserted")
    assert opened.text("#saved") == "Added and accepted."
    assert "Singapore attended 32nd ASEAN Summit" in " ".join(opened.text(CURRENT).split())
    assert opened.text("#counts").startswith("1 of 13 decided")
    assert opened.text("#text .now >> nth=0") == "Joko Widodo menghadiri KTT itu"
    assert opened.complaints == []


def test_button_leaves_the_words_selected(visit: Open) -> None:
    opened = visit()
    box = opened.page.locator("#text .piece:has-text('Malaysia tidak hadir')").bounding_box()
    opened.page.mouse.move(box["x"] + 2, box["y"] + box["height"] / 2)
    opened.page.mouse.down()
    opened.page.mouse.move(box["x"] + box["width"] - 1, box["y"] + box["height"] / 2)
    opened.page.mouse.up()
    opened.page.click("#add")
    assert opened.text("#dialog .words") == "“Malaysia tidak hadir”"


def test_without_a_selection_the_words_are_those_of_the_claim(visit: Open, table: Table) -> None:
    opened = visit()
    opened.go_to(4)
    opened.press("n")
    assert opened.text("#dialog .words") == "“Malaysia tidak hadir”"
    opened.page.select_option("#dialog select", "end_date")
    opened.page.check(f"#dialog input[name=subject][value='{SUMMIT}']")
    opened.page.fill("#dialog .ends .field >> nth=1 >> input", "2018-04-31")
    opened.page.check("#dialog input[value=planned]")
    opened.page.click("#dialog .main")
    opened.page.wait_for_selector("#dialog .wrong:has-text('must be a date')")
    assert added(table) == []
    opened.page.fill("#dialog .ends .field >> nth=1 >> input", "2018-04-30")
    finish(opened)
    (claim,) = added(table)
    assert (claim.property, claim.object, claim.modality) == ("endDate", "2018-04-30", "planned")
    assert claim.surface == "Malaysia tidak hadir"


def test_new_thing_is_introduced_with_the_claim(visit: Open, table: Table) -> None:
    opened = visit()
    select(opened, "seorang peneliti, ikut hadir")
    opened.press("n")
    choose(opened, "subject", "Institute of Data", "new:Organisation")
    opened.page.check(f"#dialog input[name=object][value='{SUMMIT}']")
    finish(opened)
    told = {(claim.property, claim.object, claim.decision) for claim in added(table)}
    assert ("attended", SUMMIT, "accepted") in told
    assert ("label", "Institute of Data@en", "accepted") in told
    assert "Institute of Data new attended" in " ".join(opened.text(CURRENT).split())
    opened.press("u")
    opened.settle()
    opened.page.click("[data-filter=undecided]")
    assert opened.text("#counts").startswith("2 of 15 decided")


def test_whole_addition_by_keyboard_and_the_next_one_has_its_relation(visit: Open, table: Table) -> None:
    opened = visit()
    opened.press("n")
    opened.page.keyboard.type("gives")
    opened.press("Tab")
    opened.page.keyboard.type("singap")
    opened.page.wait_for_selector("#dialog input[name=subject][value='state/sg']:checked")
    opened.press("Tab", "Tab")
    opened.page.keyboard.type("cybersec")
    opened.page.wait_for_selector("#dialog input[name=object][value='topic/cybersecurity']:checked")
    opened.press("Enter")
    opened.page.wait_for_selector("#dialog", state="hidden")
    opened.settle()
    (claim,) = added(table)
    assert (claim.subject, claim.property, claim.object) == ("state/sg", "prioritisedTopic", "topic/cybersecurity")
    opened.press("n")
    assert opened.page.input_value("#dialog select") == "prioritises"


def test_what_is_missing_is_said_and_keys_in_the_dialog_decide_nothing(visit: Open, table: Table) -> None:
    opened = visit()
    opened.press("n")
    opened.page.click("#dialog .main")
    assert opened.text("#dialog .wrong") == "Choose or write what is missing."
    opened.page.keyboard.type("ar uja")
    opened.press("Escape")
    assert not any(table.decisions().values())
    assert added(table) == []


def test_relation_decides_what_is_asked_for(visit: Open) -> None:
    opened = visit(locale="id-ID")
    opened.press("n")
    ends = "(all) => all.map((one) => one.firstChild.textContent)"
    for relation, wanted in (
        ("hosts", ["Subjek", "Objek"]),
        ("represents", ["Subjek", "Objek", "Pertemuan"]),
        ("published_on", ["Tanggal (2018, 2018-04, atau 2018-04-28)"]),
        ("in_series", ["Subjek", "Nama seri dalam bahasa Inggris"]),
    ):
        opened.page.select_option("#dialog select", relation)
        assert opened.page.eval_on_selector_all("#dialog .ends .field", ends) == wanted
    assert opened.page.locator("#dialog option").count() == 31
    assert "" not in opened.page.eval_on_selector_all(
        "#dialog option, #dialog optgroup", "(a) => a.map((o) => o.label)"
    )


def test_table_changed_meanwhile_takes_nothing_and_says_so(visit: Open, table: Table) -> None:
    opened = visit()
    opened.press("n")
    opened.page.check(f"#dialog input[name=subject][value='{GUEST}']")
    opened.page.check(f"#dialog input[name=object][value='{SUMMIT}']")
    table.edit(2, decision="rejected")
    opened.page.click("#dialog .main")
    opened.page.wait_for_selector("#trouble:has-text('changed elsewhere')")
    assert opened.page.locator("#dialog[open]").count() == 0
    assert added(table) == []
