"""How soon the explorer can be used: beside a bare vis-network page and pyvis's default page, and its layout in Python.

    python -m tests.benchmarks.view_start [NODES [ROUNDS [LIMIT]]]

Every page shows the same nodes and edges in headless Chromium, all in one run: the best connected of the release, or,
where it has too few, generated ones. The explorer and the bare page take turns and have the same positions. A page can
be used when a node follows the pointer and, in the explorer, a search has answered. The explorer draws the best
connected things first; once more it is measured with everything drawn. What takes longer than LIMIT seconds is cut off.
The layout is timed on 5,000 nodes, beside networkx's spring layout, for which networkx needs scipy. Times depend on the
machine; the ratios are what is compared.
"""

from __future__ import annotations

import json
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from importlib.resources import files
from importlib.util import find_spec
from pathlib import Path
from typing import Any, NamedTuple

from playwright.sync_api import Error, sync_playwright
from tests.view.conftest import large_quads

from aseankg.namespaces import reference
from aseankg.store.memory import MemoryStore
from aseankg.store.release import open_store
from aseankg.view.elements import Elements, narrow, read_elements
from aseankg.view.page import build_network, write_page

WIDTH, HEIGHT = 1440, 900
LAYOUT_NODES = 5000
# How far a node is dragged, and how near the pointer it must end up, in pixels.
DRAG, NEAR = 120, 12
BARE = """<!doctype html><meta charset="utf-8"><title>bare</title>
<style>body {{ margin: 0 }} #network {{ width: {width}px; height: {height}px }}</style><div id="network"></div>
<script>{library}</script>
<script>
const network = new vis.Network(document.getElementById("network"), {data}, {{ physics: false }});
network.once("afterDrawing", () => {{ window.drawn = true; }});
</script>"""
POINT = """(() => {{
  const {{ x, y }} = network.canvasToDOM(network.getPosition({node}));
  const {{ left, top }} = network.body.container.getBoundingClientRect();
  return {{ x: x + left, y: y + top }};
}})()"""
# Tasks over 50 ms that the browser reports, kept for the longest that began after the page could be used.
WATCH = """window.tasks = [];
new PerformanceObserver((list) => {
  window.tasks.push(...list.getEntries().map((task) => [task.startTime, task.duration]));
}).observe({ type: "longtask", buffered: true });"""
# pyvis's page draws nothing before its forces have settled or given up.
SETTLED = """(() => {
  if (typeof network !== "object" || !network) return false;
  if (!window.asked) network.once("stabilizationIterationsDone", () => { window.drawn = true; });
  window.asked = true;
  return window.drawn;
})()"""
GRAPH = """
import random
dice = random.Random(20180428)
ends = [0, 1]
edges = [(0, 1)]
for node in range(2, {nodes}):
    for other in {{dice.choice(ends), dice.choice(ends)}}:
        edges.append((node, other))
        ends += [node, other]
"""
OURS = """
from aseankg.view.layout import place_nodes
names = [str(node) for node in range({nodes})]
pairs = [(str(a), str(b)) for a, b in edges]
start = time.perf_counter()
place_nodes(names, pairs, dict.fromkeys(names, 10.0))
"""
SPRING = """
import networkx
graph = networkx.Graph(edges)
start = time.perf_counter()
networkx.spring_layout(graph, seed=1)
"""


class Page(NamedTuple):
    """A page to measure: its file, when it is drawn, where a node stands, what to search for and what to do first."""

    path: Path
    drawn: str
    point: str
    search: str = ""
    first: str = ""


class Run(NamedTuple):
    """Seconds until a page could be used, None where it was cut off; its longest task in the two seconds after; MB."""

    usable: float | None
    longest_task: float = 0.0
    heap: float = 0.0


def best_connected(count: int) -> Elements:
    """The part of the release with so many nodes, those with the most relations; generated where it has too few."""
    whole = read_elements(open_store(None))
    if len(whole.nodes) < count:
        store = MemoryStore()
        store.add(large_quads(count))
        whole = read_elements(store)
    degrees = Counter(end for edge in whole.edges for end in (edge.subject, edge.object))
    kept = sorted(whole.nodes, key=lambda node: (-degrees[node.iri], node.iri))[:count]
    return narrow(whole, frozenset(node.iri for node in kept))


