"""What a verb governs of the subjects and works behind it."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import read, said

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
