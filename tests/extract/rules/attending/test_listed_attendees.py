"""Who takes part, as lists tell that stand below a line."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import attendance, baca, read, said

HELD = "KTT ke-32 ASEAN berlangsung di Singapura."


@pytest.mark.parametrize(
    "opener", ["Pertemuan dihadiri oleh:", "Turut hadir:", "Anggota delegasi berasal dari:", "Peserta rapat adalah:"]
)
def test_items_below_a_line_on_those_who_come(opener: str) -> None:
    found = said(baca(f"{HELD} {opener}\n\n- Malaysia;\n- Thailand; dan\n- Sekretariat ASEAN."), "attends")
    assert {who for who, *_ in found} == {"Malaysia", "Thailand", "ASEAN Secretariat"}


def test_people_in_a_counted_list() -> None:
    text = (
        "The 32nd ASEAN Summit was held in Singapore. Present were:\n\n(a) Ali Musa, Minister of Trade of Malaysia;\n"
    )
    found = said(read(f"{text}(b) Maria Cruz, Secretary of Trade of the Philippines."), "attends")
    assert {who for who, *_ in found} == {"Ali Musa", "Maria Cruz"}


def test_ministry_that_a_unit_is_in_takes_no_part_of_its_own() -> None:
    items = "- Ditjen Sungai, Kementerian Luar Negeri;\n- Sekretariat ASEAN."
    found = said(baca(f"{HELD} Anggota delegasi berasal dari:\n\n{items}"), "attends")
    assert not any(who.startswith("Ministry") for who, *_ in found)


@pytest.mark.parametrize(
    "opener",
    ["Yang tidak hadir:", "Peserta sepakat meminta bantuan dari:", "Delegasi berterima kasih kepada:",
     "Bantuan datang dari:"],
)  # fmt: skip
def test_items_below_another_line(opener: str) -> None:
    found = said(baca(f"{HELD} {opener}\n\n- Malaysia;\n- Thailand."), "attends")
    assert not {who for who, *_ in found} & {"Malaysia", "Thailand"}


def test_members_of_a_delegation_and_where_they_come_from() -> None:
    text = f"{HELD} Anggota delegasi Indonesia berasal dari Kementerian Luar Negeri dan Sekretariat ASEAN."
    assert "ASEAN Secretariat" in {who for who, *_ in said(baca(text), "attends")}


def test_what_a_delegation_hears_comes_from_elsewhere() -> None:
    text = f"{HELD} Delegasi Indonesia menyampaikan data yang berasal dari Sekretariat ASEAN."
    assert "ASEAN Secretariat" not in {who for who, *_ in said(baca(text), "attends")}


def test_people_listed_with_their_offices_all_attend() -> None:
    text = (
        "President Joko Widodo, Prime Minister Lee Hsien Loong and Foreign Minister Retno Marsudi "
        "attended the 32nd ASEAN Summit."
    )
    assert {who for who, _ in attendance(text)} == {"Joko Widodo", "Lee Hsien Loong", "Retno Marsudi"}


def test_list_after_the_sentence_that_speaks_of_attendance() -> None:
    text = (
        "KTT ke-32 ASEAN dihadiri para pemimpin. Mereka adalah Presiden Joko Widodo, "
        "Perdana Menteri Lee Hsien Loong, dan Menteri Luar Negeri Retno Marsudi."
    )
    assert {who for who, _ in attendance(text, "id")} == {"Joko Widodo", "Lee Hsien Loong", "Retno Marsudi"}


@pytest.mark.parametrize(
    "text",
    [
        "Leaders attending the 32nd ASEAN Summit included President Juan Cruz and Prime Minister Ken Sato.",
        "Among those expected to attend the 32nd ASEAN Summit are Juan Cruz, Envoy of Peace, and Minister Ken Sato.",
        "The 32nd ASEAN Summit was attended by President Juan Cruz, Keeper of Seals; and Ken Sato, Minister of Trade.",
        "The 32nd ASEAN Summit was attended by H.E. Juan Cruz (Philippines) and H.E. Dr. Ken Sato (Japan).",
    ],
)
def test_lists_of_those_who_attend(text: str) -> None:
    assert {who for who, _ in attendance(text)} == {"Juan Cruz", "Ken Sato"}


def test_items_of_a_list_of_those_who_attend() -> None:
    text = (
        "The 32nd ASEAN Summit was held in Singapore. The following attended the meeting:\n"
        "- H.E. Juan Cruz, Minister of Commerce of the Philippines\n"
        "- Mr. Ken Sato, Minister of Economy of Japan\n"
    )
    assert attendance(text) == {("Juan Cruz", "asserted"), ("Ken Sato", "asserted")}
    assert said(read(text), "has_role") == {
        ("Juan Cruz", "has_role", "Minister of Commerce of Philippines", "asserted"),
        ("Ken Sato", "has_role", "Minister of Economy of Japan", "asserted"),
    }


def test_attended_among_others_by_a_list() -> None:
    text = "The 32nd ASEAN Summit was attended, among others, by Joko Widodo and Lee Hsien Loong."
    assert {fact[0] for fact in said(read(text), "attends")} == {"Joko Widodo", "Lee Hsien Loong"}


_LONG = (
    "They took note of the progress that their officials had made since the last time, and thanked the host for the "
    "warm welcome and for the excellent arrangements.\n"
)
_EVENT = "7th ASEAN River Ministers' Meeting"


@pytest.mark.parametrize(
    "opener",
    [f"The Ministers attending the {_EVENT} in Manila on 3 May 2018 were:", "The following Ministers attended it:",
     "LIST OF MINISTERS", "List of Delegates", "It was attended by H.E. Mei Ling, Minister of Trade of Thailand;"],
)  # fmt: skip
def test_items_without_marks_that_begin_with_a_name(opener: str) -> None:
    items = "H.E. Ali Musa, Minister of Trade, Malaysia;\nMr. Tan Wei, Senior Minister and Minister of Trade, Singapore"
    found = read(f"The {_EVENT} was held in Manila on 3 May 2018. {_LONG}{opener}\n{items}")
    there = {fact[0] for fact in said(found, "attends") if fact[2] == _EVENT}
    assert there - {"Mei Ling"} == {"Ali Musa", "Tan Wei"}


def test_heading_of_an_annex_is_of_those_who_came_to_what_the_text_is_about() -> None:
    text = (
        f"The {_EVENT} was held in Manila on 3 May 2018. {_LONG}They agreed to meet at the 8th ASEAN River Ministers' "
        "Meeting in Jakarta in 2019.\n\nANNEX\nLIST OF MINISTERS\n1. H.E. Ali Musa, Minister of Trade, Malaysia\n"
        "2. H.E. Tan Wei, Minister of Trade, Singapore"
    )
    assert {fact[:3:2] for fact in said(read(text), "attends")} == {("Ali Musa", _EVENT), ("Tan Wei", _EVENT)}


@pytest.mark.parametrize("opener", ["The award winners were:", "Contact persons:", "The following were absent:"])
def test_names_below_another_line(opener: str) -> None:
    text = f"The {_EVENT} was held in Manila on 3 May 2018. {_LONG}{opener}\nMr. Ali Musa, Minister of Trade, Malaysia"
    assert said(read(text), "attends") == set()
