"""Subjects before the passive verbs of which they are the subject."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, read, said


def test_subjects_before_a_passive_verb() -> None:
    text = "The 32nd ASEAN Summit began. Mangrove nurseries and ways to protect coral gardens were also discussed."
    found = {fact[2] for fact in said(read(text), "discusses")}
    assert found == {"Mangrove nurseries", "Coral gardens"}


def test_subjects_behind_a_comma_before_a_passive_verb() -> None:
    text = "KTT ke-32 ASEAN dimulai. Selain itu, terumbu karang juga dibahas."
    assert {fact[2] for fact in said(baca(text), "discusses")} == {"Terumbu karang"}


def test_no_subjects_of_a_relative_clause() -> None:
    text = "KTT ke-32 ASEAN dimulai. Terumbu karang yang dibahas tumbuh."
    assert said(baca(text), "discusses") == set()


def test_what_a_relative_clause_says_to_be_discussed_is_listed_behind_it() -> None:
    text = (
        "KTT ke-32 ASEAN dimulai. Ada tiga hal yang akan dibahas dalam pertemuan itu, yaitu pencemaran sungai, "
        "energi surya, dan kebakaran hutan."
    )
    found = {fact[2] for fact in said(baca(text), "discusses")}
    assert found == {"Pencemaran sungai", "Energi surya", "Kebakaran hutan"}


def test_relative_clause_behind_which_no_list_stands() -> None:
    text = "KTT ke-32 ASEAN dimulai. Naskah yang dibahas dalam pertemuan itu disambut para nelayan pencemaran sungai."
    assert said(baca(text), "discusses") == set()


def test_more_subjects_behind_a_passive_verb() -> None:
    text = "The 32nd ASEAN Summit began. Coral gardens are on its agenda, as are river patrols and flood control."
    assert {fact[2] for fact in said(read(text), "discusses")} == {"Coral gardens", "River patrols", "Flood control"}


def test_what_is_told_to_be_on_the_agenda() -> None:
    text = "KTT ke-32 ASEAN dimulai. Ia menyebutkan bahwa terumbu karang menjadi bagian penting dari agenda KTT itu."
    assert {fact[2] for fact in said(baca(text), "discusses")} == {"Terumbu karang"}


def test_no_subjects_behind_a_comma_after_a_passive_verb() -> None:
    text = "The 32nd ASEAN Summit began. Coral gardens are on its agenda, a diplomat of flood control said."
    assert {fact[2] for fact in said(read(text), "discusses")} == {"Coral gardens"}


@pytest.mark.parametrize(
    "text",
    ["Coral gardens are one of the topics that will be discussed at the 32nd ASEAN Summit.",
     "Coral gardens were among the matters that were discussed at the 32nd ASEAN Summit."],
)  # fmt: skip
def test_subject_of_which_a_noun_with_a_relative_clause_is_said(text: str) -> None:
    assert {fact[2] for fact in said(read(text), "discusses")} == {"Coral gardens"}


def test_the_same_in_indonesian() -> None:
    text = "Terumbu karang dan hutan bakau menjadi salah satu isu yang banyak dibahas dalam KTT ke-32 ASEAN."
    assert {fact[2] for fact in said(baca(text), "discusses")} == {"Terumbu karang", "Hutan bakau"}
