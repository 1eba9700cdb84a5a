"""Events that are put off."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import days, read, said

SUMMIT = "40th ASEAN Summit"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The 40th ASEAN Summit, originally set for 6-8 June 2018, was postponed to July 2018.", "en"),
        ("KTT ke-40 ASEAN yang semula akan digelar pada 6-8 Juni 2018 ditunda hingga Juli 2018.", "id"),
    ],
)
def test_days_of_an_event_put_off_are_denied_and_the_new_ones_planned(text: str, language: str) -> None:
    assert said(read(text, language=language), "held_on", "start_date", "end_date") == {
        (SUMMIT, "start_date", "2018-06-06", "negated"),
        (SUMMIT, "end_date", "2018-06-08", "negated"),
        (SUMMIT, "held_on", "2018-07", "planned"),
    }


def test_event_put_off_is_to_be_held_where_it_was_to_be() -> None:
    found = said(read("Thailand postponed the 40th ASEAN Summit in Bandung.", None), "held_in")
    assert found == {(SUMMIT, "held_in", "Bandung", "planned")}


def test_past_days_of_another_event_are_not_denied() -> None:
    text = "The 32nd ASEAN Summit was held on 28 April 2018. The 40th ASEAN Summit was postponed."
    found = said(read(text), "held_on")
    assert found == {("32nd ASEAN Summit", "held_on", "2018-04-28", "asserted")}


def test_place_of_an_event_that_is_put_off_is_planned() -> None:
    found = said(read("The 40th ASEAN Summit in Manila has been postponed.", "2018-05-02"), "held_in")
    assert found == {("40th ASEAN Summit", "held_in", "Manila", "planned")}


def test_month_for_which_an_event_had_been_meant_is_not_that_of_the_next_year() -> None:
    text = "The 33rd ASEAN Summit, which had been scheduled to be held in April, was postponed until 8 November 2018."
    assert ("33rd ASEAN Summit", "held_on", "2018-04", "negated") in said(read(text), "held_on")


MEANT = {(SUMMIT, "start_date", "2018-06-06", "planned"), (SUMMIT, "end_date", "2018-06-08", "planned")}


@pytest.mark.parametrize(
    ("text", "language"),
    [("The 40th ASEAN Summit is due on 6-8 June 2018. Protests raised fears that it may have to be postponed.", "en"),
     ("The government rejected calls to postpone the 40th ASEAN Summit, due on 6-8 June 2018.", "en"),
     ("The 40th ASEAN Summit will be held on 6-8 June 2018 as planned and will not be postponed.", "en"),
     ("There is a risk of Thailand postponing the 40th ASEAN Summit, set for 6-8 June 2018.", "en"),
     ("KTT ke-40 ASEAN akan digelar pada 6-8 Juni 2018. Unjuk rasa menambah kekhawatiran bahwa Thailand harus menunda "
      "KTT tersebut.", "id"),
     ("Thailand menolak seruan untuk menunda KTT ke-40 ASEAN, yang akan digelar pada 6-8 Juni 2018.", "id"),
     ("Ada kemungkinan KTT ke-40 ASEAN ditunda. KTT itu dijadwalkan pada 6-8 Juni 2018.", "id")],
)  # fmt: skip
def test_days_of_an_event_that_only_may_be_put_off_stay(text: str, language: str) -> None:
    assert said(read(text, "2018-05-02", language), "start_date", "end_date") == MEANT


@pytest.mark.parametrize(
    ("text", "language"),
    [("Fears of unrest forced Thailand to postpone the 40th ASEAN Summit, due on 6-8 June 2018.", "en"),
     ("The 40th ASEAN Summit, due on 6-8 June 2018, could not go on and was postponed.", "en"),
     ("Kekhawatiran akan kerusuhan memaksa Thailand menunda KTT ke-40 ASEAN, yang akan digelar pada 6-8 Juni 2018.",
      "id")],
)  # fmt: skip
def test_what_is_feared_does_not_keep_the_days_of_an_event_that_is_put_off(text: str, language: str) -> None:
    found = said(read(text, "2018-05-02", language), "start_date", "end_date")
    assert {modality for *_, modality in found} == {"negated"}


def test_days_put_off_within_a_month_are_told_apart() -> None:
    text = "The 40th ASEAN Summit, planned for 6-7 June 2018, has been postponed to 20-21 June 2018."
    assert said(read(text, "2018-05-02"), "start_date", "end_date") == {
        (SUMMIT, "start_date", "2018-06-06", "negated"),
        (SUMMIT, "end_date", "2018-06-07", "negated"),
        (SUMMIT, "start_date", "2018-06-20", "planned"),
        (SUMMIT, "end_date", "2018-06-21", "planned"),
    }


@pytest.mark.parametrize(
    ("text", "language"),
    [("Menurut rencana semula KTT ke-40 ASEAN digelar pada 5 Mei 2018. Namun KTT mundur ke 9 Juni 2018.", "id"),
     ("Awalnya KTT ke-40 ASEAN dijadwalkan pada 5 Mei 2018. Pertemuan itu bergeser ke 9 Juni 2018.", "id")],
)  # fmt: skip
def test_day_that_an_event_moves_to_counts(text: str, language: str) -> None:
    assert days(text, language=language) == {
        ("held_on", "2018-05-05", "negated"), ("held_on", "2018-06-09", "planned"),
    }  # fmt: skip


@pytest.mark.parametrize(
    ("text", "language"),
    [("The 40th ASEAN Summit, originally scheduled for 5 April, will be held on 9 June.", "en"),
     ("KTT ke-40 ASEAN yang semula dijadwalkan pada 5 April 2018 akan digelar 9 Juni 2018.", "id")],
)  # fmt: skip
def test_day_that_was_only_meant_is_denied(text: str, language: str) -> None:
    assert ("held_on", "2018-04-05", "negated") in days(text, language=language)


def test_day_of_what_was_first_meant_otherwise_counts() -> None:
    text = "The 40th ASEAN Summit, initially planned as a small event, was held on 5 April."
    assert days(text) == {("held_on", "2018-04-05", "asserted")}


def test_who_steps_down_puts_no_event_off() -> None:
    text = "Ali Musa mundur dari jabatannya. KTT ke-40 ASEAN digelar pada 5 Mei 2018."
    assert days(text, language="id") == {("held_on", "2018-05-05", "planned")}


@pytest.mark.parametrize("words", ["should have been held", "ought to have been held", "was to have been held"])
def test_day_on_which_an_event_was_not_held(words: str) -> None:
    assert days(f"The {SUMMIT} {words} on 28 April 2018.") == {("held_on", "2018-04-28", "negated")}


def test_indonesian_days_on_which_an_event_was_not_held() -> None:
    found = said(read("KTT ke-40 ASEAN yang mestinya berlangsung 28 April 2018 sepi.", language="id"), "held_on")
    assert {fact[3] for fact in found} == {"negated"}


def test_day_on_which_something_should_be_done() -> None:
    assert days(f"The {SUMMIT} was held on 28 April 2018. It should have said more.") == {
        ("held_on", "2018-04-28", "asserted")
    }


def test_new_day_behind_what_was_not() -> None:
    text = "KTT ke-40 ASEAN tidak jadi digelar bulan ini dan mundur ke Juli 2018."
    found = said(read(text, language="id"), "held_on")
    assert (SUMMIT, "held_on", "2018-07", "planned") in found


@pytest.mark.parametrize("put_off", ["ditunda dari Mei menjadi Juni 2018", "yang semula Mei 2018 diundur ke Juni 2018"])
def test_month_to_which_an_event_is_put_off(put_off: str) -> None:
    assert days(f"KTT ke-40 ASEAN {put_off}.", language="id") == {
        ("held_on", "2018-05", "negated"), ("held_on", "2018-06", "planned"),
    }  # fmt: skip
