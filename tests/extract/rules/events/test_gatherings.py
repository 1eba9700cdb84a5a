"""Meetings that no noun names."""

from __future__ import annotations

import pytest

from aseankg.extract.rules.extractor import RuleExtractor
from aseankg.extract.rules.reading.lexicon import Edition, Entry
from aseankg.sources.press.text import PressText
from tests.extract.rules.texts import baca, named, read, said, small_lexicon

LABOUR = "ASEAN Labour Ministers' Meeting"


@pytest.mark.parametrize(
    "text",
    [
        "ASEAN labour ministers met in Manila on Monday.",
        "The ten ASEAN labour ministers met in Manila on Monday.",
        "The labour ministers of ASEAN gathered in Manila on Monday.",
        "Labour ministers from the Association of Southeast Asian Nations (ASEAN) gathered in Manila on Monday.",
        "The ministers of labour of ASEAN held a meeting in Manila on Monday.",
    ],
)
def test_ministers_who_meet(text: str) -> None:
    found = read(text)
    assert set(named(found, "Meeting").values()) == {LABOUR}
    assert said(found, "held_in", "held_on") == {
        (LABOUR, "held_in", "Manila", "asserted"),
        (LABOUR, "held_on", "2018-04-30", "asserted"),
    }


@pytest.mark.parametrize(
    "text",
    [
        "Para menteri tenaga kerja ASEAN berkumpul di Manila, Senin.",
        "Menteri tenaga kerja negara-negara anggota ASEAN bertemu di Manila, Senin.",
        "Para Menteri Tenaga Kerja dari 10 negara ASEAN mengadakan pertemuan di Manila, Senin.",
    ],
)
def test_indonesian_ministers_who_meet(text: str) -> None:
    assert said(baca(text), "held_in") == {(LABOUR, "held_in", "Manila", "asserted")}


def test_retreat_that_ministers_hold() -> None:
    found = read("ASEAN Labour Ministers Hold Retreat in Manila\n\nThey were in good humour.")
    assert set(named(found, "Meeting").values()) == {"ASEAN Labour Ministers' Retreat"}


@pytest.mark.parametrize(
    "text",
    [
        "ASEAN labour ministers met US President John Smith in Manila.",
        "ASEAN labour ministers met with unions in Manila.",
        "It was the best news since the ASEAN labour ministers met in Manila.",
        "ASEAN labour ministers met in Manila last year.",
        "ASEAN labour ministers met on the eve of the 30th ASEAN Summit.",
    ],
)
def test_ministers_who_meet_others_or_at_another_time(text: str) -> None:
    assert named(read(text), "Meeting") == {}


def test_ministers_who_meet_are_an_edition_only_where_the_day_says_so() -> None:
    lexicon = small_lexicon()
    lexicon.add(Entry("Series", LABOUR, "series/almm", LABOUR))
    lexicon.editions["series/almm"] = [Edition("meeting/almm-25", f"25th {LABOUR}", 25, "2018-05-09", "2018-05-10")]
    extractor = RuleExtractor(lexicon)
    near = extractor.extract(
        PressText("own.txt", "ASEAN labour ministers met in Manila on Monday.", "en", "2018-05-02")
    )
    same = extractor.extract(PressText("own.txt", "ASEAN labour ministers met in Manila on 9 May.", "en", "2018-05-20"))
    assert set(named(near, "Meeting").values()) == {LABOUR}
    assert set(named(same, "Meeting").values()) == {f"25th {LABOUR}"}


def test_retreat_that_a_title_ends_with() -> None:
    found = read("ASEAN Labour Ministers Hold a Retreat\n\nThey were in good humour.")
    assert set(named(found, "Meeting").values()) == {"ASEAN Labour Ministers' Retreat"}


@pytest.mark.parametrize(
    ("text", "language"),
    [("ASEAN labour ministers held their 12th meeting in Manila.", "en"),
     ("The labour ministers of ASEAN concluded their twelfth meeting in Manila.", "en"),
     ("Para menteri tenaga kerja ASEAN menggelar pertemuan ke-12 di Manila.", "id")],
)  # fmt: skip
def test_numbered_meeting_that_ministers_hold(text: str, language: str) -> None:
    found = said(read(text, language=language), "held_in", "in_series")
    assert {fact[:3] for fact in found} == {
        (f"12th {LABOUR}", "held_in", "Manila"),
        (f"12th {LABOUR}", "in_series", LABOUR),
    }


