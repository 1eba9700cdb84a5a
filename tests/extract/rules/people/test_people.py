"""Names of people."""

from __future__ import annotations

import pytest

from aseankg.extract.rules.extractor import RuleExtractor
from aseankg.extract.rules.reading.lexicon import Entry, Office
from aseankg.sources.press.text import PressText
from tests.extract.rules.texts import baca, named, read, said, small_lexicon


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Foreign Minister Abdul Rahman spoke.", "Abdul Rahman"),
        ("Foreign Minister Dato Sri Abdul Rahman bin Ali spoke.", "Abdul Rahman bin Ali"),
        ("President Maria S. Cruz Jr. spoke.", "Maria S. Cruz Jr."),
        ("Mr. Tan Wei spoke.", "Tan Wei"),
        ("Anita Lopez, Trade Minister of Malaysia, spoke.", "Anita Lopez"),
        ("Dato' Seri Dr. Siti Hawa binti Dato' Dr. Abu Bakar spoke.", "Siti Hawa binti Abu Bakar"),
        ("Samdech Techo Sok Dara spoke.", "Sok Dara"),
        ("Anita Lopez, an economic adviser, spoke.", "Anita Lopez"),
        ('"It is time," said Anita Lopez.', "Anita Lopez"),
        ("Anita Lopez, the new Trade Minister of Malaysia, spoke.", "Anita Lopez"),
    ],
)
def test_name_beside_an_office_or_honorific(text: str, name: str) -> None:
    assert list(named(read(text), "Person").values()) == [name]


@pytest.mark.parametrize("name", ["Budi Santoso", "Budi Nasution", "Sari Sanusi", "Budi Firdausi"])
def test_indonesian_name_behind_an_office(name: str) -> None:
    assert list(named(baca(f"Menteri Perdagangan {name} berbicara."), "Person").values()) == [name]


def test_single_word_behind_an_office_is_who_holds_one() -> None:
    assert named(read("President Widodo spoke."), "Person") == {"Widodo": "Joko Widodo"}


def test_single_word_that_two_can_be_called_by_is_neither_where_no_day_tells() -> None:
    lexicon = small_lexicon()
    for name, first, last in (("Ana Lopez", "2014", "2018"), ("Ben Lopez", "2019", "")):
        thing = f"person/{name.lower().replace(' ', '-')}"
        lexicon.add(Entry("Person", name, thing, name))
        lexicon.offices[thing] = [Office("post/mayor", "Mayor", "state/philippines", first, last, attested=False)]
    text = "President Lopez spoke of the ASEAN Summit."
    days = {"2018-05-02": "Ana Lopez", "2020-05-02": "Ben Lopez", None: "Lopez"}
    for day, name in days.items():
        found = RuleExtractor(lexicon).extract(PressText("own.txt", text, "en", day))
        assert [*named(found, "Person").values()] == [name]


def test_single_word_that_begins_the_name_of_a_body_is_no_person() -> None:
    assert named(baca("Direktur Eksekutif Dana Bersama berbicara."), "Person") == {}


def test_capitalised_words_without_office_are_no_person() -> None:
    assert named(read("Clean Rivers Week began. Good Morning said nobody."), "Person") == {}


def test_days_and_states_end_a_name() -> None:
    found = named(read("Foreign Minister Tan Wei Monday met Foreign Minister Abdul Rahman Thailand."), "Person")
    assert "Tan Wei" in found.values()


def test_word_of_a_name_within_another_name_is_no_mention() -> None:
    found = named(read("Foreign Minister Abdul Rahman met Rahman Talib."), "Person")
    assert found == {"Abdul Rahman": "Abdul Rahman"}


def test_verb_of_a_headline_is_no_name() -> None:
    found = named(baca("Presiden Pahami Penundaan KTT\n\nPresiden Joko Widodo memahaminya."), "Person")
    assert set(found.values()) == {"Joko Widodo"}


def test_initials_do_not_make_another_person() -> None:
    assert named(read("Foreign Minister Retno L.P. Marsudi spoke."), "Person") == {
        "Retno L.P. Marsudi": "Retno Marsudi"
    }


