"""`aseankg query`: the answer to a SPARQL query."""

from __future__ import annotations

from aseankg.cli.options import add_output, add_store, choose_format, open_chosen_store, read_text
from aseankg.errors import UsageError
from aseankg.query.formats import ENDINGS, FORMATS, serialise
from aseankg.store.files import write_output

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The parser has the command's arguments."""
    parser.add_argument("sparql", nargs="?", metavar="SPARQL", help="SELECT, ASK, CONSTRUCT or DESCRIBE")
    parser.add_argument("-f", "--file", metavar="FILE", help="read the query from FILE, or with - from input")
    add_output(parser, FORMATS, "table for SELECT and ASK, ttl for CONSTRUCT and DESCRIBE")
    add_store(parser)
    parser.add_argument("--allow-service", action="store_true", help="let SERVICE in the query call other servers")


def run(arguments: argparse.Namespace) -> int:
    """Writes the results; the exit code is 0."""
    text = _query_text(arguments)
    name = choose_format(arguments, ENDINGS)
    store = open_chosen_store(arguments)
    output = store.read(text, lambda results: serialise(results, name), arguments.allow_service)
    write_output(arguments.output, lambda stream: stream.write(output))
    return 0


def _query_text(arguments: argparse.Namespace) -> str:
    if (arguments.sparql is None) == (arguments.file is None):
        raise UsageError("give either the query itself or -f FILE")
    text: str = read_text(arguments.file) if arguments.sparql is None else arguments.sparql
    if not text.strip():
        raise UsageError("the query is empty; try: aseankg query 'SELECT * WHERE { ?s ?p ?o } LIMIT 10'")
    return text
