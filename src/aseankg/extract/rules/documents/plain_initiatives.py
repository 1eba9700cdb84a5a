"""Communities, partnerships and free trade areas in lower case, by whose they are: "China-ASEAN free trade area"."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.reading.named_things import known_or_new
from aseankg.extract.rules.reading.reading import BODIES, EVENTS, Span
from aseankg.extract.rules.text.fixed_phrases import Phrases
from aseankg.extract.rules.text.words import WordLists, WordTables, list_words

if TYPE_CHECKING:
    from aseankg.extract.rules.reading.reading import Entity, Reading
    from aseankg.extract.rules.text.tokens import Sentence

_WORDS: Final = WordLists("plain_initiatives")
_TABLES: Final = WordTables("plain_initiatives")
_RAISED_NEAR: Final = 12
"""Tokens before a partnership within which the verb stands by which ties are raised to it."""
_SHORTEST: Final = 2
"""Words of a name that a noun describes; one is enough where it is no common word: "aplikasi JAKI"."""


def find_plain_initiatives(reading: Reading) -> None:
    """The reading has the initiatives that common nouns and the names of those who share them describe."""
    for sentence, places in reading.sentences_with(_heads().starts):
        for index in places:
            _find_at(reading, sentence, index)
    for sentence, places in reading.sentences_with(_WORDS.described):
        for index in places:
            _find_described(reading, sentence, index)
            _find_listed(reading, sentence, index)


def _find_described(reading: Reading, sentence: Sentence, noun: int) -> None:
    """Add a name that a noun in lower case says to be a programme: "program Rumah Hijau", "the Go Green plan"."""
    if reading.capitals[noun] or noun == sentence.first:
        return
    indonesian = reading.source.language == "id"
    first = last = noun + 1 if indonesian else noun
    while indonesian and last < sentence.last and _is_of_name(reading, last):
        last += 1
    while not indonesian and first > sentence.first + 1 and _is_of_name(reading, first - 1):
        first -= 1
    states = reading.overlapping(first, last if indonesian else first + 1)
    if any(span.entity.type == "State" for span in states):
        return  # "program Republik Korea", "the Japan Fish project"
    if last - first < _SHORTEST and not (indonesian and last > first and _names_alone(reading, noun)):
        return
    if indonesian or reading.keys[first - 1] in _WORDS.articles:
        _add(reading, first, last, last)


def _find_listed(reading: Reading, sentence: Sentence, noun: int) -> None:
    """Add the names listed behind a programme of a city, each with its own: "platform X di Medan, Y di Bandung"."""
    last = _past_city(reading, noun + 2)
    while last and last < sentence.last:
        first = last
        while first < sentence.last and reading.keys[first] in _WORDS.joints:
            first += 1
        step = first
        while step < sentence.last and _is_of_name(reading, step):
            step += 1
        if first == last or step == first:
            return
        last = _past_city(reading, step)
        if last and reading.free(first, step):
            _add(reading, first, step, step)


def _past_city(reading: Reading, index: int) -> int:
    """The token after a preposition and a city that stand at a token; 0 where they do not."""
    if reading.keys[index : index + 1] == [] or reading.keys[index] not in _WORDS.placing:
        return 0
    return next((span.last for span in reading.spans_at(index + 1) if span.entity.type == "City"), 0)


def _names_alone(reading: Reading, noun: int) -> bool:
    """Whether the one word behind a noun is a name: with capitals within, "program HomeCare", or "aplikasi JALA"."""
    word = reading.texts[noun + 1]
    return not word.istitle() and (not word.isupper() or reading.keys[noun] in _WORDS.before_one_word)


def _is_of_name(reading: Reading, index: int) -> bool:
    """Whether a word is capitalised and no part of another mention than of a state or subject."""
    named = (span for span in reading.holding(index) if span.entity.type not in ("State", "Topic"))
    return reading.tokens[index].is_word and reading.capitals[index] and next(named, None) is None


@cache
def _heads() -> Phrases:
    before = ((head, "heads") for head in list_words("plain_initiatives", "heads"))
    behind = ((head, "heads_before") for head in list_words("plain_initiatives", "heads_before"))
    return Phrases((*before, *behind))


def _find_at(reading: Reading, sentence: Sentence, index: int) -> None:
    for end, kind in _heads().at(reading.keys, index, sentence.last):
        if not reading.free(index, end):
            _name_raised(reading, sentence, index, end)
            return
        first = first_party(reading, sentence, index) if kind == "heads" else index
        last = end if first < index else past_parties(reading, sentence, end)
        if first == index and last == end:
            _find_raised(reading, sentence, index, end)
            return
        if reading.keys[index] in _WORDS.of_asean and end == index + 1 and reading.keys[end:last] != ["asean"]:
            return
        closed = reading.acronym_end(last)
        _add(reading, first, closed if 0 < closed <= sentence.last else last, last)


def _find_raised(reading: Reading, sentence: Sentence, first: int, last: int) -> None:
    """Add what two raise their ties to, in lower case: "ASEAN and India raised ties to a strategic partnership"."""
    parties = _raising(reading, sentence, first)
    if parties:
        reading.add(Span(first, last, _called(reading, parties, first, last)))


def _name_raised(reading: Reading, sentence: Sentence, first: int, last: int) -> None:
    """The same with capitals, which is no name without the two whose ties are raised."""
    alone = [s for s in reading.spans_at(first) if s.entity.type == "Initiative" and s.last == last and not s.nested]
    parties = _raising(reading, sentence, first) if alone else ""
    for span in alone if parties else ():
        span.entity = _called(reading, parties, first, last)


def _called(reading: Reading, parties: str, first: int, last: int) -> Entity:
    """The initiative of two parties by a noun: "ASEAN-India Strategic Partnership"."""
    noun = " ".join(reading.keys[first:last])
    return known_or_new(reading, "Initiative", f"{parties} {_TABLES.english.get(noun, noun).title()}")


def _raising(reading: Reading, sentence: Sentence, index: int) -> str:
    """The two whose ties are raised to what begins at a token, "ASEAN-India"; nothing where it is not so or unclear."""
    before = reading.keys[max(sentence.first, index - _RAISED_NEAR) : index]
    if _WORDS.raising.isdisjoint(before) or _WORDS.ties.isdisjoint(before):
        return ""
    inside = range(sentence.first, sentence.last)
    named = {s.entity.name for i in inside for s in reading.spans_at(i) if s.entity.type in BODIES}
    if "ASEAN" in named and len(named) == 2:
        return "ASEAN-" + next(iter(named - {"ASEAN"}))
    events = (s.entity.series for s in reading.earlier(sentence.last, *EVENTS) if s.entity.series)
    for word in next(events, "").split(" Summit")[0].split():
        if word.startswith("ASEAN-"):
            return word
    return ""


def _add(reading: Reading, first: int, last: int, plain: int) -> None:
    if any(span.first < first or span.last > last for span in reading.overlapping(first, last) if not span.nested):
        return
    for span in reading.overlapping(first, last):
        span.nested = True
    reading.add(Span(first, last, _meant(reading, first, plain)))


def _meant(reading: Reading, first: int, last: int) -> Entity:
    """The initiative of this name, whichever party it names first."""
    name = reading.words(first, last)
    parties, space, rest = name.partition(" ")
    swapped = "-".join(reversed(parties.split("-"))) + space + rest
    entry = reading.lexicon.lookup("Initiative", name) or reading.lexicon.lookup("Initiative", swapped)
    if entry is not None:
        return reading.entity("Initiative", entry.name, entry.thing)
    return known_or_new(reading, "Initiative", name[0].upper() + name[1:])


def first_party(reading: Reading, sentence: Sentence, first: int) -> int:
    """The token at which the states or bodies right before a noun begin, whose it is: "China-ASEAN | agreement"."""
    while first > sentence.first:
        step = first - 1 if reading.texts[first - 1] in "-\u2013" and first - 1 > sentence.first else first
        party = next((span for span in reading.spans_before(step) if span.entity.type in BODIES), None)
        if party is None or party.first < sentence.first or reading.tokens[party.last - 1].is_possessive:
            break
        first = party.first
    return first


def past_parties(reading: Reading, sentence: Sentence, last: int) -> int:
    """The token after the states or bodies right behind a noun: "ASEAN-Jepang", "between ASEAN and China"."""
    joined = last < sentence.last and reading.keys[last] in _WORDS.between
    step, end, count = last + joined, last, 0
    while step < sentence.last:
        step += reading.keys[step] == "the"
        party = next((span for span in reading.spans_at(step) if span.entity.type in BODIES), None)
        if party is None or party.last > sentence.last:
            break
        end, step, count = party.last, party.last, count + 1
        joints = ("and", "dan", "&") if joined else ("-", "\u2013")
        if reading.keys[step : step + 1] and reading.keys[step] in joints:
            step += 1
        else:
            break
    return end if count > joined else last
