"""The place in the head of a text."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, read, said


def test_event_held_here_is_held_at_the_dateline() -> None:
    found = said(read("MANILA, May 2 (PNA) -- The 40th ASEAN Summit was held here."), "held_in")
    assert found == {("40th ASEAN Summit", "held_in", "Manila", "asserted")}


def test_indonesian_here() -> None:
    found = said(baca("Jakarta (ANTARA) - KTT ke-40 ASEAN digelar di sini."), "held_in")
    assert found == {("40th ASEAN Summit", "held_in", "Jakarta", "asserted")}


def test_summit_going_on_is_held_at_the_dateline() -> None:
    found = said(read("Manila, 28 April 2018 - Leaders began the 32nd ASEAN Summit.", None), "held_in")
    assert ("32nd ASEAN Summit", "held_in", "Manila", "asserted") in found


@pytest.mark.parametrize(("verb", "modality"), [("akan menghadiri", "planned"), ("menghadiri", "asserted")])
def test_summit_of_the_day_that_is_only_to_be_attended_is_planned_at_the_dateline(verb: str, modality: str) -> None:
    text = f"Manila, 28 April 2018 - Presiden Joko Widodo {verb} KTT ASEAN ke-32."
    assert said(baca(text, None), "held_in") == {("32nd ASEAN Summit", "held_in", "Manila", modality)}


def test_a_row_of_events_is_none() -> None:
    text = (
        "Presiden Joko Widodo akan menghadiri sederet konferensi tingkat tinggi dengan mitra ASEAN pada hari keempat "
        "kunjungannya di Kamboja, Sabtu, 12 November 2022."
    )
    assert said(baca(text), "held_in", "attends") == set()


def test_summit_past_is_not_held_at_the_dateline() -> None:
    found = said(read("Manila, 2 May 2018 - Leaders praised the 32nd ASEAN Summit.", None), "held_in")
    assert found == set()


def test_city_that_the_text_names_counts_more() -> None:
    text = "Manila, 28 April 2018 - The 32nd ASEAN Summit was held in Jakarta."
    assert {fact[2] for fact in said(read(text, None), "held_in")} == {"Jakarta"}


def test_events_of_a_title_are_where_and_when_its_head_is_dated() -> None:
    text = "Chairman's Statement of the 32nd ASEAN Summit\n\nManila, Philippines, 28 April 2018\n\nWe met."
    found = said(read(text, published=None), "held_in", "held_on")
    assert found == {
        ("32nd ASEAN Summit", "held_in", "Manila", "asserted"),
        ("32nd ASEAN Summit", "held_on", "2018-04-28", "asserted"),
    }


@pytest.mark.parametrize("title", ["Preparations for the 32nd ASEAN Summit", "Minister Opens 32nd ASEAN Summit"])
def test_place_below_what_is_told_of_an_event_is_that_of_the_text(title: str) -> None:
    assert _of_head(f"{title}\nManila, 2 March 2018") == set()


def test_what_is_only_told_somewhere_is_not_held_there() -> None:
    text = "KTT ke-32 ASEAN penting, kata Menlu Retno Marsudi dalam keterangan pers di Jakarta."
    assert said(baca(text), "held_in") == set()


def test_event_that_opens_today_is_where_the_text_is_dated() -> None:
    text = "MANILA - President Joko Widodo today opened the 30th ASEAN River Ministers' Meeting."
    assert {fact[2] for fact in said(read(text), "held_in")} == {"Manila"}


def test_virtual_event_that_opens_today_is_not() -> None:
    text = "MANILA - President Joko Widodo today opened the virtual 30th ASEAN River Ministers' Meeting."
    assert said(read(text), "held_in") == set()


def test_hyphen_within_a_name_ends_no_dateline() -> None:
    text = "Malaysia and Timor-Leste praised the 40th ASEAN Summit, which opened on 2 May 2018."
    assert said(read(text, "2018-05-02"), "held_in") == set()


def test_event_on_the_day_of_the_text_is_where_its_first_sentence_is_dated_from() -> None:
    text = "Jakarta, Kabar Kita \u2013 Pertemuan Menteri Sungai ASEAN digelar pada Rabu (2/5/2018)."
    assert {place for _, _, place, _ in said(baca(text), "held_in")} == {"Jakarta"}


def test_event_of_another_day_is_not_where_the_text_is_dated_from() -> None:
    text = "Jakarta, Kabar Kita \u2013 Pertemuan Menteri Sungai ASEAN digelar pada Senin (30/4/2018)."
    assert said(baca(text), "held_in") == set()


def test_state_that_is_a_city_counts_more_than_the_dateline() -> None:
    text = "Manila, 28 April 2018 - The 32nd ASEAN Summit was held in Singapore."
    assert {fact[2] for fact in said(read(text, None), "held_in")} == {"Singapore"}


def test_virtual_summit_is_not_held_where_the_text_is_dated() -> None:
    text = "MANILA, 27 April 2018 - The 32nd ASEAN Summit was held virtually."
    assert not said(read(text, published=None), "held_in")


def _of_head(title: str) -> set[tuple[str, str]]:
    text = f"{title}\n\nWe met to speak of the many things that had come to pass since we had last come together."
    found = said(read(text, published=None), "held_in", "held_on", "start_date", "end_date")
    assert {fact[0] for fact in found} <= {"32nd ASEAN Summit"}
    return {(relation, value) for _, relation, value, _ in found}


@pytest.mark.parametrize(
    "title",
    [
        "CHAIRMAN'S STATEMENT\nOF THE 32ND ASEAN SUMMIT\nManila, Philippines, 28 April 2018",
        "JOINT STATEMENT OF THE 32ND ASEAN SUMMIT MANILA, 28 APRIL 2018",
        "Joint Statement of the 32nd ASEAN Summit (Manila, 28 April 2018)",
        "Joint Statement of the 32nd ASEAN Summit\n28 April 2018\nManila, Philippines",
        "The 32nd ASEAN Summit\nManila, 28 April 2018",
        "Press Release\n32nd ASEAN Summit (AS)\nManila, Philippines, 28 April 2018",
        "Speech of the President at the 32nd ASEAN Summit\nManila, 28 April 2018",
    ],
)
def test_head_of_a_statement_tells_where_and_when_its_meeting_was(title: str) -> None:
    assert _of_head(title) == {("held_in", "Manila"), ("held_on", "2018-04-28")}


def test_head_can_tell_a_span_of_days() -> None:
    days = _of_head("Chairman's Statement of the 32nd ASEAN Summit, Manila, 27-28 April 2018")
    assert days == {("held_in", "Manila"), ("start_date", "2018-04-27"), ("end_date", "2018-04-28")}


def test_place_belongs_to_the_nearest_line_with_a_meeting() -> None:
    title = (
        "Joint Statement of the 31st ASEAN Summit\n\nJoint Statement of the 32nd ASEAN Summit\nManila, 28 April 2018"
    )
    assert ("held_in", "Manila") in _of_head(title)


def test_event_in_another_state_is_not_held_in_the_capital_that_the_text_is_dated_from() -> None:
    text = "Manila, 28 April 2018 - The prime minister left today to attend the 32nd ASEAN Summit in Indonesia."
    assert {fact[2] for fact in said(read(text, None), "held_in")} == {"Indonesia"}


def test_document_that_a_text_is_was_adopted_on_the_day_of_its_head() -> None:
    body = "We met to speak of the many things that had come to pass since then."
    text = f"Joint Declaration on Rivers\nManila, 28 April 2018\n\n{body}"
    found = said(read(text, published=None), "adopted_on")
    assert found == {("Joint Declaration on Rivers", "adopted_on", "2018-04-28", "asserted")}


def test_document_that_a_title_only_tells_of_was_not() -> None:
    text = (
        "Leaders praise Joint Declaration on Rivers\nManila, 28 April 2018\n\nThey met to speak of the many old things."
    )
    assert said(read(text, published=None), "adopted_on") == set()


def test_state_that_is_a_city_ends_the_title_before_a_day() -> None:
    text = "Joint Communique of the 32nd ASEAN Summit\nSingapore, 28 April 2018\n\nWe met."
    names = {mention.name for mention in read(text, published=None).mentions if mention.type == "OutcomeDocument"}
    assert names == {"Joint Communique of the 32nd ASEAN Summit"}


def test_day_alone_below_a_title_is_that_of_what_issued_it() -> None:
    text = "JOINT COMMUNIQUE OF THE 7TH ASEAN RIVER MINISTERS' MEETING\n\n28 APRIL 2018\n\n1. Rivers need care."
    assert ("held_on", "2018-04-28") in {fact[1:3] for fact in said(read(text, published=None), "held_on")}


def test_day_below_a_title_of_something_else_is_not() -> None:
    text = "Preparing for the 7th ASEAN River Ministers' Meeting\n\n28 April 2018\n\nRivers need care."
    assert said(read(text, published=None), "held_on") == set()


def test_any_summit_that_goes_on_is_held_at_the_dateline() -> None:
    text = "Manila, 28 April 2018 - After the 30th ASEAN Summit, Malaysia spoke again at the 32nd ASEAN Summit."
    assert said(read(text, None), "held_in") == {("32nd ASEAN Summit", "held_in", "Manila", "asserted")}


def test_summits_are_not_where_the_text_is_written_if_events_are_elsewhere() -> None:
    text = (
        "Manila, 28 April 2018 - The ASEAN Lake Ministers' Meeting was held in Jakarta. Malaysia praised the 13th East "
        "Asia Summit and the 32nd ASEAN Summit."
    )
    assert "13th East Asia Summit" not in {fact[0] for fact in said(read(text, None), "held_in")}


def test_newsroom_of_an_indonesian_text_is_not_where_the_summit_is() -> None:
    text = "JAKARTA - KTT ke-32 ASEAN membahas ketahanan pangan, kata Retno Marsudi."
    assert said(baca(text, "2018-04-27"), "held_in") == set()


@pytest.mark.parametrize(
    "text",
    [
        "MANILA, 2 May 2018 - the Philippines opens the 30th ASEAN Summit tomorrow.",
        "MANILA, 2 Mei 2018 - Filipina besok membuka KTT ke-30 ASEAN.",
    ],
)
def test_place_of_what_a_state_begins_in_its_capital_on_the_next_day(text: str) -> None:
    found = said(read(text, language="id" if "besok" in text else "en"), "held_in")
    assert found == {("30th ASEAN Summit", "held_in", "Manila", "planned")}


@pytest.mark.parametrize(
    "text",
    [
        "KUALA LUMPUR, 2 May 2018 - the Philippines opens the 30th ASEAN Summit tomorrow.",
        "MANILA, 2 May 2018 - Joko Widodo leaves for the 30th ASEAN Summit tomorrow.",
    ],
)
def test_place_of_the_head_is_not_that_of_what_begins_elsewhere(text: str) -> None:
    assert said(read(text), "held_in") == set()


@pytest.mark.parametrize(
    "text",
    [
        "MANILA, 2 May 2018 - On Wednesday he chaired the 5th ASEAN Lake Forum in this city.",
        "MANILA, 2 May 2018 - The 5th ASEAN Lake Forum was held on this island.",
        "MANILA, 2 Mei 2018 - Forum Danau ASEAN ke-5 digelar di kota ini.",
    ],
)
def test_event_in_this_city_is_at_the_place_of_the_head(text: str) -> None:
    found = said(read(text, language="id" if "kota" in text else "en"), "held_in")
    assert {fact[2:] for fact in found} == {("Manila", "asserted")}


def test_event_that_what_is_held_here_only_leads_to_is_elsewhere() -> None:
    text = "MANILA, 2 May 2018 - The 5th ASEAN Lake Forum opened here today, a step towards the 33rd ASEAN Summit."
    assert {fact[0] for fact in said(read(text), "held_in")} == {"5th ASEAN Lake Forum"}


@pytest.mark.parametrize(
    ("text", "language"),
    [("MANILA, 2 May 2018 - Joko Widodo arrived. This morning he took part in the 40th ASEAN Summit.", "en"),
     ("MANILA, 2 Mei 2018 - Joko Widodo tiba. Pagi ini ia mengikuti KTT ke-40 ASEAN.", "id")],
)  # fmt: skip
def test_event_of_this_morning_is_held_where_the_text_is_dated_from(text: str, language: str) -> None:
    found = said(read(text, "2018-05-02", language), "held_in")
    assert found == {("40th ASEAN Summit", "held_in", "Manila", "asserted")}


def test_day_of_a_title_is_that_of_its_event_whenever_the_text_was_published() -> None:
    text = "Joint Statement of the 5th ASEAN River Forum\nManila, 22 April 2018\n\nThe Ministers met in good spirits."
    assert ("5th ASEAN River Forum", "held_on", "2018-04-22", "asserted") in said(read(text), "held_on")


HEAD = "Manila, 3-4 April 2018"
BODY = "\n\nThe Ministers discussed haze."


@pytest.mark.parametrize(
    "head",
    [
        f"CHAIRMAN'S PRESS STATEMENT ON THE ASEAN FOREIGN MINISTERS' RETREAT\n{HEAD.upper()}",
        f"Chairman's Press Statement on the ASEAN Foreign Ministers' Retreat, {HEAD}",
        "JOINT PRESS STATEMENT\nTHE 5TH ASEAN RIVER FORUM\n(5TH ARVF)\n3-4 April 2018, Manila, Philippines",
        "JOINT PRESS STATEMENT\nTHE 5TH ASEAN RIVER FORUM\n3-4 April 2018, Manila, Philippines",
        "5th ASEAN Senior Officials Meeting on River Health\nManila, Philippines\n3-4 April 2018",
        "The 5th ASEAN River Forum (3-4 April 2018, Manila)",
        "CO-CHAIRS' SUMMARY\n5th ASEAN River Forum, 3-4 April 2018, Manila, Philippines",
    ],
)
def test_heads_of_statements_say_where_and_when(head: str) -> None:
    found = said(read(head + BODY, None), "held_in", "start_date", "end_date")
    assert {fact[2] for fact in found} == {"Manila", "2018-04-03", "2018-04-04"}


@pytest.mark.parametrize(
    "head",
    [f"Press Release on the 5th ASEAN River Forum\n{HEAD}", f"Ministers speak about the 5th ASEAN River Forum\n{HEAD}",
     f"Statement of Thailand on the 5th ASEAN River Forum\n{HEAD}"],
)  # fmt: skip
def test_heads_of_what_is_only_on_an_event_do_not(head: str) -> None:
    assert not said(read(head + BODY, None), "held_in", "held_on", "start_date", "end_date")


def test_name_of_a_meeting_ends_before_the_place_on_the_next_line() -> None:
    found = read("5th ASEAN Senior Officials Meeting on River Health\nManila, Philippines\n3-4 April 2018" + BODY, None)
    assert {f[0] for f in said(found, "start_date")} == {"5th ASEAN Senior Officials Meeting on River Health"}
