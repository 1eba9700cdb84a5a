"""The address of a page where a question was asked brings question and answer back, offline, in a real browser."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.view.asking import ROWS, Visit

pytest.importorskip("playwright.sync_api")
pytestmark = pytest.mark.browser


def test_address_brings_the_same_answer_to_a_ready_made_question(ask_page: Callable[..., Visit]) -> None:
    opened = ask_page()
    opened.choose_given("Documents adopted at a meeting", "32")
    assert opened.page.evaluate("location.hash") == "#view=ask&ask=documents-adopted-at&given=summit:32"
    again = ask_page(fragment="#view=ask&ask=documents-adopted-at&given=summit:meeting:asean-summit-32")
    again.page.wait_for_selector(ROWS)
    assert again.page.input_value(".ask-field input") == "32nd ASEAN Summit"
    assert again.rows() == opened.rows()
    again.choose("Own question")
    assert again.page.evaluate("location.hash") == "#view=ask"


def test_address_brings_the_same_answer_to_an_own_question(ask_page: Callable[..., Visit]) -> None:
    opened = ask_page()
    sparql = '# 100 % + "kota" & more\nSELECT ?city { VALUES ?city { city:jakarta city:singapore } }'
    rows = opened.ask(sparql)
    again = ask_page(fragment=opened.page.evaluate("location.hash"))
    again.page.wait_for_selector(ROWS)
    assert again.page.input_value(".ask-text") == sparql
    assert again.rows() == rows
    assert again.complaints == []
