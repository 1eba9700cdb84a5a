"""Documents, initiatives and organisations by the nouns they are built on."""

from __future__ import annotations

import pytest

from aseankg.extract.rules.extractor import RuleExtractor
from aseankg.extract.rules.reading.lexicon import Entry, Lexicon
from aseankg.sources.press.text import PressText
from tests.extract.rules.texts import baca, named, read, small_lexicon


@pytest.mark.parametrize(
    "name",
    ["Manila Declaration", "Declaration on Clean Rivers", "ASEAN Work Plan for Rivers and Lakes 2018-2025",
     "Masterplan on River Connectivity 2030", "Memorandum of Understanding on River Patrols", "ASEAN River Roadmap",
     "Declaration on River Co-operation"],
)  # fmt: skip
def test_document_by_its_noun(name: str) -> None:
    assert list(named(read(f"They praised the {name}."), "OutcomeDocument").values()) == [name]


@pytest.mark.parametrize("name", ["Deklarasi Sungai Bersih", "Rencana Aksi Sungai", "Peta Jalan Sungai 2025"])
def test_indonesian_document_has_its_noun_first(name: str) -> None:
    assert list(named(baca(f"Mereka memuji {name}."), "OutcomeDocument").values()) == [name]


@pytest.mark.parametrize("name", ["River Fund", "ASEAN Rivers Partnership", "Green Corridor"])
def test_initiative_by_its_noun(name: str) -> None:
    assert list(named(read(f"They praised the {name}."), "Initiative").values()) == [name]


def test_organisation_by_its_noun() -> None:
    assert "Mekong River Commission" in named(read("They praised the Mekong River Commission."), "Organisation")


def test_ministry_is_named_in_english_with_its_state() -> None:
    found = named(baca("Pejabat Kementerian Luar Negeri RI hadir."), "Organisation")
    assert found["Kementerian Luar Negeri RI"] == "Ministry of Foreign Affairs of Indonesia"


def test_acronym_behind_a_name_belongs_to_it() -> None:
    assert "Clean Rivers Declaration (CRD)" in named(
        read("The Clean Rivers Declaration (CRD) is new."), "OutcomeDocument"
    )


def test_title_in_another_language_in_brackets_is_the_same_document() -> None:
    found = named(baca("Mereka memuji Deklarasi Sungai Bersih (Clean Rivers Declaration)."), "OutcomeDocument")
    assert set(found.values()) == {"Deklarasi Sungai Bersih"}


def test_two_documents_joined_by_and_are_two() -> None:
    found = named(read("They praised the Rivers Declaration and the Lakes Declaration."), "OutcomeDocument")
    assert set(found) == {"Rivers Declaration", "Lakes Declaration"}


def test_place_behind_in_is_no_part_of_a_title() -> None:
    found = named(read("They praised the Rivers Declaration in Manila."), "OutcomeDocument")
    assert set(found) == {"Rivers Declaration"}


def test_owner_is_no_part_of_a_name() -> None:
    assert "River Fund" in named(read("They praised Thailand\u2019s River Fund."), "Initiative")


def test_hotel_is_no_organisation() -> None:
    assert named(read("They met at the Manila Convention Centre."), "Organisation") == {}


def test_headline_verb_is_no_part_of_a_name() -> None:
    found = named(read("Leaders Adopt Rivers Declaration\n\nThe Rivers Declaration is new."), "OutcomeDocument")
    assert set(found) == {"Rivers Declaration"}


def test_name_lists_its_subjects() -> None:
    found = named(read("They praised the Bandung Process on River Smuggling, Trafficking and Crime."), "Initiative")
    assert set(found) == {"Bandung Process on River Smuggling, Trafficking and Crime"}


def test_next_document_is_no_subject_of_the_first() -> None:
    text = "They praised the Declaration on Rivers, Joint Statement on Lakes and Plan on Dams."
    assert set(named(read(text), "OutcomeDocument")) == {
        "Declaration on Rivers",
        "Joint Statement on Lakes",
        "Plan on Dams",
    }


@pytest.mark.parametrize(
    "text", ["Its hall was the Rivers Convention Center in Manila.", "Kementerian Sungai se-ASEAN."]
)
def test_halls_and_the_ministries_of_all_are_no_organisations(text: str) -> None:
    assert {name for name in named(read(text), "Organisation").values() if name != "ASEAN"} == set()


def test_statement_to_the_press_is_no_outcome() -> None:
    assert named(read("MFA Press Statement"), "OutcomeDocument") == {}


@pytest.mark.parametrize(
    "text", ["Program Sungai Bersih Dinilai Berhasil", "Program Sungai Bersih Masuk Tahun Ketiga",
             "Program Sungai Bersih Diluncurkan Hari Ini"],
)  # fmt: skip
def test_verb_of_a_headline_ends_an_indonesian_name(text: str) -> None:
    assert set(named(baca(f"{text}\n\nMereka bertemu."), "Initiative")) == {"Program Sungai Bersih"}


