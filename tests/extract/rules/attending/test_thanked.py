"""Who is welcomed by those who meet, or thanked by them for leading them."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import read, said

_EVENT = "7th ASEAN River Ministers' Meeting"
_HELD = f"The {_EVENT} was held in Manila on 1 May 2018."


def found(text: str, relation: str) -> set[str]:
    return {fact[0] for fact in said(read(f"{_HELD} {text}"), relation) if fact[2] == _EVENT}


@pytest.mark.parametrize(
    "text",
    ["The Ministers welcomed H.E. Ali Musa, Minister of Trade of Malaysia, to the Meeting.",
     "The Ministers extended a special welcome to H.E. Ali Musa, Minister of Trade of Malaysia.",
     "We welcomed the participation of Mr. Ali Musa.", "The Meeting welcomed the presence of Minister Ali Musa."],
)  # fmt: skip
def test_who_is_welcomed_is_there(text: str) -> None:
    assert found(text, "attends") == {"Ali Musa"}


@pytest.mark.parametrize(
    "text",
    ["The Ministers welcomed the appointment of Mr. Ali Musa as Secretary-General of ASEAN.",
     "The Ministers welcomed the visit of Minister Ali Musa to Thailand.",
     "President Ken Sato welcomed Mr. Ali Musa at his office.",
     "The Ministers welcomed the plan that Minister Ali Musa had made."],
)  # fmt: skip
def test_something_else_is_welcomed(text: str) -> None:
    assert found(text, "attends") == set()


@pytest.mark.parametrize(
    "text",
    ["The Ministers expressed their appreciation to H.E. Ali Musa, Minister of Trade of Malaysia, for his able "
     "chairmanship of the Meeting.",
     "The Ministers thanked Minister Ali Musa for chairing the Meeting."],
)  # fmt: skip
def test_who_is_thanked_for_leading_chairs(text: str) -> None:
    assert found(text, "chairs") == found(text, "attends") == {"Ali Musa"}


def test_thanks_for_something_else() -> None:
    assert found("The Ministers thanked Minister Ali Musa for the gift.", "chairs") == set()


def test_thanks_for_leading_something_else() -> None:
    assert found("The Ministers thanked Minister Ali Musa for his chairmanship of the task force.", "chairs") == set()
