"""Meetings of many kinds, and words that name none."""

from __future__ import annotations

import pytest

from aseankg.extract.rules.extractor import RuleExtractor
from aseankg.extract.rules.reading.lexicon import Entry
from aseankg.sources.press.text import PressText
from tests.extract.rules.texts import baca, named, read, said, small_lexicon


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The 35th General Assembly of the ASEAN Inter-Parliamentary Assembly ended.",
         "35th General Assembly of the ASEAN Inter-Parliamentary Assembly"),
        ("The 15th ASEAN Lecture drew a crowd.", "15th ASEAN Lecture"),
        ("The ASEAN Disaster Relief Simulation Exercise began.", "ASEAN Disaster Relief Simulation Exercise"),
        ("The ASEAN Ministerial Meeting Retreat was held.", "ASEAN Ministerial Retreat"),
        ("The Retreat of the ASEAN Foreign Ministers was held.", "ASEAN Foreign Ministers' Retreat"),
        ("The ASEAN - Japan Dialogue on Rivers was held.", "ASEAN-Japan Dialogue on Rivers"),
        ("The ASEAN \u2013 Japan Dialogue on Rivers was held.", "ASEAN-Japan Dialogue on Rivers"),
        ("The 33rd Meeting of ASEAN Committee on Fish was held.", "33rd Meeting of the ASEAN Committee on Fish"),
        ("The ASEAN Leaders' Interface with Young Farmers was held.", "ASEAN Leaders' Interface with Young Farmers"),
        ("The Video Conference of the ASEAN Fish Ministers on COVID-19 began.",
         "Video Conference of the ASEAN Fish Ministers on COVID-19"),
    ],
)  # fmt: skip
def test_english_meeting_of_other_kinds(text: str, name: str) -> None:
    assert set(named(read(text), "Meeting").values()) == {name}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Forum Kawasan ASEAN (ARF) ke-14 digelar.", "14th ASEAN Regional Forum"),
        ("Pertemuan menteri kesehatan Uni Eropa dan ASEAN ke-3 digelar.", "3rd ASEAN-EU Health Ministers' Meeting"),
        ("Pertemuan The ASEAN River Officials ke-24 digelar.", "24th ASEAN River Officials Meeting"),
        ("Persidangan Tahunan ke-5 ASCN digelar.", "5th ASCN Annual Meeting"),
        ("Workshop Clean Rivers Programme in Indonesia digelar.", "Clean Rivers Programme in Indonesia Workshop"),
        ("Upacara serah terima jabatan Sekjen ASEAN digelar.",
         "Ceremony for the Transfer of Office of the Secretary-General of ASEAN"),
    ],
)  # fmt: skip
def test_indonesian_meeting_of_other_kinds(text: str, name: str) -> None:
    assert set(named(baca(text), "Meeting").values()) == {name}


@pytest.mark.parametrize(
    "text",
    [
        "The first item of the Singapore Meeting is the election.",
        "Laos will join the Asia-Europe Meeting (ASEM).",
        "The National Assembly of Cambodia and the ASEAN Inter-Parliamentary Assembly agreed.",
        "The two states plan a military exercise and a simulation.",
        "The interface between ASEAN Leaders and farmers has grown.",
        "It offers Video Conferences.",
    ],
)
def test_no_english_meeting(text: str) -> None:
    assert not named(read(text), "Meeting")


@pytest.mark.parametrize(
    "text",
    [
        "ASEAN mempunyai Forum Kawasan ASEAN (ARF), yang beranggotakan 27 negara.",
        "Seperti pertemuan-pertemuan ASEAN lainnya, ini berlangsung lama.",
        "Menaker hadir seusai serah terima jabatan dari Haji Awang di Jakarta.",
    ],
)
def test_no_indonesian_meeting(text: str) -> None:
    assert not named(baca(text), "Meeting")


def test_acronym_of_a_state_before_the_mark_that_joins_the_next_party() -> None:
    found = named(baca("Presiden menghadiri KTT Khusus Jepang (JP)-ASEAN di Manila."), "Summit")
    assert set(found.values()) == {"Special ASEAN-Japan Summit"}


