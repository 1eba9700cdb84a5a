"""`aseankg coverage`: what is there per class, year and state, from how many sources, and what is missing."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from aseankg.analyse.coverage import Tally, measure_coverage
from aseankg.cli.options import add_language, add_output, add_store, choose_format, open_chosen_store
from aseankg.errors import UsageError
from aseankg.namespaces import reference, shorten
from aseankg.store.files import write_output

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable, Iterator, Sequence

    from aseankg.analyse.coverage import Coverage

_FORMATS = ("table", "csv", "json", "html")
_ENDINGS = {"txt": "table", "csv": "csv", "json": "json", "html": "html", "htm": "html"}
_TALLY = ("things", "oneSource", "moreSources", "newestPublished", "newestRead")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The parser has the command's arguments."""
    parser.add_argument(
        "--by",
        choices=list(_PARTS),
        help="what a table shows: class (also without it), year, state, or what is missing against closed lists",
    )
    parser.add_argument("--type", metavar="CLASS", help="only this class and those below it, such as Summit")
    add_language(parser)
    add_output(parser, _FORMATS, "table")
    add_store(parser)


def run(arguments: argparse.Namespace) -> int:
    """Writes the coverage; the exit code is 0."""
    form = choose_format(arguments, _ENDINGS) or "table"
    if form == "html" and arguments.by is not None:
        raise UsageError("--by chooses what a table holds; a page holds everything")
    language = arguments.lang or "en"
    coverage = measure_coverage(open_chosen_store(arguments), arguments.type, language, arguments.as_of)
    text = _write(coverage, form, arguments.by, language)
    write_output(arguments.output, lambda stream: stream.write(text.encode("utf-8")))
    print("empty means that no evidence was found, never that there is none", file=sys.stderr)
    return 0


def _write(coverage: Coverage, form: str, part: str | None, language: str) -> str:
    if form == "html":
        from aseankg.view.coverage import write_coverage

        return write_coverage(coverage, language)
    if form == "json":
        return _to_json(coverage, part)
    table, rows, _ = _PARTS[part or "class"]
    if form == "csv":
        return _to_csv(rows(coverage))
    from aseankg.query.table import format_table

    header, *lines = table(coverage)
    return format_table(header, lines)


def _to_csv(rows: Iterable[Sequence[object]]) -> str:
    import csv
    import io

    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows(rows)
    return text.getvalue()


def _to_json(coverage: Coverage, part: str | None) -> str:
    """All parts, or one of them, each as objects whose names are the CSV's columns."""
    import json

    shown: dict[str, Any] = {"sources": coverage.sources, "newestRead": coverage.read}
    for name, (_, rows, key) in _PARTS.items():
        if part in (None, name):
            header, *lines = rows(coverage)
            shown[key] = [dict(zip(header, line, strict=True)) for line in lines]
    return json.dumps(shown, ensure_ascii=False, indent=2) + "\n"


def _cells(tally: Tally) -> tuple[int, int, int, str, str]:
    return tally.things, tally.one_source, tally.more_sources, tally.published, tally.read


def _class_rows(coverage: Coverage) -> Iterator[Sequence[object]]:
    yield "class", "label", *_TALLY
    for row in coverage.classes:
        yield _name(row.iri), row.label, *_cells(row.tally)


def _class_table(coverage: Coverage) -> Iterator[Sequence[str]]:
    yield "class", "things", "from one source", "from more", "newest published", "newest read"
    for row in coverage.classes:
        yield "  " * row.depth + row.label, *map(str, _cells(row.tally))


def _year_rows(coverage: Coverage) -> Iterator[Sequence[object]]:
    yield "class", "label", "year", *_TALLY
    for kind, label in coverage.kinds.items():
        for year in coverage.years:
            yield _name(kind), label, year, *_cells(coverage.by_year.get((kind, year), Tally()))


def _year_table(coverage: Coverage) -> Iterator[Sequence[str]]:
    yield "year", *coverage.kinds.values()
    for year in coverage.years:
        yield str(year), *(_number(coverage.by_year.get((kind, year))) for kind in coverage.kinds)


def _state_rows(coverage: Coverage) -> Iterator[Sequence[object]]:
    yield "class", "label", "state", "stateLabel", "member", *_TALLY
    for kind, label in coverage.kinds.items():
        for state in coverage.states:
            tally = coverage.by_state.get((kind, state.iri), Tally())
            member = "true" if state.member else "false"
            yield _name(kind), label, reference(state.iri), state.label, member, *_cells(tally)


def _state_table(coverage: Coverage) -> Iterator[Sequence[str]]:
    yield "state", *coverage.kinds.values()
    for state in coverage.states:
        yield state.label, *(_number(coverage.by_state.get((kind, state.iri))) for kind in coverage.kinds)


def _missing_rows(coverage: Coverage) -> Iterator[Sequence[object]]:
    yield "list", "of", "ofLabel", "found", "expected", "missing", "missingLabel"
    for gap in coverage.gaps:
        of = (gap.of.id, gap.of.label) if gap.of else ("", "")
        for item in gap.missing:
            yield gap.title, *of, gap.found, gap.expected, item.id, item.label


def _missing_table(coverage: Coverage) -> Iterator[Sequence[str]]:
    yield "list", "found", "missing"
    for gap in coverage.gaps:
        title = f"{gap.title}: {gap.of.label}" if gap.of else gap.title
        yield title, f"{gap.found} of {gap.expected}", gap.ranges


def _number(tally: Tally | None) -> str:
    return str(tally.things) if tally else ""


def _name(iri: str) -> str:
    return shorten(iri).removeprefix("asean:")


# For each part: the table to read, the rows of CSV and JSON with their header, and the name of the part in JSON.
_PARTS = {
    "class": (_class_table, _class_rows, "classes"),
    "year": (_year_table, _year_rows, "years"),
    "state": (_state_table, _state_rows, "states"),
    "missing": (_missing_table, _missing_rows, "missing"),
}
