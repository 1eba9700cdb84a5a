"""Documents and initiatives called by a part of their names."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import named, read


@pytest.mark.parametrize(
    ("text", "name"),
    [("The Manila Declaration on Rivers is new. The Manila Declaration is short.", "Manila Declaration on Rivers"),
     ("The Declaration on Rivers is new. So is the ASEAN Declaration on Rivers.", "ASEAN Declaration on Rivers"),
     ("The Rivers Concord II is new. The Rivers Concord is short.", "Rivers Concord II")],
)  # fmt: skip
def test_part_of_a_name_is_the_same_document(text: str, name: str) -> None:
    assert set(named(read(text), "OutcomeDocument").values()) == {name}


@pytest.mark.parametrize(
    "text",
    ["The Joint Declaration is new. So is the Work Plan to Implement the Joint Declaration.",
     "The Rivers Declaration is new. So are the Rivers Declaration on Dams and the Rivers Declaration on Lakes."],
)  # fmt: skip
def test_other_documents_stay_apart(text: str) -> None:
    found = set(named(read(text), "OutcomeDocument").values())
    assert "Joint Declaration" in found or "Rivers Declaration" in found


def test_community_is_no_short_form_of_its_fund() -> None:
    found = named(read("The Rivers Community has a Rivers Community Fund."), "Initiative")
    assert set(found.values()) == {"Rivers Community", "Rivers Community Fund"}


@pytest.mark.parametrize(
    "text",
    ["The Rivers Charter, also known as the Manila Accord, is new.",
     "The Rivers Charter, which is called the Manila Accord, is new.",
     "They signed a joint statement, called the Manila Accord."],
)  # fmt: skip
def test_other_name_is_the_same_document(text: str) -> None:
    assert len(set(named(read(text), "OutcomeDocument").values())) == 1


def test_document_named_next_is_another_one() -> None:
    found = named(read("They praised the Rivers Charter, and the Manila Accord."), "OutcomeDocument")
    assert len(set(found.values())) == 2


def test_meeting_that_a_part_of_its_name_means() -> None:
    text = "The ASEAN Rivers Consultative Meeting was held. The Consultative Meeting discussed haze."
    assert {*named(read(text), "Meeting").values()} == {"ASEAN Rivers Consultative Meeting"}


@pytest.mark.parametrize(
    "text",
    [
        "The ASEAN Rivers Consultative Meeting was held. A Consultative Meeting with Japan is next.",
        "The ASEAN Rivers Consultative Meeting and the Mekong Consultative Meeting met. The Consultative Meeting?",
        "The Consultative Meeting ended. The ASEAN Rivers Consultative Meeting was held.",
    ],
)
def test_part_of_a_name_that_means_no_one_meeting(text: str) -> None:
    assert len({*named(read(text), "Meeting").values()}) > 1


def test_number_and_the_end_of_a_name_mean_the_same_meeting() -> None:
    text = "Plan Launched at Sixth Partnership Conference\n\nJAKARTA - The 6th Rivers Partnership Conference opened."
    assert {*named(read(text), "Meeting").values()} == {"6th Rivers Partnership Conference"}


def test_other_number_is_another_meeting() -> None:
    text = "The 5th Partnership Conference is over. The 6th Rivers Partnership Conference opened."
    assert len({*named(read(text), "Meeting").values()}) > 1
