"""Where events are held."""

from __future__ import annotations

import pytest

from aseankg.extract.rules.extractor import RuleExtractor
from aseankg.extract.rules.reading.lexicon import Entry, Lexicon
from aseankg.sources.press.text import PressText
from tests.extract.rules.texts import baca, entries, named, places, read, said


@pytest.mark.parametrize(
    "text",
    [
        "The 40th ASEAN Summit was held in Manila.", "The 40th ASEAN Summit in Manila ended.",
        "In Manila, Thailand praised the 40th ASEAN Summit.",
        "The 40th ASEAN Summit was held at the River Hall in Manila.",
        "The 40th ASEAN Summit was held in Manila, Philippines.",
    ],
)  # fmt: skip
def test_place_in_english(text: str) -> None:
    assert places(text) == {("Manila", "asserted")}


def test_place_in_indonesian() -> None:
    assert places("KTT ke-40 ASEAN digelar di Gedung Sungai, Jakarta.", "id") == {("Jakarta", "asserted")}


def test_place_of_an_event_to_come_is_planned() -> None:
    assert places("KTT ke-40 ASEAN akan digelar di Jakarta.", "id") == {("Jakarta", "planned")}


def test_place_of_a_bare_noun_is_that_of_the_event_spoken_of() -> None:
    text = "Leaders praised the 40th ASEAN Summit. The summit was held in Manila."
    assert said(read(text), "held_in") == {("40th ASEAN Summit", "held_in", "Manila", "asserted")}


def test_city_in_the_name_of_a_venue_is_where_it_is() -> None:
    text = "The 40th ASEAN Summit was held at the Kuala Lumpur Convention Centre, Malaysia."
    assert places(text) == {("Kuala Lumpur", "asserted")}


def test_state_of_an_office_is_no_place() -> None:
    assert said(baca("KTT ke-40 ASEAN dihadiri Perdana Menteri Malaysia."), "held_in") == set()


def test_place_of_events_named_together() -> None:
    text = "Thailand attends the 40th ASEAN Summit and the 20th East Asia Summit, to be held in Manila."
    assert {fact[0] for fact in said(read(text), "held_in")} == {"40th ASEAN Summit", "20th East Asia Summit"}


def test_place_right_before_a_bracket_is_that_of_the_event_in_it() -> None:
    found = said(baca("KTT ke-40 ASEAN, lalu ke Manila (KTT ke-9 APEC)."), "held_in")
    assert {fact[0] for fact in found} == {"9th APEC Economic Leaders' Meeting"}


def test_receiver_of_the_chair_is_no_venue() -> None:
    text = "At the 40th ASEAN Summit Thailand handed over the chairmanship to Malaysia."
    assert places(text) == set()


def test_place_of_the_next_numbered_meeting_is_its_own() -> None:
    text = "Pertemuan ke-15 Menteri Kesehatan ASEAN digelar di Manila. Pertemuan ke-16 akan diselenggarakan di Bandung."
    assert said(baca(text), "held_in") == {
        ("15th ASEAN Health Ministers' Meeting", "held_in", "Manila", "asserted"),
        ("16th ASEAN Health Ministers' Meeting", "held_in", "Bandung", "planned"),
    }


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Lee Hsien Loong will be in Manila, Philippines, to attend the 40th ASEAN Summit.", "Manila"),
        ("He will travel to Manila from 8 to 9 May for the 40th ASEAN Summit.", "Manila"),
        ("The 40th ASEAN Summit (40th Summit) in Lembata ended.", "Lembata"),
        ("Leaders gathered on the Indonesian island of Lembata for the 40th ASEAN Summit.", "Lembata"),
        ("The 40th ASEAN Summit was held in the northern resort town of Pagalaran.", "Pagalaran"),
        ("Manila will be the venue of the 40th ASEAN Summit.", "Manila"),
        ("The 40th ASEAN Summit was hosted by President of Indonesia Joko Widodo in Manila.", "Manila"),
        ("The 40th ASEAN Summit and the 20th East Asia Summit in Manila ended.", "Manila"),
    ],
)  # fmt: skip
def test_place_in_more_words(text: str, place: str) -> None:
    assert {found for found, _ in places(text)} == {place}


@pytest.mark.parametrize(
    "text",
    [
        "KTT ke-40 ASEAN digelar di pulau Lembata.", "KTT ke-40 ASEAN bertempat di Lembata.",
        "Ia bertolak dari Manila menuju Lembata guna menghadiri KTT ke-40 ASEAN di Lembata.",
    ],
)  # fmt: skip
def test_place_in_more_words_in_indonesian(text: str) -> None:
    assert {found for found, _ in places(text, "id")} == {"Lembata"}


