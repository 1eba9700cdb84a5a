"""Offices held, since when and after whom."""

from __future__ import annotations

import pytest

from aseankg.extract.rules.extractor import RuleExtractor
from aseankg.extract.rules.reading.lexicon import Entry, Office
from aseankg.sources.press.text import PressText
from tests.extract.rules.texts import baca, read, said, small_lexicon

POST = "Secretary-General of ASEAN"


def test_holder_has_the_office() -> None:
    found = said(read("Secretary-General of ASEAN Anita Lopez spoke."), "has_role")
    assert found == {("Anita Lopez", "has_role", POST, "asserted")}


@pytest.mark.parametrize(
    "text",
    ["Former Secretary-General of ASEAN Anita Lopez spoke.",
     "Anita Lopez, Secretary-General of ASEAN until 2012, spoke."],
)  # fmt: skip
def test_former_holder_had_the_office(text: str) -> None:
    assert said(read(text), "has_role", "had_role") == {("Anita Lopez", "had_role", POST, "asserted")}


def test_indonesian_former_holder() -> None:
    found = said(baca("Mantan Sekjen ASEAN Anita Lopez berbicara."), "had_role")
    assert found == {("Anita Lopez", "had_role", POST, "asserted")}


def test_successor_takes_the_office_over() -> None:
    text = "Secretary-General of ASEAN Anita Lopez succeeded Ms. Bella Cruz."
    assert said(read(text), "succeeds", "has_role", "had_role") == {
        ("Anita Lopez", "has_role", POST, "asserted"),
        ("Anita Lopez", "succeeds", "Bella Cruz", "asserted"),
        ("Bella Cruz", "had_role", POST, "asserted"),
    }


def test_passive_succession() -> None:
    text = "Ms. Bella Cruz was succeeded by Secretary-General of ASEAN Anita Lopez."
    assert ("Anita Lopez", "succeeds", "Bella Cruz", "asserted") in said(read(text), "succeeds")


def test_first_day_in_office() -> None:
    text = "Anita Lopez, Secretary-General of ASEAN, took office on 1 January 2018."
    assert said(read(text), "role_start") == {("Anita Lopez", "role_start", "2018-01-01", "asserted")}


def test_first_and_last_day_in_office() -> None:
    text = "Secretary-General of ASEAN Anita Lopez held the post from 1 January 2008 to 31 December 2012."
    assert {fact[1:3] for fact in said(read(text), "role_start", "role_end")} <= {
        ("role_start", "2008-01-01"),
        ("role_end", "2012-12-31"),
    }


def test_day_to_come_is_planned() -> None:
    text = "Anita Lopez, Secretary-General of ASEAN, takes office on 1 January 2019."
    assert said(read(text), "role_start") == {("Anita Lopez", "role_start", "2019-01-01", "planned")}


def test_office_behind_a_name_with_its_own_office_is_of_the_next_one() -> None:
    text = "Mereka adalah Presiden Myanmar Aung Min, Perdana Menteri Malaysia Abdul Rahman, dan Sultan Brunei."
    assert said(baca(text), "has_role") == {
        ("Aung Min", "has_role", "President of Myanmar", "asserted"),
        ("Abdul Rahman", "has_role", "Prime Minister of Malaysia", "asserted"),
    }


def test_office_taken_over_is_not_the_one_beside_the_name() -> None:
    text = "Ali Hasan, Singapore's Transport Minister, succeeds Mr. Budi Santoso, Minister of Malaysia, as Chairperson."
    assert said(read(text), "had_role") == set()


def test_office_of_another_state_was_not_held_by_the_one_before() -> None:
    text = "Menteri Pendidikan RI Budi Santoso hadir. Menteri Pendidikan Malaysia Ali Rahman menggantikan Budi Santoso."
    assert said(baca(text), "had_role") == set()


def test_verb_of_serving_links_a_name_to_an_office() -> None:
    text = "Ali Rahman kini menjabat Menteri Keuangan Malaysia."
    assert ("Ali Rahman", "has_role", "Minister of Finance of Malaysia", "asserted") in said(baca(text), "has_role")


