"""Which documents without a name verbs of adopting, signing and resulting are about."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, named, read, said

SUMMIT = "32nd ASEAN Summit"


@pytest.mark.parametrize(
    ("text", "language"),
    [("The 32nd ASEAN Summit ended. Outcomes included a joint statement on haze and a work plan on rivers.", "en"),
     ("KTT ke-32 ASEAN berakhir. Hasilnya antara lain pernyataan bersama tentang kabut asap dan rencana kerja "
      "tentang sungai.", "id")],
)  # fmt: skip
def test_documents_that_an_event_results_in(text: str, language: str) -> None:
    found = said(read(text, language=language), "adopted_at")
    assert len(found) == 2
    assert {fact[2] for fact in found} == {SUMMIT}


@pytest.mark.parametrize(
    ("text", "language"),
    [("In a joint statement after the 32nd ASEAN Summit, leaders expressed concern over haze.", "en"),
     ("In a joint statement issued at the 32nd ASEAN Summit, leaders expressed concern over haze.", "en"),
     ("Dalam pernyataan bersama seusai KTT ke-32 ASEAN, para pemimpin menyatakan keprihatinan atas haze.", "id")],
)  # fmt: skip
def test_joint_text_in_which_those_who_meet_say_something(text: str, language: str) -> None:
    found = said(read(text, language=language), "adopted_at", "covers_topic")
    assert {(relation, value) for _, relation, value, _ in found} == {("adopted_at", SUMMIT), ("covers_topic", "Haze")}


@pytest.mark.parametrize(
    "text",
    ["In a statement after the 32nd ASEAN Summit, Japan expressed concern over haze.",
     "In a joint statement the two firms welcomed the 32nd ASEAN Summit.",
     "In a joint effort at the 32nd ASEAN Summit, leaders fought haze."],
)  # fmt: skip
def test_other_statements_are_no_documents(text: str) -> None:
    assert named(read(text), "OutcomeDocument") == {}


@pytest.mark.parametrize(
    ("text", "language", "surface", "topic"),
    [("Leaders adopted a food security declaration.", "en", "food security declaration", "Food security"),
     ("Para pemimpin mengesahkan deklarasi kabut asap.", "id", "deklarasi kabut asap", "Haze")],
)  # fmt: skip
def test_subject_beside_a_noun_without_a_joining_word(text: str, language: str, surface: str, topic: str) -> None:
    found = read(text.replace("kabut asap", "haze"), language=language)
    assert set(named(found, "OutcomeDocument")) == {surface.replace("kabut asap", "haze")}
    assert {fact[2] for fact in said(found, "covers_topic")} == {topic}


def test_subject_beside_a_noun_that_nobody_adopts() -> None:
    assert named(read("They spoke of a food security declaration. It is far off."), "OutcomeDocument") == {}


def test_topic_of_what_is_still_to_be_adopted_is_planned() -> None:
    text = (
        "Para pemimpin diharapkan mengeluarkan pernyataan bersama tentang haze pada KTT ke-33 ASEAN. "
        "Pernyataan itu akan memuat keamanan siber."
    )
    assert {fact[3] for fact in said(baca(text), "covers_topic", "adopted_at")} == {"planned"}