def test_event_moved_from_one_place_to_another() -> None:
    text = "The 40th ASEAN Summit was moved out of Manila to Makassar."
    assert places(text) == {("Manila", "negated"), ("Makassar", "planned")}


@pytest.mark.parametrize(
    "text",
    [
        "The 40th ASEAN Summit ended. It was first held in Manila.",
        "The 40th ASEAN Summit ended. A press conference on the summit was held in Manila.",
        "The 40th ASEAN Summit was chaired by the Ambassador to Japan.",
        "Menurut keterangan pers Joko Widodo di Manila, Jumat, KTT ke-40 ASEAN akan berakhir.",
    ],
)  # fmt: skip
def test_place_of_something_else(text: str) -> None:
    assert places(text) == set()


def test_state_that_an_event_is_about_is_no_place() -> None:
    assert places("Leaders attended the 32nd ASEAN Summit on Myanmar.") == set()


def test_place_of_a_meeting_that_is_part_of_another() -> None:
    text = "A meeting of ASEAN health ministers, part of the 40th ASEAN Summit, will be held in Manila."
    assert {fact[0] for fact in said(read(text), "held_in")} == {"ASEAN Health Ministers' Meeting"}


def test_hotel_is_no_city() -> None:
    found = read("KTT ke-40 ASEAN digelar di Ramayana Terrace.", language="id")
    assert "City" not in {mention.type for mention in found.mentions}


@pytest.mark.parametrize(
    "text",
    [
        "KTT ke-32 ASEAN menyoroti sikap atas krisis di Myanmar.",
        "KTT ke-32 ASEAN dibuka. Indonesia pernah menjadi tuan rumah KTT ASEAN di Bandung.",
    ],
)
def test_places_of_other_things(text: str) -> None:
    assert not said(baca(text), "held_in")


def test_place_behind_who_opens_an_event() -> None:
    found = baca("KTT ke-30 ASEAN dibuka oleh Presiden Joko Widodo di Manila.")
    assert ("30th ASEAN Summit", "held_in", "Manila", "asserted") in said(found, "held_in")


def test_place_right_behind_the_noun_that_points_back() -> None:
    text = "The 30th ASEAN Summit ended. Leaders spoke well of the summit in Manila."
    assert said(read(text), "held_in") == {("30th ASEAN Summit", "held_in", "Manila", "asserted")}


def test_each_meeting_somewhere_is_not_the_one_spoken_of() -> None:
    text = "Pertemuan Menteri Perhubungan ASEAN usai. Dalam setiap pertemuan di Manila mereka diam."
    assert said(baca(text), "held_in") == set()


def test_developments_somewhere_are_talked_about() -> None:
    text = "KTT ke-40 ASEAN dibuka. Pertemuan yang digelar itu membahas perkembangan politik di Myanmar."
    assert places(text, "id") == set()


def test_place_of_two_events_that_are_to_come() -> None:
    found = said(
        baca("Mereka menyiapkan KTT ke-40 ASEAN dan KTT ke-30 Asia Timur yang akan diikuti semua di Manila."), "held_in"
    )
    assert {event for event, _, _, _ in found} == {"40th ASEAN Summit", "30th East Asia Summit"}


@pytest.mark.parametrize(
    ("text", "language"),
    [("The 40th ASEAN Summit was held in Manila. The 40th ASEAN Summit reviewed the dam in Bandung.", "en"),
     ("KTT ke-40 ASEAN digelar di Manila. KTT ke-40 ASEAN membahas pelabuhan di Bandung.", "id"),
     ("The 40th ASEAN Summit took place in Manila. The 40th ASEAN Summit met in Japan.", "en")],
)  # fmt: skip
def test_event_has_one_place(text: str, language: str) -> None:
    assert places(text, language) == {("Manila", "asserted")}


def test_event_in_two_places_that_are_listed() -> None:
    assert places("The 40th ASEAN Summit was held in Manila and Bandung.") == {
        ("Manila", "asserted"), ("Bandung", "asserted"),
    }  # fmt: skip


def test_document_before_the_verb_does_not_part_an_event_from_its_place() -> None:
    assert places("The 40th ASEAN Summit and talks on the ASEAN Charter were held in Manila.") == {
        ("Manila", "asserted")
    }


def test_owner_is_no_place() -> None:
    assert places("The 40th ASEAN Summit led to Indonesia's chairmanship.") == set()


@pytest.mark.parametrize("text", ["They read the words of the 40th ASEAN Summit (Manila, 28 April 2018).",
                                  "The 40th ASEAN Summit, Manila, 28 April 2018"])  # fmt: skip
def test_place_with_a_day_beside_an_event(text: str) -> None:
    assert places(text) == {("Manila", "asserted")}


def test_place_of_what_was_told_on_a_weekday_of_a_text_without_a_day() -> None:
    text = "Menurut keterangan Joko Widodo, di Jakarta, Jumat, KTT ke-40 ASEAN penting."
    assert said(read(text, None, "id"), "held_in") == set()