@pytest.mark.parametrize(
    "text",
    ['They met under the theme "A Vision for Rivers" in Manila.', 'The motto was "Our River Fund".'],
)
def test_motto_is_no_name(text: str) -> None:
    found = read(text)
    assert named(found, "OutcomeDocument") == {}
    assert named(found, "Initiative") == {}


def test_memorandum_between_two_is_named_by_both() -> None:
    found = named(read("They praised the Memorandum of Understanding between ASEAN and Japan."), "OutcomeDocument")
    assert set(found) == {"Memorandum of Understanding between ASEAN and Japan"}


def test_party_behind_with_is_no_part_of_a_title() -> None:
    found = named(read("They signed the Rivers Accord with ASEAN."), "OutcomeDocument")
    assert set(found) == {"Rivers Accord"}


def test_acronym_or_title_that_the_graph_knows_tells_what_a_name_means() -> None:
    lexicon = small_lexicon()
    lexicon.add(Entry("OutcomeDocument", "Rivers Treaty", "document/rivers-treaty", "RTY"))
    lexicon.add(Entry("OutcomeDocument", "Rivers Treaty", "document/rivers-treaty", "Rivers Treaty"))
    for text in ("Mereka memuji Traktat Sungai (RTY).", "Mereka memuji Traktat Sungai (Rivers Treaty)."):
        found = RuleExtractor(lexicon).extract(PressText("own.txt", text, "id", "2018-05-02"))
        assert set(named(found, "OutcomeDocument").values()) == {"Rivers Treaty"}


@pytest.mark.parametrize(
    "text",
    [
        "Penambahan Anggota Baru ASEAN River Network dibahas.",
        "The theme of the year \u2013 A Vision for Rivers \u2013 is new.",
    ],
)
def test_nominal_heading_and_motto_behind_a_dash_are_no_names(text: str) -> None:
    found = read(text, language="id" if text.startswith("Pen") else "en")
    assert {name for name in named(found, "Initiative").values() if "Penambahan" in name} == set()
    assert named(found, "OutcomeDocument") == {}


@pytest.mark.parametrize("name", ["ASEAN Rivers Camp", "ASEAN Clean River Awards", "River Alliance"])
def test_camps_and_awards_are_initiatives(name: str) -> None:
    assert set(named(read(f"They praised the {name}."), "Initiative")) == {name}


@pytest.mark.parametrize(
    ("text", "name"),
    [("They praised the Chairman's Statement of the 32nd ASEAN Summit.",
      "Chairman's Statement of the 32nd ASEAN Summit"),
     ("They praised Thailand's Rivers Statement.", "Rivers Statement")],
)  # fmt: skip
def test_office_before_a_statement_belongs_to_it(text: str, name: str) -> None:
    assert set(named(read(text), "OutcomeDocument")) == {name}


@pytest.mark.parametrize(
    "text",
    ["PRESS STATEMENT BY THE CHAIRMAN OF THE RIVERS MEETING", "Press Statement on the Rivers Meeting 2019",
     "Pernyataan Presiden Joko Widodo singkat."],
)  # fmt: skip
def test_statement_of_one_or_to_the_press_is_no_document(text: str) -> None:
    assert named(baca(text), "OutcomeDocument") == {}


@pytest.mark.parametrize(
    ("text", "words", "kind"),
    [("The Mekong-U.S. River Partnership grew.", "Mekong-U.S. River Partnership", "Initiative"),
     ("They praised the U.S.-ASEAN Solar Partnership.", "U.S.-ASEAN Solar Partnership", "Initiative"),
     ("They want a Food and Nutrition Fund.", "Food and Nutrition Fund", "Initiative"),
     ("They signed the Host Country Agreement.", "Host Country Agreement", "OutcomeDocument"),
     ("All is told there (See Transport Joint Media Statement).", "Transport Joint Media Statement", "OutcomeDocument"),
     ("The Office of State Documents & Translation met.", "Office of State Documents & Translation", "Organisation")],
)  # fmt: skip
def test_name_is_read_from_its_beginning_to_its_end(text: str, words: str, kind: str) -> None:
    assert words in named(read(text), kind)


@pytest.mark.parametrize(
    ("text", "bodies"),
    [("A paper of the River Centre with Sunrise Foundation came.", {"River Centre", "Sunrise Foundation"}),
     ("The World Bank and Sunrise Foundation met.", {"World Bank", "Sunrise Foundation"})],
)  # fmt: skip
def test_two_bodies_are_not_run_together(text: str, bodies: set[str]) -> None:
    assert set(named(read(text), "Organisation")) == bodies


