"""Fixed phrases and where they are found."""

from __future__ import annotations

from aseankg.extract.rules.text.fixed_phrases import Phrases


def test_longest_phrase_counts() -> None:
    phrases = Phrases([("agreed", "short"), ("agreed on", "long")])
    assert phrases.at(["agreed", "on", "it"], 0, 3) == [(2, "long")]


def test_phrase_with_two_meanings_has_both() -> None:
    phrases = Phrases([("absent", "not"), ("absent", "away")])
    assert {meaning for _, meaning in phrases.at(["absent"], 0, 1)} == {"not", "away"}


def test_hyphens_between_the_words_of_a_phrase_do_not_count() -> None:
    assert Phrases([("co-chaired by", "chair")]).at(["co", "-", "chaired", "by"], 0, 4) == [(4, "chair")]


def test_phrase_does_not_go_beyond_the_last_token() -> None:
    assert Phrases([("agreed on", "long")]).at(["agreed", "on"], 0, 1) == []
