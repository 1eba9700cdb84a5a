"""Who leads events, and who has the chair of ASEAN."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, named, read, said


@pytest.mark.parametrize(
    "text",
    ["Prime Minister Lee Hsien Loong chaired the 32nd ASEAN Summit.",
     "The 32nd ASEAN Summit was chaired by Prime Minister Lee Hsien Loong.",
     "Prime Minister Lee Hsien Loong, chairman of the 32nd ASEAN Summit, spoke."],
)  # fmt: skip
def test_chair_of_a_summit(text: str) -> None:
    assert said(read(text), "chairs") == {("Lee Hsien Loong", "chairs", "32nd ASEAN Summit", "asserted")}


@pytest.mark.parametrize(
    "text",
    ["Perdana Menteri Lee Hsien Loong memimpin KTT ke-32 ASEAN.",
     "KTT ke-32 ASEAN dipimpin Perdana Menteri Lee Hsien Loong."],
)  # fmt: skip
def test_indonesian_chair_of_a_summit(text: str) -> None:
    assert ("Lee Hsien Loong", "chairs", "32nd ASEAN Summit", "asserted") in said(baca(text), "chairs")


def test_chair_of_asean() -> None:
    assert said(read("Singapore, the Chair of ASEAN, agreed."), "chairs") == {
        ("Singapore", "chairs", "ASEAN", "asserted")
    }


def test_indonesian_chair_of_asean() -> None:
    assert said(baca("Singapura selaku Ketua ASEAN sepakat."), "chairs") == {
        ("Singapore", "chairs", "ASEAN", "asserted")
    }


def test_chair_in_a_later_year_is_planned() -> None:
    assert said(read("Thailand, which chairs ASEAN in 2019, agreed."), "chairs") == {
        ("Thailand", "chairs", "ASEAN", "planned")
    }


def test_chair_handed_over() -> None:
    assert said(read("Singapore handed over the chairmanship of ASEAN to Thailand."), "chairs") == {
        ("Singapore", "chairs", "ASEAN", "asserted"),
        ("Thailand", "chairs", "ASEAN", "planned"),
    }


def test_bare_noun_is_the_summit_spoken_of() -> None:
    text = "The 32nd ASEAN Summit ended. Prime Minister Lee Hsien Loong chaired the summit."
    assert ("Lee Hsien Loong", "chairs", "32nd ASEAN Summit", "asserted") in said(read(text), "chairs")


def test_who_leads_a_delegation_leads_no_event() -> None:
    text = "KTT ke-32 ASEAN dimulai. Delegasi yang dipimpin oleh Retno Marsudi tiba."
    assert said(baca(text), "chairs") == set()


def test_state_that_deals_with_the_chair_is_not_the_chair() -> None:
    assert said(read("Singapore supports the efforts of the ASEAN Chair."), "chairs") == set()


def test_both_of_two_chairs_lead() -> None:
    text = "Lee Hsien Loong and President Joko Widodo co-chaired the 21st ASEAN-Japan Summit."
    assert {fact[0] for fact in said(read(text), "chairs")} == {"Lee Hsien Loong", "Joko Widodo"}


@pytest.mark.parametrize(
    "text",
    [
        "The 32nd ASEAN Summit began. Prime Minister Lee Hsien Loong and President Joko Widodo served as co-chairs.",
        "Prime Minister Lee Hsien Loong and President Joko Widodo co-chaired the 32nd ASEAN Summit.",
    ],
)
def test_two_who_share_the_chair(text: str) -> None:
    found = said(read(text), "chairs")
    assert {who for who, _, what, _ in found if what == "32nd ASEAN Summit"} == {"Lee Hsien Loong", "Joko Widodo"}


def test_event_whose_chair_somebody_is() -> None:
    found = said(read("The 32nd ASEAN Summit, whose chair was Prime Minister Lee Hsien Loong, began."), "chairs")
    assert ("Lee Hsien Loong", "chairs", "32nd ASEAN Summit", "asserted") in found


def test_leader_of_senior_officials_chairs_no_organisation() -> None:
    assert not said(baca("Ketua SOM ASEAN-Indonesia, Budi Santoso, hadir."), "chairs")
    assert said(baca("Keketuaan Thailand di ASEAN berlangsung setahun."), "chairs")


def test_chairs_of_a_meeting_are_listed() -> None:
    text = (
        "The 31st ASEAN Summit was over. Co-chairs of the summit were Mr. Ali Hasan, Minister of Trade of Malaysia; "
        "Mr. Budi Santoso, Minister of Trade of Indonesia; and Mr. Chen Lin, Minister of Trade of Singapore."
    )
    assert {fact[0] for fact in said(read(text), "chairs")} == {"Ali Hasan", "Budi Santoso", "Chen Lin"}


def test_chair_of_a_meeting_that_changes_hands_is_not_that_of_asean() -> None:
    found = said(read("Malaysia handed over the ADMM chairmanship to Singapore."), "chairs")
    assert not {fact for fact in found if fact[2] == "ASEAN"}


def test_chair_of_the_body_that_goes_by_the_name_of_its_meeting() -> None:
    found = baca("Presiden Joko Widodo adalah Ketua ASEAN River Ministers Meeting (ARMM).")
    assert said(found, "chairs") == {("Joko Widodo", "chairs", "ASEAN River Ministers Meeting", "asserted")}
    assert named(found, "Meeting") == {}


def test_meeting_that_has_a_chair_and_is_told_of_is_a_meeting() -> None:
    text = "Presiden Joko Widodo adalah Ketua ASEAN River Ministers Meeting (ARMM). ARMM digelar di Manila."
    assert set(named(baca(text), "Meeting").values()) == {"ASEAN River Ministers Meeting"}