def test_body_that_goes_by_the_name_of_its_meeting_is_that_meeting() -> None:
    lexicon = small_lexicon()
    lexicon.add(Entry("Organisation", "ASEAN Ministerial Meeting on Fish", "organisation/ammf", "AMMF"))
    lexicon.add(
        Entry(
            "Organisation",
            "ASEAN Ministerial Meeting on Fish",
            "organisation/ammf",
            "ASEAN Ministerial Meeting on Fish",
        )
    )
    found = RuleExtractor(lexicon).extract(
        PressText("own.txt", "The 5th ASEAN Ministerial Meeting on Fish ended.", "en")
    )
    assert "ASEAN Ministerial Meeting on Fish" not in named(found, "Organisation").values()


def test_retreat_of_a_series_by_its_acronym_in_indonesian() -> None:
    lexicon = small_lexicon()
    lexicon.add(Entry("Series", "ASEAN Fish Ministers' Meeting", "series/afm", "AFM"))
    found = RuleExtractor(lexicon).extract(PressText("own.txt", "Retret AFM digelar di Manila.", "id"))
    assert set(named(found, "Meeting").values()) == {"ASEAN Fish Ministers' Retreat"}


def test_number_behind_an_acronym_that_the_text_introduces() -> None:
    text = "Konferensi ke-15 Menteri Pertanian ASEAN (KMPA-15) dibuka. Konferensi KMPA-15 lama. KMPA-15 usai."
    assert set(named(baca(text), "Meeting").values()) == {"15th ASEAN Agriculture Ministers' Conference"}
    assert {"Konferensi KMPA-15", "KMPA-15"} <= set(named(baca(text), "Meeting"))


def test_series_that_the_acronym_behind_a_description_tells() -> None:
    lexicon = small_lexicon()
    lexicon.add(Entry("Series", "ASEAN River Ministers Meeting", "series/armm", "ARMM"))
    text = "Konferensi ke-15 Menteri Perairan Darat ASEAN (ARMM-15) dibuka."
    found = RuleExtractor(lexicon).extract(PressText("own.txt", text, "id"))
    assert set(named(found, "Meeting").values()) == {"15th ASEAN River Ministers Meeting"}


def test_swearing_in_ceremony() -> None:
    assert set(named(baca("Menlu memimpin upacara pengambilan sumpah."), "Meeting").values()) == {
        "Swearing-in ceremony"
    }


def test_retreat_by_an_acronym_that_the_text_introduces_is_not_the_meeting() -> None:
    lexicon = small_lexicon()
    lexicon.add(Entry("Series", "ASEAN Fish Ministers' Meeting", "series/afm", "ASEAN Fish Ministers Meeting"))
    lexicon.add(Entry("Series", "ASEAN Fish Ministers' Meeting", "series/afm", "AFM"))
    text = "The ASEAN Fish Ministers Meeting (AFM) is old. The AFM Retreat ended."
    found = RuleExtractor(lexicon).extract(PressText("own.txt", text, "en"))
    assert named(found, "Meeting")["AFM Retreat"] == "ASEAN Fish Ministers' Retreat"


def test_end_of_a_series_named_before() -> None:
    text = "The 5th ASEAN River Officials' Annual Meeting was held in Manila. The 6th Annual Meeting follows."
    assert set(named(read(text), "Meeting").values()) == {
        "5th ASEAN River Officials' Annual Meeting", "6th ASEAN River Officials' Annual Meeting",
    }  # fmt: skip


def test_acronyms_of_those_who_meet_with_a_state() -> None:
    assert set(named(baca("KTT ke-2 ASEAN-GCC-Jepang digelar."), "Summit").values()) == {"2nd ASEAN-GCC-Japan Summit"}


def test_short_name_of_a_body_in_brackets_before_the_noun() -> None:
    found = named(read("The 40th Association of Southeast Asian Nations (Asean) Summit began."), "Summit")
    assert set(found.values()) == {"40th ASEAN Summit"}


def test_body_that_goes_by_a_meeting_is_no_meeting() -> None:
    assert named(read("The ASEAN Rivers Meeting Working Group gathered."), "Meeting") == {}


