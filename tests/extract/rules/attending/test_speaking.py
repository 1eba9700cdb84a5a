"""Who takes part by what he tells those at an event."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import attendance, baca, said

BEGAN = {"en": "The 32nd ASEAN Summit began. ", "id": "KTT ke-32 ASEAN dimulai. "}


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


def test_what_was_told_of_an_event_to_come() -> None:
    text = "Retno Marsudi meminta semua pihak bersabar. Hal itu disampaikannya menjelang KTT ke-32 ASEAN."
    assert attendance(text, "id") == set()


def test_who_acts_on_another_occasion() -> None:
    assert attendance(BEGAN["id"] + "Kesempatan kerja bagi Retno Marsudi terbuka.", "id") == set()


def test_who_accompanies_on_a_visit_is_at_no_meeting_of_two() -> None:
    text = (
        "Presiden Joko Widodo bertemu PM Lee Hsien Loong di Singapura. Turut mendampingi Presiden dalam kunjungan ini, "
        "Menteri Sekretaris Negara Ali Musa."
    )
    assert "Ali Musa" not in {fact[0] for fact in said(baca(text), "attends")}
