"""`aseankg validate`: check tables, graph and ontology, or RDF files."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from aseankg.cli.options import add_project_option

if TYPE_CHECKING:
    from aseankg.layout import Layout


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the command."""
    parser.add_argument(
        "files",
        nargs="*",
        type=Path,
        metavar="FILE",
        help="tables of the project (.csv), or RDF files to check instead of it; none: the whole project",
    )
    parser.add_argument(
        "--counts",
        action="store_true",
        help="only whether there are as many things of each class as graph/expected.csv says",
    )
    parser.add_argument(
        "--tidy",
        action="store_true",
        help="first put the tables in order, as they were before a spreadsheet program saved them: rows sorted, "
        "columns in order, commas, UTF-8",
    )
    add_project_option(parser)


def _tidy(layout: Layout, files: list[Path]) -> None:
    from aseankg.sources.schema import read_schema
    from aseankg.sources.tidy import tidy_tables

    wanted = {path.resolve() for path in files}
    tables = [table for table in read_schema(layout.tables).values() if not wanted or table.path in wanted]
    for path in tidy_tables(tables):
        print(f"put in order: {path.relative_to(layout.root.resolve()).as_posix()}", file=sys.stderr)


def run(arguments: argparse.Namespace) -> int:
    """Print each problem on a line of its own; 1 if there are any."""
    from aseankg.errors import UsageError
    from aseankg.layout import chosen
    from aseankg.validate.project import validate_counts, validate_files, validate_project, validate_tables

    layout = chosen(arguments.project)
    tables = [path for path in arguments.files if path.suffix == ".csv"]
    if tables and len(tables) < len(arguments.files):
        raise UsageError("give either tables or RDF files, not both at once")
    if arguments.counts and arguments.files:
        raise UsageError("--counts is about the whole project; give no files with it")
    if arguments.tidy and (arguments.counts or len(tables) < len(arguments.files)):
        raise UsageError("--tidy is about tables; give tables with it, or nothing")
    if arguments.tidy:
        _tidy(layout, tables)
    if arguments.counts:
        report = validate_counts(layout)
    elif tables:
        report = validate_tables(tables, layout)
    elif arguments.files:
        report = validate_files(arguments.files, layout)
    else:
        report = validate_project(layout)
    for problem in report.problems:
        print(problem)
    for remark in report.remarks:
        print(remark, file=sys.stderr)
    count = len(report.problems)
    print("no problems found" if not count else f"{count} problem{'s' * (count > 1)} found", file=sys.stderr)
    return 1 if count else 0
