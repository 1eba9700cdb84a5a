"""When initiatives begin to be."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, named, read, said


@pytest.mark.parametrize(
    ("text", "language", "modality"),
    [
        ("The River Fund began operating in 2014.", "en", "asserted"),
        ("The River Fund dates from 2014.", "en", "asserted"),
        ("The River Fund is to be in place by 2020.", "en", "planned"),
        ("The River Fund comes into force at the end of 2018.", "en", "planned"),
        ("Dana Sungai mulai beroperasi pada 2014.", "id", "asserted"),
        ("Dana Sungai, yang berlaku akhir tahun 2018, besar.", "id", "planned"),
    ],
)
def test_year_in_which_an_initiative_comes_into_being(text: str, language: str, modality: str) -> None:
    assert {fact[3] for fact in said(read(text, language=language), "launched_on")} == {modality}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Talks on the River Fund began work in 2014.", "en"),
        ("The River Fund, praised by all, saw new offices in place in 2014.", "en"),
        ("Perundingan Dana Sungai dimulai 2014.", "id"),
        ("Harga Dana Sungai berlaku sejak 2014.", "id"),
    ],
)
def test_year_in_which_something_else_begins(text: str, language: str) -> None:
    assert said(read(text, language=language), "launched_on") == set()


def test_document_in_force_is_not_adopted_then() -> None:
    assert said(read("The Rivers Accord came into force in 2014."), "adopted_on", "launched_on") == set()


def test_known_initiative_with_the_year_in_which_it_begins() -> None:
    found = named(baca("Mereka bersiap menyongsong Komunitas ASEAN 2015."), "Initiative")
    assert found == {"Komunitas ASEAN 2015": "ASEAN Community"}


def test_founders_right_behind_an_indonesian_passive() -> None:
    text = "Dana Sungai, yang dibentuk Thailand dan Jepang pada 2012, besar."
    assert {fact[2] for fact in said(baca(text), "initiated_by")} == {"Thailand", "Japan"}
    assert said(baca("Dana Sungai diresmikan Joko Widodo pada 2012."), "initiated_by") == set()
    assert said(baca("Dana Sungai dibentuk di Thailand pada 2012."), "initiated_by") == set()


def test_project_that_is_told_to_have_begun() -> None:
    text = "Satu-satunya program adalah Proyek Sungai ASEAN, yang dimulai pada 2016."
    assert said(baca(text), "launched_on") == {("Proyek Sungai ASEAN", "launched_on", "2016", "asserted")}


@pytest.mark.parametrize("verb", ["started", "began"])
def test_year_in_which_a_programme_began(verb: str) -> None:
    text = f"Japan finances the River Programme, which {verb} in 2016."
    assert said(read(text), "launched_on") == {("River Programme", "launched_on", "2016", "asserted")}


def test_talks_on_an_initiative_begin_and_not_the_initiative() -> None:
    assert said(read("Talks on the River Partnership started in 2016."), "launched_on") == set()


def test_programme_that_a_noun_points_back_to_began() -> None:
    text = "Japan set up the River Fund. The Fund became operational in 2016."
    assert said(read(text), "launched_on") == {("River Fund", "launched_on", "2016", "asserted")}
