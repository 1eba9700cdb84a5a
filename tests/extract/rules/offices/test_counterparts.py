"""Offices told by that of another."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, named, read, said


@pytest.mark.parametrize("noun", ["counterpart", "colleague"])
def test_counterpart_has_the_same_office_of_his_state(noun: str) -> None:
    text = f"Indonesian Trade Minister Ali Hasan met his Malaysian {noun}, Budi Santoso, and left."
    assert ("Budi Santoso", "has_role", "Minister of Trade of Malaysia", "asserted") in said(read(text), "has_role")


def test_rekan_dari_negara_lain() -> None:
    text = "Menteri Luar Negeri Retno Marsudi bertemu rekannya dari Malaysia, Bapak Saifuddin Abdullah, kemarin."
    found = said(baca(text), "has_role")
    assert ("Saifuddin Abdullah", "has_role", "Minister of Foreign Affairs of Malaysia", "asserted") in found


def test_leader_of_another_state_can_have_another_office() -> None:
    found = said(read("President Joko Widodo met his Malaysian counterpart, Najib Razak."), "has_role")
    assert not [fact for fact in found if fact[0] == "Najib Razak"]


def test_own_office_of_a_counterpart_counts() -> None:
    text = "Indonesian Trade Minister Ali Hasan met his Malaysian counterpart, Foreign Minister Budi Santoso."
    assert not [fact for fact in said(read(text), "has_role") if fact[2] == "Minister of Trade of Malaysia"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Labour Minister of Japan, Taro Aso, met his counterparts from ASEAN in Manila.",
         "ASEAN-Japan Labour Ministers' Meeting"),
        ("Malaysian Labour Minister Ali Hasan met his ASEAN counterparts in Manila.",
         "ASEAN Labour Ministers' Meeting"),
    ],
)  # fmt: skip
def test_minister_who_meets_his_counterparts(text: str, name: str) -> None:
    found = read(text)
    assert set(named(found, "Meeting").values()) == {name}
    assert said(found, "held_in") == {(name, "held_in", "Manila", "asserted")}
    assert len(said(found, "attends")) == 1


def test_secretary_of_another_state_and_his_counterparts() -> None:
    found = read("US Secretary of State John Smith met his ASEAN counterparts in Manila on Monday.")
    assert set(named(found, "Meeting").values()) == {"ASEAN-United States Foreign Ministers' Meeting"}
