"""What initiatives are about by what they are said to be."""

from __future__ import annotations

from tests.extract.rules.texts import baca, read, said


def test_what_an_initiative_is_said_to_be_for() -> None:
    text = "ASEAN Smart Cities Network adalah wadah bagi kota-kota anggota untuk mewujudkan ketahanan pangan."
    assert {fact[2] for fact in said(baca(text), "covers_topic")} == {"Ketahanan pangan"}


def test_passive_verb_defines_nothing() -> None:
    text = "The ASEAN Smart Cities Network was praised by guests who came to the capital for food security."
    assert said(read(text), "covers_topic") == set()


def test_definition_that_breaks_off_is_of_nothing() -> None:
    assert said(read("Leaders praised it. The ASEAN Smart Cities Network is"), "covers_topic") == set()
