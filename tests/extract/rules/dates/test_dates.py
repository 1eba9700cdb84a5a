"""Dates as press texts write them."""

from __future__ import annotations

import pytest

from aseankg.extract.rules.dates.dates import DateMention, read_dates
from aseankg.extract.rules.text.tokens import tokenise
from tests.extract.rules.texts import read, said

WEDNESDAY = "2018-05-02"


def dates(text: str, published: str | None = WEDNESDAY) -> list[DateMention]:
    return read_dates(text, tokenise(text), published)[0]


def day(text: str, published: str | None = WEDNESDAY) -> str | None:
    found = dates(text, published)
    return found[0].first if len(found) == 1 and found[0].last is None else None


@pytest.mark.parametrize(
    "text",
    [
        "on 28 April 2018", "April 28, 2018", "28th of April 2018", "Saturday, 28 April 2018", "28 Apr. 2018",
        "Sabtu (28/4/2018)", "Sabtu (28/4)", "pada 28 April 2018", "2018-04-28", "28/04/2018", "Saturday (April 28)",
    ],
)  # fmt: skip
def test_day_written_in_full(text: str) -> None:
    assert day(text) == "2018-04-28"


@pytest.mark.parametrize(
    "text",
    ["6-8 September 2018", "6\u20138 September 2018", "September 6-8, 2018", "6 to 8 September 2018",
     "6 hingga 8 September 2018", "6 sampai dengan 8 September 2018", "September 6 - September 8, 2018",
     "6, 7 and 8 September 2018", "September 6, 7 and 8, 2018", "6 s/d 8 September 2018", "6 s.d. 8 September 2018",
     "tanggal 6 dan tanggal 8 September 2018", "Thursday, September 6 to Saturday, September 8, 2018",
     "the 6th to the 8th of September 2018", "September 6 through 8, 2018", "September 6 \u2013 8 September 2018",
     "Kamis-Sabtu (6-8/9/2018)", "(6/9-8/9/2018)"],
)  # fmt: skip
def test_range_has_its_first_and_last_day(text: str) -> None:
    assert [(found.first, found.last) for found in dates(text)] == [("2018-09-06", "2018-09-08")]


@pytest.mark.parametrize(
    ("words", "last"), [("from Monday to Wednesday", "2018-05-02"), ("Senin dan Selasa", "2018-05-01")]
)
def test_range_of_weekdays(words: str, last: str) -> None:
    assert [(found.first, found.last) for found in dates(f"They met {words}")] == [("2018-04-30", last)]


@pytest.mark.parametrize(
    ("words", "value"),
    [("Thu, 12/04/2008", "2008-12-04"), ("12/04/2008", "2008-04-12"), ("12/25/2008", "2008-12-25"),
     ("Jumat, 12/12/2008", "2008-12-12"), ("12.04.2008", "2008-04-12"), ("Selasa, 4/12", "2018-12-04"),
     ("Kamis, 4/12", "2018-04-12"), ("Minggu sore (6 Mei 2018)", "2018-05-06")],
)  # fmt: skip
def test_weekday_and_calendar_tell_the_order_of_numbers(words: str, value: str) -> None:
    assert day(words) == value


@pytest.mark.parametrize("text", ["from 2 to 3 p.m.", "rows 10-11", "9.30-10.15", "5-6 points"])
def test_other_numbers_are_no_dates(text: str) -> None:
    assert dates(text) == []


def test_range_over_two_months() -> None:
    assert [(found.first, found.last) for found in dates("30 April to 2 May 2018")] == [("2018-04-30", "2018-05-02")]


def test_range_over_new_year() -> None:
    found = dates("30 December 2018 - 2 January 2019")
    assert [(one.first, one.last) for one in found] == [("2018-12-30", "2019-01-02")]


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("today", "2018-05-02"), ("hari ini", "2018-05-02"), ("yesterday", "2018-05-01"), ("kemarin", "2018-05-01"),
        ("last night", "2018-05-01"), ("tadi malam", "2018-05-01"), ("tonight", "2018-05-02"),
        ("two days ago", "2018-04-30"),
        ("tiga hari lalu", "2018-04-29"), ("esok hari", "2018-05-03"), ("Senin kemarin", "2018-04-30"),
        ("24 April lalu", "2018-04-24"), ("last Oct. 5", "2017-10-05"), ("5 June last year", "2017-06-05"),
        ("tomorrow", "2018-05-03"), ("besok", "2018-05-03"), ("lusa", "2018-05-04"), ("this morning", "2018-05-02"),
    ],
)  # fmt: skip
def test_relative_day(words: str, value: str) -> None:
    assert day(f"They met {words}") == value


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("on Monday", "2018-04-30"), ("Senin", "2018-04-30"), ("on Wednesday", "2018-05-02"),
        ("last Wednesday", "2018-04-25"), ("next Friday", "2018-05-04"), ("Jumat mendatang", "2018-05-04"),
        ("hari Minggu", "2018-04-29"),
    ],
)  # fmt: skip
def test_weekday(words: str, value: str) -> None:
    assert day(f"They met {words}") == value


