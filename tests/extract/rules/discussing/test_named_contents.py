"""What works are about, told by a noun for it, in a list, or by what they are made for."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import read, said


def _subjects(text: str, language: str = "en") -> set[tuple[str, str]]:
    return {fact[:3:2] for fact in said(read(text, language=language), "covers_topic")}


@pytest.mark.parametrize(
    "text",
    [
        "The aim of the River Fund is food security.",
        "At the heart of the River Fund are food security and haze.",
        "Through the River Fund, members will strengthen food security.",
        "The River Fund has two tracks: food security and haze.",
        "The River Fund lists two fields of work. Among them: food security and haze.",
    ],
)
def test_subject_of_a_work(text: str) -> None:
    assert ("River Fund", "Food security") in _subjects(text)


@pytest.mark.parametrize(
    "text",
    [
        "Tujuan Dana Sungai adalah ketahanan pangan.",
        "Dana Sungai memuat dua bidang. Di antaranya ketahanan pangan dan pencemaran laut.",
    ],
)
def test_subject_of_a_work_in_indonesian(text: str) -> None:
    assert ("Dana Sungai", "Ketahanan pangan") in _subjects(text, "id")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The aim of the talks on the River Fund, as they say, is food security.", "en"),
        ("The focus of the critics of the River Fund was food security.", "en"),
        ("In the River Fund, members see food security at risk.", "en"),
        ("The River Fund met. Among them were food security experts.", "en"),
        ("Mereka meluncurkan River Fund untuk tahun 2018 dan membahas food security.", "id"),
    ],
)
def test_subject_of_something_else(text: str, language: str) -> None:
    assert _subjects(text, language) == set()


def test_subject_that_is_told_to_be_discussed_in_a_document() -> None:
    assert ("Deklarasi Sungai", "Ketahanan pangan") in _subjects(
        "Ketahanan pangan dan pencemaran laut dibahas dalam Deklarasi Sungai.", "id"
    )
    assert _subjects("Ketahanan pangan dan pencemaran laut dibahas dalam KTT ke-32 ASEAN.", "id") == set()


def test_what_a_document_replaces_is_not_its_subject() -> None:
    text = "The Rivers Plan builds on the Lakes Plan and replaces the Fish Plan."
    assert ("Rivers Plan", "Fish Plan") not in _subjects(text)


def test_what_a_document_condemns_or_bans_is_its_subject() -> None:
    assert ("Rivers Treaty", "Haze") in _subjects("The Rivers Treaty bans haze and food fraud.")
    assert _subjects("They read the Rivers Treaty. Japan condemns haze and food fraud.") == set()
