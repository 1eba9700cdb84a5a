"""Phrases for what policies are about, by the nouns that they are built on, wherever they stand in a text."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final

from aseankg.extract.rules.reading.reading import EVENTS_AND_PEOPLE
from aseankg.extract.rules.reading.triggers import governing_verbs
from aseankg.extract.rules.text.fixed_phrases import Phrases, plain_phrases
from aseankg.extract.rules.text.inflection import active_forms
from aseankg.extract.rules.text.tokens import HYPHENS
from aseankg.extract.rules.text.words import WordLists, list_words

if TYPE_CHECKING:
    from aseankg.extract.rules.reading.reading import Reading
    from aseankg.extract.rules.text.tokens import Sentence

_WORDS: Final = WordLists("nominals")
_PHRASES: Final = WordLists("phrases")
_TOPICS: Final = WordLists("topics")
_ACTIVE: Final = re.compile(r"me(?:m|n|ng|ny|r|l|w|y)?[a-z]{4,}")
"""Indonesian verbs in the active voice."""
_PASSIVE: Final = re.compile(r"di(?!gital|sinfor|skrimin|sabilit|plom|nam|mens|vers|stri|srup|alog|skus)[a-z]{4,}")
"""Indonesian verbs in the passive voice."""
_JOINTS: Final = frozenset({"and", "dan", "&", "or", "atau", "/"})
_NOMINAL: Final = ("pen", "pem", "peng", "per", "pel", "ke")
"""Beginnings of Indonesian nouns in "-an" that can head a phrase: "penggunaan teknologi"."""
_ADJECTIVES: Final = ("al", "ic", "ive", "ous", "ary", "ble", "ful", "ant", "ent", "less")
"""Endings of English adjectives."""
_STOPPING: Final = (*EVENTS_AND_PEOPLE, "City")


@cache
def subject_nouns() -> frozenset[str]:
    """All nouns that a phrase for a subject is built on."""
    return _WORDS.alone | _WORDS.heads


@cache
def _compounds() -> Phrases:
    return plain_phrases(list_words("nominals", "compounds"))


def is_built_on_subject(reading: Reading, first: int, last: int) -> bool:
    """Whether the noun that heads a phrase is one for what policies are about, and no bearer: "health ministers"."""
    keys = reading.keys
    if last <= first:
        return False
    if reading.source.language == "id" and keys[first] in subject_nouns():
        return last - first > 1 or keys[first] in _WORDS.alone
    if reading.source.language == "id" and _compounds().at(keys, first, last):
        return last - first > 2 or keys[first] != "kerja"
    head = _head(keys, first, last)
    if keys[head] in _WORDS.bearers:
        return False
    noun = keys[head] if keys[head] in subject_nouns() else keys[head].removesuffix("s")
    return noun in subject_nouns() and (last - first > 1 or noun in _WORDS.alone)


def is_weak(reading: Reading, first: int, last: int) -> bool:
    """Whether a phrase is built on a noun that names no subject of its own: "regional challenges"."""
    keys = reading.keys
    head = first if reading.source.language == "id" else _head(keys, first, last)
    behind = range(head + 1, _party_start(keys, head + 1, last))
    rest = (keys[i] for i in (range(first, head) if head > first else behind))
    if keys[head] in _WORDS.weak or keys[head] not in _WORDS.bonds:
        return keys[head] in _WORDS.weak
    parts = [key for key in keys[first:last] if key not in _JOINTS and key != ","]
    listed = len(parts) < last - first and all(key in _WORDS.bonds or is_value(key) for key in parts)
    return listed or all(_is_vague(key) for key in rest)


def _party_start(keys: list[str], first: int, last: int) -> int:
    """The preposition of the parties whose ties a phrase names, "ties | with its neighbours"; else the end."""
    return next((i for i in range(first, last) if keys[i] in _WORDS.before_parties), last)


def _is_vague(key: str) -> bool:
    """Whether a quality leaves open which matter ties deal with."""
    return key in _WORDS.vague or can_be_degree(key)


def is_bearer(reading: Reading, first: int, last: int) -> bool:
    """Whether the head of a phrase is who or what bears a policy: "health ministers", "an action plan"."""
    if reading.source.language == "id":
        return reading.capitals[last - 1] and reading.keys[last - 1] in _WORDS.bearers
    return reading.keys[_head(reading.keys, first, last)] in _WORDS.bearers


def _head(keys: list[str], first: int, last: int) -> int:
    """The head of an English phrase: its last word before the first preposition behind it."""
    ties = (i for i in range(first + 1, last) if keys[i] in _WORDS.complements and keys[i - 1] not in HYPHENS)
    stop = next(ties, last)
    return stop - 1


def phrase_starts(reading: Reading, sentence: Sentence) -> list[int]:
    """Where the phrases of a sentence begin that hold a noun for what policies are about, in order."""
    nouns, keys, compounds = subject_nouns(), reading.keys, _compounds()
    begun = [
        i
        for i in reading.where(_phrase_starts(), sentence.first, sentence.last)
        if (keys[i] in nouns or compounds.at(keys, i, sentence.last))
        and (i == sentence.first or keys[i - 1] not in _WORDS.indonesian_bearers)
    ]
    return list(dict.fromkeys([_begin(reading, i, sentence.first) for i in begun]))


@cache
def _phrase_starts() -> frozenset[str]:
    """The nouns for what policies are about, and the first words of those of several words."""
    return subject_nouns() | _compounds().starts


def _begin(reading: Reading, index: int, first: int) -> int:
    """The first token of the phrase around a noun: what qualifies it stands before it in English."""
    if reading.source.language == "id":
        while index > first and _is_indonesian_head(reading, index - 1):
            index -= 1
        return index
    begin = index
    while begin > first:
        if _qualifies(reading, begin - 1):
            begin -= 1
        elif reading.keys[begin - 1] in _JOINTS and begin - 2 >= first and _qualifies(reading, begin - 2):
            begin -= 2
        elif reading.texts[begin - 1] == "," and begin - 2 >= first and is_adjective(reading.keys[begin - 2]):
            begin -= 2  # "political, security and trade relations"
        else:
            break
    # "To | end tuberculosis": a verb, though it is a noun elsewhere.
    return begin + (begin < index and is_homograph(reading.keys[begin]) and reading.key_before(begin) == "to")


def _is_indonesian_head(reading: Reading, index: int) -> bool:
    key = reading.keys[index]
    if key in _TOPICS.verbs or key in _PHRASES.stops or key in _PHRASES.leading or key in _WORDS.bearers:
        return False
    return is_nominal(key) and reading.free(index, index + 1)


def is_nominal(key: str) -> bool:
    """Whether a word has the form of an Indonesian noun made of a verb: "pengelolaan", "digitalisasi"."""
    return (key.endswith(("kasi", "sasi")) or (key.startswith(_NOMINAL) and key.endswith("an"))) and len(key) > 7


def _qualifies(reading: Reading, index: int) -> bool:
    """Whether a word can be a quality or noun before another one: no word of a closed class, verb, adverb or owner."""
    token, key = reading.tokens[index], reading.keys[index]
    if reading.texts[index] in HYPHENS or (reading.texts[index - 1] in HYPHENS and index):
        return True
    if not token.is_word or token.is_possessive or key.isdigit() or index in reading.date_tokens:
        return False
    if key in _PHRASES.stops or key in _PHRASES.leading or key in _WORDS.complements or key in _JOINTS:
        return key in subject_nouns()
    if (
        (is_verb(reading, index) and not is_adjective(key))
        or (key.endswith("ly") and len(key) > 5)
        or key in _PHRASES.articles
    ):
        return False
    return not any(span.entity.type in _STOPPING for span in reading.overlapping(index, index + 1))


def is_verb(reading: Reading, index: int) -> bool:
    """Whether the form of a word makes it a verb."""
    if index >= len(reading.keys):
        return False
    indonesian = reading.source.language == "id"
    return not (indonesian and reading.capitals[index]) and has_verb_form(reading.keys[index], indonesian)


def has_verb_form(key: str, indonesian: bool) -> bool:
    """The same of a word, an Indonesian one that is printed small."""
    return _is_indonesian_verb(key) if indonesian else key in _verb_forms()


@lru_cache(maxsize=65536)
def _is_indonesian_verb(key: str) -> bool:
    """Whether a word is an Indonesian verb, by the lists or by its form."""
    if key in _WORDS.indonesian_nouns:
        return False
    return key in _WORDS.indonesian_verbs or bool(_ACTIVE.fullmatch(key) or _PASSIVE.fullmatch(key))


def can_be_verb(key: str) -> bool:
    """Whether the form of a word makes it a verb of one of the languages, where it is printed small."""
    return key in _verb_forms() or _is_indonesian_verb(key)


def is_pursuing(key: str) -> bool:
    """Whether a word is a form of an English verb for what is done about an aim, even if it is a noun elsewhere."""
    return key in _pursuing_forms() and key not in subject_nouns()


def is_gerund(key: str) -> bool:
    """Whether the form of an English word makes it a verb in "-ing" and no noun that policies are about."""
    return key.endswith("ing") and len(key) > 5 and key not in subject_nouns() and key not in _WORDS.no_verbs


def is_homograph(key: str) -> bool:
    """Whether an English verb form is a noun or quality as well: "support"."""
    return key in _WORDS.no_verbs


def is_degree(reading: Reading, index: int) -> bool:
    """Whether a word only says how much or how well: "stronger", "mutually"."""
    return can_be_degree(reading.keys[index]) and not reading.capitals[index]


def can_be_degree(key: str) -> bool:
    """The same of a word that is printed small."""
    return key in _WORDS.degrees


def is_of_no_subject(reading: Reading, index: int, last: int) -> bool:
    """Whether a noun of strengthening belongs to what it is of, no subject itself: "penguatan pemerintah lokal"."""
    behind = index + 1
    if reading.keys[index] not in _WORDS.strengthening or behind >= last or is_built_on_subject(reading, behind, last):
        return False
    named = any(span.entity.type == "Topic" for span in reading.spans_at(behind))
    closed = reading.keys[behind] in _PHRASES.leading or reading.keys[behind] in _PHRASES.indonesian_light
    return not (named or closed or reading.capitals[behind] or is_verb(reading, behind))


def is_before_verb(reading: Reading, index: int, last: int) -> bool:
    """Whether a preposition says how something is done: "in further strengthening"."""
    step = index + 1
    while step < last and (reading.keys[step] in _PHRASES.leading or is_degree(reading, step)):
        step += 1
    return step < last and reading.keys[step].endswith("ing") and is_verb(reading, step)


def stands_alone(key: str) -> bool:
    """Whether a noun is a subject alone."""
    return key in _WORDS.alone


def is_adjective(key: str) -> bool:
    """Whether a word is an English adjective, by its ending or a list."""
    return _has_adjective_form(key) and key not in subject_nouns()


def _has_adjective_form(key: str) -> bool:
    return key in _WORDS.adjectives or key.endswith(_ADJECTIVES)


def can_qualify(key: str) -> bool:
    """Whether a word qualifies a noun with others: an adjective, or a noun used as one."""
    return key in _WORDS.attributive or _has_adjective_form(key)


def is_value(key: str) -> bool:
    """Whether a word names a value, which texts name several of in one breath."""
    return key in _WORDS.values


def is_matter(key: str) -> bool:
    """Whether a noun is a subject alone, and no value."""
    return stands_alone(key) and not is_value(key)


def are_two(left: str, right: str) -> bool:
    """Whether two nouns joined by "and" are two subjects, "terrorism and extremism"; values are one."""
    return stands_alone(left) and stands_alone(right) and not (is_value(left) and is_value(right))


@cache
def _pursuing_forms() -> frozenset[str]:
    return frozenset(form for verb in governing_verbs() for form in active_forms(verb))


@cache
def _verb_forms() -> frozenset[str]:
    forms = {form for verb in _WORDS.verbs for form in active_forms(verb)}
    return frozenset((forms | _pursuing_forms()) - _WORDS.no_verbs - subject_nouns())


def opens_with_verb(reading: Reading, first: int) -> bool:
    """Whether an Indonesian sentence that begins at a token does with a verb, and with no place: "Mengutip X, ..."."""
    if reading.source.language != "id" or not reading.keys[first].startswith("me"):
        return False
    return has_verb_form(reading.keys[first], indonesian=True) and not reading.spans_at(first)
