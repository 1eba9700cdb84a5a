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
# How many things around a focus can be called up in the page.
_RESERVE = 200


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
    from dataclasses import replace

    from aseankg.view.page import write_page
    from aseankg.view.selection import Selection, select_elements

    if arguments.open and arguments.output == "-":
        raise UsageError("--open needs a file; name one with -o")
    without = _views(arguments.without)
    selection = Selection(
        arguments.focus, arguments.depth, arguments.query, tuple(arguments.type), _RESERVE, arguments.most
    )
    selection.check()
    store = open_chosen_store(arguments)
    elements, centre = select_elements(store, selection)
    elements = replace(elements, as_of=arguments.as_of)
    ask = None if "ask" in without else _make_ask(store, selection, elements)
    page = write_page(elements, centre, arguments.lang or "en", ask, without).encode("utf-8")
    write_output(arguments.output, lambda stream: stream.write(page))
    _report(arguments.output, elements, len(page))
    if len(elements.nodes) > _MANY_NODES:
        print("so many that the page will be slow; choose with --focus, --type or --query", file=sys.stderr)
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


def _views(text: str) -> tuple[str, ...]:
    """The names of views that a reader wants to go without."""
    from aseankg.view.page import OPTIONAL_VIEWS

    known = {**{view: view for view in OPTIONAL_VIEWS}, "sparql": "ask"}
    names = [name.strip().lower() for name in text.split(",") if name.strip()]
    unknown = [name for name in names if name not in known]
    if unknown:
        raise UsageError(f'--without: no view is called "{unknown[0]}"; give some of {", ".join(known)}')
    return tuple(known[name] for name in names)


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
    if selection == Selection(reserve=selection.reserve, most=selection.most) and not elements.left_out:
        facts = whole_facts(store)
    else:
        facts = page_facts(store, elements, store.triples(selection.query) if selection.query is not None else ())
    return make_ask(facts, read_questions(shipped().questions).values(), engine)


def _open_in_browser(path: str) -> None:
    import webbrowser
    from pathlib import Path

    if not webbrowser.open(Path(path).resolve().as_uri()):
        print(f"no browser could be started; open {path} yourself", file=sys.stderr)
