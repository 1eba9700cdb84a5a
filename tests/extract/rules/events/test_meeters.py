"""Who meets, by the names of their bodies."""

from __future__ import annotations

import pytest

from aseankg.extract.rules.extractor import RuleExtractor
from aseankg.extract.rules.reading.lexicon import Entry
from aseankg.sources.press.text import PressText
from tests.extract.rules.texts import baca, named, read, small_lexicon


def rivers(text: str, language: str) -> set[str]:
    """The meetings of a text, by a lexicon with one series of ministers on rivers."""
    lexicon = small_lexicon()
    for name in ("AMRI", "ASEAN Ministers on Rivers Meeting", "Pertemuan Menteri Sungai ASEAN"):
        lexicon.add(Entry("Series", "ASEAN Ministers on Rivers Meeting", "series/amri", name))
    return set(named(RuleExtractor(lexicon).extract(PressText("own.txt", text, language)), "Meeting").values())


@pytest.mark.parametrize("subject", ["on Rivers", "for Rivers", "Responsible for Rivers"])
def test_ministers_on_a_subject_are_not_the_foreign_ministers(subject: str) -> None:
    found = named(read(f"The 41st Meeting of the ASEAN Ministers {subject} began."), "Meeting")
    assert set(found.values()) == {f"41st Meeting of the ASEAN Ministers {subject}"}


@pytest.mark.parametrize(
    ("text", "language"),
    [("The 8th Meeting of the ASEAN Ministers on Rivers ended.", "en"),
     ("Pertemuan tingkat Menteri Sungai ASEAN ke-8 usai.", "id")],
)  # fmt: skip
def test_body_keeps_its_own_name(text: str, language: str) -> None:
    assert rivers(text, language) == {"8th ASEAN Ministers on Rivers Meeting"}


@pytest.mark.parametrize(
    ("text", "language"),
    [("The 8th Meeting of the ASEAN Plus Three Ministers on Rivers ended.", "en"),
     ("The 8th AMRI Plus Three ended.", "en"),
     ("Pertemuan Menteri Sungai ASEAN Plus Three (AMRI+3) ke-8 usai.", "id")],
)  # fmt: skip
def test_meeting_with_the_three_goes_by_the_name_of_the_one_without(text: str, language: str) -> None:
    assert rivers(text, language) == {"8th ASEAN Plus Three Ministers on Rivers Meeting"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The 5th Meeting between the Health Ministers of ASEAN and the Health Ministers of Japan ended.",
         "5th ASEAN-Japan Health Ministers' Meeting"),
        ("A meeting of ASEAN health ministers and their counterparts from Japan ended.",
         "ASEAN-Japan Health Ministers' Meeting"),
    ],
)  # fmt: skip
def test_ministers_of_two_sides_meet(text: str, name: str) -> None:
    assert set(named(read(text), "Meeting").values()) == {name}


def test_ministers_between_whom_and_others_a_dialogue_is_have_no_meeting_of_their_own() -> None:
    assert named(read("The dialogue between ASEAN health ministers and the nurses' union ended."), "Meeting") == {}


def test_bracket_between_parties_and_those_who_meet() -> None:
    text = "The 10th Meeting of the ASEAN and Japan (ASEAN Plus One/APO) Health Ministers ended."
    assert set(named(read(text), "Meeting").values()) == {"10th ASEAN-Japan Health Ministers' Meeting"}


def test_meeting_of_asean_of_which_more_is_not_read() -> None:
    assert named(read("The 10th Meeting of the ASEAN (a and b) nurses ended."), "Meeting") == {}


@pytest.mark.parametrize("verb", ["Held", "Concludes", "Opens"])
def test_verb_of_a_title_is_no_part_of_the_meeting(verb: str) -> None:
    found = named(read(f"Special Foreign Ministers' Meeting of ASEAN and Japan {verb} in Manila"), "Meeting")
    assert set(found.values()) == {"Special Foreign Ministers' Meeting of ASEAN and Japan"}


def test_indonesian_verb_of_a_title_is_none_either() -> None:
    assert not any("Adakan" in words for words in named(baca("KBRI Dili Adakan Seminar"), "Meeting"))


@pytest.mark.parametrize("field", ["on the Rivers", "for the Rivers", "Responsible for Rivers"])
def test_ministers_with_an_article_before_their_field_are_not_the_foreign_ministers(field: str) -> None:
    name = f"20th Meeting of the ASEAN Ministers {field}"
    found = named(read(f"The {name.replace('Responsible', 'responsible')} was held in Manila."), "Meeting")
    assert set(found.values()) == {name}


def test_field_behind_those_who_meet() -> None:
    found = read("A meeting of the Ministers of Foreign Affairs of ASEAN opened in Danang on Monday.")
    assert set(named(found, "Meeting").values()) == {"ASEAN Foreign Ministers' Meeting"}


@pytest.mark.parametrize("verb", ["bertatap muka", "berunding", "berjumpa"])
def test_verbs_of_those_who_meet_among_themselves(verb: str) -> None:
    found = named(baca(f"Para menteri kesehatan ASEAN {verb} di Manila."), "Meeting").values()
    assert {name.replace("Ministers Meeting", "Ministers' Meeting") for name in found} == {
        "ASEAN Health Ministers' Meeting"
    }


def test_ministers_who_meet_others_than_ministers() -> None:
    assert named(baca("Para menteri kesehatan ASEAN bertatap muka dengan warga di Manila."), "Meeting") == {}


def test_governors_who_meet_with_ministers() -> None:
    found = read("The 5th Joint Meeting of ASEAN Finance Ministers and Central Bank Governors ended.")
    assert set(named(found, "Meeting").values()) == {"5th ASEAN Finance Ministers' and Central Bank Governors' Meeting"}
