"""Names that go on behind brackets, possessives, colons and words within."""

from __future__ import annotations

import pytest

from aseankg.extract.rules.extractor import RuleExtractor
from aseankg.extract.rules.reading.lexicon import Entry, Lexicon
from aseankg.sources.press.text import PressText
from tests.extract.rules.texts import baca, entries, named, read


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("the River Action Plan (RAP) 2016-2025", "River Action Plan 2016-2025"),
        ("the Declaration on Care for Out-of-School Children", "Declaration on Care for Out-of-School Children"),
        ("the Declaration on River Fish: Guardians of the Sea", "Declaration on River Fish: Guardians of the Sea"),
        ("the Terms of Reference of River Eyes", "Terms of Reference of River Eyes"),
    ],
)
def test_title_goes_on(text: str, name: str) -> None:
    found = named(read(f"Ministers met again in Manila.\n\nThey praised {text}."), "OutcomeDocument")
    assert set(found.values()) == {name}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Rencana Aksi ASEAN bidang Sungai 2018-2025", "Rencana Aksi ASEAN bidang Sungai 2018-2025"),
        ("Nota Kesepahaman (MoU) Kerja Sama Sungai", "Nota Kesepahaman Kerja Sama Sungai"),
    ],
)
def test_indonesian_title_goes_on(text: str, name: str) -> None:
    assert set(named(baca(f"Mereka memuji {text}."), "OutcomeDocument").values()) == {name}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("the Declaration on Rivers: Japan was the last to sign", "Declaration on Rivers"),
        ("the Declaration on Rivers: Ministers were glad", "Declaration on Rivers"),
        ("the River Action Plan (RAP) 3 times", "River Action Plan"),
    ],
)
def test_title_ends_before_what_is_told_next(text: str, name: str) -> None:
    assert set(named(read(f"They praised {text}."), "OutcomeDocument").values()) == {name}


@pytest.mark.parametrize("name", ["ASEAN Women's Business Network", "ASEAN Children's Fund"])
def test_group_of_people_owns_a_part_of_a_name(name: str) -> None:
    assert set(named(read(f"They praised the {name}."), "Initiative").values()) == {name}


def test_those_to_whom_a_plan_is_sent_are_no_part_of_it() -> None:
    assert set(named(read("They sent the Rivers Plan to the Leaders."), "OutcomeDocument").values()) == {"Rivers Plan"}


@pytest.mark.parametrize(
    "text",
    ["Mengutip ASEAN River Outlook, ia menyebut banjir naik.",
     "ASEAN River Outlook Diteken\n\nPara menteri bertemu di Manila.",
     "ASEAN River Outlook Dibahas Para Menteri\n\nMereka bertemu di Manila."],
)  # fmt: skip
def test_verbs_beside_names_of_documents_are_no_part_of_them(text: str) -> None:
    assert set(named(baca(text), "OutcomeDocument")) == {"ASEAN River Outlook"}


def test_name_that_the_graph_has_with_its_short_form() -> None:
    lexicon = Lexicon([*entries(), Entry("OutcomeDocument", "Rivers Pact (RP)", "document/rp", "Rivers Pact (RP)")])
    text = PressText("t", "They praised the Rivers Pact (RP).", "en", "2018-05-02")
    assert {m.thing for m in RuleExtractor(lexicon).extract(text).mentions} == {"document/rp"}


@pytest.mark.parametrize("name", ["Leaders' Decision on River Fish", "Manila Recommendations on Clean Rivers"])
def test_decisions_and_recommendations_are_documents(name: str) -> None:
    assert set(named(read(f"They praised the {name}."), "OutcomeDocument").values()) == {name}


def test_indonesian_protocol_by_its_number() -> None:
    found = named(baca("Mereka memuji Protokol ke-7 Pakta Sungai."), "OutcomeDocument")
    assert set(found.values()) == {"Protokol ke-7 Pakta Sungai"}


def test_index_is_an_initiative() -> None:
    assert "Indeks Sungai ASEAN" in named(baca("Mereka memuji Indeks Sungai ASEAN."), "Initiative")


def test_year_behind_a_short_form_is_part_of_the_name() -> None:
    found = named(read("They praised the River Master Plan (RMP) 2025."), "OutcomeDocument")
    assert set(found.values()) == {"River Master Plan 2025"}


@pytest.mark.parametrize(
    "text",
    ["They ratified the Rivers Trade Pact through Presidential Regulation No. 26 of 2011.",
     "They signed the Rivers Trade Pact in the Thai capital."],
)  # fmt: skip
def test_laws_and_capitals_are_no_part_of_a_name(text: str) -> None:
    assert "Rivers Trade Pact" in named(read(text), "OutcomeDocument").values()
