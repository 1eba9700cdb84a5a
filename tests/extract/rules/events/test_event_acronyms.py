"""Editions that go by a numbered acronym."""

from __future__ import annotations

import pytest

from aseankg.extract.rules.extractor import RuleExtractor
from aseankg.extract.rules.reading.lexicon import Entry
from aseankg.sources.press.text import PressText
from tests.extract.rules.texts import baca, named, read, said, small_lexicon


def test_acronym_with_plus_three_is_another_series_than_the_one_without() -> None:
    lexicon = small_lexicon()
    lexicon.add(Entry("Series", "ASEAN River Ministers Meeting", "series/arm", "ARMM"))
    found = RuleExtractor(lexicon).extract(PressText("own.txt", "The 9th ARMM and the 4th ARMM+3 ended.", "en"))
    assert {*named(found, "Meeting").values()} == {
        "9th ASEAN River Ministers Meeting", "4th ASEAN Plus Three River Ministers Meeting",
    }  # fmt: skip


def test_plus_three_of_an_unknown_acronym_is_no_event() -> None:
    assert named(read("The 4th XYZG+3 ended."), "Meeting") == {}


def test_numbered_acronym_that_the_text_introduces() -> None:
    text = "The ASEAN River Forum (ARVF) was long. The 31st ARVF ended."
    assert set(named(read(text), "Meeting").values()) == {"31st ASEAN River Forum"}


def test_numbered_acronym_of_nothing_known_is_no_event() -> None:
    assert named(read("The 75th XYZG began."), "Meeting") == {}


def test_numbered_acronym_of_a_body_that_is_called_a_meeting() -> None:
    lexicon = small_lexicon()
    lexicon.add(Entry("Organisation", "ASEAN Senior Officials Meeting on Youth", "organisation/somy", "SOMY"))
    found = RuleExtractor(lexicon).extract(PressText("own.txt", "The 9th SOMY ended.", "en"))
    assert set(named(found, "Meeting").values()) == {"9th ASEAN Senior Officials Meeting on Youth"}


def test_ordinals_in_words_count_acronyms() -> None:
    text = "The ASEAN River Forum (ARVF) was long. The Twelfth ARVF ended. The Twenty-Fifth ARVF will be short."
    assert set(named(read(text), "Meeting").values()) >= {"12th ASEAN River Forum", "25th ASEAN River Forum"}


def test_acronym_can_leave_out_the_letter_of_asean() -> None:
    text = "The 9th SOMR ended. The ASEAN Senior Officials Meeting on Rivers was pleased."
    assert set(named(read(text), "Meeting").values()) == {"9th ASEAN Senior Officials Meeting on Rivers"}


def test_acronym_with_a_plus_is_another_series() -> None:
    lexicon = small_lexicon()
    for name, text in (("ASEAN River Meeting", "ARVM"), ("ASEAN River Meeting Plus", "ARVM Plus")):
        lexicon.add(Entry("Series", name, f"series/{text.lower()}", text))
    text = "The 3rd ARVM+ ended. The second ARVM Plus was long."
    found = RuleExtractor(lexicon).extract(PressText("own.txt", text, "en"))
    assert {*named(found, "Meeting").values()} == {"3rd ASEAN River Meeting Plus", "2nd ASEAN River Meeting Plus"}


def test_roman_number_behind_an_acronym() -> None:
    text = "The Fifth ASEAN Ministerial Meeting on Rivers (AMMR V) opened. AMMR IV was in Manila, the CITY II is not."
    assert "4th ASEAN Ministerial Meeting on Rivers" in named(read(text), "Meeting").values()
    assert "CITY II" not in named(read(text), "Meeting")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "The 24th ASEAN Working Group on Coastal and Marine Environment was held in Bogor.",
            "24th Meeting of the ASEAN Working Group on Coastal and Marine Environment",
        ),
        ("The 24th ASEAN Working Group on Monday discussed haze.", "24th ASEAN Working Group Meeting"),
    ],
)
def test_body_with_a_number_and_what_it_is_on(text: str, name: str) -> None:
    assert set(named(read(text), "Meeting").values()) == {name}


@pytest.mark.parametrize("told", ["ADMM pertama", "ADMM perdana"])
def test_indonesian_ordinal_behind_an_acronym(told: str) -> None:
    text = f"ASEAN Defence Ministers' Meeting (ADMM) ke-5 usai. {told} digelar di Manila."
    found = said(baca(text), "held_in")
    assert {fact[:3] for fact in found} == {("1st ASEAN Defence Ministers' Meeting", "held_in", "Manila")}


def test_acronym_that_brackets_bring_in_with_its_number() -> None:
    text = "Pertemuan ke-14 Menteri Tenaga Kerja ASEAN (IALM ke-14) usai. IALM ke-15 akan digelar di Manila."
    found = said(baca(text), "held_in")
    assert {fact[:3] for fact in found} == {("15th ASEAN Labour Ministers' Meeting", "held_in", "Manila")}


