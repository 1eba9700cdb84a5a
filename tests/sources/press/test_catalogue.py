"""Rows of sources.csv: found by id and address, and inserted without touching the others."""

from __future__ import annotations

import pytest

from aseankg.errors import UsageError
from aseankg.sources.press.catalogue import check_row, free_id, insert_row, row_with_url, source_of_text
from aseankg.sources.project import Project
from tests.sources.press.claims import HASH, SOURCE

TABLE = b'id,title,url\na,A,\nc,"C, with comma",\n'
GOOD = {"id": "x-1", "title": "T", "publisher": "P", "language": "en", "kind": "news", "retrieved": "2018-05-01"}


@pytest.mark.parametrize(("source", "line"), [("0", 1), ("b", 2), ("z", 3)])
def test_row_stands_in_the_order_of_ids_and_all_others_stay(source: str, line: int) -> None:
    table = insert_row(TABLE, {"id": source, "title": "B"})
    lines = table.splitlines(keepends=True)
    assert lines.pop(line) == f"{source},B,\n".encode()
    assert b"".join(lines) == TABLE


def test_line_ends_of_the_table_are_kept() -> None:
    table = insert_row(TABLE.replace(b"\n", b"\r\n").removesuffix(b"\r\n"), {"id": "z", "title": "Z"})
    assert table.endswith(b'c,"C, with comma",\r\nz,Z,\r\n')


def test_source_is_found_by_its_address_with_or_without_a_slash(tiny_graph_project: Project) -> None:
    row = row_with_url(tiny_graph_project, "https://www.asean.or.jp/en/asean/base/outline")
    assert row is not None
    assert row.key[0] == "asean-japan-centre-outline-of-asean"


def test_source_is_found_by_its_text(tiny_graph_project: Project) -> None:
    assert source_of_text(tiny_graph_project, HASH) == SOURCE
    assert source_of_text(tiny_graph_project, "0" * 64) is None


def test_taken_id_gets_a_number(tiny_graph_project: Project) -> None:
    assert free_id(tiny_graph_project, "kemlu", "", "briefing-2018-04-20") == "kemlu-briefing-2018-04-20-2"
    assert free_id(tiny_graph_project, "free") == "free"


@pytest.mark.parametrize(
    ("cells", "problem"),
    [
        ({"publisher": ""}, "names no publisher, and its row in sources.csv needs one: give it with --publisher"),
        ({"kind": "newz"}, "kind of the source: not one of"),
        ({"url": "javascript:x"}, "url of the source: not a web address"),
        ({"title": "a\nb"}, "title of the source: has a control character"),
    ],
)
def test_row_that_would_be_a_fault_is_refused(tiny_graph_project: Project, cells: dict[str, str], problem: str) -> None:
    check_row(tiny_graph_project, GOOD)
    with pytest.raises(UsageError, match=problem):
        check_row(tiny_graph_project, GOOD | cells)
