"""Meetings and calls of two people."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, named, read, said

PAIR = "Meeting between Joko Widodo and Lee Hsien Loong"


@pytest.mark.parametrize(
    "text",
    [
        "President Joko Widodo met today with Prime Minister Lee Hsien Loong of Singapore in Manila.",
        "President Joko Widodo met Prime Minister Lee Hsien Loong in Manila today.",
        "President Joko Widodo's Meeting with Prime Minister Lee Hsien Loong in Manila on 2 May 2018",
    ],
)
def test_who_meets_whom(text: str) -> None:
    assert said(read(text), "attends", "held_in", "held_on") == {
        ("Joko Widodo", "attends", PAIR, "asserted"),
        ("Lee Hsien Loong", "attends", PAIR, "asserted"),
        (PAIR, "held_in", "Manila", "asserted"),
        (PAIR, "held_on", "2018-05-02", "asserted"),
    }


def test_indonesian_meeting_of_two_people() -> None:
    found = baca("Presiden Joko Widodo bertemu dengan PM Singapura Lee Hsien Loong di Manila, Rabu (2/5).")
    assert set(named(found, "Meeting").values()) == {PAIR}
    assert len(said(found, "attends")) == 2


@pytest.mark.parametrize(
    "text",
    [
        "President Joko Widodo met unions, said Prime Minister Lee Hsien Loong.",
        "President Joko Widodo met Prime Minister Lee Hsien Loong at the 30th ASEAN Summit.",
        "It rained.\nIt was hot.\nIt was late.\nIt was.\nPresident Joko Widodo met Prime Minister Lee Hsien Loong.",
    ],
)
def test_who_meets_others_or_in_passing(text: str) -> None:
    assert PAIR not in named(read(text), "Meeting").values()


def test_call_of_two_people_is_held_at_no_place() -> None:
    text = (
        "President Joko Widodo had a phone call with Prime Minister Lee Hsien Loong from Manila. The phone call ended."
    )
    found, name = read(text), "Phone call between Joko Widodo and Lee Hsien Loong"
    assert set(named(found, "Meeting").values()) == {name}
    assert len(said(found, "attends")) == 2
    assert said(found, "held_in") == set()


@pytest.mark.parametrize(
    ("text", "language", "noun"),
    [
        ("President Joko Widodo received a courtesy call from PM Lee Hsien Loong.", "en", "courtesy call"),
        ("President Joko Widodo paid a courtesy call on PM Lee Hsien Loong.", "en", "courtesy call"),
        ("Presiden Joko Widodo menerima kunjungan resmi PM Lee Hsien Loong.", "id", "kunjungan resmi"),
    ],
)  # fmt: skip
def test_visit_is_a_meeting(text: str, language: str, noun: str) -> None:
    found = read(text, language=language)
    assert named(found, "Meeting") == {noun: PAIR}
    assert len(said(found, "attends")) == 2


def test_bilateral_meeting_is_the_one_told() -> None:
    text = "President Joko Widodo met Prime Minister Lee Hsien Loong. The bilateral meeting was short."
    assert named(read(text), "Meeting") == {"met": PAIR, "bilateral meeting": PAIR}


def test_what_somebody_else_receives_is_no_meeting() -> None:
    text = "President Joko Widodo received letters from Prime Minister Lee Hsien Loong."
    assert named(read(text), "Meeting") == {}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "President Joko Widodo and Prime Minister Lee Hsien Loong spoke by telephone today. The call was short.",
            "en",
        ),
        (
            "President Joko Widodo spoke on the phone with Prime Minister Lee Hsien Loong today. The call was short.",
            "en",
        ),
        ("Presiden Joko Widodo berbicara melalui telepon dengan PM Lee Hsien Loong, Rabu (2/5).", "id"),
    ],
)
def test_calls_told_by_a_verb(text: str, language: str) -> None:
    found, name = read(text, language=language), "Telephone call between Joko Widodo and Lee Hsien Loong"
    assert set(named(found, "Meeting").values()) == {name}
    assert ("call" in named(found, "Meeting")) is (language == "en")
    assert len(said(found, "attends")) == 2
    assert said(found, "held_on") == {(name, "held_on", "2018-05-02", "asserted")}


def test_two_people_who_did_not_speak_to_each_other() -> None:
    text = "President Joko Widodo praised Prime Minister Lee Hsien Loong, aides said by telephone."
    assert named(read(text), "Meeting") == {}


@pytest.mark.parametrize(
    ("text", "language"),
    [("At the 40th ASEAN Summit President Joko Widodo will hold a bilateral meeting with PM Lee Hsien Loong.", "en"),
     ("Di sela KTT ke-40 ASEAN, Joko Widodo mengadakan pertemuan bilateral dengan PM Singapura Lee Hsien Loong.", "id"),
     ("KTT ke-40 ASEAN usai. Dalam pertemuan bilateral dengan Joko Widodo, Lee Hsien Loong memuji batik.", "id")],
)  # fmt: skip
def test_bilateral_meeting_with_somebody(text: str, language: str) -> None:
    found = read(text, language=language)
    meetings = {name for name in named(found, "Meeting").values() if "meeting between" in name}
    assert meetings == {f"Bilateral {PAIR[0].lower()}{PAIR[1:]}"}
    assert {who for who, _, event, _ in said(found, "attends") if event in meetings} == {
        "Joko Widodo",
        "Lee Hsien Loong",
    }


def test_place_of_a_bilateral_meeting() -> None:
    text = "Joko Widodo akan mengadakan pertemuan bilateral dengan PM Singapura Lee Hsien Loong di Manila pada 8-9 Mei."
    found = said(baca(text), "held_in", "start_date")
    assert found == {(f"Bilateral {PAIR[0].lower()}{PAIR[1:]}", "held_in", "Manila", "planned")}


@pytest.mark.parametrize(
    "text",
    [
        "Joko Widodo held bilateral meetings with Lee Hsien Loong and others.",
        "Joko Widodo held a bilateral meeting with Japan. Lee Hsien Loong left.",
    ],
)
def test_bilateral_meetings_with_nobody_in_particular(text: str) -> None:
    assert named(read(text), "Meeting") == {}


def test_encounter_goes_by_the_meeting_of_two_states_in_the_title() -> None:
    text = (
        "Japan-Singapore Foreign Ministers' Meeting\n2 May 2018\n\n"
        "Mr. Joko Widodo met with Mr. Lee Hsien Loong in Manila on 2 May 2018."
    )
    found = read(text)
    name = "Japan-Singapore Foreign Ministers' Meeting"
    assert set(named(found, "Meeting").values()) == {name}
    assert {who for who, _, _, _ in said(found, "attends")} == {"Joko Widodo", "Lee Hsien Loong"}
    assert (name, "held_in", "Manila", "asserted") in said(found, "held_in")


def test_telephone_talk_of_a_title() -> None:
    text = "Japan-Singapore Telephone Talk\n2 May 2018\n\nJoko Widodo spoke by telephone with Lee Hsien Loong."
    assert set(named(read(text), "Meeting").values()) == {"Japan-Singapore Telephone Talk"}


@pytest.mark.parametrize(
    ("text", "noun"),
    [("The telephone call between Joko Widodo and PM Lee Hsien Loong was long.", "Telephone call"),
     ("They told of a bilateral meeting between Joko Widodo and Lee Hsien Loong.", "Bilateral meeting")],
)  # fmt: skip
def test_two_people_behind_between(text: str, noun: str) -> None:
    assert set(named(read(text), "Meeting").values()) == {f"{noun} between Joko Widodo and Lee Hsien Loong"}


def test_meeting_of_two_that_the_title_names_by_their_states() -> None:
    text = (
        "Japan-Thailand Foreign Ministers' Meeting\n\n"
        "Mr. Ken Sato, Minister for Foreign Affairs of Japan, met with Mr. Somchai Dee, "
        "Minister of Foreign Affairs of Thailand, in Manila."
    )
    found = said(read(text), "attends")
    assert {fact[2] for fact in found} == {"Japan-Thailand Foreign Ministers' Meeting"}
    assert {fact[0] for fact in found} == {"Ken Sato", "Somchai Dee"}


@pytest.mark.parametrize(
    "text",
    [
        "Bilateral talks between President Joko Widodo and Prime Minister Lee Hsien Loong began.",
        "A bilateral meeting in Manila between President Joko Widodo and Prime Minister Lee Hsien Loong began.",
        "President Joko Widodo and Prime Minister Lee Hsien Loong will hold a bilateral meet on Monday.",
    ],
)
def test_bilateral_talks_of_two(text: str) -> None:
    assert set(named(read(text), "Meeting").values()) == {"Bilateral meeting between Joko Widodo and Lee Hsien Loong"}
