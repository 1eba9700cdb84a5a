"""Who is to take part in the events on his programme."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import attendance

PLANNED = {("Retno Marsudi", "planned")}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Foreign Minister Retno Marsudi left. Her schedule includes the 33rd ASEAN Summit and a dinner.", "en"),
        ("Foreign Minister Retno Marsudi left. The Minister's programme has two points: the 33rd ASEAN Summit.", "en"),
        ("Foreign Minister Retno Marsudi's agenda features the 12th East Asia Summit and the 33rd ASEAN Summit.", "en"),
        ("Agenda Menlu Retno Marsudi mencakup KTT ke-33 ASEAN dan KTT ke-12 Asia Timur.", "id"),
        ("Menlu Retno Marsudi tiba. Jadwalnya antara lain KTT ke-33 ASEAN.", "id"),
    ],
)
def test_events_on_the_programme_of_somebody(text: str, language: str) -> None:
    assert attendance(text, language, "33rd ASEAN Summit") == PLANNED


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Foreign Minister Retno Marsudi said the summit's agenda includes the 33rd ASEAN Summit.", "en"),
        ("Foreign Minister Retno Marsudi said the agenda is the preparation of the 33rd ASEAN Summit.", "en"),
        ("Trade is on Foreign Minister Retno Marsudi's agenda for the 33rd ASEAN Summit.", "en"),
        ("Menlu Retno Marsudi mengatakan agenda utama adalah persiapan KTT ke-33 ASEAN.", "id"),
    ],
)
def test_agendas_of_something_else(text: str, language: str) -> None:
    assert attendance(text, language, "33rd ASEAN Summit") == set()
