"""What a page holds to answer questions: scripts, style, the engine, the facts and the ready-made questions."""

from __future__ import annotations

import base64
import gzip
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from aseankg.namespaces import PREFIXES
from aseankg.view.policy import read_asset

if TYPE_CHECKING:
    from collections.abc import Iterable

    from aseankg.query.questions import Question
    from aseankg.view.ask.bundle import Engine

_PACKAGE = "aseankg.view.ask"
# In the order in which they need each other.
_SCRIPTS = (
    "texts", "elements", "tokens", "faults", "names", "engine", "editor", "forms", "results", "mount", "page",
)  # fmt: skip
_SOURCE = re.compile(r"\?(\w*[sS]ource) a asean:Source \.")
_PREFIX = re.compile(r"PREFIX (\w+): <([^>]*)>")


@dataclass(frozen=True)
class Ask:
    """The pieces, each as the page's template takes it; `script` runs in the page, `worker` beside it."""

    script: str
    style: str
    worker: str
    engine: str
    facts: str
    data: dict[str, Any]
    questions: list[dict[str, Any]]


def make_ask(facts: bytes, questions: Iterable[Question], engine: Engine) -> Ask:
    """The pieces for a page that answers from these facts."""
    return Ask(
        script="\n".join(read_asset(f"{name}.js", _PACKAGE) for name in _SCRIPTS),
        style=read_asset("ask.css", _PACKAGE),
        worker=_inert(engine.script + "\n" + read_asset("worker.js", _PACKAGE)),
        engine=_base64(engine.wasm),
        facts=_base64(gzip.compress(facts, 9, mtime=0)),
        data={"prefixes": PREFIXES},
        questions=[_question(question) for question in questions],
    )


def _question(question: Question) -> dict[str, Any]:
    parameters = [
        {"name": each.name, "kind": each.kind, "about": each.about, "default": each.default}
        for each in question.parameters
    ]
    return {
        "name": question.name,
        "titles": question.titles,
        "abouts": question.abouts,
        "theme": question.theme,
        "parameters": parameters,
        "sparql": _body(question.sparql),
    }


def _body(sparql: str) -> str:
    """A question's SPARQL without its opening comments and the prefixes that the page declares for every query.

    Up to version 0.5.12 oxigraph goes through all sources again for each row where an OPTIONAL names the source in a
    pattern of its own; as a condition, which means the same, it takes a hundredth of the time.
    """
    kept = [
        line
        for line in sparql.splitlines()
        if not line.startswith("#")
        and not ((declared := _PREFIX.fullmatch(line)) and PREFIXES.get(declared[1]) == declared[2])
    ]
    return _SOURCE.sub(r"FILTER EXISTS { ?\1 a asean:Source }", "\n".join(kept).strip())


def _inert(script: str) -> str:
    """A script that can stand in a page as text: nothing in it ends its element (HTML standard, section 4.12.1.3)."""
    return script.replace("<!--", "\\x3C!--").replace("</script", "\\x3C/script").replace("<script", "\\x3Cscript")


def _base64(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")
