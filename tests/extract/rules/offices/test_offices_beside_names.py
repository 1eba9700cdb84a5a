"""Offices beside the names of those who hold them, in other shapes than the usual ones."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, named, read, said

_BEFORE = "The talks went well. "
_SEBELUM = "Pembicaraan berjalan baik. "


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("Keo Vannak, Governor of Kampot, came.", ("Keo Vannak", "Governor of Kampot")),
        ("You Dara, Minister Attached to the Prime Minister, came.",
         ("You Dara", "Minister Attached to the Prime Minister")),
        ("Mr. Somsak Preecha, Minister Counsellor, came.", ("Somsak Preecha", "Minister Counsellor")),
        ("Malaysia's Ambassador-designate Amran Zain came.", ("Amran Zain", "Ambassador-designate of Malaysia")),
        ("It went to Jose R. Ramos, DOT Undersecretary.", ("Jose R. Ramos", "Undersecretary of DOT")),
        ("Panit Suwan, acting government spokesman, said so.",
         ("Panit Suwan", "Acting Spokesperson of the Government")),
        ("Anna Lim is Singapore's ambassador to Japan.", ("Anna Lim", "Ambassador of Singapore to Japan")),
        ("The Secretary-General of ASEAN is Anna Lim.", ("Anna Lim", "Secretary-General of ASEAN")),
    ],
)  # fmt: skip
def test_english_office_beside_a_name(text: str, held: tuple[str, str]) -> None:
    assert {fact[:3:2] for fact in said(read(_BEFORE + text), "has_role")} == {held}


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("M.R. Karim, Direktur Jenderal Perdagangan, hadir.",
         ("M.R. Karim", "Director-General for Trade of Indonesia")),
        ("Hadir Plt. Dirjen Binapenta dan PKK Darmawan.",
         ("Darmawan", "Acting Director-General for Binapenta dan PKK of Indonesia")),
        ("B.K. Santo, Direktur Pengelolaan Sampah dan Limbah, hadir.",
         ("B.K. Santo", "Director for Pengelolaan Sampah dan Limbah of Indonesia")),
        ("Menteri Keuangan Kabinet Kerja Budi Santoso hadir.", ("Budi Santoso", "Minister of Finance of Indonesia")),
        ("Wakil Indonesia untuk Sekretariat ASEAN Budi Santoso hadir.",
         ("Budi Santoso", "Representative of Indonesia to ASEAN Secretariat")),
        ("Hal itu dikatakan Panit Suwan, pelaksana tugas juru bicara pemerintah Thailand.",
         ("Panit Suwan", "Acting Spokesperson of the Government of Thailand")),
        ("Budi Santoso adalah Direktur Jenderal Perdagangan.",
         ("Budi Santoso", "Director-General for Trade of Indonesia")),
        ("Menteri Perdagangan kini ialah Budi Santoso.", ("Budi Santoso", "Minister of Trade of Indonesia")),
    ],
)  # fmt: skip
def test_indonesian_office_beside_a_name(text: str, held: tuple[str, str]) -> None:
    assert {fact[:3:2] for fact in said(baca(_SEBELUM + text), "has_role")} == {held}


def test_several_ambassadors_with_their_states() -> None:
    text = "There were Ambassadors Nila Agustin (Indonesia) and Nguyen The Loc (Thailand), and others."
    assert {fact[:3:2] for fact in said(read(_BEFORE + text), "has_role")} == {
        ("Nila Agustin", "Ambassador of Indonesia"),
        ("Nguyen The Loc", "Ambassador of Thailand"),
    }


def test_counterpart_from_another_state_has_his_own_office_there() -> None:
    text = "Menteri Pertanian RI Budi Ali menemui rekannya dari Jepang, Aki Sato, Menteri Pertanian dan Perikanan."
    offices = {fact[2] for fact in said(baca(_SEBELUM + text), "has_role") if fact[0] == "Aki Sato"}
    assert offices == {"Minister of Agriculture and Fisheries of Japan"}


def test_address_of_an_ambassador_is_no_office_beside_one() -> None:
    text = "Ambassador Erdem Ersan, Director General for Trade, said so."
    assert {fact[2] for fact in said(read(_BEFORE + text), "has_role")} == {"Director-General for Trade"}


@pytest.mark.parametrize(
    "text",
    ["Menurut Budi Santoso, Sekjen ASEAN, itu benar. Masih kata Budi, Presiden akan datang.",
     "Menteri Kesehatan Brunei sebagai Ketua ASEAN dan Sekjen ASEAN Budi Santoso hadir.",
     "Sekjen ASEAN Budi Santoso menilai, selaku Ketua ASEAN Indonesia berperan."],
)  # fmt: skip
def test_office_of_another_is_not_that_of_who_is_named_near(text: str) -> None:
    assert {fact[2] for fact in said(baca(_SEBELUM + text), "has_role")} == {"Secretary-General of ASEAN"}


@pytest.mark.parametrize(
    "text",
    ["Green Growth is president of nothing.", "The Prime Minister is Asian.", "The President is China's guest."],
)
def test_verb_of_being_makes_no_names(text: str) -> None:
    assert not named(read(_BEFORE + text), "Person")


def test_chair_to_come() -> None:
    text = "Ketua Sekretariat ASEAN nanti ialah Budi Santoso."
    found = said(baca(_SEBELUM + text), "chairs")
    assert found == {("Budi Santoso", "chairs", "ASEAN Secretariat", "planned")}


def test_deputy_named_behind_a_comma() -> None:
    text = "A deputy governor, Long Dara, said so. A town, Siem Reap, was ready."
    assert {fact[:3:2] for fact in said(read(_BEFORE + text), "has_role")} == {("Long Dara", "Deputy Governor")}


def test_envoy_to_two_states() -> None:
    text = "Othman Hashim pernah menjabat Duta Besar Malaysia untuk Jepang dan Thailand."
    assert {fact[2] for fact in said(baca(_SEBELUM + text), "had_role")} == {
        "Ambassador of Malaysia to Japan",
        "Ambassador of Malaysia to Thailand",
    }


def test_office_of_the_country_that_somebody_had_had() -> None:
    text = "President Tan Wei Ling spoke. She had been the country's ambassador to Japan."
    found = said(read(_BEFORE + text), "had_role")
    assert ("Tan Wei Ling", "had_role", "Ambassador to Japan", "asserted") in found


def test_state_behind_the_name_is_that_of_the_office() -> None:
    assert named(read("Prime Minister Tan Wei of Singapore spoke."), "Role") == {
        "Prime Minister": "Prime Minister of Singapore"
    }


def test_two_offices_behind_their_state() -> None:
    text = "The Malaysian Deputy Prime Minister and Foreign Minister, Ali Musa, spoke."
    found = {office for _, _, office, _ in said(read(text), "has_role")}
    assert found == {"Deputy Prime Minister of Malaysia", "Minister of Foreign Affairs of Malaysia"}


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("Ali Hasan, minister of foreign affairs of Malaysia, spoke.", {"Minister of Foreign Affairs of Malaysia"}),
        ("Ali Hasan, the secretary of foreign affairs for Japan, spoke.", {"Secretary of Foreign Affairs of Japan"}),
        ("Mr. Ali Hasan, Minister for Transport, Singapore, spoke.", {"Minister of Transport of Singapore"}),
        (
            "Mr. Ali Hasan, Minister for Transport, and Second Minister for Trade, Singapore, spoke.",
            {"Minister of Transport of Singapore", "Second Minister of Trade of Singapore"},
        ),
        (
            "Ali Hasan, Singapore's Minister for Transport and Second Minister for Foreign Affairs, spoke.",
            {"Minister of Transport of Singapore", "Second Minister of Foreign Affairs of Singapore"},
        ),
        ("Mr. Ali Hasan, Minister for Trade, Singapore, Japan and Malaysia spoke.", {"Minister of Trade"}),
        ("Ministers of foreign affairs of Malaysia spoke.", set()),
    ],
)
def test_offices_behind_a_name(text: str, roles: set[str]) -> None:
    assert {fact[2] for fact in said(read(text), "has_role")} == roles


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Thailand's Permanent Representative to ASEAN, Ambassador Ali Musa, spoke.", "en"),
        ("Wakil Tetap Thailand untuk ASEAN, Duta Besar Ali Musa, hadir.", "id"),
    ],
)
def test_ambassador_behind_an_office_is_an_address(text: str, language: str) -> None:
    found = said(read(text, language=language), "has_role")
    assert {fact[2] for fact in found} == {"Permanent Representative of Thailand to ASEAN"}


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("The bloc's secretary general, Bella Cruz, spoke.", "Secretary-General of ASEAN"),
        ("Thailand sent its permanent secretary for foreign affairs, Bella Cruz.",
         "Permanent Secretary of Foreign Affairs of Thailand"),
        ("The President of Malaysia came with Bella Cruz, his press secretary, and left.",
         "Press Secretary of Malaysia"),
        ("Hong Kong Chief Executive Bella Cruz spoke.", "Chief Executive of Hong Kong"),
        ("UN special envoy Bella Cruz spoke.", "Special Envoy of United Nations"),
        ("Thailand was represented by Bella Cruz, secretary of state for interior.",
         "Secretary of State for Interior of Thailand"),
    ],
)  # fmt: skip
def test_office_of_whom_a_word_before_it_points_to(text: str, office: str) -> None:
    assert ("Bella Cruz", "has_role", office, "asserted") in said(read(text), "has_role")


def test_second_office_behind_a_clause_of_its_own() -> None:
    text = (
        "Malaysian Prime Minister Abdul Rahman left. Abdul Rahman, who also holds the post of Finance Minister, spoke."
    )
    assert ("Abdul Rahman", "has_role", "Minister of Finance of Malaysia", "asserted") in said(read(text), "has_role")


@pytest.mark.parametrize("retired", ["(Ret.)", "(Retd)", "(Purn)"])
def test_office_behind_a_name_with_what_tells_of_retirement(retired: str) -> None:
    found = said(
        read(f"The summit was chaired by General Agus Salim {retired}, Prime Minister of Malaysia."), "has_role"
    )
    assert {(who, what) for who, _, what, _ in found} == {("Agus Salim", "Prime Minister of Malaysia")}


def test_two_offices_of_one_person() -> None:
    text = "Deputy Prime Minister and Minister of Foreign Affairs Tan Wei Ling of Malaysia spoke."
    found = {(fact[0], fact[2]) for fact in said(read(text), "has_role")}
    assert found == {
        ("Tan Wei Ling", "Deputy Prime Minister of Malaysia"),
        ("Tan Wei Ling", "Minister of Foreign Affairs of Malaysia"),
    }


@pytest.mark.parametrize(
    ("text", "role"),
    [("We met Transportation and Communications Secretary Ali Musa.", "Secretary of Transportation and Communications"),
     ("They met Human Resources and Mining Minister Ali Musa.", "Minister of Human Resources and Mining"),
     ("They met Environment and Water Minister Ali Musa.", "Minister of Environment and Water")],
)  # fmt: skip
def test_two_fields_before_a_head(text: str, role: str) -> None:
    assert {fact[2] for fact in said(read(text), "has_role")} == {role}


def test_name_before_and_is_no_field() -> None:
    found = said(read("President Joko Widodo and Communications Secretary Ali Musa met."), "has_role")
    assert ("Ali Musa", "Secretary of Communications") in {(who, role) for who, _, role, _ in found}


@pytest.mark.parametrize(
    ("text", "language"),
    [("They met Ali Musa, the EU's High Representative for Foreign Affairs and Security Policy.", "en"),
     ("They met EU High Representative Ali Musa.", "en"),
     ("Perwakilan Tinggi Uni Eropa untuk Urusan Luar Negeri dan Kebijakan Keamanan Ali Musa hadir.", "id")],
)  # fmt: skip
def test_high_representative_of_the_european_union_has_one_name(text: str, language: str) -> None:
    assert {fact[2] for fact in said(read(text, language=language), "has_role")} == {
        "High Representative of the European Union for Foreign Affairs and Security Policy"
    }


def test_ambassador_is_the_one_told_of_in_full() -> None:
    text = "Menlu Terima Dubes Malaysia\n\nIa menerima Duta Besar Malaysia untuk Indonesia, Ali Musa. Duta Besar pamit."
    assert set(named(baca(text), "Role").values()) == {
        "Ambassador of Malaysia to Indonesia", "Minister of Foreign Affairs of Indonesia",
    }  # fmt: skip


def test_ambassadors_of_two_states_stay_apart() -> None:
    text = "Duta Besar Malaysia untuk Indonesia, Ali Musa, dan Duta Besar Jepang untuk Indonesia, Ken Sato, hadir."
    assert len(set(named(baca(text), "Role").values())) == 2


@pytest.mark.parametrize(
    ("text", "roles"),
    [("Ali Musa, the ministry's spokesman, said so.", {"Spokesperson"}),
     ("Ali Musa, the bank's chief economist, said so.", {"Chief Economist"}),
     ("Ali Musa, the group's spokesman and chairman of the ASEAN Committee on Rivers, said so.",
      {"Spokesperson", "Chair of ASEAN Committee on Rivers"})],
)  # fmt: skip
def test_office_whose_owner_is_told_before_it(text: str, roles: set[str]) -> None:
    assert {(who, role) for who, _, role, _ in said(read(text), "has_role")} == {("Ali Musa", role) for role in roles}


def test_place_and_relative_have_no_office() -> None:
    text = "They praised Kuala Lumpur, the country's capital. They met Ali Musa, the minister's brother."
    assert said(read(text), "has_role") == set()


@pytest.mark.parametrize(
    "body",
    ["ASEAN Committee on Trade, Rivers and Culture",
     "ASEAN Committee on Peace, Order and Trust, River Care and Repair"],
)  # fmt: skip
def test_body_that_deals_with_several_things(body: str) -> None:
    found = said(read(f"Ali Musa, chairman of the {body}, said so."), "has_role")
    assert {fact[2] for fact in found} == {f"Chair of {body}"}


@pytest.mark.parametrize("behind", [", Minister Ken Sato and Mei Ling", ", and Mei Ling", ", Ken Sato and Mei Ling"])
def test_next_of_a_list_is_no_part_of_a_body(behind: str) -> None:
    found = said(read(f"Ali Musa, chairman of the ASEAN Committee on Rivers{behind} left."), "has_role")
    assert {role for who, _, role, _ in found if who == "Ali Musa"} <= {"Chair of ASEAN Committee on Rivers"}