def test_standing_committee_with_a_number_is_no_meeting() -> None:
    assert named(read("He chaired the 36th ASEAN Standing Committee."), "Meeting") == {}


def test_acronym_with_a_year_is_the_edition_of_that_year() -> None:
    found = read("The ASEAN Rivers Forum (ARVF) met here. ARVF 2019 will be held in Manila.", published="2018-05-02")
    assert ("ASEAN Rivers Forum 2019", "held_in", "Manila", "planned") in said(found, "held_in")


@pytest.mark.parametrize(
    "text", ["ARVF 2019 will be held in Manila.", "The ASEAN Rivers Plan (ARVP) ends. ARVP 2019 begins."]
)
def test_acronym_with_a_year_that_stands_for_no_event(text: str) -> None:
    assert named(read(text), "Meeting") == {}


@pytest.mark.parametrize("text", ["COP26 opens in Manila.", "COP-26 opens in Manila.", "The COP 26 opens in Manila."])
def test_conference_on_the_climate_by_its_number(text: str) -> None:
    found = named(read(text, published="2021-10-20"), "Meeting")
    assert set(found.values()) == {"26th Conference of the Parties to the UNFCCC"}


@pytest.mark.parametrize("text", ["COP26 opens in Manila.", "The COP opens in Manila.", "The COP9 opens in Manila."])
def test_number_of_a_conference_that_is_not_on_the_climate(text: str) -> None:
    assert named(read(text, published="2013-10-20"), "Meeting") == {}


@pytest.mark.parametrize("acronym", ["COP-9", "COP9", "9th COP"])
def test_conference_of_parties_that_the_text_has_in_full(acronym: str) -> None:
    text = f"The 9th Conference of the Parties to the Clean Rivers Agreement (COP-9) opened. The {acronym} ended."
    found = named(read(text, published="2013-10-20"), "Meeting")
    assert set(found.values()) == {"9th Conference of the Parties to the Clean Rivers Agreement"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The 29th R-ATM ended.", "29th Meeting of ASEAN River Tourism Ministers"),
        ("The R-ATM ke-29 ended.", "29th Meeting of ASEAN River Tourism Ministers"),
        ("The 24th R-ATM Plus Three ended.", "24th Meeting of ASEAN Plus Three River Tourism Ministers"),
        ("The 24th R-ATM+3 ended.", "24th Meeting of ASEAN Plus Three River Tourism Ministers"),
    ],
)
def test_acronym_of_two_parts(text: str, name: str) -> None:
    lexicon = small_lexicon()
    lexicon.add(Entry("Series", "Meeting of ASEAN River Tourism Ministers", "series/r-atm", "R-ATM"))
    found = RuleExtractor(lexicon).extract(PressText("own.txt", text, "en"))
    assert set(named(found, "Meeting").values()) == {name}


def test_words_of_two_parts_that_are_no_acronym() -> None:
    assert named(read("The 29th X-RAY ended."), "Meeting") == {}


def test_acronym_with_a_letter_before_a_hyphen() -> None:
    text = "The 5th ASEAN Lake Ministers' Meeting (A-LMM) ended. The 6th A-LMM is set for June 2018 in Manila."
    assert "6th A-LMM" in named(read(text), "Meeting")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The 13th ASEAN-Japan SOM ended.", "13th ASEAN-Japan Senior Officials' Meeting"),
        ("The 13th Japan-ASEAN SOM ended.", "13th ASEAN-Japan Senior Officials' Meeting"),
        ("The twelfth ASEAN-Japan JCC ended.", "12th ASEAN-Japan Joint Cooperation Committee Meeting"),
    ],
)
def test_acronym_behind_parties(text: str, name: str) -> None:
    assert set(named(read(text), "Meeting").values()) == {name}


@pytest.mark.parametrize(
    "text", ["The ASEAN-Japan SOM is strong.", "The 13th ASEAN-Japan TV show.", "The 9th SOM-RIV ended."]
)
def test_acronyms_that_name_no_edition(text: str) -> None:
    lexicon = small_lexicon()
    lexicon.add(Entry("Series", "ASEAN Senior Officials' Meeting", "series/som", "SOM"))
    found = RuleExtractor(lexicon).extract(PressText("own.txt", text, "en"))
    assert not any(name[0].isdigit() for name in named(found, "Meeting").values())


@pytest.mark.parametrize("name", ["ARMM+Japan", "ARMM + Japan", "ARMM Plus Japan"])
def test_acronym_with_a_plus_and_a_partner(name: str) -> None:
    lexicon = small_lexicon()
    lexicon.add(Entry("Series", "ASEAN River Ministers Meeting", "series/arm", "ARMM"))
    found = RuleExtractor(lexicon).extract(PressText("own.txt", f"The 4th {name} ended.", "en"))
    assert {*named(found, "Meeting").values()} == {"4th ASEAN-Japan River Ministers Meeting"}


