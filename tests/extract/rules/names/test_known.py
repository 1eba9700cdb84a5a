"""Mentions of what the graph, or every reader, knows by name."""

from __future__ import annotations

import pytest

from aseankg.extract.extraction import Extraction
from aseankg.extract.rules.extractor import RuleExtractor
from aseankg.extract.rules.reading.lexicon import Entry, Lexicon
from aseankg.sources.press.text import PressText
from tests.extract.rules.texts import baca, named, read, small_lexicon


@pytest.mark.parametrize(
    ("text", "name"),
    [("Viet Nam agreed.", "Vietnam"), ("The Republic of Korea agreed.", "South Korea"), ("Lao PDR agreed.", "Laos"),
     ("The US agreed.", "United States"), ("Brunei Darussalam agreed.", "Brunei")],
)  # fmt: skip
def test_states_go_by_their_short_names(text: str, name: str) -> None:
    assert list(named(read(text), "State").values()) == [name]


@pytest.mark.parametrize("name", ["Association of South East Asian Nations", "Association of Southeast Asian Nation"])
def test_asean_as_texts_write_it_wrongly(name: str) -> None:
    assert named(read(f"Leaders of the {name} agreed."), "Organisation") == {name: "ASEAN"}


def test_acronym_in_lower_case_is_a_word() -> None:
    assert named(read("It told us as much."), "State") == {}
    assert named(baca("AS dan Filipina sepakat."), "State")["AS"] == "United States"


def test_thing_of_the_graph_is_given() -> None:
    (mention,) = [m for m in read("Ministers praised the Bali Concord.").mentions if m.type == "OutcomeDocument"]
    assert mention.thing == "outcomedocument/bali-concord"


def test_name_of_the_graph_in_lower_case_is_no_name() -> None:
    assert named(read("They need an asean charter."), "OutcomeDocument") == {}


def test_acronym_behind_a_name_belongs_to_it() -> None:
    assert "ASEAN Smart Cities Network (ASCN)" in named(
        read("The ASEAN Smart Cities Network (ASCN) met."), "Initiative"
    )


def test_longer_title_is_another_document() -> None:
    found = named(read("They praised the ASEAN Charter on Clean Rivers."), "OutcomeDocument")
    assert found == {"ASEAN Charter on Clean Rivers": "ASEAN Charter on Clean Rivers"}


def test_possessive_ending_is_no_part_of_a_mention() -> None:
    assert "Malaysia" in named(read("They heard Malaysia\u2019s view."), "State")


def test_acronym_that_the_text_makes_means_what_it_was_made_of() -> None:
    lexicon = small_lexicon()
    lexicon.add(Entry("Initiative", "Joint River Forum", "initiative/jrf", "JRF"))
    text = "They met in the Jakarta River Foundation (JRF) hall."
    found = RuleExtractor(lexicon).extract(PressText("own.txt", text, "en"))
    assert named(found, "Initiative") == {}


def test_shorter_name_counts_where_the_longer_is_printed_unlike_a_name() -> None:
    assert named(read("ASEAN smart cities network members agreed."), "Organisation") == {"ASEAN": "ASEAN"}


def test_possessive_acronym_is_a_name() -> None:
    assert named(read("ASEAN's rivers are clean."), "Organisation") == {"ASEAN": "ASEAN"}


@pytest.mark.parametrize(
    ("text", "name"),
    [("The River Plan (ARP) for the 2021-2030 period ended.", "ASEAN River Plan 2021-2030"),
     ("The ARP 2011-2020 ended.", "ASEAN River Plan 2011-2020")],
)  # fmt: skip
def test_of_plans_called_alike_the_years_of_the_text_tell_which_one_is_meant(text: str, name: str) -> None:
    assert name in named(_read_with_plans(text), "OutcomeDocument").values()


def test_plan_that_no_year_tells_apart_is_none_of_those_called_so() -> None:
    assert not any(mention.thing for mention in _read_with_plans("The ARP ended.").mentions)


def _read_with_plans(text: str) -> Extraction:
    lexicon = small_lexicon()
    for years in ("2011-2020", "2021-2030"):
        lexicon.add(Entry("OutcomeDocument", f"ASEAN River Plan {years}", f"outcomedocument/arp-{years}", "ARP"))
    return RuleExtractor(lexicon).extract(PressText("own.txt", text, "en"))


@pytest.mark.parametrize("text", ["The U.S. agreed.", "The U.S military agreed."])
def test_acronym_of_a_state_with_full_stops(text: str) -> None:
    assert list(named(read(text), "State").values()) == ["United States"]


def test_letters_apart_are_no_state() -> None:
    assert named(read("They took vitamin U. S. Tan left."), "State") == {}


@pytest.mark.parametrize(
    "text", ["Rebuilding cost US$ 5 million.", "They gave US dollars.", "Trade in the Indo-China region grew."]
)
def test_money_and_regions_are_no_states(text: str) -> None:
    assert named(read(text), "State") == {}


@pytest.mark.parametrize(
    ("text", "words"),
    [("They drafted a code of conduct for the South China Sea.", "code of conduct for the South China Sea"),
     ("They met on the South China Sea. The COC is late.", "COC"),
     ("They want a Code of Conduct (COC) in the East Sea.", "Code of Conduct (COC) in the East Sea")],
)  # fmt: skip
def test_common_noun_is_a_document_where_its_subject_is_named(text: str, words: str) -> None:
    assert named(read(text), "OutcomeDocument") == {words: "Code of Conduct in the South China Sea"}