def write_pages(elements: Elements, folder: Path) -> dict[str, Page]:
    """The three pages, which show the same nodes and edges under the same numbers."""
    from pyvis.network import Network

    degrees = Counter(end for edge in elements.edges for end in (edge.subject, edge.object))
    hub = max(range(len(elements.nodes)), key=lambda place: degrees[elements.nodes[place].iri])
    labels = [node.labels.get("en") or reference(node.iri) for node in elements.nodes]
    placed = build_network(elements)
    nodes = [
        {"id": node["id"], "label": labels[node["id"]], "x": node["x"], "y": node["y"], "shape": "dot", "size": 10}
        for node in placed.nodes
    ]
    edges = [{"from": edge["from"], "to": edge["to"], "arrows": "to"} for edge in placed.edges]
    default = Network(directed=True, cdn_resources="in_line")
    for number, label in enumerate(labels):
        default.add_node(number, label=label)
    for edge in edges:
        default.add_edge(edge["from"], edge["to"])
    texts = {
        "explorer": write_page(elements),
        "bare vis-network": BARE.format(width=WIDTH, height=HEIGHT, library=_vis_network(), data=_json(nodes, edges)),
        "pyvis default": default.generate_html(),
    }
    for name, text in texts.items():
        (folder / f"{name}.html").write_text(text, "utf-8")
    point = POINT.format(node=hub)
    name = reference(elements.nodes[hub].iri)
    explorer = Page(
        folder / "explorer.html", "window.aseankg?.ready", f"aseankg.pointOfNode({json.dumps(name)})", labels[hub]
    )
    return {
        "explorer": explorer,
        "explorer, all drawn": explorer._replace(first="aseankg.scope.showAll()"),
        "bare vis-network": Page(folder / "bare vis-network.html", "window.drawn", point),
        "pyvis default": Page(folder / "pyvis default.html", SETTLED, point),
    }


def _json(nodes: list[dict[str, Any]], edges: list[dict[str, Any]]) -> str:
    return json.dumps({"nodes": nodes, "edges": edges}).replace("<", "\\u003c")


def _vis_network() -> str:
    library = files("pyvis") / "templates" / "lib"
    folder = sorted(entry.name for entry in library.iterdir() if entry.name.startswith("vis-"))[-1]
    return (library / folder / "vis-network.min.js").read_text("utf-8")


def measure(page: Page, limit: float) -> Run:
    """How long it takes until a page can be used, in a browser of its own."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox", "--disable-gpu"]
        )
        # The conditions that are waited for are evaluated as strings, which the explorer's own policy refuses.
        context = browser.new_context(viewport={"width": WIDTH, "height": HEIGHT}, offline=True, bypass_csp=True)
        tab = context.new_page()
        tab.add_init_script(WATCH)
        tab.set_default_timeout(limit * 1000)
        start = time.perf_counter()
        try:
            tab.goto(page.path.as_uri(), wait_until="commit")
            tab.wait_for_function(page.drawn)
            if page.first:
                tab.evaluate(page.first)
            _search(tab, page.search)
            _drag(tab, page.point)
            usable = time.perf_counter() - start
            run = Run(usable, _longest_task(tab, page.point), _heap(context, tab))
        except Error as error:
            if "Timeout" not in str(error):
                raise
            run = Run(None)
        browser.close()
    return run


def _heap(context: Any, tab: Any) -> float:
    """Megabytes that the page's scripts hold."""
    session = context.new_cdp_session(tab)
    session.send("HeapProfiler.collectGarbage")
    return float(session.send("Runtime.getHeapUsage")["usedSize"]) / 1e6


def _search(tab: Any, text: str) -> None:
    """The search has answered with the name that was typed."""
    if text:
        tab.fill("#search", text)
        tab.locator("#results li", has_text=text).first.wait_for()
        tab.fill("#search", "")
        tab.keyboard.press("Escape")


def _drag(tab: Any, point: str) -> None:
    """The node has followed the pointer."""
    at = tab.evaluate(point)
    tab.mouse.move(at["x"], at["y"])
    tab.mouse.down()
    goal = (at["x"] + DRAG, at["y"] + DRAG / 2)
    tab.mouse.move(*goal, steps=4)
    near = f"(() => {{ const p = {point}; return Math.hypot(p.x - {goal[0]}, p.y - {goal[1]}) < {NEAR}; }})()"
    tab.wait_for_function(near)
    tab.mouse.up()


