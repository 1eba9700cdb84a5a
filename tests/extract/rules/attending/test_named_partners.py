"""Partners who stand beside the name of an event."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import attendance

JAPAN_AND_OTHERS = {("Japan", "asserted"), ("Thailand", "asserted"), ("Malaysia", "asserted")}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The 12th East Asia Summit (Japan, Thailand and Malaysia) took place.", "en"),
        ("The 12th East Asia Summit, together with Japan, Thailand and Malaysia, took place.", "en"),
        ("The 12th East Asia Summit in Manila, which groups ASEAN with Japan, Thailand and Malaysia, was short.", "en"),
        ("The 12th East Asia Summit was held. The other partners were Japan, Thailand and Malaysia.", "en"),
        ("Monday brought in Japan, Thailand and Malaysia for the 12th East Asia Summit.", "en"),
        ("KTT ke-12 Asia Timur (Jepang, Thailand, dan Malaysia) berlangsung.", "id"),
        ("KTT ke-12 Asia Timur di Manila bersama Jepang, Thailand, dan Malaysia membahas terorisme.", "id"),
        ("KTT ke-12 Asia Timur digelar. Mitra yang hadir adalah Jepang, Thailand, dan Malaysia.", "id"),
    ],
)
def test_states_listed_beside_an_event_take_part(text: str, language: str) -> None:
    assert attendance(text, language, "12th East Asia Summit") == JAPAN_AND_OTHERS


def test_states_of_an_event_to_come_are_planned() -> None:
    text = "The 12th East Asia Summit, with Japan and Thailand, will be held in Manila."
    assert attendance(text, event="12th East Asia Summit") == {("Japan", "planned"), ("Thailand", "planned")}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The 12th East Asia Summit was held in Manila (Philippines).", "en"),
        ("The 12th East Asia Summit with Japan and Thailand as its chairs took place.", "en"),
        ("The 12th East Asia Summit in Manila, with Japan and Thailand at odds, was short.", "en"),
        ("The 12th East Asia Summit was held. Its partners are Japan, Thailand and Malaysia.", "en"),
        ("The 12th East Asia Summit was held. The partners in the project are Japan and Thailand.", "en"),
        ("The 12th East Asia Summit signed a deal with Japan, Thailand and Malaysia.", "en"),
        ("KTT ke-12 Asia Timur dibuka dengan Jepang dan Thailand sebagai pembicara.", "id"),
        ("KTT ke-12 Asia Timur digelar. Mitra dagang terbesar adalah Jepang, Thailand, dan Malaysia.", "id"),
    ],
)
def test_states_of_which_something_else_is_told_do_not(text: str, language: str) -> None:
    assert attendance(text, language, "12th East Asia Summit") == set()


def test_several_states_are_lacking_together() -> None:
    text = "KTT ke-12 Asia Timur dibuka di Manila tanpa Jepang dan Thailand."
    assert attendance(text, "id", "12th East Asia Summit") == {("Japan", "negated"), ("Thailand", "negated")}


def test_partners_of_a_plus_three_meeting_are_no_part_of_its_name() -> None:
    text = "They held the 8th ASEAN Plus Three Health Ministers' Meeting with Japan and Thailand."
    assert ("Japan", "asserted") in attendance(text, event="8th ASEAN Plus Three Health Ministers' Meeting")
