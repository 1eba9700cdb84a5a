"""Phrases for what policies are about, found by their nouns wherever they stand."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, named, read

BEGAN = "The 32nd ASEAN Summit began."
DIMULAI = "KTT ke-32 ASEAN dimulai."


def topics(text: str, language: str = "en") -> set[str]:
    return set(named(read(text, language=language), "Topic"))


@pytest.mark.parametrize(
    ("told", "phrases"),
    [("Leaders pledged to fight river piracy and to step up maritime patrols.", {"river piracy", "maritime patrols"}),
     ("They agreed on joint efforts against drug abuse and illegal fishing.", {"illegal fishing"}),
     ("It was agreed that free and fair elections are due.", {"free and fair elections"}),
     ("They reaffirmed their commitment to stronger cooperation in clean energy.", {"clean energy"}),
     ("The ministers stressed the importance of energy and water security.", {"energy and water security"}),
     ("They vowed to uphold peace, stability and prosperity in the region.", {"peace, stability and prosperity"}),
     ("The meeting noted the crisis in Ruritania.", {"crisis in Ruritania"}),
     ("They agreed to raise people-to-people exchanges.", {"people-to-people exchanges"})],
)  # fmt: skip
def test_english_phrases(told: str, phrases: set[str]) -> None:
    assert topics(f"{BEGAN} {told}") >= phrases


@pytest.mark.parametrize(
    ("told", "phrases"),
    [("Mereka sepakat memperkuat kerja sama di bidang perdagangan dan investasi.", {"perdagangan dan investasi"}),
     ("Mereka menekankan pentingnya kerja sama ekonomi dan pembangunan.", {"kerja sama ekonomi dan pembangunan"}),
     ("Mereka berkomitmen menjaga perdamaian serta stabilitas kawasan.", {"perdamaian serta stabilitas kawasan"}),
     ("Pertemuan itu menyoroti menguatnya persaingan dagang.", {"persaingan dagang"}),
     ("Disepakati pula pelindungan pekerja migran.", {"pelindungan pekerja migran"})],
)  # fmt: skip
def test_indonesian_phrases(told: str, phrases: set[str]) -> None:
    assert set(named(baca(f"{DIMULAI} {told}"), "Topic")) >= phrases


@pytest.mark.parametrize(
    "told",
    ["The health ministers and energy companies welcomed the visit.",
     "They agreed to meet the members of the trade union again.",
     "The leaders agreed on a strategic partnership.",
     "They thanked the Youth Interfaith Camp for its support.",
     "Leaders pledged to do more for them."],
)  # fmt: skip
def test_other_phrases_are_no_subjects(told: str) -> None:
    assert topics(f"{BEGAN} {told}") == set()


@pytest.mark.parametrize(
    "told", ["Para menteri lingkungan sepakat bertemu lagi.", "Mereka berkomitmen pada kota-kota."]
)
def test_other_indonesian_phrases_are_no_subjects(told: str) -> None:
    assert named(baca(f"{DIMULAI} {told}"), "Topic") == {}


def test_phrase_that_nothing_is_told_of_is_no_mention() -> None:
    assert topics("Economic growth is 4 per cent.") == set()


@pytest.mark.parametrize("told", ["a range of regional and", "regional dan"])
def test_qualities_without_their_noun_are_no_subject(told: str) -> None:
    assert topics(f"The 32nd ASEAN Summit discussed {told}.") == set()


def test_aim_that_all_share_is_no_subject_of_a_policy() -> None:
    extraction = read("Leaders urged solidarity and unity with the farmers.")
    assert not [mention for mention in extraction.mentions if mention.type == "Topic"]
