"""`aseankg brief`: a dossier of one thing for an incoming chair."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aseankg.brief.dossier import write_brief
from aseankg.cli.options import add_language, add_output, add_store, choose_format, open_chosen_store
from aseankg.store.files import write_output

if TYPE_CHECKING:
    import argparse

    from aseankg.brief.model import Brief

_FORMATS = ("md", "html")
_ENDINGS = {"md": "md", "markdown": "md", "txt": "md", "html": "html", "htm": "html"}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The parser has the command's arguments."""
    parser.add_argument(
        "entity",
        metavar="ENTITY",
        help="an initiative, state, partner, meeting, document or organisation: an IRI, KIND/ID, label or acronym",
    )
    add_language(parser)
    add_output(parser, _FORMATS, "md")
    add_store(parser)


def run(arguments: argparse.Namespace) -> int:
    """Writes the dossier; the exit code is 0."""
    form = choose_format(arguments, _ENDINGS) or "md"
    given = (("--store", arguments.store), ("--as-of", arguments.as_of))
    options = tuple(word for option, value in given if value is not None for word in (option, value))
    store = open_chosen_store(arguments)
    brief = write_brief(store, arguments.entity, arguments.lang or "en", arguments.as_of, options)
    text = _write(brief, form)
    write_output(arguments.output, lambda stream: stream.write(text.encode("utf-8")))
    return 0


def _write(brief: Brief, form: str) -> str:
    if form == "html":
        from aseankg.view.brief import write_brief_page

        return write_brief_page(brief)
    from aseankg.view.brief_markdown import write_brief_markdown

    return write_brief_markdown(brief)