def _longest_task(tab: Any, point: str) -> float:
    """The longest task, in seconds, while the picture is panned for two seconds."""
    begun = tab.evaluate("performance.now()")
    at = tab.evaluate(point)
    tab.mouse.move(at["x"] + 60, at["y"] + 60)
    tab.mouse.down()
    end = time.perf_counter() + 2
    step = 0
    while time.perf_counter() < end:
        step += 1
        tab.mouse.move(at["x"] + 60 + (step * 7) % 200, at["y"] + 60 + (step * 3) % 120)
    tab.mouse.up()
    return float(tab.evaluate(f"Math.max(0, ...tasks.filter(([at]) => at > {begun}).map(([, took]) => took))")) / 1000


def time_layout(code: str, limit: float) -> float | None:
    """Seconds that a layout takes in a process of its own; None where it was cut off."""
    script = "import time\n" + (GRAPH + code).format(nodes=LAYOUT_NODES) + "print(time.perf_counter() - start)"
    try:
        done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=limit, check=True)
    except subprocess.TimeoutExpired:
        return None
    except subprocess.CalledProcessError as error:
        raise SystemExit(error.stderr.strip().split("\n")[-1]) from error
    return float(done.stdout)


def _ratio(slow: float | None, fast: float, limit: float) -> str:
    return f"over {limit / fast:.0f}" if slow is None else f"{slow / fast:.1f}"


def main(count: int, rounds: int, limit: float) -> None:
    """Print the medians, the ratios and the sizes."""
    elements = best_connected(count)
    print(f"{len(elements.nodes)} nodes, {len(elements.edges)} edges")
    with tempfile.TemporaryDirectory() as folder:
        pages = write_pages(elements, Path(folder))
        runs: dict[str, list[Run]] = {name: [] for name in pages}
        for _ in range(rounds):
            for name in ("explorer", "explorer, all drawn", "bare vis-network"):
                runs[name].append(measure(pages[name], limit))
        runs["pyvis default"].append(measure(pages["pyvis default"], limit))
        medians: dict[str, float | None] = {}
        print(f"{'usable after':20}{'median':>10}{'longest task then':>20}{'heap':>10}{'file':>12}")
        for name, found in runs.items():
            times = [run.usable for run in found if run.usable is not None]
            medians[name] = statistics.median(times) if len(times) == len(found) else None
            shown = f"{medians[name]:.2f} s" if medians[name] is not None else f"over {limit:.0f} s"
            task = f"{max(run.longest_task for run in found) * 1000:.0f} ms" if medians[name] is not None else ""
            heap = f"{max(run.heap for run in found):.0f} MB" if medians[name] is not None else ""
            print(f"{name:20}{shown:>10}{task:>20}{heap:>10}{pages[name].path.stat().st_size / 1e6:9.2f} MB")
    explorer = medians["explorer"]
    if explorer is None:
        raise SystemExit("the explorer was cut off")
    bare = medians["bare vis-network"] or limit
    print(f"explorer / bare: {_ratio(explorer, bare, limit)}")
    print(f"explorer, all drawn / bare: {_ratio(medians['explorer, all drawn'], bare, limit)}")
    print(f"pyvis default / explorer: {_ratio(medians['pyvis default'], explorer, limit)}")
    ours = time_layout(OURS, limit)
    print(f"layout of {LAYOUT_NODES} nodes: {f'{ours:.1f} s' if ours else f'over {limit:.0f} s'}", flush=True)
    if find_spec("scipy") is None:
        raise SystemExit("networkx's spring layout was not measured: it needs scipy")
    spring = time_layout(SPRING, limit)
    print(f"networkx's spring layout: {f'{spring:.1f} s' if spring else f'over {limit:.0f} s'}")
    if ours:
        print(f"spring layout / ours: {_ratio(spring, ours, limit)}")


if __name__ == "__main__":
    numbers = [int(word) for word in sys.argv[1:]] + [1500, 3, 120][len(sys.argv) - 1 :]
    main(*numbers)
