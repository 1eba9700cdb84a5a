"""How long the explorer's page keeps its main thread busy, for each thing that a person does with it.

    python -m tests.benchmarks.view_actions [PAGE... [--rounds ROUNDS]]

Each page, the release's default one where none is given, is opened in headless Chromium, all in one run and in turns.
Each action is done by keyboard and pointer as a reader would, and what counts is the longest task of the page's main
thread from then until it is at rest, as Chromium's trace has it: the time that the thread itself ran, on which the rest
of a busy machine has little bearing, its worst, and the time that passed. Of several rounds the medians are printed.
"""

from __future__ import annotations

import argparse
import json
import shutil
import statistics
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from playwright.sync_api import sync_playwright

from aseankg.store.release import open_store
from aseankg.view.explorer import write_explorer
from aseankg.view.selection import Selection

WIDTH, HEIGHT = 1440, 900
LIMIT = 60_000
HUB = "organisation/asean"
VIEWS = ("timeline", "map", "matrix", "life", "network")
# The page is at rest when for a while no task was long (Long Tasks API).
WATCH = """window.tasks = [];
new PerformanceObserver((list) => { window.tasks.push(...list.getEntries()); }).observe({ type: "longtask" });"""
REST = """async () => {
  let quiet = performance.now(), seen = tasks.length;
  while (performance.now() - quiet < 500) {
    await new Promise((done) => setTimeout(done, 30));
    if (tasks.length !== seen) [seen, quiet] = [tasks.length, performance.now()];
  }
}"""
TASK = "ThreadControllerImpl::RunTask"

Step = Callable[[Any], None]


def _press(selector: str, *keys: str) -> Step:
    def act(tab: Any) -> None:
        tab.focus(selector)
        for key in keys:
            tab.keyboard.press(key)

    return act


def _click(selector: str) -> Step:
    return lambda tab: tab.click(selector)


def _evaluate(script: str) -> Step:
    return lambda tab: tab.evaluate(script)


def _play(tab: Any) -> None:
    tab.click("#play")
    tab.wait_for_timeout(4000)
    tab.click("#play")


def _type(text: str) -> Step:
    def act(tab: Any) -> None:
        tab.fill("#search", "")
        tab.focus("#search")
        tab.keyboard.type(text, delay=120)

    return act


def _answer(tab: Any) -> None:
    tab.fill(".ask-text", "SELECT ?document ?meeting { ?document asean:adoptedAt ?meeting }")
    tab.keyboard.press("Control+Enter")
    tab.wait_for_selector(".ask-table tbody tr")


def _open_ask(tab: Any) -> None:
    tab.click("#tab-ask")
    tab.wait_for_function("/^[^…]*\\d/.test(document.querySelector('.ask-status').textContent)", timeout=LIMIT)


