"""`aseankg view`: the graph, or a part of it, as one interactive page."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from aseankg.cli.options import add_language, add_store, open_chosen_store
from aseankg.errors import UsageError
from aseankg.store.files import write_output

if TYPE_CHECKING:
    import argparse

    from aseankg.store.local import LocalStore
    from aseankg.view.ask.parts import Ask
    from aseankg.view.elements import Elements
    from aseankg.view.selection import Selection

# Above this many nodes a browser draws the page too slowly to explore it.
_MANY_NODES = 3000


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
        "--without", metavar="PART", choices=["sparql"], action="append", default=[],
        help="leave a part out, to make a small page: sparql (questions answered in the page)",
    )  # fmt: skip
    add_language(parser)
    parser.add_argument("--open", action="store_true", help="open the page in a browser")
    add_store(parser)


def run(arguments: argparse.Namespace) -> int:
    """Writes the page; the exit code is 0."""
    from dataclasses import replace

    from aseankg.view.page import write_page
    from aseankg.view.selection import Selection, select_elements

    if arguments.open and arguments.output == "-":
        raise UsageError("--open needs a file; name one with -o")
    selection = Selection(arguments.focus, arguments.depth, arguments.query, tuple(arguments.type))
    selection.check()
    store = open_chosen_store(arguments)
    elements, centre = select_elements(store, selection)
    elements = replace(elements, as_of=arguments.as_of)
    ask = None if "sparql" in arguments.without else _make_ask(store, selection, elements)
    page = write_page(elements, centre, arguments.lang or "en", ask)
    write_output(arguments.output, lambda stream: stream.write(page.encode("utf-8")))
    print(f"{arguments.output}: things {len(elements.nodes)}, relations {len(elements.edges)}", file=sys.stderr)
    if len(elements.nodes) > _MANY_NODES:
        print("so many that the page will be slow; choose with --focus, --type or --query", file=sys.stderr)
    if arguments.open:
        _open_in_browser(arguments.output)
    return 0


def _make_ask(store: LocalStore, selection: Selection, elements: Elements) -> Ask | None:
    """What answers questions in the page; None, and a line that says so, where the package was never built."""
    from aseankg.layout import shipped
    from aseankg.query.questions import read_questions
    from aseankg.view.ask.bundle import read_engine
    from aseankg.view.ask.facts import page_facts, whole_facts
    from aseankg.view.ask.parts import make_ask
    from aseankg.view.selection import Selection

    engine = read_engine()
    if engine is None:
        print("the page answers no questions: its browser libraries are made by 'pip install -e .'", file=sys.stderr)
        return None
    if selection == Selection():
        facts = whole_facts(store)
    else:
        facts = page_facts(store, elements, store.triples(selection.query) if selection.query is not None else ())
    return make_ask(facts, read_questions(shipped().questions).values(), engine)


def _open_in_browser(path: str) -> None:
    import webbrowser
    from pathlib import Path

    if not webbrowser.open(Path(path).resolve().as_uri()):
        print(f"no browser could be started; open {path} yourself", file=sys.stderr)
