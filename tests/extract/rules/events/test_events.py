"""Summits and other meetings."""

from __future__ import annotations

import pytest

from aseankg.extract.rules.extractor import RuleExtractor
from aseankg.extract.rules.reading.lexicon import Entry
from aseankg.sources.press.text import PressText
from tests.extract.rules.texts import baca, named, read, said, small_lexicon


def events(found: dict[str, str]) -> set[str]:
    return set(found.values())


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The 32nd ASEAN Summit began.", "32nd ASEAN Summit"),
        ("The thirty-second ASEAN Summit began.", "32nd ASEAN Summit"),
        ("The 7th East Asia Summit (EAS) began.", "7th East Asia Summit"),
        ("The 21st ASEAN-Japan Summit began.", "21st ASEAN-Japan Summit"),
        ("The 13th ASEAN-Republic of Korea Summit began.", "13th ASEAN-Republic of Korea Summit"),
        ("The 20th ASEAN Plus Three Summit began.", "20th ASEAN Plus Three Summit"),
        ("The 9th BIMP-EAGA Summit began.", "9th BIMP-EAGA Summit"),
        ("The Special ASEAN-Japan Summit began.", "Special ASEAN-Japan Summit"),
        ("The first-ever ASEAN-Russia Summit began.", "1st ASEAN-Russia Summit"),
        ("The first ever ASEAN-Russia Summit began.", "1st ASEAN-Russia Summit"),
    ],
)
def test_english_summit(text: str, name: str) -> None:
    assert events(named(read(text), "Summit")) == {name}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("KTT ke-32 ASEAN dimulai.", "32nd ASEAN Summit"),
        ("KTT ASEAN ke-32 dimulai.", "32nd ASEAN Summit"),
        ("KTT XXXII ASEAN dimulai lagi.", "32nd ASEAN Summit"),
        ("Konferensi Tingkat Tinggi (KTT) ke-32 ASEAN dimulai.", "32nd ASEAN Summit"),
        ("KTT Asia Timur ke-7 dimulai.", "7th East Asia Summit"),
        ("KTT ASEAN-Jepang ke-21 dimulai.", "21st ASEAN-Japan Summit"),
        ("KTT ASEAN Plus Tiga ke-20 dimulai.", "20th ASEAN Plus Three Summit"),
        ("KTT Khusus ASEAN-Jepang dimulai.", "Special ASEAN-Japan Summit"),
    ],
)
def test_indonesian_summit(text: str, name: str) -> None:
    assert events(named(baca(text), "Summit")) == {name}


def test_two_ordinals_are_two_summits() -> None:
    assert events(named(read("The 38th and 39th ASEAN Summits ended."), "Summit")) <= {
        "38th ASEAN Summit",
        "39th ASEAN Summit",
    }
    found = {m.name for m in baca("KTT ASEAN ke-38 dan ke-39 usai.").mentions if m.type == "Summit"}
    assert found == {"38th ASEAN Summit", "39th ASEAN Summit"}


@pytest.mark.parametrize(
    ("text", "name"),
    [("The G20 Summit began.", "G20 Summit"), ("The APEC Summit began.", "APEC Economic Leaders' Meeting")],
)
def test_summits_of_other_organisations_are_kept_apart(text: str, name: str) -> None:
    found = read(f"The 32nd ASEAN Summit ended. {text}")
    assert events(named(found, "Summit")) == {"32nd ASEAN Summit", name}


def test_bilateral_summit_is_no_event() -> None:
    assert named(read("They held a bilateral summit."), "Summit") == {}


def test_meeting_of_a_known_series() -> None:
    assert events(named(read("The 51st ASEAN Ministerial Meeting began."), "Meeting")) == {
        "51st ASEAN Ministerial Meeting"
    }


def test_meeting_goes_by_its_printed_name() -> None:
    found = named(read("The ASEAN Workshop on Clean Rivers began."), "Meeting")
    assert events(found) == {"ASEAN Workshop on Clean Rivers"}


