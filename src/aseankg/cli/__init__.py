"""The command line: each command is one module that parses, calls one function and prints."""

from __future__ import annotations

import argparse
import importlib
import os
import signal
import sys

from aseankg.errors import AseankgError, UsageError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import NoReturn

# Kept here, and not in the modules, so that `--help` and each command load nothing that they do not need.
COMMANDS = {
    "build": "make the release in graph/ from tables and topics",
    "validate": "check tables, graph and ontology",
    "load": "read press texts into claims, for a reviewer to decide on",
    "review": "decide on the claims read in a press text, and add to them, on a page of this machine",
    "query": "answer a SPARQL query",
    "ask": "answer a ready-made question",
    "search": "find things by name, in any language",
    "show": "show one thing, each fact with its source",
    "view": "write the graph as one interactive page",
    "brief": "write a dossier of one thing, each sentence with its sources and question",
    "compare": "show what entered, left and changed between two days",
    "conflicts": "list where sources disagree, and which is preferred",
    "coverage": "show what is there, from how many sources, and what is missing",
    "export": "write the graph as Turtle, TriG, N-Quads or JSON-LD",
}


def main(arguments: list[str] | None = None) -> int:
    """The exit code: 0 done, 1 problems found, 2 wrong use or bad input."""
    if hasattr(signal, "SIGPIPE"):
        signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    # The engine cannot be interrupted from Python; the system's own handling ends the process at once.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    for stream, errors in ((sys.stdout, "strict"), (sys.stderr, "backslashreplace")):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors=errors)
    words = sys.argv[1:] if arguments is None else arguments
    try:
        return _run(words)
    except AseankgError as error:
        print(f"aseankg: {error}", file=sys.stderr)
        return 2
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


class Parser(argparse.ArgumentParser):
    """A parser whose errors are one line, like all others."""

    def error(self, message: str) -> NoReturn:
        """Raise `UsageError`."""
        raise UsageError(f"{message}; see '{self.prog} --help'")


def _run(words: list[str]) -> int:
    parser = Parser(
        prog="aseankg",
        description="A knowledge graph of ASEAN cooperation in which every fact names its source.",
        epilog="'aseankg COMMAND --help' explains a command.",
        allow_abbrev=False,
        formatter_class=_help_formatter,
    )
    parser.add_argument("--version", action="store_true", help="print the version and end")
    subparsers = parser.add_subparsers(dest="command", metavar="COMMAND", title="commands", prog="aseankg")
    named = words[0] if words and words[0] in COMMANDS else None
    for command in [named] if named else COMMANDS:
        summary = COMMANDS[command]
        subparser = subparsers.add_parser(
            command,
            help=summary,
            description=summary[0].upper() + summary[1:] + ".",
            allow_abbrev=False,
            formatter_class=_help_formatter,
        )
        if command == named:
            module = importlib.import_module(f"aseankg.cli.{command}")
            module.add_arguments(subparser)
            subparser.set_defaults(run=module.run)
    parsed = parser.parse_args(words)
    if parsed.version:
        from importlib.metadata import version

        print(f"aseankg {version('aseankg')}")
        return 0
    if parsed.command is None:
        parser.print_help()
        return 2 if words else 0
    return int(parsed.run(parsed))


def _help_formatter(prog: str) -> argparse.HelpFormatter:
    """A formatter that is told its width; asking the terminal costs each command line an import of shutil."""
    return argparse.HelpFormatter(prog, width=96)
