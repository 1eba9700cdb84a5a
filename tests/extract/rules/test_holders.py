"""Who holds the offices of a list."""

from __future__ import annotations

from tests.extract.rules.texts import baca, said


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
