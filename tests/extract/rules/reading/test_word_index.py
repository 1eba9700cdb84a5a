"""Lists of words that are looked up for a text at once."""

from __future__ import annotations

from aseankg.extract.rules.reading.word_index import WordIndex

WATER = frozenset({"sea", "river"})
FISH = frozenset({"cod"})
PLACES = {"river": [4], "the": [0, 2], "sea": [1]}


def test_list_that_is_learnt_gives_its_tokens_in_order() -> None:
    assert WordIndex().learn(WATER, PLACES) == [1, 4]


def test_learnt_list_is_found_in_later_texts() -> None:
    index = WordIndex()
    index.learn(WATER, {})
    assert index.find(PLACES) == {WATER: [1, 4]}
    assert index.find({"cod": [0]}) == {}


def test_places_of_a_text_stay_its_own() -> None:
    index = WordIndex()
    index.learn(WATER, {})
    index.find(PLACES)[WATER].append(9)
    assert PLACES == {"river": [4], "the": [0, 2], "sea": [1]}


def test_text_that_was_begun_before_a_list_was_learnt_does_not_count_on_it() -> None:
    index = WordIndex()
    index.learn(WATER, {})
    begun = len(index)
    index.learn(FISH, {})
    assert index.knows(WATER, begun)
    assert not index.knows(FISH, begun)
    assert index.knows(FISH, len(index))


def test_list_learnt_twice_counts_once() -> None:
    index = WordIndex()
    index.learn(WATER, {})
    index.learn(WATER, {})
    assert len(index) == 1
    assert index.find(PLACES) == {WATER: [1, 4]}
