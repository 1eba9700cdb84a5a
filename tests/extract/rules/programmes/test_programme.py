"""Series of events, order, wholes of ceremonies, and what events share."""

from __future__ import annotations

from tests.extract.rules.texts import read, said


def test_numbered_summit_belongs_to_its_series() -> None:
    found = said(read("The 40th ASEAN Summit ended."), "in_series")
    assert found == {("40th ASEAN Summit", "in_series", "ASEAN Summit", "asserted")}


def test_event_followed_by_another() -> None:
    text = "The 51st ASEAN Ministerial Meeting was followed by the 40th ASEAN Summit."
    assert said(read(text), "followed_by") == {
        ("51st ASEAN Ministerial Meeting", "followed_by", "40th ASEAN Summit", "asserted")
    }


def test_session_is_part_of_its_summit() -> None:
    found = said(read("They joined the plenary session of the 32nd ASEAN Summit."), "part_of")
    name = "Plenary session of the 32nd ASEAN Summit"
    assert found == {(name, "part_of", "32nd ASEAN Summit", "asserted")}


def test_ceremony_is_part_of_its_summit() -> None:
    text = "The opening ceremony of the 33rd ASEAN Summit will be held on 13 November 2018."
    found = said(read(text), "part_of")
    name = "Opening ceremony of the 33rd ASEAN Summit"
    assert found == {(name, "part_of", "33rd ASEAN Summit", "planned")}


def test_closing_ceremony_is_on_the_last_day() -> None:
    text = "The 40th ASEAN Summit ended on Friday, 27 April 2018. At the closing ceremony they sang."
    found = said(read(text), "held_on", "held_in")
    assert found == {("Closing ceremony of the 40th ASEAN Summit", "held_on", "2018-04-27", "asserted")}


def test_summits_named_in_one_breath_share_place_and_days() -> None:
    text = "The 40th and 41st ASEAN Summits are over. The summit was held in Manila on 27 April 2018."
    found = {(event, value) for event, _, value, _ in said(read(text), "held_in", "held_on")}
    twins = ("40th ASEAN Summit", "41st ASEAN Summit")
    assert found == {(event, value) for event in twins for value in ("Manila", "2018-04-27")}
