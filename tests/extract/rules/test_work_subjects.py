"""What initiatives are about by what they are said to be."""

from __future__ import annotations

import pytest

from tests.extract.rules.texts import baca, read, said


def test_what_an_initiative_is_said_to_be_for() -> None:
    text = "ASEAN Smart Cities Network adalah wadah bagi kota-kota anggota untuk mewujudkan ketahanan pangan."
    assert {fact[2] for fact in said(baca(text), "covers_topic")} == {"Ketahanan pangan"}


def test_passive_verb_defines_nothing() -> None:
    text = "The ASEAN Smart Cities Network was praised by guests who came to the capital for food security."
    assert said(read(text), "covers_topic") == set()


def test_definition_that_breaks_off_is_of_nothing() -> None:
    assert said(read("Leaders praised it. The ASEAN Smart Cities Network is"), "covers_topic") == set()


def covered(text: str, language: str = "en") -> set[str]:
    """What works are told to be about."""
    return {fact[2] for fact in said(read(text, language=language), "covers_topic")}


@pytest.mark.parametrize(
    "told",
    ["The Bali Declaration has food security and haze as its focus.",
     "The leaders adopted the Bali Declaration, with food security and haze as priorities.",
     "The pillars of the Bali Declaration are: food security and haze.",
     "The Bali Declaration rests on food security and haze."],
)  # fmt: skip
def test_what_a_document_has_as_its_focus(told: str) -> None:
    assert covered(f"The 32nd ASEAN Summit was held in April 2018. {told}") == {"Food security", "Haze"}


@pytest.mark.parametrize(
    "told",
    ["Deklarasi Bali menjadikan cybersecurity sebagai fokus.",
     "KTT mengesahkan Deklarasi Bali. Isinya: cybersecurity."],
)  # fmt: skip
def test_the_same_in_indonesian(told: str) -> None:
    assert covered(f"KTT ke-32 ASEAN digelar April 2018. {told}", "id") == {"Cybersecurity"}


def test_what_a_state_has_as_its_priority_is_no_subject_of_a_document() -> None:
    text = "The 32nd ASEAN Summit adopted the Bali Declaration. Malaysia has haze and food security as its priorities."
    found = said(read(text), "covers_topic", "prioritises")
    assert {fact[:3] for fact in found} == {
        ("Malaysia", "prioritises", "Haze"), ("Malaysia", "prioritises", "Food security"),
    }  # fmt: skip


def test_those_who_talk_beside_a_document_that_they_welcome() -> None:
    text = (
        "KTT ke-32 ASEAN digelar April 2018. Para menteri menyambut Deklarasi Bali, selain membicarakan cybersecurity."
    )
    assert covered(text, "id") == set()
