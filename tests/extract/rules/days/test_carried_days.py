"""Days that the sentence before gives for what was done at an event."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, read, said


@pytest.mark.parametrize(
    "text",
    [
        "Ministers adopted the Manila Declaration today. At the 7th ASEAN River Ministers' Meeting they "
        "also spoke about floods.",
        "Ministers agreed on Wednesday to share data.\n\nThe decision was taken at the 7th ASEAN River Ministers' "
        "Meeting, which Malaysia chaired.",
        "Ministers met their partners on Wednesday. The 7th ASEAN River Ministers' Meeting was chaired by Malaysia.",
        "Rivers need care, a minister said on Wednesday. Addressing the 7th ASEAN River Ministers' Meeting, she "
        "called for funds.",
    ],
)
def test_event_of_the_next_sentence_is_held_on_the_day_told(text: str) -> None:
    assert said(read(text), "held_on") == {("7th ASEAN River Ministers' Meeting", "held_on", "2018-05-02", "asserted")}


def test_indonesian_event_of_the_next_sentence() -> None:
    text = (
        "Manila (ANTARA) - Para menteri menandatangani Deklarasi Sungai ASEAN, Rabu (2/5). Penandatanganan berlangsung "
        "dalam Pertemuan ke-7 Menteri Sungai ASEAN."
    )
    found = said(baca(text), "held_on", "held_in")
    assert {fact[1:] for fact in found} == {
        ("held_on", "2018-05-02", "asserted"),
        ("held_in", "Manila", "asserted"),
    }


def test_last_day_of_the_event_of_the_next_sentence() -> None:
    text = (
        "Malaysia today handed over the chair. They shook hands on the second and last day of the 7th ASEAN "
        "River Ministers' Meeting."
    )
    assert said(read(text), "held_on", "end_date") == {
        ("7th ASEAN River Ministers' Meeting", "end_date", "2018-05-02", "asserted")
    }


@pytest.mark.parametrize(
    "text",
    [
        "The cabinet met on Wednesday. The pact was signed at the 7th ASEAN River Ministers' Meeting last year.",
        "Ministers agreed on Wednesday to share data. They had met earlier at the 7th ASEAN River Ministers' Meeting.",
        "A minister spoke on Wednesday. At the 7th ASEAN River Ministers' Meeting Laos spoke of floods.",
        "Ministers agreed on Wednesday to share data. The 7th ASEAN River Ministers' Meeting will be chaired by Laos.",
        "Leaders ended the 5th ASEAN Lake Summit on Wednesday. At the 7th ASEAN River Ministers' Meeting Laos spoke.",
        "Ministers agreed on Wednesday to share data. At the 7th ASEAN River Ministers' Meeting on 3 March Laos "
        "spoke of floods.",
    ],
)
def test_event_of_another_time_is_not(text: str) -> None:
    assert "2018-05-02" not in {
        fact[2] for fact in said(read(text), "held_on") if fact[0] == "7th ASEAN River Ministers' Meeting"
    }


def test_weekday_of_the_next_week_is_no_past_day_of_the_event_of_the_next_sentence() -> None:
    text = "Saturday starts with the ministers. They sit first in the 7th ASEAN River Ministers' Meeting."
    assert {fact[3] for fact in said(read(text), "held_on")} == {"planned"}
