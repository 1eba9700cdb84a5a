"""Who takes part by what he tells those at an event."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import attendance, baca, said

BEGAN = {"en": "The 32nd ASEAN Summit began. ", "id": "KTT ke-32 ASEAN dimulai. "}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Foreign Minister Retno Marsudi briefed the leaders on the flood.", "en"),
        ("Foreign Minister Retno Marsudi, a diplomat, spoke. Retno Marsudi also updated the meeting on haze.", "en"),
        ("Menteri Luar Negeri Retno Marsudi berpidato di hadapan para pemimpin.", "id"),
        ("Di depan para pemimpin, Retno Marsudi melaporkan kemajuan itu.", "id"),
    ],
)
def test_who_tells_something_to_those_who_meet(text: str, language: str) -> None:
    assert attendance(BEGAN[language] + text, language) == {("Retno Marsudi", "asserted")}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Foreign Minister Retno Marsudi briefed reporters on the flood.", "en"),
        ("Foreign Minister Retno Marsudi told participants of a marathon to drink.", "en"),
        ("Foreign Minister Retno Marsudi was informed that the leaders agree.", "en"),
        ("Menteri Luar Negeri Retno Marsudi berpidato di hadapan wartawan.", "id"),
    ],
)
def test_who_tells_something_to_others(text: str, language: str) -> None:
    assert attendance(BEGAN[language] + text, language) == set()


@pytest.mark.parametrize(
    "text",
    [
        "Hal itu disampaikannya dalam KTT ke-32 ASEAN di Singapura.",
        "Harapan itu diungkapkannya saat membuka KTT ke-32 ASEAN.",
        "Hal tersebut dikatakannya usai menghadiri KTT ke-32 ASEAN.",
    ],
)
def test_who_was_spoken_of_told_something_at_an_event(text: str) -> None:
    told = f"Menteri Luar Negeri Retno Marsudi meminta semua pihak bersabar. {text}"
    assert attendance(told, "id") == {("Retno Marsudi", "asserted")}


def test_what_was_told_of_an_event_to_come() -> None:
    text = "Retno Marsudi meminta semua pihak bersabar. Hal itu disampaikannya menjelang KTT ke-32 ASEAN."
    assert attendance(text, "id") == set()


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Pada kesempatan itu, Menteri Luar Negeri Retno Marsudi meminta kerja sama.", "id"),
        ("Pada kesempatan yang sama, Retno Marsudi mengatakan semua pihak setuju.", "id"),
        ("On the same occasion, Foreign Minister Retno Marsudi asked for help.", "en"),
    ],
)
def test_who_acts_on_the_occasion(text: str, language: str) -> None:
    assert attendance(BEGAN[language] + text, language) == {("Retno Marsudi", "asserted")}


def test_who_acts_on_another_occasion() -> None:
    assert attendance(BEGAN["id"] + "Kesempatan kerja bagi Retno Marsudi terbuka.", "id") == set()


def test_who_accompanies_on_a_visit_is_at_no_meeting_of_two() -> None:
    text = (
        "Presiden Joko Widodo bertemu PM Lee Hsien Loong di Singapura. Turut mendampingi Presiden dalam kunjungan ini, "
        "Menteri Sekretaris Negara Ali Musa."
    )
    assert "Ali Musa" not in {fact[0] for fact in said(baca(text), "attends")}
