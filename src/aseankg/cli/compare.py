"""`aseankg compare`: what entered, left and changed between two days."""

from __future__ import annotations

from aseankg.cli.options import add_language, add_output, choose_format
from aseankg.layout import shipped
from aseankg.store.files import write_output
from aseankg.store.release import open_store

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse

    from aseankg.analyse.compare import Change

FORMATS = ("text", "json")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The parser has the command's arguments."""
    parser.add_argument("before", metavar="DAY", help="the earlier day, such as 2018-04-20")
    parser.add_argument("after", metavar="DAY", help="the later day, such as 2018-04-30")
    parser.add_argument("--store", metavar="PATH", help="a store's folder, or an RDF file")
    add_language(parser)
    add_output(parser, FORMATS, "text")


def run(arguments: argparse.Namespace) -> int:
    """Writes the changes by class; the exit code is 0."""
    from aseankg.analyse.compare import compare_graphs
    from aseankg.reason.asof import store_as_of

    name = choose_format(arguments, {"txt": "text", "json": "json"}) or FORMATS[0]
    store = open_store(arguments.store)
    before, after = (store_as_of(store, day, shipped()) for day in (arguments.before, arguments.after))
    changes = compare_graphs(before, after, arguments.lang or "en")
    output = _as_json(changes) if name == "json" else _as_text(changes, arguments.before, arguments.after)
    write_output(arguments.output, lambda stream: stream.write(output.encode("utf-8")))
    return 0


def _as_text(changes: list[Change], before: str, after: str) -> str:
    lines = [f"From {before} to {after}: " + _counts(changes)]
    kind = None
    for change in changes:
        if change.kind != kind:
            kind = change.kind
            lines += ["", kind or "Other"]
        lines.append(f"  {_SIGNS[change.change]} {change.label} ({change.thing})")
        lines += [f"      + {fact}" for fact in change.entered] + [f"      - {fact}" for fact in change.left]
    return "\n".join(lines) + "\n"


_SIGNS = {"entered": "+", "left": "-", "changed": "~"}


def _counts(changes: list[Change]) -> str:
    number = {what: sum(change.change == what for change in changes) for what in _SIGNS}
    return ", ".join(f"{count} {what}" for what, count in number.items())


def _as_json(changes: list[Change]) -> str:
    import json
    from dataclasses import asdict

    return json.dumps([asdict(change) for change in changes], ensure_ascii=False, indent=2) + "\n"
