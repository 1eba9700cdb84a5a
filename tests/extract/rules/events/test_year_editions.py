"""Editions that a text tells by their year, month or number alone."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import named, read, said


def _events(text: str, language: str = "en", published: str = "2018-05-02") -> set[str]:
    """The events of a text but for the 32nd ASEAN Summit."""
    found = {m.name for m in read(text, published, language).mentions if m.type in ("Summit", "Meeting")}
    return found - {"32nd ASEAN Summit"}


@pytest.mark.parametrize(
    ("text", "language", "names"),
    [
        ("The 32nd ASEAN Summit ended. Last year's summit was held in Manila.", "en", {"31st ASEAN Summit"}),
        ("The 32nd ASEAN Summit ended. Next year's summit will be held in Manila.", "en", {"ASEAN Summit 2019"}),
        ("The 32nd ASEAN Summit ended. Thailand will host the 2019 summit.", "en", {"ASEAN Summit 2019"}),
        ("KTT ke-32 ASEAN usai. KTT tahun depan digelar di Manila.", "id", {"ASEAN Summit 2019"}),
        ("The ASEAN River Forum 2018 opens. Last year's edition was cancelled.", "en",
         {"ASEAN River Forum 2018", "ASEAN River Forum 2017"}),
        ("The 32nd ASEAN Summit ended. Last year's floods were worse.", "en", set()),
        ("The 32nd ASEAN Summit ended. Last year's forum was long.", "en", set()),
        ("The 32nd ASEAN Summit and the 9th East Asia Summit are near. Last year's summit was long.", "en",
         {"9th East Asia Summit"}),
    ],
)  # fmt: skip
def test_edition_of_another_year(text: str, language: str, names: set[str]) -> None:
    assert _events(text, language) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The 32nd ASEAN Summit ended. Thailand will host the 34th in June.", {"34th ASEAN Summit"}),
        ("The 32nd ASEAN Summit ended; the 31st had been held in Manila.", {"31st ASEAN Summit"}),
        ("The 32nd ASEAN Summit ended. He is the 34th in line.", set()),
        ("The 32nd ASEAN Summit ended on the 28th in the evening.", set()),
        ("The 32nd ASEAN Summit ended. The 70th is far.", set()),
    ],
)
def test_edition_that_digits_alone_count(text: str, names: set[str]) -> None:
    assert _events(text) == names


def test_month_tells_the_edition_of_a_summit_without_a_number() -> None:
    text = "They met at the ASEAN Summit in November 2017. The next ASEAN Summit, in Singapore in April 2018, is near."
    assert _events(text, published="2018-01-02") == {"31st ASEAN Summit"}
    assert ("32nd ASEAN Summit", "held_in", "Singapore", "planned") in said(read(text, "2018-01-02"), "held_in")


def test_annual_summit_of_those_who_are_asean() -> None:
    text = "ASEAN ministers agreed on fish. The leaders will speak of it at their annual summit in Singapore."
    assert set(named(read(text, "2018-04-02"), "Summit").values()) == {"32nd ASEAN Summit"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("ASEAN River Forum kedua digelar di Manila.", "2nd ASEAN River Forum"),
        ("ASEAN River Forum pertama kali digelar di Manila.", "ASEAN River Forum"),
        ("ASEAN River Forum kedua negara digelar di Manila.", "ASEAN River Forum"),
    ],
)
def test_indonesian_ordinal_behind_an_english_name(text: str, name: str) -> None:
    assert set(named(read(text, language="id"), "Meeting").values()) == {name}


def test_first_rally_before_the_second() -> None:
    text = "The 2nd ASEAN-Japan Rally starts in Manila. The first rally, in 2014, was long."
    assert _events(text) == {"2nd ASEAN-Japan Rally", "1st ASEAN-Japan Rally"}


@pytest.mark.parametrize("words", ["hosted by Myanmar", "chaired by Myanmar"])
def test_first_summit_of_a_host_is_not_the_first_of_all(words: str) -> None:
    assert _events(f"It was the first ASEAN Summit {words}.", published="2018-04-02") == set()


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "The 6th ASEAN River Forum was held on 1 May 2018. Next year the ASEAN River Forum will be held in Manila.",
            "en",
        ),
        ("The 6th ASEAN River Forum was held on 1 May 2018. Manila will host the ASEAN River Forum in 2019.", "en"),
        ("ASEAN River Forum ke-6 digelar 1 Mei 2018. Tahun depan ASEAN River Forum akan digelar di Manila.", "id"),
        ("ASEAN River Forum ke-6 digelar 1 Mei 2018. ASEAN River Forum tahun depan akan digelar di Manila.", "id"),
    ],
)
def test_event_of_next_year_is_the_edition_behind_that_of_the_text(text: str, language: str) -> None:
    found = said(read(text, language=language), "held_on", "held_in")
    assert {fact[0] for fact in found if fact[2] in ("2019", "Manila")} == {"7th ASEAN River Forum"}
    assert ("6th ASEAN River Forum", "held_on", "2018-05-01", "asserted") in found


@pytest.mark.parametrize(
    "text",
    ["The 6th ASEAN River Forum will be held in May 2019. Next year the ASEAN River Forum will be held in Manila.",
     "The 6th ASEAN River Forum was held on 1 May 2018. The ASEAN River Forum will work on the plan for 2019."],
)  # fmt: skip
def test_event_of_the_year_told_is_the_edition_of_the_text(text: str) -> None:
    assert {fact[0] for fact in said(read(text), "held_on", "held_in")} == {"6th ASEAN River Forum"}