@pytest.mark.parametrize(
    "text",
    ["Bapak Ali Rahman hadir. Jabatan terakhirnya Duta Besar Malaysia untuk Jepang."],
)
def test_last_post_is_a_former_office(text: str) -> None:
    assert said(baca(text), "had_role") == {("Ali Rahman", "had_role", "Ambassador of Malaysia to Japan", "asserted")}


def test_adverb_of_a_sentence_does_not_make_its_first_office_a_former_one() -> None:
    assert said(baca("Sebelumnya, Menteri Keuangan Malaysia Ali Rahman hadir."), "had_role") == set()


def test_both_serve_from_one_year_to_another() -> None:
    text = "Bapak Ali Rahman dan Bapak Budi Santoso hadir. Keduanya akan bertugas dari 2018 hingga 2021."
    assert {fact[:3] for fact in said(baca(text), "role_start", "role_end")} == {
        ("Ali Rahman", "role_start", "2018"), ("Ali Rahman", "role_end", "2021"),
        ("Budi Santoso", "role_start", "2018"), ("Budi Santoso", "role_end", "2021"),
    }  # fmt: skip


@pytest.mark.parametrize(
    ("text", "relation", "day", "modality"),
    [
        ("Prime Minister Ali Musa will leave office at the end of this year.", "role_end", "2018", "planned"),
        (
            "It was Prime Minister Ali Musa's first trip since taking office in March 2017.",
            "role_start",
            "2017-03",
            "asserted",
        ),
    ],
)
def test_ways_to_tell_of_a_term(text: str, relation: str, day: str, modality: str) -> None:
    assert said(read(text), relation) == {("Ali Musa", relation, day, modality)}


@pytest.mark.parametrize(
    "text",
    ["Anita Lopez was appointed Secretary-General of ASEAN on 1 January 2018.",
     "Anita Lopez was sworn in as Secretary-General of ASEAN on 1 January 2018."],
)  # fmt: skip
def test_who_is_appointed_is_named_before_the_verb(text: str) -> None:
    assert {fact[:3] for fact in said(read(text), "has_role", "role_start")} == {
        ("Anita Lopez", "has_role", POST),
        ("Anita Lopez", "role_start", "2018-01-01"),
    }


def test_office_of_an_earlier_time_that_the_clause_begins_with() -> None:
    text = "Trade Minister of Malaysia Anita Lopez left. Previously, she was Ambassador of Malaysia to Japan."
    assert said(read(text), "had_role") == {("Anita Lopez", "had_role", "Ambassador of Malaysia to Japan", "asserted")}


def test_office_beside_a_name_is_held_whatever_was_before() -> None:
    found = said(baca("Sebelumnya, Menteri Perdagangan Anita Lopez berbicara."), "has_role", "had_role")
    assert {fact[1] for fact in found} == {"has_role"}


def test_indonesian_end_of_a_term() -> None:
    text = "Menteri Perdagangan Anita Lopez, yang masa tugasnya berakhir pada 31 Desember 2017, hadir."
    assert said(baca(text), "role_end") == {("Anita Lopez", "role_end", "2017-12-31", "asserted")}


def test_new_holder_of_an_office_in_lower_case() -> None:
    found = said(baca("Anita Lopez ditunjuk menjadi sekretaris jenderal (sekjen) baru ASEAN."), "has_role")
    assert found == {("Anita Lopez", "has_role", POST, "asserted")}


def test_term_to_come_is_planned_without_the_day_of_the_text() -> None:
    text = "Anita Lopez, Secretary-General of ASEAN, will take up the post on 1 January 2019."
    assert said(read(text, None), "role_start") == {("Anita Lopez", "role_start", "2019-01-01", "planned")}


def test_end_of_a_meeting_is_none_of_an_office() -> None:
    text = "Lee Hsien Loong, who leads the delegation to the meeting which ends tomorrow, spoke."
    assert not said(read(text), "role_end")


