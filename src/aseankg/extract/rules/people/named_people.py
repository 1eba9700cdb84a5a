"""People whom no office or honorific introduces: words of their names, and what stands beside these, show them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.people.people import in_headline, name_end, no_names, read_name
from aseankg.extract.rules.phrases.nominals import has_verb_form
from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.reading.reading import Reading
    from aseankg.extract.rules.text.tokens import Sentence

_WORDS: Final = WordLists("named_people")
_PEOPLE: Final = WordLists("people")
_SHORTEST: Final = 2
"""Words of a name, at least, and those of them that are known and show it without what stands beside it."""
_LONGEST: Final = 5
_BRACKET: Final = frozenset({"("})


def find_named_people(reading: Reading) -> None:
    """The reading has the people whose names have a word that people are called by: "Raymond Lim of Singapore"."""
    reach = 0
    for index in reading.where(reading.lexicon.name_words):
        if index < reach or not _can_begin(reading, index):
            continue
        sentence = reading.sentence_of(index)
        first = _begin(reading, sentence, index)
        last = name_end(reading, sentence, first)
        if last > index and _is_person(reading, sentence, first, last):
            read_name(reading, sentence, first)
        reach = max(last, index + 1)
    _read_rows(reading)


def _read_rows(reading: Reading) -> None:
    """The reading has those who stand in a row with people: "Raymond Lim (Singapore), Tauch Chankosal (Cambodia)"."""
    people = [span for span in reading.spans if span.entity.type == "Person" and _past_bracket(reading, span.last)]
    rows = [reading.sentence_of(span.first) for span in people]
    for sentence in {row.first: row for row in rows}.values():
        for bracket in reading.where(_BRACKET, sentence.first + _SHORTEST, sentence.last):
            first = _begin(reading, sentence, bracket)
            named = name_end(reading, sentence, first) == bracket > first + 1 and _past_bracket(reading, bracket)
            if named and _WORDS.of_others.isdisjoint(reading.keys[first:bracket]):
                read_name(reading, sentence, first)


def _past_bracket(reading: Reading, index: int) -> int:
    """The token after the state in brackets that begin at a token; 0 where none does."""
    state = reading.state_at(index + 1) if reading.texts[index : index + 1] == ["("] else None
    return state.last + 1 if state is not None and reading.texts[state.last : state.last + 1] == [")"] else 0


def _can_begin(reading: Reading, index: int) -> bool:
    """Whether a word can be one of a name of the text: free, in capitals and small letters, and below the headline."""
    token = reading.tokens[index]
    return (
        token.is_capitalised
        and not token.text.isupper()
        and reading.free(index, index + 1)
        and not in_headline(reading, index)
    )


def _begin(reading: Reading, sentence: Sentence, index: int) -> int:
    """The first token of the name that a token is in."""
    first = index
    while first > sentence.first and _is_plain(reading, first - 1):
        first -= 1
    return first


def _is_plain(reading: Reading, index: int) -> bool:
    """Whether a token is a capitalised word that can be one of a name."""
    key = reading.keys[index]
    named = reading.capitals[index] and reading.free(index, index + 1) and key not in no_names()
    return named and key not in _PEOPLE.before_venues


def _is_person(reading: Reading, sentence: Sentence, first: int, last: int) -> bool:
    """Whether some words are the whole name of somebody: two of them are known, or what stands behind them shows it."""
    words = [i for i in range(first, last) if reading.tokens[i].is_word and reading.keys[i] not in _PEOPLE.particles]
    if not _SHORTEST <= len(words) <= _LONGEST or not reading.free(first, last):
        return False
    if not _WORDS.of_others.isdisjoint(reading.keys[max(sentence.first, first - 1) : last + 1]):
        return False
    if reading.key_before(first) in _PEOPLE.before_venues or _goes_on(reading, sentence, first, last):
        return False
    listed = reading.key_before(first) == ","
    if listed and any(span.entity.type == "City" for span in reading.spans_before(first - 1)):
        return False  # "Ha Long, Quang Ninh"
    known = sum(reading.keys[i] in reading.lexicon.name_words for i in words)
    return known >= _SHORTEST or _is_shown(reading, sentence, last)


def _goes_on(reading: Reading, sentence: Sentence, first: int, last: int) -> bool:
    """Whether a name is only a part of another: "Lee Kuan Yew | School", "Fakultas | Ahmad Yani"."""
    before = first - 1 > sentence.first and reading.capitals[first - 1] and reading.tokens[first - 1].is_word
    behind = last < sentence.last and reading.tokens[last].is_word and reading.capitals[last]
    return before or behind


def _is_shown(reading: Reading, sentence: Sentence, last: int) -> bool:
    """Whether what stands behind a name shows that it is somebody's: what he does, or the state that he is from."""
    if last >= sentence.last:
        return False
    key, following = reading.keys[last], reading.keys[last + 1 : last + 2]
    if reading.texts[last] == "(":
        return _past_bracket(reading, last) > 0
    if key in _WORDS.before_states:
        return reading.state_at(last + 1 + (following == ["the"])) is not None
    if key == ",":
        return bool(following) and following[0] in _WORDS.appositions
    return key in _WORDS.verbs or (reading.tokens[last].is_word and has_verb_form(key, reading.source.language == "id"))
