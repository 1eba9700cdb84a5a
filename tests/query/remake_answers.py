"""Makes the checked answers anew: `python tests/query/remake_answers.py`; read the diff before it is committed."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent.parent))

from aseankg.layout import shipped
from aseankg.reason.graph import build_graph
from aseankg.store.local import LocalStore
from aseankg.store.release import open_store
from tests.conftest import copy_project
from tests.query.test_answers import ANSWERS, EXAMPLES, answer, values_for


def remake(project: str, store: LocalStore) -> None:
    """The folder of a project holds the answer to every question, and nothing else."""
    folder = ANSWERS / project
    folder.mkdir(parents=True, exist_ok=True)
    for path in folder.glob("*.csv"):
        path.unlink()
    for name in EXAMPLES:
        text = answer(store, name, values_for(project, name))
        (folder / f"{name}.csv").write_text(text, "utf-8", newline="")
        if text.count("\n") < 2:
            print(f"{project}: {name} has no rows", file=sys.stderr)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        remake("tiny", build_graph(copy_project(Path(folder) / "tiny")).store)
    remake("release", open_store(shipped().trig))