@pytest.mark.parametrize(
    "text",
    [
        "Dr Anita Lopez, who served as Secretary-General of ASEAN from 2003 to 2007, spoke.",
        "Dr Anita Lopez was Secretary-General of ASEAN when it began.",
        "Dr Anita Lopez spoke. She was also Secretary-General of ASEAN.",
        "Dr Anita Lopez, the late Secretary-General of ASEAN, proposed it.",
        "Dr Anita Lopez, previously Secretary-General of ASEAN, spoke.",
        "During her tenure as Secretary-General of ASEAN, Dr Anita Lopez proposed it.",
        "Anita Lopez, who was Secretary-General of ASEAN at the time, proposed it.",
    ],
)
def test_english_office_of_an_earlier_time(text: str) -> None:
    assert said(read(text), "has_role", "had_role") == {("Anita Lopez", "had_role", POST, "asserted")}


@pytest.mark.parametrize(
    "text",
    [
        "Anita Lopez, yang menjabat Sekretaris Jenderal ASEAN pada 2003-2007, berbicara.",
        "Selama menjabat sebagai Sekretaris Jenderal ASEAN, Anita Lopez giat bekerja.",
        "Gagasan itu dicetuskan Sekretaris Jenderal ASEAN saat itu, Anita Lopez.",
        "Anita Lopez, yang ketika itu Sekretaris Jenderal ASEAN, berbicara.",
        "Mendiang Sekretaris Jenderal ASEAN Anita Lopez dikenang.",
    ],
)
def test_indonesian_office_of_an_earlier_time(text: str) -> None:
    assert said(baca(text), "has_role", "had_role") == {("Anita Lopez", "had_role", POST, "asserted")}


@pytest.mark.parametrize(
    "text",
    [
        "Dr Anita Lopez, who has served as Secretary-General of ASEAN since 2017, spoke.",
        "It was Secretary-General of ASEAN Anita Lopez who spoke.",
        "Dr Anita Lopez took office on Friday as the 14th Secretary-General of ASEAN.",
    ],
)
def test_office_still_held(text: str) -> None:
    assert said(read(text), "has_role", "had_role") == {("Anita Lopez", "has_role", POST, "asserted")}


def test_word_for_an_earlier_time_tells_of_the_office_joined_too() -> None:
    found = said(read("Former Thai Deputy Prime Minister and Foreign Minister Ken Sato spoke."), "has_role", "had_role")
    offices = ("Deputy Prime Minister of Thailand", "Minister of Foreign Affairs of Thailand")
    assert found == {("Ken Sato", "had_role", office, "asserted") for office in offices}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Foreign Minister Ken Sato thanked his predecessor, Ali Musa.", "en"),
        ("Menteri Luar Negeri Ken Sato berterima kasih kepada pendahulunya, Ali Musa.", "id"),
        ("Foreign Minister Ali Musa introduced his successor, Dr Ken Sato.", "en"),
    ],
)
def test_predecessor_and_successor(text: str, language: str) -> None:
    found = said(read(text, language=language), "succeeds", "had_role")
    assert ("Ken Sato", "succeeds", "Ali Musa", "asserted") in found
    assert any(who == "Ali Musa" for who, relation, _, _ in found if relation == "had_role")


def test_plural_office_of_states_named_with_their_people() -> None:
    text = "Prime Ministers Lee Hsien Loong of Singapore, Ken Sato of Japan and Ali Musa of Malaysia came."
    holders = {"Lee Hsien Loong": "Singapore", "Ken Sato": "Japan", "Ali Musa": "Malaysia"}
    found = said(read(text), "has_role")
    assert found == {(who, "has_role", f"Prime Minister of {state}", "asserted") for who, state in holders.items()}


def test_plural_office_of_one_state() -> None:
    found = said(read("Malaysian Deputy Prime Ministers Ken Sato and Ali Musa came."), "has_role")
    office = "Deputy Prime Minister of Malaysia"
    assert found == {(who, "has_role", office, "asserted") for who in ("Ken Sato", "Ali Musa")}


def test_next_sentence_tells_nothing_of_an_office() -> None:
    text = "Anita Lopez, Sekretaris Jenderal ASEAN. Sebelumnya ia datang."
    assert said(baca(text), "has_role", "had_role") == {("Anita Lopez", "has_role", POST, "asserted")}