def test_honorific_with_full_stops_is_no_part_of_a_name() -> None:
    found = named(read("H.E. Tan Wei do Carmo, Minister of Trade of Malaysia, spoke."), "Person")
    assert set(found.values()) == {"Tan Wei do Carmo"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("U Kyaw Zaw Lin of Myanmar spoke.", "Kyaw Zaw Lin"),
        ("Dato' Seri Dr. Aziz Rahman spoke.", "Aziz Rahman"),
        ("The minister met his Thai counterpart Somchai Rattana.", "Somchai Rattana"),
        ("Anita Lopez, the President, will succeed Pham Van Tuan.", "Pham Van Tuan"),
        ("Minister of Health Sri Lestari Wibowo spoke.", "Sri Lestari Wibowo"),
    ],
)
def test_names_by_what_stands_before_them(text: str, name: str) -> None:
    assert name in named(read(text), "Person").values()


@pytest.mark.parametrize("text", ["U.S. Senate Committee spoke.", "Security Policy, the Minister said, is vital."])
def test_words_of_offices_are_no_names(text: str) -> None:
    assert named(read(text), "Person") == {}


def test_name_in_capitals_behind_an_office_in_capitals() -> None:
    found = read("The leaders met.\n\nTHAILAND'S PRIME MINISTER SOMCHAI RATTANA\n\nHe spoke of trade.")
    assert named(found, "Person")["SOMCHAI RATTANA"] == "Somchai Rattana"


def test_longer_name_than_the_known_one() -> None:
    found = read("The leaders met.\n\nMr Lee Hsien Loong Abdullah spoke.")
    assert set(named(found, "Person").values()) == {"Lee Hsien Loong Abdullah"}


def test_single_name_before_its_office() -> None:
    assert named(baca("Acara dibuka oleh Sumarno, Direktur Wilayah Kemendagri."), "Person") == {"Sumarno": "Sumarno"}


def test_state_in_brackets_is_no_part_of_a_name() -> None:
    found = baca("Hadir pula PM Lee Hsien Loong (Singapura) dan PM Ali Musa (Malaysia).")
    assert set(named(found, "Person")) == {"Lee Hsien Loong", "Ali Musa"}
    assert set(named(found, "State").values()) == {"Singapore", "Malaysia"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Mr. HAYASHI Yoshiro, Minister of Trade of Japan, spoke.", "HAYASHI Yoshiro"),
        ("Direktur Wilayah Kementerian Perdagangan RI, M.I. Derry Santoso, hadir.", "M.I. Derry Santoso"),
    ],
)
def test_names_with_capitals_and_initials(text: str, name: str) -> None:
    assert name in {*named(baca(text), "Person").values(), *named(read(text), "Person").values()}


def test_verb_of_a_title_is_no_name() -> None:
    assert named(read("2016 Releases\n\nDefense Ministers Hold a Retreat\n\nIt rained."), "Person") == {}


def test_name_is_not_lengthened_by_the_words_of_a_headline() -> None:
    text = "Menlu Terangkan Alasan Retno Marsudi Absen\n\nPertemuan berlangsung lancar."
    assert named(baca(text), "Person") == {"Retno Marsudi": "Retno Marsudi"}


@pytest.mark.parametrize(
    ("text", "name"),
    [("Kapolri Jenderal Polisi Budi Santoso hadir.", "Budi Santoso"),
     ("Direktur Jenderal Kerja Sama ASEAN Kemlu Sari R Dewanti hadir.", "Sari R Dewanti"),
     ("Direktur Jenderal Bina Wilayah (Dirjen Bina) Kemendagri Amran ZA hadir.", "Amran ZA"),
     ("Dirjen Perhubungan Laut Budi Santoso MSi hadir.", "Budi Santoso"),
     ("Wakil Perdana Menteri Laos, Y.M. Dr. Kham Souk, hadir.", "Kham Souk"),
     ("Juru Bicara Kemlu I Gusti Ngurah Agung hadir.", "I Gusti Ngurah Agung")],
)  # fmt: skip
def test_ranks_ministries_and_degrees_are_no_part_of_a_name(text: str, name: str) -> None:
    assert set(named(baca(text), "Person")) == {name}


