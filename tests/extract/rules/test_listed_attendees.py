"""Who takes part, as lists tell that stand below a line."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, read, said

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
