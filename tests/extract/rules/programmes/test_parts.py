"""What gatherings and communities are made up of."""

from __future__ import annotations

import pytest

from aseankg.extract.rules.extractor import RuleExtractor
from aseankg.extract.rules.reading.lexicon import Entry
from aseankg.sources.press.text import PressText
from tests.extract.rules.texts import baca, read, said, small_lexicon

PILLARS = {
    ("River Community", "part_of", "Rivers Union Community"),
    ("Lake Community", "part_of", "Rivers Union Community"),
}


def parts(text: str, language: str = "en") -> set[tuple[str, str]]:
    return {(part, whole) for part, _, whole, _ in said(read(text, language=language), "part_of")}


@pytest.mark.parametrize(
    "text",
    [
        "The 20th East Asia Summit, part of the 40th ASEAN Summit, was held in Manila.",
        "The programme of the 40th ASEAN Summit includes the 20th East Asia Summit.",
        "The meetings around the 40th ASEAN Summit comprise the 20th East Asia Summit.",
        "The 40th ASEAN Summit began on Monday with the 20th East Asia Summit.",
    ],
)  # fmt: skip
def test_part_in_english(text: str) -> None:
    assert parts(text) == {("20th East Asia Summit", "40th ASEAN Summit")}


@pytest.mark.parametrize(
    "text",
    [
        "KTT ke-20 Asia Timur merupakan bagian dari KTT ke-40 ASEAN.",
        "Agenda KTT ke-40 ASEAN terdiri atas KTT ke-20 Asia Timur dan KTT ke-21 ASEAN-Jepang.",
        "KTT ke-40 ASEAN usai. Di dalamnya terdapat beberapa acara, yaitu KTT ke-20 Asia Timur.",
        "Rangkaian KTT ke-40 ASEAN dimulai pada 25 April dengan KTT ke-20 Asia Timur.",
    ],
)  # fmt: skip
def test_part_in_indonesian(text: str) -> None:
    assert ("20th East Asia Summit", "40th ASEAN Summit") in parts(text, "id")


def test_what_follows_a_part_is_a_part_too() -> None:
    text = "KTT ke-40 ASEAN diawali dengan KTT ke-21 ASEAN-Jepang yang dilanjutkan dengan KTT ke-20 Asia Timur."
    assert parts(text, "id") == {
        ("21st ASEAN-Japan Summit", "40th ASEAN Summit"), ("20th East Asia Summit", "40th ASEAN Summit"),
    }  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "Lee Hsien Loong said his plans for the 40th ASEAN Summit include the 20th East Asia Summit.",
        "Pertemuan itu antara lain membahas KTT ke-40 ASEAN dan KTT ke-20 Asia Timur.",
        "Indonesia hadir di KTT ke-40 ASEAN, yaitu KTT ke-20 Asia Timur.",
        "The 40th ASEAN Summit is part of a long story. The 20th East Asia Summit ended.",
    ],
)  # fmt: skip
def test_no_part_is_told(text: str) -> None:
    assert parts(text) == set()


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("The ASEAN Community will rest on the ASEAN Security Community and the ASEAN Economic Community.", "planned"),
        ("The ASEAN Community grows. So do the ASEAN Security Community and the ASEAN Economic Community.", "asserted"),
    ],
)
def test_communities_are_parts_of_the_one_they_build_up(text: str, modality: str) -> None:
    lexicon = small_lexicon()
    for name in ("ASEAN Community", "ASEAN Economic Community", "ASEAN Security Community"):
        lexicon.add(Entry("Initiative", name, f"initiative/{name}", name))
    found = said(RuleExtractor(lexicon).extract(PressText("own.txt", text, "en")), "part_of")
    assert found == {
        ("ASEAN Economic Community", "part_of", "ASEAN Community", modality),
        ("ASEAN Security Community", "part_of", "ASEAN Community", modality),
    }


def test_initiative_is_part_of_another() -> None:
    text = "The ASEAN Power Grid is a part of the ASEAN Smart Cities Network."
    assert parts(text) == {("ASEAN Power Grid", "ASEAN Smart Cities Network")}


def test_signing_is_part_of_where_its_document_was_adopted() -> None:
    text = "The Bali Concord was adopted at the 40th ASEAN Summit. Leaders watched the signing ceremony."
    assert parts(text) == {("Signing ceremony of the Bali Concord", "40th ASEAN Summit")}


def test_work_of_a_meeting_is_no_part_of_it() -> None:
    assert said(baca("KTT ke-40 ASEAN meliputi isu keamanan."), "part_of") == set()


def test_what_the_programme_of_the_event_spoken_of_begins_with() -> None:
    text = "KTT ke-30 ASEAN digelar di Manila. Rangkaian acara diawali hari ini dengan Lokakarya Sungai ASEAN ke-3."
    found = said(baca(text), "part_of", "held_on")
    assert ("3rd Sungai ASEAN Workshop", "part_of", "30th ASEAN Summit", "asserted") in found
    assert ("3rd Sungai ASEAN Workshop", "held_on", "2018-05-02", "asserted") in found


