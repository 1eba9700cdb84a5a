"""What carries out initiatives and documents, and where."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, read, said


def _places(text: str, language: str = "en") -> set[str]:
    return {fact[2] for fact in said(read(text, language=language), "implemented_in")}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The Rivers Project went live on 1 January in Japan and Thailand.", "en"),
        ("The Rivers Project operates in Japan and Thailand.", "en"),
        ("The Rivers Project is under way in Japan and Thailand.", "en"),
        ("Proyek Sungai sudah berjalan di Jepang dan Thailand.", "id"),
    ],
)
def test_programme_is_where_it_runs(text: str, language: str) -> None:
    assert _places(text, language) == {"Japan", "Thailand"}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Bandung runs the Rivers Programme.", "en"),
        ("Bandung has launched its Rivers Programme.", "en"),
        ("Bandung memiliki aplikasi SUNGAI.", "id"),
        ("Aplikasi SUNGAI di Medan, lalu Bandung menerapkan program Sungai Bersih.", "id"),
        ("Mereka melihat aplikasi SUNGAI dari Bandung.", "id"),
    ],
)
def test_programme_of_a_city_is_there(text: str, language: str) -> None:
    assert "Bandung" in _places(text, language)


@pytest.mark.parametrize(
    "text",
    [
        "They met in Bandung and launched the Rivers Programme.",
        "Back in Bandung she adopted the Rivers Programme.",
        "Bandung welcomed guests and praised the Rivers Programme.",
    ],
)
def test_city_where_people_are_or_that_does_something_else_has_no_programme(text: str) -> None:
    assert _places(text) == set()


@pytest.mark.parametrize("told", ["merupakan tindak lanjut", "adalah implementasi dari", "merupakan pelaksanaan"])
def test_what_is_said_to_be_the_carrying_out_of_something(told: str) -> None:
    found = said(baca(f"Program Sungai {told} Deklarasi Manila."), "implements")
    assert found == {("Program Sungai", "implements", "Deklarasi Manila", "asserted")}


def test_carrying_out_that_is_only_spoken_of_is_none() -> None:
    assert said(baca("Program Sungai dibahas, juga pelaksanaan Deklarasi Manila."), "implements") == set()


def test_programme_that_a_city_shows_is_there() -> None:
    assert _places("Bandung menampilkan proyek Sungai Bersih.", "id") == {"Bandung"}


def test_initiative_of_asean_is_no_programme_of_a_city() -> None:
    assert said(baca("Mereka memuji ASEAN Water Network di Bandung."), "implemented_in") == set()


def test_document_that_only_stresses_a_need_does_not_carry_out_another() -> None:
    text = "The Manila Declaration stressed the importance of fully implementing the ASEAN Charter."
    assert said(read(text), "implements") == set()


@pytest.mark.parametrize(
    "text",
    [
        "The talks went well. Progress was shown by Manila with its Clean Bus System.",
        "The talks went well. On show are the Rivers and in Manila the Clean Bus System.",
        "The talks went well. Manila's Clean Bus System was shown.",
    ],
)
def test_city_named_with_its_programme(text: str) -> None:
    assert said(read(text), "implemented_in") == {("Clean Bus System", "implemented_in", "Manila", "asserted")}


def test_city_in_which_others_speak_of_a_programme() -> None:
    text = "The talks went well. Experts who came from Manila spoke of the Clean Bus System."
    assert not said(read(text), "implemented_in")


@pytest.mark.parametrize(
    ("text", "language"),
    [("Thailand runs the Clean Bus Programme.", "en"), ("Thailand menjalankan Program Bus Bersih.", "id")],
)
def test_state_that_runs_a_programme(text: str, language: str) -> None:
    assert _places(text, language) == {"Thailand"}


def test_state_that_speaks_of_a_programme_runs_none() -> None:
    assert _places("Thailand praised the Clean Bus Programme.") == set()
    assert _places("Thailand runs the ASEAN Bus Programme.") == set()


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The River Fund puts into effect the Rivers Plan and the Lakes Plan.", "en"),
        ("River Fund merupakan wujud Rivers Plan dan Lakes Plan.", "id"),
    ],
)
def test_all_that_is_carried_out(text: str, language: str) -> None:
    found = {fact[:3:2] for fact in said(read(text, language=language), "implements")}
    assert found == {("River Fund", "Rivers Plan"), ("River Fund", "Lakes Plan")}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("As a follow-up to the Rivers Plan, the River Fund was set up.", "en"),
        ("Sebagai tindak lanjut Rencana Sungai, Dana Sungai dibentuk.", "id"),
    ],
)
def test_what_follows_up_on_what_a_clause_begins_with(text: str, language: str) -> None:
    found = {fact[:3:2] for fact in said(read(text, language=language), "implements")}
    assert found in ({("River Fund", "Rivers Plan")}, {("Dana Sungai", "Rencana Sungai")})


def test_noun_that_tells_nothing_of_two_works_that_are_listed() -> None:
    assert said(baca("Mereka membahas wujud Rivers Plan dan River Fund."), "implements") == set()
    assert said(read("As a fan of the Rivers Plan and the River Fund, he came."), "implements") == set()


@pytest.mark.parametrize("opener", [":", ", namely"])
def test_places_that_are_counted_before_they_are_listed(opener: str) -> None:
    text = f"The River Project has been implemented in three Member States{opener} Japan, Malaysia and Thailand."
    assert {fact[2] for fact in said(read(text), "implemented_in")} == {"Japan", "Malaysia", "Thailand"}


def test_means_by_which_something_is_carried_out() -> None:
    text = "The system, funded through the River Fund, is being implemented in Malaysia and Thailand."
    assert said(read(text), "implemented_in") == set()
