"""What initiatives are parts of."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import read, said


@pytest.mark.parametrize(
    "text",
    ["As part of the River Initiative, the Lake Project was begun in Thailand.",
     "As a component of the River Initiative, the Lake Project was begun in Thailand."],
)  # fmt: skip
def test_clause_begins_with_what_something_is_part_of(text: str) -> None:
    assert said(read(text), "part_of") == {("Lake Project", "part_of", "River Initiative", "asserted")}


def test_clause_that_begins_with_a_part_of_something_tells_of_others_later() -> None:
    text = "As part of the River Initiative, Japan pays for fish and supports the Lake Project."
    assert said(read(text), "part_of") == set()
