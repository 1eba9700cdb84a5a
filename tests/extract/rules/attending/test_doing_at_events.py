"""Who takes part in an event by what he does there, or by being there."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import attendance


@pytest.mark.parametrize(
    "text",
    ["Minister Retno Marsudi was at the 32nd ASEAN Summit.",
     "Minister Retno Marsudi made the call at the 32nd ASEAN Summit.",
     "Minister Retno Marsudi met her counterparts at the 32nd ASEAN Summit.",
     "Minister Retno Marsudi and her counterparts met at the 32nd ASEAN Summit.",
     "In a speech to the 32nd ASEAN Summit, Minister Retno Marsudi urged unity.",
     "Minister Retno Marsudi, who is here for the 32nd ASEAN Summit, urged unity.",
     "Minister Retno Marsudi moderated a session of the 32nd ASEAN Summit.",
     "The 32nd ASEAN Summit was held in Manila. Addressing the delegates, Minister Retno Marsudi urged unity."],
)  # fmt: skip
def test_who_is_or_acts_there(text: str) -> None:
    assert attendance(text) == {("Retno Marsudi", "asserted")}


@pytest.mark.parametrize(
    "text",
    ["Minister Retno Marsudi was at home when leaders met for the 32nd ASEAN Summit.",
     "Minister Retno Marsudi explained the decision made at the 32nd ASEAN Summit.",
     "In a letter to the 32nd ASEAN Summit, Minister Retno Marsudi urged unity.",
     "The 32nd ASEAN Summit was held in Manila. Addressing students in Bandung, Minister Retno Marsudi urged unity."],
)  # fmt: skip
def test_who_is_or_acts_elsewhere(text: str) -> None:
    assert attendance(text) == set()
