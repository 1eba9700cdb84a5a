"""Summits of ASEAN's leaders with those of a partner that no noun names."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, named, read, said

JAPAN = "ASEAN-Japan Summit"


@pytest.mark.parametrize(
    "text",
    [
        "ASEAN leaders met Japanese Prime Minister Ichiro Ito in Manila on Monday.",
        "The leaders of ASEAN sat down with their Japanese counterpart in Manila on Monday.",
        "The ASEAN leaders held talks with the Japanese premier in Manila on Monday.",
        "Japanese Prime Minister Ichiro Ito met the ten ASEAN leaders in Manila on Monday.",
        "Japanese Prime Minister Ichiro Ito and ASEAN leaders met in Manila on Monday.",
        "Japan and ASEAN leaders met in Manila on Monday.",
    ],
)
def test_leaders_of_asean_and_of_a_partner(text: str) -> None:
    found = read(text)
    assert set(named(found, "Summit").values()) == {JAPAN}
    assert said(found, "held_in") == {(JAPAN, "held_in", "Manila", "asserted")}


@pytest.mark.parametrize(
    "text",
    [
        "Para pemimpin ASEAN bertemu dengan Perdana Menteri Jepang Ichiro Ito di Manila, Senin.",
        "Para pemimpin ASEAN dan Jepang bertemu di Manila, Senin.",
        "Perdana Menteri Jepang Ichiro Ito bertemu para pemimpin ASEAN di Manila, Senin.",
    ],
)
def test_indonesian_leaders_of_asean_and_of_a_partner(text: str) -> None:
    assert set(named(baca(text), "Summit").values()) == {JAPAN}


@pytest.mark.parametrize(
    "text",
    [
        "ASEAN leaders met in Manila on Monday.",
        "ASEAN leaders met President Joko Widodo in Manila on Monday.",
        "ASEAN leaders met Japanese Labour Minister Ichiro Ito in Manila on Monday.",
        "ASEAN leaders met business leaders of Japan in Manila on Monday.",
        "ASEAN business leaders met Japanese Prime Minister Ichiro Ito in Manila on Monday.",
        "ASEAN leaders held separate talks with Japanese Prime Minister Ichiro Ito on Monday.",
        "ASEAN leaders met Japanese Prime Minister Ichiro Ito last year.",
    ],
)
def test_leaders_who_meet_others(text: str) -> None:
    assert named(read(text), "Summit") == {}


def test_what_they_meet_for_is_the_same_event_and_one_that_it_prepares_another() -> None:
    found = read(
        "ASEAN leaders met Japanese Prime Minister Ichiro Ito in Manila on Monday for a high-level meeting that "
        "clears the way for the 22nd ASEAN-EU Ministerial Meeting next year.\n\nThey adopted the Bali Concord."
    )
    assert named(found, "Summit")["high-level meeting"] == JAPAN
    assert ("Bali Concord", "adopted_at", JAPAN, "asserted") in said(found, "adopted_at")


def test_month_ahead_of_which_they_meet_is_not_theirs() -> None:
    found = read("Japan and ASEAN leaders meet in Manila ahead of June elections\n\nIt was a fine day.")
    assert said(found, "held_on", "start_date") == set()