def test_state_before_an_and_is_no_part_of_a_name() -> None:
    assert set(named(read("Malaysia and Mekong River Fund met."), "Initiative")) == {"Mekong River Fund"}


def test_words_of_a_headline_alone_are_no_initiative() -> None:
    text = "Minister Hails River Partnership in Bandung\n\nShe spoke for an hour."
    assert named(read(text), "Initiative") == {}
    assert "River Partnership" in named(read(text + " The River Partnership grew."), "Initiative")


def test_introductory_word_is_no_part_of_a_name() -> None:
    assert set(named(baca("Misalnya Mekong River Framework yang didorong Jepang."), "OutcomeDocument")) == {
        "Mekong River Framework"
    }


def test_offices_of_those_who_made_a_document_belong_to_its_name() -> None:
    name = "Joint Declaration by the President of Indonesia and the Prime Minister of Japan"
    assert name in named(read(f"They issued the {name} today."), "OutcomeDocument")


def test_terms_of_reference_are_a_document() -> None:
    assert "Terms of Reference (TOR)" in named(read("They signed the Terms of Reference (TOR)."), "OutcomeDocument")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "The Memorandum of Understanding (MoU) between the ASEAN Secretariat and the River Agency was read.",
            "Memorandum of Understanding between the ASEAN Secretariat and the River Agency",
        ),
        (
            "The Agreement between the ASEAN Secretariat and the Asian Development Bank on Fish was read.",
            "Agreement between the ASEAN Secretariat and the Asian Development Bank on Fish",
        ),
        ("They read the Agreement on River Fish.", "Agreement on River Fish"),
    ],
)
def test_agreements_with_their_parties_and_subjects(text: str, name: str) -> None:
    assert list(named(read(text), "OutcomeDocument").values()) == [name]


def test_agreement_without_an_article_is_no_document() -> None:
    assert named(read("They reached Agreement on River Fish."), "OutcomeDocument") == {}


def test_known_name_with_a_comma_is_the_subject_of_a_document() -> None:
    lexicon = small_lexicon()
    lexicon.add(Entry("Initiative", "One Sea, One Plan", "initiative/one-sea", "One Sea, One Plan"))
    text = "They read the Declaration on One Sea, One Plan."
    found = RuleExtractor(lexicon).extract(PressText("own.txt", text, "en", "2018-05-02"))
    assert list(named(found, "OutcomeDocument").values()) == ["Declaration on One Sea, One Plan"]


def test_text_that_ends_with_an_open_bracket_after_a_name() -> None:
    found = named(read("The summit ended. They adopted the Sea Plan ("), "OutcomeDocument")
    assert found == {"Sea Plan": "Sea Plan"}


def test_known_name_at_the_end_of_an_indonesian_run_stands_for_itself() -> None:
    found = named(baca("Kota Percontohan ASEAN Smart Cities Network bertemu."), "Initiative")
    assert found == {"ASEAN Smart Cities Network": "ASEAN Smart Cities Network"}


def test_subject_of_the_graph_that_a_noun_calls_a_document_is_one() -> None:
    lexicon = Lexicon([Entry("Topic", "River Vision 2045", "topic/river-vision", "River Vision 2045")])
    found = RuleExtractor(lexicon).extract(
        PressText("own.txt", "They praised the River Vision 2045 there.", "en", None)
    )
    assert named(found, "OutcomeDocument") == {"River Vision 2045": "River Vision 2045"}


def test_short_form_before_asean_in_a_name() -> None:
    found = named(baca("Mereka mengesahkan Deklarasi Hak Nelayan Tradisional (HNT) ASEAN."), "OutcomeDocument")
    assert set(found.values()) == {"Deklarasi Hak Nelayan Tradisional ASEAN"}


def test_name_in_capitals_is_printed_as_within_a_sentence() -> None:
    text = "CHAIRMAN'S STATEMENT OF THE 40TH ASEAN SUMMIT ON CLEAN RIVERS\n\nThe leaders met."
    assert set(named(read(text), "OutcomeDocument").values()) == {
        "Chairman's Statement of the 40th ASEAN Summit on Clean Rivers"
    }


def test_month_ends_a_name() -> None:
    found = named(read("They hope to sign the ASEAN River Agreement by November.", None), "OutcomeDocument")
    assert set(found.values()) == {"ASEAN River Agreement"}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("They opened the ASEAN Fish Data Hub.", "Initiative"),
        ("They signed the Manila Pact on Reefs.", "OutcomeDocument"),
        ("They adopted the Lakes Declaration on Fish 2040: Our Shared Water.", "OutcomeDocument"),
    ],
)
def test_names_of_works(text: str, kind: str) -> None:
    name = text.partition(" the ")[2].removesuffix(".")
    assert named(read(text), kind) == {name: name}


