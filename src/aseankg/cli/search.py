"""`aseankg search`: things by name, in any language."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from aseankg.cli.options import add_language, add_output, add_store, choose_format, open_chosen_store
from aseankg.errors import UsageError
from aseankg.namespaces import shorten
from aseankg.query.search import search
from aseankg.query.visible import quoted
from aseankg.store.files import write_output

if TYPE_CHECKING:
    import argparse

    from aseankg.query.search import Hit

_ENDINGS = {"txt": "table", "json": "json", "csv": "csv"}
_COLUMNS = ("label", "class", "id", "matched", "score")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The parser has the command's arguments."""
    parser.add_argument("text", metavar="TEXT", help="a name or a part of one; misspellings are forgiven")
    parser.add_argument("--type", metavar="CLASS", help="only things of this class, such as Meeting or City")
    parser.add_argument("--limit", type=int, default=10, metavar="N", help="at most N things (10)")
    add_language(parser)
    add_output(parser, _ENDINGS.values(), "table")
    add_store(parser)


def run(arguments: argparse.Namespace) -> int:
    """Writes what was found; the exit code is 0 even where that is nothing."""
    if arguments.limit < 1:
        raise UsageError("--limit: give a number from 1")
    form = choose_format(arguments, _ENDINGS) or "table"
    store = open_chosen_store(arguments)
    hits = search(store, arguments.text, arguments.lang or "en", arguments.limit, arguments.type)
    write_output(arguments.output, lambda stream: stream.write(_format_hits(hits, form).encode("utf-8")))
    if not hits:
        print(f"aseankg: nothing is called anything like {quoted(arguments.text)}", file=sys.stderr)
    return 0


def _format_hits(hits: list[Hit], form: str) -> str:
    if form == "json":
        import json

        return json.dumps([_to_json(hit) for hit in hits], ensure_ascii=False, indent=2) + "\n"
    rows = [_to_row(hit) for hit in hits]
    if form == "csv":
        import csv
        import io

        text = io.StringIO()
        csv.writer(text, lineterminator="\n").writerows([_COLUMNS, *rows])
        return text.getvalue()
    from aseankg.query.table import format_table

    return format_table(_COLUMNS, rows) if rows else ""


def _to_row(hit: Hit) -> tuple[str, ...]:
    classes = ", ".join(shorten(kind).removeprefix("asean:") for kind in hit.classes)
    return (hit.label, classes, hit.reference, hit.matched, f"{hit.score:.0f}")


def _to_json(hit: Hit) -> dict[str, object]:
    return {
        "iri": hit.iri,
        "id": hit.reference,
        "label": hit.label,
        "classes": list(hit.classes),
        "matched": hit.matched,
        "score": hit.score,
    }