def test_common_noun_without_its_subject_is_no_document() -> None:
    assert named(read("Teachers need a code of conduct."), "OutcomeDocument") == {}


def test_charter_behind_an_article_is_that_of_asean() -> None:
    assert named(read("All states ratified the Charter in time."), "OutcomeDocument") == {"Charter": "ASEAN Charter"}
    assert "Charter" not in named(read("The Energy Charter came first, the Charter later."), "OutcomeDocument")


def test_ministry_of_indonesia_is_named_with_its_state() -> None:
    own = Entry("Organisation", "Ministry of Trade", "organisation/trade", "Kementerian Perdagangan")
    lexicon = small_lexicon()
    lexicon.add(own)
    found = RuleExtractor(lexicon).extract(PressText("own.txt", "Kementerian Perdagangan hadir.", "id", "2018-05-02"))
    assert named(found, "Organisation") == {"Kementerian Perdagangan": "Ministry of Trade of Indonesia"}


def test_longer_name_of_a_sultan_is_his() -> None:
    lexicon = small_lexicon()
    lexicon.add(Entry("Person", "Hassanal Bolkiah", "person/hassanal-bolkiah", "Hassanal Bolkiah"))
    text = "Leaders met.\n\nSultan Hassanal Bolkiah Mu'izzaddin Waddaulah spoke."
    found = RuleExtractor(lexicon).extract(PressText("own.txt", text, "en", "2018-05-02"))
    assert named(found, "Person") == {"Hassanal Bolkiah": "Hassanal Bolkiah"}


def test_number_behind_a_name_makes_it_another_one() -> None:
    lexicon = small_lexicon()
    lexicon.add(Entry("OutcomeDocument", "River Concord", "document/river-concord", "River Concord"))
    found = RuleExtractor(lexicon).extract(PressText("own.txt", "They read the River Concord II.", "en", "2018-05-02"))
    assert named(found, "OutcomeDocument") == {"River Concord II": "River Concord II"}


def test_dollars_with_full_stops_are_no_state() -> None:
    assert named(read("It cost 5 million U.S. dollars."), "State") == {}


def test_word_that_begins_a_sentence_is_no_name_in_capitals() -> None:
    lexicon = Lexicon([Entry("Initiative", "River Programme", "initiative/river", "HARVEST")])
    found = RuleExtractor(lexicon).extract(PressText("own.txt", "Harvest is over. They praised HARVEST.", "en", None))
    assert set(named(found, "Initiative")) == {"HARVEST"}


def test_document_known_by_a_common_noun_without_a_subject() -> None:
    lexicon = Lexicon([Entry("OutcomeDocument", "Five-Point Consensus", "document/five", "Five-Point Consensus")])
    text = PressText(
        "own.txt", "Leaders recalled the five-point consensus. Mereka mencapai lima poin konsensus.", "en", None
    )
    found = named(RuleExtractor(lexicon).extract(text), "OutcomeDocument")
    assert set(found) == {"five-point consensus", "lima poin konsensus"}


def test_agreement_by_the_acronym_of_its_partnership_and_a_noun() -> None:
    name = "Regional Comprehensive Economic Partnership Agreement"
    for text in ("Fifteen states signed the RCEP agreement.", "Lima belas negara menandatangani perjanjian RCEP."):
        assert ("OutcomeDocument", name) in {(m.type, m.name) for m in read(text).mentions}


def test_acronym_of_ministries_of_several_states_is_of_none() -> None:
    lexicon = small_lexicon()
    lexicon.add(Entry("Organisation", "Ministry of Foreign Affairs (Myanmar)", "organisation/mofa", "MOFA"))
    found = RuleExtractor(lexicon).extract(PressText("own.txt", "An official of MOFA Japan spoke.", "en"))
    assert named(found, "Organisation") == {}


def test_acronym_stands_for_the_words_that_the_text_makes_it_of() -> None:
    assert "APSC" in named(read("The APSC met."), "Initiative")
    text = "They told of Asian Pond Sea Carps (APSC). The APSC are large."
    assert "APSC" not in named(read(text), "Initiative")


def test_acronym_of_a_known_name_in_other_forms_stands_for_it() -> None:
    text = "The ASEAN Political Security Community (APSC) is one of three. The APSC met."
    assert "APSC" in named(read(text), "Initiative")


def test_programme_whose_name_goes_on_with_a_partner_is_another_one() -> None:
    lexicon = small_lexicon()
    lexicon.add(Entry("Initiative", "ASEAN Free Trade Area", "initiative/afta", "Kawasan Perdagangan Bebas ASEAN"))
    for text, known in (("Kawasan Perdagangan Bebas ASEAN dibentuk.", True), ("ASEAN-Jepang dibahas.", False)):
        words = text if known else f"Kawasan Perdagangan Bebas {text}"
        found = RuleExtractor(lexicon).extract(PressText("own.txt", words, "id"))
        assert ("ASEAN Free Trade Area" in named(found, "Initiative").values()) is known