def test_related_meetings_are_no_part_of_a_name() -> None:
    text = "The 11th ASEAN Meeting on Rivers (AMR) and Related Meetings will be held in Manila."
    assert "11th ASEAN Meeting on Rivers" in named(read(text), "Meeting").values()
    assert not any("Related" in name for name in named(read(text), "Meeting").values())


def test_editions_of_a_network_go_by_its_name_where_one_does() -> None:
    lexicon = small_lexicon()
    lexicon.add(Entry("Initiative", "ASEAN Smart Cities Network", "initiative/asean-smart-cities-network", "ASCN"))
    lexicon.add(Entry("Series", "ASCN Annual Meeting", "series/ascn", "ASCN Annual Meeting"))
    text = "The 7th ASEAN Smart Cities Network Annual Meeting opened after the 6th ASCN Annual Meeting."
    found = RuleExtractor(lexicon).extract(PressText("own.txt", text, "en"))
    assert {name for name in named(found, "Meeting").values() if name[0].isdigit()} == {
        "7th ASEAN Smart Cities Network Annual Meeting",
        "6th ASEAN Smart Cities Network Annual Meeting",
    }


def test_two_summits_that_share_their_noun() -> None:
    found = read("The 12th ASEAN and 2nd East Asia Summits were held in Manila.")
    assert set(named(found, "Summit").values()) == {"12th ASEAN Summit", "2nd East Asia Summit"}
    assert {fact[0] for fact in said(found, "held_in")} == {"12th ASEAN Summit", "2nd East Asia Summit"}


def test_any_summit_is_no_edition() -> None:
    assert named(read("Leaders of business hold a summit with ASEAN leaders at home."), "Summit") == {}


def test_meeting_and_forum_with_acronyms_are_two() -> None:
    text = "The Meeting of Sailors of ASEAN Harbours (MSAH) and the ASEAN Mayors Forum (AMF) closed."
    assert set(named(read(text), "Meeting").values()) == {"Meeting of Sailors of ASEAN Harbours", "ASEAN Mayors Forum"}


def test_first_summit_whose_name_follows() -> None:
    found = named(baca("KTT pertama Asia Timur digelar di Manila. KTT pertama itu singkat."), "Summit")
    assert found["KTT pertama Asia Timur"] == "1st East Asia Summit"


def test_possessives_joined_in_a_name() -> None:
    name = "3rd ASEAN Finance Ministers' and Central Bank Governors' Meeting"
    assert set(named(read(f"The {name} was held in Manila."), "Meeting").values()) == {name}


@pytest.mark.parametrize(
    "name", ["ASEAN Business and Investment Summit", "ASEAN Youth Summit", "ASEAN Women Leaders' Summit"]
)
def test_summit_named_for_a_field_is_a_meeting(name: str) -> None:
    assert set(named(read(f"Joko Widodo opened the {name} in Manila."), "Meeting").values()) == {name}


def test_summit_with_a_partner_is_none_of_a_field() -> None:
    text = "The ASEAN-Japan Summit and the ASEAN Japan Summit."
    assert set(named(read(text), "Summit").values()) == {"ASEAN-Japan Summit"}


def test_roman_number_before_asean() -> None:
    assert set(named(baca("KTT X ASEAN digelar di Manila."), "Summit").values()) == {"10th ASEAN Summit"}


def test_name_that_lists_subjects() -> None:
    text = "The ASEAN Symposium on Science, Technology, and Urban Innovation ended in Manila."
    name = "ASEAN Symposium on Science, Technology, and Urban Innovation"
    assert set(named(read(text), "Meeting").values()) == {name}


def test_name_ends_where_a_list_of_others_begins() -> None:
    text = "They came to the ASEAN Conference on Labour, Japan and Malaysia said."
    assert set(named(read(text), "Meeting").values()) == {"ASEAN Conference on Labour"}


@pytest.mark.parametrize("told", ["50 Tahun Hubungan", "25 Tahun Kemitraan", "30 Tahun Kerja Sama", ""])
def test_summit_that_is_held_for_an_anniversary(told: str) -> None:
    text = f"KTT Peringatan {told} ASEAN-Jepang digelar di Manila."
    assert set(named(baca(text), "Summit").values()) == {"Commemorative ASEAN-Japan Summit"}


