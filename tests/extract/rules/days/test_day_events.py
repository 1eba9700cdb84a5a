"""Which event a day is that of."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, dated, read, said

SUMMIT = "40th ASEAN Summit"


@pytest.mark.parametrize(
    ("text", "language"),
    [("On 8 May 2018, President Joko Widodo will attend the 40th ASEAN Summit.", "en"),
     ("Selasa depan, Presiden Joko Widodo akan menghadiri KTT ke-40 ASEAN.", "id")],
)  # fmt: skip
def test_day_on_which_somebody_will_take_part(text: str, language: str) -> None:
    assert dated(text, language) == {(SUMMIT, "2018-05-08")}


def test_day_and_place_before_the_event_at_which_something_was_said() -> None:
    text = "The plan was announced by Lee Hsien Loong last April in Manila, at the 40th ASEAN Summit."
    assert dated(text) == {(SUMMIT, "2018-04")}


def test_day_of_the_edition_before() -> None:
    text = "The 40th ASEAN Summit began. The previous edition of the ASEAN Summit was held in May 2017."
    assert ("39th ASEAN Summit", "2017-05") in dated(text)


@pytest.mark.parametrize(
    "text",
    ["Manila is the venue of the 40th ASEAN Summit in 2020.",
     "Mereka hadir pada KTT ke-40 ASEAN di Manila, tahun 2020.",
     "KTT ke-40 ASEAN direncanakan berlangsung pada pertengahan tahun 2020."],
)  # fmt: skip
def test_year_behind_an_event(text: str) -> None:
    assert dated(text, "id" if "KTT" in text else "en") == {(SUMMIT, "2020")}


def test_year_of_a_chairmanship_is_not_that_of_the_event() -> None:
    assert dated("Selama keketuaan Thailand di KTT ke-40 ASEAN pada 2016 mereka diam.", "id") == set()


def test_day_below_that_of_the_text_is_a_day_of_its_own() -> None:
    text = "Pleno Para Pemimpin\nRabu, 2 Mei 2018\nHari ini, Rabu, 2 Mei 2018, Presiden menghadiri KTT ke-40 ASEAN."
    assert said(baca(text), "held_on") == {(SUMMIT, "held_on", "2018-05-02", "asserted")}


@pytest.mark.parametrize(
    ("text", "language"),
    [("Leaders go to the 40th ASEAN Summit and the 15th East Asia Summit in Manila on 8 May 2018.", "en"),
     ("Mereka menunda KTT ke-40 ASEAN dan KTT ke-15 Asia Timur di Manila hingga 8 Mei 2018.", "id")],
)  # fmt: skip
def test_day_of_events_that_are_listed(text: str, language: str) -> None:
    assert dated(text, language) == {(SUMMIT, "2018-05-08"), ("15th East Asia Summit", "2018-05-08")}


def test_events_of_a_list_each_with_its_own_day() -> None:
    text = "They joined the 40th ASEAN Summit on 1 May 2018 and the 15th East Asia Summit on 2 May 2018."
    assert dated(text) == {(SUMMIT, "2018-05-01"), ("15th East Asia Summit", "2018-05-02")}


def test_day_in_brackets_is_that_of_the_event_beside_it() -> None:
    text = "They joined the 40th ASEAN Summit and the 15th East Asia Summit (8 May 2018)."
    assert dated(text) == {("15th East Asia Summit", "2018-05-08")}


def test_both_summits_are_the_last_two() -> None:
    text = (
        "KTT ke-40 ASEAN dan KTT ke-15 Asia Timur ditunda. Pertemuan Menteri Sungai ASEAN usai. "
        "Kedua pertemuan puncak akan digelar pada 8 Mei 2018."
    )
    assert dated(text, "id") == {(SUMMIT, "2018-05-08"), ("15th East Asia Summit", "2018-05-08")}


def test_document_before_the_verb_does_not_part_an_event_from_its_day() -> None:
    text = "The 40th ASEAN Summit and talks on the ASEAN Charter were held on 30 April 2018."
    assert dated(text) == {(SUMMIT, "2018-04-30")}


@pytest.mark.parametrize(
    ("text", "language"),
    [("KTT ke-40 ASEAN dan KTT ke-15 Asia Timur ditunda. Keduanya akan digelar pada 8 Mei 2018.", "id"),
     ("The 40th ASEAN Summit and the 15th East Asia Summit are late. Japan put off both to 8 May 2018.", "en"),
     ("KTT ke-40 ASEAN dan KTT ke-15 Asia Timur batal. Jepang menunda keduanya hingga 8 Mei 2018.", "id")],
)  # fmt: skip
def test_pronoun_for_the_last_two_events(text: str, language: str) -> None:
    assert dated(text, language) == {(SUMMIT, "2018-05-08"), ("15th East Asia Summit", "2018-05-08")}


def test_day_behind_the_noun_and_the_name_of_a_house() -> None:
    text = "KTT ke-40 ASEAN usai. Dalam pertemuan di Hotel Sungai Biru, 26-28 April 2018, mereka bernyanyi."
    assert dated(text, "id") == {(SUMMIT, "2018-04-26"), (SUMMIT, "2018-04-28")}


def test_day_after_the_event_that_a_noun_means() -> None:
    assert dated("KTT ke-40 ASEAN usai. Ia berbicara seusai KTT di Hotel Biru, 28 April 2018.", "id") == set()


@pytest.mark.parametrize(
    ("text", "language", "days"),
    [("The two-day 40th ASEAN Summit opens on 8 May 2018.", "en", {"2018-05-08", "2018-05-09"}),
     ("KTT ke-40 ASEAN yang berlangsung tiga hari di Manila berakhir hari ini.", "id", {"2018-04-30", "2018-05-02"}),
     ("KTT ke-40 ASEAN dibuka pada 8 Mei 2018, dua hari setelah badai.", "id", {"2018-05-08"}),
     ("Two ministers came on the day on which the 40th ASEAN Summit opened, 28 April 2018.", "en", {"2018-04-28"})],
)  # fmt: skip
def test_days_that_an_event_lasts(text: str, language: str, days: set[str]) -> None:
    assert {day for _, day in dated(text, language)} == days


@pytest.mark.parametrize(
    ("text", "language"),
    [("Lee Hsien Loong will speak tomorrow, the last day of the 40th ASEAN Summit.", "en"),
     ("Lee Hsien Loong akan berpidato besok pagi, hari terakhir KTT ke-40 ASEAN di Manila.", "id")],
)  # fmt: skip
def test_day_that_is_the_last_one_of_an_event(text: str, language: str) -> None:
    found = said(read(text, language=language), "held_on", "start_date", "end_date")
    assert found == {(SUMMIT, "end_date", "2018-05-03", "planned")}


@pytest.mark.parametrize(
    ("text", "language"),
    [("On Monday, the leaders adopted the Bali Concord at the 40th ASEAN Summit.", "en"),
     ("Yesterday the Bali Concord was signed during the 40th ASEAN Summit.", "en"),
     ("Senin (30/4), para pemimpin mengesahkan Bali Concord pada KTT ke-40 ASEAN.", "id")],
)  # fmt: skip
def test_day_on_which_a_document_is_adopted_at_an_event(text: str, language: str) -> None:
    day = "2018-05-01" if "Yesterday" in text else "2018-04-30"
    assert (SUMMIT, day) in dated(text, language)


def test_day_on_which_a_document_is_adopted_is_no_day_of_an_event_told_later() -> None:
    assert not dated("On Monday, Indonesia signed the Bali Concord and praised the 40th ASEAN Summit.")


def test_day_counted_from_another_one_belongs_to_what_follows_it() -> None:
    text = "Sehari sebelumnya, Senin (30/4), Presiden Joko Widodo menghadiri KTT ke-40 ASEAN."
    assert dated(text, "id") == {(SUMMIT, "2018-04-30")}


@pytest.mark.parametrize(
    ("text", "language"),
    [("KTT ke-40 ASEAN yang berlangsung sejak Senin (30/4) membahas kabut asap.", "id"),
     ("The 40th ASEAN Summit, held since Monday, discusses haze.", "en")],
)  # fmt: skip
def test_day_since_which_an_event_goes_on_is_its_first(text: str, language: str) -> None:
    found = said(read(text, language=language), "held_on", "start_date", "end_date")
    assert {fact[:3] for fact in found} == {(SUMMIT, "start_date", "2018-04-30")}


def test_day_since_which_something_else_holds_is_none_of_the_event() -> None:
    assert not dated("KTT ke-40 ASEAN menyambut aturan yang berlaku sejak Senin (30/4).", "id")


def test_days_from_and_to_which_an_event_goes_on() -> None:
    text = "KTT ke-40 ASEAN berlangsung mulai 10 sampai dengan 12 April 2018."
    assert dated(text, "id") == {(SUMMIT, "2018-04-10"), (SUMMIT, "2018-04-12")}


@pytest.mark.parametrize(
    ("text", "language"),
    [("They wound up the 12th ASEAN Ministerial Meeting (AMM) in the capital of the Philippines on Monday.", "en"),
     ("Ia menutup Pertemuan ke-12 Menteri Tenaga Kerja ASEAN (ALMM) di Hotel Melati, Manila, Senin (30/4).", "id")],
)  # fmt: skip
def test_closing_verb_before_a_long_name(text: str, language: str) -> None:
    found = said(read(text, language=language), "held_on", "start_date", "end_date")
    assert {fact[1:3] for fact in found} == {("end_date", "2018-04-30")}


def test_event_with_which_others_began_is_held_then() -> None:
    text = "Rangkaian acara diawali dengan KTT ke-40 ASEAN pada 8 April 2018."
    found = said(read(text, language="id"), "held_on", "start_date", "end_date")
    assert {fact[:3] for fact in found} == {(SUMMIT, "held_on", "2018-04-08")}


@pytest.mark.parametrize(
    ("text", "language"),
    [("The 40th ASEAN Summit ended. Negotiations began in May 2013.", "en"),
     ("KTT ke-40 ASEAN usai. Perundingannya dimulai pada Mei 2013.", "id")],
)  # fmt: skip
def test_day_of_another_subject_is_none_of_the_event_spoken_of(text: str, language: str) -> None:
    assert not dated(text, language)


@pytest.mark.parametrize(
    ("text", "language"),
    [("The 40th ASEAN Summit is near. It will be held on 8 May 2018.", "en"),
     ("The 40th ASEAN Summit is near. The meetings will take place on 8 May 2018.", "en"),
     ("KTT ke-40 ASEAN sudah dekat. Akan digelar pada 8 Mei 2018.", "id")],
)  # fmt: skip
def test_day_of_the_event_spoken_of(text: str, language: str) -> None:
    assert dated(text, language) == {(SUMMIT, "2018-05-08")}


def test_weekday_behind_a_verb_in_the_present_is_the_next_one() -> None:
    found = said(read("The 40th ASEAN Summit opens in Manila on Tuesday."), "start_date")
    assert found == {(SUMMIT, "start_date", "2018-05-08", "planned")}


def test_first_day_that_was_told_before_counts() -> None:
    text = "KTT ke-40 ASEAN, 8-12 April 2018, dibuka Joko Widodo pada 9 April 2018."
    found = said(read(text, language="id"), "start_date", "end_date", "held_on")
    assert {fact[1:3] for fact in found} == {("start_date", "2018-04-08"), ("end_date", "2018-04-12")}


@pytest.mark.parametrize("told", ["Last year's summit", "Next year's summit"])
def test_summit_of_another_year_is_not_the_one_spoken_of(told: str) -> None:
    found = said(read(f"The 40th ASEAN Summit ended. {told} is held in Manila."), "held_in", "held_on")
    assert "40th ASEAN Summit" not in {fact[0] for fact in found}


def test_day_with_which_a_clause_begins() -> None:
    found = said(baca("KTT ke-40 ASEAN usai. Tahun lalu KTT itu dibuka di sini."), "held_on", "start_date")
    assert found == set()


@pytest.mark.parametrize(
    ("text", "language"),
    [("The 40th ASEAN Summit began. On the last day, 9 May 2018, they will hold the 13th East Asia Summit.", "en"),
     ("KTT ke-40 ASEAN dimulai. Pada hari terakhir, 9 Mei 2018, mereka akan mengikuti KTT ke-13 Asia Timur.", "id")],
)  # fmt: skip
def test_last_day_of_an_event_is_that_of_another_one_held_on_it(text: str, language: str) -> None:
    found = said(read(text, language=language), "held_on", "start_date", "end_date")
    assert {fact[:3] for fact in found} == {
        (SUMMIT, "end_date", "2018-05-09"),
        ("13th East Asia Summit", "held_on", "2018-05-09"),
    }


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("Joko Widodo spoke on Monday, on the last day of the 40th ASEAN Summit.", ("end_date", "2018-04-30")),
        ("The 7th Trade Forum was followed on Monday by the 40th ASEAN Summit.", ("held_on", "2018-04-30")),
        ("He arrived in Manila on Monday to attend the 40th ASEAN Summit on Tuesday.", ("held_on", "2018-05-01")),
    ],
)
def test_what_a_day_is_of_an_event(text: str, fact: tuple[str, str]) -> None:
    found = said(read(text), "held_on", "start_date", "end_date")
    assert {fact[:3] for fact in found} == {(SUMMIT, *fact)}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The 40th and 41st ASEAN Summits will be held in Manila in June and October 2019 respectively.", "en"),
        ("KTT ke-40 dan ke-41 ASEAN akan digelar masing-masing pada Juni dan Oktober 2019.", "id"),
    ],
)
def test_two_months_of_two_events(text: str, language: str) -> None:
    found = {fact[:3] for fact in said(read(text, language=language), "held_on")}
    assert found == {(SUMMIT, "held_on", "2019-06"), ("41st ASEAN Summit", "held_on", "2019-10")}


def test_closing_word_before_another_day_is_of_that_day() -> None:
    found = said(baca("Rabu (25/4) ia hadir dalam KTT ke-40 ASEAN yang selesai Kamis (26/4)."), "end_date")
    assert {fact[2] for fact in found} == {"2018-04-26"}


def test_day_of_what_is_done_on_the_fringes_of_an_event() -> None:
    text = "Japan today signed the Bali Concord on the margins of the 40th ASEAN Summit."
    assert dated(text) == {(SUMMIT, "2018-05-02")}


def test_inaugural_event_of_the_day_of_the_text() -> None:
    assert dated("At the inaugural ASEAN-Japan Summit held virtually today, leaders agreed.") == {
        ("1st ASEAN-Japan Summit", "2018-05-02")
    }


def test_day_behind_those_who_take_part_in_brackets() -> None:
    text = "It goes on with the ASEAN Plus Three Summit (ASEAN plus China, Japan and Korea) on 8 May 2018."
    assert dated(text) == {("ASEAN Plus Three Summit", "2018-05-08")}


@pytest.mark.parametrize("text", ["At Monday's summit, leaders ate.", "Leaders ate at the 30 April summit."])
def test_day_right_before_a_noun_that_points_back(text: str) -> None:
    assert dated(f"The 40th ASEAN Summit was held. {text}") == {(SUMMIT, "2018-04-30")}


def test_weekday_listed_behind_one_that_is_not_over_is_the_next_one() -> None:
    text = "Manila chairs the 40th ASEAN Summit on Wednesday and the East Asia Summit on Thursday."
    assert dated(text) == {(SUMMIT, "2018-05-02"), ("East Asia Summit", "2018-05-03")}


def test_weekday_before_that_on_which_it_is_told_stays_the_last_one() -> None:
    text = "The palace said on Wednesday that leaders had begun the 40th ASEAN Summit on Thursday."
    assert {day for _, day in dated(text)} == {"2018-04-26"}


def test_form_in_which_an_event_is_held_is_no_deed() -> None:
    text = "The 40th ASEAN Summit will be held in the form of videoconference on 8 May 2018."
    assert dated(text) == {(SUMMIT, "2018-05-08")}


def test_month_in_which_something_had_been_announced_is_not_that_of_the_event() -> None:
    text = "The 40th ASEAN Summit was held in Manila. The palace last month had announced the summit."
    assert dated(text) == set()


@pytest.mark.parametrize(
    "text",
    [
        "The 32nd ASEAN Summit was praised. Last year, the leaders at the summit failed to agree.",
        "The 32nd ASEAN Summit began. The chair of the summit was named in March.",
        "Today the club recalls the 25th ASEAN Summit, which was held on 12 November 2014.",
    ],
)
def test_time_that_is_not_that_of_a_known_event(text: str) -> None:
    days = {fact[2] for fact in said(read(text, "2018-05-02"), "held_on", "start_date")}
    assert days <= {"2014-11-12"}


@pytest.mark.parametrize(
    "text",
    [
        "Ministers met on Monday on the sidelines of the 32nd ASEAN Summit.",
        "Lee Hsien Loong met Joko Widodo on Monday on the margins of the 32nd ASEAN Summit.",
    ],
)
def test_day_of_a_meeting_beside_an_event_is_not_its_own(text: str) -> None:
    assert not {fact for fact in said(read(text), "held_on", "start_date") if fact[0] == "32nd ASEAN Summit"}


def test_day_on_which_something_is_reported_of_an_event_is_not_its_own() -> None:
    text = "Presiden pada Senin (30/4) menyatakan bahwa ia akan membawa isu itu dalam KTT ke-40 ASEAN."
    assert not said(read(text, "2018-05-02", "id"), "held_on", "start_date")


def test_noun_for_a_meeting_is_no_verb_that_would_end_what_is_ahead() -> None:
    text = "On Friday the meeting will widen into the 40th ASEAN Summit."
    assert "2018-04-27" not in {day for _, day in dated(text)}


def test_first_day_behind_a_verb_and_a_place() -> None:
    text = "Pertemuan Menteri Lingkungan ASEAN berlangsung di kota Manila mulai 1 Mei 2018."
    assert {fact[1:3] for fact in said(baca(text), "start_date")} == {("start_date", "2018-05-01")}


@pytest.mark.parametrize("called", ["(ASEAN Environment Ministers Meeting/AEMM) ke-13", "(AEMM) ke-13"])
def test_number_behind_what_an_event_is_called(called: str) -> None:
    text = f"Malaysia meneken Deklarasi Sungai dalam Pertemuan Menteri Lingkungan ASEAN {called} di Manila, Rabu (2/5)."
    assert {fact[1:3] for fact in said(baca(text), "held_on")} == {("held_on", "2018-05-02")}


def test_year_of_an_event_beside_a_handover_of_the_chair() -> None:
    text = "Malaysia hands the chairmanship to Laos, which is to host the 7th ASEAN River Ministers' Meeting in 2019."
    assert {day for _, day in dated(text)} == {"2019"}


def test_day_of_what_was_done_after_an_event() -> None:
    text = "Following the 40th ASEAN Summit, the ministers met with their partners in Manila on 8 May 2018."
    assert dated(text) == set()


def test_text_that_breaks_off_behind_the_day_of_what_was_before() -> None:
    found = baca("KTT ke-40 ASEAN merupakan pertemuan pertama yang diikuti Sri Lanka, setelah pada Rabu")
    assert said(found, "held_on") == {(SUMMIT, "held_on", "2018-05-02", "asserted")}


@pytest.mark.parametrize(
    "text",
    ["Rangkaian pertemuan akan dilanjutkan pada Jumat (4/5) dengan Forum Sungai ASEAN ke-5 dan Forum Danau ASEAN ke-6.",
     "Pertemuan ditutup hari ini dan dilanjutkan besok dengan Forum Sungai ASEAN ke-5 dan Forum Danau ASEAN ke-6."],
)  # fmt: skip
def test_events_that_a_series_goes_on_with_on_a_day(text: str) -> None:
    assert {event[:3] for event, _ in dated(text, "id")} == {"5th", "6th"}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Malaysia will chair the 40th ASEAN Summit for two years, from May 2018 to May 2020.", "en"),
        ("Malaysia akan memimpin KTT ke-40 ASEAN selama dua tahun, dari Mei 2018 hingga Mei 2020.", "id"),
        ("The 40th ASEAN Summit ended. The leaders welcomed the talks held in Manila on 20-21 April 2018.", "en"),
        ("KTT ke-40 ASEAN usai. Mereka menyambut baik pertemuan yang digelar di Manila pada 20 April 2018.", "id"),
        ("The 40th ASEAN Summit ended. Japan held its own summit in Manila on 20 April 2018.", "en"),
    ],
)
def test_days_of_terms_and_of_other_meetings(text: str, language: str) -> None:
    assert not dated(text, language)


def test_day_of_what_somebody_hosts_before_another_offers_to_host() -> None:
    text = (
        "The ministers thanked Indonesia for hosting the Games in Jakarta in March 2018 and welcomed the offer of "
        "Japan to host the 40th ASEAN Summit on 8 May 2018."
    )
    assert dated(text) == {("40th ASEAN Summit", "2018-05-08")}
    assert {fact[0] for fact in said(read(text), "hosts")} == {"Japan"}
