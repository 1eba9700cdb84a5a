"""Offices, named in Indonesian."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, named, said


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("Perdana Menteri Malaysia berbicara.", "Prime Minister of Malaysia"),
        ("Menteri Luar Negeri Thailand berbicara.", "Minister of Foreign Affairs of Thailand"),
        ("Menlu RI Retno Marsudi berbicara.", "Minister of Foreign Affairs of Indonesia"),
        ("Presiden terpilih Filipina berbicara.", "President-elect of Philippines"),
        ("Wakil Presiden Filipina berbicara.", "Vice President of Philippines"),
        (
            "Menteri Koordinator Bidang Perekonomian berbicara.",
            "Coordinating Minister of Economic Affairs of Indonesia",
        ),
        ("Sekjen ASEAN berbicara.", "Secretary-General of ASEAN"),
    ],
)
def test_indonesian_office_with_its_state(text: str, office: str) -> None:
    assert office in named(baca(text), "Role").values()


def test_indonesian_text_means_its_own_state() -> None:
    assert named(baca("Menteri Perdagangan berbicara."), "Role") == {
        "Menteri Perdagangan": "Minister of Trade of Indonesia"
    }


def test_indonesia_has_no_prime_minister() -> None:
    assert named(baca("Perdana Menteri berbicara."), "Role") == {"Perdana Menteri": "Prime Minister"}


def test_deputy_has_the_state_it_stands_in_for() -> None:
    found = named(baca("Myanmar diwakili oleh Sekretaris Tetap Aung Min."), "Role")
    assert found == {"Sekretaris Tetap": "Permanent Secretary of Myanmar"}


def test_foreign_ministers_of_asean_are_many() -> None:
    assert named(baca("Pertemuan para Menteri Luar Negeri ASEAN usai."), "Role") == {}


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("Perdana Menteri (PM) Malaysia Tan Wei Ling berbicara.", "Prime Minister of Malaysia"),
        ("Juru Bicara Presiden Tan Wei Ling berbicara.", "Presidential Spokesperson of Indonesia"),
        ("Kepala Sekretariat Presiden Tan Wei Ling berbicara.", "Head of the Presidential Secretariat of Indonesia"),
        ("Presiden Tan Wei Ling berbicara.", "President"),
    ],
)
def test_indonesian_office_by_its_words(text: str, office: str) -> None:
    assert office in named(baca(text), "Role").values()


def test_envoy_of_the_chair() -> None:
    found = named(baca("Utusan khusus Ketua ASEAN Tan Wei Ling berbicara."), "Role")
    assert set(found.values()) == {"Special Envoy of the ASEAN Chair on Myanmar"}


@pytest.mark.parametrize(
    ("text", "office", "name"),
    [
        ("Kepala Dinas Kebersihan Kabupaten Lestari, Budi Santoso, hadir.",
         "Head of Dinas Kebersihan Kabupaten Lestari of Indonesia", "Budi Santoso"),
        ("Wali Kota Makassar Budi Santoso hadir.", "Mayor of Makassar", "Budi Santoso"),
        ("Bupati Lestari Jaya, Budi Santoso, hadir.", "Regent of Lestari Jaya", "Budi Santoso"),
        ("Dubes RI untuk Jepang Budi Santoso hadir.", "Ambassador of Indonesia to Japan", "Budi Santoso"),
        ("Kepala Badan Pangan Nasional Budi Santoso hadir.", "Head of Badan Pangan Nasional", "Budi Santoso"),
    ],
)  # fmt: skip
def test_indonesian_offices_as_an_open_class(text: str, office: str, name: str) -> None:
    assert (name, "has_role", office, "asserted") in said(baca(text), "has_role")


def test_stand_in_before_an_office_does_not_hold_it() -> None:
    found = said(baca("Mariam Barata, mewakili Menteri Perdagangan, hadir."), "has_role")
    assert found == set()


def test_office_of_who_stands_in_for_a_person_is_that_of_his_state() -> None:
    text = "Perdana Menteri Thailand Lo Hai Min tidak hadir dan akan diwakili Wakil Perdana Menteri Tan Wei Ling."
    assert set(named(baca(text), "Role").values()) == {
        "Prime Minister of Thailand",
        "Deputy Prime Minister of Thailand",
    }


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("Plh. Dirjen Bina Wilayah Kementerian Perdagangan, Budi Santoso, hadir.",
         "Plh. Dirjen Bina Wilayah", "Budi Santoso"),
        ("Direktur Jenderal Informasi dan Komunikasi Publik Kementerian Komunikasi dan Informatika Tan Wei Ling hadir.",
         "Direktur Jenderal Informasi dan Komunikasi Publik", "Tan Wei Ling"),
        ("Sekretaris Jenderal Kementerian Perdagangan Tan Wei Ling hadir.",
         "Sekretaris Jenderal Kementerian Perdagangan", "Tan Wei Ling"),
        ("Hal itu disampaikan juru bicara Kepresidenan Tan Wei Ling.", "juru bicara Kepresidenan", "Tan Wei Ling"),
        ("Kepala Protokol Negara Tan Wei Ling dan Sekretaris Kabinet Budi Santoso hadir.",
         "Kepala Protokol Negara", "Tan Wei Ling"),
        ("Deputi Bidang Protokol, Pers, dan Media Sekretariat Negara Tan Wei Ling hadir.",
         "Deputi Bidang Protokol, Pers, dan Media Sekretariat Negara", "Tan Wei Ling"),
        ("Staf Ahli Bidang Hubungan Antarlembaga Tan Wei Ling hadir.",
         "Staf Ahli Bidang Hubungan Antarlembaga", "Tan Wei Ling"),
        ("Ketua Umum Asosiasi Pertanian Budi Santoso hadir.", "Ketua Umum Asosiasi Pertanian", "Budi Santoso"),
    ],
)  # fmt: skip
def test_field_of_an_indonesian_office_ends_before_the_name(text: str, words: str, name: str) -> None:
    found = baca(text)
    assert words in named(found, "Role")
    assert (name, named(found, "Role")[words]) in {(who, office) for who, _, office, _ in said(found, "has_role")}


@pytest.mark.parametrize(
    ("text", "office", "name"),
    [
        ("Menteri Luar Negeri ad interim Budi Santoso hadir.", "Acting Minister of Foreign Affairs of Indonesia",
         "Budi Santoso"),
        ("Direktur Eksekutif AHA Centre Adelina Lopez hadir.", "Executive Director of AHA Centre", "Adelina Lopez"),
        ("Dubes/Wakil Tetap RI untuk ASEAN, Budi Santoso, hadir.", "Permanent Representative of Indonesia to ASEAN",
         "Budi Santoso"),
        ("Dirjen Kerja Sama ASEAN/Ketua SOM ASEAN-Indonesia, Budi Santoso, hadir.", "SOM Leader of Indonesia",
         "Budi Santoso"),
        ("Menpora Budi Santoso hadir.", "Minister of Youth and Sports of Indonesia", "Budi Santoso"),
        ("Menteri Perdagangan (Mendag) RI Budi Santoso hadir.", "Minister of Trade of Indonesia", "Budi Santoso"),
        ("Staf Khusus Menteri untuk Isu Strategis Budi Santoso hadir.",
         "Special Staff of Menteri, Isu Strategis of Indonesia", "Budi Santoso"),
        ("Sekjen Kemendagri, Sumarno, hadir.", "Secretary-General of Ministry of Home Affairs of Indonesia", "Sumarno"),
        ("Ketua ALMM Budi Santoso hadir.", "Chair of ALMM", "Budi Santoso"),
    ],
)  # fmt: skip
def test_more_indonesian_offices(text: str, office: str, name: str) -> None:
    assert (name, "has_role", office, "asserted") in said(baca(text), "has_role")


def test_office_of_another_than_the_one_quoted() -> None:
    assert not said(baca("Dalam pertemuan dengan Presiden, Marsudi berbicara. Retno Marsudi hadir."), "has_role")
    text = "Retno Marsudi hadir. Menurut dia kepada Budi Santoso, Indonesia, sebagai Ketua ASEAN, siap."
    assert not said(baca(text), "has_role")


@pytest.mark.parametrize(
    "text",
    [
        "Wakil Perdana Menteri sekaligus Menteri Pertahanan Malaysia, H.E. Ali Musa, hadir.",
        "Wakil Perdana Menteri merangkap Menteri Pertahanan Malaysia Ali Musa hadir.",
    ],
)
def test_two_offices_of_one_person_in_indonesian(text: str) -> None:
    found = {office for who, _, office, _ in said(baca(text), "has_role") if who == "Ali Musa"}
    assert {"Deputy Prime Minister of Malaysia", "Minister of Defence of Malaysia"} == found


def test_office_of_a_known_holder_is_her_post_whatever_ministry_it_is_in() -> None:
    mentions = baca("Direktur Perdagangan Retno Marsudi hadir.").mentions
    (office,) = (mention for mention in mentions if mention.type == "Role")
    assert office.thing == "role/director-for-trade"


@pytest.mark.parametrize("text", ["Para Menteri Ekonomi dari 10 negara hadir.", "Kehadiran Kepala Negara belum jelas."])
def test_indonesian_office_of_many_is_none(text: str) -> None:
    assert named(baca(text), "Role") == {}


def test_two_offices_with_two_names_are_held_in_their_order() -> None:
    text = "Presiden dan Wakil Presiden Terpilih Budi Santoso dan Ali Rahman hadir."
    assert said(baca(text), "has_role") == {
        ("Budi Santoso", "has_role", "President-elect of Indonesia", "asserted"),
        ("Ali Rahman", "has_role", "Vice President-elect of Indonesia", "asserted"),
    }


def test_field_of_an_office_goes_on_behind_its_and() -> None:
    text = "Deputi Sekretaris Jenderal ASEAN untuk Urusan Komunitas dan Korporat hadir."
    assert "Deputi Sekretaris Jenderal ASEAN untuk Urusan Komunitas dan Korporat" in named(baca(text), "Role")


def test_number_before_an_office_makes_it_that_of_many() -> None:
    assert named(baca("ASEAN punya dua Deputi Sekretaris Jenderal baru."), "Role") == {}


def test_second_minister_in_indonesian() -> None:
    found = said(baca("Menteri Luar Negeri Kedua Brunei Darussalam Ali Musa hadir."), "has_role")
    assert found == {("Ali Musa", "has_role", "Second Minister of Foreign Affairs of Brunei", "asserted")}


def test_envoy_of_nobody_named_is_not_one_of_indonesia() -> None:
    assert set(named(baca("Utusan Khusus Ali Musa tiba di Jakarta."), "Role").values()) == {"Special Envoy"}


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("Menteri Perdagangan Sari Dewi, selaku Ketua Komite ASEAN, berbicara.", "Chair of Komite ASEAN"),
        ("Sari Dewi, Direktur Jenderal Perdagangan, SEOM Leader Indonesia.", "SEOM Leader of Indonesia"),
        ("Asisten Direktur Sari Dewi berbicara.", "Assistant Director of Indonesia"),
    ],
)
def test_further_office_of_one_person(text: str, office: str) -> None:
    assert ("Sari Dewi", "has_role", office, "asserted") in said(baca(text), "has_role")


@pytest.mark.parametrize(
    "text",
    ["Lima belas Menteri Perdagangan hadir.", "Menteri Perdagangan se-ASEAN hadir.", "Negara Anggota ASEAN hadir."],
)
def test_office_of_many_is_none(text: str) -> None:
    assert named(baca(text), "Role") == {}


def test_kind_of_state_before_its_name() -> None:
    found = said(baca("Menteri Luar Negeri Kerajaan Thailand Sari Dewi hadir."), "has_role")
    assert found == {("Sari Dewi", "has_role", "Minister of Foreign Affairs of Thailand", "asserted")}


def test_office_behind_as_is_of_the_one_before_it() -> None:
    text = "KTT dipimpin Presiden Joko Widodo selaku Ketua ASEAN dan Perdana Menteri Malaysia Agus Salim."
    found = {(who, what) for who, _, what, _ in said(baca(text), "has_role")}
    assert ("Joko Widodo", "Chair of ASEAN") in found
    assert ("Agus Salim", "Chair of ASEAN") not in found


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("Ketua DPR RI Ana Cruz berbicara.", "Speaker of the House of Representatives of Indonesia"),
        ("Wakil Ketua DPR Ana Cruz berbicara.", "Deputy Speaker of the House of Representatives of Indonesia"),
        ("Ketua MPR RI Ana Cruz berbicara.", "Speaker of the People's Consultative Assembly of Indonesia"),
        ("Ketua Majelis Nasional Thailand Ana Cruz berbicara.", "Chair of the National Assembly of Thailand"),
        ("Sekjen PBB Ana Cruz berbicara.", "Secretary-General of United Nations"),
    ],
)
def test_office_of_a_legislature_or_a_body_with_an_english_name(text: str, office: str) -> None:
    assert said(baca(text), "has_role", "chairs") == {("Ana Cruz", "has_role", office, "asserted")}


def test_time_between_an_office_and_the_name() -> None:
    assert said(baca("Perdana Menteri Jepang saat ini, Ken Sato, berbicara."), "has_role") == {
        ("Ken Sato", "has_role", "Prime Minister of Japan", "asserted")
    }


def test_spokesperson_of_the_president() -> None:
    assert said(baca("Juru bicara kepresidenan Ana Cruz berbicara."), "has_role") == {
        ("Ana Cruz", "has_role", "Presidential Spokesperson of Indonesia", "asserted")
    }


@pytest.mark.parametrize("rank", ["Letjen TNI (Purn)", "Jenderal TNI (Purn.)", "Komjen Pol"])
def test_rank_between_an_office_and_the_name(rank: str) -> None:
    assert said(baca(f"Menteri Pertahanan RI {rank} Agus Salim hadir."), "has_role") == {
        ("Agus Salim", "has_role", "Minister of Defence of Indonesia", "asserted")
    }


@pytest.mark.parametrize(
    ("text", "office"),
    [
        (
            "Ketua Umum Kadin Indonesia Agus Salim hadir.",
            "General Chair of Indonesian Chamber of Commerce and Industry",
        ),
        ("Duta Besar LBBP RI untuk ASEAN, Agus Salim, hadir.", "Ambassador of Indonesia to ASEAN"),
    ],
)
def test_what_else_stands_in_an_office(text: str, office: str) -> None:
    assert ("Agus Salim", "has_role", office, "asserted") in said(baca(text), "has_role")


@pytest.mark.parametrize(
    "text",
    ["Menteri Perdagangan Internasional Malaysia Budi Hartono hadir.",
     "Menteri Sumber Daya Alam Malaysia Budi Hartono hadir.",
     "Penasihat Keamanan Nasional Budi Hartono hadir."],
)  # fmt: skip
def test_who_follows_a_field_of_several_words_is_named(text: str) -> None:
    assert "Budi Hartono" in named(baca(text), "Person")


def test_a_word_of_an_office_can_be_a_first_name() -> None:
    assert "Agung Santoso" in named(baca("Menteri Perdagangan Agung Santoso hadir."), "Person")


def test_ministry_of_another_state_and_the_name_behind_it() -> None:
    text = "Ia disambut Menteri Luar Negeri Agus Halim, Ketua Protokol Kemlu Malaysia Dato Rizal Bin Yusof."
    found = said(baca(text), "has_role")
    assert (
        "Rizal Bin Yusof",
        "has_role",
        "Chair of Protocol of Ministry of Foreign Affairs of Malaysia",
        "asserted",
    ) in found


def test_verb_behind_an_office_in_a_headline_is_no_place() -> None:
    text = "Gubernur Tinjau Lokasi KTT ASEAN\n\nJakarta - Gubernur Papua Agung Santoso meninjau tempat itu."
    assert not any("Tinjau" in office for office in named(baca(text), "Role").values())


def test_ranks_of_the_police_before_a_name_are_no_offices() -> None:
    text = (
        "Ia ditemani Kepala Dinas Kebersihan Inspektur Jenderal Polisi Agung Santoso dan Ketua Panitia Wisata "
        "Komisaris Besar Pol Rizal Halim."
    )
    found = baca(text)
    assert set(named(found, "Person")) >= {"Agung Santoso", "Rizal Halim"}
    assert not any("Inspe" in office or "Commissioner" in office for office in named(found, "Role").values())


def test_inspector_general_of_a_ministry_is_an_office() -> None:
    found = named(baca("Inspektur Jenderal Kementerian Perdagangan Agung Santoso hadir."), "Role").values()
    assert any(office.startswith("Inspector General of") for office in found)


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("Tim Komunikasi Presiden Agung Santoso menjelaskan hal itu.", False),
        ("Tim pengawal Presiden Agung Santoso menjelaskan hal itu.", True),
        ("Tim Komunikasi Presiden Joko Widodo menjelaskan hal itu.", True),
    ],
)
def test_office_of_whom_a_team_works_for(text: str, holds: bool) -> None:
    assert any(fact.object.startswith("President") for fact in baca(text).facts if fact.relation == "has_role") == holds


def test_office_without_its_state_is_the_one_that_a_later_sentence_states() -> None:
    text = "Ia akan bertemu Menlu Halim. Menlu Malaysia Rizal Halim tiba kemarin."
    assert {fact.object for fact in baca(text).facts if fact.relation == "has_role"} == {
        "Minister of Foreign Affairs of Malaysia"
    }


def test_two_offices_of_one_person_with_cooperation_in_the_second() -> None:
    text = (
        "Rizal Halim, Wakil Perdana Menteri merangkap Menteri Luar Negeri dan Kerja Sama Internasional Malaysia, tiba."
    )
    assert {fact.object for fact in baca(text).facts if fact.relation == "has_role"} == {
        "Deputy Prime Minister of Malaysia",
        "Minister of Foreign Affairs and International Cooperation of Malaysia",
    }


def test_ambassador_with_another_office_has_that_one() -> None:
    found = said(baca("Menurut Ali Musa, Duta Besar/Wakil Tetap RI untuk ASEAN, hal itu penting."), "has_role")
    assert {fact[:3] for fact in found} == {("Ali Musa", "has_role", "Permanent Representative of Indonesia to ASEAN")}


@pytest.mark.parametrize(
    ("text", "role"),
    [("Hadir Direktur Utama PT Sungai Raya, Ali Musa.", "President Director of PT Sungai Raya"),
     ("Hadir Presiden Direktur PT Sungai Raya, Ali Musa.", "President Director of PT Sungai Raya"),
     ("Menteri Senior Singapura Ali Musa hadir.", "Senior Minister of Singapore")],
)  # fmt: skip
def test_offices_of_firms_and_senior_ministers(text: str, role: str) -> None:
    assert {fact[2].removesuffix(" of Indonesia") for fact in said(baca(text), "has_role")} == {role}


@pytest.mark.parametrize(
    ("text", "held"),
    [("Wali Kota Hendrar Prihadi hadir.", ("Hendrar Prihadi", "Mayor")),
     ("Wali Kota Tomohon Wenny Lumentut hadir.", ("Wenny Lumentut", "Mayor of Tomohon"))],
)  # fmt: skip
def test_two_words_behind_a_mayor_are_his_name_and_of_three_the_first_a_place(text: str, held: tuple[str, str]) -> None:
    assert {(who, office) for who, _, office, _ in said(baca(text), "has_role")} == {held}


def test_single_name_behind_the_short_form_of_a_ministry() -> None:
    text = "Sekretaris Jenderal Kementerian Kesehatan (Kemenkes), Kunta, menghadiri KTT ke-32 ASEAN."
    assert {fact[:3:2] for fact in said(baca(text), "has_role")} == {
        ("Kunta", "Secretary-General of the Ministry of Health of Indonesia")
    }


@pytest.mark.parametrize("office", ["Manajer Program Transisi Energi IESR", "Direktur Kerja Sama Eksternal"])
def test_field_of_an_office_ends_before_the_name(office: str) -> None:
    found = baca(f"{office} Budi Santoso menghadiri KTT ke-32 ASEAN.")
    assert {fact[0] for fact in said(found, "has_role")} == {"Budi Santoso"}
