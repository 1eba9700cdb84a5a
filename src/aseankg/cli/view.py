"""`aseankg view`: the graph, or a part of it, as one interactive page."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from aseankg.cli.options import add_language, add_store, open_chosen_store
from aseankg.errors import UsageError
from aseankg.store.files import write_output

if TYPE_CHECKING:
    import argparse

    from aseankg.view.elements import Elements


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The parser has the command's arguments."""
    parser.add_argument("-o", "--output", metavar="FILE", default="asean.html", help="page to write (asean.html)")
    parser.add_argument("--focus", metavar="ENTITY", help="only what lies around this thing")
    parser.add_argument("--depth", metavar="N", type=int, help="up to N relations away from it (1)")
    parser.add_argument("--query", metavar="CONSTRUCT", help="only what this SPARQL query constructs")
    parser.add_argument(
        "--type", metavar="CLASS", action="append", default=[], help="only things of this class; may be repeated"
    )
    parser.add_argument(
        "--without",
        metavar="VIEWS",
        default="",
        help="views to leave out of the page, such as timeline,map; also matrix, life, sparql",
    )
    parser.add_argument(
        "--most", metavar="N", type=int, default=20_000, help="at most so many things, the best connected (20000)"
    )
    add_language(parser)
    parser.add_argument("--open", action="store_true", help="open the page in a browser")
    add_store(parser)


def run(arguments: argparse.Namespace) -> int:
    """Writes the page; the exit code is 0."""
    from aseankg.view.explorer import write_explorer
    from aseankg.view.selection import Selection

    if arguments.open and arguments.output == "-":
        raise UsageError("--open needs a file; name one with -o")
    without = [name.strip().lower() for name in arguments.without.split(",") if name.strip()]
    selection = Selection(arguments.focus, arguments.depth, arguments.query, tuple(arguments.type), most=arguments.most)
    selection.check()
    store = open_chosen_store(arguments)
    explorer = write_explorer(store, selection, arguments.lang or "en", arguments.as_of, without)
    page = explorer.html.encode("utf-8")
    write_output(arguments.output, lambda stream: stream.write(page))
    _report(arguments.output, explorer.elements, len(page))
    if "sparql" not in without and not explorer.answers:
        print("the page answers no questions: its browser libraries are made by 'pip install -e .'", file=sys.stderr)
    if arguments.open:
        _open_in_browser(arguments.output)
    return 0


def _report(output: str, elements: Elements, size: int) -> None:
    """Standard error has said what is in the page, and how large it is."""
    reserve = elements.reserve
    relations = sum(edge.subject not in reserve and edge.object not in reserve for edge in elements.edges)
    print(
        f"{output}: things {len(elements.nodes) - len(reserve)}, relations {relations}, {size / 1e6:.1f} MB",
        file=sys.stderr,
    )
    if reserve:
        print(f"{len(reserve)} more lie around these and can be called up in the page", file=sys.stderr)
    if elements.left_out:
        print(f"left out: {elements.left_out} less connected things; choose with --focus or --type", file=sys.stderr)


def _open_in_browser(path: str) -> None:
    import webbrowser
    from pathlib import Path

    if not webbrowser.open(Path(path).resolve().as_uri()):
        print(f"no browser could be started; open {path} yourself", file=sys.stderr)
