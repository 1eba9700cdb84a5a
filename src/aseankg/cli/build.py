"""`aseankg build`: make the release, or say whether the one on disk is stale."""

from __future__ import annotations

import argparse
import sys

from aseankg.cli.options import add_project_option


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the command."""
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 if the release is stale")
    add_project_option(parser)


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
    triples = release.graph.store.count("{ ?s ?p ?o }")
    print(f"{triples} triples, {release.graph.inferred} of them inferred", file=sys.stderr)
    for path in release.files:
        print(f"{path.relative_to(layout.root)}: {'written' if path in stale else 'unchanged'}", file=sys.stderr)
    return 0