def test_bare_minggu_is_a_week_and_no_sunday() -> None:
    assert dates("dua minggu setelah itu") == []


def test_may_in_lower_case_is_a_verb() -> None:
    assert dates("leaders may 2 times a year meet") == []


@pytest.mark.parametrize(
    ("words", "value"),
    [("last month", "2018-04"), ("bulan depan", "2018-06"), ("next year", "2019"), ("tahun lalu", "2017"),
     ("in November", "2018-11"), ("November mendatang", "2018-11"), ("April lalu", "2018-04"),
     ("mid-November", "2018-11"), ("akhir Februari", "2018-02"), ("until June", "2018-06"), ("this month", "2018-05"),
     ("last November", "2017-11"), ("November 2018", "2018-11"), ("in 2019", "2019")],
)  # fmt: skip
def test_months_and_years(words: str, value: str) -> None:
    assert day(f"They met {words}") == value


def test_month_without_year_in_winter_is_the_nearer_one() -> None:
    assert day("on 15 December", "2018-01-10") == "2017-12-15"


@pytest.mark.parametrize(
    ("words", "value"),
    [("on the same day", "2018-04-28"), ("later that day", "2018-04-28"), ("the following day", "2018-04-29"),
     ("pada hari yang sama", "2018-04-28"), ("keesokan harinya", "2018-04-29"), ("sehari kemudian", "2018-04-29")],
)  # fmt: skip
def test_day_told_by_the_one_named_last(words: str, value: str) -> None:
    assert [found.first for found in dates(f"28 April 2018. They met {words}.")] == ["2018-04-28", value]


def test_weekday_beside_a_day_is_no_other_one() -> None:
    found = dates("They meet tomorrow, Saturday. They dine the same day.", "2018-04-27")
    assert [mention.first for mention in found] == ["2018-04-28", "2018-04-28"]


@pytest.mark.parametrize("words", ["tomorrow morning", "besok pagi"])
def test_part_of_the_next_day(words: str) -> None:
    assert day(f"{words},") == "2018-05-03"


@pytest.mark.parametrize("words", ["this evening", "pagi tadi", "tadi siang", "sore nanti", "nanti malam"])
def test_part_of_the_day_of_the_text(words: str) -> None:
    assert day(words) == WEDNESDAY


def test_day_before_counts_from_the_day_named_last() -> None:
    found = dates("The summit was on 28 April 2018 and the council met the day before")
    assert [one.first for one in found] == ["2018-04-28", "2018-04-27"]


def test_impossible_day_is_no_date() -> None:
    assert day("on 31 February 2018") is None


def test_year_is_guessed_from_the_weekday() -> None:
    text = "JAKARTA, Senin (30/4) - Setelah KTT tahun 2017 dan 2018, para menteri bertemu."
    assert read_dates(text, tokenise(text), None)[1] == "2018-04-30"


@pytest.mark.parametrize(
    "text",
    [
        "Jakarta, 2 May 2018 - Leaders met.",
        "MANILA, May 2, 2018 (PNA) -- Leaders met.",
        "Rabu, 2 Mei 2018\nPara menteri bertemu.",
        "Ani Lopez - Rabu, 2 Mei 2018 | 14:40 WIB\n\nPara menteri bertemu.",
        "Jakarta, Wed, 05/02/2018\n\nLeaders met.",
        "Last Updated: Wednesday, 2 May, 2018\n\nLeaders met.",
        "Manila, May 2, 2018 | The River Post \u2013 Leaders met.",
    ],
)  # fmt: skip
def test_dateline_gives_the_day_of_the_text(text: str) -> None:
    assert read_dates(text, tokenise(text), None)[1] == "2018-05-02"


def test_date_in_the_first_sentence_is_no_dateline() -> None:
    text = "The leaders who met on 28 April 2018 in Manila agreed."
    assert read_dates(text, tokenise(text), None)[1] is None


@pytest.mark.parametrize("text", ["JAKARTA (X) - Leaders sign a charter at the summit on Minggu, 1 May 2018.\n\nMore."])
def test_date_behind_a_dateline_is_not_that_of_the_text(text: str) -> None:
    assert read_dates(text, tokenise(text), None)[1] is None


