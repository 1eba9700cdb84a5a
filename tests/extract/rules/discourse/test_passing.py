"""Events that a text names in passing are not the one that it goes on with."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, read, said

_OPENED = "The 9th ASEAN River Ministers' Meeting opened in Manila on Wednesday. "
_DIBUKA = "Pertemuan ke-9 Menteri Hutan ASEAN dibuka di Manila, Rabu (2/5). "


@pytest.mark.parametrize(
    "passing",
    [
        "At the 31st ASEAN Summit in November, heads of government had endorsed a plan. ",
        "The 33rd ASEAN Summit will look at the results in November. ",
        "The ASEAN Lakes Workshop in Jakarta in 2006 showed the way. ",
        "The pact is expected to be agreed at the ASEAN Lakes Workshop this year. ",
    ],
)
def test_event_of_another_time_is_not_the_one_that_the_text_goes_on_with(passing: str) -> None:
    assert {fact[2] for fact in said(read(f"{_OPENED}{passing}Japan also took part."), "attends")} == {
        "9th ASEAN River Ministers' Meeting"
    }


def test_event_of_which_only_the_last_day_is_told_is_near_too() -> None:
    text = (
        "The 9th ASEAN River Ministers' Meeting closed in Manila on Tuesday. A plan, which came from the ASEAN Lakes "
        "Workshop held in Jakarta this January, was welcomed. Japan also took part."
    )
    attended = said(read(text), "attends")
    assert {fact[2] for fact in attended if fact[0] == "Japan"} == {"9th ASEAN River Ministers' Meeting"}


@pytest.mark.parametrize(
    "passing",
    [
        "Pada KTT ke-31 ASEAN bulan November, para pemimpin sudah menyetujui rencana itu. ",
        "Pada KTT ke-33 ASEAN bulan November mendatang, para pemimpin diminta mengesahkan rencana itu. ",
        "Rencana itu ditargetkan disepakati para pemimpin dalam Forum Danau ASEAN tahun ini. ",
    ],
)
def test_indonesian_event_of_another_time_is_not_either(passing: str) -> None:
    attended = said(baca(f"{_DIBUKA}{passing}Dari luar ASEAN hadir Jepang."), "attends")
    assert {fact[2] for fact in attended if fact[0] == "Japan"} == {"9th Hutan ASEAN Ministerial Meeting"}


@pytest.mark.parametrize(
    "passing",
    [
        "The 31st ASEAN Summit met in November. It discussed haze.",
        "The 33rd ASEAN Summit is due in November. It will discuss haze.",
        "The 34th ASEAN Summit is to be held this year. It will discuss haze.",
    ],
)
def test_sentence_that_goes_on_with_the_other_event_is_about_it(passing: str) -> None:
    found = said(read(_OPENED + passing), "discusses")
    assert {fact[0].partition(" ")[0] for fact in found} == {passing.split()[1]}


def test_the_meeting_of_a_later_paragraph_is_that_of_the_text() -> None:
    text = f"{_OPENED}The ASEAN Lakes Workshop in Jakarta in 2006 showed the way.\n\nThe meeting discussed haze."
    assert {fact[0] for fact in said(read(text), "discusses")} == {"9th ASEAN River Ministers' Meeting"}


def test_event_of_the_title_is_what_the_text_goes_on_with() -> None:
    text = (
        "Manila prepares for the 33rd ASEAN Summit\n\nThe 9th ASEAN River Ministers' Meeting opened on Wednesday. "
        "The 33rd ASEAN Summit follows in November. Japan will also take part."
    )
    assert {fact[2] for fact in said(read(text), "attends")} == {"33rd ASEAN Summit"}


@pytest.mark.parametrize(
    "text",
    [
        "Officials held a meeting in Manila to clear the way for the 33rd ASEAN Summit. They discussed haze.",
        "Officials had a meeting in Manila on Wednesday, a step towards the 33rd ASEAN Summit. Leaders discussed haze.",
    ],
)
def test_meeting_without_a_name_is_not_the_event_that_it_leads_to(text: str) -> None:
    assert said(read(text), "held_in", "held_on", "discusses") == set()


@pytest.mark.parametrize("where", ["in the framework of", "within the framework of"])
def test_event_in_whose_framework_another_is_held_is_not_the_one_that_the_text_goes_on_with(where: str) -> None:
    found = read(f"The 9th ASEAN River Ministers' Meeting was held {where} the 31st ASEAN Summit. They discussed haze.")
    assert {fact[0] for fact in said(found, "discusses")} == {"9th ASEAN River Ministers' Meeting"}


def test_event_that_is_only_proposed_is_not_spoken_of_after_it() -> None:
    text = "The 32nd ASEAN Summit met. It noted a proposed ASEAN Workshop on Rivers. They also agreed on food security."
    found = {(fact[0], fact[2]) for fact in said(read(text), "discusses")}
    assert ("ASEAN Workshop on Rivers", "Food security") not in found


def test_event_that_tells_since_when_something_is_so_is_not_pointed_to() -> None:
    text = (
        "The 10th ASEAN Health Ministers Meeting was held on 1 May 2018. Ali Musa has led it since 2014, when the 9th "
        "ASEAN Health Ministers Meeting met. At the meeting, they discussed haze."
    )
    assert {fact[0] for fact in said(read(text), "discusses")} == {"10th ASEAN Health Ministers Meeting"}
