"""Names that hold numbers, in order."""

from __future__ import annotations

from aseankg.query.order import natural_order


def test_numbers_are_sorted_by_size() -> None:
    names = ["summit-10", "summit-2", "", "summit", "10-summit", "summit-2-dinner", "2-summit"]
    assert sorted(names, key=natural_order) == [
        "", "summit", "summit-2", "summit-2-dinner", "summit-10", "2-summit", "10-summit",
    ]  # fmt: skip


def test_superscripts_are_no_numbers() -> None:
    assert natural_order("m\u00b2") == [(-1, "m\u00b2")]
