"""The explorer as a notebook shows it: in a frame of its own, whose document has no address."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from aseankg.store.local import LocalStore
from aseankg.view.explorer import write_explorer
from aseankg.view.selection import Selection
from tests.waiting import wait_until

pytestmark = pytest.mark.browser


def test_views_open_in_the_frame_of_a_notebook(browser: Any, store: LocalStore, tmp_path: Path) -> None:
    notebook = tmp_path / "notebook.html"
    explorer = write_explorer(store, Selection(), without=["sparql"])
    notebook.write_text(f"<!doctype html><meta charset=utf-8>{explorer._repr_html_()}", "utf-8")
    page, faults = browser.new_page(), []
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.goto(notebook.as_uri())
    frame = page.frames[1]
    wait_until(frame, "window.aseankg && aseankg.ready")
    frame.click("#tab-timeline")
    frame.evaluate("aseankg.select('initiative/ascn')")
    assert frame.inner_text("#panel h2") == "ASEAN Smart Cities Network"
    assert frame.evaluate("location.hash") == "#focus=initiative/ascn&view=timeline"
    assert faults == []
    page.close()
