"""Words by which a text goes on to speak of an event without naming it."""

from __future__ import annotations

import pytest

from aseankg.extract.rules.phrases.bare_nouns import bare_nouns, is_bare, means_another
from tests.extract.rules.texts import baca, read, said


def keys(text: str) -> list[str]:
    return text.lower().split()


@pytest.mark.parametrize("noun", ["summit", "meeting", "pertemuan", "ktt"])
def test_nouns_that_point_back(noun: str) -> None:
    assert noun in bare_nouns()


@pytest.mark.parametrize(
    ("text", "noun", "bare"),
    [("they praised the forum", "forum", True), ("they praised forum rules", "forum", False),
     ("they met . forum will discuss haze", "forum", True), ("they met . forum rules apply", "forum", False),
     ("mereka bertemu . retret akan membahas kabut", "retret", True), ("mereka memuji forum itu", "forum", True),
     ("they praised summit rules", "summit", True)],
)  # fmt: skip
def test_some_nouns_point_only_beside_a_word_that_does(text: str, noun: str, bare: bool) -> None:
    assert is_bare(keys(text), keys(text).index(noun)) is bare


@pytest.mark.parametrize(
    ("text", "noun"),
    [("he opened a workshop there", "workshop"), ("ia membuka sebuah lokakarya di sana", "lokakarya"),
     ("he praised last year summit again", "summit"), ("they look to the next summit in may", "summit"),
     ("they host the climate summit there", "summit"), ("they host a summit for democracy there", "summit"),
     ("mereka hadir di ktt iklim itu", "ktt"), ("ia membuka acara di bandung", "acara"),
     ("he held a first meeting with others", "meeting")],
)  # fmt: skip
def test_another_event_is_meant(text: str, noun: str) -> None:
    assert means_another(keys(text), keys(text).index(noun))


@pytest.mark.parametrize(
    ("text", "noun"),
    [("he opened the meeting there", "meeting"), ("it was a meeting of friends once", "meeting"),
     ("ia membuka pertemuan itu kemarin", "pertemuan"), ("he chaired the summit with care", "summit"),
     ("he left the summit for manila today", "summit")],
)  # fmt: skip
def test_the_event_spoken_of_is_meant(text: str, noun: str) -> None:
    assert not means_another(keys(text), keys(text).index(noun))


def test_noun_with_its_theme_is_the_event_spoken_of() -> None:
    text = 'KTT ke-32 ASEAN dibuka besok. KTT dengan tema "Tangguh" itu menitikberatkan masalah kabut asap.'
    assert [(event, topic.lower()) for event, _, topic, _ in said(baca(text), "discusses")] == [
        ("32nd ASEAN Summit", "kabut asap")
    ]


def test_noun_before_a_name_in_quotes_is_another_event() -> None:
    text = 'KTT ke-32 ASEAN ditunda. Presiden Joko Widodo membuka acara "Kabar dari Kawasan".'
    assert not said(baca(text), "attends", "chairs")


def test_article_before_adjectives_brings_in_a_new_meeting() -> None:
    keys = ["they", "held", "a", "follow", "-", "up", "informal", "meeting"]
    assert means_another(keys, len(keys) - 1)
    keys = ["they", "came", "back", "for", "the", "long", "and", "informal", "meeting"]
    assert not means_another(keys, len(keys) - 1)


@pytest.mark.parametrize("body", ["Organisasi Kesehatan Dunia", "World Bank"])
def test_meeting_of_another_body_behind_the_noun(body: str) -> None:
    text = f"KTT ke-32 ASEAN dimulai. Retno Marsudi menghadiri pertemuan {body}."
    assert said(baca(text), "attends") == set()


@pytest.mark.parametrize(
    ("text", "chaired"),
    [
        ("Retno Marsudi will chair the ministerial meeting on trade.", set()),
        ("Retno Marsudi will chair the annual meeting on Monday.", {"32nd ASEAN Summit"}),
    ],
)
def test_meeting_on_a_subject_of_its_own(text: str, chaired: set[str]) -> None:
    found = said(read(f"The 32nd ASEAN Summit began. {text}"), "chairs")
    assert {fact[2] for fact in found} == chaired


def test_meeting_of_two_in_office_is_another_one() -> None:
    text = "KTT ke-32 ASEAN dibuka. Pertemuan Presiden Jepang dan Perdana Menteri Thailand membahas ketahanan pangan."
    assert said(baca(text), "discusses") == set()


@pytest.mark.parametrize(
    "told",
    [
        "The next Rivers meeting will be held in Manila in March 2019.",
        "The next RPX meeting is scheduled for March 2019 in Manila.",
        "The RPX meeting will be held in Manila in March 2019.",
    ],
)
def test_meeting_of_another_body_is_not_the_one_spoken_of(told: str) -> None:
    found = read(f"The 10th ASEAN Health Ministers Meeting was held in Jakarta on 1 May 2018. {told}")
    assert {(fact[1], fact[2], fact[3]) for fact in said(found, "held_on", "held_in")} == {
        ("held_on", "2018-05-01", "asserted"),
        ("held_in", "Jakarta", "asserted"),
    }


def test_acronym_of_another_body_stands_behind_in_indonesian() -> None:
    begun = "Pertemuan Menteri Kesehatan ASEAN ke-10 digelar di Jakarta pada 1 Mei 2018."
    found = baca(f"{begun} Rangkaian pertemuan RPX akan digelar di Manila pada Maret 2019.")
    assert {fact[2] for fact in said(found, "held_on", "held_in")} == {"2018-05-01", "Jakarta"}
