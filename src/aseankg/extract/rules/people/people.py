"""Mentions of people: full names beside offices and honorifics, and short names after them."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.people.guests import is_guest
from aseankg.extract.rules.people.holders import past_retired
from aseankg.extract.rules.people.honorifics import past_rank, past_short_form
from aseankg.extract.rules.people.open_titles import is_office_word
from aseankg.extract.rules.people.taking_office import before_doers, leads_to_office
from aseankg.extract.rules.reading.reading import BODIES, Span
from aseankg.extract.rules.text.fields import title_words
from aseankg.extract.rules.text.gazetteer import leader_state
from aseankg.extract.rules.text.words import WordLists

if TYPE_CHECKING:
    from aseankg.extract.rules.reading.reading import Entity, Reading
    from aseankg.extract.rules.text.tokens import Sentence

_WORDS: Final = WordLists("people")
_LONGEST: Final = 6
_MARKS: Final = (",", ".", "-", "'", "\u2019")
"""Marks that may stand between an office or honorific and a name."""
_POSSESSIVE: Final = re.compile(r"[\u2019']s$")
_INITIALS: Final = re.compile(r"(?:[A-Z]\.)+[A-Z]?|[A-Z]")
_LETTERS: Final = frozenset("uemb")
"""What honorifics of letters end with, and that of Burmese names."""
_BESIDE: Final = frozenset({",", "(", "dari", "from"})
_OTHER_NAMES: Final = ("State", "Organisation", "City", "Summit", "Initiative")


def read_name(
    reading: Reading, sentence: Sentence, index: int, after_office: bool = False, stated: bool = False
) -> Span | None:
    """The person whose name begins at a token, known or new; after an office one word can be a name.

    Behind a comma only where the office says of what: "Direktur Jenderal Wilayah Kemendagri, Amran, hadir".
    """
    if after_office:
        index = past_short_form(reading, index)
    index = past_honorifics(reading, index, sentence.last)
    if after_office and _ends_office(reading, index):
        return read_name(reading, sentence, index + 1, after_office)
    if index >= sentence.last:
        return None
    known = next((span for span in reading.spans_at(index) if span.entity.type == "Person"), None)
    if known is None and is_spouse_at(reading, index):
        known = _lengthen(reading, sentence, index, spouse=True)
    if known is None and after_office and not in_headline(reading, index):
        known = _lengthen(reading, sentence, index)
    if known is not None:
        return known
    stop = name_end(reading, sentence, index)
    loud = after_office and stop == index
    if loud and reading.texts[index - 1].isupper():
        stop = _loud_end(reading, sentence, index)
    words = [i for i in range(index, stop) if not _goes_on(reading, i)]
    long = [i for i in words if reading.tokens[i].is_word and len(reading.texts[i]) > 1]
    ended = reading.texts[stop : stop + 1] in ([","], [")"]) or stop >= sentence.last
    least = 1 if after_office and (reading.texts[index - 1] != "," or (stated and ended)) else 2
    if len(long) == 1 and long[0] > index and _INITIALS.fullmatch(reading.texts[index]):
        least = 1  # "M.R. Karim", "Y Dan"
    if not least <= len(long) <= _LONGEST or not reading.free(index, stop) or not reading.tokens[index].is_capitalised:
        return None
    if len(long) == 1 and long[0] == index and not _stands_alone(reading, long[0]):
        return None
    if in_headline(reading, index) and not named_below(reading, long[-1]):
        return None
    if stop == index + 3 and reading.texts[index + 1] == "-" and reading.texts[index + 2].islower():
        return None  # a place: "Siborong-borong"
    name = _POSSESSIVE.sub("", _name(reading, index, stop))
    name = name.title() if loud else name
    return reading.add(Span(index, stop, _person(reading, name, reading.keys[long[0]] if len(long) == 1 else "")))


def past_honorifics(reading: Reading, index: int, last: int) -> int:
    """The token after the ranks, honorifics and marks that begin at a token."""
    index = past_rank(reading, index)
    while index < last and (reading.texts[index] in _MARKS or _is_honorific(reading, index)):
        index = past_retired(reading, index + 1)
    return index


def _ends_office(reading: Reading, index: int) -> bool:
    """Whether a token behind an office is the bracket behind its short form, or the ministry that it is in."""
    if reading.texts[index : index + 1] == [")"]:
        return True
    return any(
        span.last == index + 1 and span.entity.type == "Organisation" and reading.keys[index] in _WORDS.ministries
        for span in reading.spans_at(index)
    )


def _name(reading: Reading, first: int, last: int) -> str:
    """The name between two tokens, without the honorifics of a father in it."""
    skipped = {i for i in range(first + 1, last) if _goes_on(reading, i)}
    if not skipped:
        return reading.words(first, last)
    begin = min(skipped)
    end = max(skipped) + 1
    parts = [reading.words(first, begin), *([reading.words(end, last)] if end < last else [])]
    return " ".join(parts)


def in_headline(reading: Reading, index: int) -> bool:
    """Whether a token stands in the title lines of the text, in which verbs have capitals too."""
    return index < reading.title_end


def named_below(reading: Reading, index: int) -> bool:
    """Whether a word of the title lines stands in the text below them, with a capital again."""
    key, texts = reading.keys[index], reading.texts
    return any(reading.keys[i] == key and texts[i][0].isupper() for i in range(reading.title_end, len(texts)))


def _stands_alone(reading: Reading, index: int) -> bool:
    """Whether one capitalised word can be a name: it is no acronym, and no other capitalised word goes on from it."""
    word, following = reading.texts[index], reading.tokens[index + 1 : index + 2]
    return (
        (len(word) > 3 or leader_state(word) != "")
        and not word.isupper()
        and not (following and following[0].is_capitalised)
    )


def _is_honorific(reading: Reading, index: int) -> bool:
    """Whether a word before a name is no part of it; "Tan" alone is a family name, "Tan Sri" an honorific."""
    if len(reading.texts[index]) == 1 and _is_lettered(reading, index):
        return True
    if reading.keys[index] == "tan":
        return reading.keys[index + 1 : index + 2] == ["sri"]
    if (
        reading.keys[index] == "tun"
        and reading.keys[index - 1 - (reading.texts[index - 1] == ".")] in _WORDS.before_tun
    ):
        return False
    if reading.keys[index] in _WORDS.chained:
        before = index - 1 if reading.texts[index - 1] not in _MARKS else index - 2
        return reading.keys[max(0, before)] in _WORDS.before_sri
    if reading.keys[index] in ("his", "her"):
        return not _WORDS.honorifics.isdisjoint(reading.keys[index + 1 : index + 2])
    if reading.keys[index] in _WORDS.of_one_language and _is_name_here(reading, index):
        return False
    return reading.keys[index] in _WORDS.honorifics


def _is_name_here(reading: Reading, index: int) -> bool:
    """Whether a word of one language can be a name in a text of the other: "Yang" in an English text, "Said"."""
    key, following = reading.keys[index], reading.keys[index + 1 : index + 2]
    return (
        key in foreign_words(reading)
        and bool(following)
        and following[0] not in _WORDS.behind_honorific
        and (reading.capitals[index + 1] or _INITIALS.fullmatch(reading.texts[index - 1]) is not None)
    )


def foreign_words(reading: Reading) -> frozenset[str]:
    """The words that in the language of the text can be names, and are none in the other."""
    return _WORDS.of_english if reading.source.language == "id" else _WORDS.of_one_language - _WORDS.of_english


def _is_lettered(reading: Reading, index: int) -> bool:
    """Whether a letter is one of an honorific with full stops: "H.E.", "Y.A.B."."""
    firsts = [first for first in (index, index - 2, index - 4) if first >= 0]
    return any("".join(reading.keys[first : first + len(word)]) == word for first in firsts for word in _WORDS.lettered)


def _lengthen(reading: Reading, sentence: Sentence, index: int, *, spouse: bool = False) -> Span | None:
    """A known name with one or two unknown words of it before: "Joseph Ejercito Estrada" for "Ejercito Estrada".

    As a `spouse` somebody else is called so, who has that name behind his or her own: "Iriana Joko Widodo".
    """
    for start in range(index + 1, min(index + 3, sentence.last)):
        for inner in reading.spans_at(start):
            if inner.entity.type == "Person" and all(_in_name(reading, step, index) for step in range(index, start)):
                inner.nested = True
                other = reading.entity("Person", reading.words(index, inner.last)) if spouse else inner.entity
                return reading.add(Span(index, inner.last, other))
    return None


def name_end(reading: Reading, sentence: Sentence, index: int) -> int:
    """The token after the name that begins at a token."""
    stop = index
    while stop < sentence.last and _in_name(reading, stop, index):
        stop += 1
    if stop == sentence.last and _is_full_stop(reading, stop - 1):
        return stop - 1
    while stop > index and reading.texts[stop - 1] != ".":
        if reading.tokens[stop - 1].is_word and reading.keys[stop - 1] not in _WORDS.particles:
            break
        stop -= 1
    return stop


def _is_full_stop(reading: Reading, index: int) -> bool:
    """Whether a stop at the end of a sentence is none of an initial or of "Jr."."""
    before = reading.keys[index - 1]
    return reading.texts[index] == "." and len(before) > 1 and before not in _WORDS.dotted


def _loud_end(reading: Reading, sentence: Sentence, index: int) -> int:
    """The token after a name in capitals behind an office in capitals: "PRESIDENT RAFAEL CORDERO", in a heading."""
    stop = index
    while stop < sentence.last and stop < index + 4 and reading.texts[stop].isupper() and reading.tokens[stop].is_word:
        if (
            reading.keys[stop] in no_names()
            or is_office_word(reading.keys[stop])
            or reading.overlapping(stop, stop + 1)
        ):
            break
        stop += 1
    return stop if stop > index + 1 else index


def _person(reading: Reading, name: str, word: str) -> Entity:
    """The person of a name; of a single word, the one in office whom the graph calls so, if there is but one."""
    bearers = [thing for thing in reading.lexicon.bearers.get(word, ()) if _in_office(reading, thing)] if word else []
    if len(bearers) == 1:
        return reading.entity("Person", reading.lexicon.names[bearers[0]], bearers[0])
    plain = " ".join(part for part in name.split() if not _INITIALS.fullmatch(part))
    entry = reading.lexicon.lookup("Person", plain) if plain != name else None
    return reading.entity("Person", entry.name, entry.thing) if entry else reading.entity("Person", name)


def _in_office(reading: Reading, thing: str) -> bool:
    """Whether somebody holds an office on the day of the text, or can, as nobody knows its day."""
    day = reading.published
    return day is None or any(
        office.first[:10] <= day and (not office.last or office.last >= day[: len(office.last)])
        for office in reading.lexicon.offices.get(thing, ())
    )


@cache
def no_names() -> frozenset[str]:
    """The words that no name is made of."""
    return (_WORDS.no_names | title_words()) - _WORDS.also_names


def _in_name(reading: Reading, index: int, first: int) -> bool:
    """Whether a token goes on a name that began at another."""
    token = reading.tokens[index]
    if index > first and _goes_on(reading, index):
        return True
    if reading.texts[first] in ("I", "Ni") and not _WORDS.balinese.isdisjoint(reading.keys[first + 1 : first + 2]):
        return token.is_capitalised and not reading.overlapping(index, index + 1)
    if token.key in _WORDS.of_one_language and _is_name_here(reading, index):
        return token.is_capitalised
    if token.text == "The" and first < index and reading.keys[index - 1] in _WORDS.vietnamese:
        return True
    if index in reading.date_tokens or token.key in no_names() or is_office_word(token.key):
        return index > first and token.text.islower() and reading.texts[index - 1] == "-"  # "Suh Jeong-in"
    if index > first + 1 and token.key in _WORDS.degrees and not token.text.istitle():
        return False
    before = reading.tokens[index - 1] if index > first else None
    if before is not None and before.is_possessive:
        return False
    if token.text in ("-", ".", "\u2019"):
        if before is None or (token.text == "." and not (len(before.text) < 3 or before.key in _WORDS.shortened)):
            return False
        return reading.starts[index] == reading.ends[index - 1] and token.text != "\u2019"
    if token.key in _WORDS.particles and before is not None:
        return True
    barred = _OTHER_NAMES if before is None else BODIES
    if any(span.entity.type in barred for span in reading.spans_at(index)):
        return False
    joined = before is not None and before.text == "-"
    shouted = token.text.isupper() and len(token.text) > 4 and not _is_family_name(reading, index, first)
    return token.text[0].isalpha() and (token.is_capitalised or joined) and not shouted


def _is_family_name(reading: Reading, index: int, first: int) -> bool:
    """Whether a word in capitals is the family name beside another: "HAYASHI Yoshimasa", "Jean LE DRIAN"."""
    beside = index + 1 if index == first else index - 1
    if not 0 <= beside < len(reading.tokens):
        return False
    other = reading.tokens[beside]
    return other.is_capitalised and not other.text.isupper() and reading.starts[beside] - 1 <= reading.ends[index]


def _goes_on(reading: Reading, index: int) -> bool:
    """Whether a token is an honorific of a father's name, or a mark behind it: "binti Dato' Dr. Ali"."""
    first = index
    while first > 0 and (reading.keys[first] in _WORDS.honorifics or reading.texts[first] in _MARKS):
        first -= 1
    if first == index:
        return False
    # "Ahmad Pengiran Haji Yusof": in names of Brunei the father's titles follow without such a word.
    if reading.keys[first] in _WORDS.fathers:
        return True
    alone = reading.keys[first + 1] == "tun" and not all(reading.capitals[first + 2 : first + 4])  # "Nyan Tun"
    return reading.keys[first + 1] in _WORDS.inner and reading.tokens[first].is_capitalised and not alone


