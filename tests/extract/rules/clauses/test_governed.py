"""What a verb governs of the subjects and works behind it."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, read, said

BEGAN = "The 32nd ASEAN Summit began. The leaders"


def discussed(text: str) -> set[str]:
    return {fact[2] for fact in said(read(text), "discusses")}


def test_work_behind_many_words_that_only_lead() -> None:
    assert discussed(f"{BEGAN} welcomed the latest progress in the talks on the Bali Concord.") == {"Bali Concord"}


def test_work_far_behind_another_noun_is_not_governed() -> None:
    assert discussed(f"{BEGAN} welcomed the fishermen of the south who keep the Bali Concord.") == set()


def test_list_ends_with_the_next_verb() -> None:
    assert discussed(f"{BEGAN} discussed haze, adopted a plan and praised food security.") == {"Haze"}


@pytest.mark.parametrize("when", ["after the haze", "since the haze"])
def test_subject_after_which_something_is_so_is_none_of_the_agenda(when: str) -> None:
    found = said(read(f"The 32nd ASEAN Summit discussed food security {when}."), "discusses")
    assert {fact[2] for fact in found} == {"Food security"}


@pytest.mark.parametrize(
    "said_of_it",
    ["agreed to advance the establishment of",
     "agreed to accelerate the early operationalisation of",
     "welcomed progress in implementing",
     "gave their backing to the creation of"],
)  # fmt: skip
def test_work_behind_nouns_of_doing_is_on_the_agenda(said_of_it: str) -> None:
    assert discussed(f"{BEGAN} {said_of_it} the ASEAN Power Grid.") == {"ASEAN Power Grid"}


def test_work_that_is_urged_in_indonesian_is_on_the_agenda() -> None:
    text = "KTT ke-32 ASEAN dibuka. Para pemimpin mendesak percepatan ASEAN Power Grid."
    assert {fact[2] for fact in said(baca(text), "discusses")} == {"ASEAN Power Grid"}


def test_what_somebody_adds_is_not_on_the_agenda() -> None:
    text = "The 33rd ASEAN Summit will discuss food security, Tan Wei said, adding that cybersecurity is a worry."
    assert {fact[2] for fact in said(read(text), "discusses")} == {"Food security"}


@pytest.mark.parametrize("pledge", ["pledged to fully implement", "agreed to implement"])
def test_work_that_is_to_be_carried_out_is_on_the_agenda(pledge: str) -> None:
    assert discussed(f"{BEGAN} {pledge} the Bali Concord.") == {"Bali Concord"}


def test_initiative_that_did_something_is_not_discussed() -> None:
    assert discussed(f"{BEGAN} considered reports sent by the ASEAN Power Grid.") == set()


def test_what_should_be_discussed_is_on_no_agenda() -> None:
    assert discussed("The 32nd ASEAN Summit began. The two groups should be able to discuss haze fires.") == set()


def test_what_is_told_of_a_subject_behind_whose_is_not_governed() -> None:
    text = f"{BEGAN} discussed food security, whose future lies in the Bali Concord."
    assert discussed(text) == {"Food security"}
    assert "Bali Concord" in discussed(f"{BEGAN} discussed food security and the Bali Concord.")
