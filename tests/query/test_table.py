"""Tables to read."""

from __future__ import annotations

import pytest

from aseankg.query.formats import serialise
from aseankg.query.table import display_width, format_table
from aseankg.store.local import LocalStore


def test_columns_line_up_and_lines_have_no_trailing_spaces() -> None:
    assert format_table(["a", "name"], [["long cell", "x"], ["", ""]]) == (
        "a          name\n---------  ----\nlong cell  x\n\n"
    )


@pytest.mark.parametrize(
    ("text", "width"), [("ASEAN", 5), ("東南アジア", 10), ("Việt Nam", 8), ("ประชุม", 5), ("e\u0301", 1), ("", 0)]
)
def test_width_is_that_of_a_terminal(text: str, width: int) -> None:
    assert display_width(text) == width


def test_terms_are_short_and_bare(summit: LocalStore) -> None:
    query = 'SELECT (meeting:x AS ?a) ("7"^^xsd:integer AS ?b) ("KTT"@id AS ?c) (?none AS ?d) (<http://e.x/> AS ?e) {}'
    row = summit.read(query, lambda results: serialise(results, "table")).decode().splitlines()[2]
    assert row.split() == ["meeting:x", "7", "KTT", "http://e.x/"]


def test_no_rows_leave_the_header(summit: LocalStore) -> None:
    assert summit.read("SELECT ?x { ?x a <a:b> }", lambda results: serialise(results)) == b"x\n-\n"
