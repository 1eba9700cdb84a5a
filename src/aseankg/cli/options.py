"""Options that several commands have, worded once."""

from __future__ import annotations

import os
import sys

from aseankg.errors import InputError, UsageError

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable, Mapping

    from aseankg.store.local import LocalStore

LANGUAGES = ("en", "id")


def add_store(parser: argparse.ArgumentParser) -> None:
    """The parser has ``--store`` and ``--as-of``."""
    parser.add_argument(
        "--store",
        metavar="PATH",
        help="a store's folder, or an RDF file; without it, the graph that came with aseankg",
    )
    parser.add_argument("--as-of", metavar="DAY", help="the graph as it stood on a day, such as 2018-04-28")


def open_chosen_store(arguments: argparse.Namespace) -> LocalStore:
    """The store that ``--store`` names, as of the day that ``--as-of`` names."""
    from aseankg.reason.opening import open_graph

    return open_graph(arguments.store, arguments.as_of)


def add_output(parser: argparse.ArgumentParser, formats: Iterable[str], default: str) -> None:
    """The parser has ``--format`` and ``-o``; `default` says what is written without either."""
    parser.add_argument(
        "--format",
        choices=list(formats),
        metavar="FORMAT",
        help=f"{', '.join(formats)}; without it, what FILE's ending says, else {default}",
    )
    parser.add_argument("-o", "--output", metavar="FILE", help="write to FILE, whole or not at all")


def choose_format(arguments: argparse.Namespace, endings: Mapping[str, str]) -> str | None:
    """The format asked for by name, else by the ending of the file to write; None where there is neither."""
    name: str | None = arguments.format
    path: str | None = arguments.output
    if name is not None or path is None or path == "-":
        return name
    ending = os.path.splitext(path)[1][1:].lower()
    if not ending:
        return None
    if ending not in endings:
        known = ", ".join(f".{known}" for known in endings)
        raise UsageError(f"{path}: its ending names no format; give --format, or end it with {known}")
    return endings[ending]


def add_language(parser: argparse.ArgumentParser) -> None:
    """The parser has ``--lang``."""
    parser.add_argument(
        "--lang",
        choices=LANGUAGES,
        help="language of names, where there is one in it: English (en) or Indonesian (id)",
    )


def read_text(path: str) -> str:
    """The UTF-8 text of a file, or with ``-`` of standard input."""
    try:
        if path == "-":
            data = sys.stdin.buffer.read()
        else:
            with open(path, "rb") as stream:
                data = stream.read()
        return data.decode("utf-8-sig")
    except OSError as error:
        raise InputError(f"{path}: cannot be read ({error.strerror})") from error
    except UnicodeDecodeError as error:
        raise InputError(f"{path}: not UTF-8 text (byte {error.start + 1}); save it as UTF-8") from error


def add_project_option(parser: argparse.ArgumentParser) -> None:
    """Declare which project a command works on."""
    parser.add_argument(
        "--project",
        metavar="FOLDER",
        help="folder that holds ontology/ and graph/ (default: this folder, if it does, else the package's own)",
    )