def test_closing_line_gives_the_day_of_the_text() -> None:
    text = "The leaders agreed. " * 40 + "\n\nBangkok, 2 May 2018"
    assert read_dates(text, tokenise(text), None)[1] == "2018-05-02"


def test_weekday_beside_its_day_is_one_date() -> None:
    assert [one.first for one in dates("Besok, Kamis (3/5), para menteri bertemu")] == ["2018-05-03"]


def test_year_of_a_convention_tells_nothing_of_the_text() -> None:
    assert [mention.first for mention in dates("the 1982 Convention and 23 October", None)] == ["1982"]


def test_days_without_a_year_lie_near_the_first_month_with_one() -> None:
    found = dates("It was meant for 10-13 December and may be held in January 2007.", None)
    assert [mention.first for mention in found] == ["2006-12-10", "2007-01"]


@pytest.mark.parametrize("text", ["September tahun lalu", "September last year"])
def test_month_of_another_year(text: str) -> None:
    assert day(text) == "2017-09"


def test_month_before_or_after_the_first_one_of_a_text_without_its_own_day() -> None:
    text = "Sidang digelar pada 2 Agustus 2007. Yang berikut pada November mendatang."
    assert [found.first for found in dates(text, None)] == ["2007-08-02", "2007-11"]
    assert [found.first for found in dates("Pada November mendatang.", None)] == []


@pytest.mark.parametrize(
    ("text", "month"),
    [("pada November mendatang", "2018-11"), ("pada bulan Maret lalu", "2018-03"), ("in March last year", "2017-03"),
     ("pada Maret tahun depan", "2019-03")],
)  # fmt: skip
def test_month_with_its_year_behind_a_preposition(text: str, month: str) -> None:
    assert day(text) == month


def test_number_of_a_letter_is_no_day() -> None:
    found = dates("Nomor: HM.4.6/100/SET.M.EKON.3/05/2023, 9 Mei 2023", None)
    assert [date.first for date in found if not date.bare_year] == ["2023-05-09"]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("In 2016, they met in April in Manila and in October in Cebu.", ["2016", "2016-04", "2016-10"]),
        ("Pada tahun 2020 sidang itu digelar bulan April di Bali.", ["2020", "2020-04"]),
        ("The club, founded in 1967, will meet in November.", ["1967", "2018-11"]),
        ("In 2016 they met. They will meet again in November.", ["2016", "2018-11"]),
    ],
)
def test_months_are_of_the_year_that_their_sentence_begins_with(text: str, days: list[str]) -> None:
    assert [found.first for found in dates(text)] == days


def test_month_behind_a_year_told_in_the_sentence_is_one_of_it() -> None:
    assert [found.first for found in dates("Last year they met in Manila in November.")] == ["2017", "2017-11"]
    assert [found.first for found in dates("They met last year. They meet in November.")] == ["2017", "2018-11"]


@pytest.mark.parametrize(
    ("text", "second"),
    [
        ("Two days earlier, on ...", "2018-04-25"), ("Three days later", "2018-04-30"),
        ("Dua hari sebelumnya", "2018-04-25"), ("tiga hari kemudian", "2018-04-30"),
    ],
)  # fmt: skip
def test_days_counted_from_the_one_named_last(text: str, second: str) -> None:
    assert [mention.first for mention in dates(f"It was on 27 April 2018. {text}")] == ["2018-04-27", second]


def test_month_before_another_one_has_its_year() -> None:
    assert [mention.first for mention in dates("in May and October 2025")] == ["2025-05", "2025-10"]


def test_sunday_in_indonesian_is_written_with_a_capital() -> None:
    assert day("pada Minggu pagi") == day("di Manila, Minggu, ") == "2018-04-29"
    assert dates("pada minggu itu") == dates("Minggu lalu") == []


def test_days_of_two_sentences_are_two() -> None:
    assert [mention.first for mention in dates("It ended on Monday. The following day")] == ["2018-04-30", "2018-05-01"]


def test_month_before_one_of_a_new_year() -> None:
    found = dates("It was held in December and January 2019.", "2019-03-01")
    assert [date.first for date in found] == ["2018-12", "2019-01"]


@pytest.mark.parametrize("week", ["pertama", "kedua"])
def test_week_of_a_month_is_no_sunday(week: str) -> None:
    assert all(date.first.startswith("2018-11") for date in dates(f"Minggu {week} November 2018, KTT digelar."))


@pytest.mark.parametrize(
    ("words", "day"),
    [("Tuesday (05/09)", "2023-05-09"), ("Selasa (5/9)", "2023-09-05"), ("Tuesday (09/05)", "2023-05-09")],
)
def test_numbers_in_either_order_are_of_the_day_near_the_text(words: str, day: str) -> None:
    assert [date.first for date in dates(f"They met {words}.", "2023-05-10")] == [day]


