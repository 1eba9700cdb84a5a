"""Who takes part in events."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import attendance, baca, read, said

SUMMIT = "32nd ASEAN Summit"


@pytest.mark.parametrize(
    "text",
    ["President Joko Widodo attended the 32nd ASEAN Summit.",
     "President Joko Widodo took part in the 32nd ASEAN Summit.",
     "The 32nd ASEAN Summit was attended by President Joko Widodo.",
     "At the 32nd ASEAN Summit, President Joko Widodo spoke."],
)  # fmt: skip
def test_attendance_in_english(text: str) -> None:
    assert attendance(text) == {("Joko Widodo", "asserted")}


@pytest.mark.parametrize(
    "text",
    ["Presiden Joko Widodo menghadiri KTT ke-32 ASEAN.", "KTT ke-32 ASEAN dihadiri oleh Presiden Joko Widodo.",
     "Presiden Joko Widodo hadir dalam KTT ke-32 ASEAN."],
)  # fmt: skip
def test_attendance_in_indonesian(text: str) -> None:
    assert attendance(text, "id") == {("Joko Widodo", "asserted")}


def test_name_of_a_meeting_may_begin_with_the_noun_behind_hadir_dalam() -> None:
    found = baca("Menteri Retno Marsudi hadir dalam Pertemuan Menteri Luar Negeri ASEAN ke-51.")
    assert ("Retno Marsudi", "attends", "51st ASEAN Foreign Ministers' Meeting", "asserted") in said(found, "attends")


def test_attendance_to_come_is_planned() -> None:
    found = said(read("President Joko Widodo will attend the 33rd ASEAN Summit."), "attends")
    assert found == {("Joko Widodo", "attends", "33rd ASEAN Summit", "planned")}


def test_press_briefing_is_attended_by_who_gives_it() -> None:
    found = said(read("Foreign Minister Retno Marsudi gave a press briefing."), "attends")
    assert found == {("Retno Marsudi", "attends", "Press briefing", "asserted")}


def test_attending_another_organisations_summit_is_kept_apart() -> None:
    found = said(baca("Presiden Joko Widodo menghadiri KTT G20 setelah KTT ke-32 ASEAN usai."), "attends")
    assert ("Joko Widodo", "attends", "G20 Summit", "asserted") in found


def test_who_is_only_quoted_does_not_attend() -> None:
    text = "Menurut Retno Marsudi, selain menghadiri KTT ke-32 ASEAN, Presiden Joko Widodo berlibur."
    assert attendance(text, "id") == {("Joko Widodo", "asserted")}


def test_who_stands_in_attends_where_one_event_is_spoken_of() -> None:
    text = "The 32nd ASEAN Summit began. President Joko Widodo was represented by Foreign Minister Retno Marsudi."
    assert ("Retno Marsudi", "asserted") in attendance(text)
    two = text.replace("Summit began", "Summit and the 7th East Asia Summit began")
    assert said(read(two), "attends") == set()


def test_presence_is_at_the_meeting_that_the_text_is_about() -> None:
    text = "KTT ke-32 ASEAN berlangsung di Singapura.\n\nIa akan diumumkan pada KTT ke-33 ASEAN.\n\nMalaysia hadir."
    assert attendance(text, "id") == {("Malaysia", "asserted")}


@pytest.mark.parametrize("words", ["Present were", "Among those present was", "Also present was"])
def test_those_present_stand_behind(words: str) -> None:
    assert attendance(f"The 32nd ASEAN Summit began. {words} President Joko Widodo.") == {("Joko Widodo", "asserted")}


def test_events_listed_behind_the_sentence_on_attending_several() -> None:
    text = (
        "Presiden Joko Widodo akan menghadiri KTT ke-33 ASEAN dan dua KTT lain. "
        "Yakni, KTT ke-7 Asia Timur serta KTT ke-9 ASEAN-Jepang."
    )
    assert said(baca(text), "attends") >= {
        ("Joko Widodo", "attends", "7th East Asia Summit", "planned"),
        ("Joko Widodo", "attends", "9th ASEAN-Japan Summit", "planned"),
    }


@pytest.mark.parametrize(
    ("text", "language"),
    [("President Joko Widodo will also attend meetings in Manila.", "en"),
     ("Presiden Joko Widodo menghadiri acara di Surabaya.", "id")],
)  # fmt: skip
def test_attending_something_else_is_not_attending_the_event_spoken_of(text: str, language: str) -> None:
    opening = {"en": "The 32nd ASEAN Summit began. ", "id": "KTT ke-32 ASEAN dimulai. "}
    assert attendance(opening[language] + text, language) == set()


def test_who_has_left_to_attend_is_to_attend() -> None:
    text = "President Joko Widodo left for Manila to attend the 51st ASEAN Ministerial Meeting."
    assert {fact[3] for fact in said(read(text), "attends")} == {"planned"}


def test_who_is_spoken_of_after_a_press_briefing_did_not_take_part_in_it() -> None:
    text = '"It is open," Lee Hsien Loong told a press briefing.\n\nIndonesia would lead the delegation.'
    found = said(read(text), "attends")
    assert found == {("Lee Hsien Loong", "attends", "Press briefing", "asserted")}


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("President Joko Widodo flew to Singapore for the 32nd ASEAN Summit.", "asserted"),
        ("President Joko Widodo, in Singapore for the 32nd ASEAN Summit, spoke.", "asserted"),
        ("The 32nd ASEAN Summit was declared open by President Joko Widodo.", "asserted"),
        ("The absence of President Joko Widodo from the 32nd ASEAN Summit was noted.", "negated"),
        ("All leaders except President Joko Widodo attended the 32nd ASEAN Summit.", "negated"),
        ("President Joko Widodo represented Indonesia at the 32nd ASEAN Summit.", "asserted"),
    ],
)
def test_more_ways_of_saying_that_somebody_takes_part(text: str, modality: str) -> None:
    assert ("Joko Widodo", modality) in attendance(text)


@pytest.mark.parametrize(
    "text",
    [
        "Demikian disampaikan Menteri Perdagangan, Budi Santoso, pada KTT ke-32 ASEAN.",
        "Delegasi Indonesia pada KTT ke-32 ASEAN dipimpin Menteri Perdagangan Budi Santoso.",
        "Menteri Perdagangan Budi Santoso mewakili Indonesia dalam KTT ke-32 ASEAN.",
    ],
)
def test_more_ways_of_saying_it_in_indonesian(text: str) -> None:
    assert ("Budi Santoso", "asserted") in attendance(text, "id")


def test_traveller_goes_to_all_the_events_listed() -> None:
    text = (
        "President Joko Widodo will travel to Manila, Philippines, from November 13 to 14 "
        "for the 31st ASEAN Summit and the 12th East Asia Summit."
    )
    assert {fact[2] for fact in said(read(text), "attends")} == {"31st ASEAN Summit", "12th East Asia Summit"}


def test_who_is_seen_at_an_event() -> None:
    text = "Yang tampak dalam KTT ke-30 ASEAN antara lain Presiden Joko Widodo dan PM Singapura Lee Hsien Loong."
    assert {fact[0] for fact in said(baca(text), "attends")} == {"Joko Widodo", "Lee Hsien Loong"}


def test_who_speaks_at_an_opening_is_at_that_ceremony() -> None:
    text = "Speaking at the opening of the 32nd ASEAN Summit, President Joko Widodo called for peace."
    assert {(who, event) for who, _, event, _ in said(read(text), "attends")} == {
        ("Joko Widodo", "Opening ceremony of the 32nd ASEAN Summit"),
        ("Joko Widodo", SUMMIT),
    }


def test_those_who_join_others_who_meet() -> None:
    text = "The 33rd ASEAN Summit is near. Leaders from Japan and Cambodia will join their ASEAN colleagues."
    assert {(who, modality) for who, _, _, modality in said(read(text), "attends")} == {
        ("Japan", "planned"),
        ("Cambodia", "planned"),
    }


@pytest.mark.parametrize(
    ("behind", "who"), [("took part in the meeting", {"Joko Widodo"}), ("took part in the network", set())]
)
def test_verb_that_needs_an_event_has_one_in_a_bare_noun(behind: str, who: set[str]) -> None:
    text = f"The 5th ASEAN River Forum was held in Manila. President Joko Widodo {behind}."
    assert {name for name, _, _, _ in said(read(text), "attends")} == who


def test_vice_chairs_take_part() -> None:
    text = "The 32nd ASEAN Summit ended. President Joko Widodo served as Vice-Chairman."
    assert attendance(text) == {("Joko Widodo", "asserted")}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The opening ceremony of the 32nd ASEAN Summit was long. President Joko Widodo was present.", "en"),
        ("Upacara pembukaan KTT ke-32 ASEAN meriah. Presiden Joko Widodo hadir.", "id"),
    ],
)
def test_who_is_told_of_behind_a_ceremony_was_there_and_at_its_event(text: str, language: str) -> None:
    found = said(read(text, language=language), "attends")
    assert {fact[2] for fact in found} == {SUMMIT, f"Opening ceremony of the {SUMMIT}"}


def test_presence_sentences_later_is_at_the_event() -> None:
    text = "The opening ceremony of the 32nd ASEAN Summit was long. It rained. President Joko Widodo was present."
    assert {fact[2] for fact in said(read(text), "attends")} == {SUMMIT}


@pytest.mark.parametrize(
    "text",
    [
        "President Joko Widodo's participation in the 32nd ASEAN Summit was noted.",
        "The 32nd ASEAN Summit ended. Only one of them came: President Joko Widodo.",
    ],
)
def test_participation_and_those_who_came(text: str) -> None:
    assert attendance(text) == {("Joko Widodo", "asserted")}


def test_bare_noun_before_what_somebody_does_with_it_points_back() -> None:
    text = "KTT ke-32 ASEAN dimulai. Presiden Joko Widodo membuka acara dengan menyambut para tamu."
    assert attendance(text, "id") == {("Joko Widodo", "asserted")}


def test_going_somewhere_else_is_not_going_to_the_event_spoken_of() -> None:
    assert attendance("The 32nd ASEAN Summit ended. President Joko Widodo will go to the market.") == set()
    assert attendance("President Joko Widodo will go to the 32nd ASEAN Summit.") != set()


def test_who_is_likewise_expected() -> None:
    text = "The 32nd ASEAN Summit is near. President Joko Widodo was likewise expected, aides said."
    assert {name for name, _ in attendance(text)} == {"Joko Widodo"}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Experts urged President Joko Widodo to attend the 32nd ASEAN Summit.", "en"),
        ("Pengamat mendesak Presiden Joko Widodo menghadiri KTT ke-32 ASEAN.", "id"),
    ],
)
def test_who_is_only_asked_to_come(text: str, language: str) -> None:
    assert said(read(text, language=language), "attends") == set()


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("The 32nd ASEAN Summit opened in Manila, with Minister Ali Musa in attendance.", "asserted"),
        ("Minister Ali Musa cancelled his trip to the 32nd ASEAN Summit.", "negated"),
    ],
)
def test_nouns_for_coming_and_for_what_is_called_off(text: str, modality: str) -> None:
    assert ("Ali Musa", modality) in attendance(text)


def test_who_represents_a_state_attends() -> None:
    text = "Representing Indonesia, President Joko Widodo said at the 40th ASEAN Summit in Manila that peace matters."
    assert {fact[0] for fact in said(read(text), "attends")} == {"Joko Widodo"}


def test_husband_of_who_attends_does_not() -> None:
    assert not attendance("Istri Presiden Joko Widodo, Iriana, menghadiri KTT ke-32 ASEAN.", "id")
    assert not attendance("The wife of President Joko Widodo attended the 32nd ASEAN Summit.")


def test_who_is_met_is_no_subject_of_the_verb_behind() -> None:
    text = "President Joko Widodo met Minister Wang Yi and attended the 32nd ASEAN Summit."
    assert attendance(text) == {("Joko Widodo", "asserted")}


def test_who_is_only_invited_need_not_come() -> None:
    assert not attendance(
        "Prime Minister Lee Hsien Loong invited President Joko Widodo to attend the 32nd ASEAN Summit."
    )


def test_other_participants_are_named() -> None:
    text = "KTT ke-32 ASEAN dimulai. Peserta lainnya ialah Presiden Joko Widodo."
    assert attendance(text, "id") == {("Joko Widodo", "asserted")}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The 32nd ASEAN Summit began. Minister Ana Cruz has accepted an invitation to the summit.", "en"),
        ("The 32nd ASEAN Summit began. Minister Ana Cruz flew in on Friday.", "en"),
        ("The 32nd ASEAN Summit began. Minister Ana Cruz joined by video link.", "en"),
        ("KTT ke-32 ASEAN dimulai. Menteri Perdagangan Ana Cruz mengonfirmasi kehadirannya.", "id"),
        ("KTT ke-32 ASEAN dimulai. Menteri Perdagangan Ana Cruz turut diundang.", "id"),
    ],
)
def test_further_words_of_taking_part(text: str, language: str) -> None:
    assert {who for who, _ in attendance(text, language)} == {"Ana Cruz"}


def test_states_that_an_event_has_take_part() -> None:
    text = "KTT ke-32 ASEAN dimulai. Pertemuan itu mengikutsertakan Jepang, Thailand, dan Malaysia."
    assert {who for who, _ in attendance(text, "id")} == {"Japan", "Thailand", "Malaysia"}
    text = "KTT ke-32 ASEAN dimulai. Perjanjian itu mengikutsertakan Jepang, Thailand, dan Malaysia."
    assert attendance(text, "id") == set()


def test_who_comes_to_another_city_is_not_at_the_event() -> None:
    text = "The 33rd ASEAN Summit will be held in Manila on 13 November 2018. Minister Ana Cruz will come to {}."
    assert attendance(text.format("Bandung"), event="33rd ASEAN Summit") == set()
    assert attendance(text.format("Manila"), event="33rd ASEAN Summit") == {("Ana Cruz", "planned")}


def test_meeting_behind_another_verb_is_not_the_one_attended() -> None:
    text = "KTT ke-32 ASEAN dimulai. Menteri Perdagangan Ana Cruz hadir dan membahas KTT ke-33 ASEAN."
    found = {(who, what) for who, _, what, _ in said(baca(text), "attends") if who == "Ana Cruz"}
    assert ("Ana Cruz", "32nd ASEAN Summit") in found
    assert ("Ana Cruz", "33rd ASEAN Summit") not in found


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The 32nd ASEAN Summit began. Thailand, which has other plans this year, took part.", "en"),
        ("KTT ke-32 ASEAN dimulai. Thailand, yang tahun ini punya rencana lain, ikut duduk.", "id"),
    ],
)
def test_subject_before_a_relative_clause(text: str, language: str) -> None:
    assert attendance(text, language) == {("Thailand", "asserted")}


def test_who_brings_a_proposal_to_an_event_takes_part() -> None:
    text = "Usul itu dibawa Menteri Perdagangan Ana Cruz ke KTT ke-32 ASEAN."
    assert attendance(text, "id") == {("Ana Cruz", "asserted")}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Minister Ana Cruz returned home from the 32nd ASEAN Summit.", "en"),
        ("Fresh from the 32nd ASEAN Summit, Minister Ana Cruz met her staff.", "en"),
        ("Minister Ana Cruz used the 32nd ASEAN Summit to explain the plan.", "en"),
        ("Sekembali dari KTT ke-32 ASEAN, Menteri Perdagangan Ana Cruz bertemu stafnya.", "id"),
    ],
)
def test_who_comes_back_from_an_event_or_used_it(text: str, language: str) -> None:
    assert attendance(text, language) == {("Ana Cruz", "asserted")}


def test_who_comes_back_from_somewhere_else() -> None:
    assert attendance("The 32nd ASEAN Summit ended. Minister Ana Cruz returned from a holiday.") == set()


def test_who_arrives_in_another_city_is_not_at_the_event() -> None:
    text = "KTT ke-32 ASEAN berakhir di Manila kemarin. Menteri Perdagangan Ana Cruz tiba di {}."
    assert attendance(text.format("Bandung"), "id") == set()
    assert {who for who, _ in attendance(text.format("Manila"), "id")} == {"Ana Cruz"}
