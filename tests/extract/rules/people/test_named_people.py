"""People whom no office or honorific introduces."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import named, read, said

OPENED = {"en": "The 32nd ASEAN Summit opened in Singapore. ", "id": "KTT ASEAN ke-32 dibuka di Singapura. "}


def _people(text: str, language: str = "en") -> set[str]:
    return set(named(read(OPENED[language] + text, language=language), "Person"))


@pytest.mark.parametrize(
    ("text", "language"),
    [("Rosario Quintana said the talks had gone well.", "en"),
     ("Rosario Quintana of the Philippines was hopeful.", "en"),
     ("The talks were led by Rosario Quintana of the Philippines.", "en"),
     ("Rosario Quintana, who came late, was hopeful.", "en"), ("Rosario Quintana, the envoy, was hopeful.", "en"),
     ("Rosario Quintana (Philippines) was hopeful.", "en"),
     ("Rosario Quintana mengatakan pembicaraan berjalan baik.", "id"),
     ("Rosario Quintana dari Filipina berharap banyak.", "id"),
     ("Rosario Quintana selaku tuan rumah berharap banyak.", "id")],
)  # fmt: skip
def test_a_word_of_the_name_and_what_stands_beside_it_show_a_person(text: str, language: str) -> None:
    assert _people(text, language) == {"Rosario Quintana"}


def test_two_words_that_people_are_called_by_show_one_alone() -> None:
    assert _people("A seat was kept for Rosario Gonzales in the front row.") == {"Rosario Gonzales"}


@pytest.mark.parametrize(
    "text",
    ["A poster showed Rosario Quintana in white.", "The Rosario Quintana Foundation said it was hopeful.",
     "Rosario Motors of the Philippines was hopeful.", "Police closed Rosario Gonzales Street.",
     "The buses left from Manila, Rosario Gonzales province.", "Rosario said the talks had gone well.",
     "Radio Rosario Quintana said it was hopeful."],
)  # fmt: skip
def test_what_else_is_called_so_is_nobody(text: str) -> None:
    assert _people(text) == set()


@pytest.mark.parametrize("text", ["Museum Rosario Gonzales mengatakan hal itu.", "Jalan Rosario Gonzales ditutup."])
def test_places_that_are_named_for_somebody_are_nobody(text: str) -> None:
    assert _people(text, "id") == set()


def test_those_in_a_row_with_people_are_people() -> None:
    text = "On the panel sat Rosario Quintana (Philippines), Xayo Vongsa (Laos) and Rina Motors (Indonesia)."
    assert _people(text) == {"Rosario Quintana", "Xayo Vongsa"}


def test_names_with_states_are_no_people_where_nobody_is_in_the_row() -> None:
    assert _people("Prizes went to Golden Star (Laos), Blue Water (Vietnam) and Xayo Vongsa (Laos).") == set()


def test_who_is_named_without_an_office_can_lead_a_meeting() -> None:
    found = read(OPENED["en"] + "The meeting was chaired by Rosario Quintana of the Philippines.")
    assert ("Rosario Quintana", "chairs", "32nd ASEAN Summit", "asserted") in said(found, "chairs")