@pytest.mark.parametrize(("text", "language"), [("the inaugural ARVM-Plus", "en"), ("ARVM-Plus pertama", "id")])
def test_first_edition_in_words(text: str, language: str) -> None:
    lexicon = small_lexicon()
    lexicon.add(Entry("Series", "ASEAN River Meeting Plus", "series/arvm-plus", "ARVM-Plus"))
    found = RuleExtractor(lexicon).extract(PressText("own.txt", f"In 2010 {text} was held.", language))
    assert {*named(found, "Meeting").values()} == {"1st ASEAN River Meeting Plus"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("the 6th ASEAN-Japan SOMRD", "6th ASEAN-Japan Senior Officials Meeting on River Development"),
        ("the 6th SOMRD+Japan", "6th ASEAN-Japan Senior Officials Meeting on River Development"),
        ("the 6th SOMRD Plus Japan", "6th ASEAN-Japan Senior Officials Meeting on River Development"),
    ],
)
def test_acronym_that_a_text_gives_with_a_partner(text: str, name: str) -> None:
    before = "The 13th ASEAN Senior Officials Meeting on River Development (13th SOMRD) was held in Manila."
    assert name in named(read(f"{before} It was followed by {text} on 5 April 2018."), "Meeting").values()


def test_acronym_of_officials_before_the_number_of_their_ministers() -> None:
    lexicon = small_lexicon()
    lexicon.add(Entry("Series", "Senior River Officials' Meeting", "series/srom", "SOM-AMRF"))
    lexicon.add(Entry("Series", "ASEAN Ministers on Rivers Meeting", "series/amrf", "AMRF"))
    found = RuleExtractor(lexicon).extract(PressText("own.txt", "The SOM-40th AMRF was held in Bangkok.", "en"))
    assert set(named(found, "Meeting").values()) == {"40th Senior River Officials' Meeting"}


@pytest.mark.parametrize("mark", ["-", "+"])
def test_acronym_with_a_partner_is_a_series_of_its_own(mark: str) -> None:
    lexicon = small_lexicon()
    lexicon.add(Entry("Series", "ASEAN River Ministers Meeting", "series/arm", "ARMM"))
    found = RuleExtractor(lexicon).extract(PressText("own.txt", f"The 13th ARMM{mark}Japan ended.", "en"))
    assert set(named(found, "Meeting").values()) == {"13th ASEAN-Japan River Ministers Meeting"}


def test_body_with_its_acronym_within_its_name() -> None:
    found = read("The 22nd ASEAN Rivers Community (ARC) Council convened in Manila.")
    assert set(named(found, "Meeting").values()) == {"22nd ASEAN Rivers Community Council Meeting"}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The EAS SOM was held in Manila.", {"East Asia Summit Senior Officials' Meeting"}),
        ("The ASEAN-Japan SOM was held in Manila.", {"ASEAN-Japan Senior Officials' Meeting"}),
        ("The APT SOM Leader spoke in Manila.", set()),
        ("The 8th EAS SOM-ED was held in Manila.", set()),
        ("The 14th EAS FMM was held in Manila.", {"14th East Asia Summit Foreign Ministers' Meeting"}),
        ("EAS FMM ke-14 digelar di Manila.", {"14th East Asia Summit Foreign Ministers' Meeting"}),
    ],
)
def test_acronym_behind_parties_without_a_number(text: str, names: set[str]) -> None:
    language = "id" if "digelar" in text else "en"
    assert set(named(read(text, language=language), "Meeting").values()) == names


def test_acronym_of_a_summit_with_a_number() -> None:
    assert named(read("The 8th EAS was held in Manila."), "Summit") == {"8th EAS": "8th East Asia Summit"}
    assert named(read("The 8th EAS SOM-ED was held in Manila."), "Summit") == {}


def test_two_acronyms_with_one_number() -> None:
    lexicon = small_lexicon()
    lexicon.add(Entry("Series", "ASEAN River Ministers Meeting", "series/arm", "ARMM"))
    found = RuleExtractor(lexicon).extract(PressText("own.txt", "The 13th ARMM/PMC ended.", "en"))
    assert named(found, "Meeting") == {"13th ARMM/PMC": "13th ASEAN River Ministers Meeting"}


def test_acronym_in_mixed_case_that_the_text_brings_in_has_editions() -> None:
    text = "The Second ASEAN Ministerial Meeting on Rivers (AMRiv) was held in Manila. It recalled the First AMRiv."
    assert named(read(text), "Meeting")["First AMRiv"] == "1st ASEAN Ministerial Meeting on Rivers"
    assert "First AMRiv" not in named(read("It recalled the First AMRiv."), "Meeting")


def test_bracket_of_two_words_makes_no_acronym_of_the_first() -> None:
    text = (
        "Ali Musa menghadiri ASEAN Defence Ministers' Meeting Retreat (ADMM Retreat) di Manila, Rabu (2/5/2018). "
        "Rangkaian pertemuan ADMM akan digelar pada November 2018 di Jakarta."
    )
    found = said(baca(text, None), "held_on", "held_in")
    retreat = {(fact[2], fact[3]) for fact in found if "Retreat" in fact[0]}
    assert retreat == {("2018-05-02", "asserted"), ("Manila", "asserted")}