def test_rank_without_an_office_introduces_a_name() -> None:
    assert named(read("The talks were opened by Admiral Tran Van Minh."), "Person") == {
        "Tran Van Minh": "Tran Van Minh"
    }


def test_wife_with_the_name_of_her_husband_is_another_person() -> None:
    text = "Presiden Joko Widodo dan Ibu Negara Sari Joko Widodo tiba. Widodo tersenyum."
    people = named(baca(text), "Person")
    assert people["Sari Joko Widodo"] == "Sari Joko Widodo"
    assert people["Widodo"] == "Joko Widodo"


def test_guest_from_a_state_in_a_list_of_people_is_one() -> None:
    text = "Hadir Budi Santoso, Kepala Divisi Kesehatan, dan Anna Rivera dari Jepang."
    assert set(named(baca(text), "Person")) == {"Budi Santoso", "Anna Rivera"}


def test_goods_from_a_state_are_no_person() -> None:
    assert named(read("They sold Clean Rivers from Japan."), "Person") == {}


def test_word_of_the_other_language_can_be_a_name() -> None:
    found = read("Yang Fulin, Thailand's trade minister, spoke. Yang smiled.")
    assert named(found, "Person") == {"Yang Fulin": "Yang Fulin", "Yang": "Yang Fulin"}
    assert named(baca("Presiden AHA Centre Said Basri hadir."), "Person") == {"Said Basri": "Said Basri"}


@pytest.mark.parametrize("text", ["The summit was opened by Prime Minister I", "It was told to President Her"])
def test_text_that_ends_behind_an_office_with_what_begins_no_name(text: str) -> None:
    assert named(read(text), "Person") == {}


@pytest.mark.parametrize(
    "text", ["The delegation was led by Bella Cruz.", "The talk of Professor Bella Cruz was long."]
)
def test_who_leads_and_who_has_an_academic_title_is_named(text: str) -> None:
    assert list(named(read(text), "Person").values()) == ["Bella Cruz"]


@pytest.mark.parametrize(
    "text",
    ["Delegasi itu dipimpin Bella Cruz.", "Delegasi itu diketuai oleh Bella Cruz.", "Ia hadir mewakili Bella Cruz."],
)
def test_indonesian_who_leads_or_is_stood_in_for_is_named(text: str) -> None:
    assert list(named(baca(text), "Person").values()) == ["Bella Cruz"]


def test_state_or_office_that_leads_is_no_name() -> None:
    assert named(read("The talks were led by Thai Deputy Ministers. They were chaired by Japan."), "Person") == {}


def test_name_of_a_venue_before_an_office_is_no_person() -> None:
    assert not named(baca("Setiba di Bandara Internasional Agus Salim, Presiden bertemu menteri."), "Person")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Presiden melantik Ana Cruz sebagai Menteri Perdagangan.", "id"),
        ("The president appointed Ana Cruz as Minister of Trade of Japan.", "en"),
    ],
)
def test_who_is_named_for_an_office(text: str, language: str) -> None:
    assert "Ana Cruz" in named(read(text, language=language), "Person").values()


@pytest.mark.parametrize(("name", "ending"), [("Ivan John Uy", "."), ("Harry Roque Jr.", ""), ("Harry Roque B.", "")])
def test_full_stop_behind_a_name_is_no_part_of_it(name: str, ending: str) -> None:
    found = named(read(f"They met President {name}{ending}\n\nThey left."), "Person")
    assert set(found.values()) == {name}


@pytest.mark.parametrize("text", ["He met the Minister of Defence, Mr (", "Acara itu dihadiri Menteri Pertahanan ("])
def test_text_that_breaks_off_behind_a_bracket(text: str) -> None:
    assert read(text, None).facts == baca(text, None).facts == ()