@pytest.mark.parametrize(
    "told",
    ["The ASEAN Disaster Council held its 16th meeting in Manila.",
     "A meeting of the ASEAN Disaster Council was held in Manila."],
)  # fmt: skip
def test_body_that_meets(told: str) -> None:
    lexicon = small_lexicon()
    lexicon.add(Entry("Organisation", "ASEAN Disaster Council", "organisation/council", "ASEAN Disaster Council"))
    found = said(RuleExtractor(lexicon).extract(PressText("own.txt", told, "en", "2018-05-02")), "held_in")
    name = "16th ASEAN Disaster Council Meeting" if "16th" in told else "ASEAN Disaster Council Meeting"
    assert found == {(name, "held_in", "Manila", "asserted")}


def test_body_that_is_none_of_people_who_meet() -> None:
    assert not said(read("The ASEAN Secretariat held its 16th meeting in Manila."), "held_in")


def test_ministers_of_the_region_are_those_of_asean() -> None:
    found = said(read("Southeast Asian labour ministers met in Manila on Monday."), "held_in")
    assert found == {(LABOUR, "held_in", "Manila", "asserted")}


@pytest.mark.parametrize("told", ["met in Manila on Monday for a retreat", "gathered in Manila for a retreat"])
def test_retreat_for_which_ministers_meet(told: str) -> None:
    found = read(f"ASEAN labour ministers {told} dominated by haze.")
    assert set(named(found, "Meeting").values()) == {"ASEAN Labour Ministers' Retreat"}


def test_spelled_number_of_two_words() -> None:
    text = "The foreign ministers of ASEAN held their twenty-first meeting in Manila."
    assert ("21st ASEAN Foreign Ministers' Meeting", "held_in", "Manila", "asserted") in said(read(text), "held_in")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The ASEAN Smart Cities Network held its 3rd meeting in Manila.", "3rd ASEAN Smart Cities Network Meeting"),
        (
            "The ASEAN Smart Cities Network convened for its third annual meeting in Manila.",
            "3rd Annual Meeting of the ASEAN Smart Cities Network",
        ),
        (
            "The ASEAN Working Group on Coral Gardens concluded its 24th meeting in Manila.",
            "24th Meeting of the ASEAN Working Group on Coral Gardens",
        ),
        (
            "The ASEAN River Committee ended its third annual session in Manila.",
            "3rd Annual Session of the ASEAN River Committee",
        ),
    ],
)
def test_meeting_that_a_body_holds_is_its_own(text: str, name: str) -> None:
    assert said(read(text), "held_in") == {(name, "held_in", "Manila", "asserted")}


def test_meeting_that_an_indonesian_body_holds() -> None:
    found = said(baca("Komite Sungai ASEAN (KSA) mengadakan sidang ke-12 di Manila."), "held_in")
    assert found == {("12th Komite Sungai ASEAN Meeting", "held_in", "Manila", "asserted")}


def test_numbered_phase_of_a_network_is_no_meeting() -> None:
    assert not named(
        read("The ASEAN Smart Cities Network began its 3rd phase and its meeting rooms are new."), "Meeting"
    )


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("ASEAN senior officials met in Manila on Monday.", "en", "ASEAN Senior Officials' Meeting"),
        ("Senior labour officials of ASEAN gathered in Manila.", "en", "ASEAN Senior Labour Officials' Meeting"),
        ("Para pejabat senior ASEAN berkumpul di Manila.", "id", "ASEAN Senior Officials' Meeting"),
    ],
)
def test_senior_officials_who_meet(text: str, language: str, name: str) -> None:
    assert set(named(read(text, language=language), "Meeting").values()) == {name}


@pytest.mark.parametrize("text", ["ASEAN officials met in Manila.", "Senior officials of Japan met in Manila."])
def test_other_officials_meet_without_a_name(text: str) -> None:
    assert named(read(text), "Meeting") == {}


def test_those_who_prepare_a_summit_meet_elsewhere() -> None:
    found = read("ASEAN labour ministers met in Manila on Monday to prepare for the 33rd ASEAN Summit.")
    assert said(found, "held_in", "held_on") == {
        (LABOUR, "held_in", "Manila", "asserted"),
        (LABOUR, "held_on", "2018-04-30", "asserted"),
    }


def test_those_who_meet_in_conjunction_with_another_event() -> None:
    found = read("The ASEAN labour ministers held their 7th meeting in Manila in conjunction with the ASEAN Job Forum.")
    places = {event: place for event, _, place, _ in said(found, "held_in")}
    assert places == {f"7th {LABOUR}": "Manila", "ASEAN Job Forum": "Manila"}


def test_meeting_that_asean_holds_is_of_its_series() -> None:
    found = read("ASEAN opened its 32nd Ministerial Meeting in Manila.")
    assert set(named(found, "Meeting").values()) == {"32nd ASEAN Ministerial Meeting"}


def test_those_who_will_meet_have_not_met_yet() -> None:
    found = read("ASEAN labour ministers will meet in Manila on Friday.")
    assert said(found, "held_in", "held_on") == {
        (LABOUR, "held_in", "Manila", "planned"),
        (LABOUR, "held_on", "2018-05-04", "planned"),
    }


