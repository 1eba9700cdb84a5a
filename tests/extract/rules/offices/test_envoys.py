"""Envoys by the cities that they sit in, and further offices."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, read, said

OFFICE = "Special Envoy of the Secretary-General of United Nations on Myanmar"


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("Duta Besar RI di Manila Budi Hartono hadir.", "Ambassador of Indonesia"),
        ("Konsul Jenderal RI di Manila Budi Hartono hadir.", "Consul-General of Indonesia"),
    ],
)
def test_envoy_sits_in_a_city(text: str, office: str) -> None:
    assert said(baca(text), "has_role") == {("Budi Hartono", "has_role", office, "asserted")}


def test_english_envoy_sits_in_a_city() -> None:
    found = read("Ambassador of Japan in Manila Taro Yamada attended.")
    assert said(found, "has_role") == {("Taro Yamada", "has_role", "Ambassador of Japan", "asserted")}


def test_minister_in_a_city_does_not_sit_there() -> None:
    found = read("The Foreign Minister in Manila Monday Market spoke.")
    assert said(found, "has_role") == set()


@pytest.mark.parametrize("head", ["Rektor", "Wakil Rektor", "Dekan"])
def test_office_at_a_university_alone_is_none(head: str) -> None:
    assert said(baca(f"{head} Budi Hartono hadir."), "has_role") == set()


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("UN Special Envoy on Myanmar Kenji Mori arrived.", "en"),
        ("UN Secretary-General's Special Envoy on Myanmar, Kenji Mori, spoke.", "en"),
        ("Special Envoy of the UN Secretary-General on Myanmar Kenji Mori arrived.", "en"),
        ("Utusan Khusus Sekretaris Jenderal PBB untuk Myanmar, Kenji Mori, hadir.", "id"),
    ],
)
def test_envoy_of_the_head_of_the_united_nations(text: str, language: str) -> None:
    found = said(read(text, language=language), "has_role")
    assert {(who, office) for who, _, office, _ in found} == {("Kenji Mori", OFFICE)}


def test_leader_without_an_envoy() -> None:
    found = said(read("UN Secretary-General Kenji Mori spoke on Myanmar."), "has_role")
    assert {office for _, _, office, _ in found} == {"Secretary-General of United Nations"}