def is_spouse_at(reading: Reading, index: int) -> bool:
    """Whether who is named at a token is told to be the wife or husband of another: behind "istri", "Ibu Negara"."""
    comma = index > 1 and reading.texts[index - 1] == ","
    return reading.keys[index - 1 - comma] in _WORDS.spouses


def find_appositions(reading: Reading, offices: set[int]) -> None:
    """Add the people named before an office, "Erywan Yusof, Second Minister", and those who follow an honorific."""
    for sentence, places in reading.sentences_with(_beside_names()):
        for index in places:
            key = reading.keys[index]
            if index == sentence.last - 1:
                continue
            if reading.capitals[index]:
                if _introduces(reading, index):
                    read_name(reading, sentence, index + 1)
            elif reading.texts[index] in (",", "("):
                if _office_near(reading, sentence, index + 1, offices):
                    _name_before(reading, sentence, index)
            elif key in _WORDS.before_names or reading.key_before(index) in before_doers().get(key, ()):
                if index + 1 not in offices:
                    read_name(reading, sentence, index + 1)
            elif key in _WORDS.as_what or key in _WORDS.being:
                if index + 1 in offices or index + 2 in offices:
                    _name_before(reading, sentence, _before_adverbs(reading, sentence, index))
            elif key in ("dari", "from") and _is_guest(reading, sentence, index):
                _name_before(reading, sentence, index)
            if key in _WORDS.holding or (key in _WORDS.taking_up and leads_to_office(reading, index, offices)):
                _name_before(reading, sentence, _before_adverbs(reading, sentence, index))


