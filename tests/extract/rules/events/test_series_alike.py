"""Events whose series a text calls by two names."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, named, read


@pytest.mark.parametrize(
    ("text", "language", "names"),
    [
        ("The 17th ASEAN River and Dam Ministers' Meeting opened. The 17th ASEAN River and Barrage Ministers' Meeting "
         "is long.", "en", {"17th ASEAN River and Dam Ministers' Meeting"}),
        ("The 17th ASEAN River Ministers' Meeting opened after the 17th ASEAN Dam Ministers' Meeting.", "en",
         {"17th ASEAN River Ministers' Meeting", "17th ASEAN Dam Ministers' Meeting"}),
        ("The 9th ASEAN River Ministers' Meeting followed the 9th ASEAN River Forum.", "en",
         {"9th ASEAN River Ministers' Meeting", "9th ASEAN River Forum"}),
        ("The 9th ASEAN River Ministers' Meeting followed the 9th ASEAN River Ministers' Retreat.", "en",
         {"9th ASEAN River Ministers' Meeting", "9th ASEAN River Ministers' Retreat"}),
        ("The 21st ASEAN River Forum Ministerial Meeting ended. He praised the ASEAN River Forum.", "en",
         {"21st ASEAN River Forum Ministerial Meeting"}),
        ("2nd ASEAN Mayors Forum dibuka. Pertemuan Wali Kota se-ASEAN itu ditutup Rabu.", "id",
         {"2nd ASEAN Mayors Forum"}),
    ],
)  # fmt: skip
def test_two_names_of_one_series(text: str, language: str, names: set[str]) -> None:
    assert set(named(read(text, language=language), "Meeting").values()) == names


def test_forum_of_ministers_is_their_meeting() -> None:
    found = named(baca("Menaker membuka Forum Menteri Ketenagakerjaan ASEAN di Manila."), "Meeting")
    assert {name.replace("Ministers Meeting", "Ministers' Meeting") for name in found.values()} == {
        "ASEAN Labour Ministers' Meeting"
    }


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The ASEAN-Japan Commemorative Summit opened. Joko Widodo praised the ASEAN-Japan Summit.",
         {"Commemorative ASEAN-Japan Summit"}),
        ("The ASEAN-Japan Commemorative Summit opened. The ASEAN-Japan Summit of October 2016 was long.",
         {"Commemorative ASEAN-Japan Summit", "ASEAN-Japan Summit"}),
        ("The ASEAN-Japan Commemorative Summit opened. The 9th ASEAN-Japan Summit was long.",
         {"Commemorative ASEAN-Japan Summit", "9th ASEAN-Japan Summit"}),
    ],
)  # fmt: skip
def test_special_summit_by_its_partner_alone(text: str, names: set[str]) -> None:
    assert set(named(read(text), "Summit").values()) == names


def test_session_of_a_body_is_its_assembly() -> None:
    found = read("The 4th Assembly of the ASEAN River-Lake Union opened. The 4th ASEAN River-Lake Union Meeting ended.")
    assert len(set(named(found, "Meeting").values())) == 1


def test_leaders_led_forum_is_no_meeting() -> None:
    assert named(read("ASEAN built a premier Leaders-led forum."), "Meeting") == {}


def test_ministers_who_meet_in_a_headline_hold_the_conference_that_the_text_counts() -> None:
    text = (
        "ASEAN information ministers meet in Manila\n\nThe 17th Conference of the ASEAN Ministers Responsible for "
        "Information was held on 1 May 2018.\n"
    )
    assert set(named(read(text), "Meeting").values()) == {
        "17th Conference of the ASEAN Ministers Responsible for Information"
    }
    assert len(set(named(read(text.replace("information ministers", "health ministers")), "Meeting").values())) == 2
