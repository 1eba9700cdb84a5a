"""Adding a claim on the review page: words selected in the text, what they say, between which things."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from aseankg.sources.press.claims import Claim
from tests.serve.conftest import CURRENT, GUEST, IDS, SUMMIT, TEXT, Table, Visit
from tests.waiting import wait_until

pytestmark = pytest.mark.browser

Open = Callable[..., Visit]
WORDS = "#dialog textarea"
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
    assert opened.page.input_value(WORDS) == words
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
    assert opened.page.input_value(WORDS) == "Malaysia tidak hadir"


def test_without_a_selection_the_words_are_those_of_the_claim(visit: Open, table: Table) -> None:
    opened = visit()
    opened.go_to(4)
    opened.press("n")
    assert opened.page.input_value(WORDS) == "Malaysia tidak hadir"
    opened.page.select_option("#dialog select", "end_date")
    opened.page.check(f"#dialog input[name=subject][value='{SUMMIT}']")
    opened.page.fill("#dialog .ends .field >> nth=1 >> input", "20180430")
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
    opened.page.keyboard.type("singapura")
    opened.page.wait_for_selector("#dialog input[name=subject][value='state/sg']:checked")
    opened.press("Tab", "Tab")
    opened.page.keyboard.type("cybersec")
    opened.press("ArrowDown")
    opened.page.wait_for_selector("#dialog input[name=object][value='topic/cybersecurity']:checked:focus")
    opened.press("Tab")
    opened.page.keyboard.type("KTT ke-32 ASEAN")
    opened.page.wait_for_selector(f"#dialog input[name=meeting][value='{SUMMIT}']:checked")
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
        ("role_start", ["Subjek", "Tanggal (2018, 2018-04, atau 2018-04-28)", "Jabatan"]),
        ("published_on", ["Tanggal (2018, 2018-04, atau 2018-04-28)"]),
        ("in_series", ["Subjek", "Nama seri dalam bahasa Inggris"]),
    ):
        opened.page.select_option("#dialog select", relation)
        assert opened.page.eval_on_selector_all("#dialog .ends .field", ends) == wanted
    assert opened.page.locator("#dialog option").count() == 30
    assert "" not in opened.page.eval_on_selector_all(
        "#dialog option, #dialog optgroup", "(a) => a.map((o) => o.label)"
    )


def test_table_changed_meanwhile_is_said_in_the_dialog_which_stays(visit: Open, table: Table) -> None:
    opened = visit()
    opened.press("n")
    opened.page.check(f"#dialog input[name=subject][value='{GUEST}']")
    opened.page.check(f"#dialog input[name=object][value='{SUMMIT}']")
    table.edit(2, decision="rejected")
    opened.page.click("#dialog .main")
    opened.page.wait_for_selector("#dialog .wrong:has-text('changed elsewhere')")
    assert added(table) == []
    finish(opened)
    assert table.decisions()[IDS[1]] == "rejected"
    assert table.decisions()[IDS[6]] == "accepted"
    assert opened.text("#saved").startswith("A claim said so already; it is accepted.")


def test_other_words_can_be_written_or_pasted(visit: Open, table: Table) -> None:
    opened = visit()
    opened.press("n")
    opened.page.check(f"#dialog input[name=subject][value='{GUEST}']")
    opened.page.check(f"#dialog input[name=object][value='{SUMMIT}']")
    opened.page.check("#dialog input[value=planned]")
    opened.page.fill(WORDS, "nowhere in the text (at all")
    opened.page.click("#dialog .main")
    assert opened.text("#dialog .wrong").startswith("The text does not have these words")
    assert opened.page.get_attribute(WORDS, "aria-invalid") == "true"
    opened.page.fill(WORDS, "menghadiri KTT   itu; Lee")
    finish(opened)
    claim = next(claim for claim in added(table) if claim.property == "attended")
    assert TEXT.text[claim.start : claim.end] == "menghadiri KTT itu;\nLee"


def test_selection_outlives_a_closed_dialog_but_not_another_claim(visit: Open) -> None:
    opened = visit()
    select(opened, "Lee Hsien Loong memimpinnya. Malaysia")
    opened.press("n")
    opened.page.focus("#dialog input[type=search]")
    opened.press("Escape")
    wait_until(opened.page, "getSelection().toString().includes('memimpinnya')")
    opened.press("n")
    assert opened.page.input_value(WORDS) == "Lee Hsien Loong memimpinnya. Malaysia"
    opened.press("Escape", "j", "n")
    assert opened.page.input_value(WORDS) == "Joko Widodo menghadiri KTT itu"


def test_half_of_a_character_is_not_selected(visit: Open) -> None:
    opened = visit()
    select(opened, "🌏: KTT")
    opened.page.evaluate(
        """() => {
          const range = getSelection().getRangeAt(0);
          range.setStart(range.startContainer, range.startOffset + 1);
        }"""
    )
    opened.press("n")
    assert opened.page.input_value(WORDS).startswith("🌏: KTT")


def test_choice_stays_when_the_relation_changes_as_long_as_it_fits(visit: Open) -> None:
    opened = visit()
    opened.press("n")
    choose(opened, "subject", "Institute of Data", "new:Person")
    opened.page.select_option("#dialog select", "chairs")
    opened.page.wait_for_selector("#dialog input[name=subject][value='new:Person']:checked")
    choose(opened, "subject", "indonesia", "state/id")
    opened.page.select_option("#dialog select", "hosts")
    opened.page.wait_for_selector("#dialog input[name=subject][value='state/id']:checked")
    opened.page.select_option("#dialog select", "start_date")
    opened.page.wait_for_selector("#dialog .hits input[value^='new:']")
    assert opened.page.locator("#dialog input[name=subject]:checked").count() == 0
    assert opened.page.input_value("#dialog .ends .field >> nth=1 >> input") == ""


def test_nothing_is_chosen_that_only_has_a_name_like_it(visit: Open) -> None:
    opened = visit()
    opened.press("n")
    opened.page.fill("#dialog .ends > :nth-child(2) input[type=search]", "33rd Summit")
    opened.page.wait_for_selector("#dialog input[name=object][value='new:Meeting']")
    assert opened.page.locator("#dialog input[name=object]:checked").count() == 0


def test_what_is_still_open_of_a_new_thing_is_said(visit: Open) -> None:
    opened = visit()
    opened.press("n")
    opened.page.select_option("#dialog select", "held_in")
    opened.page.check(f"#dialog input[name=subject][value='{SUMMIT}']")
    choose(opened, "object", "Atambua", "new:City")
    finish(opened)
    assert "1 claim about what is new still has to be filled in." in opened.text("#saved")


def test_without_words_the_page_says_what_to_do(visit: Open) -> None:
    opened = visit()
    opened.press("Shift+A")
    opened.page.click("#dialog .main")
    opened.settle()
    opened.go_to(8)
    opened.press("r")
    opened.settle()
    opened.press("f", "f")
    opened.page.click("#add")
    assert opened.text("#saved") == "First select in the text the words that say it."


def test_page_can_be_left_before_its_answers(visit: Open) -> None:
    opened = visit()
    opened.press("n")
    opened.page.evaluate("for (let i = 0; i < 20; i += 1) fetch('search?relation=attends&end=subject&text=a&start=0')")
    opened.page.reload()
    opened.page.wait_for_selector(CURRENT)


def test_several_claims_are_added_in_one_go(visit: Open, table: Table) -> None:
    opened = visit()
    opened.press("n")
    opened.page.check(f"#dialog input[name=object][value='{SUMMIT}']")
    for name, value in (("singapura", "state/sg"), ("Institute of Data", "new:Organisation")):
        choose(opened, "subject", name, value)
        opened.page.click("#dialog button:has-text('Add, then another')")
        opened.page.wait_for_selector("#dialog [role=status]:has-text('Added and accepted.')")
        assert opened.page.is_checked(f"#dialog input[name=object][value='{SUMMIT}']")
        assert opened.page.evaluate("document.activeElement.value") == ""
    opened.press("Escape")
    attended = {claim.subject for claim in added(table) if claim.property == "attended"}
    assert attended == {"state/sg", "organisation/institute-of-data"}
    assert opened.complaints == []


def test_typing_on_before_the_search_is_answered_loses_nothing(visit: Open, table: Table) -> None:
    opened = visit()
    opened.page.route("**/search**", lambda route: (opened.page.wait_for_timeout(120), route.continue_()))
    opened.page.reload()  # a page that is open may still ask past a new route
    opened.page.wait_for_selector(CURRENT)
    opened.press("n")
    opened.page.focus("#dialog .ends > :nth-child(1) input[type=search]")
    opened.page.keyboard.type("singapura")
    opened.press("Tab")
    opened.page.keyboard.type("KTT ke-32 ASEAN")
    opened.press("Enter")
    opened.page.wait_for_selector("#dialog", state="hidden")
    opened.settle()
    (claim,) = added(table)
    assert (claim.subject, claim.object) == ("state/sg", SUMMIT)


def test_new_meeting_that_was_held_asks_for_its_day(visit: Open) -> None:
    opened = visit()
    opened.press("n")
    opened.page.check(f"#dialog input[name=subject][value='{GUEST}']")
    choose(opened, "object", "Dinner on Rivers", "new:Meeting")
    finish(opened)
    assert opened.text("#saved").endswith("When it was held is still to be added.")
    assert "was held, and no claim tells when" in opened.text("#claims")
    opened.press("n")
    opened.page.select_option("#dialog select", "start_date")
    opened.page.check("#dialog input[name=subject][value='meeting/dinner-on-rivers']")
    opened.page.fill("#dialog .ends .field >> nth=1 >> input", "2018-04-28")
    finish(opened)
    assert "no claim tells when" not in opened.text("#claims")
