"""Events that only tell where a work comes from."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, read, said

_BEGIN = "The 9th ASEAN River Ministers' Meeting began. "


@pytest.mark.parametrize(
    "work",
    ["the ASEAN Charter, which leaders had adopted a year ago at the 31st ASEAN Summit",
     "the ASEAN Charter, adopted at the 31st ASEAN Summit in Manila",
     "the ASEAN Charter adopted at the 31st ASEAN Summit",
     "the ASEAN Charter, which was endorsed by the 31st ASEAN Summit on Sunday"],
)  # fmt: skip
def test_event_at_which_a_document_was_adopted_before_discusses_nothing(work: str) -> None:
    text = f"{_BEGIN}The ministers took stock of {work}. The meeting discussed haze."
    assert {fact[0] for fact in said(read(text), "discusses")} == {"9th ASEAN River Ministers' Meeting"}


def test_event_of_origin_is_not_spoken_of() -> None:
    text = (
        "Lokakarya Sungai ASEAN dimulai. Peserta menyinggung Piagam ASEAN yang disahkan pada KTT ke-31 ASEAN. "
        "Peserta membahas ketahanan pangan."
    )
    assert {fact[0] for fact in said(baca(text), "discusses")} == {"Sungai ASEAN Workshop"}


def test_bare_noun_does_not_mean_the_meeting_that_made_another_work() -> None:
    text = (
        f"{_BEGIN}The ministers welcomed the ASEAN Charter, which was endorsed by the 12th ASEAN Lake Ministers' "
        "Meeting. They issued the Rivers Declaration at the end of the meeting."
    )
    found = said(read(text), "adopted_at")
    assert ("Rivers Declaration", "adopted_at", "9th ASEAN River Ministers' Meeting", "asserted") in found


def test_document_is_adopted_at_the_event_of_its_origin() -> None:
    text = f"{_BEGIN}The ministers took stock of the ASEAN Charter, which leaders had adopted at the 31st ASEAN Summit."
    assert ("ASEAN Charter", "adopted_at", "31st ASEAN Summit", "asserted") in said(read(text), "adopted_at")


def test_event_at_which_something_is_adopted_now_is_spoken_of() -> None:
    text = f"{_BEGIN}Leaders adopted the ASEAN Charter at the 31st ASEAN Summit. They discussed haze."
    assert {fact[0] for fact in said(read(text), "discusses")} == {"31st ASEAN Summit"}
