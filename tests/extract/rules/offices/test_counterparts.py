"""Offices told by that of another."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, read, said


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
