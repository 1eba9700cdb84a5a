"""When events are held."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, dated, days, read, said

SUMMIT = "40th ASEAN Summit"


def test_single_day() -> None:
    assert days("The 40th ASEAN Summit was held on 28 April 2018.") == {("held_on", "2018-04-28", "asserted")}


def test_day_after_the_text_is_planned() -> None:
    assert days("The 40th ASEAN Summit is on 28 June 2018.") == {("held_on", "2018-06-28", "planned")}


def test_day_before_the_event_in_the_sentence() -> None:
    assert days("On 28 April 2018 Thailand hosted the 40th ASEAN Summit.") == {("held_on", "2018-04-28", "asserted")}


def test_month_that_holds_the_known_day_is_no_fact() -> None:
    text = "The 40th ASEAN Summit was held on 28 April 2018. The 40th ASEAN Summit in April 2018 was long."
    assert days(text) == {("held_on", "2018-04-28", "asserted")}


def test_day_of_saying_is_no_day_of_the_event() -> None:
    assert days("Mr. Anwar Said told reporters on Monday about the 40th ASEAN Summit.") == set()


def test_day_of_adoption_is_no_day_of_the_event() -> None:
    text = "They praised the 40th ASEAN Summit, the Rivers Declaration adopted on 28 April 2018."
    assert days(text) == set()


def test_bare_noun_dates_the_event_spoken_of() -> None:
    text = "Thailand welcomed the 40th ASEAN Summit. The summit was held on 28 April 2018."
    assert days(text) == {("held_on", "2018-04-28", "asserted")}


def test_two_summits_of_one_mention_have_the_same_day() -> None:
    found = said(baca("KTT ASEAN ke-40 dan ke-41 berlangsung pada 28 April 2018."), "held_on")
    assert {fact[0] for fact in found} == {"40th ASEAN Summit", "41st ASEAN Summit"}


def test_ceremony_in_the_same_clause_has_the_day_of_its_summit() -> None:
    text = "The opening ceremony of the 40th ASEAN Summit was held on 28 April 2018."
    assert ("Opening ceremony of the 40th ASEAN Summit", "held_on", "2018-04-28", "asserted") in said(
        read(text), "held_on"
    )


def test_bare_year_dates_nothing() -> None:
    assert days("In 2018 the 40th ASEAN Summit was long.") == set()


def test_day_of_return_is_no_day_of_the_event() -> None:
    text = "The 40th ASEAN Summit will begin soon. President Joko Widodo is scheduled to return on 4 May 2018."
    assert days(text) == set()


def test_day_of_a_dateline_below_a_title_is_no_day_of_an_event() -> None:
    text = "Leaders meet for the 40th ASEAN Summit\n\nMANILA, 2 May 2018 - The 40th ASEAN Summit begins."
    assert days(text) == set()


def test_day_behind_a_dateline_is_that_of_the_event() -> None:
    text = "JAKARTA -- KTT ke-40 ASEAN di Gedung Sungai, Jakarta Pusat, Rabu (2/5/2018), dipimpin Thailand."
    assert days(text, language="id") == {("held_on", "2018-05-02", "asserted")}


def test_days_of_a_chairmanship_are_not_those_of_the_summit() -> None:
    text = "KTT ke-40 ASEAN selesai. Keketuaan Thailand dimulai pada 1 Januari 2019."
    assert days(text, language="id") == set()


@pytest.mark.parametrize("noun", ["A meeting with Japan", "The next summit", "A meeting between two ministers"])
def test_days_of_another_event_are_not_those_of_the_one_spoken_of(noun: str) -> None:
    assert days(f"The 40th ASEAN Summit ended. {noun} was held on 28 April 2018.") == set()


def test_day_on_which_somebody_took_part_is_that_of_the_meeting() -> None:
    text = "On 8 April 2018, President Joko Widodo took part in the 32nd ASEAN Summit."
    assert ("32nd ASEAN Summit", "held_on", "2018-04-08", "asserted") in said(read(text), "held_on")


def test_day_on_which_somebody_leaves_to_attend_is_not() -> None:
    text = "On 8 April 2018, President Joko Widodo left Jakarta to attend the 32nd ASEAN Summit."
    assert said(read(text), "held_on") == set()


def test_day_behind_the_address_of_a_news_site_is_that_of_the_text() -> None:
    text = "Jakarta, Wartakita.com, Rabu (2/5/2018) - Wakil Laos tidak hadir dalam KTT ke-40 ASEAN."
    assert days(text, language="id") == set()


def test_day_of_an_event_from_which_somebody_stays_away_is_not_denied() -> None:
    found = days("The Sultan did not attend the 40th ASEAN Summit on 28 April 2018.")
    assert found == {("held_on", "2018-04-28", "asserted")}


HELD = {("held_on", "2018-04-28", "asserted")}


@pytest.mark.parametrize(
    "text",
    [
        "The 40th ASEAN Summit, held in Bandung on 28 April 2018, was long.",
        "Leaders met on 28 April 2018 for the 40th ASEAN Summit.",
        "The April 28 40th ASEAN Summit was long.",
        "Thailand hosted the 40th ASEAN Summit in Bandung, West Java, last April 28.",
        "The ministers said at the 40th ASEAN Summit in Bandung on 28 April 2018 that rivers matter.",
        "A statement was signed on 28 April 2018 at the 40th ASEAN Summit.",
        "On 28 April 2018, President Joko Widodo spoke at the 40th ASEAN Summit.",
        "Para pemimpin bertemu dalam KTT ke-40 ASEAN di Bandung, Sabtu (28/4/2018).",
        "KTT ke-40 ASEAN dilaksanakan secara virtual pada Sabtu (28/4).",
        "Pada Sabtu (28/4), Thailand menggelar KTT ke-40 ASEAN.",
        "Thailand mengadakan KTT ke-40 ASEAN di Bandung pada 28 April lalu.",
        "Presiden Joko Widodo menghadiri KTT ke-40 ASEAN, Sabtu sore (28/4/2018).",
    ],
)
def test_day_of_an_event_by_its_place_in_the_clause(text: str) -> None:
    assert days(text, language="id" if "KTT" in text else "en") == HELD


@pytest.mark.parametrize(
    "text",
    [
        "Thailand said on Saturday that the 40th ASEAN Summit is important.",
        "Thailand will host the 40th ASEAN Summit, the ministry announced on 28 April 2018.",
        "After the 40th ASEAN Summit, Japan elected a parliament on 28 April 2018.",
        "The previous edition of the 40th ASEAN Summit was held on 28 April 2018.",
        "The 40th ASEAN Summit, first held on 28 April 2018, was long.",
        "President Joko Widodo left for the 40th ASEAN Summit. He arrived in Bandung on 28 April 2018.",
        "Jepang mendukung KTT ke-40 ASEAN, ungkap menteri itu usai memantau pelabuhan di Bandung, Sabtu (28/4).",
        "KTT ke-40 ASEAN dekat. Jepang akan menggelar pemilihan umum pada 28 April 2018.",
        "KTT ke-40 ASEAN dekat. Jepang menarik diri pada 28 April 2018 dan tidak mengikuti pertemuan ini.",
        "KTT ke-40 ASEAN terdiri atas Rapat Sungai (26-28 April) dan Rapat Danau (28-29 April).",
        "Keterangan tentang KTT ke-40 ASEAN disampaikan dalam siaran pers, Sabtu (28/4).",
    ],
)
def test_day_of_something_else_in_the_clause_is_not_that_of_the_event(text: str) -> None:
    assert days(text, language="id" if "KTT" in text else "en") == set()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The 40th ASEAN Summit ended. Ministers scrapped a plan at their meeting on 28 April 2018.", HELD),
        ("Thailand praised the 40th ASEAN Summit. It spoke of the one-day summit on 28 April 2018.", HELD),
        ("KTT ke-40 ASEAN penting. Acara yang digelar pada 28 April 2018 itu mengesahkan Bali Concord.", HELD),
        ("The 40th ASEAN Summit ended. The summit's results were held up on 28 April 2018.", set()),
        ("KTT ke-40 ASEAN penting. Thailand yang memimpin ASEAN sejak 28 April 2018 setuju.", set()),
        ("The 40th ASEAN Summit is near. Thailand plans to start a fund on 28 April 2018.", set()),
    ],
)
def test_noun_that_points_back_and_its_day(text: str, expected: set[tuple[str, str, str]]) -> None:
    assert days(text, language="id" if "KTT" in text else "en") == expected


def test_several_events_that_a_number_points_back_to() -> None:
    text = "Filipina menunda KTT ke-40 ASEAN dan KTT ke-9 Asia Timur. Kedua acara itu digelar pada 28 April 2018."
    found = said(baca(text), "held_on")
    assert {(fact[0], fact[2]) for fact in found} == {
        ("40th ASEAN Summit", "2018-04-28"),
        ("9th East Asia Summit", "2018-04-28"),
    }


def test_event_from_which_days_are_counted_is_not_on_that_day() -> None:
    text = "Dua hari sebelum KTT ke-30 ASEAN, Senin (30/4), Presiden mengikuti Lokakarya Sungai ASEAN ke-3."
    assert {fact[2] for fact in said(baca(text), "held_on") if fact[0] == "30th ASEAN Summit"} == {"2018-05-02"}


def test_event_that_is_due_in_a_month() -> None:
    found = read("They prepared the 30th ASEAN Summit due in Manila in October.")
    assert said(found, "held_on") == {("30th ASEAN Summit", "held_on", "2018-10", "planned")}


def test_day_behind_the_place_of_the_noun_that_points_back() -> None:
    text = "The 30th ASEAN Summit ended. He told them at the summit in Kuala Lumpur last April 30 that it rained."
    assert ("30th ASEAN Summit", "held_on", "2018-04-30", "asserted") in said(read(text), "held_on")


@pytest.mark.parametrize(
    ("text", "language"),
    [("The 40th ASEAN Summit will be held in Manila in 2020.", "en"),
     ("KTT ke-40 ASEAN akan diadakan di Manila, Filipina, pada 2020.", "id")],
)  # fmt: skip
def test_year_alone_tells_when(text: str, language: str) -> None:
    assert days(text, language=language) == {("held_on", "2020", "planned")}


@pytest.mark.parametrize(
    "text",
    ["The 40th ASEAN Summit praised the plan of 2020.", "The 40th ASEAN Summit was held after those in Manila in 2011.",
     "The 40th ASEAN Summit was held on 28 April 2018. It was held in 2018."],
)  # fmt: skip
def test_year_alone_that_tells_of_something_else(text: str) -> None:
    assert {day for _, day, _ in days(text)} <= {"2018-04-28"}


def test_day_is_not_that_of_what_follows() -> None:
    text = "KTT ke-40 ASEAN dibahas. KTT itu akan digelar di Manila pada 10 Mei, disusul KTT ke-14 Asia Timur."
    found = said(baca(text), "held_on", "held_in", "followed_by")
    assert {(event, relation) for event, relation, _, _ in found} == {
        (SUMMIT, "held_on"), (SUMMIT, "held_in"), (SUMMIT, "followed_by"),
    }  # fmt: skip


def test_day_right_behind_the_verb_of_a_bare_noun() -> None:
    text = "KTT ke-40 dan ke-41 ASEAN usai. Kedua KTT yang dibuka Selasa lalu itu singkat."
    found = said(baca(text), "start_date")
    assert {(event, day) for event, _, day, _ in found} == {(SUMMIT, "2018-05-01"), ("41st ASEAN Summit", "2018-05-01")}


def test_day_of_another_one() -> None:
    assert days("The 40th ASEAN Summit was called after one on 28 April 2018.") == set()


def test_year_of_an_event_whose_days_only_the_graph_knows() -> None:
    found = said(read("The 33rd ASEAN Summit will be held in Manila in 2018."), "held_on")
    assert found == {("33rd ASEAN Summit", "held_on", "2018", "planned")}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The 32nd ASEAN Summit and the 13th East Asia Summit were held on 3 and 5 May 2018, respectively.", "en"),
        ("KTT ke-32 ASEAN dan KTT ke-13 Asia Timur digelar masing-masing pada 3 dan 5 Mei 2018.", "id"),
    ],
)
def test_two_days_of_two_events(text: str, language: str) -> None:
    found = {(fact[0], fact[2]) for fact in said(read(text, "2018-05-09", language), "held_on")}
    assert found == {("32nd ASEAN Summit", "2018-05-03"), ("13th East Asia Summit", "2018-05-05")}


@pytest.mark.parametrize(
    "text",
    [
        "Monday saw the 7th ASEAN River Ministers' Meeting, and Tuesday the 5th ASEAN Lake Ministers' Meeting.",
        "The 7th ASEAN River Ministers' Meeting was on Monday. "
        "The next day came the 5th ASEAN Lake Ministers' Meeting.",
    ],
)
def test_events_of_two_days_told_one_after_the_other(text: str) -> None:
    assert dated(text) == {
        ("7th ASEAN River Ministers' Meeting", "2018-04-30"),
        ("5th ASEAN Lake Ministers' Meeting", "2018-05-01"),
    }


def test_event_that_people_held_on_the_same_day() -> None:
    text = "KTT ke-30 ASEAN digelar 25 April. Pada hari itu pula mereka mengadakan Pertemuan Menteri Danau ASEAN ke-5."
    assert {day for _, day in dated(text, "id")} == {"2018-04-25"}


@pytest.mark.parametrize(
    "text",
    [
        "The mayor said on 1 May 2018 that from 6 to 8 May 2018 the 5th ASEAN Lake Forum will be hosted by Manila.",
        "The mayor announced on Tuesday that on 6-8 May the 5th ASEAN Lake Forum will be hosted by Manila.",
    ],
)
def test_days_behind_what_somebody_says(text: str) -> None:
    assert {fact[2:] for fact in said(read(text), "start_date", "end_date")} == {
        ("2018-05-06", "planned"),
        ("2018-05-08", "planned"),
    }


def test_event_that_is_over_is_not_the_one_of_a_later_year_that_the_graph_knows() -> None:
    text = "The 33rd ASEAN Summit took place in Manila yesterday. Leaders discussed haze."
    assert {fact[2:] for fact in said(read(text, published="2017-05-02"), "held_on", "held_in", "discusses")} == {
        ("2017-05-01", "asserted"),
        ("Manila", "asserted"),
        ("Haze", "asserted"),
    }


def test_month_in_which_somebody_goes_somewhere_for_an_event() -> None:
    text = "In October the minister goes to Manila for the 5th ASEAN Lake Forum."
    assert {fact[2] for fact in said(read(text), "held_on")} == {"2018-10"}


def test_day_that_words_part_from_the_event_at_which_something_is_said() -> None:
    text = "The minister told them so on Tuesday behind closed doors, at the 5th ASEAN Lake Forum."
    assert dated(text) == {("5th ASEAN Lake Forum", "2018-05-01")}


def test_event_that_was_also_held_in_a_place() -> None:
    text = "Ia mengingatkan hasil KTT ke-29 ASEAN, juga di Manila, 27 Februari-1 Maret 2018."
    assert dated(text, "id") == {("29th ASEAN Summit", "2018-02-27"), ("29th ASEAN Summit", "2018-03-01")}


def test_what_would_be_discussed_is_no_plan_once_the_event_is_held() -> None:
    text = "The 5th ASEAN Lake Forum opened in Manila today. Last week it was said that haze would be on its agenda."
    assert {fact[2:] for fact in said(read(text), "discusses")} == {("Haze", "asserted")}


def test_event_that_comes_later_on_the_same_day() -> None:
    text = "KTT ke-30 ASEAN digelar pada 25 April. Sorenya menyusul Pertemuan Menteri Danau ASEAN ke-5."
    assert {day for _, day in dated(text, "id")} == {"2018-04-25"}


def test_day_on_which_somebody_speaks_of_an_event() -> None:
    assert dated("On Monday the minister will brief the press on the 5th ASEAN Lake Forum.") == set()
