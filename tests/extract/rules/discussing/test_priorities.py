"""What states, organisations and people want first."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, read, said

SUMMIT = "32nd ASEAN Summit"


def wanted(text: str, language: str = "en") -> set[tuple[str, str]]:
    return {(who, what) for who, _, what, _ in said(read(text, language=language), "prioritises")}


@pytest.mark.parametrize(
    "text",
    ["Japan's three top priorities as chair of the group are food security and haze.",
     "Japan's priorities are food security and haze.",
     "Japan holds the chair, and its top priorities are food security and haze.",
     "The ministers heard about the priorities of Japan as chair, namely food security and haze.",
     "Joko Widodo presented the motto of Japan's chairmanship and its priorities: food security and haze.",
     "Japan has set two priorities for its year as chair of the group: food security and haze."],
)  # fmt: skip
def test_priorities_of_a_state(text: str) -> None:
    assert wanted(text) == {("Japan", "Food security"), ("Japan", "Haze")}


@pytest.mark.parametrize(
    ("text", "language"),
    [("Food security is a top priority of Japan.", "en"),
     ("Food security remains one of Japan's priorities.", "en"),
     ("For Japan, food security is a priority.", "en"),
     ("Food security tetap menjadi prioritas Jepang.", "id"),
     ("Bagi Jepang, food security merupakan prioritas utama.", "id")],
)  # fmt: skip
def test_what_is_said_to_be_a_priority_of_a_state(text: str, language: str) -> None:
    assert wanted(text, language) == {("Japan", "Food security")}


def test_what_gets_attention_in_a_relative_clause_is_listed_behind_it() -> None:
    text = "Haze dilupakan. Isu yang menjadi perhatian Jepang antara lain food security."
    assert wanted(text, "id") == {("Japan", "Food security")}


def test_what_is_discussed_beside_priorities_is_none_of_them() -> None:
    assert wanted("The ministers discussed the priorities of Japan's chairmanship, food security and haze.") == set()


def test_state_that_wants_something() -> None:
    assert wanted("Japan wants to promote food security.") == {("Japan", "Food security")}


def test_state_prioritises_a_subject_at_the_event_spoken_of() -> None:
    extraction = read("The 32nd ASEAN Summit began. Indonesia pushed for food security.")
    (fact,) = [fact for fact in extraction.facts if fact.relation == "prioritises"]
    assert (fact.subject, fact.object, fact.meeting) == ("Indonesia", "Food security", SUMMIT)


def test_what_a_person_calls_his_priority_is_one() -> None:
    found = said(read("Joko Widodo named food security and haze as his priorities."), "prioritises")
    assert {fact[2] for fact in found} == {"Food security", "Haze"}


def test_state_that_a_noun_belongs_to_wants_nothing() -> None:
    text = "Peran Indonesia sebagai ketua penting untuk mendorong ketahanan pangan."
    assert said(baca(text), "prioritises") == set()


def test_state_whose_commitment_it_is_wants_something() -> None:
    text = "Para menteri memuji komitmen Indonesia untuk bekerja sama di bidang ketahanan pangan."
    assert {fact[:2] for fact in said(baca(text), "prioritises")} == {("Indonesia", "prioritises")}


def test_what_a_state_pushed_for_stands_before_the_passive_verb() -> None:
    text = "Kerangka yang didorong Indonesia, perubahan iklim yang disebut Jepang."
    assert said(baca(text), "prioritises") == set()


def test_person_lays_stress_on_a_subject() -> None:
    text = "Presiden Joko Widodo menaruh tekanan pada ketahanan pangan."
    assert {fact[:3] for fact in said(baca(text), "prioritises")} == {
        ("Joko Widodo", "prioritises", "Ketahanan pangan")
    }


def test_body_prioritises_what_it_says_to_have_priority() -> None:
    text = "The 32nd ASEAN Summit began. ASEAN attaches priority to food security and river patrols."
    assert {fact[:3] for fact in said(read(text), "prioritises")} == {
        ("ASEAN", "prioritises", "Food security"),
        ("ASEAN", "prioritises", "River patrols"),
    }


def test_long_list_of_what_a_state_wants() -> None:
    text = (
        "Indonesia sendiri menekankan ketahanan pangan kawasan pesisir utara, pengelolaan sampah kota pelabuhan, "
        "dan perlindungan buruh migran."
    )
    assert {fact[2] for fact in said(baca(text), "prioritises")} == {
        "Ketahanan pangan kawasan pesisir utara",
        "Pengelolaan sampah kota pelabuhan",
        "Perlindungan buruh migran",
    }


def test_commitment_of_a_state() -> None:
    assert wanted("The minister reaffirmed Japan's firm commitment to food security.") == {("Japan", "Food security")}


def test_chairmanship_of_a_state() -> None:
    assert wanted("Japan's chairmanship will focus on food security.") == {("Japan", "Food security")}


def test_person_who_pushes_for_something() -> None:
    assert wanted("Retno Marsudi akan mendorong food security.", "id") == {("Retno Marsudi", "Food security")}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The minister said Japan should support food security.", "en"),
        ("Jepang berharap Filipina memberi food security.", "id"),
        ("The envoys called on Japan to pursue food security.", "en"),
        ("Para utusan mendesak Jepang untuk melaksanakan food security.", "id"),
    ],
)
def test_what_others_want_of_a_state_is_no_priority_of_its(text: str, language: str) -> None:
    assert wanted(text, language) == set()


@pytest.mark.parametrize(
    ("text", "language"),
    [("Retno Marsudi stressed the importance of food security.", "en"),
     ("Retno Marsudi also spoke of the importance of food security.", "en"),
     ("Menlu Retno Marsudi menekankan food security.", "id"),
     ("Retno Marsudi menggarisbawahi pentingnya food security.", "id")],
)  # fmt: skip
def test_what_a_person_stresses_matters_to_him(text: str, language: str) -> None:
    found = said((read if language == "en" else baca)(text), "prioritises")
    assert ("Retno Marsudi", "prioritises", "Food security", "asserted") in found


@pytest.mark.parametrize(
    "text",
    ["Retno Marsudi stressed that much else than food security was told.", "Retno Marsudi mentioned food security."],
)
def test_what_stands_farther_from_what_a_person_stresses_does_not(text: str) -> None:
    assert said(read(text), "prioritises") == set()


@pytest.mark.parametrize("verb", ["means to speak about", "intends to discuss", "wants to talk about"])
def test_state_wants_what_it_means_to_talk_about(verb: str) -> None:
    text = f"The 33rd ASEAN Summit will be held in November 2018. Malaysia {verb} haze."
    found = said(read(text), "prioritises", "discusses")
    assert ("Malaysia", "prioritises", "Haze", "asserted") in found
    assert ("33rd ASEAN Summit", "discusses", "Haze", "planned") in found


def test_state_that_has_talked_wants_nothing() -> None:
    found = said(read("The 32nd ASEAN Summit was held in April 2018. Malaysia spoke about haze."), "prioritises")
    assert found == set()


def test_group_names_its_priorities_for_its_part() -> None:
    text = (
        "The 32nd ASEAN Summit was held in April 2018. ASEAN for its part named two priorities: haze and food security."
    )
    found = said(read(text), "prioritises")
    assert {fact[:3] for fact in found} == {("ASEAN", "prioritises", "Haze"), ("ASEAN", "prioritises", "Food security")}


def test_what_is_told_of_a_body_behind_whose_is_no_wish() -> None:
    text = "Japan pledged to support food security with a body whose work will increase under the ASEAN Charter."
    assert {fact[2] for fact in said(read(text), "prioritises")} == {"Food security"}


@pytest.mark.parametrize(
    ("text", "language"),
    [("Thailand and Cambodia agreed to deepen their partnership in food security.", "en"),
     ("Singapore agreed to improve food security with its neighbour.", "en"),
     ("Diplomats spoke for a statement in support of Myanmar's commitment to food security.", "en"),
     ("Amerika Serikat prihatin atas ketahanan pangan di sana.", "id"),
     ("Kanada berharap kedua pihak memperkuat ketahanan pangan.", "id")],
)  # fmt: skip
def test_what_several_agree_on_or_others_are_to_do_is_no_wish_of_one(text: str, language: str) -> None:
    assert wanted(text, language) == set()


def test_commitment_of_a_state_is_a_wish() -> None:
    assert wanted("He welcomed Japan's commitment to food security.") == {("Japan", "Food security")}


@pytest.mark.parametrize(
    ("text", "language"),
    [("Japan raised its aid for food security.", "en"),
     ("France reaffirmed its commitment to peace and stability.", "en"),
     ("Oposisi Myanmar ingin memperkuat ketahanan pangan.", "id"),
     ("Prancis menegaskan komitmennya terhadap stabilitas kawasan.", "id")],
)  # fmt: skip
def test_what_was_done_values_and_wishes_of_people_are_no_priorities_of_a_state(text: str, language: str) -> None:
    assert wanted(text, language) == set()


def test_aim_of_a_state_ends_before_the_office_that_it_holds() -> None:
    found = wanted("Thailand ingin memperkuat ketahanan pangan selaku ketua.", "id")
    assert found == {("Thailand", "Ketahanan pangan")}


@pytest.mark.parametrize(
    ("text", "language"),
    [("The commitment of Japan to food security and haze was praised.", "en"),
     ("The chairmanship of Japan has two priorities: food security and haze.", "en"),
     ("Japan's main concern is food security, haze and peace.", "en"),
     ("Komitmen Jepang terhadap food security serta haze dipuji.", "id"),
     ("Jepang membawa dua isu, yakni food security serta haze.", "id")],
)  # fmt: skip
def test_what_a_state_means_to_do_or_is_concerned_with_is_a_wish(text: str, language: str) -> None:
    assert {("Japan", "Food security"), ("Japan", "Haze")} <= wanted(text, language)


@pytest.mark.parametrize(
    "text",
    ["The commitment of the workers to food security was praised.", "A main concern of fishermen is food security.",
     "The attack of Japan on the fleet hit food security."],
)  # fmt: skip
def test_what_others_are_committed_to_is_no_wish_of_a_state(text: str) -> None:
    assert wanted(text) == set()


def test_person_who_speaks_of_the_importance_of_something() -> None:
    text = "Presiden Joko Widodo mengemukakan pentingnya food security."
    assert wanted(text, "id") == {("Joko Widodo", "Food security")}


@pytest.mark.parametrize(
    ("text", "who"),
    [("Wali Kota Bandung Ridwan Kamil menempatkan food security sebagai prioritas utama kotanya.", "Ridwan Kamil"),
     ("Jepang menjadikan food security sebagai prioritas keketuaannya.", "Japan")],
)  # fmt: skip
def test_what_somebody_makes_a_priority_stands_before_it(text: str, who: str) -> None:
    assert wanted(text, "id") == {(who, "Food security")}
