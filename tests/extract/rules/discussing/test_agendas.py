"""The many ways in which texts tell what those who meet talk about."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, read, said


def discussed(text: str, language: str = "en") -> set[str]:
    """What an event is told to discuss."""
    return {fact[2] for fact in said(read(text, language=language), "discusses")}


@pytest.mark.parametrize(
    "told",
    ["Food security will be high on their agenda.", "Food security tops their agenda.",
     "Talks at the summit revolved around food security.", "The summit was dominated by food security.",
     "The leaders turned their attention to food security.", "The summit focused its attention on food security.",
     "The leaders addressed food security.", "Food security was touched upon.",
     "Food security dominated the 32nd ASEAN Summit.",
     "Areas of cooperation include food security.", "Discussions spanned food security."],
)  # fmt: skip
def test_what_a_summit_is_told_to_discuss(told: str) -> None:
    assert discussed(f"The 32nd ASEAN Summit began in Singapore. {told}") == {"Food security"}


@pytest.mark.parametrize(
    "told",
    ["Agenda utamanya ketahanan pangan.", "KTT didominasi ketahanan pangan.", "Ketahanan pangan mendominasi KTT.",
     "Para pemimpin mencurahkan perhatian pada ketahanan pangan.", "Ketahanan pangan menjadi bahan pembicaraan.",
     "Menlu Retno Marsudi mengatakan diskusi mencakup ketahanan pangan.", "Ketahanan pangan mewarnai pertemuan."],
)  # fmt: skip
def test_what_a_summit_is_told_to_discuss_in_indonesian(told: str) -> None:
    assert discussed(f"KTT ASEAN ke-32 dimulai di Singapura. {told}", "id") == {"Ketahanan pangan"}


def test_name_of_a_meeting_may_begin_with_the_noun_behind_a_signal() -> None:
    found = discussed("Ketahanan pangan mewarnai Pertemuan Menteri Luar Negeri ASEAN ke-51 di Singapura.", "id")
    assert found == {"Ketahanan pangan"}


def test_noun_for_an_issue_is_no_part_of_a_subject_that_is_known() -> None:
    assert discussed("KTT ASEAN ke-32 membahas isu cybersecurity.", "id") == {"Cybersecurity"}


@pytest.mark.parametrize(
    "told",
    ["The leaders discussed haze; disaster management; and cybersecurity.",
     "The leaders discussed: (a) haze; (b) disaster management; and (c) cybersecurity.",
     "The leaders discussed haze; efforts to strengthen disaster management; and cybersecurity."],
)  # fmt: skip
def test_list_goes_on_behind_semicolons(told: str) -> None:
    found = discussed(f"The 32nd ASEAN Summit began in Singapore. {told}")
    assert found == {"Haze", "Disaster management", "Cybersecurity"}


def test_statement_behind_a_semicolon_is_no_item() -> None:
    told = "The leaders discussed haze; cybersecurity is a concern of Japan alone."
    assert discussed(f"The 32nd ASEAN Summit began in Singapore. {told}") == {"Haze"}


def test_developments_in_a_place_are_a_subject() -> None:
    told = "They expressed concern over recent developments in Myanmar."
    assert discussed(f"The 32nd ASEAN Summit began in Singapore. {told}") == {"Developments in Myanmar"}


@pytest.mark.parametrize(
    ("subject", "language"),
    [("customs clearance", "en"), ("green bonds", "en"), ("extradition", "en"), ("urban planning", "en"),
     ("tanggap darurat", "id"), ("mutu pangan", "id"), ("kelistrikan", "id"), ("cadangan beras", "id")],
)  # fmt: skip
def test_nouns_for_what_policies_are_about(subject: str, language: str) -> None:
    told = {"en": "The leaders reaffirmed their commitment to", "id": "Para pemimpin menekankan pentingnya"}[language]
    summit = {"en": "The 32nd ASEAN Summit began.", "id": "KTT ASEAN ke-32 dimulai."}[language]
    assert discussed(f"{summit} {told} {subject}.", language) == {subject.capitalize()}


def test_association_that_agrees_at_its_summit_discusses() -> None:
    assert discussed("ASEAN agreed to strengthen food security at the 32nd ASEAN Summit.") == {"Food security"}


def test_lead_tells_what_ministers_discuss_before_their_meeting_is_named() -> None:
    lead = "The ASEAN foreign ministers discussed food security on Tuesday."
    assert discussed(f"{lead} The ASEAN Foreign Ministers' Meeting was held in Manila.") == {"Food security"}


@pytest.mark.parametrize(
    "event", ["The Manila Tourism Seminar was held in Manila.", "\n\nOther news. \n\nThe 32nd ASEAN Summit began."]
)
def test_event_of_others_is_not_what_a_lead_tells_of(event: str) -> None:
    assert discussed(f"The ASEAN foreign ministers discussed food security on Tuesday. {event}") == set()


def test_cooperation_alone_is_no_subject() -> None:
    assert discussed("KTT ASEAN ke-32 membahas kerja sama dan ketahanan pangan.", "id") == {"Ketahanan pangan"}


def test_what_dominates_anything_but_an_event_is_not_discussed() -> None:
    assert discussed("The 32nd ASEAN Summit began in Singapore. Food security dominated the markets.") == set()


def test_what_is_said_of_a_state_that_is_one_of_a_list_is_no_priority() -> None:
    text = "Partners including Japan and Thailand promoted food security."
    assert said(read(text), "prioritises") == set()


def test_what_overshadows_an_event_is_not_discussed() -> None:
    assert discussed("The 32nd ASEAN Summit began in Singapore. It was overshadowed by floods in Bandung.") == set()


def test_what_an_event_includes_is_not_on_its_agenda() -> None:
    assert discussed("The 32nd ASEAN Summit includes a food security exhibition.") == set()


@pytest.mark.parametrize(
    ("text", "language"),
    [("Japan is a strong supporter of food security.", "en"), ("Japan places great importance on food security.", "en"),
     ("Jepang memaparkan prioritasnya: food security.", "id"), ("Jepang mementingkan food security.", "id")],
)  # fmt: skip
def test_what_a_state_is_told_to_put_first(text: str, language: str) -> None:
    found = said(read(text, language=language), "prioritises")
    assert found == {("Japan", "prioritises", "Food security", "asserted")}


def test_what_dominates_a_meeting_of_some_days_is_on_its_agenda() -> None:
    text = "The 32nd ASEAN Summit began. Haze and food security dominated the two-day meeting."
    assert {fact[2] for fact in said(read(text), "discusses")} == {"Haze", "Food security"}


@pytest.mark.parametrize(
    ("text", "language"),
    [("Retno Marsudi briefed the ministers on river pollution.", "en"),
     ("Dalam sesi itu Retno Marsudi mengangkat pencemaran sungai.", "id")],
)  # fmt: skip
def test_what_a_person_brings_up_at_the_event_spoken_of_is_on_its_agenda(text: str, language: str) -> None:
    event = "The 32nd ASEAN Summit began. " if language == "en" else "KTT ke-32 ASEAN dibuka. "
    found = said(read(event + text, language=language), "discusses")
    assert {fact[2].lower() for fact in found} == {"river pollution" if language == "en" else "pencemaran sungai"}


def test_what_somebody_met_others_to_discuss_is_on_no_agenda_of_the_event() -> None:
    text = "The 32nd ASEAN Summit began. Talks were held with Deputy Minister Retno Marsudi to discuss river pollution."
    assert said(read(text), "discusses") == set()


def test_what_two_discuss_on_the_sidelines_of_an_event_is_not_on_its_agenda() -> None:
    text = "Di sela-sela KTT ke-32 ASEAN, Retno Marsudi mengadakan pertemuan bilateral guna membahas pencemaran sungai."
    assert said(baca(text), "discusses") == set()


@pytest.mark.parametrize(
    "verb",
    ["conferred on", "were briefed on", "informed one another about", "compared notes on", "raised concerns over"],
)
def test_verbs_of_conferring_informing_and_raising_concerns(verb: str) -> None:
    assert discussed(f"The 32nd ASEAN Summit began. The leaders {verb} river pollution.") == {"River pollution"}


@pytest.mark.parametrize(
    "told",
    ["Food security is on Thursday's agenda.", "Food security was one of the main topics.",
     "Talk turned to food security.", "Food security ranks high.",
     "Food security also got attention.", "Food security will be dealt with too.",
     "The leaders thrashed out food security.", "The ministry listed food security as a topic of the talks.",
     "The leaders voiced worry over food security."],
)  # fmt: skip
def test_other_ways_to_tell_what_a_summit_discusses(told: str) -> None:
    assert discussed(f"The 32nd ASEAN Summit began in Singapore. {told}") == {"Food security"}


@pytest.mark.parametrize(
    "told",
    ["Masalah ketahanan pangan dijadwalkan masuk pembahasan.", "Ketahanan pangan jadi salah satu topik hangat.",
     "Topiknya antara lain ketahanan pangan.", "Ketahanan pangan menyita perhatian.",
     "Ia menyebut ketahanan pangan sebagai pokok pembicaraan."],
)  # fmt: skip
def test_other_ways_to_tell_it_in_indonesian(told: str) -> None:
    assert discussed(f"KTT ASEAN ke-32 dimulai di Singapura. {told}", "id") == {"Ketahanan pangan"}


@pytest.mark.parametrize(
    "told",
    ["Food security is a concern of many.", "Food security experts worked on the agenda.",
     "Food security experts are on the jury."],
)  # fmt: skip
def test_agenda_that_is_itself_spoken_of_puts_nothing_on_it(told: str) -> None:
    assert "Food security" not in discussed(f"The 32nd ASEAN Summit began in Singapore. {told}")


def test_what_is_named_behind_a_subject_that_is_discussed() -> None:
    told = "Haze is due for discussion, as is food security."
    assert discussed(f"The 32nd ASEAN Summit began in Singapore. {told}") == {"Haze", "Food security"}


def test_answer_to_the_question_what_is_discussed() -> None:
    told = "What will be on the table? The statement names haze and food security."
    assert discussed(f"The 33rd ASEAN Summit will be held in Singapore. {told}") == {"Haze", "Food security"}


@pytest.mark.parametrize("asked", ["Who will come?", "The leaders arrived."])
def test_what_is_named_otherwise_is_no_answer(asked: str) -> None:
    told = f"{asked} The statement names haze and food security."
    assert discussed(f"The 32nd ASEAN Summit will be held in Singapore. {told}") == set()


def test_answer_is_about_what_is_to_come() -> None:
    text = (
        "The 33rd ASEAN Summit will be held in Singapore in November 2018. The 31st ASEAN Summit was held in Manila in "
        "November 2017. What will be discussed? A statement lists haze and food security."
    )
    found = {fact[:3] for fact in said(read(text, published="2018-06-01"), "discusses")}
    assert found == {("33rd ASEAN Summit", "discusses", "Haze"), ("33rd ASEAN Summit", "discusses", "Food security")}


@pytest.mark.parametrize(
    "told", ["On the table are haze and food security.", "Among the issues were haze and food security."]
)
def test_what_stands_behind_the_verb_is_discussed(told: str) -> None:
    assert discussed(f"The 32nd ASEAN Summit began in Singapore. {told}") == {"Haze", "Food security"}


def test_what_a_verb_with_so_adds() -> None:
    told = "Haze was dealt with, and so was food security."
    assert discussed(f"The 32nd ASEAN Summit began in Singapore. {told}") == {"Haze", "Food security"}


def test_meals_and_shows_are_not_discussed() -> None:
    told = "Acaranya meliputi jamuan makan malam dan pentas seni."
    assert discussed(f"KTT ASEAN ke-32 dimulai di Singapura. {told}", "id") == set()


def test_what_a_programme_is_on_is_discussed() -> None:
    told = "Acaranya meliputi pencemaran sungai dan energi surya."
    found = discussed(f"KTT ASEAN ke-32 dimulai di Singapura. {told}", "id")
    assert found == {"Pencemaran sungai", "Energi surya"}


@pytest.mark.parametrize(
    "told",
    ["Some firms have turned to solar power.", "A college is devoted to river research.",
     "Police assessed traffic safety.",
     "The subject is taught with food security in mind.", "In an interview, he spoke of haze."],
)  # fmt: skip
def test_others_whose_verbs_only_look_so_discuss_nothing(told: str) -> None:
    assert discussed(f"The 32nd ASEAN Summit began in Singapore. {told}") == set()


@pytest.mark.parametrize(
    "told",
    [
        "The leaders turned to food security.",
        "The summit was devoted to food security.",
        "The leaders assessed food security.",
    ],
)
def test_those_who_meet_do_so_with_the_same_verbs(told: str) -> None:
    assert discussed(f"The 32nd ASEAN Summit began in Singapore. {told}") == {"Food security"}


@pytest.mark.parametrize(
    "told",
    ["The ASEAN Power Grid was welcomed.", "Progress on the ASEAN Power Grid was noted.",
     "The ASEAN Power Grid was also hailed.", "The ASEAN Power Grid, which rests on food security, was commended.",
     "The leaders were pleased with the progress of the ASEAN Power Grid.",
     "The leaders heard about the ASEAN Power Grid."],
)  # fmt: skip
def test_work_that_is_welcomed_or_noted_is_on_the_agenda(told: str) -> None:
    assert discussed(f"The 32nd ASEAN Summit began in Singapore. {told}") == {"ASEAN Power Grid"}


@pytest.mark.parametrize("told", ["ASEAN Power Grid disambut baik.", "Kemajuan ASEAN Power Grid diapresiasi."])
def test_the_same_of_works_in_indonesian(told: str) -> None:
    assert discussed(f"KTT ASEAN ke-32 dimulai di Singapura. {told}", "id") == {"ASEAN Power Grid"}


@pytest.mark.parametrize(
    "told",
    ["The ASEAN Power Grid was welcomed by Japan.", "The ASEAN Power Grid was hailed with some relief by bankers.",
     "The ASEAN Power Grid, which was mentioned in every speech, is old."],
)  # fmt: skip
def test_work_that_somebody_else_welcomes_or_mentions_is_not(told: str) -> None:
    assert discussed(f"The 32nd ASEAN Summit began in Singapore. {told}") == set()


@pytest.mark.parametrize(
    "told",
    ["Progress was reported in food security.", "Food security was named as a priority.",
     "Food security was identified as a priority area."],
)  # fmt: skip
def test_fields_that_those_who_meet_single_out(told: str) -> None:
    assert discussed(f"The 32nd ASEAN Summit began in Singapore. {told}") == {"Food security"}


@pytest.mark.parametrize(
    "told",
    ["Two farmers were named as members of a panel on food security.", "Economists consider haze the biggest risk.",
     "The king spoke of haze and rain in his speech.", "Thailand's government is focusing on food security.",
     "His predecessor had discussed haze with them years ago.", "Nurses called on the leaders to discuss haze.",
     "Greenpeace urged the summit to discuss haze.", "Nobody wished to touch on haze.",
     "The old song, written in 1971, speaks of haze.", "Lawyers called on the leaders to address haze.",
     "The leaders looked at a model of the port and weighed anchor.",
     "Leaders signed it as a sign of commitment to food security.",
     "It held talks on cooperation in the framework of the ASEAN Power Grid."],
)  # fmt: skip
def test_what_others_speak_of_is_on_no_agenda(told: str) -> None:
    assert discussed(f"The 32nd ASEAN Summit began in Singapore. {told}") == set()


@pytest.mark.parametrize(
    "told",
    ["Pendahulunya pernah membahas kabut asap dengan mereka.", "Pemerintah fokus pada kabut asap, kata juru bicara.",
     "Dalam wawancara itu Menlu menyinggung kabut asap.", "Para bankir berbincang soal kabut asap.",
     "Menteri Perdagangan meninjau pasar untuk mengecek harga beras.", "Kepala daerah ingin mengatasi kabut asap."],
)  # fmt: skip
def test_the_same_in_indonesian(told: str) -> None:
    assert discussed(f"KTT ASEAN ke-32 dimulai di Singapura. {told}", "id") == set()


@pytest.mark.parametrize(
    "told",
    ["Semua menlu menyinggung kabut asap.", "Para menlu membahas kabut asap.", "Pertemuan menlu membahas kabut asap."],
)
def test_several_ministers_discuss_in_indonesian(told: str) -> None:
    begun = "Pertemuan Menteri Luar Negeri ASEAN ke-49 dimulai di Vientiane."
    assert {subject.lower() for subject in discussed(f"{begun} {told}", "id")} == {"kabut asap"}


def test_only_what_stands_right_behind_is_what_those_who_meet_react_to() -> None:
    told = "ASEAN was encouraged by the ASEAN Power Grid, a step which would help food security and haze."
    assert discussed(f"The 32nd ASEAN Summit began in Singapore. {told}") <= {"ASEAN Power Grid"}


def test_what_is_seldom_discussed_is_not() -> None:
    told = "Menurut pengamat, ketahanan pangan jarang dibahas."
    assert discussed(f"KTT ASEAN ke-32 dimulai di Singapura. {told}", "id") == set()


def test_forum_is_not_on_its_own_agenda() -> None:
    found = read("The 9th ASEAN River Forum was held in Manila. Ministers discussed the ASEAN River Forum and haze.")
    assert {fact[2] for fact in said(found, "discusses")} == {"Haze"}


@pytest.mark.parametrize("words", ["was given over to", "was dedicated to"])
def test_what_a_meeting_is_given_over_to_is_on_its_agenda(words: str) -> None:
    found = read(f"The 31st ASEAN Summit was held in Manila. Most of the meeting {words} food security.")
    assert {fact[2] for fact in said(found, "discusses")} == {"Food security"}


@pytest.mark.parametrize(
    "told",
    [
        "The leaders discussed haze, which Japan had raised at the 30th ASEAN Summit, and food security.",
        "On the agenda of the summit were haze, which Japan had raised at the 30th ASEAN Summit, and food security.",
    ],
)
def test_event_that_is_only_told_of_a_subject_does_not_discuss_it(told: str) -> None:
    found = said(read(f"The 31st ASEAN Summit ended. {told}"), "discusses")
    assert {fact[0] for fact in found} == {"31st ASEAN Summit"}


def test_event_at_which_something_is_discussed_discusses_it() -> None:
    found = said(read("The 31st ASEAN Summit ended. Ministers discussed haze at the 30th ASEAN Summit."), "discusses")
    assert {fact[0] for fact in found} == {"30th ASEAN Summit"}


def test_indonesian_event_that_is_only_told_of_a_subject_does_not_discuss_it() -> None:
    text = "KTT ke-31 ASEAN usai. Para pemimpin membahas ketahanan pangan, yang muncul pada KTT ke-30 ASEAN."
    assert {fact[0] for fact in said(baca(text), "discusses")} == {"31st ASEAN Summit"}


def test_how_something_is_done_is_no_subject() -> None:
    told = "They agreed to widen trade on a reciprocal basis and cooperation on an equal footing."
    assert discussed(f"The 32nd ASEAN Summit began in Singapore. {told}") == {"Trade"}


def test_agenda_of_two_ministers_is_not_that_of_all() -> None:
    told = "Pokok bahasan kedua menteri ialah kabut asap."
    assert discussed(f"Pertemuan Menteri Luar Negeri ASEAN ke-49 dimulai di Vientiane. {told}", "id") == set()


@pytest.mark.parametrize("verb", ["noted", "welcomed"])
def test_event_at_which_both_of_two_documents_were_adopted_does_not_discuss_them(verb: str) -> None:
    told = f"Ministers {verb} the Bali Concord and the ASEAN Charter, both adopted at the 31st ASEAN Summit."
    assert said(read(told), "discusses") == set()
