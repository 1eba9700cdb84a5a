"""Sentences and their sources as plain data."""

from __future__ import annotations

from aseankg.brief.model import Run, Sentence, tidy


def test_neighbours_with_the_same_sources_are_marked_once() -> None:
    assert tidy([Run("A", ("s",)), Run(", "), Run("B", ("s",)), Run(" and "), Run("C", ("t",))]) == (
        Run("A, B", ("s",)),
        Run(" and "),
        Run("C", ("t",)),
    )


def test_a_longer_text_between_keeps_the_marks_apart() -> None:
    parts = (Run("A", ("s",)), Run(" was launched by "), Run("B", ("s",)))
    assert tidy(parts) == parts


def test_what_says_that_sources_differ_is_never_part_of_what_they_say() -> None:
    parts = (Run("2018", ("s",)), Run(" (differ) "), Run("B", ("s",)))
    assert tidy(parts) == parts


def test_another_language_stays_apart() -> None:
    parts = (Run("A", ("s",)), Run(" "), Run("B", ("s",), "id"))
    assert tidy(parts) == parts


def test_a_sentence_without_sources_does_not_stand() -> None:
    assert not Sentence((Run("It is so."),), "").cited
    assert not Sentence((Run("It is so", ("s",)),), "", ((Run("no source"),),)).cited
    assert Sentence((Run("These:"),), "", ((Run("A", ("s",)),),)).cited
    assert Sentence((Run("No evidence was found."),), "", about_record=True).cited
