"""What a clause means that names no event."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, read, said


def test_event_named_last_is_spoken_of() -> None:
    text = "The 31st ASEAN Summit was short. The 32nd ASEAN Summit began. Leaders discussed food security."
    assert {fact[0] for fact in said(read(text), "discusses")} == {"32nd ASEAN Summit"}


def test_the_summit_is_the_first_one_of_asean() -> None:
    text = "The 32nd ASEAN Summit began. The G20 Summit ended. The summit discussed food security."
    assert {fact[0] for fact in said(read(text), "discusses")} == {"32nd ASEAN Summit"}


def test_the_workshop_is_the_workshop_named_before() -> None:
    text = (
        "The ASEAN Rivers Workshop began before the 51st ASEAN Ministerial Meeting. "
        "The workshop discussed food security."
    )
    assert {fact[0] for fact in said(read(text), "discusses")} == {"ASEAN Rivers Workshop"}


def test_press_briefing_discusses_nothing_of_the_summit() -> None:
    text = "The ASEAN Rivers Workshop began. Mr. Adam Malik gave a press briefing. The meeting discussed food security."
    assert "Press briefing" not in {fact[0] for fact in said(read(text), "discusses")}


def test_the_summit_is_the_one_that_the_sentence_before_named() -> None:
    text = "The 31st ASEAN Summit adopted it. Thailand hosts the 32nd ASEAN Summit. The summit discussed haze."
    assert {fact[0] for fact in said(read(text), "discusses")} == {"32nd ASEAN Summit"}


def test_event_that_only_followed_is_not_spoken_of() -> None:
    text = "The 32nd ASEAN Summit began. It was followed by the 7th East Asia Summit. Leaders discussed haze."
    assert {fact[0] for fact in said(read(text), "discusses")} == {"32nd ASEAN Summit"}


def test_event_that_is_only_prepared_stands_aside() -> None:
    text = (
        "The ASEAN River Workshop began. It took up the preparations for the 33rd ASEAN Summit. "
        "The participants discussed haze."
    )
    assert {fact[0] for fact in said(read(text), "discusses") if fact[2] == "Haze"} == {"ASEAN River Workshop"}


def test_session_of_an_event_gives_way_to_the_whole() -> None:
    text = "KTT ke-30 ASEAN digelar di Manila. Sidang pleno KTT ke-30 ASEAN usai. Jepang dan Indonesia ikut hadir."
    assert {fact[2] for fact in said(baca(text), "attends")} == {"30th ASEAN Summit"}


def test_meeting_that_an_article_brings_in_is_a_new_one() -> None:
    text = (
        "The 30th ASEAN River Ministers' Meeting began. Mr. Adam Malik had led a preparatory meeting on 6 April 2018."
    )
    assert {fact[:2] for fact in said(read(text), "held_on")} == {("Preparatory meeting", "held_on")}


def test_meeting_of_another_body_is_not_the_one_spoken_of() -> None:
    text = "The 30th ASEAN Summit began. Leaders will meet at the G20 meeting in Manila, which Japan will also attend."
    assert said(read(text), "held_in", "attends") == set()


def test_event_of_an_earlier_month_stands_aside() -> None:
    text = (
        "The ASEAN River Workshop began. It returned to what the 30th ASEAN Summit in Manila said last month. "
        "The participants discussed haze."
    )
    assert {fact[0] for fact in said(read(text), "discusses") if fact[2] == "Haze"} == {"ASEAN River Workshop"}


@pytest.mark.parametrize("subject", ["The ministers", "They"])
def test_ministers_are_at_their_own_meeting_and_not_at_the_summit_named_since(subject: str) -> None:
    text = (
        "The ministers held the 9th ASEAN River Ministers' Meeting. The ministers praised the 32nd ASEAN Summit. "
        f"{subject} discussed haze."
    )
    assert {fact[0] for fact in said(read(text), "discusses")} == {"9th ASEAN River Ministers' Meeting"}


def test_leaders_are_at_the_summit_and_not_at_the_meeting_named_since() -> None:
    text = "KTT ke-32 ASEAN dimulai. Pertemuan ke-9 Menteri Sungai ASEAN usai. Para pemimpin membahas ketahanan pangan."
    assert {fact[0] for fact in said(baca(text), "discusses")} == {"32nd ASEAN Summit"}


def test_ministers_whose_meeting_nobody_named_discuss_nothing_at_a_summit() -> None:
    assert said(read("The 32nd ASEAN Summit ended. Ministers discussed haze."), "discusses") == set()


def test_the_summit_further_behind_is_the_first_one() -> None:
    text = "The 31st ASEAN Summit began. Japan praised the 21st ASEAN-Japan Summit. Joko Widodo skipped the summit."
    assert {fact[2] for fact in said(read(text), "attends")} == {"31st ASEAN Summit"}


def test_pertemuan_puncak_points_back_to_a_summit() -> None:
    text = "KTT ke-40 ASEAN dibuka. Pertemuan Menteri Sungai ASEAN usai. Pertemuan puncak itu digelar di Manila."
    assert {fact[0] for fact in said(baca(text), "held_in")} == {"40th ASEAN Summit"}


def test_the_meeting_is_the_subject_of_the_sentence_before() -> None:
    text = (
        "The 4th ASEAN Rivers Meeting opened before the 9th ASEAN Forests Meeting. The meeting discussed food security."
    )
    assert {fact[0] for fact in said(read(text), "discusses")} == {"4th ASEAN Rivers Meeting"}


def test_event_that_is_only_possible_stands_aside() -> None:
    text = (
        "Lokakarya Sungai ASEAN dibuka. Peserta mendengar kemungkinan mengadakan KTT ke-33 ASEAN lebih awal. "
        "Para peserta membahas haze."
    )
    assert {fact[0] for fact in said(baca(text), "discusses")} == {"Sungai ASEAN Workshop"}


def test_event_that_somebody_is_invited_to_stands_aside() -> None:
    text = "The 32nd ASEAN Summit ended. Japan was invited to the 33rd ASEAN Summit. Leaders discussed haze."
    assert {fact[0] for fact in said(read(text), "discusses")} == {"32nd ASEAN Summit"}


def test_leaders_can_be_the_two_who_meet() -> None:
    text = (
        "The 32nd ASEAN Summit began. President Joko Widodo met Prime Minister Lee Hsien Loong in Manila. "
        "The leaders discussed haze."
    )
    assert {fact[0] for fact in said(read(text), "discusses")} == {"Meeting of Joko Widodo and Lee Hsien Loong"}


def test_what_all_adopt_is_not_adopted_where_two_met_beside_the_event() -> None:
    text = (
        "Minister Retno Marsudi attended the 51st ASEAN Foreign Ministers' Meeting. She met Minister Wang Yi beside it."
    )
    both = said(read(f"{text} The two ministers adopted the River Declaration."), "adopted_at")
    all_ = said(read(f"{text} The ministers also adopted the River Declaration."), "adopted_at")
    assert {fact[2] for fact in all_} == {"51st ASEAN Foreign Ministers' Meeting"}
    assert {fact[2] for fact in both} == {"Meeting of Retno Marsudi and Wang Yi"}


def test_summit_that_two_who_meet_only_speak_of_is_not_theirs() -> None:
    text = (
        "President Joko Widodo met Prime Minister Lee Hsien Loong in Manila. The leaders welcomed plans for the "
        "33rd ASEAN Summit. They also discussed haze."
    )
    assert {fact[0] for fact in said(read(text), "discusses")} == {"Meeting of Joko Widodo and Lee Hsien Loong"}


def test_event_that_came_before_another_stands_aside() -> None:
    text = (
        "Pertemuan Menteri Sungai ASEAN ke-4 dibuka. Kegiatan itu diawali dengan Pertemuan Menteri Hutan ASEAN ke-9. "
        "Hadir antara lain Presiden Joko Widodo."
    )
    assert {fact[2] for fact in said(baca(text), "attends")} == {"4th Sungai ASEAN Ministerial Meeting"}


def test_documents_that_were_counted_are_named_up_to_the_end_of_the_paragraph() -> None:
    told = "Two agreements were signed on 6 May 2018. One is the Rivers Charter."
    assert {fact[0] for fact in said(read(told), "adopted_on")} == {"Rivers Charter"}
    assert said(read("Two agreements were signed on 6 May 2018.\n\nThe Rivers Charter is old."), "adopted_on") == set()


COMMUNIQUE = "JOINT COMMUNIQUE OF THE 30TH ASEAN LABOUR MINISTERS' MEETING\n\n"


@pytest.mark.parametrize("told", ["4. We adopted the Bali Concord.", "The Meeting adopted the Bali Concord."])
def test_those_who_issue_a_text_speak_of_their_own_meeting(told: str) -> None:
    text = f"{COMMUNIQUE}We sent our report to the 40th ASEAN Summit.\n\n{told}"
    found = said(read(text), "adopted_at")
    assert ("Bali Concord", "adopted_at", "30th ASEAN Labour Ministers' Meeting", "asserted") in found


def test_we_of_another_text_is_no_meeting_of_its_title() -> None:
    text = "Leaders on the 30th ASEAN Labour Ministers' Meeting\n\nThe 40th ASEAN Summit ended.\n\n" + (
        "We adopted the Bali Concord, they said."
    )
    assert not {f for f in said(read(text), "adopted_at") if f[2] == "30th ASEAN Labour Ministers' Meeting"}


@pytest.mark.parametrize(
    ("text", "language"),
    [("The 40th ASEAN Summit began. Fifty years ago, five ministers signed the Bali Concord.", "en"),
     ("KTT ke-40 ASEAN dimulai. Lima puluh tahun silam, lima menteri menandatangani Bali Concord.", "id")],
)  # fmt: skip
def test_what_was_done_years_ago_was_not_done_at_the_event_spoken_of(text: str, language: str) -> None:
    assert not said(read(text, language=language), "adopted_at")


def test_event_that_only_tells_of_somebody_is_not_the_one_spoken_of() -> None:
    text = (
        "The 30th ASEAN Labour Ministers' Meeting began in Manila. Lee Hsien Loong, who chaired the 29th ASEAN Labour "
        "Ministers' Meeting, spoke. The meeting was attended by Joko Widodo."
    )
    found = said(read(text), "attends")
    assert ("Joko Widodo", "attends", "30th ASEAN Labour Ministers' Meeting", "asserted") in found
    assert ("Joko Widodo", "attends", "29th ASEAN Labour Ministers' Meeting", "asserted") not in found


def test_list_of_those_who_met_at_the_end_of_a_communique() -> None:
    text = (
        f"{COMMUNIQUE}1. We discussed haze.\n\n2. We agreed to report to the 40th ASEAN Summit.\n\n"
        "The list of Ministers is as follows:\n(a) H.E. Agus Salim, Minister of Health of Malaysia;\n"
        "(b) H.E. Budi Utomo, Minister of Health of Japan.\n"
    )
    meeting = "30th ASEAN Labour Ministers' Meeting"
    found = {fact[:3] for fact in said(read(text), "attends")}
    assert found == {("Agus Salim", "attends", meeting), ("Budi Utomo", "attends", meeting)}


def test_list_of_something_else_tells_of_nobody_who_met() -> None:
    text = f"{COMMUNIQUE}The list of prizes is as follows:\n(a) H.E. Agus Salim, Minister of Health of Malaysia.\n"
    assert not said(read(text), "attends")


def test_years_ago_at_the_end_of_a_clause_do_not_put_the_event_aside() -> None:
    text = "The 32nd ASEAN Summit began in Manila. It was attended by Joko Widodo, who came to power four years ago."
    assert ("Joko Widodo", "attends", "32nd ASEAN Summit", "asserted") in said(read(text), "attends")


def test_summit_of_others_is_meant_before_a_meeting_named_earlier() -> None:
    text = "He spoke at the 21st River Dialogue to praise the G20 Summit. Japan and Thailand attended the summit."
    assert {fact[2] for fact in said(read(text), "attends") if fact[0] == "Japan"} == {"G20 Summit"}


def test_the_summit_is_no_meeting_of_ministers() -> None:
    text = "Japan spoke of the 30th River Ministers' Meeting, but the summit itself takes place in Manila."
    assert said(read(text), "held_in") == set()


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Menteri yang hadir dalam sidang di Manila itu antara lain Retno Marsudi. ", {"Retno Marsudi"}),
        ("Menteri itu pernah mengadakan sidang. ", set()),
    ],
)
def test_noun_that_points_to_the_only_event_before_it_is_named(text: str, people: set[str]) -> None:
    named = "Kesepakatan itu hasil Pertemuan ke-14 Menteri Perhubungan ASEAN."
    assert {fact[0] for fact in said(baca(text + named), "attends")} == people


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "Mayors met. Their plan will be submitted to the 33rd ASEAN Summit. The meeting was chaired by Tan Wei.",
            "en",
        ),
        (
            "Para wali kota bersidang. Hasilnya dibawa ke KTT ke-33 ASEAN. Pertemuan itu dipimpin Menteri Ali Musa.",
            "id",
        ),
    ],
)
def test_event_to_which_results_are_brought_is_not_spoken_of(text: str, language: str) -> None:
    assert said(read(text, language=language), "chairs") == set()


@pytest.mark.parametrize(
    "aside",
    [
        "It followed up the work of the 8th Meeting of ASEAN River Ministers.",
        "They tabled a list, of which leaders are to take note at the 33rd ASEAN Summit.",
    ],
)
def test_earlier_edition_and_event_of_a_relative_clause_stand_aside(aside: str) -> None:
    text = f"The 9th Meeting of ASEAN River Ministers began. {aside} Haze and food security were discussed."
    assert {fact[0] for fact in said(read(text), "discusses")} == {"9th Meeting of ASEAN River Ministers"}


@pytest.mark.parametrize(
    "text",
    [
        "On haze fires, the leaders were of one mind. Food security was on their agenda.",
        "The leaders meet on 27 April. Food security is on their agenda.",
    ],
)
def test_leaders_behind_an_opening_phrase_and_their_agenda_mean_the_summit(text: str) -> None:
    text = f"The 32nd ASEAN Summit begins on 27 April 2018. Officials held a Joint River Meeting. {text}"
    assert {fact[0] for fact in said(read(text), "discusses") if fact[2] == "Food security"} == {"32nd ASEAN Summit"}


def test_two_ministers_at_a_meeting_of_their_own_discuss_nothing_at_the_one_of_many() -> None:
    text = "Pertemuan Menteri Luar Negeri ASEAN ke-51 dibuka. Dalam pertemuan itu kedua Menlu akan membahas kabut asap."
    assert said(baca(text), "discusses") == set()


def test_new_paragraph_on_what_is_to_be_signed_returns_to_the_summit() -> None:
    text = (
        "The 32nd ASEAN Summit opens in Singapore on 28 April 2018.\n\n"
        "The 5th ASEAN-Japan Summit follows there on 29 April 2018.\n\n"
        "Leaders should sign the Rivers Declaration."
    )
    assert {fact[2] for fact in said(read(text, "2018-04-20"), "adopted_at")} == {"32nd ASEAN Summit"}


@pytest.mark.parametrize(
    "told",
    [
        "It came after the 20th ASEAN Senior Officials Meeting on Health.",
        "It had been preceded by the 20th ASEAN Senior Officials Meeting on Health.",
        "The plan is to be signed in October, when the 31st ASEAN Summit convenes.",
    ],
)
def test_event_that_only_came_before_or_is_the_time_of_something_is_not_spoken_of(told: str) -> None:
    text = f"The 14th ASEAN Health Ministers Meeting was held in Manila. {told} Food security was discussed."
    assert {fact[0] for fact in said(read(text), "discusses")} == {"14th ASEAN Health Ministers Meeting"}


@pytest.mark.parametrize(
    "told",
    [
        "The 14th ASEAN Health Ministers' Meeting was held in Manila. The Meeting was preceded by the 20th ASEAN "
        "Senior Officials Meeting on Health and the 9th ASEAN Plus Three Senior Officials Meeting on Health. The "
        "Meeting was chaired by Minister of Health of the Philippines Maria Santos.",
        "Pertemuan Menteri Kesehatan ASEAN ke-14 berlangsung di Manila. Pertemuan itu didahului oleh Pertemuan Pejabat "
        "Senior ASEAN ke-20. Pertemuan tersebut dipimpin oleh Menteri Kesehatan Filipina Maria Santos.",
    ],
)
def test_noun_behind_the_events_that_came_before_means_the_one_they_preceded(told: str) -> None:
    chaired = {fact[2] for fact in said(read(told), "chairs")}
    assert chaired == {"14th ASEAN Health Ministers' Meeting"}


def test_event_that_came_before_is_chaired_under_its_own_name() -> None:
    text = (
        "The 14th ASEAN Health Ministers Meeting was held in Manila. The Meeting was preceded by the 20th ASEAN "
        "Summit. The summit was chaired by Minister of Health of the Philippines Maria Santos."
    )
    assert {fact[2] for fact in said(read(text), "chairs")} == {"20th ASEAN Summit"}


def test_event_beside_which_another_was_held_is_not_spoken_of() -> None:
    text = (
        "In conjunction with the ASEAN Tourism Forum, the 14th ASEAN Health Ministers Meeting was held. "
        "Haze was discussed."
    )
    assert {fact[0] for fact in said(read(text), "discusses")} == {"14th ASEAN Health Ministers Meeting"}


def test_senior_officials_meet_at_their_meeting() -> None:
    text = (
        "The 20th ASEAN Senior Officials Meeting on Health ended. The 14th ASEAN Health Ministers Meeting is next. "
        "The senior officials discussed haze. The ministers reviewed food security."
    )
    assert {fact[::2] for fact in said(read(text), "discusses")} >= {
        ("20th ASEAN Senior Officials Meeting on Health", "Haze"),
        ("14th ASEAN Health Ministers Meeting", "Food security"),
    }


def test_pejabat_senior_berunding_dalam_pertemuan_mereka() -> None:
    text = (
        "Pertemuan Pejabat Senior Energi ASEAN ke-43 usai. Rancangan itu akan diteken pada Oktober, saat Pertemuan "
        "Menteri Energi ASEAN ke-43 berlangsung. Para pejabat senior juga membahas kabut asap."
    )
    assert {fact[0] for fact in said(baca(text), "discusses")} == {"43rd ASEAN Energy Senior Officials' Meeting"}


def test_summit_is_not_one_of_long_ago_that_the_text_names_first() -> None:
    text = (
        "Six months after the 31st ASEAN Summit of 13 November 2017, leaders came to the 32nd ASEAN Summit. "
        "It opened on 27 April 2018. Rain fell all day, so the summit was moved to Manila."
    )
    assert {fact[0] for fact in said(read(text, "2018-04-28"), "held_in")} == {"32nd ASEAN Summit"}


def test_event_that_another_precedes_is_not_what_the_text_goes_on_with() -> None:
    text = "Sidang ke-5 Menteri Sungai ASEAN dibuka. Sidang itu mengawali KTT ke-32 ASEAN. Acara dipimpin Joko Widodo."
    assert "32nd ASEAN Summit" not in {fact[2] for fact in said(baca(text), "chairs")}


def test_noun_behind_a_ceremony_means_the_meeting_that_it_opened() -> None:
    text = "The opening of the 5th ASEAN River Meeting was held on 30 April 2018. The meeting ends on 3 May 2018."
    assert ("5th ASEAN River Meeting", "end_date", "2018-05-03", "planned") in said(read(text), "end_date")


def test_indonesian_noun_means_what_is_called_so_in_english() -> None:
    text = (
        "Ali memimpin 56th ASEAN River Organisations Meeting. Ia menyinggung ASEAN River Forum ke-9 di Manila. "
        "Pertemuan ditutup pada 1 Mei 2018."
    )
    assert {fact[0] for fact in said(baca(text), "end_date")} == {"56th ASEAN River Organisations Meeting"}
