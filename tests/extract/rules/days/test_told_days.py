"""Days on which somebody tells something, and months for which events are planned."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import dated, read, said

SUMMIT = "40th ASEAN Summit"


@pytest.mark.parametrize(
    ("text", "language"),
    [("Joko Widodo said on Monday that all was well, as he opened the 40th ASEAN Summit.", "en"),
     ("Joko Widodo told reporters on Monday after attending the 40th ASEAN Summit that all was well.", "en"),
     ('"Semua baik," kata Joko Widodo, Senin (30/4), seusai menghadiri KTT ke-40 ASEAN.', "id")],
)  # fmt: skip
def test_day_on_which_who_leads_or_attends_an_event_says_something(text: str, language: str) -> None:
    assert dated(text, language) == {(SUMMIT, "2018-04-30")}


@pytest.mark.parametrize(
    ("text", "language"),
    [("Manila will host the 40th ASEAN Summit in April.", "en"),
     ("KTT ke-40 ASEAN akan digelar di Manila pada April.", "id")],
)  # fmt: skip
def test_month_alone_for_which_an_event_is_planned_lies_ahead(text: str, language: str) -> None:
    assert dated(text, language) == {(SUMMIT, "2019-04")}


def test_month_alone_in_which_an_event_was_lies_behind() -> None:
    assert dated("Manila, which will join the bank, hosted the 40th ASEAN Summit in April.") == {(SUMMIT, "2018-04")}


def test_day_of_a_statement_is_not_that_of_the_event_it_tells_of() -> None:
    text = "Retno Marsudi in her statement on Monday said that all was ready at the 40th ASEAN Summit."
    assert dated(text) == set()


@pytest.mark.parametrize(
    "text",
    ["Ministers held their 5th Meeting of the Parties to the ASEAN Charter (MOP-5) on 30 April 2018 in Manila.",
     "The 5th Meeting of the Parties to the ASEAN Charter took place in Manila on 30 April 2018."],
)  # fmt: skip
def test_name_of_an_event_goes_on_with_that_of_a_document(text: str) -> None:
    found = said(read(text), "held_on", "held_in")
    assert {fact[2] for fact in found} == {"2018-04-30", "Manila"}


def test_days_of_two_events_whose_names_a_bracket_gives_once_more() -> None:
    text = (
        "Ia menghadiri KTT ke-40 ASEAN dan KTT ke-20 Asia Timur (40th ASEAN Summit / 20th East Asia Summit - EAS) "
        "yang diadakan pada tanggal 7-8 Mei 2018."
    )
    days = dated(text, "id")
    assert {day for event, day in days if event == SUMMIT} == {"2018-05-07", "2018-05-08"}
    assert {event for event, _ in days} == {SUMMIT, "20th East Asia Summit"}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ('"All is ready," said Minister Ali Musa about preparations for the 32nd ASEAN Summit, Monday.', "en"),
        ('"Aman," kata Menteri Ali Musa terkait persiapan KTT ke-40 ASEAN, Jumat (27/4/2018).', "id"),
        ('KTT ke-40 ASEAN disiapkan. "Aman," kata Menteri Ali Musa di sela peninjauan lokasi KTT, Jumat.', "id"),
        ("Tan Wei told of the 40th ASEAN Summit during an April 28 briefing.", "en"),
        ("Tan Wei will attend the 40th ASEAN Summit, and on 8 May 2018 he will fly to Tokyo.", "en"),
        ("Para menteri menghadiri KTT ke-40 ASEAN dan pada 8 Mei 2018 akan menuju Tokyo.", "id"),
    ],
)
def test_day_on_which_something_else_is_said_or_done(text: str, language: str) -> None:
    assert dated(text, language) == set()


@pytest.mark.parametrize(
    ("text", "language"),
    [("The 40th ASEAN Summit took place in Manila a day after the ministers met on Sunday.", "en"),
     ("A visit by Joko Widodo to Manila ended on Tuesday after the 40th ASEAN Summit.", "en"),
     ("Kunjungan Joko Widodo berakhir Selasa (1/5) seusai KTT ke-40 ASEAN.", "id")],
)  # fmt: skip
def test_day_of_what_was_before_or_after_an_event(text: str, language: str) -> None:
    assert dated(text, language) == set()


@pytest.mark.parametrize(
    ("text", "language"),
    [("The 40th ASEAN Summit kicks off in Manila on Wednesday and ends on Thursday.", "en"),
     ("The 40th ASEAN Summit ended on Thursday, a day after it began on Wednesday.", "en"),
     ("KTT ke-40 ASEAN digelar dua hari sejak Rabu (2/5).", "id")],
)  # fmt: skip
def test_day_on_which_an_event_begins_beside_others(text: str, language: str) -> None:
    assert (SUMMIT, "2018-05-02") in dated(text, language)


@pytest.mark.parametrize(
    ("text", "language"),
    [("The 40th ASEAN Summit entered its second and final day on Wednesday.", "en"),
     ("KTT ke-40 ASEAN memasuki hari terakhir, Rabu (2/5).", "id")],
)  # fmt: skip
def test_last_day_that_an_event_enters(text: str, language: str) -> None:
    assert said(read(text, "2018-05-02", language), "end_date") == {(SUMMIT, "end_date", "2018-05-02", "asserted")}


@pytest.mark.parametrize(
    ("text", "language"),
    [("Leaders spoke at the 40th ASEAN Summit of a new centre. It is to begin work on 1 July 2018.", "en"),
     ("Leaders spoke at the 40th ASEAN Summit of a new centre. It will start operations on 1 July 2018.", "en"),
     ("Para pemimpin membahas pusat baru pada KTT ke-40 ASEAN. Akan mulai beroperasi pada 1 Juli 2018.", "id")],
)  # fmt: skip
def test_day_on_which_something_else_begins_its_work(text: str, language: str) -> None:
    assert dated(text, language) == set()


@pytest.mark.parametrize(
    ("text", "language"),
    [("The 40th ASEAN Summit was held on Monday on the sidelines of the UN General Assembly in Bandung.", "en"),
     ("KTT ke-40 ASEAN diadakan Senin (30/4) di sela Sidang Majelis Umum PBB di Bandung.", "id")],
)  # fmt: skip
def test_meeting_beside_another_event_is_held_then_and_there(text: str, language: str) -> None:
    found = said(read(text, "2018-05-02", language), "held_in", "held_on")
    assert (SUMMIT, "held_on", "2018-04-30", "asserted") in found
    assert (SUMMIT, "held_in", "Bandung", "asserted") in found


@pytest.mark.parametrize(
    "text",
    ["The 40th ASEAN Summit will be held in May. Mr Ali Musa told a briefing on 24 April that all was ready.",
     "The 40th ASEAN Summit will be held in May. It was said at a briefing in Manila on 24 April."],
)  # fmt: skip
def test_day_of_a_briefing_is_none_of_the_event(text: str) -> None:
    assert "2018-04-24" not in {day for _, day in dated(text)}


@pytest.mark.parametrize(
    ("text", "language"),
    [("The 40th ASEAN Summit closes the week on 4 May.", "en"),
     ("KTT ke-40 ASEAN menutup rangkaian pada 4 Mei 2018.", "id")],
)  # fmt: skip
def test_last_event_of_a_week_does_not_end_then(text: str, language: str) -> None:
    assert {fact[1] for fact in said(read(text, language=language), "held_on", "end_date")} == {"held_on"}


def test_event_that_closes_on_a_day_ends_then() -> None:
    assert {fact[1] for fact in said(read("The 40th ASEAN Summit closes on 4 May."), "held_on", "end_date")} == {
        "end_date"
    }


@pytest.mark.parametrize(
    ("text", "language"),
    [("KTT ke-40 ASEAN dimulai. Ada laporan kelompok kerja yang bersidang di Manila pada 2 Maret 2018.", "id"),
     ("The 40th ASEAN Summit began. The summit took up reports of experts which met in Manila on 2 March.", "en")],
)  # fmt: skip
def test_day_of_those_of_whom_a_relative_clause_tells(text: str, language: str) -> None:
    assert ("40th ASEAN Summit", "2018-03-02") not in dated(text, language)


def test_day_of_the_meeting_of_which_a_relative_clause_tells() -> None:
    text = "KTT ke-40 ASEAN dimulai. Pertemuan tingkat tinggi yang digelar pada 2 Maret 2018 itu ramai."
    assert ("40th ASEAN Summit", "2018-03-02") in dated(text, "id")


def test_what_is_on_an_agenda_is_no_event() -> None:
    text = "KTT ke-40 ASEAN dimulai. Mata acara disusun di Manila pada 2 Maret 2018."
    assert dated(text, "id") == set()
