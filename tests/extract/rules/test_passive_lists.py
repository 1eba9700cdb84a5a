"""Subjects before the passive verbs of which they are the subject."""

from __future__ import annotations

from tests.extract.rules.texts import baca, read, said


def test_subjects_before_a_passive_verb() -> None:
    text = "The 32nd ASEAN Summit began. Mangrove nurseries and ways to protect coral gardens were also discussed."
    found = {fact[2] for fact in said(read(text), "discusses")}
    assert found == {"Mangrove nurseries", "Coral gardens"}


def test_subjects_behind_a_comma_before_a_passive_verb() -> None:
    text = "KTT ke-32 ASEAN dimulai. Selain itu, terumbu karang juga dibahas."
    assert {fact[2] for fact in said(baca(text), "discusses")} == {"Terumbu karang"}


def test_no_subjects_of_a_relative_clause() -> None:
    text = "KTT ke-32 ASEAN dimulai. Terumbu karang yang dibahas tumbuh."
    assert said(baca(text), "discusses") == set()
