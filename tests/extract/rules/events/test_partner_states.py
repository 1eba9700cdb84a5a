"""Meetings of somebody with those whom a text names by their state alone."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, named, read, said


def _met(text: str, language: str = "en") -> set[str]:
    """The meetings of a text."""
    return {mention.name for mention in read(text, language=language).mentions if mention.type == "Meeting"}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Minister Retno Marsudi held bilateral meetings with her counterparts from Japan and Malaysia.", "en"),
        ("Minister Retno Marsudi had two bilateral meetings, namely with the leaders of Japan and Malaysia.", "en"),
        ("Retno Marsudi held a series of bilateral talks with Japan and Malaysia in Manila on 2 May.", "en"),
        ("Retno Marsudi spoke first. She later held bilateral talks with the governments of Japan and Malaysia.", "en"),
        ("Retno Marsudi also met bilaterally with the foreign ministers of Japan and Malaysia.", "en"),
        ("Retno Marsudi mengadakan pertemuan bilateral dengan sejumlah menlu, antara lain dari Jepang dan Malaysia.",
         "id"),
        ("Retno Marsudi melakukan pertemuan bilateral dengan mitra ASEAN, seperti Jepang dan Malaysia.", "id"),
        ("Retno Marsudi bertemu secara bilateral dengan Menhan Jepang dan Menhan Malaysia di Jakarta.", "id"),
    ],
)  # fmt: skip
def test_one_meeting_with_each_state(text: str, language: str) -> None:
    names = {f"Bilateral meeting of Retno Marsudi and {state}" for state in ("Japan", "Malaysia")}
    assert _met(text, language) == names


def test_states_take_part_in_their_own_meeting_alone() -> None:
    text = "Retno Marsudi met the ministers of Japan and Malaysia in Manila."
    assert {(who, event) for who, _, event, _ in said(read(text), "attends")} == {
        (who, f"Meeting of Retno Marsudi and {state}")
        for state in ("Japan", "Malaysia")
        for who in ("Retno Marsudi", state)
    }


def test_adjective_means_the_state() -> None:
    text = "Retno Marsudi will hold talks with the Japanese Prime Minister."
    assert ("Japan", "attends", "Meeting of Retno Marsudi and Japan", "planned") in said(read(text), "attends")


def test_state_is_the_one_of_its_people_who_is_named_later() -> None:
    text = (
        "Retno Marsudi held bilateral talks with the leaders of Japan and Malaysia. "
        "Retno Marsudi and President Kenji Mori of Japan met for an hour."
    )
    assert _met(text) == {
        "Bilateral meeting of Retno Marsudi and Kenji Mori", "Bilateral meeting of Retno Marsudi and Malaysia",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Retno Marsudi said that Indonesia was holding talks with Japan on fish.", "en"),
        ("Retno Marsudi called for talks with Japan.", "en"),
        ("Retno Marsudi met with students from Japan and Malaysia.", "en"),
        ("Retno Marsudi held talks with Japan Rail and Malaysia Post.", "en"),
        ("Retno Marsudi praised the ministers of Japan.", "en"),
        ("Retno Marsudi met the press in Japan.", "en"),
        ("Indonesia held talks with Japan.", "en"),
        ("Retno Marsudi bertemu warga Indonesia di Jepang.", "id"),
        ("Retno Marsudi mengatakan Indonesia mengadakan perundingan dengan Jepang.", "id"),
        ("Retno Marsudi bertemu para pejabat ASEAN dan Jepang di Manila.", "id"),
    ],
)
def test_states_whom_nobody_meets(text: str, language: str) -> None:
    assert not any(" and " in name for name in _met(text, language))


@pytest.mark.parametrize(
    "text",
    [
        "Retno Marsudi had several bilateral meetings, including one with President Kenji Mori of Japan.",
        "Retno Marsudi had several bilateral meetings on the margins, among them one with President Kenji Mori.",
        "Retno Marsudi spoke. Her colleague Kenji Mori followed. The two ministers are to hold bilateral talks today.",
    ],
)
def test_one_of_several_meetings(text: str) -> None:
    assert _met(text) == {"Bilateral meeting of Retno Marsudi and Kenji Mori"}


def test_visit_that_its_noun_begins_with() -> None:
    text = "Kunjungan kehormatan Duta Besar Kenji Mori kepada Retno Marsudi berlangsung di Jakarta."
    assert set(named(baca(text), "Meeting").values()) == {"Meeting of Kenji Mori and Retno Marsudi"}


def test_working_meal_is_the_meeting_of_those_who_eat() -> None:
    text = "Retno Marsudi hosted a working lunch for her Japanese counterpart, Kenji Mori, in Manila."
    assert _met(text) == {"Meeting of Retno Marsudi and Kenji Mori"}


def test_who_meets_those_of_states_can_be_a_pronoun() -> None:
    text = "Retno Marsudi came to Manila. She later held talks with the leaders of Japan and Thailand."
    assert _met(text) == {"Meeting of Retno Marsudi and Japan", "Meeting of Retno Marsudi and Thailand"}