def test_hall_that_goes_by_a_meeting() -> None:
    found = baca("KTT ke-40 ASEAN digelar di Balai Sidang Internasional Filipina (PICC), Manila.")
    assert said(found, "held_in") == {("40th ASEAN Summit", "held_in", "Manila", "asserted")}
    assert named(found, "Meeting") == {}


def test_what_is_wanted_for_a_place_is_not_held_there() -> None:
    assert places("Leaders at the 40th ASEAN Summit want peace for Manila.") == set()


@pytest.mark.parametrize(
    ("text", "found"),
    [("Singapore is hosting the 40th ASEAN Summit.", {("Singapore", "asserted")}),
     ("Malaysia is hosting the 40th ASEAN Summit.", set()),
     ("Singapore will host the 40th ASEAN Summit in Manila.", {("Manila", "planned")})],
)  # fmt: skip
def test_host_that_is_a_city_is_the_place(text: str, found: set[tuple[str, str]]) -> None:
    assert places(text) == found


def test_states_that_are_brought_in_are_no_place() -> None:
    assert said(read("The 32nd ASEAN Summit brought in Japan and Thailand."), "held_in") == set()


def test_city_that_does_not_host_is_no_place() -> None:
    found = said(read("Bandung will not host the 5th ASEAN Tourism Forum."), "held_in")
    assert not any(fact[2] == "Bandung" for fact in found)


@pytest.mark.parametrize(
    ("text", "language"),
    [("Joko Widodo arrived in Singapore for the 40th ASEAN Summit in Manila.", "en"),
     ("Joko Widodo bertemu para menteri di Singapura sebelum KTT ke-40 ASEAN di Manila.", "id")],
)  # fmt: skip
def test_event_with_a_place_of_its_own_is_not_held_at_the_one_before(text: str, language: str) -> None:
    assert places(text, language) == {("Manila", "asserted")}


@pytest.mark.parametrize(
    ("text", "language"),
    [("Leaders left the 40th ASEAN Summit. They will gather again next year in Bangkok.", "en"),
     ("Para pemimpin meninggalkan KTT ke-40 ASEAN. Mereka akan berkumpul kembali tahun depan di Bangkok.", "id")],
)  # fmt: skip
def test_place_of_the_next_time_is_none_of_this_one(text: str, language: str) -> None:
    assert places(text, language) == set()


def test_state_is_no_place_of_an_event_besides_its_city() -> None:
    text = (
        "President Joko Widodo will go to Indonesia for the 40th ASEAN Summit. The 40th ASEAN Summit opens in Bandung."
    )
    assert {fact[2] for fact in said(read(text), "held_in")} == {"Bandung"}


def test_two_places_one_of_which_is_written_with_a_hyphen() -> None:
    lexicon = Lexicon([*entries(), Entry("City", "Cha-am", "place/cha-am", "Cha-am")])
    text = PressText("own.txt", "The 40th ASEAN Summit was held in Cha-am and Manila.", "en")
    found = said(RuleExtractor(lexicon).extract(text), "held_in")
    assert {fact[2] for fact in found} == {"Cha-am", "Manila"}


@pytest.mark.parametrize(
    ("text", "language"),
    [("Ahead of the 40th ASEAN Summit, senior officials met in Bandung.", "en"),
     ("The plan, drafted in Bandung, will be submitted to the 40th ASEAN Summit.", "en"),
     ("Menjelang KTT ke-40 ASEAN, para pejabat senior bertemu di Bandung.", "id"),
     ("Hasil pertemuan di Bandung akan dibawa ke KTT ke-40 ASEAN.", "id")],
)  # fmt: skip
def test_place_of_what_goes_before_an_event_is_not_its_own(text: str, language: str) -> None:
    assert said(read(text, language=language), "held_in") == set()


def test_meetings_in_a_place_include_those_that_are_named() -> None:
    text = "Rangkaian pertemuan di Bandung akan berlangsung pekan ini, termasuk KTT ke-40 ASEAN."
    assert {fact[2] for fact in said(baca(text), "held_in")} == {"Bandung"}


def test_states_that_an_event_takes_in_are_not_where_it_is_held() -> None:
    assert said(read("The East Asia Summit, which takes in Japan and Thailand, opened today."), "held_in") == set()


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The plan was signed in Manila. The 7th ASEAN River Ministers' Meeting took place in the same city.", "en"),
        ("Rencana itu ditandatangani di Manila. Pertemuan Menteri Lingkungan ASEAN digelar di kota yang sama.", "id"),
    ],
)
def test_same_city_is_the_one_named_last(text: str, language: str) -> None:
    assert {fact[2] for fact in said(read(text, language=language), "held_in")} == {"Manila"}


