"""How sources are cited."""

from __future__ import annotations

import pytest

from aseankg.view.citations import mark, ranges, web_address

NUMBERS = {letter: number for number, letter in enumerate("abcdefgh", 1)}


@pytest.mark.parametrize(
    ("sources", "written"),
    [("a", "1"), ("ab", "1, 2"), ("abc", "1\u20133"), ("acdeh", "1, 3\u20135, 8"), ("hba", "1, 2, 8"), ("", "")],
)
def test_three_numbers_in_a_row_are_a_range(sources: str, written: str) -> None:
    assert mark(sources, NUMBERS) == written


def test_ranges_hold_first_and_last() -> None:
    assert ranges("abce", NUMBERS) == [(1, 3), (5, 5)]


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("https://asean.org/a", "https://asean.org/a"),
        ("javascript:alert(1)", ""),
        ("data:text/html,x", ""),
        ("", ""),
        (' https://a.org/"><b> c ', "https://a.org/%22%3E%3Cb%3E%20c"),
        ("https://a.org/%E0%A6", "https://a.org/%E0%A6"),
    ],
)
def test_only_web_addresses_are_opened(text: str, address: str) -> None:
    assert web_address(text) == address
