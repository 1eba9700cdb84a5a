"""Where initiatives come from and what carries them out."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, read, said


def test_initiative_launched_at_a_summit() -> None:
    found = said(read("Leaders launched the River Fund at the 32nd ASEAN Summit."), "launched_at")
    assert found == {("River Fund", "launched_at", "32nd ASEAN Summit", "asserted")}


def test_initiative_launched_on_a_day() -> None:
    found = said(baca("Jaringan Sungai diluncurkan pada 28 April 2018."), "launched_on")
    assert found == {("Jaringan Sungai", "launched_on", "2018-04-28", "asserted")}


def test_initiative_to_be_launched_is_planned() -> None:
    found = said(read("The River Fund will be launched at the 33rd ASEAN Summit."), "launched_at")
    assert found == {("River Fund", "launched_at", "33rd ASEAN Summit", "planned")}


def test_organisation_established() -> None:
    found = said(read("ASEAN was established on 8 August 1967."), "launched_on")
    assert found == {("ASEAN", "launched_on", "1967-08-08", "asserted")}


def test_initiative_proposed_by_a_state() -> None:
    assert said(read("Thailand proposed the River Fund."), "initiated_by") == {
        ("River Fund", "initiated_by", "Thailand", "asserted")
    }
    assert said(read("The River Fund was proposed by Thailand."), "initiated_by") == {
        ("River Fund", "initiated_by", "Thailand", "asserted")
    }


def test_plan_implements_a_charter() -> None:
    found = said(read("The River Work Plan implements the Rivers Charter."), "implements")
    assert found == {("River Work Plan", "implements", "Rivers Charter", "asserted")}


def test_initiative_carried_out_at_home() -> None:
    text = "Di dalam negeri, ASEAN Smart Cities Network dijalankan melalui Program Sungai Bersih."
    assert said(baca(text), "implements", "implemented_in") == {
        ("Program Sungai Bersih", "implements", "ASEAN Smart Cities Network", "asserted"),
        ("Program Sungai Bersih", "implemented_in", "Indonesia", "asserted"),
    }


def test_initiative_launched_at_the_summit_meant_by_a_noun() -> None:
    text = "KTT ke-32 ASEAN dimulai. Pada KTT tersebut para pemimpin meluncurkan ASEAN Power Grid."
    assert said(baca(text), "launched_at") == {("ASEAN Power Grid", "launched_at", "32nd ASEAN Summit", "asserted")}


@pytest.mark.parametrize(
    "text",
    ["The 32nd ASEAN Summit launched the River Fund.", "Established at the 32nd ASEAN Summit, the River Fund is new.",
     "The River Fund was established by leaders at the 32nd ASEAN Summit."],
)  # fmt: skip
def test_ways_to_tell_of_a_launch(text: str) -> None:
    assert said(read(text), "launched_at") == {("River Fund", "launched_at", "32nd ASEAN Summit", "asserted")}


@pytest.mark.parametrize(
    "text",
    ["The 32nd ASEAN Summit agreed to accelerate the establishment of the River Community by 2020.",
     "The 32nd ASEAN Summit launched the website of the River Fund.",
     "The 32nd ASEAN Summit began. It was the first since the River Community was formed in 2015."],
)  # fmt: skip
def test_what_is_not_launched_there(text: str) -> None:
    assert said(read(text), "launched_at") == set()


def test_founder() -> None:
    found = said(read("The River Fund was set up by Thailand and Japan in 2016."), "initiated_by", "launched_on")
    assert found == {
        ("River Fund", "initiated_by", "Thailand", "asserted"),
        ("River Fund", "initiated_by", "Japan", "asserted"),
        ("River Fund", "launched_on", "2016", "asserted"),
    }


def test_launch_meant_for_a_year_is_planned() -> None:
    found = said(baca("Komunitas Sungai direncanakan terbentuk pada 2020."), "launched_on")
    assert found == {("Komunitas Sungai", "launched_on", "2020", "planned")}


def test_launch_of_the_past_is_no_plan() -> None:
    text = "Indonesia akan menekankan bahwa Komunitas Sungai terbentuk pada 2015."
    assert said(baca(text), "launched_on") == {("Komunitas Sungai", "launched_on", "2015", "asserted")}
