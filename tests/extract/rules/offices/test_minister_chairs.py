"""The chair of ASEAN's ministers of one field."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, said


@pytest.mark.parametrize(
    "office",
    [
        "Ketua Menteri Kesehatan ASEAN",
        "Ketua Menteri-menteri Kesehatan se-ASEAN",
        "Ketua Menteri-Menteri Kesehatan ASEAN",
    ],
)
def test_chair_of_the_ministers_of_a_field(office: str) -> None:
    found = said(baca(f"Menteri Kesehatan Malaysia Ali Musa menjabat sebagai {office}."), "has_role")
    assert {role for _, _, role, _ in found} == {"Minister of Health of Malaysia", "Chair of ASEAN Health Ministers"}


@pytest.mark.parametrize(
    "text", ["Ketua Menteri Sarawak Abang Johari membuka pertemuan.", "Ketua Menteri Besar Johor membuka pertemuan."]
)
def test_chief_minister_chairs_nothing(text: str) -> None:
    assert not any(role.startswith("Chair") for _, _, role, _ in said(baca(text), "has_role"))
