"""Subjects, initiatives and documents within the titles of documents."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, read, said


@pytest.mark.parametrize(
    ("title", "subject"),
    [("ASEAN Framework on Sustainable Food Security Research", "Sustainable food security research"),
     ("Memorandum of Understanding on ASEAN-Japan River Cooperation", "ASEAN-Japan river cooperation"),
     ("Joint Declaration on Cooperation to Combat Terrorism", "Terrorism"),
     ("Manila Statement on the Adoption of the ASEAN Rivers Declaration", "ASEAN Rivers Declaration"),
     ("Declaration on the Admission of Timor-Leste into ASEAN", "Timor-Leste's membership of ASEAN")],
)  # fmt: skip
def test_what_a_title_is_about(title: str, subject: str) -> None:
    found = said(read(f"The leaders adopted the {title}."), "covers_topic")
    assert (title, "covers_topic", subject, "asserted") in found


def test_body_that_a_title_ends_with_is_no_work() -> None:
    text = "The leaders adopted the Manila Statement on the Protection of Rivers."
    assert {fact[2] for fact in said(read(text), "covers_topic")} == {"Protection of rivers"}


def test_known_subject_behind_another_noun_is_a_part_of_it() -> None:
    found = said(baca("Para menteri mengesahkan Deklarasi tentang Ketahanan Cybersecurity."), "covers_topic")
    assert {fact[2] for fact in found} == {"Ketahanan cybersecurity"}


def test_title_that_breaks_off_is_about_nothing() -> None:
    assert said(baca("Manila Declaration on the Establishment of"), "covers_topic") == set()
