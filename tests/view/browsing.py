"""What the tests of the page in a browser share: an open page, and all that it asked for or complained of."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.waiting import wait_until

WATCH = "addEventListener('securitypolicyviolation', (e) => console.error('violation ' + e.violatedDirective));"

SETTLED = """async () => {
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  do { await frame(); await frame(); } while (!aseankg.drawing.isFilled() || aseankg.panel.isWaiting());
}"""


@dataclass
class Visit:
    """An open page."""

    page: Any
    requests: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)

    def click_at(self, script: str) -> None:
        """Click where a point of the page's own hook lies."""
        self.page.wait_for_timeout(500)
        point = self.page.evaluate(script)
        self.page.mouse.move(point["x"], point["y"])
        self.page.mouse.click(point["x"], point["y"])

    def text(self, selector: str) -> str:
        return str(self.page.inner_text(selector))

    def texts(self, selector: str) -> list[str]:
        return list(self.page.eval_on_selector_all(selector, "all => all.map((one) => one.textContent)"))

    def drawn(self) -> int:
        """How many nodes the network shows."""
        return int(self.page.evaluate("aseankg.drawing.shownNodes()"))

    def settle(self) -> None:
        """What was asked for is drawn."""
        self.page.evaluate(SETTLED)

    def save(self, button: str) -> bytes:
        """The file that a button saves."""
        with self.page.expect_download() as download:
            self.page.click(button)
        return Path(download.value.path()).read_bytes()

    @property
    def hash(self) -> str:
        return str(self.page.evaluate("location.hash"))


def open_page(context: Any, path: Path, fragment: str = "") -> Visit:
    """A page from disk, ready to use."""
    opened = Visit(context.new_page())
    opened.page.add_init_script(WATCH)
    opened.page.on("request", lambda request: opened.requests.append(request.url))
    opened.page.on("dialog", lambda dialog: (opened.complaints.append("dialog"), dialog.dismiss()))
    opened.page.on("pageerror", lambda error: opened.complaints.append(str(error)))
    opened.page.on(
        "console", lambda said: opened.complaints.append(said.text) if said.type in ("error", "warning") else None
    )
    opened.page.goto(path.as_uri() + fragment)
    wait_until(opened.page, "window.aseankg && aseankg.ready")
    return opened
