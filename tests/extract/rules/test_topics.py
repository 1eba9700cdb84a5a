"""Subjects listed behind verbs."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, read


def topics(text: str, language: str = "en") -> set[str]:
    extraction = read(text, language=language)
    return {mention.name for mention in extraction.mentions if mention.type == "Topic"}


def test_list_of_subjects() -> None:
    found = topics("The 32nd ASEAN Summit discussed river pollution, clean energy and haze.")
    assert found == {"River pollution", "Clean energy", "Haze"}


def test_indonesian_list_of_subjects() -> None:
    found = topics("KTT ke-32 ASEAN membahas pencemaran sungai, energi bersih, dan ekonomi digital.", "id")
    assert found == {"Pencemaran sungai", "Energi bersih", "Ekonomi digital"}


@pytest.mark.parametrize("lead", ["issues such as ", "ways to strengthen ", "the issue of ", "cooperation on "])
def test_words_before_a_subject_are_no_part_of_it(lead: str) -> None:
    assert topics(f"The 32nd ASEAN Summit discussed {lead}river pollution.") == {"River pollution"}


def test_known_subject_goes_by_its_name() -> None:
    assert topics("The 32nd ASEAN Summit discussed food security.") == {"Food security"}


def test_single_unknown_word_is_no_subject() -> None:
    assert topics("The 32nd ASEAN Summit discussed rivers.") == set()


def test_verb_ends_a_list() -> None:
    assert topics("The 32nd ASEAN Summit discussed river pollution which is severe.") == {"River pollution"}


def test_subject_that_no_fact_is_about_is_no_mention() -> None:
    assert topics("Haze is severe.") == set()


def test_list_opener_is_no_subject() -> None:
    extraction = baca("KTT ke-32 ASEAN membahas isu antara lain kabut asap lintas batas.")
    assert {m.surface for m in extraction.mentions if m.type == "Topic"} == {"kabut asap lintas batas"}


@pytest.mark.parametrize(
    "title", ["Declaration on Cybersecurity", "Joint Statement on Strengthening Cybersecurity Cooperation"]
)
def test_known_subject_of_a_title(title: str) -> None:
    assert topics(f"Leaders praised the {title}.") == {"Cybersecurity"}
