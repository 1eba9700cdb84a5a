"""When events are held."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, dated, read, said

SUMMIT = "40th ASEAN Summit"


def days(text: str, published: str = "2018-05-02", language: str = "en") -> set[tuple[str, str, str]]:
    found = said(read(text, published, language), "held_on", "start_date", "end_date")
    return {(relation, day, modality) for subject, relation, day, modality in found if subject == SUMMIT}


def test_single_day() -> None:
    assert days("The 40th ASEAN Summit was held on 28 April 2018.") == {("held_on", "2018-04-28", "asserted")}


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("Forum Sungai ASEAN di Bandung berlangsung hingga besok.", "asserted"),
        ("Forum Sungai ASEAN di Bandung akan berlangsung hingga besok.", "planned"),
    ],
)
def test_what_goes_on_until_tomorrow_has_begun(text: str, modality: str) -> None:
    assert {fact[3] for fact in said(baca(text), "held_in")} == {modality}


def test_range_gives_first_and_last_day() -> None:
    found = days("KTT ke-40 ASEAN digelar pada 26-28 April 2018.", language="id")
    assert found == {("start_date", "2018-04-26", "asserted"), ("end_date", "2018-04-28", "asserted")}


def test_day_after_the_text_is_planned() -> None:
    assert days("The 40th ASEAN Summit is on 28 June 2018.") == {("held_on", "2018-06-28", "planned")}


def test_last_day_after_the_text_is_planned() -> None:
    found = days("The 40th ASEAN Summit is held from 1 May to 3 May 2018.")
    assert found == {("start_date", "2018-05-01", "asserted"), ("end_date", "2018-05-03", "planned")}


def test_day_before_the_event_in_the_sentence() -> None:
    assert days("On 28 April 2018 Thailand hosted the 40th ASEAN Summit.") == {("held_on", "2018-04-28", "asserted")}


@pytest.mark.parametrize(
    ("text", "relation"),
    [("The 40th ASEAN Summit opened on 28 April 2018.", "start_date"),
     ("The 40th ASEAN Summit ended on 28 April 2018.", "end_date"),
     ("The 40th ASEAN Summit runs until 28 April 2018.", "end_date")],
)  # fmt: skip
def test_first_or_last_day_by_its_words(text: str, relation: str) -> None:
    assert days(text) == {(relation, "2018-04-28", "asserted")}


def test_first_and_last_day_each_by_the_nearer_word() -> None:
    found = days("The 40th ASEAN Summit opened on 26 April 2018 and ended on 28 April 2018.")
    assert found == {("start_date", "2018-04-26", "asserted"), ("end_date", "2018-04-28", "asserted")}


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


def test_weekday_behind_will_is_the_next_one() -> None:
    found = days("The 40th ASEAN Summit will be held on Monday.")
    assert found == {("held_on", "2018-05-07", "planned")}


def test_weekday_behind_was_is_the_last_one() -> None:
    assert days("The 40th ASEAN Summit was held on Monday.") == {("held_on", "2018-04-30", "asserted")}


def test_day_of_return_is_no_day_of_the_event() -> None:
    text = "The 40th ASEAN Summit will begin soon. President Joko Widodo is scheduled to return on 4 May 2018."
    assert days(text) == set()


def test_last_day_is_that_of_the_event_spoken_of() -> None:
    text = "KTT ke-40 ASEAN digelar pada 26-28 April 2018. Pada hari terakhir digelar KTT ke-9 BIMP-EAGA."
    found = said(baca(text), "held_on")
    assert found == {("9th BIMP-EAGA Summit", "held_on", "2018-04-28", "asserted")}


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
        ("On 26 April 2018 the 40th ASEAN Summit opened.", {("start_date", "2018-04-26", "asserted")}),
        ("The opening ceremony of the 40th ASEAN Summit was held on 26 April 2018.",
         {("start_date", "2018-04-26", "asserted")}),
        ("KTT ke-40 ASEAN berlangsung sejak Kamis (26/4) sampai Sabtu (28/4).",
         {("start_date", "2018-04-26", "asserted"), ("end_date", "2018-04-28", "asserted")}),
        ("Thailand hosts the 40th ASEAN Summit. On the last day, 28 April 2018, leaders sign a plan.",
         {("end_date", "2018-04-28", "asserted")}),
        ("The 40th ASEAN Summit will be held on Tuesday and Wednesday.",
         {("start_date", "2018-05-08", "planned"), ("end_date", "2018-05-09", "planned")}),
        ("The 40th ASEAN Summit, first scheduled for 6-8 June 2018, was put off.",
         {("start_date", "2018-06-06", "negated"), ("end_date", "2018-06-08", "negated")}),
    ],
)  # fmt: skip
def test_first_and_last_days_told_otherwise(text: str, expected: set[tuple[str, str, str]]) -> None:
    assert days(text, language="id" if "KTT" in text else "en") == expected


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


def test_weekday_that_opens_a_plan_is_to_come() -> None:
    found = baca("Selasa, Presiden dijadwalkan mengikuti Sidang Khusus Menteri Kesehatan ASEAN.", "2018-05-02")
    assert said(found, "held_on") == {("Special ASEAN Health Ministers' Meeting", "held_on", "2018-05-08", "planned")}


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("Presiden Joko Widodo membuka KTT ke-30 ASEAN di Manila, Selasa (1/5).", "start_date"),
        ("Presiden Joko Widodo menutup KTT ke-30 ASEAN di Manila, Selasa (1/5).", "end_date"),
    ],
)
def test_day_on_which_somebody_opens_or_closes_an_event(text: str, relation: str) -> None:
    assert (("30th ASEAN Summit", relation, "2018-05-01", "asserted")) in said(baca(text), relation)


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("President Joko Widodo today opened the 30th ASEAN Summit.", "start_date"),
        ("The 30th ASEAN Summit came to an end today.", "end_date"),
    ],
)
def test_day_between_who_opens_an_event_and_the_verb(text: str, relation: str) -> None:
    assert (("30th ASEAN Summit", relation, "2018-05-02", "asserted")) in said(read(text), relation)


def test_event_from_which_days_are_counted_is_not_on_that_day() -> None:
    text = "Dua hari sebelum KTT ke-30 ASEAN, Senin (30/4), Presiden mengikuti Lokakarya Sungai ASEAN ke-3."
    assert {fact[2] for fact in said(baca(text), "held_on") if fact[0] == "30th ASEAN Summit"} == {"2018-05-02"}


def test_event_that_is_due_in_a_month() -> None:
    found = read("They prepared the 30th ASEAN Summit due in Manila in October.")
    assert said(found, "held_on") == {("30th ASEAN Summit", "held_on", "2018-10", "planned")}


def test_talks_that_go_on_until_a_day() -> None:
    text = "The 30th ASEAN Summit was opened. The talks go on until 4 May 2018."
    assert ("30th ASEAN Summit", "end_date", "2018-05-04", "planned") in said(read(text), "end_date")


def test_day_behind_the_place_of_the_noun_that_points_back() -> None:
    text = "The 30th ASEAN Summit ended. He told them at the summit in Kuala Lumpur last April 30 that it rained."
    assert ("30th ASEAN Summit", "held_on", "2018-04-30", "asserted") in said(read(text), "held_on")


@pytest.mark.parametrize(
    "text",
    ["The 40th ASEAN Summit opened on Wednesday and lasted until Friday.",
     "The 40th ASEAN Summit continues until Friday."],
)  # fmt: skip
def test_what_goes_on_until_a_weekday_ends_after_the_text(text: str) -> None:
    assert ("end_date", "2018-05-04", "planned") in days(text)


def test_what_went_on_until_a_weekday_ended_before_the_text() -> None:
    assert days("The 40th ASEAN Summit was held until Friday.") == {("end_date", "2018-04-27", "asserted")}


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


def test_closing_ceremony_ends_both_of_two_summits() -> None:
    text = "Mereka bertemu pada upacara penutupan KTT ke-40 dan ke-41 ASEAN di Manila, Sabtu (28/4/2018)."
    found = said(baca(text), "end_date")
    assert {event for event, _, _, _ in found} == {"40th ASEAN Summit", "41st ASEAN Summit"}


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


def test_what_has_begun_is_not_ahead() -> None:
    text = "President Joko Widodo today opened the 40th ASEAN Summit in Manila. The summit goes on until Friday."
    found = said(read(text), "attends", "end_date")
    assert found == {
        ("Joko Widodo", "attends", SUMMIT, "asserted"), (SUMMIT, "end_date", "2018-05-04", "planned"),
    }  # fmt: skip


@pytest.mark.parametrize(
    ("text", "language"),
    [("The 32nd ASEAN Summit was held at the end of April 2018.", "en"),
     ("KTT ke-32 ASEAN digelar pada akhir April 2018.", "id")],
)  # fmt: skip
def test_end_of_a_month_is_no_last_day(text: str, language: str) -> None:
    facts = said(read(text, language=language), "held_on", "start_date", "end_date")
    assert facts == {("32nd ASEAN Summit", "held_on", "2018-04", "asserted")}


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


@pytest.mark.parametrize("told", ["On his three-day visit", "After a two-day break"])
def test_days_of_something_else_are_not_those_that_an_event_lasts(told: str) -> None:
    text = f"{told}, Joko Widodo opened the 32nd ASEAN Summit on Monday, 30 April 2018."
    assert said(read(text, "2018-05-02"), "end_date") == set()


def test_event_that_has_begun_is_not_ahead_for_its_last_day() -> None:
    text = "KTT ke-32 ASEAN berlangsung dua hari hingga Kamis (3/5/2018)."
    assert said(baca(text), "start_date") == {("32nd ASEAN Summit", "start_date", "2018-05-02", "asserted")}


def test_counted_day_beside_a_full_one_is_that_one() -> None:
    found = said(read("On the same day, 28 April 2018, the 32nd ASEAN Summit opened.", "2018-04-30"), "start_date")
    assert {fact[2] for fact in found} == {"2018-04-28"}


@pytest.mark.parametrize(
    "text",
    [
        "The 7th ASEAN River Meeting starts tomorrow. On Friday it is the turn of the 5th ASEAN Lake Summit.",
        "On Friday leaders meet in Manila for the 5th ASEAN Lake Summit.",
        "The ten are joined by Japan on Thursday. On Friday comes the 5th ASEAN Lake Summit.",
    ],
)
def test_weekday_before_a_verb_in_the_present_is_the_next_one(text: str) -> None:
    assert ("5th ASEAN Lake Summit", "held_on", "2018-05-04", "planned") in said(read(text), "held_on")


def test_weekday_behind_an_event_to_come_is_the_next_one_in_indonesian() -> None:
    text = "KTT ke-30 ASEAN dibuka besok di Manila. Jumat giliran Pertemuan Menteri Danau ASEAN ke-5."
    assert {fact[2:] for fact in said(baca(text), "held_on")} == {("2018-05-04", "planned")}


@pytest.mark.parametrize(
    "text",
    [
        "On Friday ministers met at the 5th ASEAN Lake Summit.",
        "On Friday X, who is ill, left the 5th ASEAN Lake Summit.",
    ],
)
def test_weekday_before_a_verb_in_the_past_is_the_last_one(text: str) -> None:
    assert "2018-05-04" not in {day for _, day in dated(text)}


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
        "The 5th ASEAN Lake Summit closed on Tuesday. It had begun on Sunday.",
        "The 5th ASEAN Lake Summit has been under way in Manila since Sunday.",
    ],
)
def test_event_that_had_begun(text: str) -> None:
    assert ("5th ASEAN Lake Summit", "start_date", "2018-04-29", "asserted") in said(read(text), "start_date")


def test_day_on_which_somebody_opened_a_summit_within_its_days_is_not_the_first() -> None:
    text = "KTT ke-30 ASEAN, yang dibuka Presiden Joko Widodo pada 25 April, berlangsung dari 24 April sampai 27 April."
    assert dated(text, "id") == {("30th ASEAN Summit", "2018-04-24"), ("30th ASEAN Summit", "2018-04-27")}


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


def test_event_that_wraps_up_on_a_weekday() -> None:
    text = "The 5th ASEAN Lake Forum, which opened in Manila on Wednesday, wraps up on Friday."
    assert ("5th ASEAN Lake Forum", "end_date", "2018-05-04", "planned") in said(read(text), "end_date")


def test_weekday_ahead_is_so_of_whatever_is_done_then() -> None:
    text = "Leaders arrive in Manila for the 30th ASEAN Summit on Friday. On Saturday they sign the Manila Declaration."
    assert said(read(text), "held_on", "adopted_on") == {
        ("30th ASEAN Summit", "held_on", "2018-05-04", "planned"),
        ("Manila Declaration", "adopted_on", "2018-05-05", "planned"),
    }


def test_weekday_on_which_something_was_done_ahead_of_an_event() -> None:
    text = "Ahead of the 33rd ASEAN Summit, ministers adopted the Manila Declaration on Monday."
    assert {fact[2] for fact in said(read(text), "adopted_on")} == {"2018-04-30"}


@pytest.mark.parametrize(
    "text",
    [
        "On Monday ministers who are members of the council adopted the Manila Declaration.",
        "On Monday, as is customary, the ministers adopted the Manila Declaration.",
    ],
)
def test_verb_in_the_present_that_only_says_more_of_something(text: str) -> None:
    assert {fact[2] for fact in said(read(text), "adopted_on")} == {"2018-04-30"}


def test_day_on_which_somebody_speaks_of_an_event() -> None:
    assert dated("On Monday the minister will brief the press on the 5th ASEAN Lake Forum.") == set()
