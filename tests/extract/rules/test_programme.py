"""Series of events, order, and wholes of ceremonies."""

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
