"""`aseankg conflicts`: where sources disagree, and which of them is preferred."""

from __future__ import annotations

import sys
from itertools import chain, repeat
from typing import TYPE_CHECKING

from aseankg.cli.options import add_language, add_output, add_store, choose_format, open_chosen_store
from aseankg.namespaces import SRC, reference, shorten
from aseankg.query.conflicts import SOURCES_DIFFER, find_conflicts
from aseankg.store.files import write_output

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from aseankg.query.conflicts import Conflict, StatedValue

_ENDINGS = {"txt": "table", "csv": "csv", "json": "json"}
_PREFERRED = {True: "yes", False: "no", None: ""}
_COLUMNS = ("thing", "id", "difference", "property", "value", "label", "sources", "preferred", "reason")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The parser has the command's arguments."""
    parser.add_argument("--type", metavar="CLASS", help="only things of this class, such as Meeting or Tenure")
    parser.add_argument("--thing", metavar="ENTITY", help="only this thing, with its tenures, memberships and the like")
    parser.add_argument(
        "--plans", action="store_true", help="also where plans differ from each other or from what came about"
    )
    add_language(parser)
    add_output(parser, _ENDINGS.values(), "table")
    add_store(parser)


def run(arguments: argparse.Namespace) -> int:
    """Writes the conflicts; the exit code is 1 where there are any, plans left aside."""
    form = choose_format(arguments, _ENDINGS) or "table"
    store = open_chosen_store(arguments)
    found = find_conflicts(store, arguments.type, arguments.thing, arguments.lang or "en", arguments.plans)
    text = _WRITERS[form](found)
    write_output(arguments.output, lambda stream: stream.write(text.encode("utf-8")))
    conflicts = [conflict for conflict in found if conflict.difference == SOURCES_DIFFER]
    print(_summary(conflicts, len(found) - len(conflicts)), file=sys.stderr)
    return 1 if conflicts else 0


def _summary(conflicts: list[Conflict], plans: int) -> str:
    decided = sum(conflict.preference is not None for conflict in conflicts)
    told = [f"conflicts {len(conflicts)}, with a preferred source {decided}"] if conflicts else ["no conflicts found"]
    if plans:
        told.append(f"differing plans {plans}")
    return ", ".join(told)


def _to_table(conflicts: list[Conflict]) -> str:
    from aseankg.query.table import format_table

    header = ("thing", "property", "value", "said by", "sources", "preferred")
    rows = [row for conflict in conflicts for row in _table_rows(conflict)]
    return format_table(header, rows) if rows else ""


def _table_rows(conflict: Conflict) -> Iterator[tuple[str, ...]]:
    """A line for each value: the thing's label stands in the first, its id in the second, a property in its first."""
    things = chain((conflict.label, reference(conflict.thing)), repeat(""))
    above = ""
    for thing, stated in zip(things, conflict.values, strict=False):
        name = _name(stated.property)
        sources = ", ".join(_source_ids(stated))
        mark = _PREFERRED[stated.preferred]
        yield thing, "" if name == above else name, stated.label, str(len(stated.sources)), sources, mark
        above = name


def _to_csv(conflicts: list[Conflict]) -> str:
    import csv
    import io

    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(_COLUMNS)
    for conflict in conflicts:
        reason = conflict.preference.reason if conflict.preference else ""
        for stated in conflict.values:
            value = reference(stated.value.text) if stated.value.is_thing else stated.value.text
            sources, mark = "|".join(_source_ids(stated)), _PREFERRED[stated.preferred]
            of_thing = (conflict.label, reference(conflict.thing), conflict.difference)
            writer.writerow((*of_thing, _name(stated.property), value, stated.label, sources, mark, reason))
    return text.getvalue()


def _to_json(conflicts: list[Conflict]) -> str:
    import json

    return json.dumps([_conflict_json(conflict) for conflict in conflicts], ensure_ascii=False, indent=2) + "\n"


def _conflict_json(conflict: Conflict) -> dict[str, object]:
    preference = conflict.preference
    return {
        "iri": conflict.thing,
        "id": reference(conflict.thing),
        "label": conflict.label,
        "property": conflict.property,
        "difference": conflict.difference,
        "preferredSource": preference.source if preference else None,
        "reason": preference.reason if preference else None,
        "values": [
            {
                "property": stated.property,
                "iri" if stated.value.is_thing else "text": stated.value.text,
                "label": stated.label,
                "language": stated.value.language or None,
                "sources": list(stated.sources),
                "preferred": stated.preferred,
            }
            for stated in conflict.values
        ],
    }


def _name(iri: str) -> str:
    return shorten(iri).removeprefix("asean:")


def _source_ids(stated: StatedValue) -> list[str]:
    return [source.removeprefix(SRC) for source in stated.sources]


_WRITERS = {"table": _to_table, "csv": _to_csv, "json": _to_json}