def test_event_held_during_another_is_a_part_of_it() -> None:
    found = said(read("The 5th Media Forum was held during the 32nd ASEAN Summit."), "part_of")
    assert found == {("5th Media Forum", "part_of", "32nd ASEAN Summit", "asserted")}


def test_what_is_held_ahead_of_an_event_is_no_part_of_it() -> None:
    text = "The 5th ASEAN Rivers Forum is part of activities ahead of the 33rd ASEAN Summit."
    assert said(read(text), "part_of") == set()


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The 32nd ASEAN Summit opened. As part of the summit, the 5th ASEAN-Japan Summit was held.", "en"),
        ("KTT ke-32 ASEAN dibuka. Dalam rangkaian KTT tersebut digelar KTT ke-5 ASEAN-Jepang.", "id"),
    ],
)
def test_what_is_held_as_a_part_of_the_event_spoken_of(text: str, language: str) -> None:
    found = said(read(text, language=language), "part_of")
    assert {fact[:3] for fact in found} == {("5th ASEAN-Japan Summit", "part_of", "32nd ASEAN Summit")}


def test_list_of_parts_goes_on_behind_what_is_said_of_one() -> None:
    text = (
        "KTT ke-32 ASEAN akan diisi dengan kegiatan, antara lain KTT ke-5 ASEAN-Jepang yang membahas ikan, dan Forum "
        "Sungai ASEAN."
    )
    assert {fact[0] for fact in said(baca(text), "part_of")} == {"5th ASEAN-Japan Summit", "Sungai ASEAN Forum"}


@pytest.mark.parametrize("words", ["convened in the framework of", "held under the framework of"])
def test_part_held_in_the_framework_of_its_whole(words: str) -> None:
    assert parts(f"The 20th East Asia Summit was {words} the 40th ASEAN Summit.") == {
        ("20th East Asia Summit", "40th ASEAN Summit")
    }


def test_part_held_in_the_framework_of_its_whole_in_indonesian() -> None:
    text = "KTT ke-20 Asia Timur digelar dalam kerangka KTT ke-40 ASEAN."
    assert parts(text, "id") == {("20th East Asia Summit", "40th ASEAN Summit")}


def test_what_grows_in_the_framework_of_an_event_is_no_part_of_it() -> None:
    text = "The 20th East Asia Summit ended. Trade in the framework of the 40th ASEAN Summit grew."
    assert parts(text) == set()


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("In conjunction with the 40th ASEAN Summit, the 20th East Asia Summit was held.", "en"),
        ("As part of the 40th ASEAN Summit, the 20th East Asia Summit was held.", "en"),
        ("The 20th East Asia Summit was held in conjunction with the 40th ASEAN Summit.", "en"),
        ("Dalam rangka KTT ke-40 ASEAN, digelar KTT ke-20 Asia Timur.", "id"),
    ],
)
def test_part_behind_the_whole_that_a_clause_begins_with(text: str, language: str) -> None:
    assert parts(text, language) == {("20th East Asia Summit", "40th ASEAN Summit")}


def test_what_somebody_says_in_conjunction_with_an_event_makes_no_part_of_it() -> None:
    assert parts("In conjunction with the 40th ASEAN Summit, he praised the 20th East Asia Summit.") == set()


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The 20th East Asia Summit was held. It belongs to the 40th ASEAN Summit.", "en"),
        ("The 20th East Asia Summit was held. The summit is part of the 40th ASEAN Summit.", "en"),
        ("KTT ke-20 Asia Timur digelar. KTT itu merupakan bagian dari KTT ke-40 ASEAN.", "id"),
    ],
)
def test_event_spoken_of_that_is_a_part(text: str, language: str) -> None:
    assert parts(text, language) == {("20th East Asia Summit", "40th ASEAN Summit")}


@pytest.mark.parametrize(
    "told",
    [
        "The plan is part of the 40th ASEAN Summit.",
        "It is part of the preparations for the 40th ASEAN Summit.",
        "It rained during part of the 40th ASEAN Summit.",
        "He told the summit that Malaysia is part of the 40th ASEAN Summit.",
    ],
)
def test_something_else_is_a_part(told: str) -> None:
    assert parts(f"The 20th East Asia Summit was held. {told}") == set()


@pytest.mark.parametrize(
    "text",
    ["The Rivers Union Community rests on two pillars, the River Community and the Lake Community.",
     "The two pillars of the Rivers Union Community are the River Community and the Lake Community.",
     "The River Community and the Lake Community are pillars of the Rivers Union Community.",
     "The Rivers Union Community consists of the River Community and the Lake Community."],
)  # fmt: skip
def test_pillars(text: str) -> None:
    assert {fact[:3] for fact in said(read(text), "part_of")} == PILLARS


@pytest.mark.parametrize(
    "text",
    ["The River Community is a pillar.", "The pillars of the hall and the River Community are old.",
     "The River Fund is funded by the Lake Fund.", "The River Fund and the Lake Fund are part of the plan."],
)  # fmt: skip
def test_what_is_no_part(text: str) -> None:
    assert said(read(text), "part_of") == set()


