"""Which edition a mention means that gives no number."""

from __future__ import annotations

import pytest

from aseankg.extract.rules.extractor import RuleExtractor
from aseankg.extract.rules.reading.lexicon import Edition
from aseankg.sources.press.text import PressText
from tests.extract.rules.texts import baca, named, read, said, small_lexicon


def test_numbered_edition_of_the_text_is_meant() -> None:
    found = named(read("The ASEAN Summit ended. The 40th ASEAN Summit was long."), "Summit")
    assert set(found.values()) == {"40th ASEAN Summit"}


def test_edition_on_a_day_of_the_text_is_meant() -> None:
    found = named(read("The ASEAN Summit met on 14 November 2017.", "2018-04-01"), "Summit")
    assert set(found.values()) == {"31st ASEAN Summit"}


def test_edition_nearest_to_the_text_is_meant() -> None:
    assert set(named(baca("KTT ASEAN telah usai."), "Summit").values()) == {"32nd ASEAN Summit"}


def test_no_edition_is_meant_where_all_are_far() -> None:
    assert set(named(read("The ASEAN Summit ended.", "2005-01-01"), "Summit").values()) == {"ASEAN Summit"}


def test_text_without_a_day_means_no_edition() -> None:
    assert set(named(read("The ASEAN Summit ended.", None), "Summit").values()) == {"ASEAN Summit"}


def test_edition_of_the_graph_is_given_as_its_thing() -> None:
    (mention,) = [m for m in read("The ASEAN Summit ended.").mentions if m.type == "Summit"]
    assert mention.thing == "meeting/asean-summit-32"


def test_next_and_previous_edition() -> None:
    text = "KTT ke-40 ASEAN usai. KTT ASEAN berikutnya digelar di Manila. KTT ASEAN sebelumnya singkat."
    found = [mention.name for mention in baca(text).mentions if mention.type == "Summit"]
    assert found == ["40th ASEAN Summit", "41st ASEAN Summit", "39th ASEAN Summit"]


def test_previous_edition_of_a_series() -> None:
    text = "The 16th East Asia Summit (EAS) began. The previous edition of the EAS was held in Manila."
    assert set(named(read(text), "Summit").values()) == {"16th East Asia Summit", "15th East Asia Summit"}


def test_year_behind_a_name_that_is_not_that_of_the_text() -> None:
    found = named(read("The ASEAN River Forum 2021 will be long. The ASEAN River Forum ended."), "Meeting")
    assert found == {"ASEAN River Forum 2021": "ASEAN River Forum 2021", "ASEAN River Forum": "ASEAN River Forum"}


def test_year_of_the_text_behind_a_name_makes_no_other_event() -> None:
    found = read("The ASEAN River Forum 2018 ended. The ASEAN River Forum was long.")
    assert set(named(found, "Meeting").values()) == {"ASEAN River Forum 2018"}
    assert said(found, "in_series") == {("ASEAN River Forum 2018", "in_series", "ASEAN River Forum", "asserted")}


def test_meeting_without_a_number_is_the_special_one_of_the_text() -> None:
    text = "Pertemuan Menteri Perhubungan ASEAN digelar. Pertemuan Khusus Menteri Perhubungan ASEAN itu penting."
    assert set(named(baca(text), "Meeting").values()) == {"Special ASEAN Transport Ministers' Meeting"}


FORUM = "The 2nd ASEAN River Forum was held in Manila. "


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("The next forum will be held in Jakarta.", ("3rd ASEAN River Forum", "Jakarta", "planned")),
        ("The previous forum was held in Bandung.", ("1st ASEAN River Forum", "Bandung", "asserted")),
        ("The first Forum, in Surabaya, was short.", ("1st ASEAN River Forum", "Surabaya", "asserted")),
    ],
)
def test_editions_counted_from_that_of_the_text(text: str, fact: tuple[str, str, str]) -> None:
    found = {(event, place, modality) for event, _, place, modality in said(read(FORUM + text), "held_in")}
    assert found == {("2nd ASEAN River Forum", "Manila", "asserted"), fact}


