"""What the tests of the questions in a browser share: a page that can be asked, and what is typed into it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from aseankg.layout import shipped
from aseankg.query.questions import read_questions
from aseankg.store.local import LocalStore
from aseankg.view.ask.bundle import read_engine
from aseankg.view.ask.facts import whole_facts
from aseankg.view.ask.parts import make_ask
from aseankg.view.elements import Elements
from aseankg.view.page import write_page

READY = ".ask-status:has-text('Answered inside this page')"
ROWS = ".ask-table tbody tr"
WATCH = "addEventListener('securitypolicyviolation', (e) => console.error('violation ' + e.violatedDirective));"


class Visit:
    """An open page, and all that it asked for or complained of."""

    def __init__(self, page: Any) -> None:
        self.page = page
        self.requests: list[str] = []
        self.complaints: list[str] = []
        page.add_init_script(WATCH)
        page.on("request", lambda request: self.requests.append(request.url))
        page.on("dialog", lambda dialog: (self.complaints.append("dialog"), dialog.dismiss()))
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on(
            "console", lambda said: self.complaints.append(said.text) if said.type in ("error", "warning") else None
        )

    def open(self, path: Path, fragment: str = "") -> None:
        self.page.goto(path.as_uri() + fragment)
        if not fragment:
            self.page.click("#tab-ask")
        self.page.wait_for_selector(READY)

    def ask(self, sparql: str) -> list[str]:
        """The rows, each as the text of its cells, of a question typed into the box."""
        self.page.fill(".ask-text", sparql)
        self.page.keyboard.press("Control+Enter")
        self.page.wait_for_selector(".ask-main[aria-busy=false]")
        return self.rows()

    def rows(self) -> list[str]:
        return [str(text) for text in self.page.locator(ROWS).all_inner_texts()]

    def fault(self) -> str:
        return str(self.page.inner_text(".ask-main > .ask-fault"))

    def choose(self, title: str) -> None:
        self.page.click(f".ask-question:has-text('{title}')")

    def choose_given(self, title: str, value: str) -> None:
        """Choose a ready-made question, fill its one field, and wait for the answer."""
        self.choose(title)
        self.page.fill(".ask-field input", value)
        self.page.keyboard.press("Escape")
        self.page.click(".ask-go")
        self.page.wait_for_selector(ROWS)


def write_asking_page(path: Path, elements: Elements, store: LocalStore) -> Path:
    engine = read_engine()
    if engine is None:
        pytest.skip("the package was not built here")
    ask = make_ask(whole_facts(store), read_questions(shipped().questions).values(), engine)
    path.write_text(write_page(elements, ask=ask), "utf-8")
    return path
