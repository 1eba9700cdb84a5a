"""How long a one-row SELECT takes as a whole process: `aseankg query`, a bare pyoxigraph script, plain rdflib.

    python tests/benchmarks/query_start.py [ROUNDS]

The three take turns, so that the machine's other work falls on all alike; the medians are given as ratios.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from pathlib import Path

from aseankg.layout import shipped
from aseankg.store.release import cache_folder, open_release

QUERY = (
    "SELECT ?name { <https://w3id.org/aseankg/id/meeting/asean-summit-32> <{label}> ?name FILTER(LANG(?name) = 'en') }"
)
SPARQL = QUERY.replace("{label}", "http://www.w3.org/2000/01/rdf-schema#label")
BARE = """
import sys
import pyoxigraph
for row in pyoxigraph.Store.read_only(sys.argv[1]).query(sys.argv[2]):
    print(row[0].value)
"""
RDFLIB = """
import sys
import rdflib
for row in rdflib.Graph().parse(sys.argv[1], format="turtle").query(sys.argv[2]):
    print(row[0])
"""


def measure(command: list[str]) -> tuple[float, str]:
    """Seconds that a process took, and what it printed last."""
    start = time.perf_counter()
    printed = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return time.perf_counter() - start, printed.split("\n")[-2].strip()


def main(rounds: int) -> None:
    """Print the medians and their ratios."""
    open_release(shipped())
    store = max(Path(cache_folder()).iterdir(), key=lambda path: path.stat().st_mtime)
    commands = {
        "bare pyoxigraph script": [sys.executable, "-c", BARE, str(store), SPARQL],
        "aseankg query": [str(Path(sys.executable).parent / "aseankg"), "query", "--format", "tsv", SPARQL],
        "plain rdflib script": [sys.executable, "-c", RDFLIB, str(shipped().turtle), SPARQL],
    }
    taken: dict[str, list[float]] = {name: [] for name in commands}
    answers = set()
    for _ in range(rounds):
        for name, command in commands.items():
            seconds, answer = measure(command)
            taken[name].append(seconds)
            answers.add(answer.removesuffix("@en").strip('"'))
    if len(answers) != 1:
        raise SystemExit(f"the three answered differently: {answers}")
    medians = {name: statistics.median(times) for name, times in taken.items()}
    bare = medians["bare pyoxigraph script"]
    print(f"{'whole process, one-row SELECT':32}{'median':>10}{'ratio':>8}")
    for name, median in medians.items():
        print(f"{name:32}{median * 1000:7.0f} ms{median / bare:8.2f}")
    print(f"plain rdflib / aseankg query: {medians['plain rdflib script'] / medians['aseankg query']:.1f}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 15)