def test_title_of_a_pilgrim_is_no_short_name() -> None:
    found = read("Minister Musa Haji Aman spoke. Later Sultan Haji Ahmad Yusof spoke.")
    assert "Haji" not in named(found, "Person")


@pytest.mark.parametrize(
    "text",
    [
        "Police Lieutenant General Ana Cruz of the river police spoke.",
        "Commissioner Ana Cruz of the river police spoke.",
        "The rivers activist Ana Cruz spoke.",
        "UN envoy Ana Cruz spoke.",
        "General Manager Ana Cruz spoke.",
    ],
)
def test_rank_or_work_before_a_name(text: str) -> None:
    assert named(read(text), "Person") == {"Ana Cruz": "Ana Cruz"}


@pytest.mark.parametrize("text", ["Jenderal Polisi Budi Hartono hadir.", "Letnan Jenderal Budi Hartono hadir."])
def test_indonesian_rank_before_a_name(text: str) -> None:
    assert named(baca(text), "Person") == {"Budi Hartono": "Budi Hartono"}


@pytest.mark.parametrize("text", ["Bandara Jenderal Budi Hartono dibuka.", "They met General Tariff Preferences."])
def test_rank_in_the_name_of_something_else(text: str) -> None:
    assert named(read(text), "Person") == {}


def test_shortened_name_goes_on_behind_its_stop() -> None:
    assert set(named(read("Minister Zulkifli Abd. Karim spoke."), "Person")) == {"Zulkifli Abd. Karim"}


def test_noun_for_an_event_is_no_name() -> None:
    assert named(baca("Menurut Ketua ASEAN Retreat ini penting."), "Person") == {}


def test_given_names_alone_are_those_of_the_full_name() -> None:
    found = named(baca("Menteri Perdagangan Rizal Yusuf Prasetyo tiba. Mendag Rizal Yusuf berpidato."), "Person")
    assert found == {"Rizal Yusuf Prasetyo": "Rizal Yusuf Prasetyo", "Rizal Yusuf": "Rizal Yusuf Prasetyo"}


@pytest.mark.parametrize(
    ("text", "name"),
    [("Mr. K Ramesh spoke.", "K Ramesh"), ("Mr. Y Dan spoke.", "Y Dan"), ("H.E. Dr. Tun Wai spoke.", "Tun Wai"),
     ("Mr. Suh Jeong-in spoke.", "Suh Jeong-in"), ("Mr. Tim Barrow spoke.", "Tim Barrow"),
     ("H.E. Sun Rattana spoke.", "Sun Rattana"), ("Tun Dr. Ali Musa spoke.", "Ali Musa")],
)  # fmt: skip
def test_words_of_names_that_mean_something_else_too(text: str, name: str) -> None:
    assert set(named(read(text), "Person")) == {name}


@pytest.mark.parametrize("words", ["Opening Address", "Keynote Remarks", "Closing Message"])
def test_speech_before_an_office_is_nobody(words: str) -> None:
    assert named(read(f"In his {words}, the Prime Minister spoke of trade."), "Person") == {}


def test_place_with_a_small_second_half_behind_an_office_is_nobody() -> None:
    assert "Siborong-borong" not in named(baca("Menurut Menhub, Siborong-borong merupakan akses."), "Person")
    assert "Suh Jeong-in" in named(read("Minister Suh Jeong-in spoke."), "Person")


@pytest.mark.parametrize("honorifics", ["Dr.", "H.E. Dr.", "Pehin Dato"])
def test_one_name_between_an_honorific_and_an_office(honorifics: str) -> None:
    text = f"The 40th ASEAN Summit was chaired by {honorifics} Yahya, Minister of Energy of Brunei Darussalam."
    assert said(read(text), "chairs") == {("Yahya", "chairs", "40th ASEAN Summit", "asserted")}


def test_one_name_behind_an_honorific_alone_is_not_enough() -> None:
    assert named(read("The 40th ASEAN Summit was opened by Dr. Yahya, and it was long."), "Person") == {}
