"""Names that are listed together."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import read, said


@pytest.mark.parametrize(
    "between",
    [", ", " and ", " (second from left), ", ", as Chair of ASEAN 2018, ", ", Minister of Trade of Japan, and "],
)
def test_people_listed_with_what_stands_beside_them(between: str) -> None:
    text = f"The 32nd ASEAN Summit was attended by Joko Widodo{between}Lee Hsien Loong."
    assert {fact[0] for fact in said(read(text), "attends")} == {"Joko Widodo", "Lee Hsien Loong"}


def test_people_in_two_statements_are_not_listed() -> None:
    text = "The 32nd ASEAN Summit was attended by Joko Widodo while rivers rose near Lee Hsien Loong."
    assert {fact[0] for fact in said(read(text), "attends")} == {"Joko Widodo"}


def test_counterparts_are_listed() -> None:
    text = "The 32nd ASEAN Summit was attended by Joko Widodo and his Singaporean counterpart, Lee Hsien Loong."
    assert {fact[0] for fact in said(read(text), "attends")} == {"Joko Widodo", "Lee Hsien Loong"}


def test_events_of_a_list_that_repeats_its_preposition() -> None:
    text = "Minister Ali Musa took part in the 31st ASEAN Summit and in the 12th East Asia Summit."
    assert {fact[2] for fact in said(read(text), "attends")} == {"31st ASEAN Summit", "12th East Asia Summit"}


def test_another_preposition_begins_something_else() -> None:
    text = "Japan hosted the 31st ASEAN Summit and in the 12th East Asia Summit it was praised."
    assert {fact[2] for fact in said(read(text), "hosts")} == {"31st ASEAN Summit"}
