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
    ["The Ministers noted that boats had left in accordance with the ASEAN River Agreement.",
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


def test_what_was_issued_elsewhere_is_discussed_at_the_meeting_that_notes_it() -> None:
    told = (
        "The Ministers noted the River Declaration issued at the 32nd ASEAN Summit, the River Plan and flood control."
    )
    found = said(read(f"{_TITLE}4. {told}"), "discusses")
    assert {fact[0] for fact in found} == {"9th ASEAN Rivers Meeting"}


def test_what_a_relative_clause_tells_is_not_discussed() -> None:
    assert _subjects("The Ministers discussed river pollution, which may harm tourism.") == {"River pollution"}
    listed = "The Ministers discussed three matters, which included flood control and river tourism."
    assert _subjects(listed) == {"Flood control", "River tourism"}
    assert _subjects("The Ministers discussed river pollution, which is old, and food security.") == {
        "River pollution",
        "Food security",
    }


@pytest.mark.parametrize("verb", ["noted", "recognised", "were pleased"])
def test_works_of_what_is_noted_are_discussed(verb: str) -> None:
    told = (
        f"The Ministers {verb} that boats of the whole region were made safer last year by the ASEAN River Agreement."
    )
    assert _subjects(told) == {"ASEAN River Agreement"}


def test_they_are_those_who_issued_the_text() -> None:
    told = "The Ministers met in the morning. They noted that boats of the region are safer by the River Agreement."
    assert _subjects(told) == {"River Agreement"}


@pytest.mark.parametrize("line", ["Co-Chairs' Statement", "Joint Communique", "Chairman's Press Statement"])
def test_statement_in_a_line_of_its_own_is_that_of_the_meeting(line: str) -> None:
    text = f"9th ASEAN Rivers Meeting\nManila, 2 May 2018\n{line}\n\n4. We encourage river transport."
    assert {fact[2] for fact in said(read(text), "discusses")} == {"River transport"}


def test_statement_to_the_press_of_a_ministry_is_not() -> None:
    text = "9th ASEAN Rivers Meeting\nManila, 2 May 2018\nPress Statement\n\n4. We encourage river transport."
    assert said(read(text), "discusses") == set()


@pytest.mark.parametrize(
    "told",
    ["In his opening remarks, Joko Widodo called for closer cooperation in river transport.",
     "Speaking at the opening, Joko Widodo underlined the importance of river transport.",
     "In his keynote address, Joko Widodo stressed the need for river transport."],
)  # fmt: skip
def test_what_somebody_says_in_a_speech_there_is_discussed(told: str) -> None:
    text = f"The 32nd ASEAN Summit was held in Singapore.\n\n{told}"
    assert ("32nd ASEAN Summit", "discusses", "River transport", "asserted") in said(read(text), "discusses")


def test_what_somebody_says_at_no_event_is_not() -> None:
    text = "The 32nd ASEAN Summit was held in Singapore.\n\nIn a letter, Joko Widodo stressed river transport."
    assert said(read(text), "discusses") == set()


def test_it_is_the_meeting_that_issued_the_text() -> None:
    told = "The Meeting noted the River Network. It looked forward to the signing in 2019 of the ASEAN River Agreement."
    assert "ASEAN River Agreement" in _subjects(told)


def test_event_at_which_matters_were_raised_is_not_the_one_that_goes_on() -> None:
    text = (
        "At the 9th ASEAN Rivers Meeting, the ministers reviewed the matters raised at the 32nd ASEAN Summit. "
        "They also exchanged views on the maintenance of peace and security, including in the South China Sea."
    )
    found = {fact[2] for fact in said(read(text), "discusses") if fact[0] == "9th ASEAN Rivers Meeting"}
    assert {"Peace and security", "South China Sea"} <= found


def test_sea_that_only_says_where_is_not_discussed() -> None:
    text = "At the 9th ASEAN Rivers Meeting, the ministers discussed river pollution in the South China Sea."
    assert {fact[2] for fact in said(read(text), "discusses")} == {"River pollution"}


@pytest.mark.parametrize("owed", ["had to be", "has to be", "needs to be", "must be"])
def test_what_only_ought_to_be_tackled_is_not_discussed(owed: str) -> None:
    text = f"The 32nd ASEAN Summit was held in Singapore. A guest told reporters that river pollution {owed} tackled."
    assert said(read(text), "discusses") == set()
