"""Options that several commands have, worded once."""

from __future__ import annotations

import sys

from aseankg.errors import InputError, UsageError

TYPE_CHECKING = False  # not typing's: each command line waits for what a query imports
if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable, Mapping

LANGUAGES = ("en", "id")


def add_store(parser: argparse.ArgumentParser) -> None:
    """The parser has ``--store``."""
    parser.add_argument(
        "--store",
        metavar="PATH",
        help="a store's folder, or an RDF file; without it, the graph that came with aseankg",
    )


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
    """The format asked for by name, else by the ending of the file to write; None where neither is given."""
    name: str | None = arguments.format
    path: str | None = arguments.output
    if name is not None or path is None or path == "-":
        return name
    ending = path.rpartition("/")[2].rpartition(".")[2].lower()
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