@pytest.mark.parametrize(
    ("text", "relation", "day"),
    [
        ("Dr. Ali Musa, Menteri Haji, mengakhiri masa tugasnya pada 31 Desember 2017.", "role_end", "2017-12-31"),
        ("Dr. Ali Musa ditunjuk pada 3 Agustus 2017.", "role_start", "2017-08-03"),
        ("Dr. Ali Musa akan menjabat hingga 31 Desember 2019.", "role_end", "2019-12-31"),
    ],
)
def test_indonesian_words_for_the_days_of_a_term(text: str, relation: str, day: str) -> None:
    assert ("Ali Musa", relation, day) in {fact[:3] for fact in said(baca(text), relation)}


def test_what_is_named_for_something_has_no_office() -> None:
    text = "Dr. Ali Musa berbicara. Kota Bandung ditunjuk pada 3 Agustus 2017."
    assert said(baca(text), "role_start") == set()


def test_time_of_something_else_ends_no_office() -> None:
    text = "Selama kunjungan Sekretaris Jenderal ASEAN Anita Lopez, jalan ditutup."
    assert said(baca(text), "has_role", "had_role") == {("Anita Lopez", "has_role", POST, "asserted")}


@pytest.mark.parametrize(
    "text",
    [
        "Once Secretary-General of ASEAN Anita Lopez had come, it began.",
        "Dr Ken Sato was last seen with Secretary-General of ASEAN Anita Lopez.",
        "Dr Anita Lopez began her term as Secretary-General of ASEAN.",
    ],
)
def test_adverbs_that_tell_nothing_of_the_office(text: str) -> None:
    assert said(read(text), "has_role", "had_role") == {("Anita Lopez", "has_role", POST, "asserted")}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("President Joko Widodo praised growth from 2015 to 2017.", "en"),
        ("Foreign Minister Retno Marsudi praised the years 2015 and 2016.", "en"),
        ("Menteri Luar Negeri Retno Marsudi memuji capaian periode 2010-2015.", "id"),
        ("He spoke and then President Joko Widodo opened the 32nd ASEAN Summit.", "en"),
        ("Since then President Joko Widodo has visited Manila.", "en"),
    ],
)
def test_years_and_adverbs_that_end_no_office(text: str, language: str) -> None:
    assert said(read(text, language=language), "had_role") == set()


def test_office_that_somebody_is_only_put_up_for() -> None:
    assert not said(baca("Bapak Budi Hartono dicalonkan menjadi Sekjen ASEAN."), "has_role")
    assert not said(read("Ms. Anita Lopez was nominated as Secretary-General of ASEAN."), "has_role")


def test_adverb_of_another_verb_makes_no_office_former() -> None:
    assert not said(baca("Usulan itu belum pernah dibahas Sekjen ASEAN Anita Lopez."), "had_role")
    assert not said(read("He had previously met Secretary-General of ASEAN Anita Lopez."), "had_role")


def test_deputy_at_an_event_takes_no_office_over() -> None:
    text = "Wapres Kamala Harris menggantikan Presiden Joe Biden di KTT ke-32 ASEAN."
    assert not said(baca(text), "succeeds", "had_role")


def test_pronoun_does_not_succeed_to_an_office_of_another_kind() -> None:
    lexicon = small_lexicon()
    lexicon.add(Entry("Person", "Omar Hassan", "person/omar-hassan", "Omar Hassan"))
    post = Office("role/secretary-general", "Secretary-General of ASEAN", "organisation/asean", "2013", "", False)
    lexicon.offices["person/omar-hassan"] = [post]
    text = "Prime Minister Tan Wei of Thailand named Ali Musa. He will stay three years, replacing Omar Hassan."
    found = RuleExtractor(lexicon).extract(PressText("own.txt", text, "en"))
    assert said(found, "succeeds") == set()