def test_group_of_meetings_is_no_event() -> None:
    assert named(read("Several ASEAN meetings and various related meetings followed."), "Meeting") == {}


def test_press_briefing_is_an_event_in_lower_case() -> None:
    assert events(named(read("Mr. Tan Wei gave a press briefing."), "Meeting")) == {"Press briefing"}


def test_transfer_of_office_is_a_ceremony() -> None:
    found = named(baca("Serah terima jabatan Sekretaris Jenderal ASEAN berlangsung."), "Meeting")
    assert events(found) == {"Ceremony for the Transfer of Office of the Secretary-General of ASEAN"}


def test_office_named_for_a_meeting_is_no_event() -> None:
    assert named(read("The ASEAN Senior Officials Meeting Leader spoke."), "Meeting") == {}


def test_state_within_the_name_of_a_summit_is_a_part_of_it() -> None:
    found = read("The 21st ASEAN-Japan Summit was held in Manila.")
    assert {fact.object for fact in found.facts if fact.relation == "held_in"} == {"Manila"}


def test_plural_head_of_one_edition_names_the_same_event() -> None:
    text = "The 19th Post Ministerial Conference was long. The 19th Post Ministerial Conferences ended."
    assert events(named(read(text), "Meeting")) == {"19th Post Ministerial Conference"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The 55th AMS began.", "55th ASEAN Ministerial Meeting"),
        ("AMS ke-55 dimulai.", "55th ASEAN Ministerial Meeting"),
    ],
)  # fmt: skip
def test_numbered_acronym_of_a_series(text: str, name: str) -> None:
    lexicon = small_lexicon()
    lexicon.add(Entry("Series", "ASEAN Ministerial Meeting", "series/asean-ministerial-meeting", "AMS"))
    found = RuleExtractor(lexicon).extract(PressText("own.txt", text, "en"))
    assert events(named(found, "Meeting")) == {name}


def test_number_of_an_anniversary_is_no_edition() -> None:
    found = named(baca("KTT Peringatan ke-40 ASEAN-Jepang dimulai."), "Summit")
    assert events(found) == {"Commemorative ASEAN-Japan Summit"}


def test_number_behind_yang() -> None:
    assert events(named(baca("KTT ASEAN yang ke-36 dimulai."), "Summit")) == {"36th ASEAN Summit"}


def test_special_summit_is_the_one_named_with_its_partner() -> None:
    text = "They met at a special summit in Manila. The ASEAN-Japan Commemorative Summit ended."
    assert events(named(read(text), "Summit")) == {"Commemorative ASEAN-Japan Summit"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Pertemuan Menteri Kesehatan se-ASEAN ke-15 dibuka.", "15th ASEAN Health Ministers' Meeting"),
        ("Pertemuan ke-15 menteri kesehatan negara anggota ASEAN dibuka.", "15th ASEAN Health Ministers' Meeting"),
        ("Sidang Tahunan ke-7 ASEAN Smart Cities Network dibuka.", "7th ASEAN Smart Cities Network Annual Meeting"),
        ("Pertemuan Intersesi Menteri ASEAN-Jepang ke-3 dibuka.", "3rd ASEAN-Japan Intersessional Ministerial Meeting"),
        ("Pertemuan khusus menteri-menteri luar negeri dari 10 negara anggota ASEAN dibuka.",
         "Special ASEAN Foreign Ministers' Meeting"),
        ("Pertemuan Pejabat Senior ASEAN dibuka.", "ASEAN Senior Officials' Meeting"),
        ("Pertemuan Menteri Keuangan dan Gubernur Bank Sentral ASEAN ke-9 dibuka.",
         "9th ASEAN Finance Ministers' and Central Bank Governors' Meeting"),
        ("Konferensi ke-2 Menteri Pertahanan ASEAN Plus Tiga dibuka.",
         "2nd ASEAN Plus Three Defence Ministers' Conference"),
        ("Pertemuan Mendag ASEAN ke-4 dibuka.", "4th ASEAN Trade Ministers' Meeting"),
        ("Rapat Komite Bersama ASEAN-Jepang ke-8 dibuka.", "8th ASEAN-Japan Joint Committee Meeting"),
    ],
)  # fmt: skip
def test_indonesian_meeting_goes_by_an_english_name(text: str, name: str) -> None:
    assert events(named(baca(text), "Meeting")) == {name}


