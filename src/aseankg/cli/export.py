"""`aseankg export`: the whole graph in one file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aseankg.cli.options import add_output, add_store, choose_format, open_chosen_store
from aseankg.export.formats import EXPORT_FORMATS
from aseankg.store.files import write_output

if TYPE_CHECKING:
    import argparse

_DEFAULT = "turtle"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The parser has the command's arguments."""
    add_output(parser, EXPORT_FORMATS, _DEFAULT)
    add_store(parser)
    told = "; ".join(f"{name} (.{form.ending}): {form.about}" for name, form in EXPORT_FORMATS.items())
    parser.epilog = f"Formats: {told}."


def run(arguments: argparse.Namespace) -> int:
    """Writes the graph; the exit code is 0."""
    endings = {form.ending: name for name, form in EXPORT_FORMATS.items()}
    form = EXPORT_FORMATS[choose_format(arguments, endings) or _DEFAULT]
    store = open_chosen_store(arguments)
    write_output(arguments.output, lambda stream: form.write(store, stream))
    return 0