@pytest.mark.parametrize(
    ("text", "language"),
    [("Retno Marsudi will assume office as Foreign Minister on 1 January 2023. Her term runs until 2027.", "en"),
     ("Retno Marsudi took up her post on 1 January 2023. Retno Marsudi will serve for the period 2023-2027.", "en"),
     ("Sejak menjabat Sekjen ASEAN pada 1 Januari 2023, Retno Marsudi sibuk. Ia menjabat hingga 2027.", "id")],
)  # fmt: skip
def test_first_and_last_day_of_an_office(text: str, language: str) -> None:
    days = {fact[1:3] for fact in said(read(text, "2022-11-10", language), "role_start", "role_end")}
    assert {("role_start", "2023-01-01"), ("role_end", "2027")} <= days


def test_years_behind_an_office_are_those_of_its_term() -> None:
    found = said(
        read("Anita Lopez, Secretary-General of ASEAN from 2013 to 2017, left Jakarta."), "role_start", "role_end"
    )
    assert {fact[2] for fact in found} == {"2013", "2017"}


def test_years_behind_a_chair_are_not_those_of_its_holder() -> None:
    assert not said(baca("Budi Hartono, Ketua ASEAN periode 2013-2017, hadir."), "role_start", "role_end")


def test_office_held_when_something_was_done() -> None:
    found = said(baca("Forum itu dirintis Joko Widodo ketika menjabat Gubernur Jakarta."), "has_role", "had_role")
    assert found == {("Joko Widodo", "had_role", "Governor of Jakarta", "asserted")}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Ali Musa, whose term ran from Jan. 1, 2013 to Dec. 31, 2017, left.", "en"),
        ("Ali Musa mengemban jabatan itu selama lima tahun, mulai 1 Januari 2013 hingga 31 Desember 2017.", "id"),
    ],
)
def test_days_of_a_term_that_are_read_as_one(text: str, language: str) -> None:
    text = f"Minister Ali Musa spoke. {text}" if language == "en" else f"Menteri Ali Musa bicara. {text}"
    found = said(read(text, language=language), "role_start", "role_end")
    assert {fact[1:3] for fact in found} == {("role_start", "2013-01-01"), ("role_end", "2017-12-31")}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Minister Ali Musa will serve a five-year term ending on 31 December 2027.", "en"),
        ("The term of Minister Ali Musa in that office ends on 31 December 2027.", "en"),
        ("Masa jabatan Menteri Perdagangan Ali Musa berakhir pada 31 Desember 2027.", "id"),
    ],
)
def test_day_on_which_a_term_ends(text: str, language: str) -> None:
    found = said(read(text, language=language), "role_start", "role_end")
    assert {fact[1:3] for fact in found} == {("role_end", "2027-12-31")}


def test_event_that_ends_is_no_term() -> None:
    text = "Minister Ali Musa said that the 32nd ASEAN Summit ended on 28 April 2018."
    assert said(read(text), "role_start", "role_end") == set()


def test_plan_of_a_relative_clause_is_not_that_of_succeeding() -> None:
    text = "Minister Ali Musa, who will serve for the next five years until 2027, succeeds Budi Santoso."
    assert {fact[3] for fact in said(read(text), "succeeds")} == {"asserted"}


@pytest.mark.parametrize(
    "words", ["yang saat ini juga mengemban jabatan", "yang kini memangku jabatan", "yang memegang posisi"]
)
def test_second_office_that_an_envoy_holds(words: str) -> None:
    text = f"Duta Besar Thailand, Somchai Rattana, {words} Ketua ASEAN Committee in Ottawa, berbicara."
    roles = {role for _, _, role, _ in said(baca(text), "has_role")}
    assert roles == {"Ambassador of Thailand", "Chair of ASEAN Committee in Ottawa"}


def test_office_that_is_laid_down_is_not_held() -> None:
    text = "Duta Besar Thailand, Somchai Rattana, yang meletakkan jabatan Ketua ASEAN Committee in Ottawa, berbicara."
    assert {role for _, _, role, _ in said(baca(text), "has_role")} == {"Ambassador of Thailand"}


def test_office_behind_the_last_one_of_a_list_is_held() -> None:
    text = "KTT ke-40 ASEAN dihadiri Presiden Joko Widodo, Presiden Ali Musa, dan terakhir Presiden Ken Sato."
    assert not said(read(text, language="id"), "had_role")
