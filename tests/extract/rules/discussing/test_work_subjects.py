"""What initiatives are about by what they are said to be."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, read, said


def test_what_an_initiative_is_said_to_be_for() -> None:
    text = "ASEAN Smart Cities Network adalah wadah bagi kota-kota anggota untuk mewujudkan ketahanan pangan."
    assert {fact[2] for fact in said(baca(text), "covers_topic")} == {"Ketahanan pangan"}


def test_passive_verb_defines_nothing() -> None:
    text = "The ASEAN Smart Cities Network was praised by guests who came to the capital for food security."
    assert said(read(text), "covers_topic") == set()


def test_definition_that_breaks_off_is_of_nothing() -> None:
    assert said(read("Leaders praised it. The ASEAN Smart Cities Network is"), "covers_topic") == set()


def covered(text: str, language: str = "en") -> set[str]:
    """What works are told to be about."""
    return {fact[2] for fact in said(read(text, language=language), "covers_topic")}


@pytest.mark.parametrize(
    "told",
    ["The Bali Declaration has food security and haze as its focus.",
     "The leaders adopted the Bali Declaration, with food security and haze as priorities.",
     "The pillars of the Bali Declaration are: food security and haze.",
     "The Bali Declaration rests on food security and haze."],
)  # fmt: skip
def test_what_a_document_has_as_its_focus(told: str) -> None:
    assert covered(f"The 32nd ASEAN Summit was held in April 2018. {told}") == {"Food security", "Haze"}


@pytest.mark.parametrize(
    "told",
    ["Deklarasi Bali menjadikan cybersecurity sebagai fokus.",
     "KTT mengesahkan Deklarasi Bali. Isinya: cybersecurity."],
)  # fmt: skip
def test_the_same_in_indonesian(told: str) -> None:
    assert covered(f"KTT ke-32 ASEAN digelar April 2018. {told}", "id") == {"Cybersecurity"}


def test_what_a_state_has_as_its_priority_is_no_subject_of_a_document() -> None:
    text = "The 32nd ASEAN Summit adopted the Bali Declaration. Malaysia has haze and food security as its priorities."
    found = said(read(text), "covers_topic", "prioritises")
    assert {fact[:3] for fact in found} == {
        ("Malaysia", "prioritises", "Haze"), ("Malaysia", "prioritises", "Food security"),
    }  # fmt: skip


def test_those_who_talk_beside_a_document_that_they_welcome() -> None:
    text = (
        "KTT ke-32 ASEAN digelar April 2018. Para menteri menyambut Deklarasi Bali, selain membicarakan cybersecurity."
    )
    assert covered(text, "id") == set()


def test_document_deals_with_subjects() -> None:
    found = said(read("The Rivers Declaration deals with haze and food security."), "covers_topic")
    assert {fact[2] for fact in found} == {"Haze", "Food security"}


def test_pronoun_is_the_document_spoken_of() -> None:
    found = said(read("Leaders praised the Rivers Declaration. It deals with food security."), "covers_topic")
    assert found == {("Rivers Declaration", "covers_topic", "Food security", "asserted")}


def test_subject_in_the_title_of_a_document() -> None:
    found = said(read("Leaders praised the Joint Statement on Disaster Management."), "covers_topic")
    assert ("Joint Statement on Disaster Management", "covers_topic", "Disaster management", "asserted") in found


def test_state_does_not_deal_with_what_a_document_does() -> None:
    found = said(read("Leaders praised the Rivers Declaration. Thailand deals with food security."), "covers_topic")
    assert found == set()


def test_declaration_that_calls_for_something_is_about_it() -> None:
    found = said(
        read("Leaders praised the Rivers Declaration. The declaration calls for river patrols."), "covers_topic"
    )
    assert found == {("Rivers Declaration", "covers_topic", "River patrols", "asserted")}


def test_new_subject_in_the_title_of_a_new_document() -> None:
    found = said(read("Leaders praised the Joint Statement on Combating River Piracy in the Region."), "covers_topic")
    assert {fact[2] for fact in found} == {"River piracy"}


def test_title_covers_what_stands_behind_its_on_alone() -> None:
    found = said(read("Leaders adopted the ASEAN Power Grid Declaration on Food Security."), "covers_topic")
    assert {fact[2] for fact in found} == {"Food security"}


def test_initiative_is_about_what_a_verb_right_behind_its_name_says() -> None:
    found = said(read("The Rivers Network, which aims to promote river patrols, met."), "covers_topic")
    assert found == {("Rivers Network", "covers_topic", "River patrols", "asserted")}


def test_initiative_is_about_what_it_is_called_a_platform_for() -> None:
    found = said(read("The Rivers Network is a cooperative platform for river patrols."), "covers_topic")
    assert found == {("Rivers Network", "covers_topic", "River patrols", "asserted")}


def test_initiative_is_not_about_all_that_a_clause_with_its_name_tells() -> None:
    texts = (
        "The Rivers Network was praised so as to strengthen river patrols.",
        "Leaders praised the Rivers Network. It stressed river patrols.",
    )
    assert all(not said(read(text), "covers_topic") for text in texts)


def test_document_is_about_other_works_right_behind_its_verb() -> None:
    text = "The Rivers Declaration, which stresses the ASEAN Power Grid, was read."
    assert {fact[:3] for fact in said(read(text), "covers_topic")} == {
        ("Rivers Declaration", "covers_topic", "ASEAN Power Grid")
    }


def test_document_through_which_members_pledge_to_use_a_work_is_about_it() -> None:
    text = "Lewat Deklarasi Surabaya, para pemimpin berjanji memakai ASEAN Power Grid."
    assert {fact[2] for fact in said(baca(text), "covers_topic")} == {"ASEAN Power Grid"}


def test_document_speaks_of_works() -> None:
    text = "Leaders adopted the Rivers Declaration. The Declaration speaks of the ASEAN Community."
    assert {fact[2] for fact in said(read(text), "covers_topic")} == {"ASEAN Community"}


def test_works_that_a_document_pledges_to_use() -> None:
    text = "Lewat Deklarasi Sungai, negara anggota berjanji memakai Piagam ASEAN serta menerapkan Komunitas ASEAN."
    assert {fact[2] for fact in said(baca(text), "covers_topic")} == {"Piagam ASEAN", "ASEAN Community"}


def test_focus_of_the_document_spoken_of() -> None:
    text = "Leaders praised the Rivers Declaration. Its focus is on food security and haze."
    assert {fact[:3] for fact in said(read(text), "covers_topic")} == {
        ("Rivers Declaration", "covers_topic", "Food security"),
        ("Rivers Declaration", "covers_topic", "Haze"),
    }


def test_aim_of_what_stands_before() -> None:
    text = "Leaders praised the Rivers Declaration, whose aim is to promote river patrols."
    assert {fact[2] for fact in said(read(text), "covers_topic")} == {"River patrols"}


def test_focus_of_a_person_is_none_of_a_document() -> None:
    text = "Leaders praised the Rivers Declaration. His focus is on food security."
    assert said(read(text), "covers_topic") == set()


def test_what_a_document_covers() -> None:
    text = "Leaders praised the Rivers Declaration. The declaration will cover economic rights, river patrols and haze."
    assert {fact[2] for fact in said(read(text), "covers_topic")} == {"Economic rights", "River patrols", "Haze"}


def test_need_that_is_one_item_of_a_list_is_not_told_by_the_document_of_another() -> None:
    text = (
        "Keenam prinsip ialah peneguhan kembali ASEAN Charter di Jakarta, perlunya Bali Concord, penghormatan pada "
        "keamanan siber, dan ketahanan pangan."
    )
    assert not said(baca(text), "covers_topic")


def test_need_that_a_document_states_is_its_subject() -> None:
    assert said(baca("Deklarasi Bali menegaskan perlunya ketahanan pangan."), "covers_topic")


def test_pronoun_behind_an_adverb_is_the_document_spoken_of() -> None:
    text = "Leaders praised the Rivers Declaration and the Forests Charter. Once more it deals with food security."
    assert {fact[0] for fact in said(read(text), "covers_topic")} == {"Rivers Declaration"}


@pytest.mark.parametrize(
    ("text", "language"),
    [("The ASEAN Coral Network was set up at the 32nd ASEAN Summit as a joint platform for river tourism.", "en"),
     ("Para menteri membentuk ASEAN Coral Network sebagai wadah kerja sama wisata sungai.", "id")],
)  # fmt: skip
def test_what_an_initiative_serves_as(text: str, language: str) -> None:
    found = said(read(text, language=language), "covers_topic")
    assert {fact[0] for fact in found} == {"ASEAN Coral Network"}


def test_document_is_not_about_what_it_does_not_deal_with() -> None:
    assert said(read("The Rivers Declaration does not deal with food security."), "covers_topic") == set()


@pytest.mark.parametrize(
    ("text", "language"),
    [("According to the statement, both sides will foster cybersecurity.", "en"),
     ("Haze and cybersecurity are listed in the statement.", "en"),
     ("Haze, rivers and cybersecurity are named among the fields.", "en"),
     ("The statement promises to foster cybersecurity.", "en"),
     ("Menurut pernyataan itu, kedua pihak sepakat memperkuat keamanan siber.", "id"),
     ("Kabut asap dan keamanan siber tercantum dalam pernyataan itu.", "id")],
)  # fmt: skip
def test_document_that_something_is_told_from(text: str, language: str) -> None:
    before = "Mereka mengesahkan pernyataan bersama. " if language == "id" else "They adopted a joint statement. "
    found = {fact[2].lower() for fact in said(read(before + text, language=language), "covers_topic")}
    assert found & {"cybersecurity", "keamanan siber"}


@pytest.mark.parametrize(
    "text",
    ["According to the ministry, both sides will foster cybersecurity.",
     "Both sides will foster cybersecurity, which is not in the statement.",
     "Haze and cybersecurity are listed in the report."],
)  # fmt: skip
def test_what_is_told_from_elsewhere_is_not_in_the_document(text: str) -> None:
    assert said(read("They adopted a joint statement. " + text), "covers_topic") == set()


def test_aim_of_the_initiative_named_last() -> None:
    text = "Para menteri memuji ASEAN Smart Cities Network. Tujuannya meningkatkan ketahanan pangan."
    assert {fact[2] for fact in said(baca(text), "covers_topic")} == {"Ketahanan pangan"}


def test_aim_of_an_event_is_not_that_of_an_initiative_named_before() -> None:
    text = "ASEAN Smart Cities Network dipuji. Pertemuan Menteri Luar Negeri ASEAN digelar. Tujuannya ketahanan pangan."
    assert said(baca(text), "covers_topic") == set()


@pytest.mark.parametrize(
    "text",
    ["Deklarasi Sungai, yang diadopsi para pemimpin ASEAN pada 2018, bertujuan memperkuat ketahanan pangan.",
     "Para menteri memuji Konsensus Manila. Konsensus tersebut menyerukan ketahanan pangan."],
)  # fmt: skip
def test_document_has_an_aim_and_not_those_who_adopted_it(text: str) -> None:
    assert {fact[2] for fact in said(baca(text), "covers_topic")} == {"Ketahanan pangan"}


@pytest.mark.parametrize(
    "text",
    ["Ministers signed the Rivers Declaration, in which they reaffirm food security.",
     "Ministers signed the Rivers Agreement, under which members cooperate in food security.",
     "The Rivers Plan envisions cooperation on food security.",
     "The Rivers Plan includes measures to promote food security.",
     "The Rivers Programme helps members to strengthen food security."],
)  # fmt: skip
def test_what_a_document_or_programme_is_told_to_be_about(text: str) -> None:
    assert {fact[2] for fact in said(read(text), "covers_topic")} == {"Food security"}


@pytest.mark.parametrize("text", ["Program Sungai membantu anggota memperkuat ketahanan pangan."])
def test_what_a_programme_is_told_to_be_about_in_indonesian(text: str) -> None:
    assert {fact[2] for fact in said(baca(text), "covers_topic")} == {"Ketahanan pangan"}


def test_what_stands_farther_behind_a_work_is_not_its_subject() -> None:
    text = "The 32nd ASEAN Summit discussed the Bali Concord and all issues regarding food security."
    assert said(read(text), "covers_topic") == set()


@pytest.mark.parametrize(
    ("text", "language"),
    [("Ministers noted progress under the Bali Concord, particularly in the areas of haze and food security.", "en"),
     ("Ministers noted the Bali Concord, in particular in the fields of haze and food security.", "en"),
     ("Para menteri mencatat kemajuan Bali Concord, terutama di bidang haze dan food security.", "id"),
     ("Kemajuan dicapai dalam pelaksanaan Bali Concord, khususnya di bidang haze dan food security.", "id")],
)  # fmt: skip
def test_fields_of_a_work_in_particular(text: str, language: str) -> None:
    found = said(read(text, language=language), "covers_topic")
    assert {(work, subject) for work, _, subject, _ in found} == {
        ("Bali Concord", "Haze"),
        ("Bali Concord", "Food security"),
    }


def test_fields_of_something_else_in_particular() -> None:
    text = "The Bali Concord was signed, and ministers worked, particularly on food security."
    assert said(read(text), "covers_topic") == set()
