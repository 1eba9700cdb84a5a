"""What events discuss, states want, and documents are about."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, read, said

SUMMIT = "32nd ASEAN Summit"


def test_summit_discusses_subjects() -> None:
    found = said(read("The 32nd ASEAN Summit discussed haze and food security."), "discusses")
    assert found == {(SUMMIT, "discusses", "Haze", "asserted"), (SUMMIT, "discusses", "Food security", "asserted")}


def test_subject_discussed_at_a_summit() -> None:
    found = said(baca("Pencemaran sungai akan dibahas dalam KTT ke-33 ASEAN membahas energi bersih."), "discusses")
    assert ("33rd ASEAN Summit", "discusses", "Clean energy", "planned") in found


def test_event_spoken_of_discusses() -> None:
    found = said(read("The 32nd ASEAN Summit began. Leaders discussed food security."), "discusses")
    assert found == {(SUMMIT, "discusses", "Food security", "asserted")}


def test_those_who_meet_state_subjects_together() -> None:
    text = "The 32nd ASEAN Summit began. The leaders pledged to strengthen river patrols."
    assert said(read(text), "discusses") == {(SUMMIT, "discusses", "River patrols", "asserted")}


def test_state_that_stresses_a_subject_wants_it() -> None:
    found = said(read("Indonesia stressed the importance of river patrols."), "prioritises", "discusses")
    assert found == {("Indonesia", "prioritises", "River patrols", "asserted")}


def test_what_a_person_stresses_is_on_no_agenda() -> None:
    assert said(read("Joko Widodo stressed the importance of river patrols."), "discusses") == set()


def test_noun_is_no_verb_of_discussing() -> None:
    assert (
        said(read("The 32nd ASEAN Summit began. They thanked her for a review of river patrols."), "discusses") == set()
    )


def test_what_will_be_discussed_is_planned_although_the_summit_has_begun() -> None:
    text = "The 32nd ASEAN Summit opened in Singapore on 27 April 2018. Leaders will discuss river patrols."
    found = said(read(text, published="2018-04-27"), "discusses")
    assert found == {(SUMMIT, "discusses", "River patrols", "planned")}


def test_what_leaders_react_to_is_on_the_agenda_where_the_graph_knows_it() -> None:
    text = "The 32nd ASEAN Summit ended. The leaders welcomed food security and tall trees."
    found = said(read(text), "discusses")
    assert found == {(SUMMIT, "discusses", "Food security", "asserted")}


def test_what_one_person_speaks_about_is_on_no_agenda() -> None:
    text = "The 32nd ASEAN Summit ended. President Joko Widodo discussed food security."
    assert said(read(text), "discusses") == set()


def test_the_meeting_spoken_of_discusses_and_not_the_one_that_is_only_mentioned() -> None:
    text = "The 32nd ASEAN Summit began. The summit discussed haze with a view to the 8th ASEAN Forest Workshop."
    assert said(read(text), "discusses") == {(SUMMIT, "discusses", "Haze", "asserted")}


def test_those_who_meet_push_for_nothing_on_the_agenda() -> None:
    text = "The 32nd ASEAN Summit began. The leaders said that the first priority is river patrols."
    assert said(read(text), "discusses") == set()


def test_subject_of_one_of_several_events_is_told_of_none() -> None:
    text = "The 32nd ASEAN Summit follows the 8th ASEAN-Japan Summit. They discussed food security."
    assert said(read(text), "discusses") == set()


def test_what_two_ministers_discuss_is_not_on_the_agenda_of_many() -> None:
    text = "The 32nd ASEAN Summit began. The two ministers discussed food security."
    assert said(read(text), "discusses") == set()


def test_what_both_sides_discuss_is_on_the_agenda_of_two() -> None:
    text = "The 8th ASEAN-Japan Summit began. Both sides discussed food security."
    assert {fact[2] for fact in said(read(text), "discusses")} == {"Food security"}


def test_what_is_only_worked_on_at_an_event_is_on_its_agenda_where_the_graph_knows_it() -> None:
    text = "At the 32nd ASEAN Summit leaders promoted food security and river safety."
    assert {fact[2] for fact in said(read(text), "discusses")} == {"Food security"}


def test_subject_that_was_also_discussed() -> None:
    text = "The 32nd ASEAN Summit began. Food security and haze were likewise discussed."
    assert {fact[2] for fact in said(read(text), "discusses")} == {"Food security", "Haze"}


def test_subject_that_opens_a_sentence_of_those_who_meet() -> None:
    text = "The 32nd ASEAN Summit began. On food security, the leaders said that more is needed."
    assert said(read(text), "discusses") == {(SUMMIT, "discusses", "Food security", "asserted")}


def test_subject_that_opens_a_sentence_of_two_of_many() -> None:
    text = "The 32nd ASEAN Summit began. On food security, both sides said that more is needed."
    assert said(read(text), "discusses") == set()


def test_subject_that_opens_a_sentence_of_nobody() -> None:
    text = "The 32nd ASEAN Summit began. On food security, more is needed."
    assert said(read(text), "discusses") == set()


def test_state_wants_what_it_will_concentrate_on() -> None:
    found = said(read("Thailand will concentrate on food security and haze."), "prioritises")
    assert {fact[:3] for fact in found} == {
        ("Thailand", "prioritises", "Food security"),
        ("Thailand", "prioritises", "Haze"),
    }


def test_state_that_discusses_wants_nothing() -> None:
    assert said(read("Thailand discussed food security with Japan."), "prioritises") == set()


def test_document_in_which_those_who_meet_state_something_is_about_it() -> None:
    text = "The 32nd ASEAN Summit began. Through the Rivers Declaration, the leaders pledged to ensure food security."
    found = {fact[:3] for fact in said(read(text), "covers_topic", "discusses")}
    assert found == {("Rivers Declaration", "covers_topic", "Food security")}


def test_sentence_that_goes_on_with_the_list_of_the_one_before() -> None:
    text = "The 32nd ASEAN Summit began. Leaders discussed pressing matters. Among them are food security and haze."
    assert {fact[2] for fact in said(read(text), "discusses")} == {"Food security", "Haze"}


def test_sentence_that_goes_on_with_what_was_not_discussed() -> None:
    text = "The 32nd ASEAN Summit began. Leaders left early. Among them are food security and haze."
    assert said(read(text), "discusses") == set()


def test_what_is_said_of_the_matters_that_are_discussed_is_not_discussed() -> None:
    text = "KTT ke-32 ASEAN dibuka. Mereka menjaga ketahanan pangan dan isu yang dibahas bersama."
    assert said(baca(text), "discusses") == set()


def test_nouns_that_are_verbs_elsewhere_go_on_a_list() -> None:
    text = "KTT ke-32 ASEAN dimulai. Para pemimpin membahas kabut asap, prioritas Thailand, dan ketahanan pangan."
    assert {"Ketahanan pangan", "Kabut asap"} <= {fact[2] for fact in said(baca(text), "discusses")}


def test_issues_that_announce_a_list_are_on_no_agenda() -> None:
    text = "The 32nd ASEAN Summit began. The leaders discussed regional and international issues, including haze."
    assert {fact[2] for fact in said(read(text), "discusses")} == {"Haze"}


def test_what_a_session_discusses_is_on_the_agenda_of_its_meeting() -> None:
    text = "KTT ke-32 ASEAN dimulai. Sidang pleno akan mengangkat ketahanan pangan."
    assert {fact[0] for fact in said(baca(text), "discusses")} == {SUMMIT}


def test_how_to_do_something_is_discussed() -> None:
    text = "The 32nd ASEAN Summit began. The leaders discussed how to deepen ties with partners."
    assert {fact[2] for fact in said(read(text), "discusses")} == {"Ties with partners"}


def test_event_whose_conclusions_guide_is_not_the_one_that_discusses() -> None:
    text = (
        "The 4th ASEAN Rivers Meeting opened. The officials took stock of river patrols, guided by the conclusions "
        "of the 9th ASEAN Forests Meeting."
    )
    assert {fact[0] for fact in said(read(text), "discusses")} == {"4th ASEAN Rivers Meeting"}


def test_event_by_which_subjects_are_discussed() -> None:
    found = said(read("River patrols were discussed by the 32nd ASEAN Summit."), "discusses")
    assert found == {(SUMMIT, "discusses", "River patrols", "asserted")}


def test_list_goes_on_behind_a_word_for_the_members() -> None:
    text = "The 32nd ASEAN Summit discussed issues of concern to all members, including haze and food security."
    assert {fact[2] for fact in said(read(text), "discusses")} == {"Haze", "Food security"}


def test_main_topics_are_listed() -> None:
    text = "KTT ke-32 ASEAN digelar dengan pokok diskusi antara lain pencemaran sungai dan energi surya."
    assert {fact[2] for fact in said(baca(text), "discusses")} == {"Pencemaran sungai", "Energi surya"}


def test_what_one_person_exchanges_views_on_is_on_the_agenda() -> None:
    text = "The 32nd ASEAN Summit began. President Joko Widodo also exchanged views on river patrols."
    assert said(read(text), "discusses") == {(SUMMIT, "discusses", "River patrols", "asserted")}


def test_what_two_people_alone_exchange_views_on_is_not() -> None:
    text = "The 32nd ASEAN Summit began. President Joko Widodo exchanged views on haze with Retno Marsudi."
    assert (SUMMIT, "discusses", "Haze", "asserted") not in said(read(text), "discusses")


def test_agenda_that_one_person_tells_of() -> None:
    text = "KTT ke-32 ASEAN dibuka. Retno Marsudi menyebut topik pertemuan itu adalah pencemaran sungai."
    assert {fact[2] for fact in said(baca(text), "discusses")} == {"Pencemaran sungai"}


@pytest.mark.parametrize(
    "text",
    ["The 32nd ASEAN Summit began. The leaders discussed food security in pursuit of lasting peace.",
     "The 32nd ASEAN Summit began. The leaders discussed food security so that river patrols may grow."],
)  # fmt: skip
def test_what_a_subject_is_good_for_is_none(text: str) -> None:
    assert said(read(text), "discusses") == {(SUMMIT, "discusses", "Food security", "asserted")}


def test_subject_behind_so_far_is_one() -> None:
    text = "The 32nd ASEAN Summit began. The leaders discussed the progress made so far on food security."
    assert {fact[2] for fact in said(read(text), "discusses")} == {"Food security"}


def test_inverted_list_behind_those_who_discussed() -> None:
    text = "The 32nd ASEAN Summit began. Also discussed by the leaders and ministers were haze and food security."
    assert {fact[2] for fact in said(read(text), "discusses")} == {"Haze", "Food security"}


@pytest.mark.parametrize(("verb", "modality"), [("are", "planned"), ("were", "asserted")])
def test_what_is_on_an_agenda_now_is_still_to_be_discussed(verb: str, modality: str) -> None:
    text = f"Ministers come to the ASEAN River Workshop. Haze and river patrols {verb} on its agenda."
    assert {fact[3] for fact in said(read(text), "discusses")} == {modality}


def test_adverb_within_what_is_said_of_nobody() -> None:
    text = "The 32nd ASEAN Summit began. Agreement was also reached on river patrols."
    assert said(read(text), "discusses") == {(SUMMIT, "discusses", "River patrols", "asserted")}


@pytest.mark.parametrize(
    ("text", "language"),
    [("In it the leaders pledge to promote river patrols.", "en"),
     ("In the declaration, ministers commit themselves to river patrols.", "en"),
     ("Di dalamnya para menteri bertekad memperkuat keamanan sungai.", "id"),
     ("Isinya mencakup keamanan sungai.", "id"),
     ("Its priority areas are river patrols.", "en")],
)  # fmt: skip
def test_what_is_stated_in_the_document_spoken_of(text: str, language: str) -> None:
    found = said(read(f"Rivers Declaration. {text}", language=language), "covers_topic", "discusses")
    assert {fact[:2] for fact in found} == {("Rivers Declaration", "covers_topic")}


@pytest.mark.parametrize(
    ("text", "language"),
    [("Besides food security, the leaders discussed haze.", "en"),
     ("Selain food security, para pemimpin juga membahas haze.", "id"),
     ("The agenda covers food security and haze.", "en"),
     ("Discussions dealt with food security and haze.", "en"),
     ("The meeting dealt with food security and haze.", "en"),
     ("The leaders shared best practices on food security and haze.", "en")],
)  # fmt: skip
def test_other_ways_of_telling_what_is_discussed(text: str, language: str) -> None:
    begun = "The 32nd ASEAN Summit began. " if language == "en" else "KTT ke-32 ASEAN dimulai. "
    assert {fact[:3] for fact in said(read(begun + text, language=language), "discusses")} >= {
        (SUMMIT, "discusses", "Haze"),
        (SUMMIT, "discusses", "Food security"),
    }


def test_event_behind_the_subject_that_opens_its_sentence() -> None:
    text = "The East Asia Summit began. Apart from food security, the 32nd ASEAN Summit discussed haze."
    assert {fact[:3] for fact in said(read(text), "discusses")} == {
        (SUMMIT, "discusses", "Haze"),
        (SUMMIT, "discusses", "Food security"),
    }


def test_event_that_addresses_something_discusses_it() -> None:
    assert {fact[2] for fact in said(read("The 32nd ASEAN Summit addressed river pollution."), "discusses")} == {
        "River pollution"
    }


@pytest.mark.parametrize(
    ("text", "language", "topics"),
    [
        (
            "Joint Communique of the 32nd ASEAN Summit\n\nWe, the Leaders, met in Manila on 28 April 2018.\n"
            "We reaffirmed our commitment to maritime security. We noted the progress of the ASEAN Rivers Plan.",
            "en",
            {"Maritime security", "ASEAN Rivers Plan"},
        ),
        (
            "Komunike Bersama KTT ke-32 ASEAN\n\nKami, para pemimpin, bertemu di Manila pada 28 April 2018.\n"
            "Kami menegaskan kembali komitmen terhadap keamanan maritim.",
            "id",
            {"Keamanan maritim"},
        ),
    ],
)
def test_what_those_say_who_issue_a_text(text: str, language: str, topics: set[str]) -> None:
    assert {fact[2] for fact in said(read(text, language=language), "discusses")} == topics


def test_what_we_say_in_other_texts_is_on_no_agenda() -> None:
    text = 'The 32nd ASEAN Summit ended. "We reaffirmed our commitment to maritime security," a banker wrote.'
    assert said(read(text), "discusses") == set()


def test_event_that_officials_only_prepare_is_not_where_they_discuss() -> None:
    text = (
        "Pertemuan Pejabat Senior ASEAN ke-5 merupakan bagian dari KTT ke-32 ASEAN. "
        "Para pejabat senior membahas persiapan KTT dan keamanan maritim."
    )
    assert "32nd ASEAN Summit" not in {fact[0] for fact in said(baca(text), "discusses")}


def test_event_of_a_relative_clause_does_not_discuss_what_the_meeting_does() -> None:
    text = "The 32nd ASEAN Summit opened. The meeting, which followed the 20th ASEAN-Japan Summit, discussed haze."
    assert {fact[0] for fact in said(read(text), "discusses")} == {"32nd ASEAN Summit"}


@pytest.mark.parametrize(
    "told",
    [
        "The meeting finalised the ASEAN Rivers Plan.",
        "The ASEAN Rivers Plan was finalised at the meeting.",
        "Two plans were finalised at the meeting. Principal among them is the ASEAN Rivers Plan.",
        "Satisfaction was expressed with the ASEAN Rivers Plan.",
        "Note was taken of the ASEAN Rivers Plan.",
        "The ASEAN Rivers Plan, which the leaders adopted at the 31st ASEAN Summit, was welcomed by the ministers.",
    ],
)
def test_works_that_a_meeting_finishes_or_notes(told: str) -> None:
    facts = said(read(f"The 14th ASEAN Health Ministers Meeting was held in Manila. {told}"), "discusses")
    assert {fact[::2] for fact in facts} == {("14th ASEAN Health Ministers Meeting", "ASEAN Rivers Plan")}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("KTT ke-32 ASEAN harus membahas keamanan maritim.", "id"),
        ("KTT ke-32 ASEAN perlu membahas keamanan maritim, kata Joko Widodo.", "id"),
        ("The 32nd ASEAN Summit must discuss maritime security.", "en"),
    ],
)
def test_what_ought_to_be_discussed_is_on_no_agenda(text: str, language: str) -> None:
    assert said(read(text, language=language), "discusses") == set()


@pytest.mark.parametrize(
    "told", ["The ASEAN Rivers Plan is being finalised.", "Thailand finalised the ASEAN Rivers Plan in June."]
)
def test_works_that_are_finished_elsewhere(told: str) -> None:
    assert said(read(f"The 14th ASEAN Health Ministers Meeting was held in Manila. {told}"), "discusses") == set()


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Presiden Joko Widodo menekankan pentingnya keamanan maritim pada KTT ke-32 ASEAN.", "id"),
        ("Presiden Joko Widodo menyoroti keamanan maritim dalam KTT ke-32 ASEAN.", "id"),
        (
            "Pada KTT ke-32 ASEAN, Presiden Joko Widodo menyampaikan pandangan Indonesia mengenai keamanan maritim.",
            "id",
        ),
        ("Laos called for maritime security at the 32nd ASEAN Summit.", "en"),
    ],
)
def test_what_somebody_speaks_of_at_an_event(text: str, language: str) -> None:
    found = said(read(text, language=language), "discusses")
    topic = "Keamanan maritim" if language == "id" else "Maritime security"
    assert found == {("32nd ASEAN Summit", "discusses", topic, "asserted")}


@pytest.mark.parametrize(
    "text",
    [
        "Presiden Joko Widodo menekankan pentingnya keamanan maritim usai KTT ke-32 ASEAN.",
        "Presiden Joko Widodo menekankan pentingnya keamanan maritim kepada pers menjelang KTT ke-32 ASEAN.",
        "Presiden Joko Widodo menekankan pentingnya keamanan maritim. KTT ke-32 ASEAN digelar di Jakarta.",
    ],
)
def test_what_somebody_speaks_of_elsewhere(text: str) -> None:
    assert said(baca(text), "discusses") == set()
