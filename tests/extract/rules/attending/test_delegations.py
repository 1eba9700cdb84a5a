"""States and bodies whose people take part in events."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import attendance, read, said

SUMMIT = "32nd ASEAN Summit"


def attending(text: str, language: str = "en", event: str = SUMMIT) -> set[str]:
    """Who takes part in an event."""
    return {who for who, _, what, _ in said(read(text, language=language), "attends") if what == event}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The delegation of Malaysia came to the 32nd ASEAN Summit with many hopes.", "en"),
        ("Malaysia's delegation to the 32nd ASEAN Summit was large.", "en"),
        ("Delegasi Malaysia pada KTT ke-32 ASEAN cukup besar.", "id"),
    ],
)
def test_state_takes_part_through_its_delegation(text: str, language: str) -> None:
    assert attending(text, language) == {"Malaysia"}


def test_state_of_a_delegation_told_by_an_adjective() -> None:
    text = "Malaysia waited. The Malaysian delegation to the 32nd ASEAN Summit was large."
    assert attending(text) == {"Malaysia"}


def test_delegation_that_does_not_come() -> None:
    text = "The delegation of Malaysia will not come to the 32nd ASEAN Summit."
    assert attendance(text) == {("Malaysia", "negated")}


def test_team_at_an_event() -> None:
    text = "Minister Ana Cruz heads Malaysia's team at the 32nd ASEAN Summit."
    assert attending(text) == {"Ana Cruz", "Malaysia"}
    assert attending("Malaysia's team at the bank read the papers of the 32nd ASEAN Summit.") == set()


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The 32nd ASEAN Summit began. The delegation of Malaysia included the ASEAN Secretariat.", "en"),
        ("KTT ke-32 ASEAN dimulai. Delegasi Malaysia beranggotakan wakil Sekretariat ASEAN.", "id"),
    ],
)  # fmt: skip
def test_body_that_belongs_to_a_delegation_takes_part(text: str, language: str) -> None:
    assert attending(text, language) == {"Malaysia", "ASEAN Secretariat"}


def test_delegation_goes_to_the_event_that_the_text_is_about() -> None:
    text = (
        "KTT ke-32 ASEAN dimulai. KTT ASEAN-Jepang ke-21 usai. Delegasi Malaysia dipimpin Menteri Perdagangan Ali Musa."
    )
    assert attending(text, "id") == {"Malaysia", "Ali Musa"}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("They hosted the leaders of Japan, Malaysia and Thailand at the 32nd ASEAN Summit.", "en"),
        ("The leaders of Japan, Malaysia and Thailand held the 32nd ASEAN Summit.", "en"),
        ("Mereka menjamu pemimpin Jepang, Malaysia, dan Thailand dalam KTT ke-32 ASEAN.", "id"),
    ],
)
def test_states_whose_leaders_are_at_an_event(text: str, language: str) -> None:
    assert attending(text, language) == {"Japan", "Malaysia", "Thailand"}


def test_states_listed_without_their_leaders_are_only_spoken_of() -> None:
    assert attending("Ties with Japan, Malaysia and Thailand were raised at the 32nd ASEAN Summit.") == set()


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The 32nd ASEAN Summit began on Friday with leaders from Japan, Malaysia and Thailand.", "en"),
        ("The 32nd ASEAN Summit ended. All were in attendance, as were envoys of Japan, Malaysia and Thailand.", "en"),
        ("KTT ke-32 ASEAN dibuka dengan kehadiran para menteri dari Jepang, Malaysia, dan Thailand.", "id"),
    ],
)  # fmt: skip
def test_states_whose_people_an_event_begins_with_or_that_are_in_attendance(text: str, language: str) -> None:
    assert attending(text, language) == {"Japan", "Malaysia", "Thailand"}


def test_states_with_whose_people_others_met_at_another_event() -> None:
    text = "The 32nd ASEAN Summit began with leaders of Japan, Malaysia and Thailand meeting at the East Asia Summit."
    assert attending(text) == set()


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Ministers held the 32nd ASEAN Summit with their counterparts from Japan, Malaysia and Thailand.", "en"),
        ("The 32nd ASEAN Summit took place with the participation of Japan, Malaysia and Thailand.", "en"),
        ("The 32nd ASEAN Summit was attended by Japan, Malaysia and Thailand.", "en"),
        ("The 32nd ASEAN Summit brought in Japan, Malaysia and Thailand.", "en"),
        ("Leaders from Japan, Malaysia and Thailand gathered in Manila for the 32nd ASEAN Summit.", "en"),
        ("Participants in the 32nd ASEAN Summit included Japan, Malaysia and Thailand.", "en"),
        ("KTT ke-32 ASEAN melibatkan Jepang, Malaysia, dan Thailand.", "id"),
        ("Para pemimpin dari Jepang, Malaysia, dan Thailand berkumpul di Manila untuk KTT ke-32 ASEAN.", "id"),
    ],
)
def test_states_that_an_event_brings_together(text: str, language: str) -> None:
    assert attending(text, language) == {"Japan", "Malaysia", "Thailand"}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Speakers at the 32nd ASEAN Summit included Trade Minister Ali Musa and Dr Ken Sato.", "en"),
        ("The speakers at the 32nd ASEAN Summit were Trade Minister Ali Musa and Dr Ken Sato.", "en"),
        ("Pembicara dalam KTT ke-32 ASEAN antara lain Menteri Perdagangan Ali Musa dan Dr. Ken Sato.", "id"),
    ],
)
def test_people_of_a_group_who_are_named_behind_it(text: str, language: str) -> None:
    assert attending(text, language) == {"Ali Musa", "Ken Sato"}


@pytest.mark.parametrize(
    "text",
    [
        "Leaders at the 32nd ASEAN Summit were worried about Thailand.",
        "Guests at the 32nd ASEAN Summit said that the plan included Thailand.",
    ],
)
def test_state_that_those_who_come_only_speak_of(text: str) -> None:
    assert attending(text) == set()


def test_state_of_who_attends_takes_no_part_itself() -> None:
    assert attending("The 32nd ASEAN Summit was attended by President Juan Cruz of the Philippines.") == {"Juan Cruz"}


def test_all_states_whose_delegations_come_take_part() -> None:
    text = "KTT ke-32 ASEAN dimulai. Selain Indonesia, hadir delegasi Malaysia, Thailand, dan Myanmar."
    assert {"Malaysia", "Thailand", "Myanmar"} <= attending(text, "id")


def test_counterparts_with_whom_somebody_joins_a_meeting_named_before() -> None:
    text = "Retno Marsudi will join the 32nd ASEAN Summit in May, with counterparts from Japan, Thailand and Myanmar."
    assert {"Japan", "Thailand", "Myanmar"} <= attending(text)


def test_delegates_of_members_are_none_of_those_named_behind() -> None:
    text = "KTT ke-32 ASEAN dimulai. Di depan delegasi anggota ASEAN, Retno Marsudi mengutip Joko Widodo."
    assert "Joko Widodo" not in attending(text, "id")


@pytest.mark.parametrize(
    "words",
    ["Keynote speakers were Dr Ali Musa", "Panellists included Dr Ali Musa", "The forum was moderated by Ali Musa"],
)
def test_who_speaks_or_moderates_takes_part_in_the_event_spoken_of(words: str) -> None:
    assert attending(f"The 32nd ASEAN Summit was held. {words}.") == {"Ali Musa"}


def test_those_in_the_party_of_somebody_come_with_him() -> None:
    text = (
        "Presiden Joko Widodo tiba untuk menghadiri KTT ke-32 ASEAN. "
        "Ikut dalam rombongan Presiden antara lain Menlu Retno Marsudi."
    )
    assert attending(text, "id") == {"Joko Widodo", "Retno Marsudi"}


def test_who_leaves_a_place_for_an_event_takes_part() -> None:
    assert attending("Retno Marsudi left Jakarta on Tuesday for the 32nd ASEAN Summit.") == {"Retno Marsudi"}


def test_bodies_behind_the_leader_of_a_delegation_are_no_members_of_it() -> None:
    text = (
        "Delegasi Indonesia ke KTT ke-32 ASEAN terdiri dari Bank Indonesia dan dipimpin oleh Menteri Perdagangan "
        "Ali Musa selaku ketua ASEAN Secretariat."
    )
    assert "ASEAN Secretariat" not in attending(text, "id")


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Retno Marsudi and Lee Hsien Loong are among the speakers.", {"Retno Marsudi", "Lee Hsien Loong"}),
        ("Retno Marsudi was among the speakers of her party.", {"Retno Marsudi"}),
        ("Retno Marsudi spoke among the ruins.", set()),
    ],
)
def test_who_is_said_to_be_one_of_the_speakers(text: str, people: set[str]) -> None:
    assert attending(f"The 32nd ASEAN Summit began. {text}") == people


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Prime Minister Lee Hsien Loong flew to Manila on Monday for the summit.", "en"),
        ("Perdana Menteri Lee Hsien Loong terbang ke Manila untuk KTT itu.", "id"),
    ],
)
def test_who_goes_to_a_place_for_the_event_spoken_of(text: str, language: str) -> None:
    began = {"en": "The 32nd ASEAN Summit began.", "id": "KTT ke-32 ASEAN dimulai."}[language]
    assert attending(f"{began} {text}", language) == {"Lee Hsien Loong"}


def test_states_whose_people_only_have_done_something_do_not_hold_an_event() -> None:
    assert attending("Leaders of Malaysia and Thailand have criticised the 32nd ASEAN Summit.") == set()
    text = "Leaders of Malaysia and Thailand had the 32nd ASEAN Summit in April."
    assert attending(text) == {"Malaysia", "Thailand"}


def test_delegation_to_meetings_before_a_summit_goes_to_none_that_is_named() -> None:
    text = (
        "The delegation to the ministerial meetings, held ahead of the 32nd ASEAN Summit, was led by Minister Ana Cruz."
    )
    assert attending(text) == set()


def test_delegation_goes_to_the_event_and_not_to_the_one_behind_it() -> None:
    text = (
        "Malaysia's delegation to the 14th ASEAN Health Ministers Meeting, held ahead of the 32nd ASEAN Summit, "
        "was headed by Minister Ana Cruz."
    )
    assert attending(text) == set()
    assert attending(text, event="14th ASEAN Health Ministers Meeting") == {"Ana Cruz", "Malaysia"}


def test_partners_listed_behind_asean_send_their_ministers() -> None:
    text = "The 32nd ASEAN Summit was attended by the Ministers of Trade of ASEAN, Japan and the Republic of Korea."
    assert attending(text) == {"Japan", "South Korea"}


def test_high_representative_of_a_union_beside_all_ministers() -> None:
    text = (
        "The Foreign Ministers of all Participants and the European Union High Representative for Foreign Affairs "
        "attended the 32nd ASEAN Summit."
    )
    assert attending(text) == {"European Union"}


def test_body_that_leads_a_delegation_takes_part() -> None:
    text = "Delegasi Indonesia pada KTT ke-32 ASEAN dipimpin oleh Kementerian Kesehatan."
    assert attending(text, "id") == {"Indonesia", "Ministry of Health of Indonesia"}


def test_acronym_behind_a_ministry_is_another_body() -> None:
    text = "Delegasi Indonesia pada KTT ke-32 ASEAN terdiri atas wakil Kementerian Luar Negeri dan BNPB."
    assert "Ministry of Foreign Affairs of Indonesia" in attending(text, "id")


def test_head_of_a_delegation_who_is_told_to_be_there() -> None:
    text = "Menteri Kesehatan Budi Santoso hadir sebagai ketua delegasi Indonesia pada KTT ke-32 ASEAN."
    assert {fact[:3:2] for fact in said(read(text, language="id"), "represents")} == {("Budi Santoso", "Indonesia")}


def test_delegation_that_goes_to_two_events() -> None:
    text = (
        "The Malaysian delegation will attend the 7th ASEAN River Ministers' Meeting and the 2nd ASEAN-Japan River "
        "Ministers' Meeting."
    )
    found = {fact[2] for fact in said(read(text), "attends") if fact[0] == "Malaysia"}
    assert found == {"7th ASEAN River Ministers' Meeting", "2nd ASEAN-Japan River Ministers' Meeting"}


def test_bodies_that_follow_each_other_without_a_word_are_no_list() -> None:
    text = "ASEAN Secretariat observers from ASEAN Secretariat Japan attended the 32nd ASEAN Summit."
    assert {fact[0] for fact in said(read(text), "attends")} <= {"Japan"}