@pytest.mark.parametrize(
    "text",
    [
        "The 16th Meeting of the Conference of the Parties to the ASEAN River Agreement ended.",
        "The 16th Conference of the Parties to the ASEAN River Agreement (COP-16) ended.",
    ],
)
def test_conference_of_parties_is_that_of_their_agreement(text: str) -> None:
    name = "16th Conference of the Parties to the ASEAN River Agreement"
    assert set(named(read(text), "Meeting").values()) == {name}
    assert (name, "in_series", name[5:], "asserted") in said(read(text), "in_series")


@pytest.mark.parametrize(
    "text",
    [
        "It was his first Meeting of ASEAN River Ministers.",
        "It was the first Meeting of ASEAN River Ministers in person since the flood.",
        "It will be the first Meeting of ASEAN River Ministers outside Asia.",
        "For Ms Retno Marsudi it was the first Meeting of ASEAN River Ministers.",
    ],
)
def test_first_meeting_of_somebody_or_of_a_kind_has_no_number(text: str) -> None:
    assert not any(name.startswith("1st") for name in named(read(text), "Meeting").values())


@pytest.mark.parametrize(
    "text", ["The first Meeting of ASEAN River Ministers ended.", "They held the 1st Meeting of ASEAN River Ministers."]
)
def test_first_meeting_has_its_number(text: str) -> None:
    assert set(named(read(text), "Meeting").values()) == {"1st Meeting of ASEAN River Ministers"}


@pytest.mark.parametrize("name", ["ASEAN-European Union (EU)", "EU-ASEAN", "ASEAN-EU"])
def test_series_that_go_by_several_names(name: str) -> None:
    text = f"The 23rd {name} Ministerial Meeting ended. The 22nd AEMM was short."
    assert set(named(read(text), "Meeting").values()) == {
        "23rd ASEAN-EU Ministerial Meeting", "22nd ASEAN-EU Ministerial Meeting",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The 14th Informal ASEAN Environment Ministers' Meeting ended.", "en"),
        ("Pertemuan Informal Menteri Lingkungan Hidup ASEAN ke-14 usai.", "id"),
        ("The 14th IAMME ended.", "en"),
    ],
)
def test_words_of_a_series_in_another_order(text: str, language: str) -> None:
    found = named(read(text, language=language), "Meeting")
    assert set(found.values()) == {"14th Informal ASEAN Ministerial Meeting on the Environment"}


@pytest.mark.parametrize(
    "text",
    [
        "Sidang ke-9 Konferensi Para Pihak (COP-9) ASEAN Agreement on Transboundary Haze Pollution usai.",
        "Konferensi Para Pihak (COP) ke-9 Perjanjian ASEAN tentang Pencemaran Asap Lintas Batas usai.",
        "Konferensi Para Pihak ke-9 pada Perjanjian ASEAN tentang Pencemaran Asap Lintas Batas usai.",
    ],
)
def test_conference_of_parties_in_indonesian(text: str) -> None:
    name = "9th Conference of the Parties to the ASEAN Agreement on Transboundary Haze Pollution"
    assert set(named(baca(text), "Meeting").values()) == {name}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Pertemuan ke-15 Joint River Committee (JRC) on Clean Water usai.",
         "15th Meeting of the Joint River Committee on Clean Water"),
        ("Sidang ke-4 Inner River Steering Committee usai.", "4th Meeting of the Inner River Steering Committee"),
        ("Sidang Dewan Sungai ASEAN (ARC Council) ke-29 usai.", "29th Sungai ASEAN Council Meeting"),
        ("Pertemuan Menteri Energi East Asia Summit ke-14 usai.", "14th East Asia Summit Energy Ministers' Meeting"),
        ("Pertemuan Menteri Energi ASEAN (AREM) ke-9 dan AREM-Plus ke-4 usai.", "9th ASEAN Energy Ministers' Meeting"),
    ],
)  # fmt: skip
def test_indonesian_meeting_of_a_body_with_an_english_name(text: str, name: str) -> None:
    assert set(named(baca(text), "Meeting").values()) == {name}