@pytest.mark.parametrize(
    "text",
    [
        "Hal itu dibahas dalam pertemuan tingkat menteri secara rutin.", "Ia menggelar pertemuan dengan para menteri.",
        "Forum itu merupakan pertemuan menteri kesehatan ASEAN.", "Rapat kabinet paripurna digelar kemarin.",
        "Mereka bertemu di Gedung Pertemuan ASEAN yang baru.",
    ],
)  # fmt: skip
def test_kind_of_meeting_is_no_event(text: str) -> None:
    assert named(baca(text), "Meeting") == {}


@pytest.mark.parametrize(
    ("text", "surface"),
    [
        ("Pertemuan Menteri Kesehatan ASEAN Bahas Vaksin\n\nManila dekat.", "Pertemuan Menteri Kesehatan ASEAN"),
        ("Pertemuan Menteri Kesehatan ASEAN Diundur\n\nManila dekat.", "Pertemuan Menteri Kesehatan ASEAN"),
        ("Acara ASEAN Workshop on Clean Rivers dimulai.", "ASEAN Workshop on Clean Rivers"),
        ("Ia hadir di pertemuan virtual ASEAN Labour Ministers Meeting.", "ASEAN Labour Ministers Meeting"),
        ("Sidang Dewan ASEAN Smart Cities Network (ASCN) dibuka.", "Sidang Dewan ASEAN Smart Cities Network (ASCN)"),
    ],
)
def test_only_the_name_counts(text: str, surface: str) -> None:
    assert set(named(baca(text), "Meeting")) == {surface}


@pytest.mark.parametrize(
    ("text", "surface", "name"),
    [
        ("A meeting of ASEAN foreign ministers will be held.", "meeting of ASEAN foreign ministers",
         "ASEAN Foreign Ministers' Meeting"),
        ("The meeting of the finance ministers from ASEAN and Japan ended.",
         "meeting of the finance ministers from ASEAN and Japan", "ASEAN-Japan Finance Ministers' Meeting"),
        ("The ASEAN defence ministers' meeting ended.", "ASEAN defence ministers' meeting",
         "ASEAN Defence Ministers' Meeting"),
        ("A meeting of Southeast Asian health ministers ended.", "meeting of Southeast Asian health ministers",
         "ASEAN Health Ministers' Meeting"),
    ],
)  # fmt: skip
def test_meeting_in_plain_words(text: str, surface: str, name: str) -> None:
    assert named(read(text), "Meeting") == {surface: name}


@pytest.mark.parametrize(
    "text",
    [
        "Meetings of ASEAN ministers followed.", "A meeting of minds is needed.", "They held a meeting of experts.",
        "The Pacific Islands Forum is a partner.",
    ],
)  # fmt: skip
def test_plain_words_that_name_no_meeting(text: str) -> None:
    assert named(read(text), "Meeting") == {}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The eighth summit of ASEAN and Japan began.", "8th ASEAN-Japan Summit"),
        ("The summit of ASEAN and Cina, Jepang and South Korea began.", "ASEAN Plus Three Summit"),
        ("The 10-Plus-3 summit began.", "ASEAN Plus Three Summit"),
        ("The sixth Myanmar-Japan-South Korea summit began.", "6th Myanmar-Japan-South Korea Summit"),
    ],
)  # fmt: skip
def test_summit_by_its_parties(text: str, name: str) -> None:
    assert events(named(read(text), "Summit")) == {name}