def test_short_form_between_ministers_and_their_organisation() -> None:
    found = baca("Para menteri kesehatan (menkes) negara-negara ASEAN bertemu di Manila, Rabu (2/5).")
    assert set(named(found, "Meeting").values()) == {"ASEAN Health Ministers' Meeting"}


def test_officials_beside_their_ministers_hold_no_meeting_of_their_own() -> None:
    found = baca("Para menteri dan pejabat tinggi bidang ketenagakerjaan dari 10 negara ASEAN bertemu di Manila.")
    assert set(named(found, "Meeting").values()) == {LABOUR}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The ASEAN-Japan Joint River Committee met for the 8th time in Manila.", "en"),
        ("The ASEAN-Japan Joint River Committee (AJJRC) met for the eighth time in Manila.", "en"),
        ("The ASEAN-Japan Joint River Committee convened its 8th meeting in Manila.", "en"),
        ("ASEAN-Japan Joint River Committee bersidang untuk kedelapan kalinya di Manila.", "id"),
    ],
)
def test_body_meets_for_the_eighth_time(text: str, language: str) -> None:
    name = "8th Meeting of the ASEAN-Japan Joint River Committee"
    assert (name, "held_in", "Manila", "asserted") in said(read(text, language=language), "held_in")


@pytest.mark.parametrize("text", ["The ASEAN-Japan Joint River Committee met for two hours in Manila."])
def test_body_that_meets_without_a_number_has_no_edition(text: str) -> None:
    assert not any(name[0].isdigit() for name in named(read(text), "Meeting").values())


@pytest.mark.parametrize(
    "text",
    [
        "The labour ministers of ASEAN and Japan met in Manila on Monday.",
        "Labour ministers from the ten ASEAN member countries and Japan met in Manila on Monday.",
        "The ASEAN and Japanese labour ministers held a meeting in Manila on Monday.",
        "ASEAN labour ministers met their Japanese counterpart in Manila on Monday.",
        "ASEAN labour ministers on Monday met with their counterpart from Japan in Manila.",
        "The ten ASEAN labour ministers held talks with Japanese Labour Minister Ichiro Ito in Manila on Monday.",
        "Japanese Labour Minister Ichiro Ito met the ASEAN labour ministers in Manila on Monday.",
        "Japanese Labour Minister Ichiro Ito joined a meeting in Manila with the labour ministers of ASEAN on Monday.",
    ],
)
def test_ministers_of_asean_and_of_a_partner(text: str) -> None:
    assert said(read(text), "held_in") == {("ASEAN-Japan Labour Ministers' Meeting", "held_in", "Manila", "asserted")}


@pytest.mark.parametrize(
    "text",
    [
        "Para menteri tenaga kerja ASEAN dan Jepang bertemu di Manila, Senin.",
        "Para menteri tenaga kerja ASEAN bertemu dengan mitra mereka dari Jepang di Manila, Senin.",
        "Menteri Tenaga Kerja Jepang Ichiro Ito bertemu para menteri tenaga kerja ASEAN di Manila, Senin.",
    ],
)
def test_indonesian_ministers_of_asean_and_of_a_partner(text: str) -> None:
    assert said(baca(text), "held_in") == {("ASEAN-Japan Labour Ministers' Meeting", "held_in", "Manila", "asserted")}


def test_minister_of_a_partner_takes_part() -> None:
    found = read("ASEAN labour ministers held talks with Japanese Labour Minister Ichiro Ito in Manila on Monday.")
    assert ("Ichiro Ito", "attends", "ASEAN-Japan Labour Ministers' Meeting", "asserted") in said(found, "attends")


@pytest.mark.parametrize(
    "text",
    [
        "In Japan, ASEAN labour ministers met on Monday.",
        "ASEAN labour ministers gathered in Japan for their annual meeting.",
        "The labour ministers of the ten ASEAN countries gathered in Manila on Monday.",
    ],
)
def test_ministers_of_asean_alone(text: str) -> None:
    assert set(named(read(text), "Meeting").values()) == {LABOUR}


@pytest.mark.parametrize(
    "text",
    [
        "ASEAN labour ministers met Japanese Prime Minister Ichiro Ito in Manila.",
        "ASEAN labour ministers and the World Bank met in Manila.",
        "ASEAN labour ministers held a press conference in Manila.",
        "Before the ASEAN and Japanese labour ministers met in Manila, the text was ready.",
        "Japanese Labour Minister Ichiro Ito met the ASEAN health ministers in Manila.",
    ],
)
def test_no_meeting_of_ministers_of_one_field(text: str) -> None:
    assert named(read(text), "Meeting") == {}