def test_part_of_a_programme() -> None:
    found = said(baca("Program Sungai merupakan bagian dari Gerakan Air Bersih."), "part_of")
    assert found == {("Program Sungai", "part_of", "Gerakan Air Bersih", "asserted")}


def test_pillars_of_the_community_named_before() -> None:
    text = (
        "They praised the River Community. It rests on three pillars, namely the Lake Community and the Sea Community."
    )
    assert {fact[:3] for fact in said(read(text), "part_of")} == {
        ("Lake Community", "part_of", "River Community"),
        ("Sea Community", "part_of", "River Community"),
    }


def test_pillars_that_are_no_communities_are_those_of_none_named_before() -> None:
    text = "They praised the River Community. It has three pillars, namely the Lake Fund and the Sea Fund."
    assert said(read(text), "part_of") == set()


def test_pillars_in_a_name_are_those_of_no_other_initiative() -> None:
    assert said(read("The River Pillars Fund helps ASEAN Power Grid."), "part_of") == set()


@pytest.mark.parametrize(
    "told",
    [
        "It falls under the ASEAN Rivers Initiative.",
        "This programme belongs to the ASEAN Rivers Initiative.",
        "It is part of the ASEAN Rivers Initiative.",
    ],
)
def test_initiative_spoken_of_that_is_a_part(told: str) -> None:
    facts = said(read(f"The Green Homes Programme is new. {told}"), "part_of")
    assert {fact[::2] for fact in facts} == {("Green Homes Programme", "ASEAN Rivers Initiative")}


@pytest.mark.parametrize(
    "told", ["Manila belongs to the ASEAN Rivers Initiative.", "The money belongs to the ASEAN Rivers Initiative."]
)
def test_something_else_belongs_to_an_initiative(told: str) -> None:
    assert said(read(f"The Green Homes Programme is new. {told}"), "part_of") == set()


def test_pillars_of_a_community_that_would_be_set_up_are_planned() -> None:
    pillars = "the ASEAN Economic Community and the ASEAN Socio-Cultural Community"
    for verb, modality in (("would rest", "planned"), ("rests", "asserted")):
        text = f"The ASEAN Community {verb} on two pillars, namely {pillars}."
        assert {fact[3] for fact in said(read(text), "part_of")} == {modality}


@pytest.mark.parametrize("told", ["mengawali rangkaian", "merupakan rangkaian"])
def test_meeting_of_the_events_around_a_summit(told: str) -> None:
    found = baca(f"Pertemuan Menteri Ekonomi ASEAN ke-42 {told} KTT ke-32 ASEAN.")
    assert {fact[::2] for fact in said(found, "part_of")} == {
        ("42nd ASEAN Economic Ministers' Meeting", "32nd ASEAN Summit")
    }


def test_who_opens_the_events_is_no_part_of_them() -> None:
    assert said(baca("Presiden Joko Widodo membuka rangkaian KTT ke-32 ASEAN."), "part_of") == set()


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("On the sidelines of the 5th ASEAN River Forum, the 2nd ASEAN-Japan Fish Dialogue was held in Manila.", "en"),
        ("The 2nd ASEAN-Japan Fish Dialogue took place on the margins of the 5th ASEAN River Forum.", "en"),
        ("Di sela-sela 5th ASEAN River Forum digelar 2nd ASEAN-Japan Fish Dialogue.", "id"),
        ("5th ASEAN River Forum dibuka. Di sela acara berlangsung pula 2nd ASEAN-Japan Fish Dialogue.", "id"),
    ],
)
def test_event_on_the_sidelines_of_another_is_a_part_of_it(text: str, language: str) -> None:
    found = {fact[:3] for fact in said(read(text, language=language), "part_of")}
    assert found == {("2nd ASEAN-Japan Fish Dialogue", "part_of", "5th ASEAN River Forum")}


@pytest.mark.parametrize(
    "text",
    [
        "On the sidelines of the 5th ASEAN River Forum Joko Widodo praised the 2nd ASEAN-Japan Fish Dialogue.",
        "On the sidelines of the 5th ASEAN River Forum Joko Widodo met Lee Hsien Loong.",
    ],
)
def test_what_is_only_told_on_the_sidelines_is_no_part(text: str) -> None:
    assert said(read(text), "part_of") == set()


def test_meeting_of_ministers_held_together_with_another_is_no_part_of_it() -> None:
    meetings = "The 2nd ASEAN-Japan River Ministers' Meeting", "the 8th ASEAN River Ministers' Meeting"
    assert not said(read(" was held in conjunction with ".join(meetings) + "."), "part_of")


def test_earlier_events_that_are_listed_are_no_parts() -> None:
    begun = "Pertemuan Menteri Kesehatan ASEAN ke-10 dibuka di Manila."
    told = "Pertemuan menindaklanjuti pertemuan sebelumnya, antara lain KTT ke-31 ASEAN dan KTT ke-32 ASEAN."
    assert said(baca(f"{begun} {told}"), "part_of") == set()