def test_colon_ends_a_name_where_no_year_or_number_stands_before_it() -> None:
    found = named(read("They adopted the Lakes Declaration: Leaders want clean water."), "OutcomeDocument")
    assert set(found) == {"Lakes Declaration"}


def test_sum_of_money_is_no_part_of_a_name() -> None:
    assert set(named(read("They set up a River Fund of USD 7 million."), "Initiative")) == {"River Fund"}


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("They saw the signing of the River Treaty by President Joko Widodo.", "en", "River Treaty"),
        ("A River Treaty and a Lake Plan were signed.", "en", "River Treaty"),
        ("Mereka mengesahkan Rencana Sungai dalam KTT ke-32 ASEAN.", "id", "Rencana Sungai"),
    ],
)
def test_where_names_end(text: str, language: str, name: str) -> None:
    assert name in named(read(text, language=language), "OutcomeDocument")


def test_relative_word_within_an_indonesian_title() -> None:
    found = named(baca("Mereka mengesahkan Deklarasi Sungai menuju ASEAN yang Bersih dan Subur."), "OutcomeDocument")
    assert set(found) == {"Deklarasi Sungai menuju ASEAN yang Bersih dan Subur"}
    assert set(named(baca("Itu Deklarasi Sungai yang Jepang usulkan."), "OutcomeDocument")) == {"Deklarasi Sungai"}


def test_english_name_ends_before_an_indonesian_joint() -> None:
    text = "Mereka mengesahkan ASEAN Guidelines on River Data, dan Laporan Sungai."
    assert "ASEAN Guidelines on River Data" in named(baca(text), "OutcomeDocument").values()


def test_what_two_share_keeps_both_in_its_name() -> None:
    found = named(baca("Mereka membahas Rencana Aksi Kerja Sama ASEAN dan Jepang."), "OutcomeDocument")
    assert set(found) == {"Rencana Aksi Kerja Sama ASEAN dan Jepang"}
    found = named(baca("Mereka membahas Rencana Aksi ASEAN dan Jepang."), "OutcomeDocument")
    assert set(found) == {"Rencana Aksi ASEAN"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("They adopted the Rivers Community (RC) Blueprint.", "Rivers Community Blueprint"),
        ("They saw the ASEAN Rivers Initiative (ARI) Work Plan.", "ASEAN Rivers Initiative Work Plan"),
        ("They read the Joint Declaration of the Heads of State/Government on Rivers.",
         "Joint Declaration of the Heads of State/Government on Rivers"),
    ],
)  # fmt: skip
def test_title_goes_on_behind_a_short_form_or_a_stroke(text: str, name: str) -> None:
    assert name in named(read(text), "OutcomeDocument").values()


def test_short_form_of_another_title_ends_a_name() -> None:
    found = named(read("They saw the ASEAN Rivers Initiative (ARI) and the Rivers/Lakes Accord."), "OutcomeDocument")
    assert set(found) == {"Lakes Accord"}


@pytest.mark.parametrize("name", ["Outlook ASEAN mengenai Indo-Pasifik", "Outlook Indo-Pasifik"])
def test_outlook_by_its_indonesian_names(name: str) -> None:
    assert set(named(baca(f"Mereka menyetujui {name}."), "OutcomeDocument").values()) == {
        "ASEAN Outlook on the Indo-Pacific"
    }


def test_verb_of_a_title_is_no_part_of_a_name() -> None:
    found = named(read("They met. ASEAN Issues Joint Declaration on Rivers."), "OutcomeDocument")
    assert set(found) == {"Joint Declaration on Rivers"}
    assert set(named(read("They read the Accord on Haze Issues."), "OutcomeDocument")) == {"Accord on Haze Issues"}


def test_of_within_the_name_of_a_state_is_no_end_of_a_name() -> None:
    found = read("They signed the ASEAN-Republic of Korea Rivers Accord and left.")
    assert "ASEAN-Republic of Korea Rivers Accord" in {mention.name for mention in found.mentions}


@pytest.mark.parametrize("word", ["Enhancement", "Extension", "Expansion"])
def test_document_goes_on_behind_the_short_form_of_a_body(word: str) -> None:
    found = named(read(f"They signed the MoU on the ASEAN River Centre (ARC) {word} today."), "OutcomeDocument")
    assert set(found) == {f"MoU on the ASEAN River Centre (ARC) {word}"}


def test_place_behind_a_short_form_belongs_to_no_document() -> None:
    found = named(read("They signed the MoU on the ASEAN River Centre (ARC) Manila said."), "OutcomeDocument")
    assert set(found) == {"MoU on the ASEAN River Centre (ARC)"}
