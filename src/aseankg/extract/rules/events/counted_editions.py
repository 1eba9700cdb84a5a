"""Editions that a sentence counts: "the forum was the second of its kind", "the first was in X", "the next one"."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.events.events import edition_of
from aseankg.extract.rules.reading.reading import EVENTS, PLACES, Span
from aseankg.extract.rules.text.fixed_phrases import Phrases, plain_phrases
from aseankg.extract.rules.text.numbers import indonesian_ordinals, ordinal_at, ordinal_words, print_ordinal
from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.reading.reading import Entity, Reading

_WORDS: Final = WordLists("counted_editions")
_MOST: Final = 80
"""The highest number of an edition."""
_NEAR: Final = 10
"""Tokens between an event and the verb that tells its number."""


def number_told(reading: Reading) -> None:
    """An event without a number is the edition that a sentence says it to be: "this year's forum is the fourth"."""
    for index in reading.where(_ordinals(), 2):
        number = ordinal_at(reading.keys, reading.texts, index)
        verb = _copula_before(reading, index)
        if number is None or verb is None or not _ends_predicate(reading, number[1]):
            continue
        event = _subject(reading, verb)
        if event is not None:
            entry = reading.lexicon.lookup("Series", event.series)
            edition = edition_of(reading, event.type, event.series, number[0], entry)
            for span in reading.spans:
                span.entity = edition if span.entity is event else span.entity


def find_counted(reading: Reading) -> None:
    """The reading has the editions beside the only numbered event of a text that pronouns and ordinals mean."""
    for index in reading.where(_steps().starts, 1):
        for last, told in _steps().at(reading.keys, index, len(reading.keys))[:1]:
            if not reading.texts[index - 1].isalnum() and _tells_where(reading, last):
                _add(reading, index, last, 1 if told == "next" else -1, None)
    for index in reading.where(indonesian_ordinals(), 2):
        opens = reading.key_before(index) == "yang" and not reading.texts[index - 2].isalnum()
        if opens and _tells_where(reading, index + 1):
            _add(reading, index - 1, index + 1, 0, ordinal_at(reading.keys, reading.texts, index))
    for index in reading.where(ordinal_words(), 1):
        noun = not _WORDS.nouns.isdisjoint(reading.keys[index + 1 : index + 2])
        if noun and reading.key_before(index) == "their" and _tells_where(reading, index + 2):
            _add(reading, index - 1, index + 2, 0, ordinal_at(reading.keys, reading.texts, index))
        elif _is_earlier(reading, index) and _tells_where(reading, _past_relative(reading, index + 2)):
            _add(reading, index, index + 2, 0, ordinal_at(reading.keys, reading.texts, index))


def _is_earlier(reading: Reading, index: int) -> bool:
    """Whether an ordinal counts an edition before the event named last, by its noun: "the | First Consultation"."""
    named = next((s.entity for s in reading.earlier(index, *EVENTS) if s.entity.ordinal and not s.nested), None)
    number = ordinal_at(reading.keys, reading.texts, index)
    if named is None or number is None or reading.key_before(index) != "the" or number[0] >= (named.ordinal or 0):
        return False
    return [named.series.lower().split()[-1]] == reading.keys[index + 1 : index + 2]


def _past_relative(reading: Reading, index: int) -> int:
    """The token behind the comma and the pronoun of a relative clause that begins at a token, or the token itself."""
    comma = reading.keys[index : index + 1] == [","]
    which = reading.keys[index + comma : index + comma + 1] == ["which"]
    return index + comma + which


@cache
def _ordinals() -> frozenset[str]:
    """The words and the forms in digits that count editions."""
    return ordinal_words() | indonesian_ordinals() | ordinal_digits() | {"ke"}


@cache
def ordinal_digits() -> frozenset[str]:
    """The forms in digits that count editions: "35th"."""
    return frozenset(print_ordinal(number) for number in range(1, _MOST))


@cache
def _steps() -> Phrases:
    """Words that mean the edition after or before another one, without a noun."""
    steps = {"next": _WORDS.next_one, "previous": _WORDS.previous_one}
    return Phrases((phrase, step) for step, phrases in steps.items() for phrase in phrases)


def _copula_before(reading: Reading, index: int) -> int | None:
    """The verb of which an ordinal is the predicate: "was the | second", "merupakan yang | kedua"; None for others."""
    step = index
    while step > 1 and reading.keys[step - 1] in _WORDS.before_number:
        step -= 1
    return step - 1 if step < index and reading.keys[step - 1] in _WORDS.copulas else None


def _ends_predicate(reading: Reading, index: int) -> bool:
    """Whether nothing behind an ordinal tells of what it counts: "the second.", "the second of its kind", "edition"."""
    if index >= len(reading.keys) or not reading.tokens[index].is_word:
        return True
    return bool(_behind().at(reading.keys, index, len(reading.keys)))


@cache
def _behind() -> Phrases:
    return plain_phrases(_WORDS.behind_number)


def _subject(reading: Reading, verb: int) -> Entity | None:
    """The event without a number that a verb is said of: the only one before it, near, or that "it" points back to."""
    opening = reading.sentence_of(verb).first
    points_back = all(key in _WORDS.pronouns for key in reading.keys[opening:verb])
    span = next(reading.earlier(verb, *EVENTS, since=0 if points_back else opening), None)
    if span is None or span.entity.ordinal or not span.entity.series or span.entity.foreign or span.nested:
        return None
    return span.entity if points_back or _leads_to(reading, span.last, verb) else None


def _leads_to(reading: Reading, first: int, verb: int) -> bool:
    """Whether nothing but where and when an event is stands between it and its verb."""
    index = first
    while index < min(verb, first + _NEAR):
        place = next((span for span in reading.spans_at(index) if span.entity.type in PLACES), None)
        if place is None and index not in reading.date_tokens and reading.keys[index] not in _WORDS.between:
            return False
        index = place.last if place is not None else index + 1
    return index >= verb


def _tells_where(reading: Reading, index: int) -> bool:
    """Whether a verb of holding, or a word before a place or day, stands at a token: "the next one | in X"."""
    return index < len(reading.keys) and reading.keys[index] in _WORDS.held


def _add(reading: Reading, first: int, last: int, step: int, number: tuple[int, int] | None) -> None:
    """Add the edition that some tokens mean, by its number or by steps from the only numbered event before them."""
    numbered = {span.entity for span in reading.earlier(first, *EVENTS) if span.entity.ordinal and not span.nested}
    base = numbered.pop() if len({event.series for event in numbered}) == 1 and (number or len(numbered) == 1) else None
    if base is None or base.foreign or not reading.free(first, last):
        return
    told = number[0] if number else (base.ordinal or 0) + step
    if told > 0 and told != base.ordinal:
        entry = reading.lexicon.lookup("Series", base.series)
        event = edition_of(reading, base.type, base.series, told, entry)
        event.planned = (step > 0 or None) if event.planned is None else event.planned
        reading.add(Span(first, last, event))
