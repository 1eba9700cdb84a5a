"""Events that are cancelled."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import read, said

SUMMIT = "40th ASEAN Summit"


@pytest.mark.parametrize(
    ("text", "language"),
    [("The 40th ASEAN Summit, scheduled for 14 April 2018 in Manila, was cancelled.", "en"),
     ("The 40th ASEAN Summit was to be held in Manila on 14 April 2018. Then the summit was cancelled.", "en"),
     ("Indonesia has cancelled the 40th ASEAN Summit in Manila on 14 April 2018.", "en"),
     ("KTT ke-40 ASEAN di Manila pada 14 April 2018 batal.", "id"),
     ("Indonesia membatalkan KTT ke-40 ASEAN di Manila pada 14 April 2018.", "id")],
)  # fmt: skip
def test_where_and_when_a_cancelled_event_was_to_be_is_denied(text: str, language: str) -> None:
    assert said(read(text, "2018-05-02", language), "held_in", "held_on") == {
        (SUMMIT, "held_in", "Manila", "negated"),
        (SUMMIT, "held_on", "2018-04-14", "negated"),
    }


@pytest.mark.parametrize(
    ("text", "language"),
    [("The 40th ASEAN Summit was held in Manila. A visit to the 40th ASEAN Summit was cancelled.", "en"),
     ("Leaders of the 40th ASEAN Summit in Manila urged that debts be cancelled.", "en"),
     ("KTT ke-40 ASEAN digelar di Manila. Kunjungan ke KTT ke-40 ASEAN dibatalkan.", "id")],
)  # fmt: skip
def test_what_else_is_cancelled_moves_no_event(text: str, language: str) -> None:
    assert said(read(text, "2018-05-02", language), "held_in") == {(SUMMIT, "held_in", "Manila", "asserted")}


@pytest.mark.parametrize(
    ("text", "language"),
    [("The 40th ASEAN Summit opened in Manila. There was no reason to cancel the 40th ASEAN Summit.", "en"),
     ("The 40th ASEAN Summit opened in Manila. The 40th ASEAN Summit could have been cancelled.", "en"),
     ("KTT ke-40 ASEAN digelar di Manila. KTT ke-40 ASEAN tidak dibatalkan.", "id"),
     ("KTT ke-40 ASEAN digelar di Manila. Ia membantah pembatalan KTT ke-40 ASEAN.", "id")],
)  # fmt: skip
def test_what_is_not_or_only_might_be_cancelled(text: str, language: str) -> None:
    assert said(read(text, "2018-05-02", language), "held_in") == {(SUMMIT, "held_in", "Manila", "asserted")}
