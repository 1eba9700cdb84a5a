"""Where initiatives come from and what carries them out."""

from __future__ import annotations

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
