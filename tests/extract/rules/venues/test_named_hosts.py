"""Hosts named behind the word for one."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import read, said

_SUMMIT = "The 32nd ASEAN Summit ended on Monday."
_KTT = "KTT ke-32 ASEAN dibuka Senin."


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Host Singapore put floods on the agenda of the 32nd ASEAN Summit.", "en"),
        ("The 32nd ASEAN Summit, with host Singapore in the chair, ended on Monday.", "en"),
        (f"{_SUMMIT} The hosts, Singapore, were pleased.", "en"),
        (f"{_SUMMIT} As host, Singapore was pleased.", "en"),
        (f"{_KTT} Tuan rumahnya tetap Singapura.", "id"),
        (f"{_KTT} Tuan rumah KTT, kata juru bicara, adalah Singapura.", "id"),
        (f"{_KTT} Bertindak sebagai tuan rumah adalah Singapura.", "id"),
        (f"{_KTT} Sebagai tuan rumah, Singapura menyambut baik hasilnya.", "id"),
        (f"{_KTT} Sidang dipimpin tuan rumah, Menteri Energi Singapura Budi Santoso.", "id"),
    ],
)
def test_host_named_behind_the_word_for_one(text: str, language: str) -> None:
    assert {fact[0] for fact in said(read(text, language=language), "hosts")} == {"Singapore"}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (f"{_SUMMIT} The host said that the next chair is the Philippines.", "en"),
        (f"{_SUMMIT} The hosts Singapore sent home were pleased.", "en"),
        (f"{_KTT} Tuan rumah menegaskan sikapnya, dan keputusan itu sejalan dengan usul Singapura.", "id"),
    ],
)
def test_host_who_is_not_named(text: str, language: str) -> None:
    assert not said(read(text, language=language), "hosts")


def test_list_behind_a_host_in_apposition() -> None:
    text = "Singapore, the host, and Malaysia praised the 32nd ASEAN Summit."
    assert {fact[0] for fact in said(read(text), "hosts")} == {"Singapore"}


@pytest.mark.parametrize(
    ("text", "language"),
    [("Malaysia will replace Singapore as host of the 33rd ASEAN Summit.", "en"),
     ("Malaysia menggantikan Singapura sebagai tuan rumah KTT ke-33 ASEAN.", "id")],
)  # fmt: skip
def test_host_instead_of_another(text: str, language: str) -> None:
    assert {fact[0] for fact in said(read(text, language=language), "hosts")} == {"Malaysia"}


def test_what_somebody_is_to_hold_behind_is() -> None:
    found = said(read("Pertemuan yang akan diadakan Malaysia ialah Forum Sungai ASEAN ke-3.", language="id"), "hosts")
    assert {fact[0] for fact in found} == {"Malaysia"}


@pytest.mark.parametrize(
    ("text", "hosts"),
    [
        ("Malaysia convened the 3rd ASEAN River Forum in Manila.", {"Malaysia"}),
        ("The 3rd ASEAN River Forum was staged by Malaysia.", {"Malaysia"}),
        ("The 3rd ASEAN River Forum convened in Manila, where Malaysia spoke.", set()),
        ("In Malaysia, officials convened for the 3rd ASEAN River Forum.", set()),
    ],
)
def test_who_convenes_an_event(text: str, hosts: set[str]) -> None:
    assert {fact[0] for fact in said(read(text), "hosts")} == hosts


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Malaysia hosted the 3rd ASEAN River Forum in Manila and the 2nd ASEAN Lake Forum in Bandung.", "en"),
        ("Malaysia akan mengadakan Forum Sungai ASEAN ke-3 di Manila pada Mei 2019 dan Forum Danau ASEAN ke-2.", "id"),
    ],
)
def test_host_of_events_listed_with_where_and_when(text: str, language: str) -> None:
    assert len({fact[2] for fact in said(read(text, language=language), "hosts")}) == 2


def test_event_told_of_behind_what_is_hosted() -> None:
    text = "Malaysia hosted the 3rd ASEAN River Forum in Manila, which prepared the 2nd ASEAN Lake Forum in Bandung."
    assert {fact[2] for fact in said(read(text), "hosts")} == {"3rd ASEAN River Forum"}


@pytest.mark.parametrize(
    "text",
    [
        "The 3rd ASEAN River Forum urged Malaysia to host a parade in Manila.",
        "Malaysia, host of the River Festival, attended the 3rd ASEAN River Forum.",
        "The host broadcaster of the 3rd ASEAN River Forum is Malaysia National Television.",
    ],
)
def test_host_of_something_else(text: str) -> None:
    assert not said(read(text), "hosts")
