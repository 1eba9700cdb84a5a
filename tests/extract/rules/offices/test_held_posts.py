"""Offices that somebody is said to hold in the passive."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, read, said


@pytest.mark.parametrize(
    "words",
    ["kini dipegang Somchai Rattana", "saat ini diemban Duta Besar Thailand Somchai Rattana",
     "periode 2020-2022 resmi dijabat oleh Menteri Perdagangan Thailand Somchai Rattana"],
)  # fmt: skip
def test_office_that_a_passive_tells_of(words: str) -> None:
    office = "Menteri Perdagangan Thailand Somchai Rattana hadir. Jabatan Ketua Dewan Sungai ASEAN"
    found = said(baca(f"{office} {words}."), "has_role")
    assert ("Somchai Rattana", "has_role", "Chair of Dewan Sungai ASEAN", "asserted") in found


def test_english_office_that_a_passive_tells_of() -> None:
    text = "Minister Somchai Rattana spoke. The post of Secretary-General of ASEAN is now held by Somchai Rattana."
    found = {role for _, _, role, _ in said(read(text), "has_role")}
    assert "Secretary-General of ASEAN" in found


@pytest.mark.parametrize(
    ("words", "relations"),
    [("pernah dipegang", {"had_role"}), ("akan dipegang", set()), ("tidak dipegang", set())],
)
def test_office_of_another_time(words: str, relations: set[str]) -> None:
    text = (
        f"Menteri Perdagangan Thailand Somchai Rattana hadir. Jabatan Ketua Dewan Sungai ASEAN {words} Somchai Rattana."
    )
    found = (*said(baca(text), "has_role"), *said(baca(text), "had_role"))
    assert {relation for _, relation, role, _ in found if "Dewan" in role} == relations


def test_meeting_with_a_minister_that_somebody_held() -> None:
    text = "A meeting with the Minister of Trade of Malaysia was held by Minister Somchai Rattana of Thailand."
    found = {role for _, _, role, _ in (*said(read(text), "has_role"), *said(read(text), "had_role"))}
    assert "Minister of Trade of Malaysia" not in found
