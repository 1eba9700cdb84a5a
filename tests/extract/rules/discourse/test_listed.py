"""Who is listed by offices alone, and of whom the same is said."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import attendance

PAST = "The 32nd ASEAN Summit ended on 28 April 2018. "
LALU = "KTT ke-32 ASEAN berakhir pada 28 April 2018. "


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (PAST + "The leaders of Japan, Thailand and Malaysia were nowhere to be seen.", "en"),
        (PAST + "The prime ministers of Japan, Thailand and Malaysia did not come.", "en"),
        (LALU + "Pemimpin Jepang, Thailand, dan Malaysia tidak kelihatan.", "id"),
        (LALU + "Kepala negara atau pemerintahan Jepang, Thailand, dan Malaysia tidak tampak.", "id"),
    ],
)  # fmt: skip
def test_states_whose_leaders_stay_away(text: str, language: str) -> None:
    found = attendance(text, language)
    assert found == {("Japan", "negated"), ("Thailand", "negated"), ("Malaysia", "negated")}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (PAST + "The leaders of Japan and Thailand were not mentioned.", "en"),
        (PAST + "The leaders of Japan and Thailand did not come to terms.", "en"),
        (LALU + "Pemimpin Jepang dan Thailand tidak menandatangani apa pun.", "id"),
    ],
)
def test_states_whose_leaders_do_nothing_else(text: str, language: str) -> None:
    assert attendance(text, language) == set()


def test_offices_behind_a_verb_of_coming() -> None:
    text = LALU + "Turut hadir wakil dari Jepang, Thailand, dan Malaysia."
    assert attendance(text, "id") == {("Japan", "asserted"), ("Thailand", "asserted"), ("Malaysia", "asserted")}


def test_state_of_a_person_in_a_list_does_not_count() -> None:
    text = PAST + "Also there were Japan's Prime Minister Ken Sato, the King of Thailand and Malaysia."
    assert attendance(text) == {("Ken Sato", "asserted"), ("Thailand", "asserted"), ("Malaysia", "asserted")}