def test_editions_counted_in_indonesian() -> None:
    text = "Pertemuan ke-24 Menteri Keuangan ASEAN usai. Pertemuan berikutnya akan digelar di Manila."
    found = said(baca(text), "held_in")
    assert {(event, place) for event, _, place, _ in found} == {("25th ASEAN Finance Ministers' Meeting", "Manila")}


def test_text_goes_on_about_its_own_edition() -> None:
    text = FORUM + "The previous forum was held in Bandung. The forum was attended by Joko Widodo."
    assert {event for _, _, event, _ in said(read(text), "attends")} == {"2nd ASEAN River Forum"}


@pytest.mark.parametrize(
    "text",
    ["The next meeting between the two is near.", "Pertemuan-pertemuan selanjutnya.", "The next conference is near.",
     "The 5th ASEAN River Forum is far. The next forum is farther."],
)  # fmt: skip
def test_no_edition_is_counted_where_another_event_or_several_are_meant(text: str) -> None:
    assert {*named(read(FORUM + text), "Meeting").values()} <= {"2nd ASEAN River Forum", "5th ASEAN River Forum"}


def test_no_edition_is_counted_from_an_event_of_others() -> None:
    text = "The 67th Global River Forum was held in Manila. The next forum is near."
    assert {*named(read(text), "Meeting").values()} == {"67th Global River Forum"}


def test_month_beside_a_summit_tells_another_edition_than_the_numbered_one() -> None:
    text = "The leaders go to the ASEAN Summit in November 2018. The 32nd ASEAN Summit ended in April."
    assert {*named(read(text), "Summit").values()} == {"33rd ASEAN Summit", "32nd ASEAN Summit"}


def test_month_of_the_numbered_edition_tells_no_other_one() -> None:
    text = "The leaders were at the ASEAN Summit in April 2018. The 32nd ASEAN Summit ended."
    assert {*named(read(text), "Summit").values()} == {"32nd ASEAN Summit"}


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [("ASEAN officials cleared the text before the Summit opens.", "en", "32nd ASEAN Summit"),
     ("Para pejabat ASEAN menyiapkan KTT mendatang (ke-33) di Manila.", "id", "33rd ASEAN Summit")],
)  # fmt: skip
def test_summit_by_its_noun_alone_is_that_of_asean(text: str, language: str, name: str) -> None:
    assert set(named(read(text, language=language), "Summit").values()) == {name}


@pytest.mark.parametrize(
    "text",
    [
        "ASEAN officials went to the summit and wrote a text.",
        "Officials of Japan cleared the text before the Summit opens.",
        "ASEAN ministers signed it at last year's Summit in Manila.",
        "The 9th BIMP-EAGA Summit ended. ASEAN officials praised the Summit and its host.",
    ],
)
def test_noun_alone_is_no_summit_of_asean(text: str) -> None:
    assert not any("ASEAN" in name for name in named(read(text), "Summit").values())


def test_plural_of_a_noun_means_the_summits_of_the_same_days() -> None:
    lexicon = small_lexicon()
    twins = [Edition(f"meeting/{number}", "ASEAN Summit", number, "2022-11-10", "2022-11-13") for number in (40, 41)]
    lexicon.editions["series/asean-summit"] += twins
    text = "They are the first ASEAN Summits since the storm."
    found = RuleExtractor(lexicon).extract(PressText("own.txt", text, "en", "2022-11-01"))
    assert {mention.name for mention in found.mentions if mention.type == "Summit"} == {
        "40th ASEAN Summit", "41st ASEAN Summit",
    }  # fmt: skip


def test_summit_of_others_is_not_that_of_asean() -> None:
    text = "ASEAN is a partner. After the G7 leaders left, the Summit ended in Bandung."
    assert named(read(text), "Summit") == {}


EAST_ASIA = "The leaders came to the 6th East Asia Summit. "


