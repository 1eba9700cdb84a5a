"""What the paragraphs of statements that meetings issue put on their agendas."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import read, said

_TITLE = "Joint Statement of the 9th ASEAN Rivers Meeting\n\n"


def _subjects(told: str) -> set[str]:
    """What a paragraph of the statement of a meeting says to be discussed there."""
    return {fact[2] for fact in said(read(f"{_TITLE}4. {told}"), "discusses")}


@pytest.mark.parametrize(
    "told",
    ["The Ministers noted the entry into force of the ASEAN River Agreement.",
     "The Ministers expressed satisfaction with the progress made in the implementation of the ASEAN River Agreement.",
     "The Meeting commended the efforts undertaken by officials towards the ASEAN River Agreement.",
     "We were encouraged by the adoption of the ASEAN River Agreement."],
)  # fmt: skip
def test_work_that_nouns_are_tied_to_is_discussed(told: str) -> None:
    assert "ASEAN River Agreement" in _subjects(told)


def test_works_tied_to_one_verb_are_listed() -> None:
    told = "The Ministers welcomed the launching of the River Network and the steady expansion of the Harbour Network."
    assert {"River Network", "Harbour Network"} <= _subjects(told)


@pytest.mark.parametrize(
    "told",
    ["The Ministers noted that boats had left when guests brought the ASEAN River Agreement.",
     "The Ministers noted the warm words with which officials recalled how the ASEAN River Agreement was made.",
     "The Ministers noted the rain and thanked all who had come for the ASEAN River Agreement."],
)  # fmt: skip
def test_work_of_another_clause_is_not(told: str) -> None:
    assert "ASEAN River Agreement" not in _subjects(told)


@pytest.mark.parametrize(
    "told",
    ["The Ministers tasked their senior officials to expedite the work on food security.",
     "The Ministers directed the Secretariat and all bodies concerned to look for ways towards food security.",
     "We call on all Member States to strengthen food security.",
     "The Meeting requested the working group to intensify cooperation on food security."],
)  # fmt: skip
def test_what_officials_are_tasked_to_do_is_discussed(told: str) -> None:
    assert _subjects(told) == {"Food security"}


@pytest.mark.parametrize(
    "told",
    ["Guests were asked to leave their food security cards at the door.",
     "The Ministers called the chair to thank her for food security leaflets.",
     "He was tasked to carry boxes."],
)  # fmt: skip
def test_other_tasks_are_not(told: str) -> None:
    assert _subjects(told) == set()


@pytest.mark.parametrize(
    "told",
    ["We support river transport.", "The Ministers encouraged river transport.",
     "The Ministers thanked Japan and encouraged river transport."],
)  # fmt: skip
def test_what_those_who_issue_a_statement_encourage_is_discussed(told: str) -> None:
    assert _subjects(told) == {"River transport"}


def test_what_somebody_else_encourages_is_not() -> None:
    assert said(read("The 9th ASEAN Rivers Meeting began. Fares encourage river transport."), "discusses") == set()


def test_verb_joined_to_one_with_a_work_has_its_subject() -> None:
    text = f"{_TITLE}4. The Ministers endorsed the River Plan for the next years and considered food security."
    assert {fact[2] for fact in said(read(text), "discusses")} == {"Food security"}
    assert said(read(text), "covers_topic") == set()


@pytest.mark.parametrize(
    "lead",
    ["MANILA, May 2 (PNA) - ASEAN leaders will discuss haze when they meet on Monday for the 32nd ASEAN Summit.",
     "MANILA - ASEAN leaders discussed haze on Monday.\n\nThe 32nd ASEAN Summit ended today."],
)  # fmt: skip
def test_leaders_of_a_lead_discuss_at_the_summit_that_it_names(lead: str) -> None:
    assert {fact[0] for fact in said(read(lead), "discusses")} == {"32nd ASEAN Summit"}


def test_event_that_something_else_is_for_discusses_nothing() -> None:
    assert (
        said(read("MANILA - Traders discussed haze before they bought flags for the 32nd ASEAN Summit."), "discusses")
        == set()
    )