def actions() -> dict[str, Step]:
    """What is done, in this order, on one page after another."""
    found: dict[str, Step] = {
        "choose the largest hub": _evaluate(f"aseankg.select('{HUB}')"),
        "around the hub": _click("#around"),
        "no longer around": _click("#around"),
        "slider, a month": _press("#month", "ArrowLeft"),
        "slider, 20 years": _evaluate("aseankg.time.set('2005-06-30')"),
        "slider back": _click("#always"),
        "play 4 years": _play,
        "all times": _click("#always"),
        "legend, a class off": _click("[data-classes] >> nth=0"),
        "legend, a class on": _click("[data-classes] >> nth=0"),
        "legend, hide all": _click("text=Hide all"),
        "legend, show all": _click("text=Show all"),
        "search keys": _type("smart cites netwrok"),
        "search taken": _press("#search", "Enter"),
        "hide": _click("#panel .actions >> text=Hide"),
        "undo": _click("#undo"),
        "choose again": _evaluate("aseankg.select('initiative/ascn')"),
        "expand": _click("#panel .actions button >> nth=0"),
        "only its neighbours": _click("text=Only this and its neighbours"),
        "undo that": _click("#undo"),
        "path": _evaluate(
            "aseankg.paths.show(aseankg.model.find('city/jakarta'), aseankg.model.find('organisation/asean'))"
        ),
        "path closed": _click("#panel .path >> text=Close"),
        "choose the hub again": _evaluate(f"aseankg.select('{HUB}')"),
    }
    for view in VIEWS:
        found[f"open {view}"] = _click(f"#tab-{view}")
        found[f"{view} as table"] = _click("#as-table")
        if view == "network":
            found["all rows"] = _click("#twin .plain >> nth=1")
        found[f"{view} no table"] = _click("#as-table")
        found[f"{view}, a month"] = _press("#month", "ArrowLeft")
        found[f"{view}, all times"] = _click("#always")
    return found | {
        "other language": _click("[data-language=id]"),
        "back to English": _click("[data-language=en]"),
        "show everything": _click("#everything"),
        "all drawn: slider": _press("#month", "ArrowLeft"),
        "all drawn: 20 years": _evaluate("aseankg.time.set('2005-06-30')"),
        "all drawn: all times": _click("#always"),
        "all drawn: class off": _click("[data-classes] >> nth=0"),
        "all drawn: around": _click("#around"),
        "all drawn: not around": _click("#around"),
        "ask opens": _open_ask,
        "ask answers": _answer,
    }


def longest_task(trace: bytes) -> tuple[float, float]:
    """Milliseconds that the longest task of any page's main thread ran, and that the longest took."""
    events = json.loads(trace)["traceEvents"]
    threads = (e for e in events if e["name"] == "thread_name" and e["args"]["name"] == "CrRendererMain")
    main_threads = {(e["pid"], e["tid"]) for e in threads}
    tasks = [e for e in events if e["name"] == TASK and (e["pid"], e["tid"]) in main_threads]
    ran, took = (max((e.get(span, 0) / 1000 for e in tasks), default=0.0) for span in ("tdur", "dur"))
    return ran, took


def measure(browser: Any, page: Path) -> dict[str, tuple[float, float]]:
    """The longest task of each action."""
    context = browser.new_context(viewport={"width": WIDTH, "height": HEIGHT}, offline=True, bypass_csp=True)
    tab = context.new_page()
    tab.set_default_timeout(LIMIT)
    tab.add_init_script(WATCH)
    tab.goto(page.as_uri())
    tab.wait_for_function("window.aseankg?.ready")
    tab.evaluate(REST)
    found = {}
    for name, act in actions().items():
        browser.start_tracing(page=tab, categories=["toplevel"])
        act(tab)
        tab.evaluate(REST)
        found[name] = longest_task(browser.stop_tracing())
    context.close()
    return found


def main(pages: list[Path], rounds: int) -> None:
    """Print for each action and page the median and the worst of the longest tasks."""
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        if not pages:
            pages = [Path(folder) / "explorer.html"]
            pages[0].write_text(write_explorer(open_store(None), Selection()).html, "utf-8")
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox", "--disable-gpu"]
        )
        runs: list[list[dict[str, tuple[float, float]]]] = [[] for _ in pages]
        for _ in range(rounds):
            for page, done in zip(pages, runs, strict=True):
                done.append(measure(browser, page))
        browser.close()
    print(f"{'longest task, ms':24}" + "".join(f"{page.stem + ': ran, worst, took':>30}" for page in pages))
    for name in actions():
        print(f"{name:24}" + "".join(_cell([run[name] for run in done]) for done in runs))


def _cell(found: list[tuple[float, float]]) -> str:
    ran, took = ([each[place] for each in found] for place in (0, 1))
    return f"{statistics.median(ran):18.0f}{max(ran):6.0f}{statistics.median(took):6.0f}"


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("pages", nargs="*", type=Path)
    parser.add_argument("--rounds", type=int, default=3)
    given = parser.parse_args()
    main([page.resolve() for page in given.pages], given.rounds)
