"""Sentences that begin with who hosts or chairs the event behind, and governments as those who act."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import read, said


def told(text: str, relation: str) -> set[str]:
    """Who stands in a relation to the 32nd ASEAN Summit."""
    return {fact[0] for fact in said(read(text), relation) if fact[2] == "32nd ASEAN Summit"}


@pytest.mark.parametrize(
    "text",
    ["Hosted by Thailand, the 32nd ASEAN Summit reviewed progress.",
     "As the host country of the 32nd ASEAN Summit, Thailand tightened security.",
     "The Government of Thailand will host the 32nd ASEAN Summit.",
     "The Kingdom of Thailand hosted the 32nd ASEAN Summit."],
)  # fmt: skip
def test_hosts(text: str) -> None:
    assert told(text, "hosts") == {"Thailand"}


@pytest.mark.parametrize(
    "text",
    ["Hosted by Thailand, the seminar took place before the 32nd ASEAN Summit.",
     "As host country of the refugees, Thailand asked the 32nd ASEAN Summit for help.",
     "The leaders thanked the Government of Thailand at the 32nd ASEAN Summit."],
)  # fmt: skip
def test_who_is_no_host_of_it(text: str) -> None:
    assert told(text, "hosts") == set()


def test_states_that_a_sentence_begins_with_as_its_chairs() -> None:
    text = "Co-chaired by Thailand and Japan, the 32nd ASEAN Summit reviewed progress."
    assert told(text, "chairs") == {"Thailand", "Japan"}


def test_state_in_the_chair() -> None:
    assert told("The 32nd ASEAN Summit ended on Monday with Thailand in the chair.", "chairs") == {"Thailand"}


def test_person_and_not_the_state_of_the_office_chairs() -> None:
    text = "Chairing the 32nd ASEAN Summit, Singapore's Prime Minister Lee Hsien Loong urged unity."
    assert told(text, "chairs") == {"Lee Hsien Loong"}