def test_series_by_its_name_without_a_field() -> None:
    lexicon = small_lexicon()
    for text in ("ASEAN Clean River Ministers' Meeting", "ASEAN River Ministers' Meeting", "ACRM"):
        lexicon.add(Entry("Series", "ASEAN Clean River Ministers' Meeting", "series/acrm", text))
    text = "The 40th ASEAN River Ministers' Meeting ended. The 40th ACRM was long. The ACRM was in Manila."
    found = RuleExtractor(lexicon).extract(PressText("own.txt", text, "en"))
    assert set(named(found, "Meeting").values()) == {"40th ASEAN River Ministers' Meeting"}


@pytest.mark.parametrize(
    "name",
    [
        "2nd ASEAN-Japan Car Rally",
        "4th ASEAN Friendly Bowling Tournament",
        "5th ASEAN River Award Ceremony",
        "3rd ASEAN Film Festival",
    ],
)
def test_numbered_events_that_are_no_meetings(name: str) -> None:
    found = read(f"The {name} was held in Manila.")
    assert (name, "held_in", "Manila", "asserted") in said(found, "held_in")
    assert (name, "in_series", name[4:], "asserted") in said(found, "in_series")


@pytest.mark.parametrize(
    "text", ["The ASEAN Car Rally is a plan.", "He likes the River Film Festival.", "It was the first race of many."]
)
def test_events_that_are_no_meetings_and_have_no_number(text: str) -> None:
    assert named(read(text), "Meeting") == {}


@pytest.mark.parametrize(
    "text",
    [
        "Menlu ASEAN berkumpul di Bandung. Acara itu dikenal sebagai ASEAN Foreign Ministers' Retreat.",
        "Para menteri luar negeri ASEAN bertemu di Bandung. Retret Menteri Luar Negeri ASEAN itu panjang.",
    ],
)
def test_those_who_meet_for_a_retreat_hold_that(text: str) -> None:
    assert set(named(baca(text), "Meeting").values()) == {"ASEAN Foreign Ministers' Retreat"}


def test_what_an_event_serves_as_is_no_event() -> None:
    assert named(baca("Bandung dipilih sebagai ASEAN River Meeting."), "Meeting") == {}


@pytest.mark.parametrize(
    "name", ["ASEAN Heron Exhibition", "ASEAN Book Fair", "3rd ASEAN Heron Hackathon", "ASEAN Heron Week"]
)
def test_shows_and_fairs_are_events(name: str) -> None:
    assert set(named(read(f"The {name} was held in Manila."), "Meeting").values()) == {name}


@pytest.mark.parametrize("house", ["Heron Exhibition and Convention Centre", "Heron Congress Hall"])
def test_house_that_is_called_after_events_is_none(house: str) -> None:
    assert named(read(f"They met at the {house} in Manila."), "Meeting") == {}


@pytest.mark.parametrize(
    "text",
    [
        "They thanked the ASEAN Centre for River Studies and Dialogue in Manila.",
        "The retreat is the first ministerial meeting of the year.",
    ],
)
def test_names_that_only_end_or_count_others(text: str) -> None:
    assert named(read(text), "Meeting") == {}


def test_body_with_a_subject_that_meets() -> None:
    text = "Sidang ke-25 Senior Officials Committee for the River-Basin Community digelar di Manila."
    name = "25th Meeting of the Senior Officials Committee for the River-Basin Community"
    assert name in named(read(text, language="id"), "Meeting").values()


@pytest.mark.parametrize(
    "text",
    ["The 9th ASEAN River & Lake Ministers Meeting ended.",
     "STATEMENT OF THE 9TH ASEAN RIVER AND LAKE MINISTERS MEETING\n\nThe ministers met."],
)  # fmt: skip
def test_joints_in_capitals_and_as_a_mark_are_part_of_a_name(text: str) -> None:
    assert set(named(read(text), "Meeting").values()) == {"9th ASEAN River and Lake Ministers Meeting"}