def _before_adverbs(reading: Reading, sentence: Sentence, index: int) -> int:
    """The token before which only adverbs stand in front of a verb: "X kini menjabat", "X, who now serves"."""
    while index > sentence.first and reading.keys[index - 1] in _WORDS.adverbs:
        index -= 1
    return index - (reading.keys[index] == "who" and reading.texts[index - 1] == ",")


def _is_guest(reading: Reading, sentence: Sentence, index: int) -> bool:
    """Whether the "from" at a token shows a name before it."""
    first = index
    while first > sentence.first and _in_name(reading, first - 1, sentence.first - 1):
        first -= 1
    return is_guest(reading, sentence, first, index)


@cache
def _beside_names() -> frozenset[str]:
    """The words and marks beside which people are named."""
    return (
        _WORDS.introducing
        | _WORDS.before_names
        | _LETTERS
        | _WORDS.holding
        | _WORDS.taking_up
        | _WORDS.as_what
        | _WORDS.being
        | _BESIDE
        | frozenset(before_doers())
    )


def _introduces(reading: Reading, index: int) -> bool:
    """Whether a capitalised token is an honorific behind which a name is read: "Mr", the last of "H.E."."""
    if reading.key_before(index) in _WORDS.before_venues:
        return False  # "Bandara Jenderal Ahmad Yani"
    if reading.texts[index] == "U":  # of Burmese names; "U.S." has a full stop
        return reading.texts[index + 1] != "." and (index == 0 or reading.texts[index - 1] != ".")
    return reading.keys[index] in _WORDS.introducing or _is_lettered(reading, index)


