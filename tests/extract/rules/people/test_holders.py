"""Who holds the offices of a list."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, read, said


def _held(text: str) -> set[tuple[str, str]]:
    return {fact[:3:2] for fact in said(baca(text), "has_role")}


def test_offices_before_names_with_commas_go_on_so() -> None:
    found = _held(
        "Acara disaksikan Menteri Perdagangan RI, Budi Santoso, Menteri Dalam Negeri, Tono Wijaya, "
        "Menteri Perhubungan Rina Lestari."
    )
    assert found == {
        ("Budi Santoso", "Minister of Trade of Indonesia"),
        ("Tono Wijaya", "Minister of Home Affairs of Indonesia"),
        ("Rina Lestari", "Minister of Transportation of Indonesia"),
    }


def test_offices_behind_names_with_commas_go_on_so() -> None:
    found = _held("Hadir Budi Santoso, Menteri Perdagangan, Tono Wijaya, Menteri Dalam Negeri, dan lainnya.")
    assert found == {
        ("Budi Santoso", "Minister of Trade of Indonesia"),
        ("Tono Wijaya", "Minister of Home Affairs of Indonesia"),
    }


def test_office_in_brackets_is_held_by_the_name_before_it() -> None:
    found = _held("Pembicaranya adalah Budi Santoso (Menteri Perdagangan), Tono Wijaya (Menteri Dalam Negeri).")
    assert found == {
        ("Budi Santoso", "Minister of Trade of Indonesia"),
        ("Tono Wijaya", "Minister of Home Affairs of Indonesia"),
    }


def test_name_with_an_office_in_brackets_does_not_hold_the_one_before_a_comma() -> None:
    found = _held("Pembicaranya adalah Menteri Perdagangan, Budi Santoso (Menteri Dalam Negeri).")
    assert found == {("Budi Santoso", "Minister of Home Affairs of Indonesia")}


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("Mei Ling, deputy minister of trade of Japan, came.", "Deputy Minister of Trade of Japan"),
        ("Mei Ling, the deputy minister of trade, came.", "Deputy Minister of Trade"),
        (
            "Mei Ling, director general of regional administration at Japan's Ministry of Home Affairs, came.",
            "Director-General for Regional Administration of Ministry of Home Affairs of Japan",
        ),
        ("The Malaysian delegation was led by Minister of Health Mei Ling.", "Minister of Health of Malaysia"),
        ("Led by Minister of Health Mei Ling, the delegation of Japan came.", "Minister of Health of Japan"),
    ],
)
def test_office_in_lower_case_or_of_who_leads_a_delegation(text: str, office: str) -> None:
    assert {fact[:3:2] for fact in said(read(text), "has_role")} == {("Mei Ling", office)}


def test_office_of_who_leads_an_indonesian_delegation() -> None:
    assert _held("Delegasi Jepang dipimpin Menteri Konstruksi Mei Ling.") == {
        ("Mei Ling", "Minister of Construction of Japan")
    }


def test_delegation_that_only_meets_the_minister_is_not_his() -> None:
    found = said(read("The Malaysian delegation came. It was met by Minister of Health Mei Ling."), "has_role")
    assert {fact[2] for fact in found} == {"Minister of Health"}


def test_ambassador_in_full_is_of_the_state_behind() -> None:
    found = _held("Hadir Mei Ling, Duta Besar Luar Biasa dan Berkuasa Penuh Kerajaan Thailand untuk Malaysia.")
    assert found == {("Mei Ling", "Ambassador of Thailand to Malaysia")}


def test_offices_of_those_who_go_with_somebody_are_not_his() -> None:
    text = "Presiden Joko Widodo tiba. Yang hadir mendampingi Presiden adalah Menteri Perdagangan dan Menteri Keuangan."
    assert {fact[2] for fact in said(baca(text), "has_role")} == {"President of Indonesia"}


def test_office_of_another_state_behind_a_comma_is_that_of_somebody_else() -> None:
    text = (
        "He met Ali Musa, Minister of Foreign Affairs of Malaysia. "
        "In the meeting with Mr. Ali Musa, the Thai Foreign Minister spoke of haze."
    )
    assert {role for _, _, role, _ in said(read(text), "has_role")} == {"Minister of Foreign Affairs of Malaysia"}


def test_second_office_of_the_same_state_behind_a_comma_is_his() -> None:
    text = "Malaysian Trade Minister Ali Musa came. Ali Musa, Malaysian Deputy Prime Minister, spoke."
    assert {role for _, _, role, _ in said(read(text), "has_role")} == {
        "Minister of Trade of Malaysia",
        "Deputy Prime Minister of Malaysia",
    }


def test_short_form_of_two_words_may_stand_between_an_office_and_its_holder() -> None:
    found = _held("Sekretaris Kementerian Koordinator Bidang Perekonomian (Sesmenko Perekonomian) Hasan Karim hadir.")
    assert found == {("Hasan Karim", "Secretary of Coordinating Ministry of Economic Affairs of Indonesia")}
