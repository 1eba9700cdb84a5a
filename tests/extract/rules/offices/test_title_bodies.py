"""The states and bodies of offices."""

from __future__ import annotations

import pytest

from aseankg.extract.rules.extractor import RuleExtractor
from aseankg.extract.rules.reading.lexicon import Entry
from aseankg.sources.press.text import PressText
from tests.extract.rules.texts import named, read, said, small_lexicon


@pytest.mark.parametrize("office", ["Kementerian Luar Negeri RI", "Kementerian Luar Negeri", "Kemlu"])
def test_office_at_a_ministry_that_the_graph_knows_by_its_names(office: str) -> None:
    lexicon = small_lexicon()
    for name in ("Kementerian Luar Negeri RI", "Kemlu"):
        lexicon.add(Entry("Organisation", "Ministry of Foreign Affairs of Indonesia", "organisation/kemlu", name))
    text = f"Juru Bicara {office} Tegar Nasir menyebut KTT ke-32 ASEAN."
    found = RuleExtractor(lexicon).extract(PressText("own.txt", text, "id"))
    roles = {fact[2] for fact in said(found, "has_role")}
    assert roles == {"Spokesperson of the Ministry of Foreign Affairs of Indonesia"}


def test_long_name_of_a_state_before_an_office() -> None:
    found = said(read("Lao PDR's Minister of Trade, Ken Sato, spoke."), "has_role")
    assert found == {("Ken Sato", "has_role", "Minister of Trade of Laos", "asserted")}


def test_state_behind_a_comma_before_a_verb() -> None:
    text = "It was chaired by Tan Wei, Minister of Tourism, Thailand and opened by Ali Musa."
    assert "Minister of Tourism of Thailand" in named(read(text), "Role").values()


@pytest.mark.parametrize("number", ["", "40th ", "Thirty-First "])
def test_number_of_a_body_is_no_part_of_the_office_of_its_chair(number: str) -> None:
    chair = f"Secretary of Foreign Affairs of the Philippines and Chairman of the {number}ASEAN Secretariat"
    text = f"Ali Musa, {chair}, chaired the 40th ASEAN Summit."
    roles = {fact[2] for fact in said(read(text), "has_role")}
    assert roles == {"Secretary of Foreign Affairs of Philippines", "Chair of ASEAN Secretariat"}
    assert ("Ali Musa", "chairs", "40th ASEAN Summit", "asserted") in said(read(text), "chairs")