@pytest.mark.parametrize("verb", ["continues", "ends"])
def test_meeting_spoken_of_goes_on_or_ends_in_a_city(verb: str) -> None:
    text = f"Malaysia chairs the 7th ASEAN River Ministers' Meeting. The meeting {verb} in Manila on Friday."
    assert {fact[2] for fact in said(read(text), "held_in")} == {"Manila"}


def test_summit_that_is_prepared_in_a_city_is_not_held_there() -> None:
    text = "Officials met in Manila on Tuesday, clearing most paperwork for the 40th ASEAN Summit."
    assert "40th ASEAN Summit" not in {fact[0] for fact in said(read(text), "held_in")}


def test_text_that_breaks_off_before_the_noun_of_the_same_place() -> None:
    found = read("The plan was signed in Manila. The 7th ASEAN River Ministers' Meeting took place at the same")
    assert said(found, "held_in") == set()


def test_plan_that_is_pointed_to_makes_no_plan_of_an_event() -> None:
    text = (
        "Rencana itu disampaikan Joko Widodo, yang memimpin delegasi Indonesia dalam Pertemuan Sungai ASEAN di Manila."
    )
    assert {fact[2:] for fact in said(baca(text), "held_in")} == {("Manila", "asserted")}


def test_city_of_the_last_event_behind_other_names() -> None:
    text = (
        "The 40th ASEAN Summit opened in Manila. Jakarta agrees. Bandung agrees. Jakarta waits. "
        "The 8th ASEAN Lake Forum is held in the same city."
    )
    assert ("8th ASEAN Lake Forum", "held_in", "Manila", "asserted") in said(read(text), "held_in")


def test_the_same_city_is_one_that_something_is_in() -> None:
    text = "The 30th ASEAN Summit is held in Manila. Jakarta agrees. The 8th ASEAN Lake Forum is held in the same city."
    assert ("8th ASEAN Lake Forum", "held_in", "Manila", "asserted") in said(read(text), "held_in")


@pytest.mark.parametrize(
    "text",
    [
        "He arrived in Manila on Tuesday, two days after the 5th ASEAN Lake Forum.",
        "He arrived in Manila on Tuesday, two days before the 5th ASEAN Lake Forum in Jakarta.",
        "He spoke in Manila on Tuesday, two days before the 5th ASEAN Lake Forum.",
    ],
)
def test_place_of_something_else_than_the_event(text: str) -> None:
    assert "Manila" not in {fact[2] for fact in said(read(text), "held_in")}


@pytest.mark.parametrize(
    ("text", "language"),
    [("The 40th ASEAN Summit could be held in Manila instead.", "en"),
     ("The 40th ASEAN Summit might take place in Manila.", "en"),
     ("KTT ke-40 ASEAN dapat diadakan di Manila bila Jakarta tidak siap.", "id"),
     ("KTT ke-40 ASEAN bisa saja digelar di Manila.", "id")],
)  # fmt: skip
def test_place_at_which_an_event_only_can_be_held_is_planned(text: str, language: str) -> None:
    assert places(text, language) == {("Manila", "planned")}


@pytest.mark.parametrize(
    ("text", "language"),
    [("The 40th ASEAN Summit was held in the beach resort of Manila.", "en"),
     ("KTT ke-40 ASEAN digelar di kota peristirahatan Manila.", "id")],
)  # fmt: skip
def test_place_behind_what_kind_of_place_it_is(text: str, language: str) -> None:
    assert places(text, language) == {("Manila", "asserted")}


@pytest.mark.parametrize(
    ("text", "language"),
    [("The 40th ASEAN Summit was discussed in Manila.", "en"), ("KTT ke-40 ASEAN dibahas di Manila.", "id")],
)
def test_place_at_which_an_event_is_only_discussed(text: str, language: str) -> None:
    assert places(text, language) == set()


def test_place_behind_what_is_discussed_at_an_event() -> None:
    assert places("The 40th ASEAN Summit, at which trade was discussed, was held in Manila.") == {
        ("Manila", "asserted")
    }


def test_place_of_an_event_that_is_about_a_disaster() -> None:
    found = read("A workshop on floods was held in Manila on 2 May 2018.")
    assert ("Workshop on floods", "held_in", "Manila", "asserted") in said(found, "held_in")


@pytest.mark.parametrize("text", [
    "The 40th ASEAN Summit began. In the meeting he extended congratulations to Laos.",
    "KTT ke-40 ASEAN dibahas. Hari ini giliran Presiden Joko Widodo menjamu mereka di Bandung.",
])  # fmt: skip
def test_state_that_is_given_something_and_meal_are_no_places_of_events(text: str) -> None:
    assert places(text, "id" if "KTT" in text else "en") == set()
