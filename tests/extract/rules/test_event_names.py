"""Names of meetings as texts print them."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import named, read


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("The Association of Southeast Asian Nations (ASEAN) Rivers Forum began.", "en", "ASEAN Rivers Forum"),
        ("The Asean Rivers Forum began.", "en", "ASEAN Rivers Forum"),
        ("On the sidelines of the ASEAN-related Health Ministers' Meetings he spoke.", "en",
         "ASEAN-Related Health Ministers' Meetings"),
        ("Forum ASEAN Indo-Pasifik dimulai.", "id", "ASEAN Indo-Pacific Forum"),
    ],
)  # fmt: skip
def test_printed_name(text: str, language: str, name: str) -> None:
    assert set(named(read(text, language=language), "Meeting").values()) == {name}


def test_young_leaders_hold_no_summit_of_states() -> None:
    found = read("The ASEAN-Japan Young Leaders Summit began.")
    assert named(found, "Summit") == {}
    assert set(named(found, "Meeting").values()) == {"ASEAN-Japan Young Leaders Summit"}


def test_verb_at_the_beginning_names_no_meeting() -> None:
    assert named(read("Meeting with the Thai minister, ASEAN officials spoke of haze."), "Meeting") == {}


def test_month_to_come_is_no_part_of_a_name() -> None:
    found = read("KTT ASEAN November nanti digelar di Jakarta.", language="id")
    assert "KTT ASEAN" in named(found, "Summit")
