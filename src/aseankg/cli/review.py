"""`aseankg review`: decide on the claims that were read in a press text, and add to them, on a page of this machine."""

from __future__ import annotations

import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from aseankg.cli.options import LANGUAGES, add_project_option
from aseankg.errors import InputError, UsageError
from aseankg.layout import chosen

if TYPE_CHECKING:
    import argparse

    from aseankg.layout import Layout
    from aseankg.serve.desk import Desk
    from aseankg.sources.press.text import PressText


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The parser has the command's arguments."""
    parser.add_argument("text", metavar="TEXT", help="the text, as it was given to 'aseankg load'")
    table = parser.add_mutually_exclusive_group()
    table.add_argument("--source", metavar="ID", help="the claims in graph/press/ID.csv (default: those of this text)")
    table.add_argument("--claims", metavar="FILE", help="the claims in FILE")
    add_project_option(parser)
    parser.add_argument("--port", metavar="N", type=_port, default=0, help="port on 127.0.0.1 (default: a free one)")
    parser.add_argument("--open", action="store_true", help="open the page in a browser")
    parser.add_argument(
        "--lang", choices=LANGUAGES, help="language of the page: English (en) or Indonesian (id); else the browser's"
    )


def run(arguments: argparse.Namespace) -> int:
    """Serves the page until it is ended there or with Ctrl-C; the exit code is 0."""
    from aseankg.extract.place import open_place
    from aseankg.serve.answers import Answers
    from aseankg.serve.choices import Choices
    from aseankg.serve.desk import Desk
    from aseankg.serve.graph import open_graph
    from aseankg.serve.review import ReviewServer
    from aseankg.serve.things import Things
    from aseankg.sources.press.reading import read_press
    from aseankg.sources.schema import read_schema

    layout = chosen(arguments.project)
    text = read_press(Path(arguments.text))
    desk = Desk(text, _table(arguments, layout, text), layout.root)
    desk.look()
    graph = open_graph(layout)
    things = Things(graph, Choices(read_schema(layout.tables)), desk.source)
    answers = Answers(desk, things, lambda: open_place(layout, graph))
    with ReviewServer(answers, arguments.port, arguments.lang) as server:
        print(server.address, flush=True)
        print(f"{_tally(desk)}; end with Ctrl-C or on the page", file=sys.stderr)
        if arguments.open:
            _open_in_browser(server.address)
        # The command line lets the system end the process at once; here a decision may be on its way to the disk, and
        # the page may be closed before it has its answer.
        signal.signal(signal.SIGINT, signal.default_int_handler)
        if hasattr(signal, "SIGPIPE"):
            signal.signal(signal.SIGPIPE, signal.SIG_IGN)
        try:
            server.serve_forever(poll_interval=0.1)
        except KeyboardInterrupt:
            print(file=sys.stderr)
        with desk.lock:
            print(_tally(desk), file=sys.stderr)
    return 0


def _port(text: str) -> int:
    """A port; argparse turns the error into one line."""
    import argparse

    if not text.isascii() or not text.isdigit() or not 0 < int(text) < 65536:
        raise argparse.ArgumentTypeError(f"{text!r} is not a port (1024 to 65535)")
    return int(text)


def _table(arguments: argparse.Namespace, layout: Layout, text: PressText) -> Path:
    """The claims table that was asked for, else the one that was read in this text."""
    if arguments.claims is not None:
        path = Path(arguments.claims)
        if not path.is_file():
            raise InputError(f"{path}: no such claims table")
        return path
    if arguments.source is not None:
        if Path(arguments.source).name != arguments.source:
            raise UsageError(f"--source {arguments.source}: not the id of a source")
        path = layout.press / f"{arguments.source}.csv"
        if not path.is_file():
            raise InputError(f"graph/press/{path.name}: no such claims table; make it first: {_load(arguments)}")
        return path
    return _found(arguments, layout, text)


def _found(arguments: argparse.Namespace, layout: Layout, text: PressText) -> Path:
    hashes = {path: _text_hash(path) for path in sorted(layout.press.glob("*.csv"))}
    found = [path for path, known in hashes.items() if known == text.sha256]
    if len(found) > 1:
        names = ", ".join(path.stem for path in found)
        raise UsageError(f"{arguments.text}: several claims tables were read in it; give --source, one of {names}")
    if found:
        return found[0]
    # One that bears the text's name was read in it before the text was changed: its hash will be named.
    namesake = layout.press / f"{Path(arguments.text).stem}.csv"
    if namesake in hashes:
        return namesake
    raise InputError(
        f"{arguments.text}: no claims table in graph/press/ was read in this text (SHA-256 {text.sha256});"
        f" make one first: {_load(arguments)}"
    )


def _load(arguments: argparse.Namespace) -> str:
    return f"aseankg load {arguments.text}"


def _text_hash(path: Path) -> str:
    """The hash in the first row of a claims table, however broken the rest; empty where there is none."""
    import csv

    try:
        with path.open(encoding="utf-8-sig", newline="") as stream:
            first = next(csv.DictReader(stream), {})
    except (OSError, UnicodeDecodeError, csv.Error):
        return ""
    return (first.get("textHash") or "").strip()


def _tally(desk: Desk) -> str:
    try:
        decisions = [claim.decision for claim in desk.look().claims]
    except InputError as error:
        return str(error)
    accepted, rejected = decisions.count("accepted"), decisions.count("rejected")
    left = len(decisions) - accepted - rejected
    return f"{desk.table_name}: claims {len(decisions)}, accepted {accepted}, rejected {rejected}, undecided {left}"


def _open_in_browser(address: str) -> None:
    import webbrowser

    if not webbrowser.open(address):
        print("no browser could be started; open the address yourself", file=sys.stderr)