def test_name_in_brackets_is_that_of_the_same_event() -> None:
    text = "Pertemuan menteri kesehatan se-ASEAN ke-15 (the 15th ASEAN Health Ministers Meeting) dibuka."
    assert len({m.name for m in baca(text).mentions if m.type == "Meeting"}) == 1


def test_word_for_second_alone_is_no_edition() -> None:
    assert named(baca("Ini merupakan KTT kedua yang diadakan di Jakarta."), "Summit") == {}


def test_number_of_a_meeting_stands_at_its_indonesian_noun() -> None:
    found = named(
        baca("Pertemuan ke-20 ASEAN-Japan Senior Officials' Meeting (AJSOM) dibuka. AJSOM penting."), "Meeting"
    )
    assert events(found) == {"20th ASEAN-Japan Senior Officials' Meeting"}


def test_second_of_two_editions_without_its_own_ke() -> None:
    found = {m.name for m in baca("KTT ASEAN ke-38 dan 39 usai.").mentions if m.type == "Summit"}
    assert found == {"38th ASEAN Summit", "39th ASEAN Summit"}


def test_meeting_by_its_field_behind_yang_membidangi() -> None:
    found = named(baca("Pertemuan Menteri ASEAN yang membidangi Kepemudaan dibuka."), "Meeting")
    assert events(found) == {"ASEAN Ministerial Meeting on Youth"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("They held a focus group discussion on rivers.", "Focus Group Discussion"),
        ("Ia melakukan pembicaraan telepon dengan Menlu Jepang.", "Telephone call"),
        ("Acara ditutup dengan makan malam informal.", "Informal dinner"),
    ],
)  # fmt: skip
def test_event_in_lower_case(text: str, name: str) -> None:
    assert events(named(read(text), "Meeting")) == {name}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The eighth ASEAN summit with Japan began.", "8th ASEAN-Japan Summit"),
        ("The ASEAN Summit Meeting ended.", "32nd ASEAN Summit"),
        ("The ASEAN-Gulf Cooperation Council (GCC)-Japan Summit ended.", "ASEAN-GCC-Japan Summit"),
        ("The Philippines' 32nd ASEAN Summit ended.", "32nd ASEAN Summit"),
    ],
)  # fmt: skip
def test_summit_in_more_words(text: str, name: str) -> None:
    assert events(named(read(text), "Summit") or named(baca(text), "Summit")) == {name}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Pertemuan khusus tingkat menteri luar negeri digelar.", "Special ASEAN Foreign Ministers' Meeting"),
        ("Pertemuan ke-13 ASEAN-Japan SOM dibuka.", "13th ASEAN-Japan Senior Officials' Meeting"),
        ("Dialog Strategis Jepang-ASEAN bersama Malaysia dibuka.", "Japan-ASEAN Strategic Dialogue"),
        ("Pertemuan Menteri Luar Negeri Jepang-ASEAN dibuka.", "Japan-ASEAN Foreign Ministers' Meeting"),
    ],
)  # fmt: skip
def test_indonesian_meeting_in_more_words(text: str, name: str) -> None:
    assert events(named(baca(text), "Meeting")) == {name}


@pytest.mark.parametrize(
    "text",
    [
        "Pertemuan menlu Indonesia itu singkat.", "Negara mitra dialog ASEAN hadir.", "Pertemuan G20 itu singkat.",
        "Hubungan Dialog ASEAN-Jepang erat.",
    ],
)  # fmt: skip
def test_indonesian_words_that_name_no_meeting(text: str) -> None:
    assert named(baca(text), "Meeting") == {}


def test_two_orders_of_words_are_one_edition() -> None:
    text = "The 33rd Meeting of the ASEAN River Committee was long. The 33rd ASEAN River Committee Meeting ended."
    assert len(events(named(read(text), "Meeting"))) == 1


