"""The parts of events at which something is said or done."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import attendance


@pytest.mark.parametrize(
    "text",
    [
        "Foreign Minister Retno Marsudi said on the first day of the 32nd ASEAN Summit that all agree.",
        "Foreign Minister Retno Marsudi said at the close of the 32nd ASEAN Summit that all agree.",
    ],
)
def test_who_speaks_at_a_part_of_an_event(text: str) -> None:
    assert attendance(text) == {("Retno Marsudi", "asserted")}
