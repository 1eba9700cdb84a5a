"""Who has the chair of ASEAN or of another body."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, read, said


def test_chair_of_asean() -> None:
    assert said(read("Singapore, the Chair of ASEAN, agreed."), "chairs") == {
        ("Singapore", "chairs", "ASEAN", "asserted")
    }


def test_indonesian_chair_of_asean() -> None:
    assert said(baca("Singapura selaku Ketua ASEAN sepakat."), "chairs") == {
        ("Singapore", "chairs", "ASEAN", "asserted")
    }


def test_chair_in_a_later_year_is_planned() -> None:
    assert said(read("Thailand, which chairs ASEAN in 2019, agreed."), "chairs") == {
        ("Thailand", "chairs", "ASEAN", "planned")
    }


def test_state_that_deals_with_the_chair_is_not_the_chair() -> None:
    assert said(read("Singapore supports the efforts of the ASEAN Chair."), "chairs") == set()


def test_leader_of_senior_officials_chairs_no_organisation() -> None:
    assert not said(baca("Ketua SOM ASEAN-Indonesia, Budi Santoso, hadir."), "chairs")
    assert said(baca("Keketuaan Thailand di ASEAN berlangsung setahun."), "chairs")


def test_chair_of_a_body_that_is_a_meeting_chairs_the_one_that_the_text_tells_of() -> None:
    text = (
        "Pertemuan ASEAN Rivers Ministerial Meeting (ARMM) ke-17 digelar di Jakarta. Menteri Perdagangan Agung Santoso "
        "menjabat Ketua ARMM 2018."
    )
    assert said(baca(text), "chairs") == {
        ("Agung Santoso", "chairs", "17th ASEAN Rivers Ministerial Meeting", "asserted")
    }


def test_chair_of_a_body_of_which_no_meeting_is_told_chairs_the_body() -> None:
    text = "Menteri Perdagangan Agung Santoso menjabat Ketua ARMM 2018."
    assert {body for _, _, body, _ in said(baca(text), "chairs")} == {"ARMM"}


@pytest.mark.parametrize(
    "text",
    [
        "President Joko Widodo, this year's ASEAN chair, agreed.",
        "They thanked ASEAN Chair President Joko Widodo.",
        "As this year's ASEAN chair, President Joko Widodo agreed.",
    ],
)
def test_leader_who_is_the_chair_of_asean(text: str) -> None:
    assert ("Joko Widodo", "chairs", "ASEAN", "asserted") in said(read(text), "chairs")


def test_state_of_the_leader_who_is_the_chair_has_the_chair() -> None:
    found = said(baca("Presiden Indonesia Joko Widodo selaku Ketua ASEAN hadir."), "chairs")
    assert {fact[0] for fact in found} == {"Joko Widodo", "Indonesia"}


def test_chair_of_a_network() -> None:
    found = said(baca("Ketua ASEAN Smart Cities Network yang dijabat Malaysia hadir."), "chairs")
    assert found == {("Malaysia", "chairs", "ASEAN Smart Cities Network", "asserted")}


def test_chair_of_the_subject_stands_further_behind() -> None:
    text = "Malaysia is preparing a series of projects for young people and farmers during its chairmanship of ASEAN."
    assert ("Malaysia", "chairs", "ASEAN", "asserted") in said(read(text), "chairs")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("ASEAN grows. Malaysia's 2018 chairmanship goes on.", "en"),
        ("ASEAN tumbuh. Keketuaan Malaysia pada 2018 berlangsung.", "id"),
    ],
)
def test_term_of_a_year_is_that_of_asean(text: str, language: str) -> None:
    assert said(read(text, language=language), "chairs") == {("Malaysia", "chairs", "ASEAN", "asserted")}


def test_term_without_a_year_or_in_another_body_is_not_that_of_asean() -> None:
    assert not said(read("ASEAN grew under the chairmanship of Malaysia."), "chairs")
    assert not said(read("ASEAN grows. Malaysia's ARMM chairmanship in 2018 goes on."), "chairs")


def test_state_that_is_to_be_the_chair_in_a_year() -> None:
    found = said(baca("ASEAN setuju Malaysia menjadi ketua pada 2020."), "chairs")
    assert found == {("Malaysia", "chairs", "ASEAN", "planned")}
    assert not said(baca("ASEAN tumbuh. Malaysia menjadi ketua panitia pada 2020."), "chairs")


def test_association_is_asean() -> None:
    text = "ASEAN grows. Singapore will chair the association next year and host the 40th ASEAN Rivers Meeting."
    found = said(read(text), "chairs")
    assert found == {("Singapore", "chairs", "ASEAN", "planned")}
    assert said(read("Singapore will chair the seminar next year."), "chairs") == set()


@pytest.mark.parametrize(
    "text",
    ["Wakil Ketua ASEAN Ana Cruz berbicara.", "Utusan Khusus Ketua ASEAN untuk Myanmar Ana Cruz berbicara."],
)
def test_office_that_only_names_a_chair(text: str) -> None:
    assert said(baca(text), "chairs") == set()


@pytest.mark.parametrize(
    "text",
    [
        "Tahun ini ASEAN diketuai Singapura.",
        "Singapura menjadi tuan rumah sejalan dengan keketuaannya di ASEAN.",
    ],
)
def test_indonesian_words_for_having_a_chair(text: str) -> None:
    assert said(baca(text), "chairs") == {("Singapore", "chairs", "ASEAN", "asserted")}


def test_chair_of_an_event_of_asean_is_none_of_asean() -> None:
    assert said(baca("KTT ke-32 ASEAN diketuai Singapura."), "chairs") == {
        ("Singapore", "chairs", "32nd ASEAN Summit", "asserted")
    }


def test_chair_of_a_body_whose_name_only_begins_with_asean() -> None:
    assert said(read("Mr Ken Sato, Chair of the ASEAN Committee on Rivers, spoke."), "chairs") == set()


def test_chair_of_a_body_that_nothing_knows_is_not_that_of_asean() -> None:
    assert said(baca("Saat ini Jejaring Sungai ASEAN diketuai Lee Hsien Loong."), "chairs") == set()


def test_chair_of_a_list_is_the_one_right_behind_the_office() -> None:
    found = said(baca("Hadir Menteri Dalam Negeri, Budi Santoso, Ketua ASEAN Rina Lestari."), "chairs")
    assert {fact[0] for fact in found if fact[0] != "Indonesia"} == {"Rina Lestari"}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("ASEAN yang tahun ini diketuai Singapura membahas haze.", "id"),
        ("ASEAN, which is currently chaired by Singapore, deals with haze.", "en"),
        ("ASEAN beranggotakan sepuluh negara dan diketuai Singapura.", "id"),
    ],
)
def test_body_as_the_subject_of_a_passive(text: str, language: str) -> None:
    assert ("Singapore", "chairs", "ASEAN", "asserted") in said(read(text, language=language), "chairs")


def test_chair_of_somebody_whose_country_has_it() -> None:
    text = "Sultan Haji Ali Musa of Brunei Darussalam, whose country takes the ASEAN chair, met leaders of Japan."
    assert {who for who, _, _, _ in said(read(text), "chairs")} == {"Brunei"}


def test_chair_of_somebody_whose_state_is_not_named() -> None:
    text = "Prime Minister Ali Musa, whose country is the ASEAN chair, said Japan agrees."
    assert "Japan" not in {who for who, _, _, _ in said(read(text), "chairs")}


def test_person_behind_a_verb_of_being_has_the_chair_and_no_state_beside_him() -> None:
    found = said(baca("Ketua Sekretariat ASEAN kini ialah Ana Cruz dari Thailand."), "chairs")
    assert {who for who, *_ in found} == {"Ana Cruz"}


@pytest.mark.parametrize(
    "text",
    [
        "The ASEAN Chair's envoy on Myanmar arrived.",
        "She was ambassador to Japan, and has also chaired the ASEAN Secretariat.",
        "She was ambassador to the Philippines, and has also chaired the ASEAN Secretariat.",
    ],
)
def test_states_that_only_stand_near_a_chair(text: str) -> None:
    assert said(read(text), "chairs") == set()


def test_chair_of_the_next_year_is_planned() -> None:
    assert said(baca("Indonesia menjadi Ketua ASEAN tahun depan.", None), "chairs") == {
        ("Indonesia", "chairs", "ASEAN", "planned")
    }


@pytest.mark.parametrize(
    "text",
    [
        "Indonesia menjadi Ketua ASEAN bidang pendidikan tahun 2019.",
        "Sebagai Ketua ASEAN sektor kesehatan, Malaysia memimpin pertemuan itu.",
    ],
)
def test_chair_in_one_field_is_not_that_of_asean(text: str) -> None:
    assert said(baca(text), "chairs") == set()


def test_chair_of_the_ministers_of_asean_is_not_that_of_asean() -> None:
    text = "Malaysia, as the Chair of the ASEAN Labour Ministers for 2020-2022, hosted the meeting."
    assert said(read(text), "chairs") == set()


@pytest.mark.parametrize(
    ("text", "language"),
    [("ASEAN Chair, President Ken Sato, opened the 40th ASEAN Summit.", "en"),
     ("MANILA - ASEAN Chair, President Ken Sato, opened the 40th ASEAN Summit.", "en"),
     ("Ketua ASEAN, Presiden Ken Sato, membuka secara resmi KTT ke-40 ASEAN.", "id")],
)  # fmt: skip
def test_chair_of_asean_who_opens_its_summit_leads_it(text: str, language: str) -> None:
    assert said(read(text, language=language), "chairs") == {
        ("Ken Sato", "chairs", "ASEAN", "asserted"),
        ("Ken Sato", "chairs", "40th ASEAN Summit", "asserted"),
    }


def test_who_only_opens_a_summit_has_no_chair() -> None:
    assert said(read("President Ken Sato opened the 40th ASEAN Summit."), "chairs") == set()


@pytest.mark.parametrize(
    ("text", "language"),
    [("The 40th ASEAN Summit will be chaired by the Prime Minister of Singapore, this year's ASEAN Chair.", "en"),
     ("KTT ke-40 ASEAN akan dipimpin Perdana Menteri Singapura selaku Ketua ASEAN.", "id")],
)  # fmt: skip
def test_state_whose_office_has_the_chair(text: str, language: str) -> None:
    assert ("Singapore", "chairs", "ASEAN", "asserted") in said(read(text, language=language), "chairs")


def test_chair_of_a_series_does_not_chair_the_edition_named_later() -> None:
    text = (
        "The Lake Forum was chaired by Mr. Ali bin Musa of Malaysia, Chair of the ASEAN Ministers on Rivers Meeting. "
        "The plan is expected at the 43rd ASEAN Ministers on Rivers Meeting in Manila in May 2018."
    )
    assert not {fact[2] for fact in said(read(text), "chairs")} & {"43rd ASEAN Ministers on Rivers Meeting"}
    assert {fact[0] for fact in said(read(text), "chairs")} == {"Ali bin Musa"}


def test_state_in_which_a_body_is_chaired_is_not_its_chair() -> None:
    assert not said(read("In October she will chair the ASEAN Rivers Council in Singapore."), "chairs")


def test_former_chair_of_a_body_chairs_it_no_more() -> None:
    assert said(baca("Mantan Ketua ASEAN Ali Musa hadir."), "chairs") == set()


def test_chair_of_a_body_behind_asean_that_nothing_knows_is_not_that_of_asean() -> None:
    assert said(read("Ali Musa, who is ASEAN COST chairman for the Philippines, spoke."), "chairs") == set()
    assert said(read("Ali Musa spoke for the Philippines, the ASEAN Chair."), "chairs") != set()


def test_event_held_under_a_chairmanship_has_it() -> None:
    text = "The 5th ASEAN Ministerial Meeting on Rivers was held in Manila in 2004 under the chairmanship of Thailand."
    found = {(fact[0], fact[2]) for fact in said(read(text), "chairs")}
    assert found == {("Thailand", "5th ASEAN Ministerial Meeting on Rivers")}


def test_chairmanship_under_which_a_meeting_is_held_is_that_of_asean_in_indonesian() -> None:
    told = "Pertemuan Menteri Kesehatan ASEAN ke-10 digelar di Manila pada 2018 di bawah keketuaan Malaysia."
    assert ("Malaysia", "ASEAN") in {(fact[0], fact[2]) for fact in said(baca(told), "chairs")}
