"""What is told of no edition, of events not spoken of yet, of a moment, and by verbs that look like nouns."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import read, said

SUMMIT = "32nd ASEAN Summit"


@pytest.mark.parametrize(
    "text",
    ["Japan comes to the ASEAN Summit every year.", "In 2005 Malaysia helped establish the ASEAN Summit in Manila.",
     "Japan asked to become a member of the ASEAN Summit."],
)  # fmt: skip
def test_nothing_is_told_of_a_series_in_general(text: str) -> None:
    assert not said(read(text), "attends", "held_in", "in_series")


def test_events_that_are_counted_are_not_the_one_spoken_of() -> None:
    text = f"Two summits in Japan begin soon. The {SUMMIT} was held in Singapore."
    assert {fact[2] for fact in said(read(text), "held_in")} == {"Singapore"}


def test_gathering_can_be_a_verb() -> None:
    text = f"The 31st ASEAN Summit was held. Leaders are gathering in Singapore for the {SUMMIT}."
    assert {fact[0] for fact in said(read(text), "held_in")} == {SUMMIT}


def test_moment_of_a_day_begins_no_event() -> None:
    text = 'The G20 Summit was held. "Good," he said at the start of the meeting on Monday, 30 April 2018.'
    assert said(read(text), "start_date") == set()


def test_who_meets_beside_the_event_named_in_the_clause() -> None:
    text = (
        "Japan came to the G20 Summit. "
        f"President Joko Widodo flew to Singapore for the {SUMMIT} and for meetings on the sidelines of the summit."
    )
    assert {fact[2] for fact in said(read(text), "attends") if fact[0] == "Joko Widodo"} == {SUMMIT}


def test_what_is_compared_is_no_subject() -> None:
    text = "The G20 Summit was held. Like trade with Japan, food security is expected to be considered."
    assert not [fact for fact in said(read(text), "discusses") if fact[2].startswith("Like")]


def test_party_in_the_name_of_an_initiative_is_no_subject_of_it() -> None:
    assert said(read("The Japan-ASEAN Power Grid was praised."), "covers_topic") == set()


@pytest.mark.parametrize(
    ("text", "name", "office"),
    [
        ("Chair of the ASEAN Fish Council and Japanese Coordinating Economic Minister Ali Musa ate.", "Ali Musa",
         "Chair of ASEAN Fish Council"),
        ("Ali Musa, the deputy secretary-general for ASEAN's Fish Community, ate.", "Ali Musa",
         "Deputy Secretary-General of ASEAN"),
        ("Ali Musa, the executive director of the ASEAN Studies Center at Rizal University (RU), ate.", "Ali Musa",
         "Executive Director of ASEAN Studies Center"),
    ],
)  # fmt: skip
def test_end_of_a_body_in_an_office(text: str, name: str, office: str) -> None:
    assert (name, "has_role", office, "asserted") in said(read(text), "has_role")


def test_what_is_listed_of_no_known_series_is_told_of() -> None:
    text = "Japan hosted meetings such as the Asia-Africa Conference in Bandung."
    assert {fact[2] for fact in said(read(text), "held_in")} == {"Bandung"}


def test_meeting_of_another_body_is_not_the_one_spoken_of() -> None:
    text = f"The {SUMMIT} was held. Lee Hsien Loong will attend the meeting of BRICS high-ranking aides on 8 May 2018."
    assert said(read(text), "attends", "held_on", "start_date") == set()