@pytest.mark.parametrize(
    "text",
    [
        "The first summit of this kind was held in Jakarta in December 2005.",
        "The inaugural summit took place in Jakarta in December 2005.",
        "The first was held in Jakarta in December 2005.",
        "The East Asia Summit was first held in Jakarta in December 2005.",
    ],
)
def test_first_edition_of_the_only_series(text: str) -> None:
    found = said(read(EAST_ASIA + text), "held_in", "held_on")
    assert {fact[:3] for fact in found} == {
        ("1st East Asia Summit", "held_in", "Jakarta"),
        ("1st East Asia Summit", "held_on", "2005-12"),
    }


def test_first_edition_in_indonesian() -> None:
    text = "Mereka hadir di KTT ke-6 Asia Timur. KTT Asia Timur pertama kali digelar di Jakarta pada Desember 2005."
    found = said(baca(text), "held_in", "held_on")
    assert ("1st East Asia Summit", "held_in", "Jakarta", "asserted") in found
    assert ("1st East Asia Summit", "held_on", "2005-12", "asserted") in found


def test_editions_told_one_after_the_other() -> None:
    text = EAST_ASIA + "The first was held in Jakarta in December 2005 and the second in Manila in January 2007."
    assert {fact[:3] for fact in said(read(text), "held_in", "held_on")} == {
        ("1st East Asia Summit", "held_in", "Jakarta"),
        ("1st East Asia Summit", "held_on", "2005-12"),
        ("2nd East Asia Summit", "held_in", "Manila"),
        ("2nd East Asia Summit", "held_on", "2007-01"),
    }


@pytest.mark.parametrize(
    "text",
    ["Two workshops followed. The first was held in Jakarta.", "It was the first to be held in Jakarta.",
     "The 5th ASEAN-Japan Summit is near. The first was held in Jakarta."],
)  # fmt: skip
def test_ordinal_that_counts_something_else(text: str) -> None:
    assert not {event for event in named(read(EAST_ASIA + text), "Summit").values() if event.startswith("1st")}


def test_year_of_the_sentence_before_is_no_edition_of_another_year() -> None:
    text = "Officials spoke at the 32nd ASEAN Summit of the coup that was in 2017. The ASEAN Summit ended well."
    assert set(named(read(text), "Summit").values()) == {"32nd ASEAN Summit"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("He announced it at the 2014 ASEAN Summit.", "ASEAN Summit 2014"),
        ("He came to the ASEAN Summit once in Manila, Philippines, in 2015.", "ASEAN Summit 2015"),
        ("He came to the ASEAN Summit in Manila on 14 November 2017, as they did last week.", "31st ASEAN Summit"),
    ],
)
def test_edition_of_another_year_than_that_of_the_text(text: str, name: str) -> None:
    assert set(named(read(text), "Summit").values()) == {name}


@pytest.mark.parametrize(
    "text",
    ["It is told at forums such as the ASEAN Summit.", "They come to the ASEAN Summit every year."],
)
def test_series_spoken_of_in_general_is_no_edition(text: str) -> None:
    assert set(named(read(text), "Summit").values()) == {"ASEAN Summit"}


def test_series_spoken_of_in_general_in_indonesian_is_no_edition() -> None:
    assert set(named(baca("Mereka hadir di KTT ASEAN setiap tahun."), "Summit").values()) == {"ASEAN Summit"}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Leaders met at the 32nd ASEAN Summit. The charter shall last until the next ASEAN Summit. They adopted the "
         "Rivers Declaration.", "en"),
        ("Para pemimpin bertemu pada KTT ke-32 ASEAN. Piagam itu berlaku sampai KTT ASEAN berikutnya. Mereka "
         "mengesahkan Rivers Declaration.", "id"),
    ],
)  # fmt: skip
def test_next_edition_is_not_the_one_spoken_of(text: str, language: str) -> None:
    found = said(read(text, language=language), "adopted_at")
    assert {fact[2] for fact in found} == {"32nd ASEAN Summit"}


@pytest.mark.parametrize("often", ["dua kali setahun", "setahun sekali"])
def test_indonesian_summit_that_is_held_so_often_is_no_edition(often: str) -> None:
    assert "32nd ASEAN Summit" not in named(baca(f"KTT ASEAN digelar {often}."), "Summit").values()