def test_title_below_the_publisher() -> None:
    found = baca("KABAR\n\nKTT ASEAN Berakhir dengan Kesepakatan Baru\n\nManila - KTT ASEAN ke-31 usai di Manila.")
    assert events(named(found, "Summit")) == {"31st ASEAN Summit"}


def test_dash_between_parties() -> None:
    assert events(named(baca("Presiden menghadiri KTT ASEAN - Jepang di Manila."), "Summit")) == {"ASEAN-Japan Summit"}


@pytest.mark.parametrize(
    "text", ["It was the first ASEAN Summit since the crisis.", "The first ASEAN Summit to be held online was short."]
)
def test_first_of_its_kind_is_no_first_edition(text: str) -> None:
    assert "1st ASEAN Summit" not in events(named(read(text), "Summit"))


def test_acronym_of_a_state_in_the_name_of_a_meeting() -> None:
    found = named(read("The 25th ASEAN-ROK Foreign Ministers' Meeting began."), "Meeting")
    assert events(found) == {"25th ASEAN-Republic of Korea Foreign Ministers' Meeting"}


@pytest.mark.parametrize("name", ["ASEAN+3", "ASEAN Plus Three", "ASEAN 3"])
def test_plus_three_is_written_out_also_where_a_page_has_lost_the_plus(name: str) -> None:
    found = named(read(f"The 18th {name} River Ministers Meeting began."), "Meeting")
    assert events(found) == {"18th ASEAN Plus Three River Ministers Meeting"}


def test_ministerial_meeting_is_that_of_the_ministers() -> None:
    text = "The 21st ASEAN River Ministerial Meeting began. The 21st ASEAN River Ministers' Meeting ended."
    assert len(events(named(read(text), "Meeting"))) == 1


def test_series_of_a_pact_goes_by_its_acronym() -> None:
    lexicon = small_lexicon()
    lexicon.add(Entry("Initiative", "Regional River Partnership", "initiative/rrp", "RRP"))
    found = RuleExtractor(lexicon).extract(PressText("own.txt", "KTT RRP ke-3 dimulai.", "id"))
    assert events(named(found, "Summit")) == {"3rd RRP Summit"}


def test_first_event_under_a_chair_is_no_first_edition() -> None:
    text = "Presiden menyambut pertemuan tingkat menteri pertama di bawah keketuaan Indonesia."
    assert not any("1st" in name for name in named(baca(text), "Meeting").values())


@pytest.mark.parametrize(
    "words",
    [
        "ASEAN should remain a Leaders' Forum",
        "They spoke of it as a Leaders' forum",
        "It is an Energy Ministers' Meeting",
    ],
)
def test_what_something_is_said_to_be_is_no_event(words: str) -> None:
    assert not named(read(f"{words} for the region."), "Meeting")


def test_event_with_an_article_is_one() -> None:
    assert events(named(read("They held an ASEAN Energy Ministers' Meeting."), "Meeting")) == {
        "ASEAN Energy Ministers' Meeting"
    }


@pytest.mark.parametrize(
    "words",
    ["and Its Associated Meetings", "and Related Meetings", "& Related Events", "and Other Related Meetings",
     "and its accompanying meetings"],
)  # fmt: skip
def test_meetings_that_go_with_one_are_no_event(words: str) -> None:
    found = read(f"The 31st ASEAN Energy Ministers' Meeting {words} were held in Manila.")
    assert {event for event, *_ in said(found, "held_in")} == {"31st ASEAN Energy Ministers' Meeting"}


def test_indonesian_meetings_that_go_with_one_are_no_event() -> None:
    found = baca("KTT ASEAN ke-31 dan Pertemuan Terkait Lainnya digelar di Manila.")
    assert {event for event, *_ in said(found, "held_in")} == {"31st ASEAN Summit"}
