"""The review page in a real browser: what a reviewer sees, types and clicks, and what is in the table then."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from aseankg.serve.answers import Answers
from aseankg.serve.review import ReviewServer
from tests.serve.conftest import CURRENT, IDS, Table, Visit

pytestmark = pytest.mark.browser

Open = Callable[..., Visit]


def test_page_asks_its_own_server_alone(visit: Open, server: ReviewServer) -> None:
    opened = visit()
    opened.press("j", "a", "?", "Escape", "l", "Escape")
    opened.settle()
    assert all(address.startswith((server.address, "data:")) for address in opened.requests)
    assert opened.complaints == []


def test_claim_is_a_sentence_with_its_words_and_how_sure_it_is(visit: Open) -> None:
    opened = visit()
    assert "32nd ASEAN Summit held in Singapore" in opened.text(CURRENT)
    assert "“KTT ke-32 ASEAN ditutup di Singapura” stated 90% sure" in " ".join(opened.text(CURRENT).split())
    opened.go_to(4)
    assert "Malaysia not attended 32nd ASEAN Summit" in " ".join(opened.text(CURRENT).split())
    opened.go_to(11)
    sentence = " ".join(opened.text(f"{CURRENT} .sentence").split())
    assert sentence == "Undecided: Pact on Data new planned is dated 2019"
    opened.go_to(12)
    assert "Indonesia gives priority to Cybersecurity at 32nd ASEAN Summit" in " ".join(opened.text(CURRENT).split())


def test_whole_review_by_keyboard(visit: Open, table: Table) -> None:
    opened = visit()
    opened.press("a")
    assert opened.current() == 2
    opened.press("r", "ArrowDown", "k", "k", "k", "u")
    opened.settle()
    assert opened.current() == 1
    opened.press("a")
    opened.settle()
    decisions = table.decisions()
    assert (decisions[IDS[0]], decisions[IDS[1]], decisions[IDS[2]]) == ("accepted", "rejected", "")
    assert opened.text("#counts") == "2 of 12 decided · 1 accepted · 1 rejected"
    assert opened.complaints == []


def test_decisions_typed_fast_are_all_saved(visit: Open, table: Table) -> None:
    opened = visit()
    opened.press("a", "r", "a", "r")
    opened.settle()
    assert [table.decisions()[name] for name in IDS[:4]] == ["accepted", "rejected", "accepted", "rejected"]


def test_accepting_tells_what_was_accepted_with_it(visit: Open, table: Table) -> None:
    opened = visit()
    opened.go_to(7)
    opened.press("a")
    opened.settle()
    assert [table.decisions()[name] for name in IDS[4:7]] == ["accepted"] * 3
    assert opened.text("#saved") == "2 claims that introduce what it names were accepted with it."


def test_taking_back_an_introduction_asks_first(visit: Open, table: Table) -> None:
    opened = visit()
    opened.go_to(7)
    opened.press("a")
    opened.settle()
    opened.go_to(5)
    opened.press("r")
    assert "2 accepted claims name what it introduces" in opened.text("#dialog")
    opened.press("Escape")
    assert table.decisions()[IDS[4]] == "accepted"
    opened.press("r")
    opened.page.click("#dialog .main")
    opened.settle()
    assert [table.decisions()[name] for name in IDS[4:7]] == ["rejected", "", ""]
    opened.go_to(7)
    assert "what introduces it was rejected" in opened.text(CURRENT)


def test_decided_claims_stay_until_the_filter_is_chosen_again(visit: Open) -> None:
    opened = visit()
    opened.press("a", "a")
    opened.settle()
    assert opened.page.locator("#claims li").count() == 12
    opened.press("f", "f")
    assert opened.page.locator("#claims li").count() == 10
    assert opened.text("[data-filter=undecided]") == "Undecided 10"
    opened.page.click("[data-filter=all]")
    assert opened.page.locator("#claims li").count() == 12


def test_relink_by_name_with_the_keyboard_alone(visit: Open, table: Table) -> None:
    opened = visit()
    opened.press("a", "k", "l")
    opened.page.keyboard.type("jak")
    opened.page.wait_for_selector("#dialog input[value='city/jakarta']:checked")
    opened.press("Enter")
    opened.page.wait_for_selector("#dialog", state="hidden")
    opened.settle()
    claim = table.claims()[IDS[0]]
    assert (claim.object, claim.decision, claim.nearest) == ("city/jakarta", "", "city/singapore")


def test_relink_chooses_the_end_and_the_nearest(visit: Open, table: Table) -> None:
    opened = visit()
    opened.go_to(3)
    opened.press("l")
    assert opened.page.is_checked("#dialog input[value=object]")
    assert opened.page.locator("#dialog input[name=value]:checked").count() == 0
    opened.press("ArrowDown", "Enter")
    opened.page.wait_for_selector("#dialog", state="hidden")
    opened.settle()
    assert table.claims()[IDS[2]].object == "state/sg"
    assert opened.current() == 3
    assert "chaired by Singapore" in opened.text(CURRENT)


def test_claim_without_object_asks_for_it_when_accepted(visit: Open, table: Table) -> None:
    opened = visit()
    opened.go_to(8)
    assert "Its object is open" in opened.text(CURRENT)
    opened.press("a", "ArrowDown", "Enter")
    opened.page.wait_for_selector("#dialog", state="hidden")
    opened.press("a")
    opened.settle()
    claim = table.claims()[IDS[7]]
    assert (claim.object, claim.decision) == ("post/spokesperson-kemlu", "accepted")


def test_wrong_date_is_said_in_the_dialog(visit: Open, table: Table) -> None:
    opened = visit()
    opened.go_to(11)
    opened.press("l")
    opened.page.check("#dialog input[value=object]")
    opened.page.fill("#dialog .field input", "2019-13")
    opened.press("Enter")
    opened.page.wait_for_selector("#dialog .wrong:has-text('no such date')")
    opened.page.fill("#dialog .field input", "2019-04")
    opened.press("Enter")
    opened.page.wait_for_selector("#dialog", state="hidden")
    assert table.claims()[IDS[10]].object == "2019-04"


def test_class_of_a_new_thing_is_chosen_from_its_kinds(visit: Open, table: Table) -> None:
    opened = visit()
    opened.go_to(9)
    opened.press("l")
    opened.page.check("#dialog input[value=object]")
    opened.page.check("#dialog input[value=Treaty]")
    opened.page.click("#dialog .main")
    opened.page.wait_for_selector("#dialog", state="hidden")
    assert table.claims()[IDS[8]].object == "Treaty"


def test_keys_typed_into_a_field_decide_nothing(visit: Open, table: Table) -> None:
    opened = visit()
    opened.press("l")
    opened.page.keyboard.type("ar uja")
    opened.page.click("#dialog .action >> nth=0")
    opened.settle()
    assert not any(table.decisions().values())


def test_accept_all_asks_and_leaves_what_cannot_be_accepted(visit: Open, table: Table) -> None:
    opened = visit()
    opened.press("Shift+A")
    asked = opened.text("#dialog")
    assert "Accept all 11 claims that are left?" in asked
    assert "9 stated, 1 planned, 1 denied." in asked
    assert "3 of them are less than 70% sure." in asked
    assert "1 more stays undecided" in asked
    assert opened.page.evaluate("document.activeElement.textContent") == "Cancel"
    opened.press("Enter")
    assert not any(table.decisions().values())
    opened.press("Shift+A")
    opened.page.click("#dialog .main")
    opened.settle()
    assert [name for name, decision in table.decisions().items() if decision != "accepted"] == [IDS[7]]


def test_click_in_the_text_chooses_its_claim_and_the_claim_shows_its_words(visit: Open) -> None:
    opened = visit()
    opened.page.click("#text .piece:has-text('Malaysia tidak hadir')")
    assert opened.current() == 4
    assert opened.text("#text .now") == "Malaysia tidak hadir"
    opened.page.click("#text .piece:text-is('Ayu Larasati')")
    first = opened.current()
    opened.page.click("#text .piece:text-is('Ayu Larasati')")
    assert {first, opened.current()} == {5, 6}


def test_marks_differ_without_colour(visit: Open) -> None:
    opened = visit()
    opened.press("a", "r", "a")
    opened.settle()
    style = "(all) => all.map((one) => getComputedStyle(one).textDecorationStyle)[0]"
    marks = {
        words: opened.page.eval_on_selector_all(f"#text .piece:has-text('{words}')", style)
        for words in ("KTT ke-32 ASEAN", "Malaysia tidak hadir", "akan disahkan")
    }
    assert list(marks.values()) == ["solid", "wavy", "dashed"]
    content = "(one) => getComputedStyle(one, '::after').content"
    assert "✓" in opened.page.eval_on_selector(".piece:has-text('ditutup di Singapura')", content)
    assert "✗" in opened.page.eval_on_selector(".piece:has-text('Joko Widodo menghadiri')", content)


def test_table_changed_elsewhere_is_shown_and_not_overwritten(visit: Open, table: Table) -> None:
    opened = visit()
    table.edit(2, decision="rejected", note="by spreadsheet")
    opened.press("a")
    opened.page.wait_for_selector("#trouble:not([hidden])")
    assert "changed elsewhere" in opened.text("#trouble")
    assert table.decisions()[IDS[0]] == ""
    assert table.decisions()[IDS[1]] == "rejected"
    assert opened.current() == 1
    opened.page.click("#trouble button")
    opened.press("a")
    opened.settle()
    assert table.decisions()[IDS[0]] == "accepted"


def test_edit_is_noticed_when_the_reviewer_comes_back(visit: Open, table: Table) -> None:
    opened = visit()
    table.edit(2, decision="rejected")
    opened.page.evaluate("window.dispatchEvent(new Event('focus'))")
    opened.page.wait_for_selector("#claims li.rejected, #trouble:not([hidden])")
    assert opened.text("#counts").startswith("1 of 12 decided")


def test_broken_table_is_named_until_it_is_mended(visit: Open, table: Table) -> None:
    opened = visit()
    whole = table.path.read_bytes()
    table.path.write_bytes(whole.replace(b"textHash", b"hash"))
    opened.press("a")
    opened.page.wait_for_selector("#trouble:has-text('column textHash')")
    assert opened.text("#saved") == "Not saved"
    table.path.write_bytes(whole)
    opened.page.click("#trouble button")
    opened.page.wait_for_selector("#trouble", state="hidden")
    opened.press("a")
    opened.settle()
    assert table.decisions()[IDS[0]] == "accepted"


def test_server_that_is_gone_is_said_and_nothing_looks_saved(visit: Open, server: ReviewServer) -> None:
    opened = visit()
    server.shutdown()
    server.server_close()
    opened.press("a")
    opened.page.wait_for_selector("#trouble:has-text('cannot be reached')")
    assert opened.text("#counts").startswith("0 of 12 decided")
    assert opened.text("#saved") == "Not saved"


def test_end_says_what_was_decided(visit: Open, answers: Answers, serve: Callable[..., ReviewServer]) -> None:
    opened = visit(serve(answers))
    opened.press("a")
    opened.settle()
    opened.page.click("#end-button")
    assert "11 claims are undecided" in opened.text("#dialog")
    opened.page.click("#dialog .main")
    opened.page.wait_for_selector(".ended")
    assert "1 accepted, 0 rejected, 11 undecided" in opened.text(".ended")
