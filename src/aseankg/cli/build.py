"""`aseankg build`: make the release, or say whether the one on disk is stale."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the command."""
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 if the release is stale")
    add_project_option(parser)


def add_project_option(parser: argparse.ArgumentParser) -> None:
    """Declare which project a command works on."""
    parser.add_argument(
        "--project",
        type=Path,
        metavar="FOLDER",
        help="folder that holds ontology/ and graph/ (default: this folder, if it does, else the package's own)",
    )


def run(arguments: argparse.Namespace) -> int:
    """Build the release and write it, or compare it."""
    from aseankg.export.release import build_release
    from aseankg.layout import chosen

    layout = chosen(arguments.project)
    release = build_release(layout)
    stale = release.stale()
    if arguments.check:
        for path in stale:
            print(f"{path.relative_to(layout.root)}: stale; run 'aseankg build'", file=sys.stderr)
        return 1 if stale else 0
    release.write()
    sizes = release.store.select("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }")
    print(f"{sizes[0][0].value} triples, {release.inferred} of them inferred", file=sys.stderr)
    for path in release.files:
        print(f"{path.relative_to(layout.root)}: {'written' if path in stale else 'unchanged'}", file=sys.stderr)
    return 0
