"""Where events are held: places that are called their venue, for which they are slated, or where they meet for them."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import places, read, said


@pytest.mark.parametrize(
    "text",
    ["The venue of the 32nd ASEAN Summit is Manila.",
     "The 32nd ASEAN Summit opened on Monday. The venue of the meeting is Manila.",
     "The venue for the 32nd ASEAN Summit was the Plaza Hotel in Manila.",
     "Manila was the setting for the 32nd ASEAN Summit.",
     "Meeting in Manila for the 32nd ASEAN Summit, the leaders agreed on a plan.",
     "The leaders, meeting in Manila for the 32nd ASEAN Summit, agreed on a plan."],
)  # fmt: skip
def test_place_is_that_of_the_event(text: str) -> None:
    assert places(text) == {("Manila", "asserted")}


def test_place_that_an_event_is_slated_for() -> None:
    assert places("The 34th ASEAN Summit is slated for Manila next year.") == {("Manila", "planned")}


@pytest.mark.parametrize(
    "text",
    ["Manila was the scene of protests ahead of the 32nd ASEAN Summit.",
     "The venue of his speech was Manila, two days before the 32nd ASEAN Summit.",
     "The 32nd ASEAN Summit opened on Monday. The site of the new plant is Manila.",
     "Aid was set for Manila after the 32nd ASEAN Summit."],
)  # fmt: skip
def test_place_of_something_else(text: str) -> None:
    assert places(text) == set()


def test_event_that_is_the_title_is_where_and_when_the_next_line_says() -> None:
    body = (
        "The ministers of the member states of the association met to discuss food security, and they agreed on a plan."
    )
    text = f"The 12th ASEAN Labour Ministers Meeting\nManila, Philippines, 2 May 2018\n{body}"
    found = said(read(text), "held_in", "held_on")
    assert {fact[:3] for fact in found} == {
        ("12th ASEAN Labour Ministers Meeting", "held_in", "Manila"),
        ("12th ASEAN Labour Ministers Meeting", "held_on", "2018-05-02"),
    }
