"""What passive verbs tell of: subjects discussed, listed behind the verb, or stressed."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, read, said

_OPENS = "The 32nd ASEAN Summit began. "
_MULAI = "KTT ke-32 ASEAN dimulai. "


def _discussed(text: str) -> set[str]:
    return {fact[2] for fact in said(read(_OPENS + text), "discusses")}


def _dibahas(text: str) -> set[str]:
    return {fact[2] for fact in said(baca(_MULAI + text), "discusses")}


@pytest.mark.parametrize(
    "text",
    ["The need for river patrols and flood control was stressed.",
     "River patrols were underlined, and flood control was also emphasised.",
     "Concern over river patrols and flood control was expressed.",
     "River patrols and flood control were reaffirmed by the leaders."],
)  # fmt: skip
def test_what_is_told_to_be_stressed_is_discussed(text: str) -> None:
    assert _discussed(text) == {"River patrols", "Flood control"}


@pytest.mark.parametrize(
    "text",
    ["The need for flood control was stressed by fishermen.",
     "In a report by the bank, flood control was stressed.",
     "Activists said flood control should have been stressed."],
)  # fmt: skip
def test_what_others_stress_or_only_should_be_is_not_discussed(text: str) -> None:
    assert _discussed(text) == set()


def test_what_is_stressed_in_a_document_is_its_subject() -> None:
    facts = read(_OPENS + "In the Bali Concord, flood control was stressed.")
    assert said(facts, "covers_topic") == {("Bali Concord", "covers_topic", "Flood control", "asserted")}
    assert said(facts, "discusses") == set()


@pytest.mark.parametrize(
    "text",
    ["Several questions were raised at the summit, among them coral gardens, river patrols and flood control.",
     "A number of issues were discussed, including coral gardens, river patrols and flood control."],
)  # fmt: skip
def test_list_of_the_issues_before_a_passive_verb(text: str) -> None:
    assert _discussed(text) == {"Coral gardens", "River patrols", "Flood control"}


def test_indonesian_list_of_the_issues_before_a_passive_verb() -> None:
    text = "Berbagai persoalan kawasan turut dibicarakan, seperti pencemaran sungai, Myanmar, dan energi surya."
    assert _dibahas(text) == {"Persoalan kawasan", "Pencemaran sungai", "Situation in Myanmar", "Energi surya"}


def test_who_discusses_is_no_issue_of_the_list() -> None:
    assert _discussed("Flood control was discussed by fishermen, including those of coral gardens.") == set()


def test_what_one_gives_his_life_to_is_not_discussed() -> None:
    assert _discussed("A singer dedicated his life to river patrols and coral gardens.") == set()


@pytest.mark.parametrize(
    "text",
    ["Turut dibahas dalam KTT itu terumbu karang dan energi surya.",
     "Tak ketinggalan dibahas soal terumbu karang dan energi surya.",
     "Masuk pula dalam pembahasan, terumbu karang dan energi surya.",
     "Yang dibahas terutama terumbu karang dan energi surya."],
)  # fmt: skip
def test_subjects_behind_an_indonesian_verb_that_opens_a_sentence(text: str) -> None:
    assert _dibahas(text) == {"Terumbu karang", "Energi surya"}


@pytest.mark.parametrize("text", ["Tidak dibahas masalah terumbu karang.", "Yang dibahas media ialah jamuan malam."])
def test_no_subjects_of_what_is_not_discussed(text: str) -> None:
    facts = baca(_MULAI + text)
    assert not any(fact.modality == "asserted" for fact in facts.facts if fact.relation == "discusses")


@pytest.mark.parametrize(
    "text",
    ["Pentingnya pencemaran sungai dan energi surya ditekankan para pemimpin.",
     "Pencemaran sungai dan energi surya juga digarisbawahi.",
     "Penanganan pencemaran sungai dan energi surya juga disepakati."],
)  # fmt: skip
def test_what_indonesian_verbs_say_to_be_stressed_is_discussed(text: str) -> None:
    assert "Energi surya" in _dibahas(text)


@pytest.mark.parametrize(
    "text",
    ["Energi surya ditekankan Jepang.", '"Energi surya harus maju," katanya seperti dilaporkan media.'],
)
def test_what_others_stress_or_tell_in_indonesian_is_not_discussed(text: str) -> None:
    assert _dibahas(text) == set()


def test_subject_of_a_relative_clause_is_discussed_with_its_list() -> None:
    text = "Pencemaran sungai yang menjadi bahasan antara lain limbah pabrik dan sampah plastik."
    assert _dibahas(text) == {"Pencemaran sungai", "Limbah pabrik", "Sampah plastik"}


def test_document_is_welcomed_though_an_aside_tells_of_another_event() -> None:
    text = "The ASEAN Charter, a fruit of the 31st ASEAN Summit held in Manila, was welcomed."
    assert _discussed(text) == {"ASEAN Charter"}


@pytest.mark.parametrize(
    "text", ["Pentingnya energi surya disampaikan guru besar itu.", "Harga energi surya dilaporkan naik."]
)
def test_what_a_noun_behind_a_verb_says_or_is_only_reported_is_not_discussed(text: str) -> None:
    assert _dibahas(text) == set()


def test_what_students_exchange_views_on_is_not_discussed() -> None:
    assert _discussed("Students exchanged views on flood control at a school nearby.") == set()