@pytest.mark.parametrize(
    "text",
    [
        "ASEAN labour ministers agreed to train nurses at a meeting in Manila on Monday.",
        "ASEAN labour ministers, at their annual meeting in Manila on Monday, agreed to train nurses.",
        "ASEAN labour ministers signed the charter during a two-day informal meeting in Manila.",
        "ASEAN labour ministers wound up two days of talks in Manila on Monday.",
        "ASEAN labour ministers concluded a three-day meeting in Manila on Monday.",
    ],
)
def test_meeting_at_which_ministers_do_something_or_that_they_end(text: str) -> None:
    assert said(read(text), "held_in") == {(LABOUR, "held_in", "Manila", "asserted")}


@pytest.mark.parametrize(
    "text",
    [
        "Para menteri tenaga kerja ASEAN sepakat melatih perawat dalam pertemuan di Manila, Senin.",
        "Para menteri tenaga kerja ASEAN mengakhiri pertemuan dua hari di Manila, Senin.",
        "Para menteri tenaga kerja ASEAN menggelar pertemuan informal di Manila, Senin.",
    ],
)
def test_indonesian_meeting_at_which_ministers_do_something_or_that_they_end(text: str) -> None:
    assert said(baca(text), "held_in") == {(LABOUR, "held_in", "Manila", "asserted")}


@pytest.mark.parametrize(
    "text",
    [
        "He told ASEAN labour ministers at a meeting in Manila that he would go.",
        "ASEAN labour ministers agreed at a meeting of the World Bank in Manila to train nurses.",
        "ASEAN labour ministers agreed at a meeting with bankers in Manila to train nurses.",
        "ASEAN labour ministers agreed at the meeting in Manila to train nurses.",
    ],
)
def test_ministers_at_a_meeting_of_others_or_one_told_before(text: str) -> None:
    assert LABOUR not in named(read(text), "Meeting").values()


@pytest.mark.parametrize(
    "text",
    [
        "The ASEAN labour ministers' meeting with Japan was held in Manila on Monday.",
        "A meeting of ASEAN labour ministers with their Japanese counterpart was held in Manila on Monday.",
        "The ASEAN labour ministers' meeting with Japanese Labour Minister Ichiro Ito was held in Manila on Monday.",
    ],
)
def test_partners_behind_the_meeting_of_ministers(text: str) -> None:
    assert set(named(read(text), "Meeting").values()) == {"ASEAN-Japan Labour Ministers' Meeting"}


@pytest.mark.parametrize(
    "text",
    [
        "Pertemuan para menteri tenaga kerja ASEAN dengan Jepang digelar di Manila, Senin.",
        "Pertemuan para menteri tenaga kerja ASEAN dengan Menteri Tenaga Kerja Jepang digelar di Manila, Senin.",
    ],
)
def test_indonesian_partners_behind_the_meeting_of_ministers(text: str) -> None:
    assert set(named(baca(text), "Meeting").values()) == {"ASEAN-Japan Labour Ministers' Meeting"}


@pytest.mark.parametrize(
    "text",
    [
        "The ASEAN labour ministers' meeting with employers was held in Manila on Monday.",
        "The ASEAN labour ministers' meeting with Japanese Prime Minister Ichiro Ito was held in Manila on Monday.",
    ],
)
def test_no_partners_behind_the_meeting_of_ministers(text: str) -> None:
    assert "ASEAN-Japan" not in " ".join(named(read(text), "Meeting").values())


@pytest.mark.parametrize(
    "text",
    [
        "Japanese Labour Minister Ichiro Ito and ASEAN labour ministers met in Manila on Monday.",
        "Japanese Labour Minister Ichiro Ito and his ASEAN counterparts met in Manila on Monday.",
        "The labour ministers of Japan and ASEAN will meet in Manila on Monday.",
    ],
)
def test_minister_beside_those_of_asean(text: str) -> None:
    assert set(named(read(text), "Meeting").values()) == {"ASEAN-Japan Labour Ministers' Meeting"}


@pytest.mark.parametrize(
    "text",
    [
        "Menteri Tenaga Kerja Jepang Ichiro Ito dan para menteri tenaga kerja ASEAN bertemu di Manila, Senin.",
        "Para menteri tenaga kerja Jepang dan ASEAN akan bertemu di Manila, Senin.",
    ],
)
def test_indonesian_minister_beside_those_of_asean(text: str) -> None:
    assert set(named(baca(text), "Meeting").values()) == {"ASEAN-Japan Labour Ministers' Meeting"}


def test_somebody_else_beside_the_ministers_of_asean_makes_no_meeting_of_theirs() -> None:
    assert named(read("Japanese Prime Minister Ichiro Ito and ASEAN labour ministers met in Manila."), "Meeting") == {}
