"""Rows as plain text, and IRIs that can stand in a query."""

from __future__ import annotations

import pytest

from aseankg.query.rows import is_iri, read_rows, values_blocks
from aseankg.store.local import LocalStore


def test_rows_are_text_and_empty_where_unbound(summit: LocalStore) -> None:
    assert read_rows(summit, 'SELECT (<a:b> AS ?a) (7 AS ?b) ("x"@id AS ?c) (?none AS ?d) {}') == [
        ("a:b", "7", "x", "")
    ]


@pytest.mark.parametrize("text", ["a:b", "https://w3id.org/aseankg/id/state/id", "urn:x:y", "https://e.x/ü"])
def test_iri_can_stand_between_brackets(text: str) -> None:
    assert is_iri(text)


@pytest.mark.parametrize("text", ["", "a", "a:b>", "a:b c", 'a:"', "a:{}", "a:\n", "a:\\u003e", "a:\udcff"])
def test_what_would_end_the_brackets_is_no_iri(text: str) -> None:
    assert not is_iri(text)


def test_many_things_are_split_and_each_comes_once() -> None:
    blocks = list(values_blocks([f"a:{number}" for number in range(5_001)] * 2))
    assert [block.count("<a:") for block in blocks] == [5_000, 1]
