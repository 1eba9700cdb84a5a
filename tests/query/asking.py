"""The ready-made questions' answers as they are kept: `answers/GRAPH/QUESTION.csv`, with `answers/examples.json`."""

from __future__ import annotations

import json
from pathlib import Path

from aseankg.errors import AseankgError
from aseankg.layout import shipped
from aseankg.query.formats import serialise
from aseankg.query.questions import fill_question, read_questions
from aseankg.store.local import LocalStore

FOLDER = Path(__file__).parent / "answers"
QUESTIONS = read_questions(shipped().questions)
EXAMPLES: dict[str, dict[str, str]] = json.loads((FOLDER / "examples.json").read_text("utf-8"))


def answer(store: LocalStore, name: str) -> str:
    """The answer as CSV; where the graph has no such thing as the example names, the one line that says so."""
    try:
        sparql = fill_question(QUESTIONS[name], EXAMPLES.get(name, {}), store)
    except AseankgError as error:
        return f"{str(error).partition(';')[0]}\n"
    return store.read(sparql, lambda results: serialise(results, "csv")).decode("utf-8").replace("\r\n", "\n")


def kept(graph: str, name: str) -> Path:
    """The file with the answer that was read and found right."""
    return FOLDER / graph / f"{name}.csv"
