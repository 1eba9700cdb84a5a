"""Offices, named in English with their state or body."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, named, read, said


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("The Prime Minister of Malaysia spoke.", "Prime Minister of Malaysia"),
        ("Malaysian Prime Minister Abdul Rahman spoke.", "Prime Minister of Malaysia"),
        ("Malaysia\u2019s Foreign Minister Abdul Rahman spoke.", "Minister of Foreign Affairs of Malaysia"),
        ("Trade and Industry Minister of Singapore Tan Wei spoke.", "Minister of Trade and Industry of Singapore"),
        ("Minister for Foreign Affairs of Thailand spoke.", "Minister of Foreign Affairs of Thailand"),
        ("The Deputy Secretary-General of ASEAN spoke.", "Deputy Secretary-General of ASEAN"),
        ("The Second Minister of Foreign Affairs of Brunei spoke.", "Second Minister of Foreign Affairs of Brunei"),
        ("The US Foreign Minister spoke.", "Secretary of State of United States"),
    ],
)
def test_english_office_with_its_state(text: str, office: str) -> None:
    assert office in named(read(text), "Role").values()


def test_graph_says_which_state_a_president_leads() -> None:
    assert named(read("President Joko Widodo spoke."), "Role") == {"President": "President of Indonesia"}


def test_vague_head_alone_is_no_office() -> None:
    assert named(read("The Secretary spoke to a Director."), "Role") == {}


def test_office_in_lower_case_needs_support() -> None:
    assert named(read("A minister spoke. A president did too."), "Role") == {}
    assert "Prime Minister of Malaysia" in named(read("Malaysian prime minister Abdul Rahman spoke."), "Role").values()


def test_office_stated_once_holds_for_the_same_person_later() -> None:
    text = "Prime Minister of Malaysia Abdul Rahman came. Prime Minister Abdul Rahman spoke."
    assert set(named(read(text), "Role").values()) == {"Prime Minister of Malaysia"}


@pytest.mark.parametrize("text", ["U.S. President Tan Wei Ling spoke.", "US President Tan Wei Ling spoke."])
def test_state_with_full_stops(text: str) -> None:
    assert set(named(read(text), "Role").values()) == {"President of United States"}


def test_ministry_right_before_its_spokesperson() -> None:
    found = named(read("Thai foreign ministry spokesperson Tan Wei Ling spoke."), "Role")
    assert set(found.values()) == {"Spokesperson of the Ministry of Foreign Affairs of Thailand"}


def test_state_stands_right_behind_an_office_whatever_the_language() -> None:
    found = named(read("PM Kamboja Tan Wei Ling, PM Thailand Lo Hai Min", language="und"), "Role")
    assert set(found.values()) >= {"Prime Minister of Thailand"}


def test_head_of_a_military_government() -> None:
    found = named(read("Myanmar junta chief Tan Wei Ling spoke."), "Role")
    assert set(found.values()) == {"Head of the military government of Myanmar"}


def test_field_before_its_adviser() -> None:
    found = named(read("US National Security Adviser Tan Wei Ling spoke."), "Role")
    assert set(found.values()) == {"National Security Adviser of United States"}


def test_office_of_who_is_to_stand_in_is_that_of_his_state() -> None:
    found = named(read("Japan will be represented by Foreign Minister Tan Wei Ling."), "Role")
    assert set(found.values()) == {"Minister of Foreign Affairs of Japan"}


@pytest.mark.parametrize(
    ("text", "office", "name"),
    [
        ("Mei Ling, Minister for Digital Development and Information of Singapore, spoke.",
         "Minister of Digital Development and Information of Singapore", "Mei Ling"),
        ("Singapore Digital Development Minister Mei Ling spoke.",
         "Minister of Digital Development of Singapore", "Mei Ling"),
        ("Thailand's Deputy Prime Minister H.E. Gen. Somchai Rattana spoke.",
         "Deputy Prime Minister of Thailand", "Somchai Rattana"),
        ("The Malaysian Ambassador to Japan, Ali Musa, spoke.", "Ambassador of Malaysia to Japan", "Ali Musa"),
        ("Ali Musa, Permanent Secretary of Thailand's Foreign Ministry, spoke.",
         "Permanent Secretary of the Ministry of Foreign Affairs of Thailand", "Ali Musa"),
        ("UN Secretary-General Paul Berg spoke.", "Secretary-General of United Nations", "Paul Berg"),
        ("Paul Berg, President of the Regional Development Bank, spoke.",
         "President of Regional Development Bank", "Paul Berg"),
        ("Myanmar State Counsellor Daw Mya Thida spoke.", "State Counsellor of Myanmar", "Mya Thida"),
    ],
)  # fmt: skip
def test_offices_as_an_open_class(text: str, office: str, name: str) -> None:
    assert (name, "has_role", office, "asserted") in said(read(text), "has_role")


def test_plural_office_is_held_by_all_who_are_named() -> None:
    found = said(read("Malaysian Deputy Prime Ministers Ali Musa and Abdul Rahman spoke."), "has_role")
    assert {who for who, _, office, _ in found if office == "Deputy Prime Minister of Malaysia"} == {
        "Ali Musa", "Abdul Rahman",
    }  # fmt: skip


def test_office_in_a_list_belongs_to_the_name_behind_it() -> None:
    text = "Those present were Brunei Sultan H.E. Omar Hasan, Thailand Prime Minister H.E. Gen. Somchai Rattana."
    assert said(read(text), "has_role") == {
        ("Omar Hasan", "has_role", "Sultan of Brunei", "asserted"),
        ("Somchai Rattana", "has_role", "Prime Minister of Thailand", "asserted"),
    }


@pytest.mark.parametrize(
    ("text", "office", "name"),
    [
        ("Mei Ling Tan, Additional Secretary, Department of Commerce, Japan, spoke.",
         "Additional Secretary, Department of Commerce of Japan", "Mei Ling Tan"),
        ("Ali Musa, Deputy Secretary General (Trade), Ministry of Trade & Industry, Malaysia, spoke.",
         "Deputy Secretary-General of Trade, Ministry of Trade and Industry of Malaysia", "Ali Musa"),
        ("Ali Musa, Deputy Director-General of the Trade Policy Department under the Ministry of Trade, spoke.",
         "Deputy Director-General for Trade Policy Department, Ministry of Trade", "Ali Musa"),
        ("Japan's Vice-Foreign Minister Mei Ling spoke.", "Vice Minister of Foreign Affairs of Japan", "Mei Ling"),
        ("Minister of State for Transport Tan Wei Ling spoke.", "Minister of State for Transport", "Tan Wei Ling"),
        ("Thailand's caretaker prime minister, Somchai Rattana, spoke.",
         "Caretaker Prime Minister of Thailand", "Somchai Rattana"),
        ("Thai government spokesman Sok Vannak spoke.", "Spokesperson of the Government of Thailand", "Sok Vannak"),
        ("South Korean President Han Dong-wook spoke.", "President of South Korea", "Han Dong-wook"),
        ("President Rafael Cordero of the Philippines spoke.", "President of Philippines", "Rafael Cordero"),
        ("Rafael Cordero of the Philippines, the head of the Trade Committee, spoke.",
         "Head of Trade Committee", "Rafael Cordero"),
        ("Mya Thida, permanent secretary at the Ministry of Health, spoke.",
         "Permanent Secretary of the Ministry of Health", "Mya Thida"),
        ("Trade Undersecretary Ma. Rosa Cordero spoke.", "Undersecretary of Trade", "Ma. Rosa Cordero"),
        ("Assistant Secretary of State for Pacific Affairs Paul Berg spoke.",
         "Assistant Secretary of State for Pacific Affairs", "Paul Berg"),
    ],
)  # fmt: skip
def test_english_offices_of_parts_of_ministries(text: str, office: str, name: str) -> None:
    assert (name, "has_role", office, "asserted") in said(read(text), "has_role")


@pytest.mark.parametrize(
    "text",
    [
        "Para juru bicara Kementerian hadir.",
        "A member of ASEAN spoke.",
        "The head of Japan\u2019s delegation spoke.",
        "Ia adalah anggota ASEAN.",
    ],
)
def test_common_nouns_are_no_offices(text: str) -> None:
    assert named(read(text), "Role") == {}
    assert named(baca(text), "Role") == {}


@pytest.mark.parametrize(
    ("text", "office", "name"),
    [
        ("Ali Musa, Malaysia's minister of commerce, spoke.", "Minister of Commerce of Malaysia", "Ali Musa"),
        ("Malaysia's trade minister Ali Musa spoke.", "Minister of Trade of Malaysia", "Ali Musa"),
        ("The talks with trade minister Ali Musa went well.", "Minister of Trade", "Ali Musa"),
        ("Ana Cruz, the Thai foreign secretary, spoke.", "Secretary of Foreign Affairs of Thailand", "Ana Cruz"),
        ("President Ana Cruz and her spokesman, Ali Musa Hassan, spoke.", "Spokesperson", "Ali Musa Hassan"),
        ("The Coordinating Minister for Economic Affairs Budi Santoso and Ali Musa spoke.",
         "Coordinating Minister of Economic Affairs", "Budi Santoso"),
        ("Anita Lopez, Assistant Secretary for ASEAN Affairs, spoke.", "Assistant Secretary of ASEAN Affairs",
         "Anita Lopez"),
        ("Ambassador Ana Cruz, Permanent Representative of Japan to ASEAN, spoke.",
         "Permanent Representative of Japan to ASEAN", "Ana Cruz"),
        ("Deputy to the Cabinet Secretary for Legal Affairs Budi Santoso spoke.",
         "Deputy Cabinet Secretary of Legal Affairs", "Budi Santoso"),
        ("Budi Santoso, the Thai foreign ministry's director general for Asia and Africa, spoke.",
         "Director-General for Asia and Africa, Ministry of Foreign Affairs of Thailand", "Budi Santoso"),
        ("Thai SOM Leader Somchai Rattana spoke.", "SOM Leader of Thailand", "Somchai Rattana"),
    ],
)  # fmt: skip
def test_english_offices_in_lower_case_and_with_longer_fields(text: str, office: str, name: str) -> None:
    assert (name, "has_role", office, "asserted") in said(read(text), "has_role")


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [("The Deputy Secretaries-General took office.", "Deputy Secretaries-General", "Deputy Secretary-General of ASEAN"),
     ("The defence minister of Thailand came.", "defence minister of Thailand", "Minister of Defence of Thailand"),
     ("The Speaker of the Thailand National Assembly came.", "Speaker of the Thailand National Assembly",
      "Speaker of National Assembly of Thailand"),
     ("The Governor-General of Japan came.", "Governor-General of Japan", "Governor-General of Japan")],
)  # fmt: skip
def test_office_is_not_cut_short(text: str, words: str, name: str) -> None:
    assert named(read(text), "Role")[words] == name


@pytest.mark.parametrize(
    "text",
    ["ASEAN Defence Ministers gathered.", "Party General Secretary Tran Minh came."],
)
def test_office_of_all_or_of_nothing_stated_is_none(text: str) -> None:
    assert named(read(text), "Role") == {}


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [("Deputy Secretary-General of ASEAN for the ASEAN Economic Community Ali Rahman spoke.",
      "Deputy Secretary-General of ASEAN for the ASEAN Economic Community",
      "Deputy Secretary-General of ASEAN for ASEAN Economic Community"),
     ("President Obama left.", "President", "President of United States"),
     ("Premier Wen Jiabao left.", "Premier", "Premier of China")],
)  # fmt: skip
def test_office_with_its_community_and_of_leaders_whose_state_is_left_out(text: str, words: str, name: str) -> None:
    assert named(read(text), "Role")[words] == name


@pytest.mark.parametrize(
    ("text", "words"),
    [("The Director-General of the RDA, Anna Rivera, spoke.", "Director-General of the RDA"),
     ("The Director of RDA-Plus, Anna Rivera, spoke.", "Director of RDA-Plus")],
)  # fmt: skip
def test_acronym_is_the_body_of_an_office(text: str, words: str) -> None:
    assert words in named(read(text), "Role")


@pytest.mark.parametrize("words", ["new", "newly appointed", "incoming"])
def test_office_that_is_new_is_that_of_its_state(words: str) -> None:
    found = said(read(f"Ali Musa, Thailand's {words} ambassador to ASEAN, spoke."), "has_role")
    assert {fact[2] for fact in found} == {"Ambassador of Thailand to ASEAN"}


def test_office_of_a_state_named_before_it_is_not_that_of_the_person_who_speaks() -> None:
    text = "Minister Ali Musa told of the steps Thailand has taken as ASEAN Chair."
    assert ("Ali Musa", "has_role", "Chair of ASEAN", "asserted") not in said(read(text), "has_role")


@pytest.mark.parametrize("acronym", ["", " (ASEAN)"])
def test_office_of_asean_by_its_name_in_full(acronym: str) -> None:
    text = f"Ali Musa, Secretary-General of the Association of Southeast Asian Nations{acronym}, spoke."
    found = said(read(text), "has_role")
    assert found == {("Ali Musa", "has_role", "Secretary-General of ASEAN", "asserted")}


@pytest.mark.parametrize(
    "text", ["They met at 4:05 PM in the hall.", "Members of ASEAN met.", "The UN ambassador spoke."]
)
def test_time_of_day_and_membership_are_no_offices(text: str) -> None:
    assert named(read(text), "Role") == {}


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("Indonesian Member of Parliament Bella Cruz spoke.", "Member of Parliament of Indonesia"),
        ("The Chief of the National River Agency, Bella Cruz, spoke.", "Chief of National River Agency"),
        (
            "UN High Commissioner for Human Rights Bella Cruz spoke.",
            "High Commissioner for Human Rights of United Nations",
        ),
    ],
)
def test_heads_of_several_words(text: str, office: str) -> None:
    assert ("Bella Cruz", "has_role", office, "asserted") in said(read(text), "has_role")


def test_body_of_an_office_goes_by_its_full_name() -> None:
    found = said(baca("Sekretaris Jenderal PBB Agus Salim hadir."), "has_role")
    assert {(who, what) for who, _, what, _ in found} == {("Agus Salim", "Secretary-General of United Nations")}


@pytest.mark.parametrize(
    ("text", "office"),
    [
        (
            "Ana Cruz, Speaker of the House of Representatives of Malaysia, spoke.",
            "Speaker of the House of Representatives",
        ),
        ("Malaysian House Speaker Ana Cruz spoke.", "Speaker of the House of Representatives"),
        ("National Assembly Chairwoman Ana Cruz of Malaysia spoke.", "Chair of the National Assembly"),
        ("Senate President Ana Cruz of Malaysia spoke.", "President of the Senate"),
        ("The Deputy Speaker of the National Assembly of Malaysia spoke.", "Deputy Speaker of the National Assembly"),
    ],
)
def test_office_of_a_legislature(text: str, office: str) -> None:
    assert f"{office} of Malaysia" in named(read(text), "Role").values()


def test_two_ministries_of_one_minister_are_two_offices() -> None:
    text = "Minister for Foreign Affairs and Minister for Law Agus Salim of Malaysia spoke."
    found = {what for who, _, what, _ in said(read(text), "has_role") if who == "Agus Salim"}
    assert found == {"Minister of Foreign Affairs of Malaysia", "Minister of Law of Malaysia"}


def test_fuller_name_of_an_office_is_not_lost_to_a_shorter_one() -> None:
    text = "Menko Agus Salim hadir. Menteri Koordinator Bidang Perekonomian Agus Salim berbicara."
    found = {what for _, _, what, _ in said(baca(text), "has_role")}
    assert "Coordinating Minister of Economic Affairs of Indonesia" in found


def test_retired_holder_whose_office_names_no_state() -> None:
    found = said(read("Defence Minister Budi Santoso (Ret.) attended the 20th ASEAN Summit in Manila."), "attends")
    assert {fact[0] for fact in found} == {"Budi Santoso"}


def test_office_in_the_name_of_a_house_is_none() -> None:
    text = "KTT ke-40 ASEAN digelar di Hotel Sultan, Jakarta."
    assert "Role" not in {mention.type for mention in baca(text).mentions}


def test_chairman_of_a_state_has_no_office_that_is_told() -> None:
    assert "Chair of Brunei" not in named(read("Brunei's Chairman, Tan Wei, spoke."), "Role").values()


FULL = "Ali Musa, Minister of Trade of Malaysia, spoke."


@pytest.mark.parametrize(
    ("text", "offices"),
    [
        (f"Trade Minister Ali Musa arrived yesterday. {FULL}", {"Minister of Trade of Malaysia"}),
        (f"Deputy Prime Minister Ali Musa ate. {FULL}",
         {"Deputy Prime Minister of Malaysia", "Minister of Trade of Malaysia"}),
    ],
)  # fmt: skip
def test_state_that_a_later_mention_tells(text: str, offices: set[str]) -> None:
    assert {fact[2] for fact in said(read(text), "has_role")} == offices


def test_state_told_of_another_holder_is_not_his() -> None:
    found = said(read(f"Trade Minister Ben Tan ate. {FULL}"), "has_role")
    assert ("Ben Tan", "has_role", "Minister of Trade", "asserted") in found


def test_governor_is_of_no_state_whose_minister_he_is() -> None:
    found = said(read(f"Governor Ali Musa ate. {FULL}"), "has_role")
    assert ("Ali Musa", "has_role", "Governor", "asserted") in found


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("Jose Cruz, Executive Secretary in the Office of the President of the Philippines, ate.",
         "Executive Secretary, Office of the President of Philippines"),
        ("Jose Cruz, Minister, Prime Minister's Office, Singapore, ate.",
         "Minister, Prime Minister's Office of Singapore"),
    ],
)  # fmt: skip
def test_office_of_a_leader_is_where_somebody_works(text: str, office: str) -> None:
    assert said(read(text), "has_role") == {("Jose Cruz", "has_role", office, "asserted")}


@pytest.mark.parametrize(
    "text",
    ["They met at the Prime Minister's Office, Ali Musa said.",
     "They met at the Office of the President, Ali Musa said."],
)  # fmt: skip
def test_office_of_a_leader_is_held_by_nobody(text: str) -> None:
    found = read(text)
    assert said(found, "has_role") == set()
    assert not [mention for mention in found.mentions if mention.type == "Role"]


@pytest.mark.parametrize(
    ("text", "name", "office"),
    [
        ("Ali Musa, President of UN-Habitat, ate.", "Ali Musa", "President of UN-Habitat"),
        ("Bank Negara Governor Ali Musa ate.", "Ali Musa", "Governor of Bank Negara Malaysia"),
    ],
)  # fmt: skip
def test_body_with_a_mark_or_a_state_in_its_name(text: str, name: str, office: str) -> None:
    assert said(read(text), "has_role") == {(name, "has_role", office, "asserted")}


def test_english_name_of_a_bank_behind_an_indonesian_office() -> None:
    found = said(baca("Gubernur Bank of Thailand Sari Dewi hadir."), "has_role")
    assert found == {("Sari Dewi", "has_role", "Governor of Bank of Thailand", "asserted")}


@pytest.mark.parametrize(
    "text",
    ["Joko Widodo, chairman of the 40th ASEAN Summit, spoke.",
     "The 40th ASEAN Summit ended. Joko Widodo, chairperson of the summit, was pleased."],
)  # fmt: skip
def test_chair_of_an_event_is_no_office(text: str) -> None:
    assert "Chair" not in named(read(text), "Role").values()


def test_short_form_of_a_deputy_of_the_secretary_general_is_no_name() -> None:
    text = "Deputy Secretary-General of ASEAN Ali Musa spoke. DSG Musa thanked them, and DSG Ken Sato did."
    found = {(fact[0], fact[2]) for fact in said(read(text), "has_role")}
    assert found == {
        ("Ali Musa", "Deputy Secretary-General of ASEAN"),
        ("Ken Sato", "Deputy Secretary-General of ASEAN"),
    }
