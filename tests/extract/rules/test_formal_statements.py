"""Stock phrases of joint statements: whose they are, who held which meeting, and titles within names."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import attendance, named, places, read, said


@pytest.mark.parametrize(
    ("who", "event"),
    [("Forestry Ministers", "13th ASEAN Forestry Ministers' Meeting"),
     ("Science and Technology Ministers", "13th ASEAN Science and Technology Ministers' Meeting"),
     ("Labour Ministers", "13th ASEAN Labour Ministers Meeting")],
)  # fmt: skip
def test_ministers_hold_their_meeting(who: str, event: str) -> None:
    text = f"The ASEAN {who} held their Thirteenth Meeting on 2 May 2018 in Manila."
    found = said(read(text), "held_in")
    assert {fact[0].replace("'", "") for fact in found} == {event.replace("'", "")}


def test_ministers_of_two_fields_are_no_field_of_both() -> None:
    found = named(read("The foreign and defence ministers of Japan held their third meeting in Manila."), "Meeting")
    assert not any("ASEAN" in name for name in found.values())


@pytest.mark.parametrize("kind", ["Joint Media Statement", "Joint Press Statement", "Chairman's Press Statement"])
def test_statement_of_a_meeting_is_issued_there(kind: str) -> None:
    found = said(read(f"{kind} of the 9th ASEAN Ministerial Meeting on Drug Matters."), "adopted_at")
    assert {fact[2] for fact in found} == {"9th ASEAN Ministerial Meeting on Drug Matters"}


def test_statement_on_an_event_is_not_dated_from_its_place() -> None:
    body = "The Philippines welcomes the results of the meeting and looks forward to working on them with all partners."
    text = f"Press Statement of the Philippines on the 32nd ASEAN Summit\nManila, 2 May 2018\n{body}"
    assert places(text) == set()


def test_who_was_also_in_attendance() -> None:
    text = "The 32nd ASEAN Summit was held in Singapore. Minister Ana Cruz was also in attendance."
    assert attendance(text) == {("Ana Cruz", "asserted")}


def test_title_of_a_father_stands_within_a_name() -> None:
    text = "The summit was chaired by the Minister of Health of Malaysia, Rahman Tun Abdul Karim, in Manila."
    assert set(named(read(text), "Person").values()) == {"Rahman Abdul Karim"}


@pytest.mark.parametrize(
    ("title", "subject"),
    [("ASEAN Plan of Action on Social Forestry 2015-2020", "Social forestry"),
     ("ASEAN Work Programme on Rural Roads 2020", "Rural roads")],
)  # fmt: skip
def test_years_of_a_plan_are_no_part_of_its_subject(title: str, subject: str) -> None:
    found = said(read(f"The ministers adopted the {title}."), "covers_topic")
    assert {fact[2] for fact in found} == {subject}
