"""Special and commemorative events by a shorter name."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, named, read


@pytest.mark.parametrize("short", ["The special summit", "The Commemorative Summit"])
def test_shorter_name_in_the_next_sentence(short: str) -> None:
    text = f"They came for the Japan-ASEAN Commemorative Summit. {short} ends tomorrow."
    assert set(named(read(text), "Summit").values()) == {"Commemorative ASEAN-Japan Summit"}


def test_summit_of_the_three_is_another_special_one() -> None:
    text = "KTT Khusus ASEAN dibuka pagi hari. Sorenya menyusul KTT Khusus ASEAN Plus Three."
    assert set(named(baca(text), "Summit").values()) == {"Special ASEAN Summit", "Special ASEAN Plus Three Summit"}


def test_special_summits_of_one_list_are_two() -> None:
    text = "KTT Khusus ASEAN dan KTT Khusus ASEAN-Jepang dibuka."
    assert set(named(baca(text), "Summit").values()) == {"Special ASEAN Summit", "Special ASEAN-Japan Summit"}


def test_special_meeting_is_the_one_that_ministers_were_told_to_hold() -> None:
    found = read(
        "The labour ministers of ASEAN and Japan met in Manila on Monday. "
        "The Special ASEAN-Japan Labour Ministers' Meeting on Nurses adopted the Bali Concord."
    )
    assert set(named(found, "Meeting").values()) == {"Special ASEAN-Japan Labour Ministers' Meeting on Nurses"}
