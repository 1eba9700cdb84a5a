"""Meetings and calls of two people."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, named, read, said

PAIR = "Meeting of Joko Widodo and Lee Hsien Loong"
BILATERAL = "Bilateral meeting of Joko Widodo and Lee Hsien Loong"


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
        "President Joko Widodo met Prime Minister Lee Hsien Loong's envoy.",
        "President Joko Widodo met Prime Minister Lee Hsien Loong last year.",
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
    assert set(named(found, "Meeting").values()) == {PAIR}
    assert noun in named(found, "Meeting")
    assert len(said(found, "attends")) == 2


def test_bilateral_meeting_is_the_one_told() -> None:
    text = "President Joko Widodo met Prime Minister Lee Hsien Loong. The bilateral meeting was short."
    found = named(read(text), "Meeting")
    assert found == dict.fromkeys(["met", "met Prime Minister Lee Hsien Loong", "bilateral meeting"], BILATERAL)


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
    meetings = {name for name in named(found, "Meeting").values() if "meeting of" in name}
    assert meetings <= {BILATERAL, "Bilateral meeting of Lee Hsien Loong and Joko Widodo"}
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
        "Joko Widodo held bilateral meetings with several leaders.",
        "Joko Widodo held a bilateral meeting with Asian states. Lee Hsien Loong left.",
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
    (name,) = set(named(read(text), "Meeting").values())
    assert name in (f"{noun} between Joko Widodo and Lee Hsien Loong", BILATERAL)


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
    assert set(named(read(text), "Meeting").values()) == {"Bilateral meeting of Joko Widodo and Lee Hsien Loong"}


def meetings(text: str, language: str = "en") -> set[str]:
    """The names of the meetings of a text."""
    return set(named(read(text, language=language), "Meeting").values())


@pytest.mark.parametrize(
    ("text", "language", "words"),
    [
        ("Joko Widodo held talks with Prime Minister Lee Hsien Loong.", "en",
         {"talks", "talks with Prime Minister Lee Hsien Loong"}),
        ("Joko Widodo sat down with Lee Hsien Loong for an hour.", "en", {"sat", "sat down with Lee Hsien Loong"}),
        ("Lee Hsien Loong called on Joko Widodo. He was glad of the visit.", "en",
         {"called", "called on Joko Widodo"}),
        ("Joko Widodo bertemu PM Lee Hsien Loong. Dalam pertemuan itu dibahas beras.", "id",
         {"bertemu", "bertemu PM Lee Hsien Loong", "pertemuan"}),
        ("Joko Widodo menemui Lee Hsien Loong. Pembicaraan berlangsung lama.", "id",
         {"menemui", "menemui Lee Hsien Loong", "Pembicaraan"}),
        ("Joko Widodo dan Lee Hsien Loong bertemu secara bilateral di Manila.", "id", {"bertemu secara bilateral"}),
    ],
)  # fmt: skip
def test_words_that_tell_of_a_meeting_are_its_mentions(text: str, language: str, words: set[str]) -> None:
    assert set(named(read(text, language=language), "Meeting")) == words


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("At the 40th ASEAN Summit, President Joko Widodo met Prime Minister Lee Hsien Loong.", "en"),
        ("It rained.\nIt was hot.\nIt was late.\nIt was.\nPresident Joko Widodo met PM Lee Hsien Loong.", "en"),
        ("Joko Widodo met in Manila on Monday with Prime Minister Lee Hsien Loong.", "en"),
        ("Joko Widodo is scheduled to meet Lee Hsien Loong.", "en"),
        ("Joko Widodo hosted Lee Hsien Loong to a dinner.", "en"),
        ("After meeting Lee Hsien Loong, Joko Widodo spoke of rice.", "en"),
        ("The meeting between Joko Widodo and PM Lee Hsien Loong was short.", "en"),
        ("Joko Widodo spoke of rice. Next came talks with Lee Hsien Loong.", "en"),
        ("Usai bertemu Lee Hsien Loong, Joko Widodo berbicara tentang beras.", "id"),
        ("Pertemuan Presiden Joko Widodo dengan PM Lee Hsien Loong berjalan hangat.", "id"),
        ("Joko Widodo menerima delegasi yang dipimpin PM Lee Hsien Loong.", "id"),
        ("Joko Widodo mengadakan pembicaraan empat mata dengan PM Lee Hsien Loong.", "id"),
        ("Joko Widodo diterima oleh PM Lee Hsien Loong di Singapura.", "id"),
        ("Joko Widodo, Lee Hsien Loong to meet\n\nThey will speak of rice.", "en"),
        ("Joko Widodo and Lee Hsien Loong discussed rice during their meeting.", "en"),
        ("Joko Widodo, who is in Manila, met Lee Hsien Loong.", "en"),
        ("Joko Widodo will travel to Manila to meet Lee Hsien Loong.", "en"),
        ("Joko Widodo menyambut Lee Hsien Loong. Keduanya lalu mengadakan pertemuan empat mata.", "id"),
    ],
)  # fmt: skip
def test_ways_to_tell_of_a_meeting(text: str, language: str) -> None:
    assert PAIR in meetings(text, language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Joko Widodo called on Lee Hsien Loong to act.", "en"),
        ("Joko Widodo called for talks with Lee Hsien Loong.", "en"),
        ("Joko Widodo wants to meet Lee Hsien Loong.", "en"),
        ("Joko Widodo received a letter from Lee Hsien Loong.", "en"),
        ("The dinner that Joko Widodo made met the taste of Lee Hsien Loong.", "en"),
        ("Joko Widodo met unions and Lee Hsien Loong went home.", "en"),
        ("Joko Widodo praised Lee Hsien Loong. The two parties met.", "en"),
        ("Joko Widodo menerima penghargaan dari Lee Hsien Loong.", "id"),
        ("Joko Widodo berharap dapat bertemu dengan para menteri, kata Lee Hsien Loong.", "id"),
        ("Joko Widodo bertemu Lee Hsien Loong tahun lalu.", "id"),
    ],
)  # fmt: skip
def test_what_is_no_meeting(text: str, language: str) -> None:
    assert meetings(text, language) == set()


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Joko Widodo held bilateral meetings with Retno Marsudi and Lee Hsien Loong in Manila.", "en"),
        ("Joko Widodo bertemu secara bilateral terpisah dengan Retno Marsudi dan Lee Hsien Loong di Manila.",
         "id"),
    ],
)  # fmt: skip
def test_meetings_with_each_of_several(text: str, language: str) -> None:
    found = said(read(text, language=language), "attends", "held_in")
    other = "Bilateral meeting of Joko Widodo and Retno Marsudi"
    assert {fact[:3] for fact in found} == {
        ("Joko Widodo", "attends", BILATERAL),
        ("Lee Hsien Loong", "attends", BILATERAL),
        ("Joko Widodo", "attends", other),
        ("Retno Marsudi", "attends", other),
        (BILATERAL, "held_in", "Manila"),
        (other, "held_in", "Manila"),
    }


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Joko Widodo, accompanied by Retno Marsudi, met Lee Hsien Loong.", "en"),
        ("Joko Widodo met Lee Hsien Loong. The President was accompanied by Foreign Minister Retno Marsudi.", "en"),
        ("Joko Widodo didampingi Retno Marsudi menerima Lee Hsien Loong.", "id"),
        ("Joko Widodo menerima Lee Hsien Loong yang didampingi Retno Marsudi.", "id"),
    ],
)  # fmt: skip
def test_companions_take_part(text: str, language: str) -> None:
    assert {fact[:3] for fact in said(read(text, language=language), "attends")} == {
        (name, "attends", PAIR) for name in ("Joko Widodo", "Lee Hsien Loong", "Retno Marsudi")
    }


def test_committee_that_somebody_receives() -> None:
    found = read("Joko Widodo received the ASEAN Rivers Committee in Manila.")
    name = "Meeting of Joko Widodo with the ASEAN Rivers Committee"
    assert ("ASEAN Rivers Committee", "attends", name, "asserted") in said(found, "attends")


def test_place_and_day_of_a_meeting_in_indonesian() -> None:
    found = said(baca("Joko Widodo bertemu Lee Hsien Loong di Manila, Selasa (1/5)."), "held_in", "held_on")
    assert {fact[1:3] for fact in found} == {("held_in", "Manila"), ("held_on", "2018-05-01")}


def test_those_who_hold_a_meeting_with_somebody_are_no_hosts() -> None:
    found = baca("Presiden RI Joko Widodo mengadakan pertemuan bilateral dengan Lee Hsien Loong.")
    assert said(found, "hosts") == set()


def test_meeting_on_the_sidelines_is_spoken_of_up_to_the_end_of_its_paragraph() -> None:
    text = (
        "The 40th ASEAN Summit began.\n\nOn its sidelines Joko Widodo met Lee Hsien Loong. They discussed haze.\n\n"
        "On the agenda is food security."
    )
    found = {(fact[0], fact[2]) for fact in said(read(text), "discusses")}
    assert found == {(PAIR, "Haze"), ("40th ASEAN Summit", "Food security")}


def test_the_meeting_is_the_one_named_last() -> None:
    text = "Joko Widodo met Lee Hsien Loong. The 3rd ASEAN Rivers Meeting ended. The meeting was long."
    assert "meeting" not in named(read(text), "Meeting")


def test_somebody_who_says_that_he_met_another() -> None:
    found = baca('"Saya menemui Lee Hsien Loong tadi," kata Joko Widodo.')
    assert set(named(found, "Meeting").values()) == {PAIR}


def test_who_stands_in_for_another_meets() -> None:
    found = said(baca("Retno Marsudi mewakili Joko Widodo bertemu Lee Hsien Loong di Manila."), "attends")
    name = "Meeting of Retno Marsudi and Lee Hsien Loong"
    assert {fact[:3] for fact in found} == {(who, "attends", name) for who in ("Retno Marsudi", "Lee Hsien Loong")}


def test_meeting_after_which_somebody_tells_of_what_is_to_come_was_held() -> None:
    found = read("After his meeting with Lee Hsien Loong, Joko Widodo said the road will be finished soon.")
    assert {fact[3] for fact in said(found, "attends")} == {"asserted"}


def test_chair_of_something_else_does_not_chair_whom_he_meets() -> None:
    assert said(read("Committee chairman Joko Widodo met Lee Hsien Loong."), "chairs") == set()


def test_ministers_who_are_named_hold_no_meeting_of_all_ministers() -> None:
    text = "Pertemuan antara Menteri Luar Negeri Budi Hartono dan Menteri Luar Negeri Jepang Taro Aso usai."
    assert meetings(text, "id") == {"Meeting of Budi Hartono and Taro Aso"}


def test_day_before_a_visit_that_somebody_receives() -> None:
    found = baca("Joko Widodo pada 1 Mei 2018 menerima kunjungan kehormatan Lee Hsien Loong.")
    assert said(found, "held_on") == {(PAIR, "held_on", "2018-05-01", "asserted")}