def _office_near(reading: Reading, sentence: Sentence, first: int, offices: set[int]) -> bool:
    """Whether an office begins at a token, or after an article or adjective there."""
    for index in range(first, min(first + 5, sentence.last)):
        if index in offices or reading.keys[index] in _WORDS.occupations:
            return True
        if reading.tokens[index].is_possessive and reading.keys[index - 1] == "the":
            continue  # "Ali Musa, the ministry's spokesman"
        adjective = index > first and not reading.tokens[index].is_capitalised and reading.tokens[index].is_word
        if reading.keys[index] not in _WORDS.before_office and not (adjective and reading.keys[first] in ("a", "an")):
            return False
    return False


def _name_before(reading: Reading, sentence: Sentence, comma: int) -> None:
    first = comma
    for span in reading.spans_before(comma) if reading.texts[comma] == "," else ():
        before = span.first - 1 if reading.keys[span.first - 1] != "the" else span.first - 2
        if span.entity.type == "State" and reading.keys[max(0, before)] in ("of", "from", "dari", "asal"):
            first = comma = before
    while first > sentence.first and _in_name(reading, first - 1, sentence.first - 1):
        first -= 1
    while first < comma and not reading.tokens[first].is_capitalised:
        first += 1
    if reading.key_before(first) in _WORDS.before_venues:
        return
    # One word is a name only where a preposition or verb in lower case, or an honorific, stands before it.
    named = past_honorifics(reading, first, comma)
    single = comma - named == 1 and (named > first or (first > sentence.first and reading.texts[first - 1].islower()))
    if comma - named >= 2 or (single and _stands_alone(reading, named) and not reading.spans_at(named)):
        read_name(reading, sentence, named, after_office=single)