@pytest.mark.parametrize("words", ["Senin hingga Rabu (9/5)", "Monday to Wednesday (May 9)"])
def test_day_behind_two_weekdays_is_that_of_the_last_one(words: str) -> None:
    assert [(found.first, found.last) for found in dates(f"They meet {words}.")] == [("2018-05-07", "2018-05-09")]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("two months ago", ["2018-03"]),
        ("dua bulan lalu", ["2018-03"]),
        ("tiga tahun yang lalu", ["2015"]),
        ("a year ago", ["2017"]),
        ("setahun lalu", ["2017"]),
        ("sepuluh tahun lalu", []),
        ("10 bulan lalu", []),
    ],
)
def test_months_and_years_ago_are_counted(words: str, told: list[str]) -> None:
    assert [found.first for found in dates(f"Mereka bertemu {words}.")] == told


@pytest.mark.parametrize(
    "words", ["from Monday (May 7) to Wednesday", "from May 7 to Wednesday", "mulai Senin (7/5) hingga Rabu"]
)
def test_weekday_behind_until_is_the_next_one(words: str) -> None:
    assert [(found.first, found.last) for found in dates(f"They meet {words}.")] == [("2018-05-07", "2018-05-09")]


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ("next Monday and Tuesday", "2018-05-07", "2018-05-08"),
        ("Senin dan Selasa pekan depan", "2018-05-07", "2018-05-08"),
        ("from Monday to Wednesday last week", "2018-04-23", "2018-04-25"),
        ("Kamis dan Jumat pekan ini", "2018-05-03", "2018-05-04"),
        ("Monday and Tuesday", "2018-04-30", "2018-05-01"),
    ],
)
def test_weekdays_of_another_week(words: str, first: str, last: str) -> None:
    assert [(found.first, found.last) for found in dates(f"They meet {words}.")] == [(first, last)]


@pytest.mark.parametrize(
    ("words", "value"),
    [("Friday next week", "2018-05-11"), ("Senin pekan lalu", "2018-04-23"), ("Friday of this week", "2018-05-04")],
)
def test_weekday_of_another_week(words: str, value: str) -> None:
    assert day(f"It is {words}.") == value


@pytest.mark.parametrize("words", ["In the afternoon", "In the evening", "Sorenya", "Malamnya"])
def test_part_of_the_day_named_last(words: str) -> None:
    found = dates(f"They met on 28 April 2018. {words} they left.")
    assert [mention.first for mention in found] == ["2018-04-28", "2018-04-28"]


@pytest.mark.parametrize("words", ["In the evening of his life", "In the morning session"])
def test_part_of_something_else_is_no_day(words: str) -> None:
    assert len(dates(f"They met on 28 April 2018. {words} they left.")) == 1


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("It met on 29 August 2016 and on 14 September.", "2016-09-14"),
        ("It met on 29 August 2016, then on 14 July.", "2018-07-14"),
        ("Founded on 8 August 2016, it will meet on 14 September.", "2018-09-14"),
        ("It met on 29 August 2016. It meets on 14 September.", "2018-09-14"),
    ],
)
def test_year_of_the_full_date_before_in_a_list_of_past_days(text: str, value: str) -> None:
    assert dates(text)[1].first == value


@pytest.mark.parametrize(
    ("words", "value"),
    [("One week later", "2018-05-05"), ("A week earlier", "2018-04-21"), ("Two weeks later", "2018-05-12"),
     ("Sepekan kemudian", "2018-05-05"), ("Seminggu sebelumnya", "2018-04-21")],
)  # fmt: skip
def test_day_some_weeks_from_the_one_named_last(words: str, value: str) -> None:
    assert dates(f"They met on 28 April 2018. {words} they left.")[1].first == value


def test_part_of_the_day_behind_a_plan_in_another_paragraph() -> None:
    assert [mention.first for mention in dates("They meet on 4 May 2018.\nIn the afternoon they spoke.")] == [
        "2018-05-04", WEDNESDAY,
    ]  # fmt: skip


def test_number_of_an_edition_is_no_day() -> None:
    assert [(found.first, found.last) for found in dates("Ia hadir di AMM ke-5, 22-23 Juli 2018.")] == [
        ("2018-07-22", "2018-07-23")
    ]


def test_year_that_ends_a_name_before_a_weekday_is_no_date() -> None:
    found = said(read("Leaders adopted the Rivers Vision 2030 on Tuesday.", "2018-05-02"), "adopted_on")
    assert found == {("Rivers Vision 2030", "adopted_on", "2018-05-01", "asserted")}
